/**
 * How well-known secrets are written, from their issuers' documentation. Data only. Every expression is anchored at a fixed
 * prefix and bounded, so that a search is linear; keys that are public by design (publishable, test, client ids) are not here.
 */

export interface SecretShape {
  /** Kebab-case name of the kind. */
  readonly kind: string;
  /** For people: "a GitHub token". */
  readonly label: string;
  /** The start of an expression that every match contains: all of them together are tried first, in one pass. */
  readonly marker: string;
  readonly shape: RegExp;
}

const PEM =
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){0,40}(?:[A-Za-z0-9+/=:, -]|\s|\\[nr]){40}/g;

export const SECRET_SHAPES: readonly SecretShape[] = [
  { kind: 'private-key', label: 'a private key', marker: 'PRIVATE KEY', shape: PEM },
  {
    kind: 'aws-access-key',
    label: 'an AWS access key',
    marker: 'A(?:KI|SI|BI|CC)A',
    shape: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'github-token',
    label: 'a GitHub token',
    marker: 'gh[pousr]_',
    shape: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'github-token',
    label: 'a GitHub token',
    marker: 'github_pat_',
    shape: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'gitlab-token',
    label: 'a GitLab token',
    marker: 'glpat-',
    shape: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,60}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'slack-token',
    label: 'a Slack token',
    marker: 'xox[abeoprs]-',
    shape: /(?<![A-Za-z0-9])xox[abeoprs]-(?:[A-Za-z0-9]{1,64}-){0,4}[A-Za-z0-9]{16,64}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'slack-webhook',
    label: 'a Slack webhook address',
    marker: 'hooks\\.slack\\.com/',
    shape: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,32}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'stripe-key',
    label: 'a live Stripe key',
    marker: 'k_live_',
    shape: /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{16,247}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'stripe-webhook-secret',
    label: 'a Stripe webhook secret',
    marker: 'whsec_',
    shape: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'google-api-key',
    label: 'a Google API key',
    marker: 'AIza',
    shape: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
  },
  {
    kind: 'google-oauth-secret',
    label: 'a Google OAuth client secret',
    marker: 'GOCSPX-',
    shape: /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/g,
  },
  {
    kind: 'google-oauth-token',
    label: 'a Google OAuth token',
    marker: 'ya29\\.',
    shape: /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{40,500}/g,
  },
  {
    kind: 'openai-key',
    label: 'an OpenAI key',
    marker: 'T3BlbkFJ',
    shape: /(?<![A-Za-z0-9])sk-(?:[a-z]{3,10}-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/g,
  },
  {
    kind: 'anthropic-key',
    label: 'an Anthropic key',
    marker: 'sk-ant-',
    shape: /(?<![A-Za-z0-9])sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{80,120}/g,
  },
  {
    kind: 'sendgrid-key',
    label: 'a SendGrid key',
    marker: 'SG\\.',
    shape: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g,
  },
  {
    kind: 'mailgun-key',
    label: 'a Mailgun key',
    marker: 'key-[0-9a-f]{8}',
    shape: /(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'npm-token',
    label: 'an npm token',
    marker: 'npm_',
    shape: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'digitalocean-token',
    label: 'a DigitalOcean token',
    marker: '_v1_',
    shape: /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'shopify-token',
    label: 'a Shopify token',
    marker: 'shp(?:at|ca|pa|ss)_',
    shape: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'figma-token',
    label: 'a Figma token',
    marker: 'figd_',
    shape: /(?<![A-Za-z0-9])figd_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/g,
  },
  {
    kind: 'azure-storage-key',
    label: 'an Azure storage key',
    marker: 'AccountKey=',
    shape: /AccountKey=[A-Za-z0-9+/]{86}==/g,
  },
];

/** A JSON Web Token: header and payload are JSON objects in base64url, so both start with `eyJ`. */
export const JSON_WEB_TOKEN: RegExp =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}(?![A-Za-z0-9_-])/g;

/** Something that a secret of any kind contains, passwords in URLs included. Nearly all texts have none of it. */
export const ANY_MARKER: RegExp = new RegExp(
  [...new Set(SECRET_SHAPES.map(({ marker }) => marker)), 'eyJ', '://[^\\s/]{1,200}@'].join('|'),
);

/** Words of people who write examples, and a token that GitHub publishes; any of them makes a value a placeholder. */
export const PLACEHOLDER_WORDS: RegExp =
  /example|sample|dummy|fake|placeholder|redacted|changeme|change[-_ ]me|your[-_ ]?|insert|replace|secret[-_]?(key|token|value|here)|(my|some|the)[-_ ]?(secret|token|key|password)|xxx|\*\*\*|\.\.\.|…|<|>|\$\{|\{\{|1234567|abcdef|0000000|deadbeef|foobar|lorem|test|16C7e42F292c6912E7710c838347Ae178B4a/i;

/** Numbers that payment companies publish for tests, and what people type. */
export const TEST_CARDS: ReadonlySet<string> = new Set(
  `4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4000000000003220 4000000000009995 4000002500003155
   4222222222222 4917610000000000 4444333322221111 4166676667666746 4988438843884305 4646464646464644 4977949494949497 4000000000000077
   5555555555554444 5105105105105100 5200828282828210 5454545454545454 5136333333333335 2222400070000005 2223003122003222 5425233430109903
   5500000000000004 5577000055770004 2222405343248877 378282246310005 371449635398431 378734493671000 370000000000002 374245455400126
   6011111111111117 6011000990139424 6011000000000004 30569309025904 38520000023237 36227206271667 3530111333300000 3566002020360505
   3569990010095841 6200000000000005 6243030000000001 4035501000000008 4360000001000005 4400000000000008 5100290029002909 5399999999999999`.split(
    /\s+/,
  ),
);
