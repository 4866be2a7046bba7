const LIMIT_BYTES = 1_000_000;

/** Reads a request's body as UTF-8 text; rejects beyond one megabyte. @param {import('node:http').IncomingMessage} request */
export async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new Error('The request body is over one megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The fields of a body by its media type: JSON object, urlencoded form or multipart form. */
export function parseBody(body, contentType = '') {
  if (contentType.includes('json')) return { fields: new URLSearchParams(), json: parseJson(body) };
  if (contentType.includes('multipart/form-data'))
    return { fields: parseMultipart(body, contentType), json: null };
  return { fields: new URLSearchParams(body), json: null };
}

function parseJson(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function parseMultipart(body, contentType) {
  const fields = new URLSearchParams();
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (!boundary) return fields;
  for (const part of body.split(`--${boundary}`)) {
    const match = /name="([^"]*)"[^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n([\s\S]*)\r\n$/.exec(part);
    if (match) fields.append(match[1], match[2]);
  }
  return fields;
}
