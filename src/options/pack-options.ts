/** Options of `pack`: writing, testing, pinning rule packs. */
import type { Option } from './option.ts';

const common = { input: null, key: null } as const;

export const PACK_OPTIONS = [
  {
    name: 'against',
    flag: { name: 'against', commands: ['pack'] },
    ...common,
    type: 'text',
    value: 'FOLDER',
    default: 'none',
    help: 'For "pack lint": the version before, to find new rules that would be enforced at once.',
  },
  {
    name: 'vendor',
    flag: { name: 'vendor', commands: ['pack'] },
    ...common,
    type: 'boolean',
    default: 'false',
    help: 'For "pack add": also copy the files into the repository.',
  },
  {
    name: 'allow-code',
    flag: { name: 'allow-code', commands: ['pack'] },
    ...common,
    type: 'boolean',
    default: 'false',
    help: 'For "pack add": let the JavaScript of the pack run.',
  },
  {
    name: 'dry-run',
    flag: { name: 'dry-run', commands: ['pack'] },
    ...common,
    type: 'boolean',
    default: 'false',
    help: 'For "pack add" and "pack update": say what would change and write nothing.',
  },
  {
    name: 'watch',
    flag: { name: 'watch', commands: ['pack'] },
    ...common,
    type: 'boolean',
    default: 'false',
    help: 'For "pack test": run again whenever a file of the pack changes.',
  },
  {
    name: 'noise-budget',
    flag: { name: 'noise-budget', commands: ['pack'] },
    ...common,
    type: 'number',
    minimum: 0,
    maximum: 1000,
    value: 'NUMBER',
    default: 'off',
    help: 'For "pack test": the most findings for each operation over the descriptions that are named.',
  },
] as const satisfies readonly Option[];
