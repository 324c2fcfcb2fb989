/** Who an operation is for: configuration first, then what the document says, then hints; the source is recorded. */
import { selects } from '../../knowledge/select.ts';
import { member, stringMember } from '../../knowledge/value.ts';
import type { Audience, Server } from '../../model/api.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { JsonObject, Node } from '../../model/node.ts';
import type { AudienceQuestion } from './context.ts';

type AudienceValue = Audience['value'];

/** Zalando's values (guideline 219) and plain ones. */
const STATED: ReadonlyMap<string, AudienceValue> = new Map([
  ['component-internal', 'internal'],
  ['business-unit-internal', 'internal'],
  ['company-internal', 'internal'],
  ['internal', 'internal'],
  ['private', 'internal'],
  ['external-partner', 'partner'],
  ['partner', 'partner'],
  ['external-public', 'external'],
  ['external', 'external'],
  ['public', 'external'],
]);

/** Returns the decision for the operations of one document. */
export function decideAudience(
  api: string,
  root: Node<JsonObject>,
  servers: readonly Server[],
  configured: Configuration['audience'],
): (question: AudienceQuestion) => Audience {
  const ofDocument = stated([member(root.value, 'info'), root.value]) ?? fromServers(servers);
  const configuredFor = ({ path, method, tags, operationId }: AudienceQuestion) => {
    const target = { file: root.file.path, api, path, method, tags, ...(operationId === null ? {} : { operationId }) };
    return configured.findLast(({ selector }) => selects(selector, target));
  };
  return (question) => {
    const { path, tags } = question;
    const rule = configured.length === 0 ? undefined : configuredFor(question);
    if (rule !== undefined) return { value: rule.value, source: 'configuration' };
    return (
      stated([question.node.value, question.pathItem.value]) ??
      ofDocument ??
      fromWords(path, tags) ?? { value: 'external', source: 'default' }
    );
  };
}

function stated(owners: readonly unknown[]): Audience | null {
  for (const owner of owners) {
    const audience = STATED.get(stringMember(owner, 'x-audience')?.toLowerCase() ?? '');
    if (audience !== undefined) return { value: audience, source: 'x-audience' };
    if (member(owner, 'x-internal') === true) return { value: 'internal', source: 'x-internal' };
  }
  return null;
}

/** Only when every server says so: one public server makes the API public. */
function fromServers(servers: readonly Server[]): Audience | null {
  if (servers.length === 0) return null;
  if (servers.every((server) => server.internal)) return { value: 'internal', source: 'x-internal of the servers' };
  const isInternal = (url: string) =>
    /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\.(internal|intranet|corp|local|cluster\.local)(:\d+)?([/?#]|$)/i.test(url);
  return servers.every((server) => server.expanded.every(isInternal))
    ? { value: 'internal', source: 'server host' }
    : null;
}

function fromWords(path: string, tags: readonly string[]): Audience | null {
  if (
    /internal/i.test(path) &&
    path
      .toLowerCase()
      .split('/')
      .some((segment) => segment === 'internal' || segment === '_internal')
  )
    return { value: 'internal', source: 'path' };
  if (tags.some((tag) => tag.toLowerCase() === 'internal')) return { value: 'internal', source: 'tag' };
  return null;
}
