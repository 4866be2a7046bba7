import type { ShopPage } from '../adapter';
import { cookieOf } from '../page-cookie';

/** The cookies that a shop's own script sends back as headers, so that a write shows to come from its pages. */
const TOKENS = ['XSRF-TOKEN', 'SF-CSRF-TOKEN'] as const;

/** The page with the visitor's tokens in what is written; a shop that sets no such cookie gets no such header. */
export function withTokens(page: ShopPage): ShopPage {
  return {
    ...page,
    fetch: (path, init = {}) => {
      if ((init.method ?? 'GET').toUpperCase() === 'GET') return page.fetch(path, init);
      const headers = { ...Object.fromEntries(new Headers(init.headers)), ...tokensOf(page) };
      return page.fetch(path, { ...init, headers });
    },
  };
}

function tokensOf({ document }: ShopPage): Record<string, string> {
  const tokens = TOKENS.map((name) => [`x-${name.toLowerCase()}`, cookieOf(document, name)] as const);
  return Object.fromEntries(tokens.flatMap(([name, token]) => (token === null ? [] : [[name, token]])));
}
