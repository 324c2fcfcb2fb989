/** The least any comparison must do: start Node, read and parse both files. */
import { readFileSync } from 'node:fs';

const [base, head] = process.argv.slice(2);
if (base !== undefined) {
  const parse = base.endsWith('.json') ? JSON.parse : (await import('js-yaml')).load;
  for (const file of [base, head]) parse(readFileSync(file, 'utf8'));
}
