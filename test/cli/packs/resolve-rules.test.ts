/** Packs of a configuration, from a tree of files to the rules that run: what counts, and what a broken pack says. */
import { describe, expect, test } from 'vitest';
import type { PackStore } from '../../../src/cli/packs/open-pack.ts';
import { resolveRules } from '../../../src/cli/packs/resolve-rules.ts';
import { readConfiguration } from '../../../src/judge/configuration/read-configuration.ts';
import { BUILT_IN_RULES } from '../../../src/judge/rules/built-in.generated.ts';
import { digestOfFiles, hashFiles, type LockedPack, lockText, vendorName } from '../../../src/judge/rules/pack-lock.ts';
import { MANIFEST, OWN_RULE, packFiles } from '../../support/pack-files.ts';
import { type Files, treeOf } from '../../support/tree-of.ts';

const CONFIG = '.github/openapi-posture.yml';
const COMMIT = 'a'.repeat(40);

async function resolve(
  configurationText: string,
  files: Files,
  {
    stores = [],
    asOf = '2026-01-01',
    links = {},
  }: { stores?: readonly PackStore[]; asOf?: string; links?: Readonly<Record<string, string>> } = {},
) {
  const { configuration, problems } = readConfiguration(
    { file: CONFIG, revision: 'base', text: configurationText },
    BUILT_IN_RULES,
  );
  if (configuration === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const place = { tree: treeOf(files, { links }), folder: '.github', revision: 'base' } as const;
  return resolveRules(configuration, { place, stores, asOf });
}

const ACME = 'packs: [./security/acme]\n';
const own = 'acme-retired-method';

describe('a pack in a folder of the repository', () => {
  test('brings its rules with its source and a digest', async () => {
    const { rules, problems } = await resolve(ACME, packFiles('security/acme'));
    expect(problems).toEqual([]);
    expect(rules.enabled.map(({ id, severity }) => [id, severity])).toEqual([[own, 'high']]);
    expect(rules.packs).toEqual([
      { id: './security/acme', version: '1.0.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test('adds to built-in packs, and may extend them with other severities, options and places', async () => {
    const manifest =
      `${MANIFEST}  - { id: unauthorised-response-undocumented, severity: high, options: { statuses: ['403'] }, audience: external }
  - { id: api-key-in-url, severity: 'off' }
`.replace('rules:', 'extends: [builtin:strict]\nrules:');
    const { rules } = await resolve(ACME, packFiles('security/acme', { 'pack.yaml': manifest }));
    expect(rules.enabled.map(({ id }) => id)).toContain('anonymous-array-without-limit');
    expect(rules.enabled.map(({ id }) => id)).not.toContain('api-key-in-url');
    expect(rules.rules.get('unauthorised-response-undocumented')).toMatchObject({
      severity: 'high',
      check: { options: { statuses: ['403'] } },
    });
    expect(rules.overrides).toContainEqual({
      rule: 'unauthorised-response-undocumented',
      severity: 'high',
      selector: { audience: 'external' },
    });
  });

  test('may extend another folder, whose rules it then may change', async () => {
    const files = {
      ...packFiles('security/base'),
      ...packFiles('security/acme', {
        'rules/acme-retired-method.yaml': null,
        'pack.yaml': MANIFEST.replace('id: acme', 'id: acme-strict')
          .replace('rules:', 'extends: [../base]\nrules:')
          .replace(`id: ${own}`, `id: ${own}\n    severity: critical`),
      }),
    };
    const { rules, problems } = await resolve(ACME, files);
    expect(problems).toEqual([]);
    expect(rules.enabled.map(({ id, severity }) => [id, severity])).toEqual([[own, 'critical']]);
  });

  test('has rules that the configuration may override', async () => {
    const { rules } = await resolve(
      `${ACME}overrides: [{ rule: ${own}, severity: low, path: /x }]`,
      packFiles('security/acme'),
    );
    expect(rules.overrides).toContainEqual({ rule: own, severity: 'low', selector: { path: '/x' } });
    await expect(
      resolve(`${ACME}overrides: [{ rule: acme-retired-methd, severity: low }]`, packFiles('security/acme')),
    ).rejects.toMatchObject({ code: 'configuration', message: expect.stringContaining(`${CONFIG}:2: `) });
  });

  test.each([
    ['stage: preview', 'preview', '2030-01-01'],
    ['stage: warn', 'warn', '2030-01-01'],
    ['enforce-on: "2026-06-01"', 'warn', '2026-05-31'],
    ['enforce-on: "2026-06-01"', undefined, '2026-06-01'],
    ['stage: preview\n    enforce-on: "2026-06-01"', 'preview', '2026-05-31'],
    ['reason: new law', undefined, '2026-01-01'],
  ])('with %j is at stage %s on %s', async (lines, stage, asOf) => {
    const manifest = MANIFEST.replace(`id: ${own}`, `id: ${own}\n    ${lines}`);
    const { rules } = await resolve(ACME, packFiles('security/acme', { 'pack.yaml': manifest }), { asOf });
    expect(rules.stages.get(own)).toBe(stage);
  });
});

describe('a broken pack does not run, says where, and leaves the others alone', () => {
  const broken = (more: Readonly<Record<string, string | null>>) =>
    resolve('packs: [./security/acme, strict]', packFiles('security/acme', more));

  test.each<[string, Record<string, string | null>, string]>([
    [
      'an unknown key',
      { 'pack.yaml': `${MANIFEST}rule: []\n` },
      'pack.yaml:9:1: Unknown key "rule". Did you mean "rules"?',
    ],
    [
      'an unknown rule',
      { 'pack.yaml': MANIFEST.replace(own, 'api-key-in-ulr') },
      'pack.yaml:8:9: "rules[0].id" names an unknown posture rule, "api-key-in-ulr". Did you mean "api-key-in-url"?',
    ],
    [
      'an unknown predicate',
      { 'rules/acme-retired-method.yaml': OWN_RULE.replace('missing-response,', 'missing-respone,') },
      'rules/acme-retired-method.yaml:10:21: "check.predicate" names an unknown predicate, "missing-respone". Did you mean "missing-response"?',
    ],
    [
      'a wrong option',
      { 'rules/acme-retired-method.yaml': OWN_RULE.replace('statuses', 'status') },
      'rules/acme-retired-method.yaml:10:50: Unknown key "status" in "check.options". Did you mean "statuses"?',
    ],
    [
      'a wrong option of an entry',
      { 'pack.yaml': MANIFEST.replace(own, `${own}\n    options: { statuses: 451 }`) },
      'pack.yaml:9:26: "rules[0].options.statuses" must be a list, not 451.',
    ],
    [
      'a rule with a foreign name',
      { 'pack.yaml': MANIFEST.replace('id: acme\n', 'id: other\n') },
      'The ids of this pack\'s rules start with "other-"',
    ],
    [
      'a product that is too old',
      { 'pack.yaml': `minimum-version: 99.0.0\n${MANIFEST}` },
      'pack.yaml:1:18: The pack needs openapi-posture 99.0.0 or newer',
    ],
    [
      'an anchor',
      { 'pack.yaml': MANIFEST.replace('title: Acme', 'title: &a Acme') },
      'pack.yaml:2:8: Anchors and aliases are not allowed',
    ],
    [
      'a circle',
      { 'pack.yaml': MANIFEST.replace('rules:', 'extends: [../acme]\nrules:') },
      'pack.yaml:7:11: The packs extend each other in a circle: ./security/acme → ./security/acme.',
    ],
    [
      'an extension that leaves',
      { 'pack.yaml': MANIFEST.replace('rules:', 'extends: [../../../x]\nrules:') },
      'pack.yaml:7:11: "../../../x" leaves the repository.',
    ],
    [
      'a movable extension',
      { 'pack.yaml': MANIFEST.replace('rules:', 'extends: [acme/packs@main]\nrules:') },
      'needs a whole commit id',
    ],
    ['no manifest', { 'pack.yaml': null }, 'it has neither a pack.yaml nor a Spectral ruleset'],
  ])('%s', async (_, more, message) => {
    const { rules, problems } = await broken(more);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'pack-failed', severity: 'error' });
    expect(problems[0]?.message).toContain(message);
    expect(rules.packs.map(({ id }) => id)).toEqual(['builtin:strict']);
    expect(rules.enabled.length).toBeGreaterThan(50);
  });

  test('its fault has a place in the repository', async () => {
    const { problems } = await broken({ 'pack.yaml': `${MANIFEST}rule: []\n` });
    expect(problems[0]?.location).toMatchObject({
      file: 'security/acme/pack.yaml',
      revision: 'base',
      line: 9,
      column: 1,
    });
  });

  test('a folder that is not there, and one that is a link', async () => {
    expect((await resolve(ACME, {})).problems[0]?.message).toContain('there is no folder or file "security/acme"');
    const linked = await resolve(ACME, {}, { links: { 'security/acme': '/etc' } });
    expect(linked.problems[0]?.message).toContain('links are not followed');
  });

  test('two packs with another rule of the same name', async () => {
    const files = {
      ...packFiles('one'),
      ...packFiles('two', { 'rules/acme-retired-method.yaml': OWN_RULE.replace('severity: high', 'severity: low') }),
    };
    const { rules, problems } = await resolve('packs: [./one, ./two]', files);
    expect(problems[0]?.message).toContain('"./two" did not run: its rule "acme-retired-method" is another one');
    expect(rules.rules.get(own)?.severity).toBe('high');
  });
});

describe('a pack from outside', () => {
  const SOURCE = `acme/packs/base@${COMMIT}`;
  const files = new Map(Object.entries(packFiles('x')).map(([path, text]) => [path.slice(2), text]));
  const hashes = hashFiles(files);
  const locked: LockedPack = {
    source: SOURCE,
    id: 'acme',
    version: '1.0.0',
    code: false,
    held: [],
    digest: digestOfFiles(hashes),
    files: hashes,
  };
  const LOCK = { '.github/openapi-posture.lock': lockText({ packs: [locked] }) };
  const vendored = (more: Readonly<Record<string, string | null>> = {}) =>
    packFiles(`.github/openapi-posture-packs/${vendorName(locked)}`, more);
  const configuration = `packs: ["${SOURCE}"]\n`;

  test('runs vendored, when every file is what was locked', async () => {
    const { rules, problems } = await resolve(configuration, { ...LOCK, ...vendored() });
    expect(problems).toEqual([]);
    expect(rules.packs).toEqual([{ id: SOURCE, version: '1.0.0', digest: locked.digest }]);
  });

  test.each<[string, Record<string, string | null>, string]>([
    [
      'a file was edited',
      { 'rules/acme-retired-method.yaml': `${OWN_RULE} ` },
      'rules/acme-retired-method.yaml differs',
    ],
    ['a file is missing', { 'rules/acme-retired-method.yaml': null }, 'rules/acme-retired-method.yaml is missing'],
    ['a file was added', { 'rules/acme-x.yaml': OWN_RULE }, 'rules/acme-x.yaml is not in the lock'],
  ])('fails closed when %s', async (_, more, what) => {
    const good: PackStore = async () => new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
    const { rules, problems } = await resolve(configuration, { ...LOCK, ...vendored(more) }, { stores: [good] });
    expect(problems).toMatchObject([{ code: 'pack-differs-from-lock', message: expect.stringContaining(what) }]);
    expect(rules.enabled).toEqual([]);
  });

  test('does not run without a lock entry, nor without its files', async () => {
    expect((await resolve(configuration, vendored())).problems).toMatchObject([
      { code: 'pack-not-locked', message: expect.stringContaining(`pack add ${SOURCE}`) },
    ]);
    expect((await resolve(configuration, LOCK)).problems).toMatchObject([
      { code: 'pack-unavailable', message: expect.stringContaining('pack vendor') },
    ]);
  });

  test('may come from another store, held to the same lock', async () => {
    const store: PackStore = async () => new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
    expect((await resolve(configuration, LOCK, { stores: [async () => null, store] })).problems).toEqual([]);
  });

  test('holds a new rule at "warn" when the lock says so', async () => {
    const held = { '.github/openapi-posture.lock': lockText({ packs: [{ ...locked, held: [own] }] }) };
    const { rules } = await resolve(configuration, { ...held, ...vendored() });
    expect(rules.stages.get(own)).toBe('warn');
  });

  test('has a lock that cannot be edited by hand', async () => {
    const edited = LOCK['.github/openapi-posture.lock'].replace(hashes['pack.yaml'] as string, 'f'.repeat(64));
    const { problems } = await resolve(configuration, { '.github/openapi-posture.lock': edited, ...vendored() });
    expect(problems.map(({ code }) => code)).toEqual(['pack-lock-unreadable', 'pack-not-locked']);
  });
});
