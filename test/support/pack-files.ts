/** A small pack of the imagined shop, to be varied by tests. */

export const OWN_RULE = `id: acme-retired-method
title: Method that the shop retired
severity: high
confidence: high
control: threat-protection
owasp: [API9:2023]
cwe: [749]
on: operation
where: { methods: [TRACE, PATCH] }
check: { predicate: missing-response, options: { statuses: ['451'] } }
message: "{operation} uses a method that the shop retired. Use PUT."
rationale: The gateway of the shop drops it.
remediation: Use PUT.
examples:
  bad:
    - title: A patch
      lines: [5]
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /orders:
            patch: { responses: { '200': { description: OK } } }
  good:
    - title: A put
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /orders:
            put: { responses: { '200': { description: OK } } }
`;

export const MANIFEST = `id: acme
title: Acme
description: What the shop asks of its APIs.
version: 1.0.0
publisher: Acme Security
licence: Apache-2.0
rules:
  - id: acme-retired-method
`;

/** The files of the pack below a folder, with some replaced or (null) left out. */
export function packFiles(
  folder: string,
  more: Readonly<Record<string, string | null>> = {},
): Readonly<Record<string, string>> {
  const files = { 'pack.yaml': MANIFEST, 'rules/acme-retired-method.yaml': OWN_RULE, ...more };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[`${folder}/${path}`, text] as const])),
  );
}

export const SHOP_API = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.example.com }]
security: [{ key: [] }]
paths:
  /orders:
    patch:
      responses: { '200': { description: OK } }
components:
  securitySchemes:
    key: { type: http, scheme: bearer }
`;
