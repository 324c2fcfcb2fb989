/** Where the files of the judged commit can be read in a browser. */
import { encodePath } from '../report/safe-text/encode-path.ts';
import type { Delivery } from './delivery.ts';

/** `https://github.com/acme/shop/blob/<commit>`; `null` where there is no such place, or files stand in no commit. */
export function blobsOf({
  environment,
  event,
  outside,
}: Pick<Delivery, 'environment' | 'event' | 'outside'>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  if (!server || !repository || outside.size > 0) return null;
  return `${server}/${encodePath(repository)}/blob/${event.head}`;
}
