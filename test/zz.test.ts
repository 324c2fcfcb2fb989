import { it } from 'vitest';
import { compareTexts, summarise } from './support/compare-texts.ts';
import { POSTURE_RULES } from './support/lint-text.ts';
it('x', async () => {
  const r = POSTURE_RULES.find(({id})=>id==='enumerable-identifier')!;
  const bad = r.examples.bad.find(b=>b.title.startsWith('An order number in the path'))!.document;
  const i = r.examples.bad.findIndex(b=>b.title.startsWith('An order number in the path'));
  const good = (r.examples.good[i] ?? r.examples.good[0])!.document;
  console.log(summarise(await compareTexts(bad, good)), summarise(await compareTexts(good, bad)));
});
