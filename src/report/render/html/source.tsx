/** Lines of source around a place, one side alone or base beside head. */
import type { Excerpt } from '../../../model/excerpt.ts';
import type { Location } from '../../../model/location.ts';
import { visibleText } from '../../safe-text/make-visible.ts';

/** Takes excerpts as long as there is room: a page with thousands of them opens slowly and shows nobody more. */
export class Excerpts {
  readonly #take: (location: Location) => Excerpt | null;
  #left: number;

  constructor(take: (location: Location) => Excerpt | null, limit: number) {
    this.#take = take;
    this.#left = limit;
  }

  of(location: Location | null): Excerpt | null {
    if (location === null || this.#left <= 0) return null;
    const excerpt = this.#take(location);
    if (excerpt !== null) this.#left -= 1;
    return excerpt;
  }
}

/** Nothing when neither side is at hand. */
export function Source({ base, head }: { readonly base: Excerpt | null; readonly head: Excerpt | null }) {
  if (base === null && head === null) return null;
  return (
    <div class={base !== null && head !== null ? 'sources two' : 'sources'}>
      {base === null ? null : <Lines excerpt={base} says="before" kind="old" />}
      {head === null ? null : (
        <Lines excerpt={head} says={base === null ? '' : 'after'} kind={base === null ? '' : 'new'} />
      )}
    </div>
  );
}

function Lines({ excerpt, says, kind }: { readonly excerpt: Excerpt; readonly says: string; readonly kind: string }) {
  const { file, first, marked } = excerpt;
  const lines = withoutIndent(excerpt.lines);
  return (
    <figure class={`source ${kind}`.trim()}>
      <figcaption>
        {says === '' ? null : <b>{says}</b>} {visibleText(file, 200)}
      </figcaption>
      <pre>
        {lines.map((line, index) => {
          const number = first + index;
          const isMarked = number >= marked[0] && number <= marked[1];
          return (
            <span>
              <i>{number}</i>
              {isMarked ? <mark>{line}</mark> : line}
              {'\n'}
            </span>
          );
        })}
      </pre>
    </figure>
  );
}

/** Deep indents leave no room for what stands behind them. Blanks of JSON and YAML are plain ones, the rest is shown. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.replace(/^ +/, '').length);
  const common = Math.min(...(indents.length === 0 ? [0] : indents));
  return lines.map((line) => {
    const rest = line.slice(common);
    const indent = /^ */.exec(rest)?.[0] ?? '';
    return indent + visibleText(rest.slice(indent.length), 200);
  });
}
