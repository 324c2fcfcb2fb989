/** What the fake GitHub remembers of one repository. Tests read it, and may put things into it before a run. */
import type { Json } from './contract.ts';

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  /** Times it was edited after it was made. */
  edits: number;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  text: string;
  detailsUrl: string | null;
  readonly annotations: Json[];
}

export interface Alert {
  readonly rule: string;
  readonly fingerprint: string;
  readonly file: string;
  readonly line: number;
  state: 'open' | 'fixed';
}

export interface Upload {
  readonly id: string;
  readonly ref: string;
  readonly commit: string;
  readonly category: string;
  readonly results: number;
  readonly compressed: number;
  readonly errors: readonly string[];
  polls: number;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
}

export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly label: string; readonly repository: string };
  readonly base: { readonly sha: string; readonly branch: string };
  readonly merge: string | null;
}

export class RepositoryState {
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly uploads: Upload[] = [];
  readonly issues: Issue[] = [];
  readonly reviews: Json[] = [];
  readonly pullRequests: PullRequest[] = [];
  /** By reference and category. */
  readonly alerts = new Map<string, Alert[]>();
  #lastId = 1000;

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A comment that was there before. */
  addComment(issue: number, author: string, body: string): Comment {
    const comment = { id: this.nextId(), issue, author, body, edits: 0 };
    this.comments.push(comment);
    return comment;
  }

  alertsOf(ref: string, category = 'openapi-posture/default/'): readonly Alert[] {
    return this.alerts.get(`${ref} ${category}`) ?? [];
  }
}
