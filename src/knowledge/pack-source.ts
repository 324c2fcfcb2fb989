/**
 * The text by which a configuration names a pack → where the pack comes from. Sources from outside the repository are exact:
 * a version or a commit, never a range, tag or branch that somebody could move.
 */

export const PACK_PREFIX = 'builtin:';

export type PackSource =
  | { readonly kind: 'built-in'; readonly id: string }
  /** The rulesets that Spectral itself ships. */
  | { readonly kind: 'spectral'; readonly id: string }
  /** A folder, a ruleset file or a tarball of the repository. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'npm'; readonly name: string; readonly version: string }
  | {
      readonly kind: 'git';
      /** `owner/repository` on the configured GitHub server. */
      readonly repository: string;
      /** The folder of the pack; empty: the root. */
      readonly path: string;
      readonly commit: string;
    };

export const SPECTRAL_RULESETS: readonly string[] = ['oas'];

/** A source, or what is wrong with the text, as the end of a sentence that starts with its name. */
export function parsePackSource(text: string): PackSource | { readonly fault: string } {
  if (text.startsWith('npm:')) return parseNpm(text.slice('npm:'.length));
  if (text.startsWith('spectral:')) return parseSpectral(text.slice('spectral:'.length));
  if (text.startsWith(PACK_PREFIX)) return { kind: 'built-in', id: text.slice(PACK_PREFIX.length) };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.startsWith('git@'))
    return { fault: 'is a URL. Name a pack on GitHub as owner/repository/path@commit, or vendor it.' };
  if (text.startsWith('./') || text === '.') return parsePath(text);
  if (text.startsWith('../') || text.startsWith('/'))
    return { fault: 'leaves the repository. Name a folder as ./path from the root of the repository.' };
  if (text.includes('/')) return parseGit(text);
  return { kind: 'built-in', id: text };
}

/** True for sources whose files are not part of the repository, so that the lock has to vouch for them. */
export function isFromOutside(source: PackSource): source is Extract<PackSource, { readonly kind: 'npm' | 'git' }> {
  return source.kind === 'npm' || source.kind === 'git';
}

/** Names as written relative to a folder of the repository → names from its root on. */
export function packsBelow(names: readonly string[], folder: string): readonly string[] {
  return folder === '' ? names : names.map((name) => (name.startsWith('./') ? `./${folder}/${name.slice(2)}` : name));
}

function parseNpm(text: string): PackSource | { readonly fault: string } {
  const at = text.lastIndexOf('@');
  const [name, version] = at <= 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name))
    return { fault: 'is not the name of a package: write npm:@scope/name@1.2.3.' };
  if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version))
    return { fault: 'needs an exact version, as in npm:@scope/name@1.2.3: ranges and tags can be moved.' };
  return { kind: 'npm', name, version };
}

function parseSpectral(id: string): PackSource | { readonly fault: string } {
  return SPECTRAL_RULESETS.includes(id)
    ? { kind: 'spectral', id }
    : {
        fault: `is not a ruleset of Spectral's own. Known: ${SPECTRAL_RULESETS.map((each) => `spectral:${each}`).join(', ')}.`,
      };
}

function parsePath(text: string): PackSource | { readonly fault: string } {
  const segments: string[] = [];
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment.toLowerCase() === '.git') return { fault: 'lies inside .git.' };
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return { fault: 'leaves the repository.' };
  }
  return { kind: 'path', path: segments.join('/') };
}

function parseGit(text: string): PackSource | { readonly fault: string } {
  const at = text.lastIndexOf('@');
  const [place, commit] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const [owner = '', name = '', ...path] = place.split('/').filter((part) => part !== '');
  if (![owner, name, ...path].every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..') || name === '')
    return {
      fault:
        'names no pack: write ./folder for one of this repository, owner/repository/path@commit for one on GitHub.',
    };
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    return {
      fault:
        'needs a whole commit id, as in owner/repository/path@<40 hex digits>: branches and tags can be moved. A folder of this repository starts with "./".',
    };
  return { kind: 'git', repository: `${owner}/${name}`, path: path.join('/'), commit };
}
