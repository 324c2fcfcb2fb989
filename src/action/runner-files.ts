/** What the runner gives a step to write to: standard output and the files that its variables name. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { deliverOutputs } from '../report/deliver/outputs.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Appends to a file that the runner made. */
export async function appendToFile(path: string, text: string): Promise<void> {
  appendFileSync(path, text, 'utf8');
}

/** Prints text as it is; callers have made it harmless. */
export function printText(text: string): void {
  process.stdout.write(text);
}

/** Sets outputs. Outside a runner there is nobody to set them for. */
export async function deliverOutputsTo(
  environment: Environment,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  const path = environment.GITHUB_OUTPUT;
  if (!path) return;
  // Nobody can know it beforehand, so no value can end itself and forge another output.
  const delimiter = `end_${randomUUID().replaceAll('-', '')}`;
  await deliverOutputs(outputs, { path, delimiter, append: appendToFile });
}
