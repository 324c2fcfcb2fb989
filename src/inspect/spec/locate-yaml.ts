/** Finds wanted pointers in YAML by walking the parser's events, through aliases and merge keys to where the text stands. */
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { startOf, type YamlLayout } from './parse-yaml.ts';
import { makeWanted, type Wanted } from './pointer-tree.ts';

export function locateInYaml(text: string, layout: YamlLayout, wanted: Wanted): void {
  if (layout.events.length < 2) return;
  const walk = new Walk(text, layout);
  const { end, start } = walk.visit(1, wanted);
  wanted.span = { keyStart: null, keyEnd: null, valueStart: start, valueEnd: end };
}

interface Extent {
  /** Index of the event behind the node. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

class Walk {
  private readonly text: string;
  private readonly layout: YamlLayout;

  constructor(text: string, layout: YamlLayout) {
    this.text = text;
    this.layout = layout;
  }

  visit(index: number, wanted: Wanted | undefined): Extent {
    const event = this.layout.events[index] as Event;
    if (event.type === EVENT_ID.MAPPING) return this.visitMapping(index, wanted);
    if (event.type === EVENT_ID.SEQUENCE) return this.visitSequence(index, wanted);
    if (event.type === EVENT_ID.ALIAS) {
      const target = this.layout.aliases.get(index);
      if (target !== undefined && wanted !== undefined && wanted.children.size > 0) this.visit(target, wanted);
      return { next: index + 1, start: event.anchorStart - 1, end: event.anchorEnd };
    }
    const scalar = event as Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
    return { next: index + 1, start: scalar.valueStart, end: scalar.valueEnd };
  }

  private visitMapping(index: number, wanted: Wanted | undefined): Extent {
    const start = startOf(this.layout.events[index] as Event);
    const merges: number[] = [];
    let end = start;
    let at = index + 1;
    while ((this.layout.events[at] as Event).type !== EVENT_ID.POP) {
      const key = this.readKey(at);
      const child = wanted?.children.get(key.text);
      if (key.isMerge) merges.push(key.next);
      const value = this.visit(key.next, child);
      if (child !== undefined) {
        const empty = value.start === -1;
        child.span = {
          keyStart: key.start,
          keyEnd: key.end,
          valueStart: empty ? key.start : value.start,
          valueEnd: empty ? key.end : value.end,
        };
      }
      end = Math.max(end, key.end, value.end);
      at = value.next;
    }
    if (wanted !== undefined) for (const merge of merges) this.visitMerged(merge, wanted);
    return { next: at + 1, start, end };
  }

  /** What a merge key brings in stands at the merged mapping, unless the mapping has a member of that name. */
  private visitMerged(index: number, wanted: Wanted): void {
    const missing = makeWanted();
    for (const [name, child] of wanted.children) if (child.span === null) missing.children.set(name, child);
    if (missing.children.size === 0) return;
    const event = this.layout.events[index] as Event;
    const target = this.layout.aliases.get(index);
    if (target !== undefined) this.visitMerged(target, missing);
    else if (event.type === EVENT_ID.MAPPING) this.visitMapping(index, missing);
    else if (event.type === EVENT_ID.SEQUENCE) {
      for (
        let at = index + 1;
        (this.layout.events[at] as Event).type !== EVENT_ID.POP;
        at = this.visit(at, undefined).next
      )
        this.visitMerged(at, missing);
    }
  }

  private visitSequence(index: number, wanted: Wanted | undefined): Extent {
    const start = startOf(this.layout.events[index] as Event);
    let end = start;
    let at = index + 1;
    for (let item = 0; (this.layout.events[at] as Event).type !== EVENT_ID.POP; item += 1) {
      const child = wanted?.children.get(String(item));
      const value = this.visit(at, child);
      if (child !== undefined)
        child.span = {
          keyStart: null,
          keyEnd: null,
          valueStart: Math.max(value.start, start),
          valueEnd: Math.max(value.end, start),
        };
      end = Math.max(end, value.end);
      at = value.next;
    }
    return { next: at + 1, start, end };
  }

  private readKey(index: number): {
    readonly text: string;
    readonly isMerge: boolean;
    readonly start: number;
    readonly end: number;
    readonly next: number;
  } {
    let event = this.layout.events[index] as Event;
    const target = this.layout.aliases.get(index);
    const extent = this.visit(index, undefined);
    if (target !== undefined) event = this.layout.events[target] as Event;
    const scalar = event as Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
    const text =
      scalar.valueStart === -1
        ? ''
        : scalar.fast
          ? this.text.slice(scalar.valueStart, scalar.valueEnd)
          : getScalarValue(this.text, scalar);
    // The token includes its quotes.
    const quoted = scalar.style === SCALAR_STYLE.SINGLE_QUOTED || scalar.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const widen = quoted && target === undefined ? 1 : 0;
    return {
      text,
      isMerge: text === '<<' && !quoted,
      start: extent.start - widen,
      end: extent.end + widen,
      next: extent.next,
    };
  }
}
