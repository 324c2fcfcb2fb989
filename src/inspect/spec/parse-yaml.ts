/**
 * YAML 1.2 text → value, with the parser's events kept for the locator. Keys are their source text (`200`, not 200),
 * timestamps stay strings, aliases are shared objects, and every expansion is counted before anybody walks it.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { MAXIMUM_DEPTH, MAXIMUM_EXPANDED_NODES, type Parsed, type ParseFault } from './parsed.ts';
import { resolvePlainScalar } from './yaml-scalar.ts';

/** What the locator needs: the events, and for each alias the event of the node it stands for. */
export interface YamlLayout {
  readonly events: readonly Event[];
  readonly aliases: ReadonlyMap<number, number>;
}

/** Parses one document; a second one in the same stream is an error, since readers disagree about which counts. */
export function parseYaml(text: string): Parsed {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAXIMUM_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = Math.max(0, Math.min(error.mark?.position ?? 0, text.length - 1));
    return failed({
      code: 'syntax',
      message: `This is not YAML: ${error.reason}.`,
      offset,
      endOffset: offset + 1,
      severity: 'error',
    });
  }
  return new Construction(text, events).run();
}

function failed(...faults: ParseFault[]): Parsed {
  return { format: 'yaml', root: undefined, isTree: true, layout: null, faults, references: null };
}

class Stop extends Error {
  readonly fault: ParseFault;
  constructor(fault: ParseFault) {
    super(fault.message);
    this.fault = fault;
  }
}

interface Anchor {
  readonly event: number;
  /** `undefined` while the node is still being read: an alias to it would be a cycle. */
  value: { readonly of: unknown; readonly nodes: number } | undefined;
}

class Construction {
  private readonly text: string;
  private readonly events: readonly Event[];
  private readonly anchors = new Map<string, Anchor>();
  private readonly aliases = new Map<number, number>();
  private readonly faults: ParseFault[] = [];
  private next = 0;
  private nodes = 0;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  run(): Parsed {
    if (this.events.length === 0) return failed();
    try {
      this.next = 1; // the document event
      const root = this.readNode();
      this.next += 1; // its end
      const second = this.events[this.next];
      if (second !== undefined) this.rejectSecondDocument();
      return {
        format: 'yaml',
        root,
        isTree: this.aliases.size === 0,
        layout: { events: this.events, aliases: this.aliases } satisfies YamlLayout,
        faults: this.faults,
        references: null,
      };
    } catch (error) {
      if (error instanceof Stop) return failed(...this.faults, error.fault);
      throw error;
    }
  }

  private rejectSecondDocument(): never {
    const content = this.events[this.next + 1];
    const start = content === undefined ? this.text.length : startOf(content);
    const marker = this.text.lastIndexOf('\n---', start);
    throw this.stop(
      'multiple-documents',
      'A second YAML document starts here; a description must be one document.',
      marker === -1 ? 0 : marker + 1,
      3,
    );
  }

  private stop(code: string, message: string, offset: number, length: number): Stop {
    return new Stop({ code, message, offset, endOffset: offset + length, severity: 'error' });
  }

  private readNode(): unknown {
    const index = this.next;
    const event = this.events[index] as Event;
    this.next += 1;
    if (event.type === EVENT_ID.ALIAS) return this.readAlias(event, index);
    const before = this.nodes;
    this.count(1, event);
    const anchor =
      event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE
        ? this.openAnchor(event, index)
        : null;
    let value: unknown;
    if (event.type === EVENT_ID.SCALAR) value = this.readScalar(event);
    else if (event.type === EVENT_ID.SEQUENCE) value = this.readSequence(event);
    else if (event.type === EVENT_ID.MAPPING) value = this.readMapping(event);
    else throw new Error(`unexpected YAML event ${event.type}`);
    if (anchor !== null) anchor.value = { of: value, nodes: this.nodes - before };
    return value;
  }

  private count(nodes: number, event: Event): void {
    this.nodes += nodes;
    if (this.nodes > MAXIMUM_EXPANDED_NODES) {
      throw this.stop(
        'alias-bomb',
        `Aliases expand this document to more than ${MAXIMUM_EXPANDED_NODES.toLocaleString('en')} values.`,
        startOf(event),
        1,
      );
    }
  }

