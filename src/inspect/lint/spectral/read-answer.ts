/** The answer of the Spectral process → typed values. It ran somebody else's code, so nothing in it is taken on trust. */
import { isObject } from '../../../knowledge/value.ts';
import type { SpectralAnswer, SpectralFailure, SpectralResult, SpectralRule } from '../../../model/spectral.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;
const MOST_RULES = 2000;
const MOST_RESULTS = 500_000;

/** `null` when it is not what an answer looks like. */
export function readAnswer(text: string, documents: number): SpectralAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // whatever it is, it is no answer
  }
  if (!isObject(value)) return null;
  const { rules, failures } = value;
  if (!isList(rules, MOST_RULES, isRule) || !isList(failures, MOST_RULES, isFailure)) return null;
  const lists = value.documents;
  const isWhole = Array.isArray(lists) && (lists.length === documents || lists.length === 0);
  if (!isWhole || !lists.every((list) => isList(list, MOST_RESULTS, isResult))) return null;
  const names = new Set(rules.map(({ name }) => name));
  const known = (lists as SpectralResult[][]).map((list) => list.filter(({ rule }) => names.has(rule)));
  return { rules, documents: known, failures };
}

function isList<T>(value: unknown, most: number, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isRule(value: unknown): value is SpectralRule {
  if (!isObject(value)) return false;
  const { name, description, severity, documentationUrl } = value;
  return isName(name) && isTextOrNull(description) && isSeverity(severity) && isTextOrNull(documentationUrl);
}

function isFailure(value: unknown): value is SpectralFailure {
  if (!isObject(value)) return false;
  const { rule, message } = value;
  return (rule === null || isName(rule)) && typeof message === 'string' && message.length <= LONGEST_TEXT;
}

function isResult(value: unknown): value is SpectralResult {
  if (!isObject(value)) return false;
  const { rule, severity, message, file, keys } = value;
  return (
    isName(rule) &&
    isSeverity(severity) &&
    typeof message === 'string' &&
    message.length <= LONGEST_TEXT &&
    typeof file === 'string' &&
    Array.isArray(keys) &&
    keys.length <= 2000 &&
    keys.every((key) => typeof key === 'string' || (Number.isInteger(key) && key >= 0))
  );
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !/[\p{Cc}\s]/u.test(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= LONGEST_TEXT * 5);
}

function isSeverity(value: unknown): value is number {
  return value === -1 || value === 0 || value === 1 || value === 2 || value === 3;
}
