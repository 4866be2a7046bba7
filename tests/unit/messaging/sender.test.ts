import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { originOf } from '../../../utils/messaging/serve';

const ours = () => fakeBrowser.runtime.getURL('/' as never).replace(/\/$/, '');
const page = { tab: { id: 7 }, frameId: 0, url: 'https://shop.example/p', origin: 'https://shop.example' };

describe('who sent a message', () => {
  let id = '';
  beforeEach(() => {
    fakeBrowser.reset();
    id = fakeBrowser.runtime.id;
  });

  test('is a shop page for our script in its top frame', () => {
    expect(originOf({ id, ...page })).toMatchObject({
      from: 'content',
      origin: 'https://shop.example',
      tabId: 7,
    });
  });

  test('is told with the load of its page, where the browser says it', () => {
    expect(originOf({ id, ...page, documentId: 'A1' })?.documentId).toBe('A1');
    expect(originOf({ id, ...page })).not.toHaveProperty('documentId');
  });

  test('is a screen for our own page, even in a tab', () => {
    expect(originOf({ id, ...page, origin: ours(), url: `${ours()}/popup.html` })?.from).toBe('screen');
  });

  test.each([
    ['another extension', { id: 'somebody-else' }],
    ['a frame inside the page', { frameId: 3 }],
    ['a page without an origin', { origin: 'null' }],
    ['a page in the back-forward cache', { documentLifecycle: 'cached' }],
    ['a page that waits to be shown', { documentLifecycle: 'prerender' }],
    ['something without a tab', { tab: undefined }],
  ])('is nobody for %s (X02)', (_, change) => {
    expect(originOf({ id, ...page, ...change })).toBeNull();
  });
});
