/**
 * What a route answers.
 * @typedef {{status: number, headers: Record<string, string>, body: string | Buffer}} Answer
 */

/** An HTML page in UTF-8. @param {unknown} body @returns {Answer} */
export function page(body, status = 200) {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html>\n${String(body)}`,
  };
}

/** A JSON answer. @param {unknown} value @returns {Answer} */
export function json(value, status = 200, headers = {}) {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** A redirect; 303 so that a form post ends in a page. @param {string} location @returns {Answer} */
export function redirect(location, status = 303) {
  return { status, headers: { location }, body: '' };
}

/** Any other text, with its media type. @param {string} body @param {string} type @returns {Answer} */
export function text(body, type, status = 200) {
  return { status, headers: { 'content-type': type }, body };
}
