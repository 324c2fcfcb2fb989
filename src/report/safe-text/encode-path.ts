/** Writes a repository path as a relative URI. */
import { wellFormedText } from './make-visible.ts';

/** Percent-encoded, without a leading slash; every `:` is encoded, so that no folder name reads as a scheme. */
export function encodePath(path: string): string {
  return wellFormedText(path).split('/').map(encodeSegment).join('/');
}

/** One segment; also what encodeURIComponent leaves alone and Markdown would read: brackets, stars, quotes. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormedText(segment)).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
