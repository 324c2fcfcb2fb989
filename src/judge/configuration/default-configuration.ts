/** What holds when no configuration file says otherwise. */
import type { Configuration } from '../../model/configuration.ts';

/** Every member has its built-in value. */
export const DEFAULT_CONFIGURATION: Configuration = {
  source: null,
  specs: [],
  exclude: [],
  audience: [],
  packs: ['builtin:recommended'],
  overrides: [],
  gate: { failOn: 'high', failOnBreaking: false, failOnRiskScore: null, failOnRiskIncrease: null, warnOnly: false },
  validate: 'auto',
};
