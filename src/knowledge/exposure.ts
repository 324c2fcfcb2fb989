/** The facts of an operation that make it worth attacking: who can reach it, what it changes, what data it carries. */
import type { Api, MediaType, Operation } from '../model/api.ts';
import { EXPOSURE_FACTS, type ExposureFact } from '../model/exposure.ts';
import { carriedClasses, classBits, type DataClasses } from './carried-data.ts';
import { isAdministrativePath, pathSegments } from './path-names.ts';
import { acceptsType, typesOf, viewSchema } from './schema.ts';
import { classifyName } from './sensitive.ts';
import { wordsOf } from './words.ts';

type Question = (operation: Operation, api: Api) => boolean;

/** Every fact that holds, in a fixed order; the same facts are the same array. */
export function exposureOf(operation: Operation, api: Api): readonly ExposureFact[] {
  let bits = 0;
  for (let index = 0; index < EXPOSURE_FACTS.length; index += 1)
    if (QUESTIONS[EXPOSURE_FACTS[index] as ExposureFact](operation, api)) bits |= 1 << index;
  let facts = factsByBits.get(bits);
  if (facts === undefined) {
    facts = EXPOSURE_FACTS.filter((_, index) => (bits & (1 << index)) !== 0);
    factsByBits.set(bits, facts);
  }
  return facts;
}

const factsByBits = new Map<number, readonly ExposureFact[]>();

/** Answers from memory what was asked before, also for an operation of base that head has unchanged. Ask for head first. */
export function rememberExposures(unchanged: ReadonlyMap<Operation, Operation>): typeof exposureOf {
  const known = new Map<Operation, readonly ExposureFact[]>();
  return (operation, api) => {
    const same = unchanged.get(operation) ?? operation;
    let facts = known.get(same);
    if (facts === undefined) {
      facts = exposureOf(operation, api);
      known.set(same, facts);
    }
    return facts;
  };
}

const MONEY: ReadonlySet<string> = new Set(
  'payment payments billing invoice invoices transaction transactions transfer transfers refund refunds payout payouts withdrawal withdrawals checkout wallet wallets'.split(
    ' ',
  ),
);
const MANY: ReadonlySet<string> = new Set(
  'bulk batch batches export exports import imports dump all search'.split(' '),
);
/** Where credentials are handed over on purpose. */
const SIGN_IN: ReadonlySet<string> = new Set(
  'login signin logon auth authenticate authentication oauth oauth2 token tokens session sessions register registration signup password passwords otp mfa'.split(
    ' ',
  ),
);

const QUESTIONS: Readonly<Record<ExposureFact, Question>> = {
  anonymous: ({ key, security }) => key.kind === 'path' && security.access !== 'required',
  external: ({ audience }) => audience.value === 'external',
  partner: ({ audience }) => audience.value === 'partner',
  'unknown-audience': ({ audience }) => audience.value === 'unknown',
  writes: ({ key }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(key.method),
  deletes: ({ key }) => key.method === 'DELETE',
  'sensitive-input': (operation, api) =>
    takesIn(operation, api, isSignIn(operation) ? SENSITIVE_BUT_CREDENTIALS : SENSITIVE),
  'sensitive-output': (operation, api) => givesOut(operation, api, SENSITIVE),
  'personal-output': (operation, api) => givesOut(operation, api, PERSONAL),
  'object-id': ({ key }) => key.kind === 'path' && /\{[^{}]+\}/.test(key.path),
  administrative: ({ key }) => key.kind === 'path' && isAdministrativePath(key.path),
  money: ({ key }) => hasWord(key.path, MONEY),
  upload: ({ requestBody }) =>
    requestBody?.content.some(({ name }) =>
      /^(multipart\/form-data|application\/octet-stream|(image|video|audio)\/)/i.test(name),
    ) === true,
  bulk: (operation, api) => hasWord(operation.key.path, MANY) || answersWithList(operation, api),
  outbound: ({ key }) => key.kind !== 'path',
};

const CREDENTIAL = classBits(['credential']);
const SENSITIVE_BUT_CREDENTIALS = classBits([
  'payment',
  'government-id',
  'health',
  'biometric',
  'birth-date',
  'financial',
]);
const SENSITIVE = CREDENTIAL | SENSITIVE_BUT_CREDENTIALS;
const PERSONAL = classBits(['contact', 'location', 'personal']);

function takesIn({ parameters, requestBody }: Operation, api: Api, classes: DataClasses): boolean {
  const isNamed = parameters.some(({ name }) => {
    const found = classifyName(name);
    return found !== null && found.confidence !== 'low' && (classes & classBits([found.class])) !== 0;
  });
  return isNamed || carriesAny(requestBody?.content ?? [], api, classes, 'request');
}

function givesOut({ responses }: Operation, api: Api, classes: DataClasses): boolean {
  return responses.some(({ status, content }) => isSuccess(status) && carriesAny(content, api, classes, 'response'));
}

function carriesAny(
  content: readonly MediaType[],
  { dialect }: Api,
  classes: DataClasses,
  flow: 'request' | 'response',
): boolean {
  return content.some(({ schema }) => schema !== null && (carriedClasses(schema, dialect, flow) & classes) !== 0);
}

function answersWithList({ responses }: Operation, { dialect }: Api): boolean {
  return responses.some(
    ({ status, content }) =>
      isSuccess(status) &&
      content.some(({ schema }) => {
        if (schema === null) return false;
        const view = viewSchema(schema, dialect);
        return typesOf(view) !== null && acceptsType(view, 'array') && !acceptsType(view, 'object');
      }),
  );
}

function isSuccess(status: string): boolean {
  return status.startsWith('2') || status === 'default';
}

function isSignIn({ key }: Operation): boolean {
  return hasWord(key.path, SIGN_IN);
}

/** Parameters are left out: `{token}` is a place for one. */
function hasWord(path: string, words: ReadonlySet<string>): boolean {
  if (last?.path !== path) last = { path, words: pathSegments(path).flatMap(wordsOfSegment) };
  for (const word of last.words) if (words.has(word)) return true;
  return false;
}

function wordsOfSegment(segment: string): readonly string[] {
  return segment.startsWith('{') ? [] : wordsOf(segment);
}

/** Several questions are asked about each path, one after the other. */
let last: { readonly path: string; readonly words: readonly string[] } | null = null;
