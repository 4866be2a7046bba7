const SEARCH_PARAMETERS = /^(?:q|s|k|query|search|searchterm|search_query|keywords?|text|term|wd|kw)$/i;
const SEARCH_PATH =
  /\/(?:search|suche|recherche|buscar|busca|cerca|zoeken|sok|sog|haku|szukaj|hledat|kereses|cautare|поиск|arama)(?:[/.]|$)/i;

/** Whether the address asks a shop's search; it may find one thing only. */
export function isSearch(url: URL): boolean {
  // Not keys(): in a content script of Firefox its iterator cannot be iterated.
  const isAsked = [...url.searchParams].some(([name]) => SEARCH_PARAMETERS.test(name));
  return isAsked || SEARCH_PATH.test(url.pathname);
}
