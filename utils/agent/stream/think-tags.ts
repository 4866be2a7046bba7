const OPEN = '<think>';
const CLOSE = '</think>';

/** What the model says and what it only thinks, in a text where both come mixed. */
export interface Split {
  readonly text: string;
  readonly thinking: string;
}

/**
 * Parts a model's text at its think tags, wherever the stream cuts them. Text before a bare `</think>` was thinking too:
 * some templates open the block themselves. Until the end comes, what may be the beginning of a tag is held back.
 */
export function splitThinking(content: string, isOver: boolean): Split {
  let [text, thinking, rest, isThinking] = [
    '',
    '',
    isOver ? content : withoutStartOf(content, [OPEN, CLOSE]),
    false,
  ];
  for (;;) {
    const tag = nextTag(rest);
    const before = tag ? rest.slice(0, tag.at) : rest;
    if (isThinking) thinking += before;
    else text += before;
    if (!tag) return { text: trimStart(text), thinking: thinking.trim() };
    if (tag.kind === CLOSE && !isThinking) [thinking, text] = [`${thinking}${text}`, ''];
    isThinking = tag.kind === OPEN;
    rest = rest.slice(tag.at + tag.kind.length);
  }
}

function nextTag(text: string): { readonly at: number; readonly kind: typeof OPEN | typeof CLOSE } | null {
  const [open, close] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
  if (open < 0 && close < 0) return null;
  return close < 0 || (open >= 0 && open < close) ? { at: open, kind: OPEN } : { at: close, kind: CLOSE };
}

/** The text without what may be the beginning of one of these tags, which the next piece of a stream would end. */
export function withoutStartOf(content: string, tags: readonly string[]): string {
  const at = content.lastIndexOf('<');
  const tail = at < 0 ? '' : content.slice(at);
  const isStart = tail.length > 0 && tags.some((tag) => tag !== tail && tag.startsWith(tail));
  return isStart ? content.slice(0, at) : content;
}

function trimStart(text: string): string {
  return text.replace(/^\s+/, '');
}
