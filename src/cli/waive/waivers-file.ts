/** The waivers file of a repository on disk: entries are added and removed, comments and all other entries stay. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { writeOutput } from '../../io/write-file.ts';
import { readWaivers } from '../../judge/configuration/read-waivers.ts';
import type { ReportedWaiver } from '../../model/waiver.ts';
import { addEntries, removeEntries } from '../edit-yaml/edit-list.ts';
import { waiverFilesIn } from '../run/read-waivers.ts';
import type { ProposedWaiver } from './propose-waivers.ts';

export interface WaiversFile {
  /** Says what was written. */
  readonly add: (proposed: readonly ProposedWaiver[]) => string;
  /** Removes what is spent or covers nothing, and says what that was. */
  readonly prune: (waivers: readonly ReportedWaiver[]) => string;
}

const HEADING = `# Findings that their owners decided to live with for a while. "openapi-posture waive" adds entries,
# "openapi-posture waive --prune" removes those that nothing needs any more. Review them like code.
waivers: []
`;

/** Nothing is written before add or prune; both throw a UserError for a file that cannot be understood. */
export function openWaiversFile(repository: string): WaiversFile {
  const [usual = '', other = ''] = waiverFilesIn('');
  const path = existsSync(join(repository, other)) && !existsSync(join(repository, usual)) ? other : usual;
  const edit = (change: (text: string) => string): void => {
    const file = join(repository, path);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    refuseFaults(path, text);
    const edited = change(text.trim() === '' ? HEADING : text);
    // What we write must be what we read.
    refuseFaults(path, edited);
    writeOutput(file, edited, [repository]);
  };
  return {
    add(proposed) {
      edit((text) => addEntries(text, 'waivers', proposed.map(entryOf)));
      return `${proposed.map(sayAdded).join('')}Wrote ${path}. Commit it with your change, or to the base branch when the policy asks for that.\n`;
    },
    prune(waivers) {
      const useless = waivers.filter(isUseless);
      if (useless.length === 0) return 'Every waiver is needed; nothing was changed.\n';
      const indexes = useless.map(({ waiver }) => Number(waiver.location.pointer.split('/').at(-1)));
      edit((text) => removeEntries(text, 'waivers', indexes));
      return `${useless.map(sayRemoved).join('')}Wrote ${path}.\n`;
    },
  };
}

/** Those of the file as it stands; acceptances inside descriptions are edited there. */
function isUseless({ waiver, state, covers, refused }: ReportedWaiver): boolean {
  const coversNothing = covers.length + refused.length === 0;
  return waiver.within === null && waiver.location.revision === 'head' && coversNothing && state !== 'refused';
}

function refuseFaults(path: string, text: string): void {
  const { problems } = readWaivers({ file: path, revision: 'head', text });
  if (problems.length === 0) return;
  const places = problems.map(({ location, message }) => `${path}:${location?.line}:${location?.column}: ${message}`);
  throw new UserError(
    'waivers',
    `The waivers file cannot be used.\n${places.slice(0, 10).join('\n')}`,
    'Correct these lines; docs/gate-and-waivers.md lists every key.',
  );
}

function entryOf({ selector, upTo, rule, fingerprint, finding, ...decision }: ProposedWaiver): object {
  return {
    rule,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(finding === undefined ? {} : { finding }),
    ...selector,
    'up-to': upTo,
    ...decision,
  };
}

function sayAdded({ rule, finding, selector, upTo, owner, expires }: ProposedWaiver): string {
  const where =
    finding?.operation ??
    Object.entries(selector)
      .map(([key, glob]) => `${key} ${glob}`)
      .join(', ');
  return `Waived until ${expires}: ${rule} on ${where} (up to ${upTo}), by ${owner}.\n`;
}

function sayRemoved({ waiver, state }: ReportedWaiver): string {
  return `Removed the waiver of ${waiver.owner} for ${waiver.rule}: ${state === 'spent' ? 'spent' : 'covers nothing'}.\n`;
}
