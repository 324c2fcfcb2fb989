/** Documents → APIs as the wire sees them: one model over OpenAPI 2.0, 3.0, 3.1 and 3.2, nothing of the document copied. */
import { member, stringMember } from '../../knowledge/value.ts';
import type { Api } from '../../model/api.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { JsonObject, Node } from '../../model/node.ts';
import type { SpecDocument } from '../../model/spec-document.ts';
import { decideAudience } from './decide-audience.ts';
import { readOperations } from './read-operations.ts';
import { readDeclaredSecurity, readSchemes } from './read-security.ts';
import { readDocumentServers } from './read-servers.ts';

/** Builds the model of each document; ids are unique within the answer. */
export function buildApis(documents: readonly SpecDocument[], audience: Configuration['audience']): readonly Api[] {
  const ids = uniqueIds(documents);
  return documents.map((document, index) => buildApi(document, ids[index] as string, audience));
}

function buildApi({ file, dialect }: SpecDocument, id: string, audience: Configuration['audience']): Api {
  const root: Node<JsonObject> = { value: file.root as JsonObject, file, pointer: null };
  const info = member(root.value, 'info');
  const schemes = readSchemes(root, dialect);
  const security = readDeclaredSecurity(root, schemes);
  const servers = readDocumentServers(root, dialect);
  const context = {
    id,
    dialect,
    root,
    schemes,
    security,
    servers,
    decideAudience: decideAudience(id, root, servers, audience),
  };
  return {
    id,
    title: stringMember(info, 'title') ?? file.path,
    version: stringMember(info, 'version') ?? '',
    dialect,
    file,
    root,
    security,
    schemes,
    servers,
    ...readOperations(context),
  };
}

/** `x-api-id`, else title, else path; a name that several documents share is completed by the path. */
function uniqueIds(documents: readonly SpecDocument[]): string[] {
  const names = documents.map(({ file }) => {
    const info = member(file.root, 'info');
    const stated = stringMember(file.root, 'x-api-id') ?? stringMember(info, 'x-api-id') ?? stringMember(info, 'title');
    return stated !== null && stated.trim() !== '' ? stated.trim().slice(0, 200) : file.path;
  });
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, index) =>
    (counts.get(name) as number) > 1 ? `${name} (${documents[index]?.file.path})` : name,
  );
}
