/** Hands the job summary to the runner. */
import type { AppendFile } from './ports.ts';

/** Appends to the file that `GITHUB_STEP_SUMMARY` names; earlier text of the same step stays. */
export async function deliverJobSummary(
  markdown: string,
  target: { readonly path: string; readonly append: AppendFile },
): Promise<void> {
  await target.append(target.path, markdown.endsWith('\n') ? markdown : `${markdown}\n`);
}
