/** Finds parameters that say how many results to return, without a largest value. */
import { isPageSizeName } from '../../../knowledge/input-names.ts';
import { enumeration, typesOf, upperBound, viewSchema } from '../../../knowledge/schema.ts';
import { limitsLength } from '../../../knowledge/string-bounds.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unboundedPageSize: Predicate<'parameter'> = {
  name: 'unbounded-page-size',
  targets: ['parameter'],
  options: {},
  check({ parameter, api }): readonly Hit[] {
    if (parameter.in !== 'query' || parameter.schema === null || !isPageSizeName(parameter.name)) return NO_HIT;
    const view = viewSchema(parameter.schema, api.dialect);
    const types = typesOf(view);
    const isNumber = types === null ? false : types.has('integer') || types.has('number') || types.has('string');
    if (!isNumber || upperBound(view) !== null || enumeration(view) !== null || limitsLength(view)) return NO_HIT;
    return [{ arguments: { name: parameter.name } }];
  },
};
