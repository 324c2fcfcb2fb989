/** Finds parameters of which nothing is said but their name. */
import { isObject } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const parameterWithoutSchema: Predicate<'parameter'> = {
  name: 'parameter-without-schema',
  targets: ['parameter'],
  options: {},
  check({ parameter }): readonly Hit[] {
    const { schema } = parameter;
    const saysNothing =
      schema === null || schema.value === true || (isObject(schema.value) && Object.keys(schema.value).length === 0);
    return saysNothing ? [{ arguments: { name: parameter.name, where: parameter.in } }] : NO_HIT;
  },
};
