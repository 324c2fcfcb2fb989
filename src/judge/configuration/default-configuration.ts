/** What holds when no configuration file says otherwise. */
import type { Configuration } from '../../model/configuration.ts';

/** Every member has its built-in value. */
export const DEFAULT_CONFIGURATION: Configuration = {
  source: null,
  specs: [],
  exclude: [],
  audience: [],
  apis: [],
  packs: ['builtin:recommended'],
  allowCode: [],
  spectralMode: 'definition',
  overrides: [],
  foreignRules: [],
  lifecycle: { noticeDays: { stable: 0, beta: 0 } },
  gate: {
    failOn: 'high',
    failOnBreaking: false,
    failOnRiskScore: null,
    failOnRiskIncrease: null,
    conditions: [],
    requiredControls: [],
    warnOnly: false,
    inherited: 'existing',
  },
  waivers: {
    inChange: 'high',
    unwaivable: [],
    maximumDays: {
      critical: 30,
      high: 90,
      medium: 180,
      low: 365,
      info: 365,
      'false-positive': 365,
      'accepted-risk': 365,
      'compensating-control': 180,
      'fix-planned': 30,
    },
  },
  validate: 'auto',
};
