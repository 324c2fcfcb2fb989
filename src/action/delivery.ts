/** What there is to tell, and about which run. */
import type { GitHubEvent } from '../io/github-event.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { Given } from '../options.ts';
import type { Environment } from './runner-files.ts';

export interface Delivery {
  readonly report: Report;
  readonly given: Given;
  readonly environment: Environment;
  readonly event: GitHubEvent;
  readonly workspace: string;
  /** The working directory inside the repository; empty for the root. */
  readonly folder: string;
  readonly wholePosture: boolean;
  /** The threshold of the gate that was applied. */
  readonly failOn: Policy['failOn'];
  /** Documents that stand in no commit, because the job built them. */
  readonly outside: ReadonlySet<string>;
  readonly ownersOf: (file: string) => readonly string[];
}
