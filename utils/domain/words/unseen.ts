const UNSEEN = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g;

/** The text without signs that nobody sees: joiners, marks of direction, soft hyphens. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
