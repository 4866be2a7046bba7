/** Why an address cannot be an endpoint, in kinds that screens put into words. */
export type EndpointRefusal = 'not-a-url' | 'plain-http' | 'has-userinfo' | 'has-query' | 'scheme';

/** The checked address of an endpoint, without a slash at its end, or the reason why it is none. */
export type EndpointCheck =
  | { readonly isOk: true; readonly baseUrl: string; readonly origin: string }
  | { readonly isOk: false; readonly reason: EndpointRefusal };

/** Loopback as the extension's content security policy spells it; other names of this machine would be blocked there. */
const LOOPBACK = new Set(['localhost', '127.0.0.1']);
const LOOPBACK_4 = /^127(?:\.\d{1,3}){3}$/;

/** Whether prompts may go to this address: https anywhere, plain http to this machine only, no name or password in it. */
export function checkEndpoint(text: string): EndpointCheck {
  if (!URL.canParse(text.trim())) return { isOk: false, reason: 'not-a-url' };
  const url = new URL(text.trim());
  const reason = refusalOf(url);
  if (reason) return { isOk: false, reason };
  return { isOk: true, baseUrl: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, origin: url.origin };
}

/** Whether an address is of this machine itself: what goes there leaves nothing. Another machine of the same network is not. */
export function isOnThisMachine(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    LOOPBACK_4.test(hostname)
  );
}

function refusalOf(url: URL): EndpointRefusal | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username || url.password) return 'has-userinfo';
  if (url.search || url.hash) return 'has-query';
  return url.protocol === 'http:' && !LOOPBACK.has(url.hostname) ? 'plain-http' : null;
}
