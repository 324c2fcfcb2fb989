/** What reading the parts of one document needs to know of the whole. */
import type { Audience, DeclaredSecurity, Dialect, SecurityScheme, Server } from '../../model/api.ts';
import type { JsonObject, Node } from '../../model/node.ts';

export interface DocumentContext {
  readonly id: string;
  readonly dialect: Dialect;
  readonly root: Node<JsonObject>;
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly security: DeclaredSecurity;
  readonly servers: readonly Server[];
  readonly decideAudience: (operation: AudienceQuestion) => Audience;
}

export interface AudienceQuestion {
  readonly path: string;
  readonly method: string;
  readonly tags: readonly string[];
  readonly operationId: string | null;
  readonly node: Node<JsonObject>;
  readonly pathItem: Node<JsonObject>;
}
