/** A known prefix with a long tail (with a digit in it, or in one piece), a signed token of three parts, or a bearer token. */
const KEY_SHAPED =
  /\b(?:(?:sk|pk|rk|hf|gh[opsur]|github_pat|glpat|npm|xox[abeprs]|LTAI)(?:[-_]?(?=[A-Za-z0-9_-]*\d)[A-Za-z0-9][A-Za-z0-9_-]{15,}|[-_][A-Za-z0-9]{20,})|(?:AKIA|ASIA|AIza)[A-Za-z0-9_-]{16,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)|\bBearer\s+[A-Za-z0-9._~+/-]{12,}=*/g;
/** Long enough to be a key, and no word of any language. */
const LONG = /(?<![\w+/=-])[A-Za-z0-9+/_-]{32,512}={0,2}(?![\w+/=-])/g;

/** What stands in for a credential. */
export const HIDDEN_KEY = '[key hidden]';

/** The text without the key itself, however short, and without anything that looks like one. */
export function hideSecrets(text: string, key: string | null): string {
  const bare = key ? text.replaceAll(key, HIDDEN_KEY) : text;
  return bare
    .replace(KEY_SHAPED, HIDDEN_KEY)
    .replace(LONG, (token) => (looksRandom(token) ? HIDDEN_KEY : token));
}

// A name in an address has dashes between short words; a key has a long piece with all kinds of signs in it.
function looksRandom(token: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(token)) return /\d/.test(token) && /[a-f]/i.test(token);
  return token
    .split(/[-_/]/)
    .some((piece) => piece.length >= 20 && /\d/.test(piece) && /[a-z]/.test(piece) && /[A-Z]/.test(piece));
}
