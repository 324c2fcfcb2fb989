/** Replaces the marked blocks of a Markdown text: `<!-- generated: name -->` … `<!-- /generated -->`. */
import type { GeneratedFile } from './repository-files.ts';

/** A text that stands in documentation by its name. */
export interface GeneratedBlock {
  readonly name: string;
  /** Markdown without a line break at the end. */
  readonly render: () => string;
}

/** The text with every block filled; a name that nobody renders and a block without an end are faults. */
export function fillBlocks(
  path: string,
  text: string,
  blocks: readonly GeneratedBlock[],
): { readonly file: GeneratedFile; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const filled = text.replace(BLOCK, (whole, name: string) => {
    const block = blocks.find((each) => each.name === name);
    if (block === undefined)
      faults.push(
        `${path}: nobody generates the block "${name}". Known: ${blocks.map((each) => each.name).join(', ')}.`,
      );
    return block === undefined ? whole : `<!-- generated: ${name} -->\n${block.render()}\n<!-- /generated -->`;
  });
  const rest = text.replace(BLOCK, '');
  if (/<!-- \/?generated/.test(rest)) faults.push(`${path}: a generated block has no beginning or no end.`);
  return { file: { path, text: filled }, faults };
}

const BLOCK = /<!-- generated: ([a-z0-9-]+) -->\n(?:(?!<!-- generated)[\s\S])*?<!-- \/generated -->/g;
