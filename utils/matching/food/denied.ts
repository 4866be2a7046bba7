import { meaningsOf, namesFood } from './lexicon';

/** Words that turn round what is said, but not where they only tell a kind ("not from concentrate") or deny themselves. */
const NOT =
  /(?<!\p{L})(?:not(?! from concentrate| only)|never|neither|nor|cannot|(?:can|isn|aren|doesn|don|won|wasn) t|hardly|almost|nearly|far from|less than|fails?|failed|lost|no(?! added| artificial| preserv| colou?rs?| gmo| contiene| sugar)|non(?! contien|[ -]?(?:gmo|ogm|hydrog|idrogen))|unable|impossible|nicht|keine?[nrms]?|nie|niemals|weder|fast|kaum|pas|jamais|aucune?|ni|presque|nunca|jamas|casi|tampoco|mai|quasi|niet|geen|nooit|bijna|nao|nem|brak|inte|ej|icke|aldrig|ikke|ikkje|ingen)(?!\p{L})|不是|并非|不能保证|无法保证|(?<!\p{L})(?:ليس|ليست|غير)(?!\p{L})/u;
/** "Gluten free? No." */
const ANSWER = /^\s*[?:;–-]+\s*(?:no|not|nein|non|nee|nej|nei|nie|nao|false|✗|✘|❌|否|لا)\s*(?:$|[.;!,)\n])/u;
const BREAK = /[.;!?\n)\]}。；]/u;

/**
 * Whether a sentence denies the negation that stands in it at a place: "not gluten-free", "gluten-free: no".
 * `withoutSaid` takes other negations out of a text, so that their own "not" is none of this one's.
 */
export function isDenied(
  text: string,
  at: number,
  length: number,
  withoutSaid: (text: string) => string,
): boolean {
  const before = withoutSaid(lastSentence(text.slice(0, at)));
  const after = withoutSaid(firstClause(text.slice(at + length)));
  return (
    ANSWER.test(text.slice(at + length)) || isTurned(afterLastNot(before)) || isTurned(beforeFirstNot(after))
  );
}

// What stands between must be no other ingredient; without a comma it all is said in one breath.
function isTurned(between: string | null): boolean {
  if (between === null) return false;
  return (
    !/[,、，،]/u.test(between) ||
    !(between.match(/\p{L}+/gu) ?? []).some((word) => namesFood(meaningsOf(word)))
  );
}

function afterLastNot(text: string): string | null {
  const found = [...text.matchAll(new RegExp(NOT.source, 'gu'))].at(-1);
  return found ? text.slice(found.index + found[0].length) : null;
}

function beforeFirstNot(text: string): string | null {
  const found = NOT.exec(text);
  return found ? text.slice(0, found.index) : null;
}

function lastSentence(text: string): string {
  return text.split(BREAK).at(-1) ?? '';
}

function firstClause(text: string): string {
  return /^[^.;!\n)\]},。；，、]*/u.exec(text)?.[0] ?? '';
}
