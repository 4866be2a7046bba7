/** A name with the ending that stands in brackets, or without it where there is one of the thing: "4 Ei(er)" are Eier, "1 Zwiebel(n)" is a Zwiebel. */
export function plainEndings(name: string, count: number | null): string {
  const isSeveral = count !== null && count > 1;
  return name.replace(
    /(?<=\p{L}{2})\((e?n|er?|s)\)|(?<=\p{L}{2})\/(e?n|er)(?=\s|$)/gu,
    (_, bracketed = '', slashed = '') => (isSeveral ? `${bracketed}${slashed}` : ''),
  );
}
