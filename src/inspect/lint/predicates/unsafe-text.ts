/** Finds text in a description that runs, or that shows how tokens must not be made. */
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

/** Markup and schemes that execute where Markdown is shown as HTML (CommonMark lets HTML through). */
const SCRIPT =
  /<\s*script[\s>]|<\s*iframe[\s>]|\bjavascript\s*:|\bvbscript\s*:|\bon(error|load|click|mouseover|focus)\s*=\s*["']?[a-z_$]|\beval\s*\(|data:text\/html/i;

export const scriptInText: Predicate<'text'> = {
  name: 'script-in-text',
  targets: ['text'],
  options: {},
  glance: (text, _, role) => role === 'description' && typeof text === 'string' && SCRIPT.test(text.slice(0, 200_000)),
  check({ text, role, name }): readonly Hit[] {
    if (role !== 'description') return NO_HIT;
    // What stands in code is shown, not run.
    const read = text.slice(0, 200_000).replace(/```[\s\S]*?(```|$)|`[^`\n]*`/g, ' ');
    const found = SCRIPT.exec(read)?.[0];
    return found === undefined ? NO_HIT : [{ arguments: { found: found.slice(0, 40), name: name ?? '' } }];
  },
};

const TOKEN = /(?<![A-Za-z0-9_-])(eyJ[A-Za-z0-9_-]{8,400})\.eyJ[A-Za-z0-9_-]{2,4000}\.[A-Za-z0-9_-]{0,1000}/;

export const unsignedToken: Predicate<'text'> = {
  name: 'unsigned-token',
  targets: ['text'],
  options: {},
  glance: (text) => typeof text === 'string' && text.includes('eyJ'),
  check({ text, name }): readonly Hit[] {
    const header = TOKEN.exec(text.slice(0, 100_000))?.[1];
    if (header === undefined) return NO_HIT;
    return /"alg"\s*:\s*"none"/i.test(decode(header)) ? [{ arguments: { name: name ?? '' } }] : NO_HIT;
  },
};

function decode(part: string): string {
  try {
    return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return ''; // not base64, so no token
  }
}
