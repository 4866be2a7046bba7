// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useUndo } from '../../../../components/shared/undo';
import { button, closePanel, freshBrowser, untilShown } from '../sidepanel/panel-page';

const back = vi.fn(async () => 'undone' as const);

function Screen() {
  const { offer, toast } = useUndo();
  return (
    <main>
      <button type="button" onClick={() => offer('“milk” removed', back)}>
        Remove
      </button>
      <input aria-label="Add an item" />
      {toast}
    </main>
  );
}

beforeEach(async () => {
  await freshBrowser();
  back.mockClear();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Screen />, root);
  button('Remove').focus();
  button('Remove').click();
  await untilShown('“milk” removed');
});
afterEach(closePanel);

const press = (key: Partial<KeyboardEventInit>) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key }),
  );

test('what was just done is taken back by the keys of undo', async () => {
  press({ key: 'z' });
  expect(back).not.toHaveBeenCalled();
  press({ key: 'z', ctrlKey: true });
  await vi.waitFor(() => expect(back).toHaveBeenCalledOnce());
});

test('a field keeps its own undo', () => {
  document.querySelector('input')?.focus();
  press({ key: 'z', metaKey: true });
  expect(back).not.toHaveBeenCalled();
});

test('after undo the focus is where it came from', async () => {
  button('Undo').focus();
  button('Undo').click();
  await vi.waitFor(() => expect(back).toHaveBeenCalledOnce());
  expect(document.activeElement).toBe(button('Remove'));
});
