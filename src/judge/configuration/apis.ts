/** The part of the configuration that says which documents belong to one API. */
import type { Shape } from '../../knowledge/shape.ts';
import { positionAt } from '../../knowledge/text-position.ts';
import { arrayMember } from '../../knowledge/value.ts';
import type { TextFault, YamlNode } from '../../knowledge/yaml-text.ts';
import type { ConfiguredApi } from '../../model/configuration.ts';
import type { JsonObject } from '../../model/node.ts';

const GLOBS = { type: 'list', items: { type: 'text' } } as const;

export const APIS: Shape = {
  type: 'list',
  help: 'Documents that belong together: versions of one API, what is made from them, what they are made from.',
  items: {
    type: 'mapping',
    members: {
      name: { type: 'text', required: true, help: 'What the API is called in reports. Each name stands once.' },
      files: {
        ...GLOBS,
        required: true,
        notEmpty: true,
        help: 'Globs of its documents, one for each version. A new one is compared with the version before it.',
      },
      derived: {
        ...GLOBS,
        help: 'Globs of documents that are made from them, such as bundles and conversions. They are reported at their source.',
      },
      'generated-from': {
        ...GLOBS,
        help: 'Globs of what the documents are made from. Findings say that this is the place to edit; where it holds OpenAPI documents, they are the source.',
      },
    },
  },
};

/** What no shape can say: a name stands once. */
export function repeatedNames(root: YamlNode): readonly TextFault[] {
  const seen = new Set<unknown>();
  return entriesOf(root).flatMap((entry) => {
    const name = entry.members.find(({ key }) => key === 'name')?.node;
    if (name === undefined || !seen.has(name.value)) {
      seen.add(name?.value);
      return [];
    }
    return [
      {
        message: `The API "${name.value}" stands twice under "apis". Put its files into one entry.`,
        span: name.span,
        path: name.path,
      },
    ];
  });
}

/** `root` has the shape of the configuration. */
export function apisOf(root: YamlNode | null, text: string): readonly ConfiguredApi[] {
  return (root === null ? [] : entriesOf(root)).map((entry) => {
    const value = entry.value as JsonObject;
    const globs = (key: string) => arrayMember(value, key) as readonly string[];
    return {
      name: value.name as string,
      files: globs('files'),
      derived: globs('derived'),
      generatedFrom: globs('generated-from'),
      line: positionAt(text, entry.span.start).line,
    };
  });
}

function entriesOf(root: YamlNode): readonly YamlNode[] {
  return root.members.find(({ key }) => key === 'apis')?.node.items ?? [];
}
