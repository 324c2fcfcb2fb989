/** Descriptions that the job built: two files or folders of the workspace, judged by the policy of the commits. */
import { pathSource } from '../cli/run/check-source.ts';
import { UserError } from '../errors.ts';
import type { GitObjects } from '../io/git-objects.ts';
import type { Report } from '../model/report.ts';
import type { Tree } from '../model/tree.ts';
import type { Given } from '../options.ts';
import type { Annotation } from '../report/render/annotation-command.ts';
import { placeName } from '../report/wording/names.ts';

export interface BuiltSpecs {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  readonly explicit: readonly string[];
  readonly folders: readonly string[];
}

/** `null` when the job names none. */
export async function findBuiltSpecs(
  given: Given,
  workspace: string,
  objectsOf: (repository: string) => GitObjects,
): Promise<BuiltSpecs | null> {
  const { 'base-path': base, 'head-path': head } = given;
  if (base === undefined && head === undefined) return null;
  if (head === undefined) {
    throw new UserError(
      'wrong-operands',
      'The input base-spec needs head-spec beside it.',
      'Name both files or folders.',
    );
  }
  // Commits still say whose policy counts; what is judged are the files.
  const paths = { 'head-path': head, ...(base === undefined ? {} : { 'base-path': base }) };
  return pathSource({ given: paths, workingDirectory: workspace, root: null, objectsOf });
}

/** The documents that stand in no commit: GitHub can show none of their lines. */
export async function filesOutside(report: Report, head: Tree): Promise<ReadonlySet<string>> {
  const tracked = new Set((await head.entries()).map(({ path }) => path));
  const files = [
    ...report.documents.map(({ file }) => file),
    ...report.findings.flatMap(({ location }) => location?.file ?? []),
  ];
  return new Set(files.filter((file) => !tracked.has(file)));
}

/** Places that GitHub cannot show are told in words. */
export function withoutPlacesIn(
  outside: ReadonlySet<string>,
  annotations: readonly Annotation[],
): readonly Annotation[] {
  return annotations.map((annotation) => {
    const { location, message } = annotation;
    if (location === null || !outside.has(location.file)) return annotation;
    return { ...annotation, location: null, message: `${placeName(location)}\n${message}` };
  });
}
