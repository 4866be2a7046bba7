import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canHideOrigin, setHiddenOrigins, setTriedOrigin } from '../../../utils/platform/origin-rule';

interface Rule {
  readonly id: number;
  readonly action: object;
  readonly condition: { readonly urlFilter: string; readonly initiatorDomains: readonly string[] };
}

interface Change {
  readonly removeRuleIds: readonly number[];
  readonly addRules: readonly Rule[];
}

/** The rules as a browser keeps them: an id that is there already is refused. */
const kept = { dynamic: [] as Rule[], session: [] as Rule[], isGranted: true, isDeaf: false };

function change(kind: 'dynamic' | 'session') {
  return async ({ removeRuleIds, addRules }: Change): Promise<void> => {
    if (kept.isDeaf) return new Promise(() => undefined);
    const left = kept[kind].filter(({ id }) => !removeRuleIds.includes(id));
    const ids = new Set(left.map(({ id }) => id));
    if (addRules.some(({ id }) => ids.has(id))) throw new Error('Rule with id does not have a unique ID.');
    kept[kind] = [...left, ...addRules];
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(kept, { dynamic: [], session: [], isGranted: true, isDeaf: false });
  fakeBrowser.runtime.getManifest = (() => ({
    optional_permissions: ['notifications', 'declarativeNetRequestWithHostAccess'],
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
  fakeBrowser.runtime.getURL = (() => 'chrome-extension://abcdef/') as typeof fakeBrowser.runtime.getURL;
  fakeBrowser.permissions.contains = async () => kept.isGranted;
  Object.assign(fakeBrowser, {
    declarativeNetRequest: {
      getDynamicRules: async () => kept.dynamic,
      getSessionRules: async () => kept.session,
      updateDynamicRules: change('dynamic'),
      updateSessionRules: change('session'),
    },
  });
});

const filters = (rules: readonly Rule[]) => rules.map(({ condition }) => condition.urlFilter);

describe('the header rules', () => {
  test('take one header out of our own requests to one origin, and touch nothing else', async () => {
    await setHiddenOrigins(['http://localhost:11434']);
    expect(kept.dynamic).toEqual([
      {
        id: 1,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
        condition: {
          urlFilter: '|http://localhost:11434/',
          initiatorDomains: ['abcdef'],
          resourceTypes: ['xmlhttprequest'],
        },
      },
    ]);
  });

  test('are those of the models that want one, each origin once, and the others go', async () => {
    await setHiddenOrigins(['http://a.example', 'http://b.example', 'http://a.example']);
    expect(filters(kept.dynamic)).toEqual(['|http://a.example/', '|http://b.example/']);
    await setHiddenOrigins(['http://b.example']);
    expect(filters(kept.dynamic)).toEqual(['|http://b.example/']);
    await setHiddenOrigins([]);
    expect(kept.dynamic).toEqual([]);
  });

  test('are right when two wishes come at once', async () => {
    await Promise.all([setHiddenOrigins(['http://a.example']), setHiddenOrigins(['http://a.example'])]);
    expect(filters(kept.dynamic)).toEqual(['|http://a.example/']);
  });

  test('of a try are apart from the lasting ones', async () => {
    await setHiddenOrigins(['http://a.example']);
    await setTriedOrigin('http://b.example');
    expect(filters(kept.session)).toEqual(['|http://b.example/']);
    await setTriedOrigin(null);
    expect([filters(kept.session), filters(kept.dynamic)]).toEqual([[], ['|http://a.example/']]);
  });

  test('are not made without the permission', async () => {
    kept.isGranted = false;
    await setHiddenOrigins(['http://a.example']);
    await setTriedOrigin('http://a.example');
    expect([kept.dynamic, kept.session]).toEqual([[], []]);
  });

  test('are not waited for where the browser does not take them before its next start', async () => {
    vi.useFakeTimers();
    kept.isDeaf = true;
    const setting = setHiddenOrigins(['http://a.example']);
    await vi.advanceTimersByTimeAsync(2_100);
    await expect(setting).resolves.toBeUndefined();
    vi.useRealTimers();
  });
});

test('a browser that gives the permission at install only is not asked for it', async () => {
  fakeBrowser.runtime.getManifest = (() => ({
    optional_permissions: ['notifications'],
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
  expect(canHideOrigin()).toBe(false);
  await setHiddenOrigins(['http://a.example']);
  expect(kept.dynamic).toEqual([]);
});
