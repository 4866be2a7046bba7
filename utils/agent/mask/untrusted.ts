/** Control tokens of chat templates (Qwen, DeepSeek, Llama), which servers obey inside message text too. */
const TEMPLATE_TOKEN = /<[|｜][^<>\n]{0,60}[|｜]>|\[\/?INST\]|<<\/?SYS>>/gi;
const MARKUP = /<\/?[a-z_][a-z0-9_:=.-]{0,40}(?:\s[^<>]{0,200})?\/?>/gi;
/** Marks that turn text around, take no room, or stand for nothing: they hide words from the person, not from the model. */
const UNSEEN =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
/** A joiner is kept where writing needs one: between letters (Persian, Indic) and between pictures (a family emoji). */
const STRAY_JOINER =
  /(?<![\p{L}\p{M}])\u200c|\u200c(?![\p{L}\p{M}])|(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{L}|\p{M}|\p{Extended_Pictographic})/gu;
/** Half of a surrogate pair, left over where text was cut. */
const HALF_PAIR = /\p{Cs}/gu;

/**
 * Text of a page as a model may be shown it: no control tokens, no tags, nothing unseen, no way to close the block it
 * stands in; at most `max` characters. It stays readable: angle brackets that are left become quotes.
 */
export function cleanText(text: string, max: number): string {
  return text
    .slice(0, max * 4)
    .replace(HALF_PAIR, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '')
    .replace(TEMPLATE_TOKEN, ' ')
    .replace(MARKUP, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/\[{2,}/g, '[')
    .replace(/\]{2,}/g, ']')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, max)
    .replace(HALF_PAIR, '');
}

/** The same on one line: a name, a title. */
export function cleanLine(text: string, max: number): string {
  return cleanText(text, max * 2)
    .replace(/\s+/g, ' ')
    .slice(0, max)
    .replace(HALF_PAIR, '');
}

/** Sets cleaned text between marks that a page cannot write, because `nonce` is made for one request. */
export function quote(text: string, nonce: string, source: string): string {
  return `[[page-data ${nonce} source=${source}\n${text.replaceAll(nonce, '')}\n${nonce}]]`;
}

/** Whether a text holds a control token that a server would obey. */
export function hasTemplateToken(text: string): boolean {
  return text.search(TEMPLATE_TOKEN) >= 0;
}
