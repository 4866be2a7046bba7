import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { request } from '../../../utils/messaging/request';

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const CLOSED = new Error('The message port closed before a response was received.');

const sending = () => vi.spyOn(browser.runtime, 'sendMessage');

afterEach(() => {
  vi.restoreAllMocks();
});

test('a message that reached nobody, because the worker was just ending, is sent again (L06)', async () => {
  const sent = sending()
    .mockRejectedValueOnce(NOBODY)
    .mockRejectedValueOnce(NOBODY)
    .mockResolvedValueOnce({ ok: true, value: { id: 'thread' } } as never);
  expect(await request('createThread', {})).toEqual({ id: 'thread' });
  expect(sent).toHaveBeenCalledTimes(3);
});

test('one that never reaches anybody fails in the end, and says so', async () => {
  const sent = sending().mockRejectedValue(NOBODY);
  await expect(request('createThread', {})).rejects.toThrow('Receiving end');
  expect(sent).toHaveBeenCalledTimes(4);
});

test('one that may have been heard is not said twice', async () => {
  const sent = sending().mockRejectedValueOnce(CLOSED);
  await expect(request('createThread', {})).rejects.toThrow('closed');
  expect(sent).toHaveBeenCalledTimes(1);
});
