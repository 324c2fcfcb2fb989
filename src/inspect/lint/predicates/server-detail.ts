/** Finds servers of which nobody can tell what they are for. */
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const undescribedServer: Predicate<'server'> = {
  name: 'undescribed-server',
  targets: ['server'],
  options: {},
  check({ server, api, declaredAt }): readonly Hit[] {
    if (declaredAt !== 'document' || api.dialect === '2.0' || api.servers.length < 2) return NO_HIT;
    return (server.description ?? '').trim() === '' ? [{ arguments: { url: server.url } }] : NO_HIT;
  },
};
