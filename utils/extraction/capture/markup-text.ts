const SPECIAL = /[&<>"\u00a0]/;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** The text as captured markup holds it, the way browsers write it. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"\u00a0]/g, (found) => NAMES[found] ?? found) : text;
}

/** The text that captured markup stands for. */
export function unescaped(markup: string): string {
  if (!markup.includes('&')) return markup;
  // The ampersand last: what it was written for may look like another name.
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
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
