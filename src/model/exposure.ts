/** What makes an operation worth attacking: facts of the description, none of them a fault by itself. */
export const EXPOSURE_FACTS = [
  'anonymous',
  'external',
  'partner',
  'unknown-audience',
  'writes',
  'deletes',
  'sensitive-input',
  'sensitive-output',
  'personal-output',
  'object-id',
  'administrative',
  'money',
  'upload',
  'bulk',
  'outbound',
] as const;
export type ExposureFact = (typeof EXPOSURE_FACTS)[number];
