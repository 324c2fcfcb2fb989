/** Finds server URLs whose scheme or host is a variable that takes any value. */
import { member } from '../../../knowledge/value.ts';
import type { Node } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unboundedServerHost: Predicate<'server'> = {
  name: 'unbounded-server-host',
  targets: ['server'],
  options: {},
  check({ server }): readonly Hit[] {
    const variables = variablesOf(server.node);
    const start = /^[^:/?#]*:?\/\/[^/?#]*/.exec(server.url)?.[0] ?? '';
    for (const [, name] of start.matchAll(/\{([^{}]*)\}/g)) {
      const variable = member(variables, name as string);
      const isBounded = Array.isArray(member(variable, 'enum'));
      // A part of the host below a fixed domain (`{tenant}.shop.com`) stays with its owner; a port is harmless.
      if (!isBounded && variable !== undefined && decidesOwner(start, name as string))
        return [{ arguments: { variable: name as string, url: server.url } }];
    }
    return NO_HIT;
  },
};

/** Server.node is the `url` member: its siblings are read from the object around it. */
function variablesOf(url: Node): unknown {
  let value: unknown = url.file.root;
  const keys: (string | number)[] = [];
  for (let step = url.pointer?.parent ?? null; step !== null; step = step.parent) keys.unshift(step.key);
  for (const key of keys) value = Array.isArray(value) ? value[Number(key)] : member(value, String(key));
  return member(value, 'variables');
}

function decidesOwner(start: string, name: string): boolean {
  const placeholder = `{${name}}`;
  const [scheme, host = ''] = start.split('//');
  if (scheme?.includes(placeholder)) return true;
  const labels = host.replace(/:[^:]*$/, '').split('.');
  return labels.slice(-2).some((label) => label.includes(placeholder));
}
