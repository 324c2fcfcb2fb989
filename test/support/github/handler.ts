/** What an operation of the fake GitHub is asked, and what it answers. */
import type { RepositoryState } from './state.ts';

export interface Asked {
  readonly state: RepositoryState;
  /** The git repository behind it. */
  readonly directory: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The login behind the token. */
  readonly viewer: string;
  readonly url: string;
}

export interface Answered {
  readonly status: number;
  /** The members that matter; the contract fills up the rest. */
  readonly body?: unknown;
  /** Sent as it is, for answers whose schema has alternatives. */
  readonly raw?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (asked: Asked) => Answered;

/** An error in GitHub's form. */
export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answered {
  return {
    status,
    raw: { message, documentation_url: 'https://docs.github.example', status: String(status) },
    headers,
  };
}

/** The page asked for, and the header that names the next one. */
export function paginate<T>(
  items: readonly T[],
  { query, url }: Asked,
): { page: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const page = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return { page, headers: {} };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { page, headers: { link: `<${next.href}>; rel="next"` } };
}
