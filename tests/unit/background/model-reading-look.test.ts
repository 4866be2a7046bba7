// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetOldRequests, refuseHeld } from '../../../utils/storage/commands/sent-requests';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { allowSending } from '../../../utils/storage/commands/shops';
import { db } from '../../../utils/storage/db';
import {
  CLOUD,
  freshWorld,
  reader,
  refusal,
  SAID,
  SHOP,
  said,
  sent,
  useCloud,
  words,
  world,
} from './model-reader';

beforeEach(freshWorld);

const heldBy = async (shop = reader()) => {
  const reading = await shop.read(7, null);
  if (reading.kind !== 'held') throw new Error(`it was not held but ${reading.kind}`);
  return reading.requestId;
};

describe('a shop whose words never went to this model', () => {
  beforeEach(() => saveSettings({ review: 'first' }));

  test('is held, and the person’s word sends exactly what was held', async () => {
    const id = await heldBy();
    expect(world.arrived).toEqual([]);
    const [held] = await sent();
    expect(held).toMatchObject({ id, state: 'waiting', shops: [SHOP] });
    expect(await reader().read(7, id)).toEqual({ kind: 'read', found: ['price'], isComplete: true });
    expect(world.arrived).toEqual([held?.body]);
    expect(await sent()).toMatchObject([{ id, state: 'sent' }]);
  });

  test('one look speaks for the second try of the same reading', async () => {
    world.reply = (count) => words(count === 1 ? 'It costs 19,50 EUR.' : JSON.stringify(SAID));
    expect(await reader().read(7, await heldBy())).toEqual({
      kind: 'read',
      found: ['price'],
      isComplete: true,
    });
    expect(world.arrived).toHaveLength(2);
  });

  test('one look at a shop’s words says nothing of the next shop’s', async () => {
    world.reply = (count) => words(count === 1 ? 'It costs 19,50 EUR.' : JSON.stringify(SAID));
    const id = await heldBy();
    world.tabUrl = world.address = 'https://other.example/nova';
    expect((await reader().read(7, id)).kind).toBe('held');
    expect(world.arrived).toHaveLength(1);
    const waiting = (await sent()).filter(({ state }) => state === 'waiting');
    expect(waiting).toMatchObject([{ shops: ['https://other.example'] }]);
  });

  test('what waits costs nothing, and what was sent does', async () => {
    const id = await heldBy();
    expect(await db.spendings.count()).toBe(0);
    await reader().read(7, id);
    expect(await db.spendings.count()).toBe(1);
  });

  test('a held question of the conversation is none of a page’s', async () => {
    const id = await heldBy();
    await db.sentRequests.update(id, { runId: 'a-run' });
    expect((await reader().read(7, id)).kind).toBe('held');
    await refuseHeld('reading', id, Date.now());
    expect((await db.sentRequests.get(id))?.state).toBe('waiting');
  });

  test('what waited two weeks is forgotten', async () => {
    await heldBy();
    await forgetOldRequests(Date.now() + 15 * 86_400_000);
    expect(await sent()).toEqual([]);
  });

  test('with "every request" the second try is shown, too', async () => {
    await saveSettings({ review: 'always' });
    world.reply = (count) => words(count === 1 ? 'It costs 19,50 EUR.' : JSON.stringify(SAID));
    const first = await heldBy();
    const second = await reader().read(7, first);
    expect(second.kind).toBe('held');
    expect(world.arrived).toHaveLength(1);
    expect(await reader().read(7, second.kind === 'held' ? second.requestId : null)).toMatchObject({
      kind: 'read',
    });
  });

  test('a server that fails for a moment is sent the same bytes again', async () => {
    world.reply = (count) => (count === 1 ? refusal(503) : said(SAID));
    const id = await heldBy();
    const [held] = await sent();
    expect(await reader().read(7, id)).toMatchObject({ kind: 'read' });
    expect(world.arrived).toEqual([held?.body, held?.body]);
  });

  test('what the person refused is never sent, whoever asks with it', async () => {
    const id = await heldBy();
    await refuseHeld('reading', id, Date.now());
    expect((await reader().read(7, id)).kind).toBe('held');
    expect(world.arrived).toEqual([]);
  });

  test('what was let go for one address does not go to another', async () => {
    const id = await heldBy();
    await useCloud({ baseUrl: 'https://other.example/v1' });
    expect((await reader().read(7, id)).kind).toBe('held');
    expect(world.arrived).toEqual([]);
  });

  test('of held requests only the newest waits', async () => {
    await heldBy();
    const id = await heldBy();
    expect((await sent()).map(({ state }) => state).sort()).toEqual(['refused', 'waiting']);
    expect((await sent()).find(({ state }) => state === 'waiting')?.id).toBe(id);
  });

  test('is not held once the person said always', async () => {
    await allowSending(SHOP, CLOUD, 1);
    expect(await reader().read(7, null)).toMatchObject({ kind: 'read' });
  });
});
