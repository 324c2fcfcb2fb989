/** Comments, issues, pull requests, check runs and reviews of the fake GitHub. */
import type { Json } from './contract.ts';
import { type Answered, type Asked, type Handler, paginate, refuse } from './handler.ts';
import type { CheckRun, Comment, Issue, PullRequest } from './state.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const BODY_LIMIT = 65_536;

export const TALK_HANDLERS: Readonly<Record<string, Handler>> = {
  [`GET ${REPOSITORY}/issues/{issue_number}/comments`]: (asked) => {
    const comments = asked.state.comments.filter(({ issue }) => issue === Number(asked.parameters.issue_number));
    const { page, headers } = paginate(comments, asked);
    return { status: 200, body: page.map(commentBody), headers };
  },
  [`POST ${REPOSITORY}/issues/{issue_number}/comments`]: ({ state, parameters, body, viewer }) => {
    const text = textOf(body, 'body');
    if (text.length > BODY_LIMIT) return tooLong();
    return { status: 201, body: commentBody(state.addComment(Number(parameters.issue_number), viewer, text)) };
  },
  [`PATCH ${REPOSITORY}/issues/comments/{comment_id}`]: ({ state, parameters, body }) => {
    const comment = state.comments.find(({ id }) => id === Number(parameters.comment_id));
    const text = textOf(body, 'body');
    if (comment === undefined) return refuse(404, 'Not Found');
    if (text.length > BODY_LIMIT) return tooLong();
    comment.body = text;
    comment.edits += 1;
    return { status: 200, body: commentBody(comment) };
  },
  [`DELETE ${REPOSITORY}/issues/comments/{comment_id}`]: ({ state, parameters }) => {
    const at = state.comments.findIndex(({ id }) => id === Number(parameters.comment_id));
    if (at === -1) return refuse(404, 'Not Found');
    state.comments.splice(at, 1);
    return { status: 204 };
  },
  [`GET ${REPOSITORY}/issues`]: (asked) => {
    const { query, state } = asked;
    const creator = query.get('creator');
    const wanted = query.get('state') ?? 'open';
    const issues = state.issues.filter(
      (issue) => (creator === null || issue.author === creator) && (wanted === 'all' || issue.state === wanted),
    );
    const { page, headers } = paginate(issues, asked);
    return { status: 200, body: page.map(issueBody), headers };
  },
  [`POST ${REPOSITORY}/issues`]: ({ state, body, viewer }) => {
    const issue: Issue = {
      number: state.issues.length + 100,
      author: viewer,
      title: textOf(body, 'title'),
      body: textOf(body, 'body'),
      state: 'open',
    };
    state.issues.push(issue);
    return { status: 201, body: issueBody(issue) };
  },
  [`PATCH ${REPOSITORY}/issues/{issue_number}`]: ({ state, parameters, body }) => {
    const issue = state.issues.find(({ number }) => number === Number(parameters.issue_number));
    if (issue === undefined) return refuse(404, 'Not Found');
    Object.assign(issue, body as object);
    return { status: 200, body: issueBody(issue) };
  },
  [`GET ${REPOSITORY}/pulls`]: (asked) => {
    const label = asked.query.get('head');
    const found = asked.state.pullRequests.filter(({ head }) => label === null || head.label === label);
    const { page, headers } = paginate(found, asked);
    return { status: 200, body: page.map(pullRequestBody), headers };
  },
  [`GET ${REPOSITORY}/pulls/{pull_number}`]: ({ state, parameters }) => {
    const found = state.pullRequests.find(({ number }) => number === Number(parameters.pull_number));
    return found === undefined ? refuse(404, 'Not Found') : { status: 200, body: pullRequestBody(found) };
  },
  [`POST ${REPOSITORY}/check-runs`]: ({ state, body }) => {
    const given = body as Json;
    const run: CheckRun = {
      id: state.nextId(),
      name: textOf(body, 'name'),
      headSha: textOf(body, 'head_sha'),
      status: 'queued',
      conclusion: null,
      title: '',
      summary: '',
      text: '',
      detailsUrl: (given.details_url as string | undefined) ?? null,
      annotations: [],
    };
    state.checkRuns.push(run);
    return updateCheckRun(run, given, 201);
  },
  [`PATCH ${REPOSITORY}/check-runs/{check_run_id}`]: ({ state, parameters, body }) => {
    const run = state.checkRuns.find(({ id }) => id === Number(parameters.check_run_id));
    return run === undefined ? refuse(404, 'Not Found') : updateCheckRun(run, body as Json, 200);
  },
};

/** Annotations add up over the requests of one check run; a conclusion completes it. */
function updateCheckRun(run: CheckRun, given: Json, status: number): Answered {
  const output = (given.output ?? {}) as Json;
  const annotations = (output.annotations ?? []) as Json[];
  for (const { start_line: start, end_line: end, start_column: column } of annotations) {
    if (Number(end) < Number(start) || (column !== undefined && start !== end)) return refuse(422, 'Invalid request.');
  }
  run.annotations.push(...annotations);
  run.title = (output.title as string | undefined) ?? run.title;
  run.summary = (output.summary as string | undefined) ?? run.summary;
  run.text = (output.text as string | undefined) ?? run.text;
  run.conclusion = (given.conclusion as string | undefined) ?? run.conclusion;
  run.status = run.conclusion === null ? ((given.status as string | undefined) ?? run.status) : 'completed';
  const { title, summary, text } = run;
  return {
    status,
    body: {
      id: run.id,
      name: run.name,
      head_sha: run.headSha,
      status: run.status,
      conclusion: run.conclusion,
      html_url: `https://github.example/acme/shop/runs/${run.id}`,
      output: { title, summary, text, annotations_count: run.annotations.length },
    },
  };
}

function commentBody({ id, issue, author, body }: Comment): object {
  const html = `https://github.example/acme/shop/pull/${issue}#issuecomment-${id}`;
  return { id, body, html_url: html, user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' } };
}

function issueBody({ number, author, title, body, state }: Issue): object {
  const html = `https://github.example/acme/shop/issues/${number}`;
  return { number, title, body, state, html_url: html, user: { login: author } };
}

function pullRequestBody({ number, head, base, merge }: PullRequest): object {
  const [owner, name] = head.repository.split('/');
  return {
    number,
    state: 'open',
    merge_commit_sha: merge,
    head: {
      sha: head.sha,
      label: head.label,
      ref: head.label.split(':')[1],
      repo: { name, full_name: head.repository },
      user: { login: owner },
    },
    base: { sha: base.sha, ref: base.branch, repo: { name: 'shop', full_name: 'acme/shop' } },
  };
}

function textOf(body: unknown, name: string): string {
  return String((body as Asked['body'] as Json)[name] ?? '');
}

function tooLong(): Answered {
  return refuse(422, `Validation Failed: body is too long (maximum is ${BODY_LIMIT} characters)`);
}
