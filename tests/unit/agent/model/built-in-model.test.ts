import { describe, expect, test } from 'vitest';
import { FIELDS_SCHEMA, readFields } from '../../../../utils/agent/errands/read-fields';
import { createBuiltInModel } from '../../../../utils/agent/model/built-in-model';
import { modelErrorIn } from '../../../../utils/agent/model/model-error';
import type { BuiltInApi, BuiltInSession } from '../../../../utils/domain/talk/built-in';
import { builtInApi, builtInState, fetchBuiltIn } from '../../../../utils/platform/language-model';
import { noSignal, QUESTION } from '../model-at';

/** A browser's model with the given answers; `seen` is what it was asked. */
function fakeModel(session: Partial<BuiltInSession> = {}, state = 'available') {
  const seen = { created: [] as object[], prompts: [] as unknown[], destroyed: 0 };
  const api: BuiltInApi = {
    availability: async () => state,
    create: async (options) => {
      seen.created.push(options);
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      for (const loaded of [0, 0.5, 1])
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return {
        prompt: async (text, options) => {
          seen.prompts.push([text, options.responseConstraint]);
          return '{"price":"2,38 €"}';
        },
        destroy: () => {
          seen.destroyed += 1;
        },
        ...session,
      };
    },
  };
  return { api, seen };
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => modelErrorIn(error)?.failure.kind,
  );

describe("the browser's own model", () => {
  test('copies facts out of an outline, held to the form of the answer', async () => {
    const { api, seen } = fakeModel();
    const model = createBuiltInModel(api, FIELDS_SCHEMA);
    const request = { outline: 'Whole milk 2,38 €', nonce: 'abc', isMasked: true };
    expect(await readFields(model, request, noSignal())).toMatchObject({ price: '2,38 €', name: null });
    expect(seen.created).toMatchObject([{ initialPrompts: [{ role: 'system' }] }]);
    expect(seen.prompts).toEqual([[expect.stringContaining('Whole milk 2,38 €'), FIELDS_SCHEMA]]);
    expect(seen.destroyed).toBe(1);
  });

  test('never holds a conversation with tools', async () => {
    const { api, seen } = fakeModel();
    const tool = { type: 'function', function: { name: 'x', description: '', parameters: {} } } as const;
    const asked = createBuiltInModel(api).streamTurn({ ...QUESTION, tools: [tool] }, noSignal());
    expect(await failureOf(asked)).toBe('server');
    expect(seen.created).toEqual([]);
  });

  test.each([
    ['new', { measureContextUsage: async () => 30, contextUsage: 10, contextWindow: 100 }],
    ['old', { measureInputUsage: async () => 30, inputUsage: 10, inputQuota: 100 }],
  ] as const)('counts by the %s names', async (_, names) => {
    const turn = await createBuiltInModel(fakeModel(names).api).streamTurn(QUESTION, noSignal());
    expect(turn.usage?.promptTokens).toBe(40);
  });

  test.each([
    ['new', { measureContextUsage: async () => 95, contextUsage: 10, contextWindow: 100 }],
    ['old', { measureInputUsage: async () => 95, inputUsage: 10, inputQuota: 100 }],
  ] as const)('is not asked what does not fit, by the %s names', async (_, names) => {
    const { api, seen } = fakeModel(names);
    expect(await failureOf(createBuiltInModel(api).streamTurn(QUESTION, noSignal()))).toBe('context');
    expect([seen.prompts, seen.destroyed]).toEqual([[], 1]);
  });

  test('a failure is one of a model, and the session is let go', async () => {
    const { api, seen } = fakeModel({ prompt: () => Promise.reject(new Error('no')) });
    expect(await failureOf(createBuiltInModel(api).streamTurn(QUESTION, noSignal()))).toBe('server');
    expect(seen.destroyed).toBe(1);
  });
});

describe('how it stands', () => {
  test.each([['unavailable'], ['downloadable'], ['downloading'], ['available']])('%s', async (state) =>
    expect(await builtInState(fakeModel({}, state).api)).toBe(state),
  );

  test('a word that nobody knows is no promise', async () =>
    expect(await builtInState(fakeModel({}, 'readily').api)).toBe('unavailable'));

  test('a browser without one has none', async () => {
    expect(builtInApi({})).toBeNull();
    expect(builtInApi({ LanguageModel: {} })).toBeNull();
    expect(builtInApi({ LanguageModel: fakeModel().api })).not.toBeNull();
    expect(await builtInState(builtInApi({}))).toBe('missing');
  });

  test('fetching it tells how far it is, and keeps no session', async () => {
    const { api, seen } = fakeModel({}, 'downloadable');
    const parts: number[] = [];
    await fetchBuiltIn((part) => parts.push(part), noSignal(), api);
    expect([parts, seen.destroyed]).toEqual([[0, 0.5, 1], 1]);
  });
});