  private openAnchor(
    event: { readonly anchorStart: number; readonly anchorEnd: number },
    index: number,
  ): Anchor | null {
    if (event.anchorStart === -1) return null;
    const anchor: Anchor = { event: index, value: undefined };
    this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  private readAlias(event: Extract<Event, { type: typeof EVENT_ID.ALIAS }>, index: number): unknown {
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const anchor = this.anchors.get(name);
    if (anchor === undefined)
      throw this.stop(
        'unknown-alias',
        'The alias names an anchor that does not exist.',
        event.anchorStart - 1,
        name.length + 1,
      );
    if (anchor.value === undefined)
      throw this.stop(
        'alias-cycle',
        'The alias stands inside the value it names, so the value would never end.',
        event.anchorStart - 1,
        name.length + 1,
      );
    this.aliases.set(index, anchor.event);
    this.count(anchor.value.nodes, event);
    return anchor.value.of;
  }

  private readScalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): unknown {
    const source = event.valueStart === -1 ? '' : getScalarValue(this.text, event);
    if (event.tagStart === -1) return event.style === SCALAR_STYLE.PLAIN ? resolvePlainScalar(source) : source;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (tag === '!!str' || tag === '!') return source;
    if (/^!!(null|bool|int|float)$/.test(tag)) return resolvePlainScalar(source);
    this.ignoreTag(event);
    return source;
  }

  private ignoreTag(event: { readonly tagStart: number; readonly tagEnd: number }): void {
    if (event.tagStart === -1) return;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (tag === '!!map' || tag === '!!seq') return;
    this.faults.push({
      code: 'yaml-tag-ignored',
      message: 'This YAML tag has no meaning in an OpenAPI description and is ignored.',
      offset: event.tagStart,
      endOffset: event.tagEnd,
      severity: 'warning',
    });
  }

  private readSequence(event: Extract<Event, { type: typeof EVENT_ID.SEQUENCE }>): unknown[] {
    this.ignoreTag(event);
    const list: unknown[] = [];
    while ((this.events[this.next] as Event).type !== EVENT_ID.POP) list.push(this.readNode());
    this.next += 1;
    return list;
  }

  private readMapping(event: Extract<Event, { type: typeof EVENT_ID.MAPPING }>): Record<string, unknown> {
    this.ignoreTag(event);
    const result: Record<string, unknown> = {};
    const merged: unknown[] = [];
    while ((this.events[this.next] as Event).type !== EVENT_ID.POP) {
      const key = this.readKey();
      if (key.isMerge) {
        merged.push(this.readNode());
        continue;
      }
      if (Object.hasOwn(result, key.text)) {
        this.faults.push({
          code: 'duplicate-key',
          message: `The key ${JSON.stringify(key.text.slice(0, 80))} stands twice in this mapping; readers disagree about which one counts.`,
          offset: key.start,
          endOffset: key.end,
          severity: 'error',
        });
      }
      define(result, key.text, this.readNode());
    }
    this.next += 1;
    for (const source of merged.flat()) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        throw this.stop('merge-key', 'A merge key (<<) must name a mapping or a list of mappings.', event.start, 1);
      }
      for (const [key, value] of Object.entries(source)) if (!Object.hasOwn(result, key)) define(result, key, value);
    }
    return result;
  }

  private readKey(): {
    readonly text: string;
    readonly isMerge: boolean;
    readonly start: number;
    readonly end: number;
  } {
    const event = this.events[this.next] as Event;
    if (event.type === EVENT_ID.ALIAS) {
      const value = this.readNode();
      const start = event.anchorStart - 1;
      if (typeof value === 'object' && value !== null)
        throw this.stop('complex-key', 'A key must be a scalar; this alias names a collection.', start, 1);
      return { text: String(value), isMerge: false, start, end: event.anchorEnd };
    }
    if (event.type !== EVENT_ID.SCALAR)
      throw this.stop(
        'complex-key',
        'A key must be a scalar, as in JSON; this one is a collection.',
        startOf(event),
        1,
      );
    this.next += 1;
    this.count(1, event);
    const text = event.valueStart === -1 ? '' : getScalarValue(this.text, event);
    const anchor = this.openAnchor(event, this.next - 1);
    if (anchor !== null) anchor.value = { of: text, nodes: 1 };
    return {
      text,
      isMerge: text === '<<' && event.style === SCALAR_STYLE.PLAIN,
      start: event.valueStart,
      end: event.valueEnd,
    };
  }
}

/** An own member even for `__proto__`. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}

/** Where an event's node starts in the text. */
export function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return Math.max(0, event.valueStart);
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0;
}
