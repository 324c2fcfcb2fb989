/** Finds schemas that serve requests and answers alike and let clients send what only the server knows. */
import { ownProperties, requiredNames, viewSchema } from '../../../knowledge/schema.ts';
import { isObject, member } from '../../../knowledge/value.ts';
import { joinedName } from '../../../knowledge/words.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';
import { operationsThatWrite } from './support/write-operations.ts';

/** What the server gives every record. */
const SERVER_SET: ReadonlySet<string> = new Set(
  `id uuid guid createdat created createdon creationdate createdby createdtime creationtime dateadded datecreated updatedat updated updatedon updatedby lastmodified lastmodifiedby
   lastupdated modifiedat modifiedby modifiedon datemodified lastmodifieddate deletedat etag revision`.split(/\s+/),
);

export const schemaForBothDirections: Predicate<'schema'> = {
  name: 'schema-for-both-directions',
  targets: ['schema'],
  options: {
    least: { type: 'number', default: 2, help: 'How many properties that only the server can know have to be there.' },
  },
  glance: (value) => isObject(value) && isObject(member(value, 'properties')),
  check(visit, { least }): readonly Hit[] {
    if (!visit.inRequest || !visit.inResponse) return NO_HIT;
    const open: string[] = [];
    for (const [name, node] of ownProperties(visit.node as Node<JsonObject>)) {
      const isSaid = viewSchema(node, visit.view.dialect).parts.some(
        ({ value }) => value.readOnly === true || value.writeOnly === true,
      );
      // Whoever marks one property has thought about it.
      if (isSaid) return NO_HIT;
      if (SERVER_SET.has(joinedName(name)) && !requiredNames(visit.view).has(name)) open.push(name);
    }
    if (open.length < (least as number)) return NO_HIT;
    const writers = operationsThatWrite(visit.users());
    return writers.length === 0
      ? NO_HIT
      : [
          {
            arguments: { what: describeUse(visit.usedAs), names: open.slice(0, 5).join(', ') },
            reachedBy: writers.map(({ key }) => key),
          },
        ];
  },
};
