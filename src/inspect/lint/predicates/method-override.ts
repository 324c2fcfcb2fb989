/** Finds parameters by which a request says that it means another method than it uses. */
import { joinedName } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const NAMES: ReadonlySet<string> = new Set(
  'xhttpmethodoverride xhttpmethod xmethodoverride httpmethodoverride methodoverride httpmethod'.split(' '),
);

export const methodOverride: Predicate<'parameter'> = {
  name: 'method-override',
  targets: ['parameter'],
  options: {},
  check({ parameter }): readonly Hit[] {
    const { name, in: place } = parameter;
    if (place !== 'header' && place !== 'query' && place !== 'cookie') return NO_HIT;
    return name === '_method' || NAMES.has(joinedName(name)) ? [{ arguments: { name, where: place } }] : NO_HIT;
  },
};
