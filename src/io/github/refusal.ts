/** What GitHub would not do, and which permission was missing. No text of the token and no address is in it. */
import { payloadNumber, payloadText, payloadValue } from '../github-payload.ts';

export class GitHubRefusal extends Error {
  /** 0 when GitHub could not be reached. */
  readonly status: number;
  /** What the token would need, as a workflow writes it: `issues: write or pull-requests: write`. */
  readonly permission: string | null;

  constructor(status: number, message: string, permission: string | null) {
    super(message);
    this.name = 'GitHubRefusal';
    this.status = status;
    this.permission = permission;
  }
}

/** Makes whatever a request threw into one. */
export function refusalOf(error: unknown): GitHubRefusal {
  if (error instanceof GitHubRefusal) return error;
  const status = payloadNumber(error, 'status') ?? 0;
  const isAnswer = payloadValue(error, 'response') !== undefined && payloadValue(error, 'response') !== null;
  if (!isAnswer) return new GitHubRefusal(0, 'GitHub could not be reached, or its answer broke off', null);
  const said = payloadText(error, 'response', 'data', 'message') ?? 'no reason given';
  const accepted = payloadText(error, 'response', 'headers', 'x-accepted-github-permissions');
  return new GitHubRefusal(status, said.slice(0, 300), accepted === null ? null : permissionText(accepted));
}

/** `issues=write; pull_requests=write` lists alternatives; a comma joins what is needed together. */
function permissionText(accepted: string): string | null {
  const alternatives = accepted
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => /^[a-z_]+=(?:read|write|admin)$/.test(entry))
        .map((entry) => entry.replaceAll('_', '-').replace('=', ': '))
        .join(' and '),
    )
    .filter((set) => set !== '');
  return alternatives.length === 0 ? null : alternatives.join(' or ');
}
