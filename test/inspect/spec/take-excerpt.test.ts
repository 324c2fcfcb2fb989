/** Lines of source around a place, as they stand in the file. */
import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/model/location.ts';
import { assessTexts } from '../../support/assess-texts.ts';
import { shopYaml } from '../../support/shop.ts';

async function excerpt(
  files: { readonly base?: string; readonly head: string; readonly file?: string },
  place: Partial<Location>,
) {
  const file = files.file ?? 'openapi.yaml';
  const report = await assessTexts({
    base: files.base === undefined ? null : { [file]: files.base },
    head: { [file]: files.head },
  });
  const whole = { file, revision: 'head', line: 1, column: 1, endLine: 1, endColumn: 2, pointer: '' } as const;
  return report.excerptOf({ ...whole, ...place });
}

describe('an excerpt', () => {
  it('has two lines above and four below, and marks what it is about', async () => {
    const found = await excerpt({ head: shopYaml() }, { line: 6, endLine: 6 });
    expect(found).toMatchObject({ first: 4, marked: [6, 6], revision: 'head' });
    expect(found?.lines).toEqual(shopYaml().split('\n').slice(3, 10));
  });

  it('ends where the file ends, without a line that is not there', async () => {
    const text = shopYaml();
    const count = text.split('\n').length - 1;
    const found = await excerpt({ head: text }, { line: count, endLine: count });
    expect(found?.lines).toEqual(text.split('\n').slice(count - 3, count));
    expect((await excerpt({ head: text }, { line: 1 }))?.first).toBe(1);
  });

  it('reads base and head each from its own text, whatever ends the lines', async () => {
    const base = shopYaml({ title: 'Before' }).replaceAll('\n', '\r\n');
    const files = { base, head: shopYaml({ title: 'After' }) };
    expect((await excerpt(files, { line: 3, revision: 'base' }))?.lines[2]).toBe('  title: Before');
    expect((await excerpt(files, { line: 3 }))?.lines[2]).toBe('  title: After');
  });

  it('shows of a line without end what stands around the column', async () => {
    const json = JSON.stringify({ openapi: '3.1.0', info: { title: 'x'.repeat(500), version: '1' }, paths: {} });
    const column = json.indexOf('"version"') + 1;
    const found = await excerpt({ head: json, file: 'openapi.json' }, { column });
    expect(found?.lines[0]).toMatch(/^…x+","version":"1"},"paths":\{\}\}$/);
    expect(found?.lines[0]?.length).toBeLessThan(200);
    expect((await excerpt({ head: json, file: 'openapi.json' }, { column: 1 }))?.lines[0]).toMatch(/x…$/);
  });

  it('is none of a file that was not read', async () => {
    expect(await excerpt({ head: shopYaml() }, { file: 'other.yaml' })).toBeNull();
    expect(await excerpt({ head: shopYaml() }, { revision: 'base' })).toBeNull();
  });
});
