/** What the tables cannot say about an object: how its members have to agree. */
import type { Api } from '../../../model/api.ts';
import { checkParameter, checkParameterList } from './check-parameters.ts';
import { checkPaths } from './check-paths.ts';
import { checkResponses } from './check-responses.ts';
import { checkScheme } from './check-schemes.ts';
import { checkServer } from './check-servers.ts';
import type { Located } from './frame.ts';
import type { Kind } from './grammar.ts';
import type { ReportFault } from './report-fault.ts';

/** The node of the object is put together for what has something to report. */
type ObjectCheck = (object: Located, report: ReportFault, api: Api) => void;

const CHECKS: ReadonlyMap<string, ObjectCheck> = new Map([
  ['paths', (object, report) => checkPaths(object.node(), report)],
  ['path item', checkParameterList],
  ['operation', checkParameterList],
  ['parameter', checkParameter],
  ['responses', checkResponses],
  ['server', (object, report) => checkServer(object.node(), report)],
  ['security scheme', (object, report, api) => checkScheme(object.node(), report, api)],
]);

export function checkObject(kind: Kind, object: Located, report: ReportFault, api: Api): void {
  CHECKS.get(kind.name)?.(object, report, api);
}
