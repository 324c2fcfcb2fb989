/** Servers: a URL that a client can call once the variables are filled in. */
import { maskUserInfo } from '../../../knowledge/host.ts';
import {
  child,
  childIfPresent,
  isObject,
  member,
  placeOf,
  placeOfMember,
  stringMember,
} from '../../../knowledge/value.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { ReportFault } from './report-fault.ts';

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss']);

export function checkServer(node: Node<JsonObject>, report: ReportFault): void {
  const url = stringMember(node.value, 'url');
  if (url === null) return;
  const malformed = (reason: string): void =>
    report('malformed-server', node, placeOfMember(node, 'url'), { url: shown(url), reason });
  const variables = member(node.value, 'variables');
  for (const name of variablesIn(url)) {
    if (!isObject(variables) || !Object.hasOwn(variables, name)) {
      malformed(`the variable "${name.slice(0, 60)}" is not defined`);
      break;
    }
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (url === '') malformed('it is empty');
  else if (scheme !== undefined && !SCHEMES.has(scheme) && !/^[^/]*:\d+(\/|$)/.test(url))
    malformed(`"${scheme.slice(0, 60)}" is not a scheme that clients of an HTTP API speak`);
  checkVariables(node, report);
}

function checkVariables(server: Node<JsonObject>, report: ReportFault): void {
  const variables = childIfPresent(server, 'variables');
  if (variables === undefined || !isObject(variables.value)) return;
  for (const name of Object.keys(variables.value)) {
    const variable = child(variables, name);
    const values = member(variable.value, 'enum');
    if (!Array.isArray(values)) continue;
    const fallback = member(variable.value, 'default');
    const reason =
      values.length === 0
        ? `the enum of the variable "${name.slice(0, 60)}" is empty`
        : values.includes(fallback)
          ? null
          : `the default of the variable "${name.slice(0, 60)}" is not one of its values`;
    if (reason !== null)
      report('malformed-server', variable, placeOf(variable), {
        url: shown(stringMember(server.value, 'url') ?? ''),
        reason,
      });
  }
}

function shown(url: string): string {
  return url === '' ? '(no text)' : maskUserInfo(url.slice(0, 200));
}

function variablesIn(url: string): string[] {
  return [...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string);
}
