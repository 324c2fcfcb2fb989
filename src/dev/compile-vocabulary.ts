/**
 * Compiles rules/vocabulary/ into one module, so that no word list is parsed at run time.
 *
 *   node build/dev/compile-vocabulary.js [--check]      in the root of the repository
 */
import { checkShape, type Shape } from '../knowledge/shape.ts';
import { positionAt } from '../knowledge/text-position.ts';
import {
  type AmbiguousTerm,
  plainWordsOf,
  type SensitiveTerm,
  type Spelling,
  spellOut,
  type Vocabulary,
} from '../knowledge/vocabulary.ts';
import { parseYamlText } from '../knowledge/yaml-text.ts';
import { SENSITIVE_CLASSES, type SensitiveClass } from '../model/sensitive-class.ts';
import { CONFIDENCES, type Confidence } from '../model/severity.ts';
import { readFolder } from './repository-files.ts';
import { type Generated, runWhenStarted } from './run-generator.ts';

export const COMPILED_VOCABULARY = 'src/knowledge/vocabulary.generated.ts';

/** One file of rules/vocabulary/. Lists are texts whose items are separated by commas. */
interface LanguageFile {
  readonly language: string;
  readonly compounds?: boolean;
  readonly classes: Partial<Record<SensitiveClass, Partial<Record<Confidence, string>>>>;
  readonly ambiguous?: readonly {
    readonly term: string;
    readonly class: SensitiveClass;
    readonly confidence: Confidence;
    readonly whole?: boolean;
    readonly alone?: boolean;
    readonly after?: string;
    readonly 'not-after'?: string;
    readonly beside?: string;
    readonly 'not-beside'?: string;
  }[];
  readonly statements: string;
  readonly 'harmless-tokens'?: string;
  readonly possessors?: string;
  /** Words that may follow a term where the head stands first. */
  readonly owners?: string;
  /** Last words that leave the meaning as it is. */
  readonly variants?: string;
  readonly 'never-read-back': string;
  readonly abbreviations?: Readonly<Record<string, string>>;
  readonly fillers: string;
  readonly privileged: Readonly<Record<Confidence, string>>;
}

const TEXT = { type: 'text' } as const;
const BY_CONFIDENCE: Shape = {
  type: 'mapping',
  members: Object.fromEntries(CONFIDENCES.map((confidence) => [confidence, TEXT])),
};
const SHAPE: Shape = {
  type: 'mapping',
  members: {
    language: { type: 'text', required: true },
    compounds: { type: 'boolean' },
    classes: {
      type: 'mapping',
      required: true,
      members: Object.fromEntries(SENSITIVE_CLASSES.map((each) => [each, BY_CONFIDENCE])),
    },
    ambiguous: {
      type: 'list',
      items: {
        type: 'mapping',
        members: {
          term: { type: 'text', required: true },
          class: { type: 'choice', values: SENSITIVE_CLASSES, required: true },
          confidence: { type: 'choice', values: CONFIDENCES, required: true },
          whole: { type: 'boolean' },
          alone: { type: 'boolean' },
          after: TEXT,
          'not-after': TEXT,
          beside: TEXT,
          'not-beside': TEXT,
        },
      },
    },
    statements: { type: 'text', required: true },
    'harmless-tokens': TEXT,
    possessors: TEXT,
    owners: TEXT,
    variants: TEXT,
    'never-read-back': { type: 'text', required: true },
    abbreviations: { type: 'open-mapping' },
    fillers: { type: 'text', required: true },
    privileged: BY_CONFIDENCE,
  },
};

/** The compiled module of the word lists below `root`, or what is wrong with them. */
export function compileVocabulary(root: string): Generated {
  const faults: string[] = [];
  const languages: LanguageFile[] = [];
  for (const { path, text } of readFolder(root, 'rules/vocabulary', '.yaml')) {
    const { root: node, faults: unreadable } = parseYamlText(text);
    const wrong = node === null ? unreadable : [...unreadable, ...checkShape(node, SHAPE)];
    for (const { message, span } of wrong) {
      const { line, column } = positionAt(text, span.start);
      faults.push(`${path}:${line}:${column}: ${message}`);
    }
    if (node !== null && wrong.length === 0) languages.push(node.value as LanguageFile); // checkShape proved the members
  }
  return { files: faults.length > 0 ? [] : [moduleOf(join(languages))], faults };
}

