/** Path templates: well formed, and no two that a server cannot tell apart. Read character by character; no expression is built from them. */
import { blankParameters } from '../../../knowledge/subject.ts';
import { members, placeOf } from '../../../knowledge/value.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { ReportFault } from './report-fault.ts';

export function checkPaths(node: Node<JsonObject>, report: ReportFault): void {
  const known = new Map<string, string>();
  for (const [path, item] of members(node)) {
    if (path.startsWith('x-')) continue;
    const reason = whatIsWrong(path);
    if (reason !== null) report('malformed-path', item, placeOf(item), { path: path.slice(0, 200), reason });
    const blank = blankParameters(path);
    const other = known.get(blank);
    if (other !== undefined)
      report('duplicate-path', item, placeOf(item), { path: path.slice(0, 200), other: other.slice(0, 200) });
    else known.set(blank, path);
  }
}

/** OpenAPI 3.0.4 §4.8.8: a path begins with a slash; RFC 3986 §3.3: query and fragment are not part of it. */
function whatIsWrong(path: string): string | null {
  if (path === '') return 'it is empty';
  if (!path.startsWith('/')) return 'it does not begin with a slash, so its operations are not part of the API';
  if (path.startsWith('//')) return 'two slashes at the start make the next segment a host';
  if (path.includes('?')) return 'a query is not part of a path: declare parameters instead';
  if (path.includes('#')) return 'a fragment is never sent to a server';
  if (
    /\.|%2e/i.test(path) &&
    path.split('/').some((segment) => segment === '..' || segment === '.' || /^(%2e){1,2}$/i.test(segment))
  )
    return 'dot segments are removed before the request is sent';
  return whatIsWrongWithTemplate(path);
}

function whatIsWrongWithTemplate(path: string): string | null {
  let open = -1;
  const names = new Set<string>();
  for (let index = 0; index < path.length; index += 1) {
    if (path[index] === '{') {
      if (open !== -1) return 'a brace opens inside another';
      open = index;
    } else if (path[index] === '}') {
      if (open === -1) return 'a brace closes that was never opened';
      const name = path.slice(open + 1, index);
      if (name.trim() === '') return 'a parameter has no name';
      if (names.has(name)) return `the parameter "${name.slice(0, 60)}" stands in it twice`;
      names.add(name);
      open = -1;
    }
  }
  return open === -1 ? null : 'a brace is never closed';
}
