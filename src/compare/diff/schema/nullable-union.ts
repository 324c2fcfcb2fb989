/** Reads `anyOf: [X, {type: null}]` as X that may be null: the way to say nullable that many generators use. */
import { branches, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';

/** A view that stands for a union with null. */
interface NullableView extends SchemaView {
  readonly alsoNull?: true;
}

export function alsoAcceptsNull(view: SchemaView): boolean {
  return (view as NullableView).alsoNull === true;
}

/** Members beside the union that constrain nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'nullable',
]);

/** The view of X where the schema is X or null; else the view itself. */
export function withoutNullBranch(view: SchemaView): SchemaView {
  const [part] = view.parts;
  if (part === undefined) return view;
  if (
    view.dialect === '3.0' &&
    part.value.nullable === true &&
    part.value.type === undefined &&
    view.parts.length > 1
  ) {
    return { ...view, alsoNull: true } as NullableView;
  }
  if (view.parts.length > 1) return view;
  const keyword = Object.hasOwn(part.value, 'anyOf') ? 'anyOf' : 'oneOf';
  const list = branches(view, keyword);
  if (
    list.length !== 2 ||
    Object.keys(part.value).some((key) => key !== keyword && !ANNOTATIONS.has(key) && !key.startsWith('x-'))
  )
    return view;
  const isNull = list.map((branch) => {
    const parts = viewSchema(branch, view.dialect).parts;
    return parts.length === 1 && parts[0]?.value.type === 'null';
  });
  const index = isNull.indexOf(false);
  if (index === -1 || !isNull.includes(true)) return view;
  const inner = viewSchema(list[index] as (typeof list)[number], view.dialect);
  return {
    ...inner,
    node: view.node,
    parts: [...inner.parts, ...annotationsOf(view, keyword)],
    alsoNull: true,
  } as NullableView;
}

/** What stands beside the union still holds: readOnly, deprecated, default. */
function annotationsOf(view: SchemaView, keyword: string): SchemaView['parts'] {
  return view.parts.map((part) => ({
    ...part,
    value: Object.fromEntries(Object.entries(part.value).filter(([key]) => key !== keyword)),
  }));
}
