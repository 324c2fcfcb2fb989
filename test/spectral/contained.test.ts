/** Rulesets that try to get out, and what docs/rule-packs.md promises about each. One process each, side by side. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/inspect/lint/spectral/read-answer.ts';
import { permissionFlag, runSpectralProcess } from '../../src/io/run-spectral.ts';
import type { SpectralAnswer } from '../../src/model/spectral.ts';
import { loadRuleset, RulesetFault } from '../../src/spectral/load-ruleset.ts';
import { SHOP_API } from '../support/pack-files.ts';

interface Asked {
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly allowsCode?: boolean;
  readonly milliseconds?: number;
}

async function ask({ files, entry, allowsCode = false, milliseconds = 20_000 }: Asked): Promise<SpectralAnswer> {
  const request = {
    source: './rules',
    entry,
    files,
    folder: 'rules',
    allowsCode,
    mode: 'definition',
    trees: [{ 'openapi.yaml': SHOP_API }],
    documents: [{ tree: 0, path: 'openapi.yaml' }],
    milliseconds,
  };
  const { answer, failure } = await runSpectralProcess(JSON.stringify(request), milliseconds);
  if (answer === null) throw new Error(failure ?? 'no answer');
  const read = readAnswer(answer, 1);
  if (read === null) throw new Error(`no answer but ${answer.slice(0, 500)}`);
  return read;
}

/** A ruleset of code with one rule whose function is this body, and one that always speaks. */
function code(body: string, more = ''): Asked {
  const text = `
const { truthy } = require('@stoplight/spectral-functions');
${more}
module.exports = {
  rules: {
    probe: { given: '$.info', severity: 'warn', then: { function: (target, options, context) => { ${body} } } },
    sound: { given: '$.info', message: 'has no contact', severity: 'warn', then: { field: 'contact', function: truthy } },
  },
};`;
  return { files: { 'ruleset.js': text }, entry: 'ruleset.js', allowsCode: true };
}

/** What the probe said; a rule that threw says it as its failure. */
async function said(asked: Asked): Promise<string> {
  const { documents, failures } = await ask(asked);
  const results = (documents[0] ?? []).map(({ rule, message }) => `${rule}: ${message}`);
  return [...results, ...failures.map(({ rule, message }) => `${rule} did not run: ${message}`)].join('\n');
}

const tell = (expression: string): string => `
  let what;
  try { what = String(${expression}); } catch (error) { what = 'refused ' + (error.code ?? error.message); }
  return [{ message: 'got ' + what }];`;

describe.concurrent('code that base allows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-posture-secret-'));
  const secret = join(folder, 'secret.txt');
  let port = 0;
  const server = createServer((_, response) => response.end('reached'));
  beforeAll(async () => {
    writeFileSync(secret, 'top secret');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('gets neither environment nor files, folders, processes, threads, modules, packages or addresses', async () => {
    const tries: Readonly<Record<string, string>> = {
      environment: 'JSON.stringify(process.env)',
      file: `process.getBuiltinModule('node:fs').readFileSync(${JSON.stringify(secret)}, 'utf8')`,
      folder: `process.getBuiltinModule('node:fs').readdirSync(${JSON.stringify(folder)})`,
      write: `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(folder, 'x'))}, 'x')`,
      process: "process.getBuiltinModule('node:child_process').execFileSync('/bin/true')",
      thread: "new (process.getBuiltinModule('node:worker_threads').Worker)('1', { eval: true })",
      module: "require('node:fs')",
      package: "require('left-pad')",
      fetch: 'typeof fetch',
      socket: 'typeof WebSocket',
    };
    const probes = Object.entries(tries)
      .map(([name, expression]) => `${name}: { given: '$.info', then: { function: () => { ${tell(expression)} } } },`)
      .join('\n');
    const { documents, failures } = await ask({
      files: { 'ruleset.js': `module.exports = { rules: { ${probes} } };` },
      entry: 'ruleset.js',
      allowsCode: true,
    });
    expect(failures).toEqual([]);
    const got = Object.fromEntries((documents[0] ?? []).map(({ rule, message }) => [rule, message]));
    // `getBuiltinModule` came with Node 20.16; without it there is nothing to ask.
    const refused = expect.stringMatching(/^got refused (ERR_ACCESS_DENIED|.*getBuiltinModule|.*not among the locked)/);
    expect(got).toEqual({
      environment: 'got {}',
      file: refused,
      folder: refused,
      write: refused,
      process: refused,
      thread: refused,
      module: refused,
      package: refused,
      fetch: 'got undefined',
      socket: 'got undefined',
    });
  });

  test('reaches no address where the system can take the network away', async () => {
    const body = `
      const net = process.getBuiltinModule?.('node:net');
      if (net === undefined) return [];
      return new Promise((resolve) => {
        const socket = net.connect(${port}, '127.0.0.1', () => resolve([{ message: 'connected' }]));
        socket.on('error', (error) => resolve([{ message: 'got ' + error.code }]));
      });`;
    const text = await said(code(body));
    if (canTakeNetworkAway()) expect(text).not.toContain('connected');
    expect(text).toContain('sound: has no contact');
  });

  test('that throws, answers nonsense, prints or never ends is told by name, and the others count', async () => {
    const rule = (name: string, body: string) => `${name}: { given: '$.info', then: { function: () => { ${body} } } },`;
    const rules = [
      rule('throws', "throw new Error('no');"),
      rule('nonsense', "return 'text';"),
      rule('prints', "process.stdout.write('{}'); console.log('[]'); return [];"),
      rule('endless', 'for (;;) {}'),
      rule('sound', "return [{ message: 'has no contact' }];"),
    ].join('\n');
    const files = { 'ruleset.mjs': `export default { rules: { ${rules} } };` };
    expect(await said({ files, entry: 'ruleset.mjs', allowsCode: true, milliseconds: 4000 })).toBe(
      [
        'sound: has no contact',
        'throws did not run: it threw: Error: no',
        'nonsense did not run: its function answers with something that is no list',
        'endless did not run: it took too long and was stopped',
      ].join('\n'),
    );
  });

  test('that never ends while it is loaded ends the ruleset only', async () => {
    const { failures } = await ask({ ...code('', 'for (;;) {}'), milliseconds: 4000 });
    expect(failures).toMatchObject([{ rule: null, message: expect.stringContaining('too long') }]);
  });
});

