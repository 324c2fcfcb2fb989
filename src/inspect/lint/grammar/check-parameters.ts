/** Parameters: each whole by itself, none twice in a list. A malformed parameter is one that no server validates. */
import { follow } from '../../../knowledge/reference.ts';
import { child, items, member, placeOf, placeOfMember, stringMember } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { Located } from './frame.ts';
import type { ReportFault } from './report-fault.ts';

const PLACES_3 = ['path', 'query', 'header', 'cookie'];

/** Where a parameter may stand, by version. */
const PLACES: Readonly<Record<Api['dialect'], readonly string[]>> = {
  '2.0': ['path', 'query', 'header', 'formData', 'body'],
  '3.0': PLACES_3,
  '3.1': PLACES_3,
  '3.2': [...PLACES_3, 'querystring'],
};

/** Header parameters without effect (3.1.1 §4.8.12.1), and what describes the header instead. */
const IGNORED_HEADERS: ReadonlyMap<string, string> = new Map([
  ['authorization', 'a security scheme describes it'],
  ['accept', 'the media types of the answers describe it'],
  ['content-type', 'the media types of the body describe it'],
]);

export function checkParameter(parameter: Located, report: ReportFault, api: Api): void {
  const { value } = parameter;
  const name = (stringMember(value, 'name') ?? '').slice(0, 100);
  const malformed = (key: string, reason: string): void => {
    const node = parameter.node();
    report('malformed-parameter', node, placeOfMember(node, key), { name, reason });
  };
  const place = stringMember(value, 'in');
  const instead = place === 'header' ? IGNORED_HEADERS.get(name.toLowerCase()) : undefined;
  if (instead !== undefined) {
    const node = parameter.node();
    report(
      name.toLowerCase() === 'authorization' ? 'authorization-header' : 'ignored-header',
      node,
      placeOfMember(node, 'name'),
      { name, instead },
    );
  }
  const places = PLACES[api.dialect];
  if (place !== null && !places.includes(place))
    malformed('in', `"in" is "${place.slice(0, 60)}", where ${places.join(', ')} are possible`);
  if (place === 'path' && member(value, 'required') !== true)
    malformed('required', 'a path parameter must say "required: true"');
  if (api.dialect === '2.0') checkSwaggerValue(value, place, malformed);
  else checkValue(value, malformed);
}

function checkValue(value: JsonObject, malformed: (key: string, reason: string) => void): void {
  const hasContent = Object.hasOwn(value, 'content');
  if (hasContent && Object.hasOwn(value, 'schema'))
    malformed('schema', 'it has both "schema" and "content", of which only one may be there');
  const content = hasContent ? value.content : undefined;
  if (typeof content === 'object' && content !== null && Object.keys(content).length !== 1)
    malformed('content', '"content" must name exactly one media type');
}

function checkSwaggerValue(
  value: JsonObject,
  place: string | null,
  malformed: (key: string, reason: string) => void,
): void {
  if (place === 'body' ? !Object.hasOwn(value, 'schema') : !Object.hasOwn(value, 'type')) {
    malformed('name', place === 'body' ? 'a body parameter needs a "schema"' : 'it has no "type"');
  }
}

/** The `parameters` of an operation or path item: one parameter for each name and place (3.0.4 §4.8.10). */
export function checkParameterList(owner: Located, report: ReportFault): void {
  if (!Object.hasOwn(owner.value, 'parameters')) return;
  const list = child(owner.node(), 'parameters');
  const known = new Set<string>();
  const bodies: Node[] = [];
  for (const use of items(list)) {
    const node = follow(use).node;
    const name = stringMember(node?.value, 'name');
    const place = stringMember(node?.value, 'in');
    if (place === 'body') bodies.push(use);
    if (name === null || place === null) continue;
    const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
    if (known.has(key))
      report('duplicate-parameter', use, placeOf(use), { name: name.slice(0, 100), in: place.slice(0, 60) });
    known.add(key);
  }
  if (bodies.length > 1)
    report('duplicate-parameter', bodies[1] as Node, placeOf(child(list, 0)), { name: 'body', in: 'body' });
}
