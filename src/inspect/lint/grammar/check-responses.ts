/** The keys of a responses object: a status code, a range such as `4XX` (3.x) or `default`. */
import { child, placeOf } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { Located } from './frame.ts';
import type { ReportFault } from './report-fault.ts';

export function checkResponses(responses: Located, report: ReportFault, api: Api): void {
  const statuses = Object.keys(responses.value).filter((status) => !status.startsWith('x-'));
  if (statuses.length === 0) {
    const node = responses.node();
    report('malformed-status', node, placeOf(node), {
      status: 'responses',
      reason: 'no response is described: at least one is needed',
    });
  }
  for (const status of statuses) {
    const reason = whatIsWrong(status, api);
    if (reason === null) continue;
    const response = child(responses.node(), status);
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
