/**
 * Classifies names of data by their words: what would hurt if it leaked, and what clients must not be able to set. Words,
 * never substrings: `passwordPolicy`, `boardingPass`, `secretary` and `paid` are harmless. The words stand in rules/vocabulary/.
 */
import type { SensitiveClass } from '../model/sensitive-class.ts';
import type { Confidence } from '../model/severity.ts';
import { VOCABULARY } from './vocabulary.generated.ts';
import { type AmbiguousTerm, plainWordsOf, type SensitiveTerm, spellOut } from './vocabulary.ts';
import { endings } from './words.ts';

export interface Sensitivity {
  readonly class: SensitiveClass;
  readonly confidence: Confidence;
  /** Nobody ever needs to read it back: passwords, their hashes, PINs; tokens and keys are handed out on purpose. */
  readonly neverReadBack: boolean;
}

/** The other properties of the object that has a property, for names that mean several things. */
export type Siblings = () => readonly string[];

/**
 * The class of a property, parameter or header by its name alone, or `null`. A name that only its surroundings could
 * decide has confidence `low`.
 */
export function classifyName(name: string): Sensitivity | null {
  return lookUp(name).byName;
}

/** The class of a name among others. */
export function classifyAmong(name: string, siblings: Siblings): Sensitivity | null {
  const found = lookUp(name);
  if (found.open.length === 0) return found.byName;
  const around = new Set(siblings().flatMap((sibling) => (sibling === name ? [] : spellingsOf(plainWordsOf(sibling)))));
  for (const { term, needsBeside } of found.open) {
    const isMet = term.beside?.some((each) => around.has(each)) ?? false;
    if (needsBeside && !isMet) continue;
    if (!isMet && term.notBeside?.some((each) => around.has(each))) continue;
    return toSensitivity(term);
  }
  return found.otherwise;
}

interface LookedUp {
  /** Terms that the surroundings decide, in turn. */
  readonly open: readonly OpenTerm[];
  /** What the name says when they decide against it. */
  readonly otherwise: Sensitivity | null;
  readonly byName: Sensitivity | null;
}

interface OpenTerm {
  readonly term: AmbiguousTerm;
  readonly needsBeside: boolean;
}

const NOTHING: LookedUp = { open: [], otherwise: null, byName: null };

function lookUp(name: string): LookedUp {
  let found = memo.get(name);
  if (found === undefined) {
    found = find(plainWordsOf(name));
    if (memo.size < 20_000 && name.length <= 200) memo.set(name, found);
  }
  return found;
}

/** Descriptions repeat their names, and several rules ask about each. */
const memo = new Map<string, LookedUp>();

const TERMS = new Map(VOCABULARY.terms);
const AMBIGUOUS = groupTerms(VOCABULARY.ambiguous);
const STATEMENTS = new Set(VOCABULARY.statements);
const HARMLESS_TOKENS = new Set(VOCABULARY.harmlessTokens);
const OWNERS = new Set(VOCABULARY.owners);
const VARIANTS = new Set(VOCABULARY.variants);
const SPELLING = {
  abbreviations: new Map(Object.entries(VOCABULARY.abbreviations).map(([short, long]) => [short, long.split(' ')])),
  fillers: new Set(VOCABULARY.fillers),
};

function groupTerms(
  entries: readonly (readonly [string, AmbiguousTerm])[],
): ReadonlyMap<string, readonly AmbiguousTerm[]> {
  const groups = new Map<string, AmbiguousTerm[]>();
  for (const [key, term] of entries) groups.set(key, [...(groups.get(key) ?? []), term]);
  return groups;
}

function find(words: readonly string[]): LookedUp {
  const whole = words.join('');
  const stated = TERMS.get(whole);
  // `hashedPassword` is a term although it starts like a statement.
  if (stated === undefined && STATEMENTS.has(words[0] ?? '') && words.length > 1) return NOTHING;
  const spelled = spellOut(words, SPELLING);
  return (
    byEnding(words) ??
    (spelled === words ? null : byEnding(spelled)) ??
    beforeLastWords(words) ??
    (spelled === words ? null : beforeLastWords(spelled)) ??
    byLastWord(words) ??
    NOTHING
  );
}

