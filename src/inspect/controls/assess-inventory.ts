/** Documentation and lifecycle: whether people can know what an operation is for, and how long it stays. */
import { childIfPresent, stringMember } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import { type Assessment, present, type Said, unknown } from './assessment.ts';

/** Being in the description is documentation; words and answers make it good. */
export function assessDocumentation({ node, responses }: Operation): Assessment {
  const hasWords = stringMember(node.value, 'description') !== null || stringMember(node.value, 'summary') !== null;
  const says = [
    'Is described.',
    ...(hasWords ? ['Has a summary or description.'] : []),
    ...(responses.length > 0
      ? [`Describes ${responses.length === 1 ? 'one answer' : `${responses.length} answers`}.`]
      : []),
  ].map((text): Said => [text, node]);
  return present(
    hasWords && responses.length > 1 ? 'strong' : hasWords || responses.length > 0 ? 'moderate' : 'weak',
    ...says,
  );
}

/** Deprecation with an end is a plan, without one a hope; otherwise the version is what clients can hold on to. */
export function assessLifecycle({ deprecated, sunset, node }: Operation, { version, root }: Api): Assessment {
  if (deprecated && sunset !== null) return present('strong', [`Is deprecated and ends on ${sunset}.`, node]);
  if (deprecated) return present('weak', ['Is deprecated without an end.', node]);
  return version === ''
    ? unknown()
    : present('moderate', [`Belongs to version ${version}.`, childIfPresent(root, 'info') ?? root]);
}
