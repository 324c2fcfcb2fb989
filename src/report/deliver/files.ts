/** Writes report files. */
import type { WriteFile } from './ports.ts';

export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** Writes one after the other in the order given and returns their paths; the first that fails ends it. */
export async function deliverFiles(files: readonly ReportFile[], write: WriteFile): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, text } of files) {
    await write(path, text);
    written.push(path);
  }
  return written;
}
