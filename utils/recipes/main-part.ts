import { isManner, isWork } from './kitchen-work';

/** The thing in a description with commas: what stands before the comma, unless that is no thing yet ("boneless, skinless chicken") or the first of several kinds ("sheep's, goat's or cow's milk"). */
export function mainPart(plain: string): string {
  const parts = plain.split(/,\s*/);
  const [first = ''] = parts;
  const rest = parts.slice(1);
  if (rest.length === 0) return first;
  if (isWorkAlone(first)) return mainPart(rest.join(', '));
  if (isQualityAlone(first)) return `${first} ${mainPart(rest.join(', '))}`;
  return isChoice(first, rest) ? [first, ...rest].join(' ') : first;
}

const DONE = /^(?:un)?\p{L}{2,}[^\W_e]ed$/iu;
const QUALITY = new Set(
  'fresh ripe firm rustic crusty crisp crunchy boneless skinless bone-in skin-on thin thick dry lean tender young low-fat low-sodium raw soft hard hot cold good plain rich whole frozen sweet sour mild spicy'.split(
    ' ',
  ),
);

function isQualityAlone(text: string): boolean {
  return text.split(' ').every(isQualityWord);
}

// "Tinned, chopped tomatoes", "pitted, brine-cured olives".
function isQualityWord(word: string): boolean {
  return QUALITY.has(word.toLowerCase()) || DONE.test(word);
}

// The last kind is joined by "or" or "and", and none of them is something to do.
function isChoice(first: string, rest: readonly string[]): boolean {
  const isJoined =
    /^(?:or|and|and\/or)\s/i.test(rest.at(-1) ?? '') ||
    (rest.length === 1 && /\s(?:or|and)\s/.test(rest[0] ?? ''));
  return isJoined && first !== '' && rest.every((part) => !isDone(part) && !isOnlyHow(part));
}

function isDone(part: string): boolean {
  const plain = part.replace(/^(?:or|and|and\/or)\s/i, '');
  const [head = ''] = plain.split(' ');
  return (
    /\d/.test(plain) ||
    isWork(head, undefined) ||
    isManner(head) ||
    /(?:\p{L}{2}[^e]ed|ly)$/u.test(head) ||
    plain.split(' ').some((word) => /^(?:picked|chopped|scraped|torn|pulsed|sliced|diced)$/i.test(word)) ||
    /\b(?:removed|into|only|parts|separated|discarded|reserved)\b/.test(plain)
  );
}

// "Broad beans, fresh or frozen".
function isOnlyHow(part: string): boolean {
  return part.split(' ').every((word) => /^(?:or|and)$/i.test(word) || isQualityWord(word));
}

function isWorkAlone(text: string): boolean {
  return text.split(' ').every((word) => isWork(word, undefined));
}
