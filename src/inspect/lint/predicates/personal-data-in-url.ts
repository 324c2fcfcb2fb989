/** Finds data about people in addresses, which logs, histories and other sites keep. */
import { enumeration, viewSchema } from '../../../knowledge/schema.ts';
import { classifyData, classifySchema } from '../../../knowledge/sensitive.ts';
import type { SensitiveClass } from '../../../model/sensitive-class.ts';
import { SENSITIVE_CLASSES } from '../../../model/sensitive-class.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const personalDataInUrl: Predicate<'parameter'> = {
  name: 'personal-data-in-url',
  targets: ['parameter'],
  options: {
    classes: {
      type: 'strings',
      default: ['government-id', 'payment', 'health', 'financial', 'birth-date'],
      allowed: SENSITIVE_CLASSES,
      help: 'Kinds of data to look for.',
    },
  },
  check({ parameter, operations, api }, { classes }): readonly Hit[] {
    if (parameter.in !== 'path' && parameter.in !== 'query') return NO_HIT;
    const view = parameter.schema === null ? null : viewSchema(parameter.schema, api.dialect);
    if (view !== null && enumeration(view) !== null) return NO_HIT;
    const siblings = () => operations.flatMap((operation) => operation.parameters.map(({ name }) => name));
    const found =
      view === null ? classifyData({ name: parameter.name, siblings }) : classifySchema(parameter.name, view, siblings);
    if (found === null || found.confidence === 'low' || !(classes as readonly SensitiveClass[]).includes(found.class))
      return NO_HIT;
    return [{ arguments: { name: parameter.name, where: parameter.in, kind: found.class.replace('-', ' ') } }];
  },
};
