/** A gzipped tarball in memory → its regular files. Links, devices and names that lead elsewhere are refused, not skipped. */
import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';

const MAXIMUM_UNPACKED_BYTES = 64 * 1024 * 1024;

export type Tarball = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly fault: string };

/** The files by path below the one folder that such tarballs hold, or what is wrong, as the end of a sentence. */
export async function readTarball(bytes: Uint8Array): Promise<Tarball> {
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: MAXIMUM_UNPACKED_BYTES });
  } catch (error) {
    return { fault: `the tarball cannot be unpacked (${error instanceof Error ? error.message : error}).` };
  }
  const files = new Map<string, Uint8Array>();
  const faults: string[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      const fault = faultOf(entry);
      if (fault !== null) faults.push(fault);
      if (fault !== null || entry.type === 'Directory') return void entry.resume();
      const parts: Buffer[] = [];
      entry.on('data', (part: Buffer) => parts.push(part));
      entry.on('end', () =>
        files.set(entry.path.replace(/^(?:\.\/)?[^/]+\//, ''), new Uint8Array(Buffer.concat(parts))),
      );
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve);
    parser.on('error', reject);
  });
  parser.end(unpacked);
  try {
    await ended;
  } catch (error) {
    return { fault: `the tarball is damaged (${error instanceof Error ? error.message : error}).` };
  }
  return faults[0] === undefined ? { files } : { fault: faults[0] };
}

function faultOf({ type, path }: ReadEntry): string | null {
  if (path.startsWith('/') || path.split('/').includes('..') || path.includes('\\'))
    return `the tarball holds a path that leads out of it: ${JSON.stringify(path)}.`;
  if (type === 'Directory' || type === 'File' || type === 'OldFile' || type === 'ContiguousFile') return null;
  return `the tarball holds ${JSON.stringify(path)}, which is no regular file (${type}).`;
}
