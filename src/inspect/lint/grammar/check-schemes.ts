/** Security schemes: of a type that the version knows, with the members without which nobody can use or enforce them. */
import { childIfPresent, isObject, placeOf, placeOfMember, stringMember } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { ReportFault } from './report-fault.ts';

const TYPES: Readonly<Record<Api['dialect'], readonly string[]>> = {
  '2.0': ['basic', 'apiKey', 'oauth2'],
  '3.0': ['apiKey', 'http', 'oauth2', 'openIdConnect'],
  '3.1': ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'],
  '3.2': ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'],
};

export function checkScheme(node: Node<JsonObject>, report: ReportFault, api: Api): void {
  const name = node.pointer === null ? '' : String(node.pointer.key).slice(0, 100);
  const malformed = (key: string, reason: string): void =>
    report('malformed-scheme', node, key === '' ? placeOf(node) : placeOfMember(node, key), { name, reason });
  const type = stringMember(node.value, 'type');
  if (type === null) return;
  const types = TYPES[api.dialect];
  if (!types.includes(type))
    malformed('type', `OpenAPI ${api.dialect} has no type "${type.slice(0, 60)}", only ${types.join(', ')}`);
  else if (type === 'apiKey') checkApiKey(node, api, malformed);
  else if (type === 'http' && stringMember(node.value, 'scheme') === null)
    malformed('', 'an http scheme must name its "scheme", such as bearer');
  else if (type === 'openIdConnect' && stringMember(node.value, 'openIdConnectUrl') === null)
    malformed('', '"openIdConnectUrl" is missing');
  else if (type === 'oauth2') checkFlows(node, api, malformed);
}

type Malformed = (key: string, reason: string) => void;

function checkApiKey(node: Node<JsonObject>, api: Api, malformed: Malformed): void {
  const places = api.dialect === '2.0' ? ['query', 'header'] : ['query', 'header', 'cookie'];
  const place = stringMember(node.value, 'in');
  if (place === null || !places.includes(place))
    malformed(
      'in',
      `an API key stands in ${places.join(' or ')}, not ${place === null ? 'nowhere' : `"${place.slice(0, 60)}"`}`,
    );
  else if (stringMember(node.value, 'name') === null) malformed('', 'the "name" of the key is missing');
}

function checkFlows(node: Node<JsonObject>, api: Api, malformed: Malformed): void {
  if (api.dialect === '2.0') {
    if (!['implicit', 'password', 'application', 'accessCode'].includes(stringMember(node.value, 'flow') ?? ''))
      malformed('flow', '"flow" is missing or unknown');
    return;
  }
  const flows = childIfPresent(node, 'flows');
  if (flows === undefined || !isObject(flows.value) || Object.keys(flows.value).length === 0)
    malformed('flows', 'no OAuth flow is described');
}
