/** Never shown as text, never read as data. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'object',
  'video',
  'audio',
  'math',
]);

/** What a browser writes down as it is, though it is no markup. */
export const UNESCAPED: readonly string[] = ['xmp', 'noembed', 'noframes', 'plaintext'];

/** What a browser would write down against our rules: what somebody typed, code of any length, text that is not escaped. */
export const WRITTEN_OTHERWISE: ReadonlySet<string> = new Set([
  'script',
  'input',
  'select',
  'iframe',
  ...UNESCAPED,
]);

/** Plain blocks that can have a shadow tree, as custom elements can; asking every element is slow. */
export const PLAIN_HOSTS: readonly string[] = ['div', 'section', 'main', 'article', 'span'];

/** Whether elements of that name can have a shadow tree. */
export function mayHost(tag: string): boolean {
  return PLAIN_HOSTS.includes(tag) || tag.includes('-');
}
