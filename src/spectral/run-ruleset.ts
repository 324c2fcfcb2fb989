/**
 * One document × the rules of a ruleset → results at the places where the text stands. The rules, formats and functions are
 * Spectral's and so is the engine for expressions; what is ours is that one rule that throws or never ends is dropped alone,
 * and that places are found for what is reported only.
 */
import type { Rule, Ruleset } from '@stoplight/spectral-core';
// @ts-expect-error The package hides its types from this kind of import.
import Nimma from 'nimma';
import { pointerText } from '../knowledge/pointer.ts';
import type { Node } from '../model/node.ts';
import type { SpectralFailure, SpectralMode, SpectralResult } from '../model/spectral.ts';
import { describeError } from './describe-error.ts';
import { evaluateExpression, type Selected } from './evaluate-expression.ts';
import { findPlace } from './find-place.ts';
import { limitTime, TimeIsOver } from './limit-time.ts';
import { targetsOf } from './lint-targets.ts';
import { parseExpression } from './parse-expression.ts';
import { referenceGraph } from './reference-graph.ts';
import { shareReferences } from './share-references.ts';
import { writeMessage } from './write-message.ts';

export interface Run {
  readonly root: Node;
  readonly ruleset: Ruleset;
  readonly mode: SpectralMode;
  /** The name of the document as the overrides of the ruleset see it. */
  readonly source: string;
  /** Milliseconds that are left for this document. */
  readonly milliseconds: number;
  /** Rules that failed before, and why; more are added. */
  readonly failed: Map<string, SpectralFailure>;
}

/** Never throws for what a rule does. Functions that answer with a promise are waited for. */
export async function runRuleset(run: Run): Promise<readonly SpectralResult[]> {
  const document = new DocumentRun(run);
  return document.run();
}

type Callback = (selected: Selected) => void;

class DocumentRun {
  readonly #run: Run;
  readonly #resolved: unknown;
  readonly #context: Readonly<Record<string, unknown>>;
  readonly #formats: ReadonlySet<unknown> | null;
  readonly #results = new Map<string, SpectralResult>();
  readonly #pending: Promise<void>[] = [];
  readonly #spent = new Map<string, number>();

