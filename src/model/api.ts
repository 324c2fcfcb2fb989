import type { JsonObject, Node, SchemaNode } from './node.ts';
import type { SourceFile } from './source-file.ts';

/** The version of the specification a document follows; it decides how its schemas are read. */
export type Dialect = '2.0' | '3.0' | '3.1' | '3.2';

/** One API: a root document of one revision with everything its references reach, as the wire sees it. */
export interface Api {
  /** Identity inside a report: `x-api-id`, else title, else root path; made unique by the path. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly dialect: Dialect;
  readonly file: SourceFile;
  readonly root: Node<JsonObject>;
  /** Document-level requirement; `undeclared` when the key is absent. */
  readonly security: DeclaredSecurity;
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly servers: readonly Server[];
  /** Operations a client calls, in document order. */
  readonly operations: readonly Operation[];
  /** Webhooks and the operations inside callbacks: the flow of data is inverted. */
  readonly outbound: readonly Operation[];
}

export type OperationKind = 'path' | 'webhook' | 'callback';

export interface OperationKey {
  readonly api: string;
  readonly kind: OperationKind;
  /** Upper case; what OpenAPI 3.2 lists under `additionalOperations` is spelled as there. */
  readonly method: string;
  /** As written; for a webhook its name, for a callback `<operation> callback <name> <expression>`. */
  readonly path: string;
}

export interface Operation {
  readonly key: OperationKey;
  /** The operation object itself (its key in the path item is the place of the operation). */
  readonly node: Node<JsonObject>;
  readonly pathItem: Node<JsonObject>;
  readonly operationId: string | null;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  readonly responses: readonly Response[];
  readonly security: EffectiveSecurity;
  readonly servers: readonly Server[];
  readonly deprecated: boolean;
  readonly sunset: string | null;
  readonly audience: Audience;
  /** Set for the operations inside callbacks. */
  readonly callback: CallbackOrigin | null;
}

/** Where a callback stands. */
export interface CallbackOrigin {
  readonly owner: OperationKey;
  readonly name: string;
  /** The runtime expression that says where it goes. */
  readonly expression: string;
}

export interface Audience {
  readonly value: 'external' | 'internal' | 'partner' | 'unknown';
  /** Which rule decided: `configuration`, an extension's name, a path word, a server, or `default`. */
  readonly source: string;
}

/** A requirement list as declared at one level. */
export interface DeclaredSecurity {
  readonly declared: boolean;
  /** The `security` member when declared (its value may be of the wrong type), else the object that lacks it. */
  readonly node: Node;
  readonly alternatives: readonly SecurityAlternative[];
}

/** What holds for an operation: its own list, else the document's. */
export interface EffectiveSecurity extends DeclaredSecurity {
  readonly decidedBy: 'operation' | 'document' | 'nobody';
  /** `none`: no alternative asks for anything; `optional`: one alternative is anonymous; `required`: every alternative asks. */
  readonly access: 'none' | 'optional' | 'required';
}

/** One alternative: every scheme in it must be satisfied. Empty: anonymous. */
export interface SecurityAlternative {
  readonly node: Node;
  readonly schemes: readonly RequiredScheme[];
}

export interface RequiredScheme {
  readonly name: string;
  readonly scopes: readonly string[];
  /** `null`: the name is not declared, or its declaration is not a security scheme: it secures nothing. */
  readonly scheme: SecurityScheme | null;
  readonly node: Node;
}

export type SchemeType = 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS' | 'unknown';

export interface SecurityScheme {
  readonly name: string;
  readonly node: Node<JsonObject>;
  readonly type: SchemeType;
  /** Lower case for `http` (RFC 9110 §11.1); Swagger 2.0 `basic` is http/basic. */
  readonly scheme: string | null;
  readonly bearerFormat: string | null;
  readonly in: string | null;
  readonly parameterName: string | null;
  readonly openIdConnectUrl: string | null;
  readonly flows: readonly OAuthFlow[];
}

export interface OAuthFlow {
  /** `implicit`, `password`, `clientCredentials`, `authorizationCode`, `deviceAuthorization`. */
  readonly kind: string;
  readonly node: Node<JsonObject>;
  /** Member name → URL, for each of authorizationUrl, tokenUrl, refreshUrl, deviceAuthorizationUrl that is a string. */
  readonly urls: ReadonlyMap<string, string>;
  readonly scopes: readonly string[];
}

export interface Server {
  /** As written, with variables. */
  readonly url: string;
  /** The URLs it can stand for (default and enum values of its variables, at most 32), relative ones as written. */
  readonly expanded: readonly string[];
  readonly node: Node;
  readonly description: string | null;
  readonly internal: boolean;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly node: Node;
  readonly default: string | null;
  /** `null`: any value. */
  readonly enum: readonly string[] | null;
}

export type ParameterIn = 'path' | 'query' | 'header' | 'cookie' | 'querystring' | 'formData' | 'body' | 'unknown';

export interface Parameter {
  readonly name: string;
  readonly in: ParameterIn;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly node: Node<JsonObject>;
  /** Where the operation or path item lists it; equal to `node` unless it is a reference. */
  readonly use: Node;
  /** In Swagger 2.0 the parameter object itself. `null`: none is given. */
  readonly schema: SchemaNode | null;
  /** Media type when the parameter uses `content`. */
  readonly mediaType: string | null;
}

export interface RequestBody {
  readonly node: Node;
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  readonly name: string;
  readonly node: Node;
  readonly schema: SchemaNode | null;
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly node: Node<JsonObject>;
  readonly content: readonly MediaType[];
  readonly headers: readonly Header[];
}

export interface Header {
  readonly name: string;
  readonly node: Node<JsonObject>;
  readonly required: boolean;
  readonly schema: SchemaNode | null;
}
