import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { tryRegions } from '../../../entrypoints/background/agent/agent-regions';
import { saveProfile } from '../../../utils/storage/commands/profiles';
import { db } from '../../../utils/storage/db';

const SINGAPORE = 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1';
const asked: { url: string; key: string | null }[] = [];

/** Beijing takes the key, Virginia does not, Hong Kong is away. */
const fetchAsRegions: typeof fetch = async (input, init) => {
  const url = String(input);
  asked.push({ url, key: new Headers(init?.headers).get('authorization') });
  const { host } = new URL(url);
  if (host.startsWith('cn-hongkong')) throw new TypeError('Failed to fetch');
  const isBeijing = host === 'dashscope.aliyuncs.com';
  const body = isBeijing ? { data: [{ id: 'qwen-plus' }] } : { error: { code: 'invalid_api_key' } };
  return Response.json(body, { status: isBeijing ? 200 : 401 });
};

beforeEach(async () => {
  asked.length = 0;
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('a key is shown to the other shared regions alone, and to each once', async () => {
  const found = await tryRegions(
    { id: 'p', baseUrl: SINGAPORE, key: 'sk-typed' },
    { fetch: fetchAsRegions, random: () => 0 },
  );
  expect(found).toEqual([
    { presetId: 'dashscope-beijing', outcome: 'accepted' },
    { presetId: 'dashscope-virginia', outcome: 'refused' },
    { presetId: 'dashscope-hong-kong', outcome: 'unreached' },
  ]);
  expect(asked.map(({ url }) => url).sort()).toEqual([
    'https://cn-hongkong.dashscope.aliyuncs.com/compatible-mode/v1/models',
    'https://dashscope-us.aliyuncs.com/compatible-mode/v1/models',
    'https://dashscope.aliyuncs.com/compatible-mode/v1/models',
  ]);
  expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['Bearer sk-typed']));
});

test('the key that is stored for the address is used where none was typed', async () => {
  const form = {
    id: 'p',
    name: 'D',
    server: 'dashscope',
    baseUrl: SINGAPORE,
    model: 'm',
    roles: ['chat'],
  } as const;
  await saveProfile(form, 'sk-stored', 1);
  await tryRegions({ id: 'p', baseUrl: SINGAPORE, key: null }, { fetch: fetchAsRegions, random: () => 0 });
  expect(asked[0]?.key).toBe('Bearer sk-stored');
  asked.length = 0;
  await tryRegions(
    { id: 'p', baseUrl: 'https://other.example/v1', key: null },
    { fetch: fetchAsRegions, random: () => 0 },
  );
  expect(asked.map(({ key }) => key)).toEqual([null, null, null, null]);
});
