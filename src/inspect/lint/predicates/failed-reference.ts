/** Reports references that cannot be followed, by the reason. */
import { maskUserInfo } from '../../../knowledge/host.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

/** The reason in words, after "because". */
const REASONS: Readonly<Record<string, string>> = {
  'not-a-string': 'it is not a string',
  remote: 'it leads to another machine',
  'unsupported-scheme': 'it names something that is not a file of the repository',
  'absolute-path': 'it is an absolute path',
  'leaves-tree': 'it leads out of the repository',
  'git-directory': 'it leads into the directory of git',
  'symbolic-link': 'a symbolic link stands there',
  'missing-target': 'nothing stands there',
  'not-found': 'there is no such file in the repository',
  directory: 'a directory stands there',
  unreadable: 'the file there cannot be read',
  'too-large': 'the file there is too large',
  loop: 'it leads back to itself',
  'wrong-kind': 'leads to something else',
};

export const failedReference: Predicate<'reference'> = {
  name: 'failed-reference',
  targets: ['reference'],
  options: {
    reasons: { type: 'strings', default: [], allowed: Object.keys(REASONS), help: 'Which failures to report.' },
    transport: {
      type: 'string',
      default: 'any',
      allowed: ['any', 'plain', 'encrypted'],
      help: 'For references to other machines: with or without encryption.',
    },
    target: {
      type: 'string',
      default: 'any',
      allowed: ['any', 'moving', 'fixed'],
      help: 'For references to other machines: to a branch or a latest version, whose contents change, or to anything else.',
    },
  },
  check({ failure }, options): readonly Hit[] {
    if (!(options.reasons as readonly string[]).includes(failure.kind)) return NO_HIT;
    const written = failure.written.join(' → ');
    const isPlain = /^\s*http:/i.test(written);
    if (options.transport !== 'any' && isPlain !== (options.transport === 'plain')) return NO_HIT;
    if (options.target !== 'any' && isMoving(written) !== (options.target === 'moving')) return NO_HIT;
    const reference = failure.kind === 'not-a-string' ? '(no text)' : maskUserInfo(written);
    if (failure.kind !== 'wrong-kind') return [{ arguments: { reference, reason: REASONS[failure.kind] as string } }];
    const { expected, misplaced } = failure;
    const others = misplaced === null || misplaced === 0 ? '' : `, nor at ${misplaced} other operations`;
    const reason = misplaced === null ? REASONS['wrong-kind'] : `no reference may stand there${others}`;
    return [{ arguments: { reference, expected, reason: reason as string } }];
  },
};

/** Branches and `latest` at code hosts and content networks: what stands there today is not what was reviewed. */
function isMoving(url: string): boolean {
  return (
    /\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(refs\/heads\/)?(main|master|develop|dev|trunk|head|latest)\//i.test(
      url,
    ) ||
    /\/\/(github|gitlab)\.com\/[^/]+\/[^/]+\/(-\/)?(raw|blob)\/(refs\/heads\/)?(main|master|develop|dev|trunk|head)\//i.test(
      url,
    ) ||
    /@(latest|main|master|next)\//i.test(url) ||
    /\/\/unpkg\.com\/(@[^/@]+\/)?[^/@]+\//i.test(url)
  );
}
