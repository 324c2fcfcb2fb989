/** Who we are, as every answer says it. The version is that of package.json; a test holds them together. */
export const TOOL = { name: 'openapi-posture', version: '0.1.0' } as const;
