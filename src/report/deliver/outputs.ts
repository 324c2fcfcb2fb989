/** Hands outputs to the runner through its environment file. */
import type { AppendFile } from './ports.ts';

/**
 * Appends every output to the file that `GITHUB_OUTPUT` names. `delimiter` must be random, so that no value can end itself
 * and forge an output of its own.
 */
export async function deliverOutputs(
  outputs: Readonly<Record<string, string>>,
  target: { readonly path: string; readonly delimiter: string; readonly append: AppendFile },
): Promise<void> {
  const entries = Object.entries(outputs).map(([name, value]) => environmentEntry(name, value, target.delimiter));
  if (entries.length > 0) await target.append(target.path, entries.join(''));
}

/** One entry in the grammar of environment files, `name<<delimiter`, the value, `delimiter`; it always ends its last line. */
export function environmentEntry(name: string, value: string, delimiter: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) throw new Error(`"${name}" cannot be the name of an output.`);
  if (!/^\w{8,}$/.test(delimiter))
    throw new Error('The delimiter of an output must be at least eight letters or digits.');
  if (value.includes(delimiter)) throw new Error(`The value of output "${name}" contains its delimiter.`);
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