/** The longest ending of the name that is a term decides. What an ambiguous term does not allow here it does not say. */
function byEnding(words: readonly string[]): LookedUp | null {
  for (const { ending, start } of endings(words)) {
    const open = AMBIGUOUS.has(ending) ? openTerms(ending, words.slice(0, start)) : [];
    const term = TERMS.get(ending);
    const isExcluded = AMBIGUOUS.has(ending) && term?.confidence !== 'low';
    if (open.length === 0 && (term === undefined || isExcluded)) continue;
    if (isHarmlessToken(ending, words)) return NOTHING;
    return open.length === 0 ? plain(term as SensitiveTerm) : undecided(open, term);
  }
  return null;
}

function plain(term: SensitiveTerm): LookedUp {
  const found = toSensitivity(term);
  return { open: [], otherwise: found, byName: found };
}

function undecided(open: readonly OpenTerm[], term: SensitiveTerm | undefined): LookedUp {
  const first = open[0] as OpenTerm;
  const sure = first.needsBeside ? null : toSensitivity(first.term);
  const otherwise = term === undefined || term.confidence !== 'low' ? null : toSensitivity(term);
  return {
    open,
    otherwise,
    byName: sure ?? otherwise ?? { class: first.term.class, confidence: 'low', neverReadBack: false },
  };
}

/** The meanings of an ambiguous term that the words before it allow. */
function openTerms(ending: string, before: readonly string[]): readonly OpenTerm[] {
  const found: OpenTerm[] = [];
  const previous = before.at(-1);
  for (const term of AMBIGUOUS.get(ending) ?? []) {
    if (previous !== undefined && term.whole) continue;
    if (term.notAfter !== undefined && before.some((word) => term.notAfter?.includes(word))) continue;
    const isIntroduced = previous !== undefined && term.after?.includes(previous) === true;
    const isPlaced = previous === undefined ? term.alone : term.after === undefined;
    if (isIntroduced) found.push({ term, needsBeside: false });
    else if (isPlaced || term.beside !== undefined) found.push({ term, needsBeside: term.beside !== undefined });
  }
  return found;
}

/** `pageToken` and `csrfToken` let nobody in. */
function isHarmlessToken(ending: string, words: readonly string[]): boolean {
  return /tokens?$/.test(ending) && words.slice(0, -1).some((word) => HARMLESS_TOKENS.has(word));
}

/** `first_name_kana`, `password_confirmation`; and `fecha_nacimiento_titular`: where the head stands first, an owner may follow. */
function beforeLastWords(words: readonly string[]): LookedUp | null {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && VARIANTS.has(last)) return byEnding(words.slice(0, -1));
  let end = words.length;
  while (end > 1 && OWNERS.has(words[end - 1] as string)) end -= 1;
  if (end === words.length) return null;
  for (const { ending } of endings(words.slice(0, end))) {
    const term = TERMS.get(ending);
    if (term?.headFirst) return plain(term);
  }
  return null;
}

/** Names without capitals: `useremail`, `newpassword`, and German compounds. */
function byLastWord(words: readonly string[]): LookedUp | null {
  const word = words.at(-1) ?? '';
  if (word.length < 7) return null;
  for (const possessor of VOCABULARY.possessors) {
    if (!word.startsWith(possessor)) continue;
    const term = TERMS.get(word.slice(possessor.length));
    if (term !== undefined && term.confidence !== 'low' && word.length - possessor.length >= 4) return plain(term);
  }
  for (const [compound, term] of VOCABULARY.compounds) if (word.endsWith(compound)) return plain(term);
  return null;
}

function toSensitivity({ class: kind, confidence, neverReadBack }: SensitiveTerm): Sensitivity {
  return { class: kind, confidence, neverReadBack: neverReadBack === true };
}

function spellingsOf(words: readonly string[]): readonly string[] {
  const spelled = spellOut(words, SPELLING);
  return spelled === words ? [words.join('')] : [words.join(''), spelled.join('')];
}

/** How surely a property decides rights or money, so that clients must not set it freely (OWASP API3:2023); `null`: not at all. */
export function privilegeOf(name: string): Confidence | null {
  let found = privileges.get(name);
  if (found === undefined) {
    found = spellingsOf(plainWordsOf(name)).reduce<Confidence | null>(
      (known, spelling) => known ?? PRIVILEGED.get(spelling) ?? null,
      null,
    );
    if (privileges.size < 20_000 && name.length <= 200) privileges.set(name, found);
  }
  return found;
}

const PRIVILEGED: ReadonlyMap<string, Confidence> = new Map(VOCABULARY.privileged);
const privileges = new Map<string, Confidence | null>();

/** `privilegeOf` without the doubtful names. */
export function isPrivilegedName(name: string): boolean {
  const confidence = privilegeOf(name);
  return confidence === 'high' || confidence === 'medium';
}
