import { randomBytes } from 'node:crypto';

/** The value of one cookie of a request, or null. @param {string | undefined} header @param {string} name */
export function readCookie(header, name) {
  for (const part of (header ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return decodeURIComponent(rest.join('='));
  }
  return null;
}

/** A session of one visit: `id` is null until something needs it, then a cookie is set. */
export function openSession(cookieHeader, cookieName) {
  let id = readCookie(cookieHeader, cookieName);
  let isNew = false;
  return {
    get id() {
      return id;
    },
    /** The session's id, begun now if the visitor had none. */
    begin() {
      if (!id) {
        id = randomBytes(12).toString('hex');
        isNew = true;
      }
      return id;
    },
    /** The Set-Cookie header for a session that began in this visit, or null. */
    cookie() {
      return isNew ? `${cookieName}=${id}; Path=/; HttpOnly; SameSite=Lax` : null;
    },
  };
}
