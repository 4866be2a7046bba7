import { expect, test } from 'vitest';
import { holdBack } from '../../../../utils/agent/model/hold-back';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

function network() {
  const left: string[] = [];
  const fetch = async (address: string | URL | Request) => {
    left.push(String(address));
    return new Response('ok');
  };
  return { left, fetch };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('nothing leaves before all that must be kept first is kept', async () => {
  const { left, fetch } = network();
  const held = holdBack(fetch);
  const [usage, spending] = [gate(), gate()];
  held.until(usage.opened);
  held.until(spending.opened);
  const answered = held.fetch('https://models.example/');
  spending.open();
  await soon();
  expect(left).toEqual([]);
  usage.open();
  expect((await answered).status).toBe(200);
  expect(left).toEqual(['https://models.example/']);
});

test('what cannot be kept lets nothing leave, now or later, and says why', async () => {
  const { left, fetch } = network();
  const held = holdBack(fetch);
  held.until(Promise.reject(new Error('the disk is full')));
  await soon();
  await expect(held.fetch('https://models.example/')).rejects.toThrow('the disk is full');
  held.until(Promise.resolve());
  await expect(held.fetch('https://models.example/')).rejects.toThrow('the disk is full');
  expect(left).toEqual([]);
});
