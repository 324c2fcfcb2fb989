/** Finds secrets that were written into the document. Reports their kind and a masked form, never the secret. */
import { maskUserInfo, readAuthority } from '../../../knowledge/host.ts';
import { type FoundSecret, findSecrets, mayHoldSecret } from '../../../knowledge/secret-text.ts';
import { type Hit, NO_HIT, type Predicate, type Visit } from '../target.ts';

const VALUE_ROLES: ReadonlySet<string> = new Set(['example', 'default', 'enum']);

export const secretInText: Predicate<'text'> = {
  name: 'secret-in-text',
  targets: ['text'],
  options: {
    kinds: {
      type: 'string',
      default: 'issued',
      allowed: ['issued', 'possible', 'url-passwords'],
      help: 'Keys and tokens that are recognised by their issuer’s form, values that only look like secrets, or passwords in URLs.',
    },
  },
  glance: (text, name, role) =>
    typeof text === 'string' &&
    (role === 'server-url' || mayHoldSecret(text, name, role === 'example' || role === 'default' || role === 'enum')),
  check(visit, { kinds }): readonly Hit[] {
    if (visit.text.length < 8) return NO_HIT;
    const all = rememberedSecrets(visit);
    if (all.length === 0) return NO_HIT;
    const found = all.filter((secret) => groupOf(secret) === kinds);
    return found.map(({ kind, label, masked }, index) => ({
      detail: index === 0 ? kind : `${kind} ${index + 1}`,
      arguments: { label, masked, role: ROLES[visit.role], name: visit.name ?? '' },
    }));
  },
};

/** Several rules look at the same text, one after the other. */
let last: { readonly visit: Visit<'text'>; readonly found: readonly FoundSecret[] } | null = null;

function rememberedSecrets(visit: Visit<'text'>): readonly FoundSecret[] {
  if (last?.visit !== visit) last = { visit, found: secretsOf(visit) };
  return last.found;
}

function secretsOf(visit: Visit<'text'>): readonly FoundSecret[] {
  const { text, role, name } = visit;
  if (role === 'server-url') {
    // In a server's address any user information is a mistake, also an invented one; a variable is not.
    const userInfo = readAuthority(text)?.userInfo ?? null;
    if (userInfo?.includes(':') && !/[{<]/.test(userInfo)) {
      return [
        {
          kind: 'password-in-url',
          label: 'a password in a URL',
          confidence: 'high',
          masked: maskUserInfo(text.slice(0, 300)),
        },
      ];
    }
  }
  return findSecrets(text, { name, isValue: VALUE_ROLES.has(role) });
}

function groupOf({ kind, confidence }: FoundSecret): string {
  if (kind === 'password-in-url') return 'url-passwords';
  return confidence === 'high' ? 'issued' : 'possible';
}

const ROLES: Readonly<Record<Visit<'text'>['role'], string>> = {
  description: 'description',
  example: 'example',
  default: 'default value',
  enum: 'list of values',
  'server-url': 'server address',
  other: 'text',
};
