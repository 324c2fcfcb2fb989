/** The configuration that `init` proposes: the built-in gate, written out so that it can be discussed in a review. */

import type { ProposedApi } from './propose-apis.ts';

/** Every other key is explained in docs/configuration.md. */
export function proposedConfiguration(apis: readonly ProposedApi[] = []): string {
  return `# What openapi-posture judges, and when a change fails.
# All keys: https://github.com/openapi-posture/openapi-posture/blob/main/docs/configuration.md

# OpenAPI documents are found by their content. To name them instead:
# specs:
#   - apis/*/openapi.yaml

gate:
  # Findings that a change introduces fail from this severity on: critical, high, medium, low, info or none.
  fail-on: high
  # Changes that break clients are shown; true makes them fail.
  fail-on-breaking: false
${apis.length === 0 ? '' : apisText(apis)}`;
}

function apisText(apis: readonly ProposedApi[]): string {
  return [
    '',
    '# Documents that describe one API: its versions, and what is made from them. A new version is compared with the one',
    '# before it, and what is made from another document is reported there.',
    'apis:',
    ...apis.flatMap(({ name, files, derived }) => [
      `  - name: ${scalar(name)}`,
      '    files:',
      ...files.map((file) => `      - ${glob(file)}`),
      ...(derived.length === 0 ? [] : ['    derived:', ...derived.map((file) => `      - ${glob(file)}`)]),
    ]),
    '',
  ].join('\n');
}

/** Names of files may hold what a glob would read as its own. */
function glob(path: string): string {
  return scalar(path.replace(/[\\*?[\]{}()!+@|]/g, (sign) => `\\${sign}`));
}

/** JSON is YAML; what is plain in both stays so. Titles and file names are hostile. */
function scalar(text: string): string {
  return /^[a-z][\w./ -]*[\w./-]$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
