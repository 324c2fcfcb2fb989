/** The workflow that `init` proposes: that of examples/workflows/pull-request.yml, as a test makes sure. */

/** Without a paths filter: a required check must report on every pull request. */
export function proposedWorkflow(branch: string): string {
  const name = /^[\w][\w./-]*$/.test(branch) ? branch : JSON.stringify(branch);
  return `# No paths filter: a required check must always report.
name: OpenAPI posture

on:
  pull_request:
  merge_group:
  push:
    branches: [${name}]

permissions: {}

jobs:
  posture:
    name: OpenAPI posture
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check out the repository and to fetch the commit it is compared with
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: openapi-posture/openapi-posture@v0
`;
}
