#!/usr/bin/env node
/**
 * Prints the section of CHANGELOG.md that belongs to a tag, and fails when the tag, package.json and the changelog do not
 * name the same version.
 *
 *   node scripts/release-notes.mjs v1.2.3
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const [tag] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
if (tag !== `v${version}`) fail(`The tag is ${tag}, package.json says ${version}.`);

const notes = sectionOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
if (notes === '') fail(`CHANGELOG.md has no section with text for ${version}.`);
process.stdout.write(`${notes}\n`);

function sectionOf(changelog, wanted) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${wanted}]`));
  return section === undefined ? '' : section.slice(section.indexOf('\n')).trim();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
