/**
 * Which files of a tree are root documents: the ones named, the ones that match the configured globs, else every YAML or
 * JSON file whose content is an OpenAPI description outside vendor, build and test folders.
 */
import picomatch from 'picomatch';
import type { TreeEntry } from '../../model/tree.ts';
import type { SourceText } from './source-text.ts';

/** What to read. */
export interface Scope {
  /** Globs; empty means discovery by content. */
  readonly specs: readonly string[];
  readonly exclude: readonly string[];
  /** Files named on the command line, by exact path; when given, nothing else is read as a root. */
  readonly explicit: readonly string[];
  /** Folders of the tree below which root documents are looked for; without any, everywhere. */
  readonly folders?: readonly string[];
}

export interface Candidate {
  readonly entry: TreeEntry;
  /** Named by a person: must be an OpenAPI description. */
  readonly named: boolean;
  /** Why a description found here is not judged. */
  readonly excluded: string | null;
  readonly reason: string;
}

const EXCLUDED_FOLDERS = new Set(
  (
    'node_modules bower_components jspm_packages vendor third_party third-party external deps Pods Carthage .venv venv site-packages ' +
    'dist build out target bin obj .next .nuxt .output .gradle .terraform coverage tmp .cache ' +
    'test tests __tests__ spec_helper testdata test-data fixtures __fixtures__ testing mocks __mocks__ e2e cypress snapshots __snapshots__'
  ).split(' '),
);

const READABLE = /\.(ya?ml|json)$/i;

/** The entries that may be root documents, before anything is read. */
export function listCandidates(entries: readonly TreeEntry[], scope: Scope): readonly Candidate[] {
  const folders = scope.folders ?? [];
  const wanted = new Set(scope.explicit);
  const named = entries
    .filter((entry) => wanted.has(entry.path))
    .map((entry) => ({ entry, named: true, excluded: null, reason: 'named on the command line' }));
  return wanted.size > 0 && folders.length === 0
    ? named
    : [
        ...named,
        ...discover(
          entries.filter(({ path }) => !wanted.has(path)),
          scope,
          folders,
        ),
      ];
}

function discover(entries: readonly TreeEntry[], scope: Scope, folders: readonly string[]): readonly Candidate[] {
  const excluded = globMatcher(scope.exclude);
  const below = entries.filter(({ path }) => isBelow(path, folders));
  if (scope.specs.length > 0) {
    const included = globMatcher(scope.specs);
    return below
      .filter((entry) => included(entry.path))
      .map((entry) => ({
        entry,
        named: true,
        excluded: excluded(entry.path) ? 'matches "exclude" of the configuration' : null,
        reason: 'matches "specs" of the configuration',
      }));
  }
  return below
    .filter((entry) => READABLE.test(entry.path))
    .map((entry) => ({
      entry,
      named: false,
      excluded: excluded(entry.path) ? 'matches "exclude" of the configuration' : excludedFolder(entry.path, folders),
      reason: 'found by content',
    }));
}

/** True when a file could be, or be part of, an OpenAPI description: what decides whether a change needs a look at all. */
export function mayMatter(path: string, scope: Scope): boolean {
  return (
    READABLE.test(path) || scope.explicit.includes(path) || (scope.specs.length > 0 && globMatcher(scope.specs)(path))
  );
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`));
}

/** A folder that a person named counts as it is; only what lies below it can be left out. */
function excludedFolder(path: string, named: readonly string[]): string | null {
  const above = named.find((folder) => path.startsWith(`${folder}/`));
  const below = above === undefined ? path : path.slice(above.length + 1);
  const folder = below
    .split('/')
    .slice(0, -1)
    .find((name) => EXCLUDED_FOLDERS.has(name));
  return folder === undefined ? null : `in the folder "${folder}", which is left out by default`;
}

function globMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch([...globs], { dot: true });
}

/** Whether text can be an OpenAPI description, without parsing it: a version member where a root may have one. */
export function looksLikeDescription(content: SourceText): boolean {
  if (!content.includes('openapi') && !content.includes('swagger')) return false;
  const version = /(?:^|[{,]\s*)["']?(?:openapi|swagger)["']?\s*:/m;
  return version.test(content.start()) || version.test(content.text);
}
