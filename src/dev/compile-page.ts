/**
 * Puts the style sheet and the script of the HTML report into one module, so that the page is made without reading files.
 *
 *   node build/dev/compile-page.js [--check]      in the root of the repository, after "tsc -p tsconfig.page.json"
 */
import { readIfPresent } from './repository-files.ts';
import { type Generated, runWhenStarted } from './run-generator.ts';

const STYLE = 'src/report/page/page.css';
const SCRIPT = 'build/report/page/page.js';

/** The module, or what would make the page more than text, style and script. */
export function compilePage(root: string): Generated {
  const style = (readIfPresent(root, STYLE) ?? '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*\n/g, '\n')
    .trim();
  const script = (readIfPresent(root, SCRIPT) ?? '').replace(/^export \{\};?\s*$/m, '').trim();
  const text = `/** The style and script of the HTML report, from src/report/page/, by src/dev/compile-page.ts ("npm run generate"). Do not edit. */
export const PAGE_STYLE = ${JSON.stringify(style)};

export const PAGE_SCRIPT = ${JSON.stringify(script)};
`;
  return {
    files: [{ path: 'src/report/render/html/page.generated.ts', text }],
    faults: [...faultsOf(STYLE, style), ...faultsOf(SCRIPT, script)],
  };
}

/** What ends an element early, reaches the network, or is read as a command where the page is printed to a log. */
function faultsOf(path: string, text: string): readonly string[] {
  const forbidden = [
    /<\/(?:style|script)/i,
    /<!--/,
    /\burl\(/,
    /@import/,
    /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    /^\s*::/m,
    /##\[/,
  ];
  if (text === '') return [`${path}:1:1: is missing or empty.`];
  return forbidden.filter((pattern) => pattern.test(text)).map((pattern) => `${path}:1:1: must not hold ${pattern}`);
}

runWhenStarted(import.meta.url, compilePage);