describe.concurrent('a ruleset of data', () => {
  const data = (given: string, then = '{ function: truthy, field: contact }'): Asked => ({
    files: {
      '.spectral.yaml': `rules:
  probe: { given: ${JSON.stringify(given)}, severity: warn, then: ${then} }
  sound: { given: $.info, message: has no contact, severity: warn, then: { function: truthy, field: contact } }
`,
    },
    entry: '.spectral.yaml',
  });

  const refusal = async (files: Readonly<Record<string, string>>, entry: string): Promise<string> => {
    const asked = { source: './rules', entry, files, folder: '', allowsCode: false, mode: 'definition' } as const;
    const error = await loadRuleset({ ...asked, trees: [], documents: [], milliseconds: 1000 }).catch((each) => each);
    return error instanceof RulesetFault ? error.message : 'loaded';
  };

  test('is refused as a whole for an expression that could reach a constructor', async () => {
    const { files, entry } = data("$..[?(@.constructor.constructor('return process')())]");
    const message = await refusal(files, entry);
    expect(message).toContain('.spectral.yaml: rule "probe"');
    expect(message).toContain('more than the expressions that rulesets of data may use');
  });

  test.each([
    [
      { 'a.yaml': 'extends: ./code.js', 'code.js': 'module.exports = {}' },
      'code.js is JavaScript, and code runs only where the configuration of the base branch lists "./rules"',
    ],
    [{ 'a.yaml': 'extends: https://example.com/b.yaml' }, 'nothing is loaded from the network'],
    [{ 'a.yaml': 'extends: "@acme/rules"' }, 'which is not among the files of the ruleset'],
    [
      { 'a.yaml': 'functions: [own]\nrules: {}', 'functions/own.js': '' },
      'a.yaml has functions of its own (own), and code runs only',
    ],
    [
      { 'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: ./a.yaml' },
      'a.yaml → b.yaml → a.yaml: the rulesets extend each other in a circle',
    ],
    [
      { 'a.yaml': 'rules: { x: { given: $, then: { function: truhty } } }' },
      'a.yaml: rule "x" uses the function "truhty", which does not exist',
    ],
    [{ 'a.yaml': '[]' }, 'a.yaml is no ruleset: it must hold a mapping'],
    [{ 'a.yaml': 'rules: {' }, 'a.yaml: This is not YAML'],
  ])('cannot bring code, nor be wrong in silence: %j', async (files, message) => {
    expect(await refusal(files, 'a.yaml')).toContain(message);
  });

  test('with a pattern that explodes loses that rule only', async () => {
    const slow = {
      ...data('$.info', `{ function: pattern, field: title, functionOptions: { match: '^(a|a)*$' } }`),
      milliseconds: 4000,
    };
    const text = slow.files['.spectral.yaml'] ?? '';
    const { answer } = await runSpectralProcess(
      JSON.stringify({
        source: './rules',
        entry: '.spectral.yaml',
        files: { '.spectral.yaml': text },
        folder: '',
        allowsCode: false,
        mode: 'definition',
        trees: [{ 'openapi.yaml': SHOP_API.replace('title: Shop', `title: ${'a'.repeat(60)}b`) }],
        documents: [{ tree: 0, path: 'openapi.yaml' }],
        milliseconds: 4000,
      }),
      4000,
    );
    const read = readAnswer(answer ?? '', 1);
    expect(read?.failures).toEqual([{ rule: 'probe', message: 'it took too long and was stopped' }]);
    expect(read?.documents[0]?.map(({ rule }) => rule)).toEqual(['sound']);
  });
});

/** What the program tries first. */
function canTakeNetworkAway(): boolean {
  return process.platform === 'linux' && spawnSync('/usr/bin/unshare', ['--net', '--', '/bin/true']).status === 0;
}

test('the flag of the permission model is that of the version', () => {
  expect(['20.19.0', '22.12.0', '22.13.0', '23.4.0', '23.5.0', '24.1.0'].map(permissionFlag)).toEqual([
    '--experimental-permission',
    '--experimental-permission',
    '--permission',
    '--experimental-permission',
    '--permission',
    '--permission',
  ]);
});
