/**
 * Collects the licence text of every package inside a bundle. ncc's own list leaves out packages whose licence it does
 * not recognise; a notice must be kept for all of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The licences of the packages that a webpack statistics object names, as one text. */
export function licencesOf(statistics, root) {
  const folders = new Set(
    moduleNames(statistics)
      .map((name) => packageFolder(name))
      .filter((folder) => folder !== null),
  );
  const packages = [...folders].map((folder) => describe(resolve(root, folder)));
  const unique = new Map(packages.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...unique.keys()]
    .sort()
    .map((key) => `${key} (${unique.get(key).licence})\n\n${unique.get(key).text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function moduleNames(statistics) {
  const names = [];
  const pending = [...statistics.modules, ...(statistics.children ?? []).flatMap((child) => child.modules ?? [])];
  while (pending.length > 0) {
    const module = pending.pop();
    if (typeof module.name === 'string') names.push(module.name);
    pending.push(...(module.modules ?? []));
  }
  return names;
}

/** `./node_modules/a/node_modules/@b/c/lib/x.js + 3 modules` → `./node_modules/a/node_modules/@b/c`. */
function packageFolder(name) {
  return /^(?:.*!)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? null;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} states no licence.`);
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const notice = existsSync(join(folder, 'NOTICE')) ? `\n\n${readFileSync(join(folder, 'NOTICE'), 'utf8').trim()}` : '';
  const text =
    file === undefined
      ? `The package holds no licence text; it states ${license}.`
      : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text: text.replaceAll('\r\n', '\n').trim() + notice };
}
