/**
 * Decides whose waivers count: those of base, beside them those that the change adds, each with who stands behind it. What
 * the change takes away counts until it is merged.
 */
import { identityOf } from '../../judge/configuration/collect-acceptances.ts';
import { type ReadWaivers, readWaivers } from '../../judge/configuration/read-waivers.ts';
import type { Problem } from '../../model/problem.ts';
import type { InputUsed } from '../../model/report.ts';
import type { Tree } from '../../model/tree.ts';
import type { StandingWaiver } from '../../model/waiver.ts';
import { findPolicyFile, type PolicyPlace } from './read-policy.ts';

export interface WaiverSet {
  readonly waivers: readonly StandingWaiver[];
  /** Those that hold after the merge, where they are others. */
  readonly after: readonly StandingWaiver[] | null;
  readonly used: InputUsed;
  readonly problems: readonly Problem[];
}

const WAIVER_FILES = ['.github/openapi-posture-waivers.yml', 'openapi-posture-waivers.yml'];

export const NO_WAIVERS: WaiverSet = { waivers: [], after: null, used: { source: 'none', digest: null }, problems: [] };

/** Where the waivers of a folder may stand, best first. */
export function waiverFilesIn(folder: string): readonly string[] {
  return WAIVER_FILES.map((path) => (folder === '' ? path : `${folder}/${path}`));
}

/** Never throws for what a file says: a file that cannot be understood grants nothing and is told. */
export async function readWaiverFiles({ trees, folder, isTrusted }: Omit<PolicyPlace, 'file'>): Promise<WaiverSet> {
  const base = trees.base === null ? null : await readOf(trees.base, folder, 'base');
  const head = await readOf(trees.head, folder, 'head');
  if (trees.base === null) return ofHead(head, isTrusted);
  const isSame = base?.digest === head?.digest;
  const known = new Map((base?.waivers ?? []).map((waiver) => [withoutFile(waiver), waiver]));
  const added = (head?.waivers ?? []).filter((waiver) => !known.has(withoutFile(waiver)));
  // Shown where head has them, if it still does.
  const still = new Map((head?.waivers ?? []).map((waiver) => [withoutFile(waiver), waiver]));
  const kept = [...known].map(([text, waiver]) => ({ ...(still.get(text) ?? waiver), standing: 'base' }) as const);
  const used = base ?? head;
  return {
    waivers: [...kept, ...added.map((waiver) => ({ ...waiver, standing: isTrusted ? 'change' : 'fork' }) as const)],
    after: isSame ? null : (head?.waivers ?? []).map((waiver) => ({ ...waiver, standing: 'base' })),
    used:
      used === null
        ? NO_WAIVERS.used
        : { source: `${base === null ? 'head' : 'base'}:${used.file}`, digest: used.digest },
    // What base could not understand either is no fault of the change.
    problems: (head?.problems ?? []).map((problem) => (isSame ? { ...problem, severity: 'warning' } : problem)),
  };
}

function ofHead(head: FoundWaivers | null, isTrusted: boolean): WaiverSet {
  if (head === null) return NO_WAIVERS;
  const standing = isTrusted ? 'base' : 'fork';
  return {
    waivers: head.waivers.map((waiver) => ({ ...waiver, standing })),
    after: null,
    used: { source: `head:${head.file}`, digest: head.digest },
    problems: head.problems,
  };
}

/** The file may move between its two places. */
function withoutFile(waiver: Parameters<typeof identityOf>[0]): string {
  return identityOf({ ...waiver, location: { ...waiver.location, file: '' } });
}

interface FoundWaivers extends ReadWaivers {
  readonly file: string;
}

async function readOf(tree: Tree, folder: string, revision: 'base' | 'head'): Promise<FoundWaivers | null> {
  const found = await findPolicyFile(tree, waiverFilesIn(folder), revision, 'waivers');
  return found === null ? null : { file: found.file, ...readWaivers(found) };
}