  constructor(run: Run) {
    this.#run = run;
    const { root, source } = run;
    this.#resolved = shareReferences(root, run.mode);
    const formats = [...run.ruleset.formats].filter((format) => format(this.#resolved, source));
    this.#formats = formats.length === 0 ? null : new Set(formats);
    const document = { data: root.value, source, formats: this.#formats, diagnostics: [] };
    const documentInventory = {
      document,
      source,
      formats: this.#formats,
      resolved: this.#resolved,
      unresolved: root.value,
      graph: referenceGraph(root, source),
      referencedDocuments: {},
    };
    this.#context = { document, documentInventory };
  }

  async run(): Promise<readonly SpectralResult[]> {
    let rules = Object.values(this.#run.ruleset.rules).filter(
      (rule) => rule.enabled && rule.matchesFormat(this.#formats as never) && !this.#run.failed.has(rule.name),
    );
    const end = performance.now() + this.#run.milliseconds;
    // Half of the time that is left for each attempt, so that there is always another one without the slowest rule.
    while (rules.length > 0 && !this.#attempt(rules, (end - performance.now()) / 2)) {
      const slowest = rules.toSorted((one, other) => this.#timeOf(other) - this.#timeOf(one))[0] as Rule;
      this.#fail(slowest, 'it took too long and was stopped');
      rules = rules.filter((rule) => rule !== slowest);
      if (end - performance.now() > 200) continue;
      for (const rule of rules) this.#fail(rule, 'there was no time left for it');
      break;
    }
    await Promise.all(this.#pending);
    return [...this.#results.values()].filter(({ rule }) => !this.#run.failed.has(rule));
  }

  /** False when the time was over. */
  #attempt(rules: readonly Rule[], milliseconds: number): boolean {
    this.#results.clear();
    this.#spent.clear();
    this.#pending.length = 0;
    try {
      limitTime(milliseconds, () => {
        this.#lint(
          rules.filter(({ resolved }) => resolved),
          this.#resolved,
        );
        this.#lint(
          rules.filter(({ resolved }) => !resolved),
          this.#run.root.value,
        );
      });
      return true;
    } catch (error) {
      if (error instanceof TimeIsOver) return false;
      throw error;
    }
  }

  /** All rules in one walk; expressions that the engine cannot compile are evaluated one by one. */
  #lint(rules: readonly Rule[], input: unknown): void {
    const callbacks = new Map<string, Callback[]>();
    for (const rule of rules)
      for (const given of rule.getGivenForFormats(this.#formats as never)) {
        const list = callbacks.get(given) ?? [];
        list.push((selected) => this.#apply(rule, selected));
        callbacks.set(given, list);
      }
    const owners = new Map(
      rules.flatMap((rule) => rule.getGivenForFormats(this.#formats as never).map((given) => [given, rule])),
    );
    const compiled = [...callbacks.keys()].filter(canCompile);
    if (typeof input === 'object' && input !== null && compiled.length > 0) {
      const engine = new Nimma(compiled, { fallback: null, unsafe: false, output: 'auto', customShorthands: {} });
      const all = compiled.map((given) => [
        given,
        (selected: Selected) => callAll(callbacks.get(given) ?? [], selected),
      ]);
      engine.query(input, Object.fromEntries(all));
    }
    for (const [given, list] of callbacks) {
      if (compiled.includes(given)) continue;
      const parsed = parseExpression(given);
      const found = (selected: Selected) => callAll(list, selected);
      if ('fault' in parsed)
        this.#fail(owners.get(given) as Rule, `its expression cannot be evaluated: ${parsed.fault}`);
      else evaluateExpression(input, parsed.steps, found);
    }
  }

  #apply(rule: Rule, { path: raw, value }: Selected): void {
    if (this.#run.failed.has(rule.name)) return;
    const given = raw[0] === '$' ? raw.slice(1) : [...raw];
    const started = performance.now();
    this.#spent.set(rule.name, (this.#spent.get(rule.name) ?? 0) + RUNNING);
    try {
      for (const then of rule.then) {
        for (const target of targetsOf(value, then.field)) {
          const path = [...given, ...target.path];
          const context = { ...this.#context, rule, path };
          const answer = then.function(target.value, then.functionOptions ?? null, context as never);
          this.#take(rule, path, answer);
        }
      }
    } catch (error) {
      this.#fail(rule, `it threw: ${describeError(error)}`);
    }
    this.#spent.set(rule.name, (this.#spent.get(rule.name) ?? 0) - RUNNING + performance.now() - started);
  }

  #take(rule: Rule, path: readonly (string | number)[], answer: unknown): void {
    if (answer === undefined || answer === null) return;
    if (typeof (answer as { then?: unknown }).then === 'function') {
      const later = (answer as Promise<unknown>).then(
        (list) => this.#take(rule, path, list),
        (error) => this.#fail(rule, `it threw: ${describeError(error)}`),
      );
      this.#pending.push(later);
      return;
    }
    if (!Array.isArray(answer)) {
      this.#fail(rule, 'its function answers with something that is no list');
      return;
    }
    for (const { message, path: own } of answer)
      this.#record(rule, Array.isArray(own) ? own : path, String(message ?? ''));
  }

  #record(rule: Rule, path: readonly (string | number)[], text: string): void {
    const place = findPlace(this.#run.root, path.map(decodeFragment), rule.resolved);
    const { keys, missing, node } = place;
    const property = missing.length > 0 ? dotted([...keys.slice(-1), ...missing]) : (keys.at(-1) ?? '');
    const values = {
      property,
      error: text,
      path: `#${pointerText(node.pointer)}`,
      description: rule.description,
      value: node.value,
    };
    const error = writeMessage(text, values);
    const template = rule.message ?? (rule.description === null ? error : null);
    const message = (
      template === null ? (rule.description as string) : writeMessage(template, { ...values, error })
    ).trim();
    const severity = rule.getSeverityForSource(this.#run.source, [...keys]);
    if (severity === -1) return;
    const result: SpectralResult = { rule: rule.name, severity, message, file: node.file.path, keys };
    this.#results.set(JSON.stringify([rule.name, node.file.path, keys, message]), result);
  }

  #fail(rule: Rule, why: string): void {
    if (!this.#run.failed.has(rule.name)) this.#run.failed.set(rule.name, { rule: rule.name, message: why });
  }

  #timeOf({ name }: Rule): number {
    return this.#spent.get(name) ?? 0;
  }
}

/** Counts for a rule while it runs, so that the one that never ends is the slowest. */
const RUNNING = 1e12;

function callAll(callbacks: readonly Callback[], selected: Selected): void {
  for (const callback of callbacks) callback(selected);
}

const compilable = new Map<string, boolean>();

function canCompile(given: string): boolean {
  let known = compilable.get(given);
  if (known === undefined) {
    try {
      new Nimma([given], { fallback: null, unsafe: false, output: 'auto', customShorthands: {} });
      known = true;
    } catch {
      known = false; // then our own evaluator takes it
    }
    compilable.set(given, known);
  }
  return known;
}

function decodeFragment(segment: string | number): string | number {
  return typeof segment === 'string' && segment.includes('~')
    ? segment.replaceAll('~1', '/').replaceAll('~0', '~')
    : segment;
}

function dotted(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key, index) => {
    const step = String(key);
    if (step === '' || /\s/.test(step)) return `${text}['${step}']`;
    if (!Number.isNaN(Number(step))) return `${text}[${step}]`;
    return `${text}${index === 0 ? '' : '.'}${step}`;
  }, '');
}
