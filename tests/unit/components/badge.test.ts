// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../entrypoints/shop.content/badge';

const onOpen = vi.fn();
let inside: ShadowRoot | null = null;

beforeEach(() => {
  onOpen.mockClear();
  fakeBrowser.i18n.getMessage = ((key: string) => key) as typeof fakeBrowser.i18n.getMessage;
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, how) {
    expect(how.mode).toBe('closed');
    inside = attach.call(this, how);
    return inside;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.querySelector('cartwright-badge')?.remove();
});

function click(index: number, isTrusted: boolean): void {
  const event = new MouseEvent('click');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  inside?.querySelectorAll('button')[index]?.dispatchEvent(event);
}

test('the page sees no more than that there is a badge', () => {
  showBadge(document, { text: '€1.20 less at Corner Shop', label: 'Open the panel', onOpen });
  const host = document.querySelector('cartwright-badge');
  expect(host?.shadowRoot ?? null).toBeNull();
  expect(host?.textContent).toBe('');
  expect(inside?.querySelector('button')?.getAttribute('aria-label')).toBe(
    '€1.20 less at Corner Shop. Open the panel',
  );
});

test('a click that a script made up opens nothing; the click of a person does', () => {
  showBadge(document, { text: 'x', label: 'y', onOpen });
  click(0, false);
  expect(onOpen).not.toHaveBeenCalled();
  click(0, true);
  expect(onOpen).toHaveBeenCalledOnce();
});

test('it follows the price, and once closed stays closed', () => {
  const badge = showBadge(document, { text: 'x', label: 'y', onOpen });
  badge.update('€2.00 less');
  expect(inside?.querySelector('button')?.textContent).toBe('€2.00 less');
  click(1, true);
  badge.update('€3.00 less');
  expect(document.querySelector('cartwright-badge')).toBeNull();
});
