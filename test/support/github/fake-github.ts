/**
 * A GitHub on the loopback interface: real HTTP, every request and answer checked against GitHub's own description, and a memory.
 * What a client does wrong is refused as GitHub would refuse it and kept in `faults`, which tests expect to be empty.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Contract, type Host, loadContract } from './contract.ts';
import { GIT_HANDLERS } from './git-handlers.ts';
import { type Answered, type Handler, refuse } from './handler.ts';
import { missingPermission, type Permissions } from './permissions.ts';
import { SCANNING_HANDLERS } from './scanning-handlers.ts';
import { RepositoryState } from './state.ts';
import { TALK_HANDLERS } from './talk-handlers.ts';

export interface FakeOptions {
  readonly host?: Host;
  readonly token?: string;
  /** What the token may do; default: everything that we ever ask for. */
  readonly permissions?: Permissions;
  /** Who the token belongs to. */
  readonly viewer?: string;
  /** Git repositories by name; `acme/shop` is the one that state belongs to. */
  readonly repositories?: Readonly<Record<string, string>>;
}

export interface Recorded {
  /** Such as `POST /repos/{owner}/{repo}/check-runs`; the bare path for what GitHub does not have. */
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/** What goes wrong on the way, once or several times. */
export interface Trouble {
  /** Part of an operation such as `POST …/check-runs`. */
  readonly operation: RegExp;
  readonly times?: number;
  /** Before the request is carried out, or instead of its answer. */
  readonly answer: Answered | 'reset' | 'half' | 'not-json';
}

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly state: RepositoryState;
  readonly requests: readonly Recorded[];
  /** Requests that GitHub's description does not allow. */
  readonly faults: readonly string[];
  permissions: Permissions;
  trouble(trouble: Trouble): void;
  close(): Promise<void>;
}

export const ALL_PERMISSIONS: Permissions = {
  checks: 'write',
  contents: 'read',
  issues: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
};

const HANDLERS: Readonly<Record<string, Handler>> = { ...GIT_HANDLERS, ...TALK_HANDLERS, ...SCANNING_HANDLERS };
const contracts = new Map<Host, Contract>();

/** Starts one; close it when the test is over. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const { host = 'api.github.com', token = 'sentinel-token-4711', viewer = 'github-actions[bot]' } = options;
  const contract = contracts.get(host) ?? loadContract(host);
  contracts.set(host, contract);
  const prefix = host === 'api.github.com' ? '' : '/api/v3';
  const state = new RepositoryState();
  const requests: Recorded[] = [];
  const faults: string[] = [];
  const troubles: { trouble: Trouble; left: number }[] = [];
  const repositories = options.repositories ?? {};

  const fake = { permissions: options.permissions ?? ALL_PERMISSIONS };

  const handle = (
    request: IncomingMessage,
    url: URL,
    text: string,
  ): { operation: string; answer: Answered | 'reset' | 'half' | 'not-json'; body: unknown } => {
    const method = request.method ?? '';
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (method === 'POST' && url.pathname === (prefix === '' ? '/graphql' : '/api/graphql')) {
      const query = String((body as { query?: string }).query ?? '').replace(/\s+/g, '');
      if (!/^(?:query)?\{viewer\{login\}\}$/.test(query)) faults.push(`an unknown GraphQL query: ${query}`);
      return {
        operation: 'POST /graphql',
        body,
        answer: { status: 200, raw: { data: { viewer: { login: viewer } } } },
      };
    }
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
    const operation = contract.find(method, path);
    if (operation === null || !url.pathname.startsWith(prefix)) {
      faults.push(`${method} ${url.pathname} is no operation of GitHub that we know`);
      return { operation: `${method} ${url.pathname}`, body, answer: refuse(404, 'Not Found') };
    }
    const name = `${method} ${operation.route}`;
    const refused = refusalOf(request, name);
    if (refused !== null) return { operation: name, body, answer: refused };
    const wrong = contract.faults(operation, url.searchParams, body);
    if (wrong.length > 0) {
      faults.push(...wrong.map((fault) => `${name}: ${fault}`));
      return { operation: name, body, answer: refuse(422, 'Invalid request.') };
    }
    const repository = `${operation.parameters.owner}/${operation.parameters.repo}`;
    const entry = troubles.find(({ trouble, left }) => left > 0 && trouble.operation.test(name));
    if (entry !== undefined) {
      entry.left -= 1;
      return { operation: name, body, answer: entry.trouble.answer };
    }
    const handler = HANDLERS[name];
    if (handler === undefined) throw new Error(`The fake GitHub does not know ${name}.`);
    const answer = handler({
      state,
      directory: repositories[repository] ?? '/nowhere',
      parameters: operation.parameters,
      query: url.searchParams,
      body,
      viewer,
      url: url.href,
    });
    if (answer.raw !== undefined || answer.body === undefined) return { operation: name, body, answer };
    return {
      operation: name,
      body,
      answer: { ...answer, raw: contract.answer(operation, answer.status, answer.body) },
    };
  };

  const refusalOf = (request: IncomingMessage, name: string): Answered | null => {
    const { authorization } = request.headers;
    if (authorization !== `token ${token}`) return refuse(401, 'Bad credentials');
    const missing = missingPermission(name, fake.permissions);
    if (missing === null) return null;
    return refuse(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': missing });
  };

  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const { operation, answer, body } = handle(request, url, text);
      requests.push({ operation, body, status: typeof answer === 'string' ? 0 : answer.status });
      send(response, answer, host);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(fake, {
    apiUrl: `${origin}${prefix}`,
    serverUrl: origin,
    graphqlUrl: prefix === '' ? `${origin}/graphql` : `${origin}/api/graphql`,
    token,
    state,
    requests,
    faults,
    trouble: (trouble: Trouble) => void troubles.push({ trouble, left: trouble.times ?? 1 }),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: Answered | 'reset' | 'half' | 'not-json', host: Host): void {
  if (answer === 'reset') {
    response.destroy();
    return;
  }
  const version = host === 'api.github.com' ? {} : { 'x-github-enterprise-version': `${host.slice(5)}.0` };
  const headers = { 'content-type': 'application/json; charset=utf-8', ...version };
  if (answer === 'half') {
    response.writeHead(200, { ...headers, 'content-length': '1000' });
    response.write('{"id": 1, "html');
    setTimeout(() => response.destroy(), 10);
    return;
  }
  if (answer === 'not-json') {
    response.writeHead(200, headers).end('<html>An unusual page</html>');
    return;
  }
  response.writeHead(answer.status, { ...headers, ...answer.headers });
  response.end(answer.raw === undefined ? undefined : JSON.stringify(answer.raw));
}
