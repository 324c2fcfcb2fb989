/** The configuration that `init` proposes: the built-in gate, written out so that it can be discussed in a review. */

/** Every other key is explained in docs/configuration.md. */
export function proposedConfiguration(): string {
  return `# What openapi-posture judges, and when a change fails.
# All keys: https://github.com/openapi-posture/openapi-posture/blob/main/docs/configuration.md

# OpenAPI documents are found by their content. To name them instead:
# specs:
#   - apis/*/openapi.yaml

gate:
  # Findings that a change introduces fail from this severity on: critical, high, medium, low, info or none.
  fail-on: high
  # Changes that break clients are shown; true makes them fail.
  fail-on-breaking: false
`;
}
