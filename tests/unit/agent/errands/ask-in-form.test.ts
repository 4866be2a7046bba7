import { afterEach, expect, test, vi } from 'vitest';
import { readFields } from '../../../../utils/agent/errands/read-fields';
import { type PlayedModel, type Reply, startModel } from '../../../mallory/serve.mjs';
import { modelAt, noSignal } from '../model-at';

vi.setConfig({ testTimeout: 30_000 });

const open: PlayedModel[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function reading(...script: Reply[]) {
  const server = await startModel({ script });
  open.push(server);
  const request = { outline: 'Lamp\n€19.50', nonce: 'n0nce', isMasked: true };
  const end = readFields(modelAt(server.url, { server: 'dashscope' }), request, noSignal());
  return { server, end };
}

const refusal: Reply = {
  status: 400,
  body: { error: { message: "'response_format.type' json_schema is not supported by this model" } },
};
const fenced: Reply = { text: '```json\n{"name":"Lamp","price":"€19.50"}\n```' };
const half: Reply = { text: '{"name":"Lamp","pri', finish: 'length' };

test('a schema is refused, any JSON comes between fences, cut short, and is asked for once more', async () => {
  const { server, end } = await reading(refusal, half, fenced);
  expect(await end).toMatchObject({ name: 'Lamp', price: '€19.50', brand: null });
  const bodies = server.requests().map(({ body }) => body);
  expect(bodies.map(({ response_format: form }) => (form as { type: string }).type)).toEqual([
    'json_schema',
    'json_object',
    'json_object',
  ]);
  expect(bodies.map(({ enable_thinking }) => enable_thinking)).toEqual([false, false, false]);
  expect(bodies[2]?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(bodies.map(({ temperature }) => temperature)).toEqual([0, 0, 0]);
});

test('the server is told the exact form, where it takes one', async () => {
  const { server, end } = await reading(fenced);
  await end;
  expect(server.requests()[0]?.body.response_format).toMatchObject({
    type: 'json_schema',
    json_schema: {
      strict: true,
      schema: {
        required: ['name', 'brand', 'price', 'listPrice', 'sku', 'gtin'],
        additionalProperties: false,
      },
    },
  });
});

test('spaces around the right form and values of the wrong kind are told apart', async () => {
  const odd: Reply = { text: '{\n\n\t  "name"  :\n"Lamp", "price": -70\n\n\t}' };
  const { end } = await reading(odd);
  expect(await end).toMatchObject({ name: 'Lamp', price: '-70' });
  const wrong = await reading({ text: '{"name":["Lamp"]}' });
  await expect(wrong.end).rejects.toThrow(/in the form/);
  expect(wrong.server.requests()).toHaveLength(2);
});
