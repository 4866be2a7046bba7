/** Texts that look like credentials: a known prefix with a long tail, or a bearer token. */
const KEY_SHAPED =
  /\b(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA|AIza|hf|glpat)[-_]?[A-Za-z0-9][A-Za-z0-9_-]{15,}|\bBearer\s+[A-Za-z0-9._~+/-]{12,}=*/g;

/** What stands in for a credential. */
export const HIDDEN_KEY = '[key hidden]';

/** The text without the key itself, however short, and without anything that looks like one. */
export function hideSecrets(text: string, key: string | null): string {
  const bare = key ? text.replaceAll(key, HIDDEN_KEY) : text;
  return bare.replace(KEY_SHAPED, HIDDEN_KEY);
}
