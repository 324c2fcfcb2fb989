/** The checked value of a pack.yaml → the lists of a pack, in the words of the model. */
import { selectorOf } from '../../knowledge/selector-shape.ts';
import { arrayMember, member } from '../../knowledge/value.ts';
import type { JsonObject } from '../../model/node.ts';
import type { PackControl, PackEntry, RulePack } from '../../model/pack.ts';
import type { Override } from '../../model/rule.ts';

/** `value` has the shape of a pack; the casts below rely on that. */
export function packOf(value: unknown): RulePack {
  const text = (key: string) => String(member(value, key)).trim();
  const controls = arrayMember(value, 'controls') as readonly JsonObject[];
  const overrides = arrayMember(value, 'overrides') as readonly JsonObject[];
  return {
    id: text('id'),
    title: text('title'),
    description: text('description'),
    version: text('version'),
    ...(controls.length === 0 ? {} : { controls: controls.map(controlOf) }),
    rules: (arrayMember(value, 'rules') as readonly JsonObject[]).map(entryOf),
    ...(overrides.length === 0 ? {} : { overrides: overrides.map(overrideOf) }),
  };
}

function controlOf(entry: JsonObject): PackControl {
  return {
    id: String(entry.id).trim(),
    title: String(entry.title).trim(),
    rules: arrayMember(entry, 'rules') as readonly string[],
  };
}

function entryOf(entry: JsonObject): PackEntry {
  const selector = selectorOf(entry);
  return {
    id: entry.id as string,
    ...part(entry, 'severity', 'severity'),
    ...part(entry, 'options', 'options'),
    ...part(entry, 'stage', 'stage'),
    ...part(entry, 'enforce-on', 'enforceOn'),
    ...part(entry, 'reason', 'reason'),
    ...(Object.keys(selector).length === 0 ? {} : { selector }),
  };
}

function overrideOf(entry: JsonObject): Override {
  return {
    rule: entry.rule as string,
    severity: entry.severity as Override['severity'],
    selector: selectorOf(entry),
  };
}

function part(entry: JsonObject, key: string, name: string): JsonObject {
  return Object.hasOwn(entry, key) ? { [name]: entry[key] } : {};
}
