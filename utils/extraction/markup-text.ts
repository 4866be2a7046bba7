const SPECIAL = /[&<>"\u00a0]/;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMES).map(([character, name]) => [name, character]),
);

/** The text as captured markup holds it, the way browsers write it. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"\u00a0]/g, (found) => NAMES[found] ?? found) : text;
}

/** The text that captured markup stands for. */
export function unescaped(markup: string): string {
  return markup.includes('&')
    ? markup.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (found) => CHARACTERS[found] ?? found)
    : markup;
}

/** Elements that hold nothing and are not closed. */
export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
