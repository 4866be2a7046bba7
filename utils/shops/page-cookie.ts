/** The value of a cookie that the page's own scripts can read, as it is written; null where there is none. */
export function cookieOf(document: Document, name: string): string | null {
  // A page may name an element "cookie" and so hide the cookies.
  const cookies: unknown = document.cookie;
  const pairs = typeof cookies === 'string' ? cookies.split(/;\s*/) : [];
  return pairs.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
