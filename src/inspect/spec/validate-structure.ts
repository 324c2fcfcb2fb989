/** Asks a validator of the specification's own schemas for a second opinion, and turns what it says into problems. */
import { haveSameText } from '../../knowledge/file-text.ts';
import { stringMember } from '../../knowledge/value.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Problem } from '../../model/problem.ts';
import type { SpecDocument } from '../../model/spec-document.ts';
import { locatePlaces } from './locate.ts';
import type { Revisions } from './read-revisions.ts';

/** A port: implemented over swagger-parser at the edge, absent where nobody asks for it. */
export type StructureValidator = (document: SpecDocument) => Promise<readonly StructureFault[]>;

export interface StructureFault {
  readonly message: string;
  readonly keys: readonly string[];
}

/** Larger documents are validated only on request: the validator takes seconds on them (measured in docs/architecture.md). */
const AUTOMATIC_LIMIT = 2 * 1024 * 1024;

export async function validateStructure(
  revisions: Revisions,
  validator: StructureValidator | null,
  mode: Configuration['validate'],
): Promise<readonly Problem[]> {
  if (validator === null || mode === 'never') return [];
  const problems: Problem[] = [];
  for (const document of revisions.head) {
    if (document.dialect === '3.2') continue; // the validator does not know 3.2
    const before = revisions.base.find(({ file }) => file.path === document.file.path);
    if (
      mode === 'auto' &&
      ((before !== undefined && haveSameText(before.file, document.file)) ||
        document.file.text.length > AUTOMATIC_LIMIT)
    )
      continue;
    problems.push(...describeFaults(document, await validator(document)));
  }
  return problems;
}

function describeFaults({ file, dialect }: SpecDocument, faults: readonly StructureFault[]): Problem[] {
  const version = stringMember(file.root, 'openapi') ?? stringMember(file.root, 'swagger') ?? dialect;
  const placed = faults.map(({ message, keys }) => {
    const pointer = keys.reduce<Pointer>((parent, key) => ({ parent, key }), null);
    return { message, place: { file, pointer, part: 'key' as const } };
  });
  const locations = locatePlaces(placed.map(({ place }) => place));
  return placed.map(({ message, place }) => ({
    code: 'invalid-structure',
    severity: 'warning',
    message: `Not valid OpenAPI ${version}: ${message}`,
    location: locations.get(place) ?? null,
  }));
}