function join(languages: readonly LanguageFile[]): Vocabulary {
  const abbreviations = Object.assign({}, ...languages.map((each) => each.abbreviations ?? {})) as Record<
    string,
    string
  >;
  const fillers = languages.flatMap((each) => wordList(each.fillers));
  const spelling: Spelling = {
    abbreviations: new Map(Object.entries(abbreviations).map(([short, long]) => [short, long.split(' ')])),
    fillers: new Set(fillers),
  };
  const all = languages.flatMap((language) => termsOf(language, spelling));
  return {
    terms: unique(all.map(({ key, term }) => [key, term] as const)),
    compounds: all.flatMap(({ key, term, isCompound }) => (isCompound ? [[key, term] as const] : [])),
    ambiguous: languages.flatMap((language) => ambiguousOf(language, spelling)),
    statements: sorted(languages.flatMap((each) => wordList(each.statements))),
    harmlessTokens: sorted(languages.flatMap((each) => wordList(each['harmless-tokens'] ?? ''))),
    possessors: sorted(languages.flatMap((each) => wordList(each.possessors ?? ''))),
    owners: sorted(languages.flatMap((each) => wordList(each.owners ?? ''))),
    variants: sorted(languages.flatMap((each) => wordList(each.variants ?? ''))),
    fillers: sorted(fillers),
    abbreviations,
    privileged: unique(
      languages.flatMap(({ privileged }) =>
        CONFIDENCES.flatMap((confidence) =>
          phrases(privileged[confidence]).flatMap((phrase) =>
            keysOf(phrase, spelling).map((key) => [key, confidence] as const),
          ),
        ),
      ),
    ),
  };
}

/** Shorter words end too many others. */
const SHORTEST_COMPOUND = 7;

function termsOf(
  { language, classes, compounds, 'never-read-back': never }: LanguageFile,
  spelling: Spelling,
): readonly { readonly key: string; readonly term: SensitiveTerm; readonly isCompound: boolean }[] {
  const secret = new Set(phrases(never));
  const headFirst = language !== 'en' && compounds !== true;
  return Object.entries(classes).flatMap(([kind, byConfidence]) =>
    CONFIDENCES.flatMap((confidence) =>
      phrases(byConfidence[confidence]).flatMap((phrase) => {
        const term: SensitiveTerm = {
          class: kind as SensitiveClass,
          confidence,
          ...(secret.has(phrase) ? { neverReadBack: true } : {}),
          ...(headFirst ? { headFirst: true } : {}),
        };
        return keysOf(phrase, spelling).map((key) => ({
          key,
          term,
          isCompound:
            compounds === true && confidence !== 'low' && !phrase.includes(' ') && key.length >= SHORTEST_COMPOUND,
        }));
      }),
    ),
  );
}

function ambiguousOf(language: LanguageFile, spelling: Spelling): readonly (readonly [string, AmbiguousTerm])[] {
  const secret = new Set(phrases(language['never-read-back']));
  return (language.ambiguous ?? []).flatMap((entry) => {
    const list = (text: string | undefined): string[] | undefined =>
      text === undefined ? undefined : [...new Set(phrases(text).flatMap((phrase) => keysOf(phrase, spelling)))];
    const term: AmbiguousTerm = {
      class: entry.class,
      confidence: entry.confidence,
      ...(entry.whole === true ? { whole: true } : {}),
      alone: entry.whole ?? entry.alone ?? entry.after === undefined,
      ...(secret.has(entry.term) ? { neverReadBack: true } : {}),
      ...given('after', list(entry.after)),
      ...given('notAfter', list(entry['not-after'])),
      ...given('beside', list(entry.beside)),
      ...given('notBeside', list(entry['not-beside'])),
    };
    return keysOf(entry.term, spelling).map((key) => [key, term] as const);
  });
}

function given(name: string, value: readonly string[] | undefined): Readonly<Record<string, readonly string[]>> {
  return value === undefined ? {} : { [name]: value };
}

/** As people write it, with fillers left out and abbreviations written out, and with umlauts as two letters. */
function keysOf(phrase: string, spelling: Spelling): readonly string[] {
  const spellings = [phrase, phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')];
  return [
    ...new Set(
      spellings.flatMap((each) => {
        const words = plainWordsOf(each);
        return [words.join(''), spellOut(words, spelling).join('')];
      }),
    ),
  ];
}

function phrases(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function wordList(text: string): readonly string[] {
  return phrases(text).flatMap(plainWordsOf);
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

/** The first language to name a term decides. */
function unique<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  const known = new Map<string, T>();
  for (const [key, value] of entries) if (!known.has(key)) known.set(key, value);
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1));
}

function moduleOf(vocabulary: Vocabulary): { readonly path: string; readonly text: string } {
  return {
    path: COMPILED_VOCABULARY,
    text: `/** The word lists of rules/vocabulary/, compiled by src/dev/compile-vocabulary.ts ("npm run generate"). Do not edit. */
import type { Vocabulary } from './vocabulary.ts';

export const VOCABULARY: Vocabulary = JSON.parse(
  ${JSON.stringify(JSON.stringify(vocabulary))},
);
`,
  };
}

runWhenStarted(import.meta.url, compileVocabulary);
