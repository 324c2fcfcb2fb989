/** Cuts the output of `git cat-file --batch` into answers, in the order of the questions, however it is chunked. */

/** `bytes` is `null` for an object that is missing, not a file, or larger than the limit. */
export interface BatchAnswer {
  readonly id: string;
  readonly bytes: Buffer | null;
}

interface Body {
  readonly id: string;
  readonly size: number;
  /** Where the bytes go; `null` when they are only skipped. */
  readonly target: Buffer | null;
  received: number;
}

const lineFeed = 0x0a;

/** A function to be fed with each chunk; it calls `onAnswer` for each complete answer. */
export function batchReader(maximumBytes: number, onAnswer: (answer: BatchAnswer) => void): (chunk: Buffer) => void {
  let header = '';
  let body: Body | null = null;

  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (body === null) {
        const end = chunk.indexOf(lineFeed, at);
        header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
        if (end === -1) return;
        at = end + 1;
        body = startBody(header, maximumBytes);
        if (body === null) onAnswer({ id: header.split(' ', 1)[0] ?? '', bytes: null });
        header = '';
        continue;
      }
      const taken = Math.min(body.size - body.received, chunk.length - at);
      if (body.target !== null) chunk.copy(body.target, body.received, at, at + taken);
      body.received += taken;
      at += taken;
      // One line feed, not part of the object, closes it.
      if (body.received === body.size && at < chunk.length) {
        at += 1;
        onAnswer({ id: body.id, bytes: body.target });
        body = null;
      }
    }
  };
}

/** `null` when the header says that nothing follows. */
function startBody(header: string, maximumBytes: number): Body | null {
  const [id = '', type, sizeText] = header.split(' ');
  if (sizeText === undefined) return null;
  const size = Number(sizeText);
  const isWanted = type === 'blob' && size <= maximumBytes;
  return { id, size, target: isWanted ? Buffer.allocUnsafeSlow(size) : null, received: 0 };
}
