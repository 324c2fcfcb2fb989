/** Acceptances inside descriptions (x-openapi-posture-accept) → waivers for what stands at their object or below. */

import { mentions } from '../../knowledge/file-text.ts';
import { pointerText } from '../../knowledge/pointer.ts';
import { checkShape } from '../../knowledge/shape.ts';
import { isObject } from '../../knowledge/value.ts';
import type { YamlNode } from '../../knowledge/yaml-text.ts';
import type { Locator } from '../../model/locator.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Problem } from '../../model/problem.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Waiver } from '../../model/waiver.ts';
import { dayFaults, decisionOf } from './read-waivers.ts';
import { ACCEPTANCE_KEY, ACCEPTANCES } from './waiver-shape.ts';

export interface ReadAcceptances {
  readonly waivers: readonly Waiver[];
  /** An acceptance that is not well formed grants nothing and is said. */
  readonly problems: readonly Problem[];
}

/** Looks into files whose text names the extension only: nearly all are passed by at the cost of one search. */
export function readAcceptances(files: Iterable<SourceFile>, locator: Locator): ReadAcceptances {
  const waivers: Waiver[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (!mentions(file, ACCEPTANCE_KEY)) continue;
    for (const { holder, value } of findExtensions(file.root)) {
      const location = locator.locate({ file, pointer: { parent: holder, key: ACCEPTANCE_KEY }, part: 'key' });
      const node = nodeOf(value, []);
      const faults = [...checkShape(node, ACCEPTANCES), ...node.items.flatMap(dayFaults)];
      problems.push(
        ...faults.map(({ message }): Problem => {
          return {
            code: 'acceptance',
            severity: 'warning',
            message: `This ${ACCEPTANCE_KEY} grants nothing: ${message}`,
            location,
          };
        }),
      );
      if (faults.length > 0) continue;
      const within = { file: file.path, pointer: pointerText(holder) };
      waivers.push(
        ...node.items.map(
          (item): Waiver => ({ ...decisionOf(item.value), fingerprint: null, selector: {}, within, location }),
        ),
      );
    }
  }
  return { waivers, problems };
}

interface Extension {
  readonly holder: Pointer;
  readonly value: unknown;
}

/** Every place of the extension. Aliases make one object stand at many places: only the first one counts. */
function findExtensions(root: unknown): readonly Extension[] {
  const found: Extension[] = [];
  const seen = new Set<object>();
  const pending: { value: unknown; pointer: Pointer }[] = [{ value: root, pointer: null }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, pointer } = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value) && Object.hasOwn(value, ACCEPTANCE_KEY)) {
      found.push({ holder: pointer, value: value[ACCEPTANCE_KEY] });
    }
    for (const key of Object.keys(value).reverse()) {
      const child = (value as Record<string, unknown>)[key];
      if (key !== ACCEPTANCE_KEY && typeof child === 'object')
        pending.push({ value: child, pointer: { parent: pointer, key: Array.isArray(value) ? Number(key) : key } });
    }
  }
  return found;
}

/** Deeper than any acceptance: what is hostile is cut, and then faulty. */
const DEEPEST = 4;

/** A plain value as the checker of tables wants it. It has no spans: the extension as a whole is the place. */
function nodeOf(value: unknown, path: readonly (string | number)[]): YamlNode {
  const base = { value, span: { start: 0, end: 0 }, path, members: [], items: [] };
  if (path.length > DEEPEST) return { ...base, kind: 'scalar' };
  if (Array.isArray(value))
    return { ...base, kind: 'list', items: value.map((item, index) => nodeOf(item, [...path, index])) };
  if (!isObject(value)) return { ...base, kind: 'scalar' };
  const members = Object.keys(value).map((key) => ({ key, span: base.span, node: nodeOf(value[key], [...path, key]) }));
  return { ...base, kind: 'mapping', members };
}
