/**
 * A route: method, path pattern with `:names`, and what answers it.
 * @typedef {[method: string, pattern: string, handler: (visit: any) => any]} Route
 */

/** Finds the first route for a method and path, with the values of its `:names`; null when none fits. */
export function findRoute(routes, method, pathname) {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const [routeMethod, pattern, handler] of routes) {
    const params = routeMethod === wanted ? matchPath(pattern, pathname) : null;
    if (params) return { handler, params };
  }
  return null;
}

function matchPath(pattern, pathname) {
  const names = [];
  const source = pattern.replace(/[.?+()]/g, '\\$&').replace(/:([a-z]+)/gi, (_, name) => {
    names.push(name);
    return '([^/]+?)';
  });
  const match = new RegExp(`^${source}$`).exec(pathname);
  if (!match) return null;
  return Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1])]));
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
