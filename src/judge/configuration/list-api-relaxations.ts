/** Says what a changed grouping of documents would leave unjudged or call old. */
import type { ConfiguredApi } from '../../model/configuration.ts';

/** One sentence for each API that gets laxer. */
export function listApiRelaxations(base: readonly ConfiguredApi[], head: readonly ConfiguredApi[]): readonly string[] {
  const before = (key: 'files' | 'derived' | 'generatedFrom') => new Set(base.flatMap((api) => api[key]));
  const [files, derived, origins] = [before('files'), before('derived'), before('generatedFrom')];
  return head.flatMap((api) => {
    const made = api.derived.filter((glob) => !derived.has(glob));
    const versions = api.files.filter((glob) => !files.has(glob));
    const from = api.generatedFrom.filter((glob) => !origins.has(glob));
    return [
      ...(made.length === 0
        ? []
        : [`Documents that match ${list(made)} count as made from "${api.name}" and are not judged for themselves.`]),
      ...(versions.length === 0 || (api.files.length === 1 && !/[*?[{]/.test(api.files[0] ?? ''))
        ? []
        : [
            `What a new document that matches ${list(versions)} inherits from other versions of "${api.name}" is not new.`,
          ]),
      ...(from.length === 0
        ? []
        : [
            `Documents of "${api.name}" that are made from OpenAPI documents matching ${list(from)} are not judged for themselves.`,
          ]),
    ];
  });
}

function list(globs: readonly string[]): string {
  return globs.map((glob) => `"${glob}"`).join(', ');
}
