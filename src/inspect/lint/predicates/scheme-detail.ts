/** Finds security schemes that leave out how their tokens are made, or that sessions ride on. */
import { placeOfMember } from '../../../knowledge/value.ts';
import { joinedName } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unstatedBearerFormat: Predicate<'security-scheme'> = {
  name: 'unstated-bearer-format',
  targets: ['security-scheme'],
  options: {},
  check({ scheme }): readonly Hit[] {
    if (scheme.type !== 'http' || scheme.scheme !== 'bearer' || (scheme.bearerFormat ?? '').trim() !== '')
      return NO_HIT;
    return [{ place: placeOfMember(scheme.node, 'scheme'), arguments: { scheme: scheme.name } }];
  },
};

const SESSIONS: ReadonlySet<string> = new Set(
  'jsessionid phpsessid sessionid session sid connectsid aspnetsessionid xsessionid xsessiontoken sessiontoken cfid sess laravelsession'.split(
    ' ',
  ),
);

export const sessionParameter: Predicate<'parameter'> = {
  name: 'session-parameter',
  targets: ['parameter'],
  options: {},
  check({ parameter }): readonly Hit[] {
    const { name, in: place } = parameter;
    if (place !== 'cookie' && place !== 'header') return NO_HIT;
    return SESSIONS.has(joinedName(name)) ? [{ arguments: { name, where: place } }] : NO_HIT;
  },
};
