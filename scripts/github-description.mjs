#!/usr/bin/env node
/**
 * Refreshes test/support/github/descriptions: the part of GitHub's own OpenAPI description (npm @octokit/openapi, MIT) that the
 * fake GitHub of the tests checks every request and answer against. Prose and examples are left out.
 *
 *   node scripts/github-description.mjs <folder>    the folder of an unpacked @octokit/openapi
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGET = join(import.meta.dirname, '..', 'test', 'support', 'github', 'descriptions');
const HOSTS = ['api.github.com', 'ghes-3.17', 'ghes-3.19'];
const REPOSITORY = '/repos/{owner}/{repo}';
/** What src/ calls; a test fails when a request goes anywhere else. */
const OPERATIONS = {
  [`${REPOSITORY}/check-runs`]: ['post'],
  [`${REPOSITORY}/check-runs/{check_run_id}`]: ['patch'],
  [`${REPOSITORY}/code-scanning/sarifs`]: ['post'],
  [`${REPOSITORY}/code-scanning/sarifs/{sarif_id}`]: ['get'],
  [`${REPOSITORY}/compare/{basehead}`]: ['get'],
  [`${REPOSITORY}/contents/{path}`]: ['get'],
  [`${REPOSITORY}/git/blobs/{file_sha}`]: ['get'],
  [`${REPOSITORY}/git/trees/{tree_sha}`]: ['get'],
  [`${REPOSITORY}/issues`]: ['get', 'post'],
  [`${REPOSITORY}/issues/{issue_number}`]: ['patch'],
  [`${REPOSITORY}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPOSITORY}/issues/comments/{comment_id}`]: ['patch', 'delete'],
  [`${REPOSITORY}/pulls`]: ['get'],
  [`${REPOSITORY}/pulls/{pull_number}`]: ['get'],
  [`${REPOSITORY}/pulls/{pull_number}/reviews`]: ['post'],
};
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'title', 'x-github']);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of an unpacked @octokit/openapi.');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
mkdirSync(TARGET, { recursive: true });
for (const host of HOSTS) {
  const whole = JSON.parse(readFileSync(join(folder, 'generated', `${host}.json`), 'utf8'));
  const text = `${JSON.stringify({ source: `@octokit/openapi ${version}`, ...subsetOf(whole) })}\n`;
  writeFileSync(join(TARGET, `${host}.json`), text);
  console.log(`${host}: ${text.length} characters`);
}

/** The operations with everything that they refer to. */
function subsetOf(whole) {
  const paths = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    paths[path] = {};
    for (const method of methods) {
      const { parameters = [], requestBody, responses } = whole.paths[path][method];
      paths[path][method] = strip({ parameters, ...(requestBody === undefined ? {} : { requestBody }), responses });
    }
  }
  const components = {};
  for (const pending = referencesIn(paths); pending.length > 0; ) {
    const [kind, name] = pending.pop().replace('#/components/', '').split('/');
    if (components[kind]?.[name] !== undefined) continue;
    components[kind] = { ...components[kind], [name]: strip(whole.components[kind][name]) };
    pending.push(...referencesIn(components[kind][name]));
  }
  return { openapi: whole.openapi, paths, components };
}

/** Names of properties are never prose, whatever they are. */
function strip(value, isNames = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isNames || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, !isNames && key === 'properties')]));
}

function referencesIn(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
}
