/** What it means that credentials are got from another address. */
import { hostOf, isInsecureUrl, isLoopbackUrl } from '../../../knowledge/host.ts';
import { type Meaning, meaning } from '../meaning.ts';

/** From one URL to another; an empty text: none. */
export function addressMeaning(from: string, to: string): Meaning | null {
  const isInsecure = (url: string) => isInsecureUrl(url) && !isLoopbackUrl(url);
  if (isInsecure(to) && !isInsecure(from)) return meaning('transport-downgraded', 'high');
  if (isInsecure(from) && !isInsecure(to)) return meaning('transport-secured', 'info');
  const [was, is] = [hostOf(from), hostOf(to)];
  return was !== null && is !== null && was !== is ? meaning('host-added', 'medium') : null;
}
