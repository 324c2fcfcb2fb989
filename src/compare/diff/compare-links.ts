/** Compares the links of responses: which operation they lead to, and with what. */
import { follow } from '../../knowledge/reference.ts';
import { canonicalText } from '../../knowledge/schema.ts';
import { childIfPresent, isObject, member, members, stringMember } from '../../knowledge/value.ts';
import type { Response } from '../../model/api.ts';
import type { Node } from '../../model/node.ts';
import type { SchemaUse } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { joinByKey } from './joins.ts';
import { changedAt } from './node-place.ts';
import { tell } from './tell.ts';

interface Link {
  readonly name: string;
  readonly node: Node;
  /** What it does, in one spelling. */
  readonly text: string;
}

export function compareLinks(old: Response, now: Response, use: SchemaUse, comparison: Comparison): void {
  const { both, added, removed } = joinByKey(linksOf(old), linksOf(now), ({ name }) => name);
  const report = (action: string, before: Link | null, after: Link | null): void => {
    const { name, node } = (after ?? before) as Link;
    tell(comparison, {
      operation: use.operation,
      id: `response-link-${action}`,
      base: before === null ? null : changedAt(before.node),
      head: after === null ? null : changedAt(after.node),
      node,
      detail: `${use.label} link ${name}`,
      subject: `link ${name}`,
      from: before === null ? '' : targetOf(before.node.value),
      to: after === null ? '' : targetOf(after.node.value),
    });
  };
  for (const link of removed) report('removed', link, null);
  for (const link of added) report('added', null, link);
  for (const [before, after] of both) if (before.text !== after.text) report('changed', before, after);
}

function linksOf({ node }: Response): readonly Link[] {
  const links = childIfPresent(node, 'links');
  if (links === undefined) return [];
  return members(links).flatMap(([name, use]) => {
    const found = follow(use).node;
    if (found === undefined || !isObject(found.value)) return [];
    const parts = ['operationRef', 'operationId', 'parameters', 'requestBody', 'server'];
    return [{ name, node: found, text: canonicalText(parts.map((part) => member(found.value, part) ?? null)) }];
  });
}

function targetOf(link: unknown): string {
  return stringMember(link, 'operationId') ?? stringMember(link, 'operationRef') ?? 'no operation';
}
