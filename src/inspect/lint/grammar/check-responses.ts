/** The keys of a responses object: a status code, a range such as `4XX` (3.x) or `default`. */
import { members, placeOf } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { ReportFault } from './report-fault.ts';

export function checkResponses(node: Node<JsonObject>, report: ReportFault, api: Api): void {
  const keys = [...members(node)].filter(([status]) => !status.startsWith('x-'));
  if (keys.length === 0)
    report('malformed-status', node, placeOf(node), {
      status: 'responses',
      reason: 'no response is described: at least one is needed',
    });
  for (const [status, response] of keys) {
    const reason = whatIsWrong(status, api);
    if (reason !== null)
      report('malformed-status', response, placeOf(response), { status: status.slice(0, 60), reason });
  }
}

function whatIsWrong(status: string, api: Api): string | null {
  if (status === 'default' || /^[1-5]\d\d$/.test(status)) return null;
  if (/^[1-5]XX$/i.test(status)) {
    if (api.dialect === '2.0') return 'ranges of status codes exist since OpenAPI 3.0';
    return status.endsWith('XX') ? null : 'ranges are written with capital X';
  }
  return /^\d+$/.test(status)
    ? 'status codes lie between 100 and 599'
    : 'it is neither a status code, a range such as 4XX, nor default';
}
