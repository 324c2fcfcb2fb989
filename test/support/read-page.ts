/** Reads the HTML of our reports as a strict reader would: every tag and attribute, and nothing that is not ours. */

const TAGS = new Set(
  `a b body br button caption circle code dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 head header
  html i input kbd label legend li main mark meta nav ol option output p path pre rect script section select small span style
  summary svg table tbody td th thead time title tr ul`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `aria-hidden aria-label aria-labelledby aria-live charset checked class colspan content cx cy d data-api data-close data-count
  data-reset data-severity data-status datetime fill height hidden href http-equiv id lang name open placeholder r rx scope
  stroke-linecap stroke-linejoin stroke-width tabindex title type value viewbox width x`.split(/\s+/),
);
const LINK =
  /^(?:#[\w-]+|https:\/\/github\.com\/(?:acme\/shop\/blob|openapi-posture\/openapi-posture\/blob\/main\/docs)\/[\w./%-]*(?:#L\d+)?)$/;

/** What is not ours in a page; empty for an inert one. Text may hold no bare `<`, so that whatever is one begins a tag. */
export function breachesOf(page: string): readonly string[] {
  const body = page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>');
  const breaches: string[] = [];
  for (const [tag] of body.matchAll(/<[^>]*>?/g)) {
    if (/^<!doctype html>$/.test(tag)) continue;
    const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1];
    if (name === undefined || !TAGS.has(name) || !tag.endsWith('>')) breaches.push(tag);
    for (const [, key = '', value = ''] of tag.matchAll(/\s([^\s=>"/]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.has(key.toLowerCase())) breaches.push(`${key} in ${tag}`);
      if (key === 'href' && !LINK.test(value)) breaches.push(`href ${value}`);
    }
  }
  for (const name of ['script', 'style'])
    if (body.split(`<${name}>`).length !== 2) breaches.push(`not exactly one ${name}`);
  return breaches;
}
