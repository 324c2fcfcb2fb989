/** Options beat the configuration file: the configuration of a run. */
import { packsBelow } from '../../knowledge/pack-source.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Given } from '../../options.ts';

/** The configuration with everything replaced that was given; globs are relative to `folder`, as in the file. */
export function applyOptions(configuration: Configuration, given: Given, folder = ''): Configuration {
  const { gate } = configuration;
  const below = (globs: readonly string[]) => (folder === '' ? globs : globs.map((glob) => `${folder}/${glob}`));
  return {
    ...configuration,
    specs: below(given.specs ?? configuration.specs),
    exclude: below(given.exclude ?? configuration.exclude),
    apis: configuration.apis.map((api) => ({
      ...api,
      files: below(api.files),
      derived: below(api.derived),
      generatedFrom: below(api.generatedFrom),
    })),
    packs: packsBelow(given.packs ?? configuration.packs, folder),
    allowCode: packsBelow(configuration.allowCode, folder),
    validate: given.validate ?? configuration.validate,
    gate: {
      ...gate,
      failOn: given['fail-on'] ?? gate.failOn,
      failOnBreaking: given['fail-on-breaking'] ?? gate.failOnBreaking,
      failOnRiskScore: given['fail-on-risk-score'] ?? gate.failOnRiskScore,
      failOnRiskIncrease: given['fail-on-risk-increase'] ?? gate.failOnRiskIncrease,
      warnOnly: given['warn-only'] ?? gate.warnOnly,
      inherited: gate.inherited,
    },
  };
}
