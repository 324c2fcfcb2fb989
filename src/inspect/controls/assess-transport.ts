/** Encryption in transit, by the servers an operation is reached at. */
import { isInsecureUrl, isLoopbackUrl } from '../../knowledge/host.ts';
import type { Operation } from '../../model/api.ts';
import { type Assessment, absent, present, unknown } from './assessment.ts';

/** Loopback servers are for developers and say nothing about the rest. */
export function assessTransport({ key, servers }: Operation): Assessment {
  // Where a webhook or callback goes is up to whoever registered it.
  if (key.kind !== 'path') return unknown();
  const urls = servers.flatMap(({ expanded }) => expanded).filter((url) => !isLoopbackUrl(url));
  const plain = urls.filter(isInsecureUrl);
  const secure = urls.filter((url) => /^(https|wss|mqtts|amqps):/i.test(url.trim()));
  if (plain.length > 0 && secure.length === 0) return absent(`Reached without encryption at ${plain[0]}.`);
  if (plain.length > 0) return present('weak', `Also reached without encryption at ${plain[0]}.`);
  if (secure.length === 0 || secure.length < urls.length) return unknown();
  return present('strong', `Reached at ${secure[0]}.`);
}
