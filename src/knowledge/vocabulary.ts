/**
 * What data is called, in several languages (rules/vocabulary/, compiled). Here: the form of the compiled words, and how a
 * name or term is brought into the one spelling in which both are compared.
 */
import type { SensitiveClass } from '../model/sensitive-class.ts';
import type { Confidence } from '../model/severity.ts';
import { wordsOf } from './words.ts';

/** A term in its one spelling and what it says. */
export interface SensitiveTerm {
  readonly class: SensitiveClass;
  readonly confidence: Confidence;
  /** Nobody ever needs to read it back. */
  readonly neverReadBack?: true;
  /** From a language whose head stands first, so that an owner may follow. */
  readonly headFirst?: true;
}

/** A term that means this only in some surroundings; all lists are in the one spelling. */
export interface AmbiguousTerm extends SensitiveTerm {
  /** Has to be the whole name. */
  readonly whole?: true;
  /** May be the whole name. */
  readonly alone: boolean;
  /** The word before it has to be one of these, unless it is the whole name or `beside` is met. */
  readonly after?: readonly string[];
  /** None of these may stand anywhere before it. */
  readonly notAfter?: readonly string[];
  /** The object has to have one of these too. */
  readonly beside?: readonly string[];
  readonly notBeside?: readonly string[];
}

export interface Vocabulary {
  readonly terms: readonly (readonly [string, SensitiveTerm])[];
  readonly ambiguous: readonly (readonly [string, AmbiguousTerm])[];
  /** Terms that also end longer words, in languages that write compounds as one. */
  readonly compounds: readonly (readonly [string, SensitiveTerm])[];
  readonly statements: readonly string[];
  readonly harmlessTokens: readonly string[];
  readonly possessors: readonly string[];
  readonly owners: readonly string[];
  readonly variants: readonly string[];
  readonly fillers: readonly string[];
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly privileged: readonly (readonly [string, Confidence])[];
}

/** The words of a name without accents: `Größe` is grosse, `contraseña` contrasena. */
export function plainWordsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.some((word) => ACCENTED.test(word)) ? words.map(withoutAccents) : words;
}

/** Latin letters with marks, and letters that stand for two. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

function withoutAccents(word: string): string {
  return word.replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, '');
}

/** What is shortened and left out in names. */
export interface Spelling {
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  readonly fillers: ReadonlySet<string>;
}

/** Abbreviations written out and fillers left out; the same array when there is nothing to do. */
export function spellOut(words: readonly string[], { abbreviations, fillers }: Spelling): readonly string[] {
  if (!words.some((word) => abbreviations.has(word) || fillers.has(word))) return words;
  return words.flatMap((word, index) => {
    const isLast = index === words.length - 1;
    // "no" is a number at the end ("account_no") and a filler or a denial elsewhere.
    if (fillers.has(word) && !(isLast && word === 'no')) return words.length > 1 ? [] : [word];
    if (word === 'no' && !isLast) return [word];
    return abbreviations.get(word) ?? [word];
  });
}
