/** The acceptances inside the descriptions of both revisions, and who stands behind each. */
import type { Api } from '../../model/api.ts';
import type { Locator } from '../../model/locator.ts';
import type { Problem } from '../../model/problem.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Violation } from '../../model/violation.ts';
import type { StandingWaiver, Waiver } from '../../model/waiver.ts';
import { readAcceptances } from './read-acceptances.ts';

export interface Described {
  /** Base `null`: there is nothing to compare with. */
  readonly apis: { readonly base: readonly Api[] | null; readonly head: readonly Api[] };
  readonly violations: { readonly base: readonly Violation[]; readonly head: readonly Violation[] };
  readonly locator: Locator;
  /** The change comes from somebody who may decide what counts in this repository. */
  readonly isTrusted: boolean;
  /** Head stands on the default branch already: everything in it has been agreed on. */
  readonly isState: boolean;
}

export interface Acceptances {
  readonly base: readonly StandingWaiver[];
  readonly head: readonly StandingWaiver[];
  readonly problems: readonly Problem[];
}

/** What base accepts at the same place in the same words is of base; the rest of head is of the change. */
export function collectAcceptances({ apis, violations, locator, isTrusted, isState }: Described): Acceptances {
  const head = readAcceptances(filesOf(apis.head, violations.head), locator);
  if (apis.base === null)
    return { base: [], head: stand(head.waivers, isTrusted ? 'base' : 'fork'), problems: head.problems };
  const base = readAcceptances(filesOf(apis.base, violations.base), locator);
  const known = new Set(base.waivers.map(identityOf));
  return {
    base: stand(base.waivers, 'base'),
    head: head.waivers.map((waiver) => ({
      ...waiver,
      standing: isState || known.has(identityOf(waiver)) ? 'base' : isTrusted ? 'change' : 'fork',
    })),
    problems: head.problems,
  };
}

function stand(waivers: readonly Waiver[], standing: StandingWaiver['standing']): readonly StandingWaiver[] {
  return waivers.map((waiver) => ({ ...waiver, standing }));
}

/** All but lines. */
export function identityOf({ location, ...rest }: Waiver): string {
  return JSON.stringify([location.file, rest]);
}

/** Where acceptances can matter: files that hold a root, an operation or a violation. */
function filesOf(apis: readonly Api[], violations: readonly Violation[]): ReadonlySet<SourceFile> {
  const files = new Set(apis.map(({ file }) => file));
  for (const { operations, outbound } of apis)
    for (const { node, pathItem } of [...operations, ...outbound]) files.add(node.file).add(pathItem.file);
  for (const { place } of violations) files.add(place.file);
  return files;
}
