/** The table of requirements: complete, and every proof that it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../src/dev/render-requirements.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const requirements = readRequirements(readFileSync(join(ROOT, 'test', 'requirements.yaml'), 'utf8'));

describe('the requirements', () => {
  it('are all 75, each with a proof or with what is missing', () => {
    expect(requirements.map(({ number }) => number)).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
    expect(requirements.filter(({ proofs, open }) => proofs.length === 0 && open === null)).toEqual([]);
  });

  it.each(requirements.flatMap(({ number, proofs }) => proofs.map((proof) => ({ number, ...proof }))))(
    '$number is proved by "$part" in $file',
    ({ file, part }) => {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(part);
    },
  );
});
