/** test/requirements.yaml → docs/requirements.md: what the action promises on GitHub, and the test that proves each. */
import { load } from 'js-yaml';
import { renderTable } from './render-table.ts';

export interface Requirement {
  readonly number: number;
  readonly text: string;
  /** A file, and part of what stands in it. */
  readonly proofs: readonly { readonly file: string; readonly part: string }[];
  /** What is missing. */
  readonly open: string | null;
}

/** The entries of the list: `[number, text, ["file: part of a test's name"], what is missing]`. */
export function readRequirements(text: string): readonly Requirement[] {
  const entries = load(text) as readonly (readonly [number, string, readonly string[], string?])[];
  return entries.map(([number, sentence, proofs, open]) => ({
    number,
    text: sentence,
    proofs: proofs.map((proof) => {
      const colon = proof.indexOf(': ');
      return { file: proof.slice(0, colon), part: proof.slice(colon + 2) };
    }),
    open: open ?? null,
  }));
}

/** The page. */
export function renderRequirements(text: string): string {
  const rows = readRequirements(text).map(({ number, text: sentence, proofs, open }) => [
    String(number),
    sentence,
    [
      ...proofs.map(({ file, part }) => `[${file}](../${file}): ${part}`),
      ...(open === null ? [] : [`**open:** ${open}`]),
    ].join('<br>'),
  ]);
  return `${HEAD}\n${renderTable(['', 'requirement', 'proof'], rows)}\n`;
}

const HEAD = `# Requirements of the action

What the action promises on GitHub, and the test that proves each. Generated from \`test/requirements.yaml\`; a test makes sure that
every proof exists.
`;
