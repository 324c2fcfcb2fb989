/** Which controls an operation has to have, by who it is for. What applies to none of its calls is required of none. */
import type { Audience } from '../../model/api.ts';
import type { Control } from '../../model/control.ts';

type Reader = Audience['value'];

/** Nobody knows the audience: then it may be anybody. */
const OUTSIDE: readonly Reader[] = ['external', 'partner', 'unknown'];
const EVERYBODY: readonly Reader[] = [...OUTSIDE, 'internal'];
const PUBLISHED: readonly Reader[] = ['external', 'partner'];

const REQUIRED: Readonly<Record<Control, readonly Reader[]>> = {
  authentication: EVERYBODY,
  authorization: OUTSIDE,
  'transport-encryption': EVERYBODY,
  'rate-limiting': OUTSIDE,
  'cors-policy': ['external'],
  'security-headers': OUTSIDE,
  'input-validation': EVERYBODY,
  'output-minimisation': OUTSIDE,
  documentation: PUBLISHED,
  lifecycle: PUBLISHED,
  'access-logging': EVERYBODY,
  'threat-protection': ['external'],
};

export function isRequired(control: Control, audience: Audience): boolean {
  return REQUIRED[control].includes(audience.value);
}
