/**
 * YAML text of ours (configuration, rules, packs) → plain values with the place of every key and value. Stricter than YAML:
 * one document, no anchors, aliases, tags or repeated keys, so that what a reviewer reads is what counts.
 */
import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';

/** A span of the text, in UTF-16 code units from 0, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface YamlNode {
  /** The plain value; mappings have own members only. */
  readonly value: unknown;
  /** A scalar's text, or the first character of a collection. */
  readonly span: TextSpan;
  readonly path: readonly (string | number)[];
  readonly members: readonly YamlMember[];
  readonly items: readonly YamlNode[];
  readonly kind: 'mapping' | 'list' | 'scalar';
}

export interface YamlMember {
  readonly key: string;
  readonly span: TextSpan;
  readonly node: YamlNode;
}

export interface TextFault {
  readonly message: string;
  readonly span: TextSpan;
  readonly path: readonly (string | number)[];
}

/** `root` is `null` when the text holds nothing or cannot be read; then `faults` says why. */
export function parseYamlText(text: string): { readonly root: YamlNode | null; readonly faults: readonly TextFault[] } {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  try {
    const events = parseEvents(source, { maxDepth: 64 });
    if (events.length === 0) return { root: null, faults: [] };
    return new Reading(source, events).run();
  } catch (error) {
    if (error instanceof Stop) return { root: null, faults: [error.fault] };
    if (!(error instanceof YAMLException)) throw error;
    const start = Math.max(0, Math.min(error.mark?.position ?? 0, source.length));
    return {
      root: null,
      faults: [{ message: `This is not YAML: ${error.reason}.`, span: { start, end: start + 1 }, path: [] }],
    };
  }
}

class Stop extends Error {
  readonly fault: TextFault;
  constructor(fault: TextFault) {
    super(fault.message);
    this.fault = fault;
  }
}

class Reading {
  private readonly text: string;
  private readonly events: readonly Event[];
  private readonly faults: TextFault[] = [];
  private next = 1; // after the document event

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  run() {
    const root = this.readNode([]);
    const second = this.events[this.next + 2];
    if (second !== undefined)
      throw new Stop({
        message: 'A second YAML document starts here; the file must hold one.',
        span: visible(spanOf(second)),
        path: [],
      });
    const isEmpty = root.kind === 'scalar' && root.value === null;
    return { root: isEmpty ? null : root, faults: this.faults };
  }

  private readNode(path: readonly (string | number)[]): YamlNode {
    const event = this.take(path);
    if (event.type === EVENT_ID.SCALAR)
      return { kind: 'scalar', value: this.readScalar(event), span: spanOf(event), path, members: [], items: [] };
    if (event.type === EVENT_ID.SEQUENCE) return this.readList(path, spanOf(event));
    return this.readMapping(path, spanOf(event));
  }

  /** The next event, refused when it brings more than a value. */
  private take(path: readonly (string | number)[]): Event {
    const event = this.events[this.next] as Event;
    this.next += 1;
    if ('anchorStart' in event && event.anchorStart !== -1) {
      throw new Stop({
        message: 'Anchors and aliases are not allowed in this file; write the value out.',
        span: { start: event.anchorStart - 1, end: event.anchorEnd },
        path,
      });
    }
    if ('tagStart' in event && event.tagStart !== -1) {
      throw new Stop({
        message: 'YAML tags are not allowed in this file.',
        span: { start: event.tagStart, end: event.tagEnd },
        path,
      });
    }
    return event;
  }

  private readScalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): unknown {
    const source = event.valueStart === -1 ? '' : getScalarValue(this.text, event);
    return event.style === SCALAR_STYLE.PLAIN ? resolve(source) : source;
  }

  private readList(path: readonly (string | number)[], span: TextSpan): YamlNode {
    const items: YamlNode[] = [];
    while (this.events[this.next]?.type !== EVENT_ID.POP)
      items.push(placedAt(this.readNode([...path, items.length]), span));
    this.next += 1;
    return { kind: 'list', value: items.map(({ value }) => value), span, path, members: [], items };
  }

  private readMapping(path: readonly (string | number)[], span: TextSpan): YamlNode {
    const members = new Map<string, YamlMember>();
    while (this.events[this.next]?.type !== EVENT_ID.POP) {
      const event = this.take(path);
      if (event.type !== EVENT_ID.SCALAR)
        throw new Stop({ message: 'A key must be plain text.', span: spanOf(event), path });
      const key = event.valueStart === -1 ? '' : getScalarValue(this.text, event);
      const below = [...path, key];
      const keySpan = spanOf(event);
      const node = placedAt(this.readNode(below), keySpan);
      if (members.has(key))
        this.faults.push({ message: `The key "${key}" is given twice.`, span: keySpan, path: below });
      else members.set(key, { key, span: keySpan, node });
    }
    this.next += 1;
    const list = [...members.values()];
    const value = Object.fromEntries(list.map((member) => [member.key, member.node.value]));
    return { kind: 'mapping', value, span, path, members: list, items: [] };
  }
}

function visible({ start, end }: TextSpan): TextSpan {
  return { start: Math.max(0, start), end: Math.max(1, end) };
}

/** An empty value has no text of its own, so it is shown at its key or list. */
function placedAt(node: YamlNode, span: TextSpan): YamlNode {
  return node.span.start < 0 ? { ...node, span } : node;
}

/** The YAML 1.2 core schema: `on`, `off`, `yes`, `no` and dates are text. */
function resolve(source: string): unknown {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}

function spanOf(event: Event): TextSpan {
  if (event.type === EVENT_ID.SCALAR) {
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    return { start: event.valueStart - quote, end: event.valueEnd + quote };
  }
  const start = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0;
  return { start, end: start + 1 };
}
