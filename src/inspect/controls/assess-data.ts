/** Input validation and output minimisation, by whether schemas say what goes in and out. */
import { openness, type SchemaView, typesOf, viewSchema } from '../../knowledge/schema.ts';
import { subSchemas } from '../../knowledge/sub-schemas.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { SchemaNode } from '../../model/node.ts';
import { type Assessment, absent, notApplicable, present, unknown } from './assessment.ts';

/** Strong where every input is described and bodies accept nothing else. */
export function assessInput({ parameters, requestBody, node }: Operation, { dialect }: Api): Assessment {
  const bodies = (requestBody?.content ?? []).map(({ schema }) => schema);
  const inputs = [
    ...parameters
      .filter((parameter) => parameter.in !== 'body' && parameter.in !== 'formData')
      .map(({ schema }) => schema),
    ...bodies,
  ];
  if (inputs.length === 0) return notApplicable();
  const described = inputs.filter((schema) => schema !== null && constrains(schema, dialect)).length;
  if (described === 0) return absent(['No input is described: every value is accepted.', node]);
  if (described < inputs.length)
    return present('weak', [`${described} of ${inputs.length} inputs are described.`, node]);
  const isClosed = bodies.every((schema) => schema !== null && isClosedObject(viewSchema(schema, dialect)));
  return isClosed
    ? present('strong', ['Every input is described, and bodies accept nothing else.', node])
    : present('moderate', ['Every input is described.', node]);
}

function constrains(schema: SchemaNode, dialect: Api['dialect']): boolean {
  const view = viewSchema(schema, dialect);
  return (
    view.never ||
    typesOf(view) !== null ||
    view.parts.some(
      (part) =>
        Object.hasOwn(part.value, 'enum') || Object.hasOwn(part.value, 'const') || subSchemas(part, dialect).length > 0,
    )
  );
}

function isClosedObject(view: SchemaView): boolean {
  const types = typesOf(view);
  return (types !== null && !types.has('object') && !types.has('array')) || openness(view).kind === 'closed';
}

/** Whether successful answers have a schema, and whether that says what is in them. */
export function assessOutput({ key, responses, node }: Operation, { dialect }: Api): Assessment {
  if (key.kind !== 'path') return notApplicable();
  const bodies = responses
    .filter(({ status }) => status.startsWith('2') || status === 'default')
    .flatMap(({ content }) => content);
  if (bodies.length === 0) return responses.some(({ status }) => status === '204') ? notApplicable() : unknown();
  const described = bodies.filter(({ schema }) => schema !== null && constrains(schema, dialect)).length;
  if (described === 0) return absent(['No answer is described: anything may be in it.', node]);
  if (described < bodies.length)
    return present('weak', [`${described} of ${bodies.length} answers are described.`, node]);
  const isClosed = bodies.every(({ schema }) => schema !== null && isClosedObject(viewSchema(schema, dialect)));
  return isClosed
    ? present('strong', ['Every answer is described, with nothing else in it.', node])
    : present('moderate', ['Every answer is described.', node]);
}
