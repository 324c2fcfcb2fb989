/** Finds errors that tell how the program is made: traces, queries, files, classes. */
import { itemSchemas, propertiesOf, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { placeOf } from '../../../knowledge/value.ts';
import { joinedName } from '../../../knowledge/words.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const NAMES: ReadonlySet<string> = new Set(
  `stacktrace stack stacktraces backtrace traceback exceptiontype exceptionclass exceptionmessage exceptionname sqlstate sqlerror sqlquery failedquery
   sourcefile linenumber classname methodname debuginfo debugmessage debugtrace innerexception rootcause causedby rawexception errorstack callstack internalmessage developermessage`.split(
    /\s+/,
  ),
);

const DEPTH = 3;

export const revealingError: Predicate<'response'> = {
  name: 'revealing-error',
  targets: ['response'],
  options: {},
  check({ response, api }): readonly Hit[] {
    if (!/^(4|5|default)/.test(response.status)) return NO_HIT;
    const found = new Map<string, SchemaNode>();
    for (const { schema } of response.content)
      if (schema !== null) collect(viewSchema(schema, api.dialect), DEPTH, found);
    return [...found].map(([name, node]) => ({
      place: placeOf(node),
      detail: name,
      arguments: { name, status: response.status },
    }));
  },
};

function collect(view: SchemaView, depth: number, found: Map<string, SchemaNode>): void {
  for (const [name, [node]] of propertiesOf(view)) {
    if (node === undefined) continue;
    if (NAMES.has(joinedName(name))) {
      if (!found.has(name)) found.set(name, node);
    } else if (depth > 0) collect(viewSchema(node, view.dialect), depth - 1, found);
  }
  if (depth > 0) for (const items of itemSchemas(view)) collect(viewSchema(items, view.dialect), depth - 1, found);
}
