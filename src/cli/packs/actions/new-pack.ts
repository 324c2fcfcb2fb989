/** `pack new ID [FOLDER]`: a pack that runs, with one rule of its own, its examples and a scenario. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../../errors.ts';
import { writeOutput } from '../../../io/write-file.ts';
import { TOOL } from '../../tool.ts';
import type { PackAction } from '../action.ts';
import { templateFiles } from '../template.ts';

export const newPack: PackAction = async ({ operands: [id, folder, ...more], given, bench, print }) => {
  if (id === undefined || more.length > 0)
    throw new UserError(
      'wrong-operands',
      '"pack new" takes an id and, if need be, a folder.',
      'For example: pack new acme security/acme',
    );
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new UserError(
      'wrong-operands',
      `"${id}" cannot be the id of a pack.`,
      'Use words in lower case joined by hyphens.',
    );
  const target = resolve(bench.workingDirectory, folder ?? id);
  if (existsSync(target) && readdirSync(target).length > 0 && given.force !== true)
    throw new UserError('folder-not-empty', `${folder ?? id} is not empty.`, 'Name another folder, or give --force.');
  for (const [path, text] of templateFiles(id, TOOL.version))
    writeOutput(join(target, path), text, [...bench.outputRoots]);
  print(`Wrote ${folder ?? id}/. Next:
  openapi-posture pack test ${folder ?? id}
  openapi-posture lint api/openapi.yaml --pack ./${folder ?? id}
and then name ./${folder ?? id} under "packs" in the configuration.
`);
  return 0;
};
