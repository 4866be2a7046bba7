/** Why an address cannot be an endpoint, in kinds that screens put into words. */
export type EndpointRefusal = 'not-a-url' | 'plain-http' | 'has-userinfo' | 'has-query' | 'scheme';

/** The checked address of an endpoint, without a slash at its end, or the reason why it is none. */
export type EndpointCheck =
  | { readonly isOk: true; readonly baseUrl: string; readonly origin: string }
  | { readonly isOk: false; readonly reason: EndpointRefusal };

/** Loopback as the extension's content security policy spells it; other names of this machine would be blocked there. */
const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** Whether prompts may go to this address: https anywhere, plain http to this machine only, no name or password in it. */
export function checkEndpoint(text: string): EndpointCheck {
  if (!URL.canParse(text.trim())) return { isOk: false, reason: 'not-a-url' };
  const url = new URL(text.trim());
  const reason = refusalOf(url);
  if (reason) return { isOk: false, reason };
  return { isOk: true, baseUrl: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, origin: url.origin };
}

function refusalOf(url: URL): EndpointRefusal | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username || url.password) return 'has-userinfo';
  if (url.search || url.hash) return 'has-query';
  return url.protocol === 'http:' && !LOOPBACK.has(url.hostname) ? 'plain-http' : null;
}
