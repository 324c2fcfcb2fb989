/** Hides what a URL carries before its host: people paste tokens into server URLs, and a report travels further than its spec. */

/** `https://user:secret@host` becomes `https://user:***@host`; a lone name may be a token and is hidden as well. */
export function maskCredentials(text: string): string {
  if (!text.includes('://') || !text.includes('@')) return text;
  return text.replace(USER_INFORMATION, (_, scheme: string, userInformation: string) => {
    const colon = userInformation.indexOf(':');
    return colon < 0 ? `${scheme}***@` : `${scheme}${userInformation.slice(0, colon)}:***@`;
  });
}

// The bounds keep the search linear on megabytes of letters; the greedy part ends at the last @ before the path.
const USER_INFORMATION = /([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/?#]{1,1000})@/gi;
