/** Checks the type of a plain value, and that a bound is one. */
import { child, placeOf } from '../../../knowledge/value.ts';
import { checkPattern } from './check-pattern.ts';
import type { Located } from './frame.ts';
import type { Field } from './grammar.ts';
import { describe, type ReportFault } from './report-fault.ts';

export function checkValue(field: Field, parent: Located, key: string, report: ReportFault): void {
  const value = parent.value[key];
  switch (field.type) {
    case 'any':
      return;
    case 'string':
      if (typeof value !== 'string') reportType(parent, key, 'a string', report);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') reportType(parent, key, 'true or false', report);
      return;
    case 'map':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) reportType(parent, key, 'a map', report);
      return;
    case 'strings':
      checkStrings(parent, key, value, report);
      return;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value) || (key === 'multipleOf' && value <= 0))
        reportBound(parent, key, key === 'multipleOf' ? 'a number above zero' : 'a finite number', report);
      return;
    case 'count':
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        reportBound(parent, key, 'a non-negative whole number', report);
      return;
    case 'pattern':
      checkPattern(child(parent.node(), key), report);
  }
}

function checkStrings(parent: Located, key: string, value: unknown, report: ReportFault): void {
  if (!Array.isArray(value)) {
    reportType(parent, key, 'a list of strings', report);
    return;
  }
  let index = 0;
  while (index < value.length && typeof value[index] === 'string') index += 1;
  if (index === value.length) return;
  const node = child(child(parent.node(), key), index);
  report('wrong-type', node, placeOf(node), { name: key, expected: 'strings', found: describe(node.value) });
}

function reportType(parent: Located, key: string, expected: string, report: ReportFault): void {
  const node = child(parent.node(), key);
  report('wrong-type', node, placeOf(node), { name: key, expected, found: describe(node.value) });
}

function reportBound(parent: Located, key: string, expected: string, report: ReportFault): void {
  const node = child(parent.node(), key);
  report('ineffective-bound', node, placeOf(node), {
    name: key,
    expected,
    value:
      typeof node.value === 'string'
        ? JSON.stringify(node.value.slice(0, 60))
        : typeof node.value === 'number'
          ? // A number of its own, so that whoever words it can name what no report may hold (infinity).
            node.value
          : describe(node.value),
  });
}
