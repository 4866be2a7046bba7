import { vi } from 'vitest';
import { createModelReader } from '../../../entrypoints/background/reading/model-reading';
import type { PageCapture } from '../../../utils/domain/product/page-capture';
import { capturePage } from '../../../utils/extraction/capture/capture';
import { saveProfile } from '../../../utils/storage/commands/profiles';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { db } from '../../../utils/storage/db';

export const CLOUD = 'https://models.example';
export const SHOP = 'https://lamps.example';
/** What it costs stands in the middle of a sentence, where only a model finds it. */
export const LAMP =
  '<main><h1>Desk Lamp Nova</h1><p>You pay no more than 19,50 EUR for it, it was 29,50 EUR.</p></main>';
export const SAID = { name: 'Desk Lamp Nova', price: '19,50 EUR' };

/** What a test decides of the page, the tab and the model's server, and what reached the server, byte for byte. */
export const world = {
  page: LAMP,
  /** What the page says of itself. */
  address: `${SHOP}/nova`,
  /** What the browser says of the tab. */
  tabUrl: null as string | null,
  reply: (_count: number, _signal: AbortSignal | null | undefined): Response | Promise<Response> =>
    said(SAID),
  arrived: [] as string[],
};

/** A clean memory with a model for small work, and the lamp in the tab; call before each test. */
export async function freshWorld(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
  await useCloud();
  await saveSettings({ review: 'never' });
  const address = `${SHOP}/nova`;
  Object.assign(world, { page: LAMP, address, tabUrl: address, reply: () => said(SAID), arrived: [] });
}

/** Sets the model up, at another address where a test says so. */
export function useCloud(
  change: { readonly baseUrl?: string; readonly server?: 'dashscope'; readonly model?: string } = {},
) {
  const profile = {
    id: 'cloud',
    name: 'Cloud',
    server: 'custom' as const,
    baseUrl: `${CLOUD}/v1`,
    model: 'm',
  };
  return saveProfile({ ...profile, roles: ['quick'], ...change }, 'sk-x', 1);
}

/** A server's answer with these words. */
export function words(content: string): Response {
  const chunks = [{ choices: [{ delta: { content } }] }, { choices: [{ delta: {}, finish_reason: 'stop' }] }];
  const lines = chunks.map((each) => `data: ${JSON.stringify(each)}\n\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

/** The same with these facts. */
export function said(facts: object): Response {
  return words(JSON.stringify(facts));
}

/** A server that refuses. */
export function refusal(status: number): Response {
  const headers = { 'content-type': 'application/json' };
  return new Response(JSON.stringify({ error: { message: 'no' } }), { status, headers });
}

/** A server that never answers. */
export function hanging(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

/** The page in the tab. */
export function captured(url = world.address): PageCapture {
  const html = `<html lang="en"><head><title>Shop</title></head><body>${world.page}</body></html>`;
  return capturePage(new DOMParser().parseFromString(html, 'text/html'), { url, observedAt: Date.now() });
}

/** A reader of that page. */
export function reader({ isGranted = true, isPrivate = false } = {}) {
  return createModelReader({
    fetch: async (_, init) => {
      world.arrived.push(String(init?.body));
      return world.reply(world.arrived.length, init?.signal);
    },
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isGranted: async () => isGranted,
    awake: (work) => work(),
    capture: async () => captured(),
    tab: async () => ({ url: world.tabUrl, isPrivate }),
  });
}

/** Waits until so many requests reached the server. */
export const untilArrived = (count: number) =>
  vi.waitFor(() => {
    if (world.arrived.length < count) throw new Error(`${world.arrived.length} requests arrived`);
  });

/** All requests that are kept. */
export const sent = () => db.sentRequests.toArray();
