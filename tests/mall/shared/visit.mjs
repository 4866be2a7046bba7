import { parseBody } from './body.mjs';
import { openSession } from './sessions.mjs';

/** Everything a route may ask about one request to one shop. */
export function openVisit(shop, request, url, body) {
  const session = openSession(request.headers.cookie, shop.cookie);
  const { fields, json } = parseBody(body, request.headers['content-type']);
  return {
    shop,
    session,
    fields,
    json,
    params: {},
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    origin: url.origin,
    /** The lines of the visitor's cart; none without a session. */
    lines: () => (session.id ? shop.carts.linesOf(session.id) : []),
  };
}
