/** Encryption in transit, by the servers an operation is reached at. */
import { isInsecureUrl, isLoopbackUrl } from '../../knowledge/host.ts';
import type { Operation } from '../../model/api.ts';
import { type Assessment, absent, present, unknown } from './assessment.ts';

/** Loopback servers are for developers and say nothing about the rest. */
export function assessTransport({ key, servers }: Operation): Assessment {
  // Where a webhook or callback goes is up to whoever registered it.
  if (key.kind !== 'path') return unknown();
  const reached = servers.flatMap(({ expanded, node }) => expanded.map((url) => ({ url, node })));
  const urls = reached.filter(({ url }) => !isLoopbackUrl(url));
  const plain = urls.filter(({ url }) => isInsecureUrl(url));
  const secure = urls.filter(({ url }) => /^(https|wss|mqtts|amqps):/i.test(url.trim()));
  const [unencrypted] = plain;
  const [encrypted] = secure;
  if (unencrypted !== undefined) {
    const { url, node } = unencrypted;
    return encrypted === undefined
      ? absent([`Reached without encryption at ${url}.`, node])
      : present('weak', [`Also reached without encryption at ${url}.`, node]);
  }
  if (encrypted === undefined || secure.length < urls.length) return unknown();
  return present('strong', [`Reached at ${encrypted.url}.`, encrypted.node]);
}
