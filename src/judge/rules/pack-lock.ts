/**
 * The lock file: for every pack from outside its source and the SHA-256 of each of its files. What is not locked, or is not
 * what was locked, does not run.
 */
import { compareText } from '../../knowledge/compare-text.ts';
import { digest } from '../../knowledge/digest.ts';
import { checkShape, type Shape } from '../../knowledge/shape.ts';
import { isObject } from '../../knowledge/value.ts';
import { parseYamlText } from '../../knowledge/yaml-text.ts';
import type { FileFault } from './parse-rule-files.ts';
import { located } from './parse-rule-files.ts';

export const LOCK_FILE = 'openapi-posture.lock';
export const VENDOR_FOLDER = 'openapi-posture-packs';

export interface LockedPack {
  /** The source as the configuration, or the pack that extends it, names it. */
  readonly source: string;
  readonly id: string;
  readonly version: string;
  /** It holds JavaScript of its own; a configuration must allow that by name. */
  readonly code: boolean;
  /** Rules that are new since the version before and enforced without a stated reason: they are only shown. */
  readonly held: readonly string[];
  /** Digest over `files`. */
  readonly digest: string;
  /** SHA-256 of every file, by path inside the pack. */
  readonly files: Readonly<Record<string, string>>;
}

export interface PackLock {
  readonly packs: readonly LockedPack[];
}

const HEX: Shape = {
  type: 'text',
  required: true,
  pattern: { source: '^[0-9a-f]{64}$', says: 'a SHA-256 in hexadecimal digits' },
};

/** openapi-posture.lock */
export const LOCK: Shape = {
  type: 'mapping',
  help: 'The packs from outside that this repository runs. Written by "openapi-posture pack"; not meant to be edited.',
  members: {
    lockVersion: {
      type: 'number',
      minimum: 1,
      maximum: 1,
      integer: true,
      required: true,
      help: 'The version of this format.',
    },
    packs: {
      type: 'list',
      required: true,
      items: {
        type: 'mapping',
        members: {
          source: { type: 'text', required: true, help: 'As the configuration names it.' },
          id: { type: 'text', required: true, help: 'The id of the pack.' },
          version: { type: 'text', required: true, help: 'The version of the pack.' },
          code: { type: 'boolean', required: true, help: 'Whether it holds JavaScript of its own.' },
          held: { type: 'list', items: { type: 'text' }, required: true, help: 'New rules that are only shown.' },
          digest: { ...HEX, help: 'SHA-256 over the list of files.' },
          files: { type: 'open-mapping', required: true, help: 'SHA-256 of every file.' },
        },
      },
    },
  },
};

/** An empty lock where there is no file. */
export function parseLock(
  path: string,
  text: string | null,
): { readonly lock: PackLock; readonly faults: readonly FileFault[] } {
  const empty: PackLock = { packs: [] };
  if (text === null) return { lock: empty, faults: [] };
  const { root, faults } = parseYamlText(text);
  const all = [...faults, ...(root === null ? [] : checkShape(root, LOCK))];
  if (all.length > 0 || root === null)
    return { lock: empty, faults: all.map((fault) => located({ path, text }, fault)) };
  const lock = root.value as unknown as PackLock; // checkShape proved the members
  const wrong = lock.packs.find((pack) => !isConsistent(pack));
  if (wrong === undefined) return { lock, faults: [] };
  const message = `The digest of "${wrong.source}" is not that of its files: the file was edited by hand, or a merge went wrong.`;
  return { lock: empty, faults: [{ path, line: 1, column: 1, message }] };
}

function isConsistent({ files, digest: claimed }: LockedPack): boolean {
  return (
    isObject(files) &&
    Object.values(files).every((hash) => typeof hash === 'string') &&
    digestOfFiles(files) === claimed
  );
}

/** The text of a lock: packs by source, files by path, so that the same packs give the same bytes. */
export function lockText({ packs }: PackLock): string {
  const sorted = [...packs]
    .sort((one, other) => compareText(one.source, other.source))
    .map(({ source, id, version, code, held, digest: total, files }) => ({
      source,
      id,
      version,
      code,
      held: [...held].sort(compareText),
      digest: total,
      files: sortedFiles(files),
    }));
  return `${JSON.stringify({ lockVersion: 1, packs: sorted }, null, 2)}\n`;
}

/** The SHA-256 of each file by path. */
export function hashFiles(files: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return sortedFiles(Object.fromEntries([...files].map(([path, text]) => [path, digest(text)])));
}

/** One digest for a list of files, whatever their order. */
export function digestOfFiles(files: Readonly<Record<string, string>>): string {
  return digest(
    Object.entries(sortedFiles(files))
      .map(([path, hash]) => `${hash}  ${path}\n`)
      .join(''),
  );
}

/** Where the files are not what was locked: one sentence each, none when all is well. */
export function compareWithLock(files: ReadonlyMap<string, string>, { files: locked }: LockedPack): readonly string[] {
  const actual = hashFiles(files);
  return [
    ...Object.keys(locked)
      .filter((path) => !Object.hasOwn(actual, path))
      .map((path) => `${path} is missing`),
    ...Object.keys(actual)
      .filter((path) => !Object.hasOwn(locked, path))
      .map((path) => `${path} is not in the lock`),
    ...Object.keys(locked)
      .filter((path) => Object.hasOwn(actual, path) && actual[path] !== locked[path])
      .map((path) => `${path} differs`),
  ];
}

/** The folder of a vendored pack below VENDOR_FOLDER: readable, and another one for another content. */
export function vendorName({ id, version, digest: total }: Pick<LockedPack, 'id' | 'version' | 'digest'>): string {
  return `${id}-${version}-${total.slice(0, 12)}`.replace(/[^\w.-]+/g, '-');
}

function sortedFiles(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).sort(([one], [other]) => compareText(one, other)));
}
