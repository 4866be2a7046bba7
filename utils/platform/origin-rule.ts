import { browser } from 'wxt/browser';

/** The one permission that the header rules need; it is asked for when the person switches the first one on. */
const PERMISSION = 'declarativeNetRequestWithHostAccess';

type Rules = typeof browser.declarativeNetRequest;
type Rule = Parameters<Rules['updateDynamicRules']>[0]['addRules'] extends readonly (infer Each)[] | undefined
  ? Each
  : never;

/** Whether this browser can give the permission later at all; Firefox can only give it at install, where we do not ask. */
export function canHideOrigin(): boolean {
  const names: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  const given: readonly string[] = browser.runtime.getManifest().permissions ?? [];
  return names.includes(PERMISSION) || given.includes(PERMISSION);
}

/** Asks to change headers at addresses that are granted anyway. Must be called straight from a click, before anything is awaited. */
export function askToHideOrigin(): Promise<boolean> {
  return browser.permissions.request({ permissions: [PERMISSION] });
}

/** Chromium takes no rule in the session in which the permission was given: the call then never ends. */
const PATIENCE_MS = 2_000;

/**
 * Makes our own requests to these origins, and to no others, go out without the `Origin` header that names an extension;
 * rules for all other origins are taken away. Without the permission there are no rules and nothing to do; where it was
 * given since the browser was started, the rules come with the next start.
 */
export async function setHiddenOrigins(origins: readonly string[]): Promise<void> {
  if (!(await mayHideOrigin())) return;
  const { getDynamicRules, updateDynamicRules } = browser.declarativeNetRequest;
  await inTime(updateDynamicRules(changeTo(origins, await getDynamicRules())));
}

/** The same until the browser is closed, for an address that is being tried out; null takes it back. */
export async function setTriedOrigin(origin: string | null): Promise<void> {
  if (!(await mayHideOrigin())) return;
  const { getSessionRules, updateSessionRules } = browser.declarativeNetRequest;
  await inTime(updateSessionRules(changeTo(origin === null ? [] : [origin], await getSessionRules())));
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

// Another call may have put the same rules there since they were read: a rule that is added is taken away first.
function changeTo(origins: readonly string[], before: readonly { readonly id: number }[]) {
  const addRules = [...new Set(origins)].map(ruleFor);
  return { removeRuleIds: [...new Set([...before, ...addRules].map(({ id }) => id))], addRules };
}

async function mayHideOrigin(): Promise<boolean> {
  return canHideOrigin() && browser.permissions.contains({ permissions: [PERMISSION] });
}

function ruleFor(origin: string, index: number): Rule {
  return {
    id: index + 1,
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'origin', operation: 'remove' }],
    },
    condition: {
      // The bar pins the beginning of the address, the slash the end of the port.
      urlFilter: `|${origin}/`,
      initiatorDomains: [new URL(browser.runtime.getURL('/')).host],
      resourceTypes: ['xmlhttprequest'],
    },
  };
}
