/** Says who answers for a file, from the text of a CODEOWNERS file. The last line that matches decides, as on GitHub. */
import picomatch from 'picomatch';

/** Where GitHub looks, in order. */
export const CODE_OWNER_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** The owners by path; lines that say nothing that we understand match nothing. */
export function readCodeOwners(text: string): (file: string) => readonly string[] {
  const rules = text.split(/\r?\n/).flatMap(readLine).reverse();
  return (file) => rules.find(({ matches }) => matches(file))?.owners ?? [];
}

interface OwnerRule {
  readonly matches: (file: string) => boolean;
  readonly owners: readonly string[];
}

/** A pattern longer than this is no path, and globs take time that grows with their length. */
const LONGEST_PATTERN = 500;

function readLine(line: string): readonly OwnerRule[] {
  const [pattern, ...names] = (line.replace(/(?:^|\s)#.*$/, '').match(/(?:\\ |\S)+/g) ?? []).map(unescapeBlank);
  if (pattern === undefined || pattern.length > LONGEST_PATTERN) return [];
  const globs = globsOf(pattern);
  const matchers = globs.map((glob) => picomatch(glob, OPTIONS));
  return [
    {
      matches: (file) => matchers.some((matches) => matches(file)),
      owners: names.filter((name) => name.includes('@')),
    },
  ];
}

/** A pattern without a slash matches at any depth; the name of a folder stands for what is in it, `folder/*` for its files alone. */
function globsOf(pattern: string): readonly string[] {
  const isAnchored = pattern.slice(0, -1).includes('/');
  const path = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  const base = isAnchored ? path : `**/${path}`;
  if (base.endsWith('/')) return [`${base}**`];
  return path.split('/').at(-1)?.includes('*') === true ? [base] : [base, `${base}/**`];
}

function unescapeBlank(word: string): string {
  return word.replaceAll('\\ ', ' ');
}

/** Braces, brackets and negation mean nothing there. */
const OPTIONS = { dot: true, nobrace: true, nobracket: true, noextglob: true, nonegate: true, windows: false } as const;
