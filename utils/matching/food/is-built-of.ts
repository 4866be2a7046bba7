/** Endings of number, case and gender; none of them is a food ("ost" is cheese, "ei" is egg). */
const ENDING =
  /^(?:[aeinorstxy]|[aeiouy]s|e[mnrst]|[aeiou]n|n[aeioys]|ien|nen|ies|ier[et]|ed|ing|ly|nych|nego|nej|nym|owy|owa|owe|ow|owej|owych|owego|owany|owana|owane|ego|ych|ej|ym|ie|iem|iowy|iowa|iowe|ami|ach|om|ch[aei]?|h[aei]|in[aeio]s?|ell[aeio]|ett[aeio]|at[aeio]|ad[ao]s?|id[ao]s?|it[aeio]|ut[aeio]|es?|ees?|os[aeo]?s?|eux|euse|euses|aux?|ales?|ur[ae]?|ico|ica|icos|icas|ique|iques|isch|ische[nrms]?|lich|liche[nrms]?|ig|ige[nrms]?|te[nrms]?|ene|erne|arna|orna|erna|ade|ad|at|de|zon[aey]|ة|ات|ين|ون|ي|ية|يه|ه|ها|ا)$/u;

/** Whether letters are an ending only, or none. */
export function isEnding(letters: string): boolean {
  return letters === '' || ENDING.test(letters);
}

const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'ne'];
const LONGEST = 24;
/** Behind so few letters an ending makes another word: "kala" is fish, and no cabbage. */
const SHORT = 3;

/**
 * Whether a word consists of known entries one after the other, save letters that languages put between and behind them.
 * What is left over might be anything.
 */
export function isBuiltOf(word: string, first: ReadonlySet<string>, later: ReadonlySet<string>): boolean {
  return word.length <= 60 && follows(word, 0, first, later, new Set());
}

function follows(
  word: string,
  at: number,
  entries: ReadonlySet<string>,
  later: ReadonlySet<string>,
  failed: Set<number>,
): boolean {
  if (failed.has(at)) return false;
  const rest = word.slice(at);
  if (at > 0 && rest === '') return true;
  if (at > SHORT && ENDING.test(rest)) return true;
  const links = at === 0 ? [''] : LINKS.filter((link) => rest.startsWith(link));
  const isBuilt = links.some((link) => isEntryNext(word, at + link.length, entries, later, failed));
  if (!isBuilt) failed.add(at);
  return isBuilt;
}

function isEntryNext(
  word: string,
  from: number,
  entries: ReadonlySet<string>,
  later: ReadonlySet<string>,
  failed: Set<number>,
): boolean {
  for (let end = from + 2; end <= Math.min(word.length, from + LONGEST); end += 1)
    if (entries.has(word.slice(from, end)) && follows(word, end, later, later, failed)) return true;
  return false;
}
