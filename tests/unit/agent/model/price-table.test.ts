import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costMicros, type ModelPrice, priceOf } from '../../../../utils/agent/model/price-table';

describe('the price of a model', () => {
  test.each([
    ['qwen3.8-flash', 'dashscope', 150_000],
    ['QWEN3.8-FLASH', 'dashscope', 150_000],
    ['qwen/qwen3.8-flash', 'openrouter', 150_000],
    ['qwen-plus-us', 'dashscope', 400_000],
    ['qwen-plus-2025-12-01-us', 'dashscope', 400_000],
    ['qwen-plus-latest', 'dashscope', 400_000],
    ['qwen/qwen3-8b:free', 'openrouter', 0],
    ['qwen3:8b', 'ollama', 0],
    ['Qwen/Qwen3-8B', 'sglang', 0],
    ['qwen3-coder:480b-cloud', 'ollama', null],
    ['qwen9-ultra', 'dashscope', null],
    ['qwen3.8-flash', 'custom', null],
    ['constructor', 'dashscope', null],
  ] as const)('%s at %s costs %s micros for a million tokens read', (model, server, micros) =>
    expect(priceOf(model, server)?.inputMicros ?? null).toBe(micros),
  );

  test('says from which month it is', () =>
    expect(priceOf('qwen-plus', 'dashscope')?.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/));
});

describe('the cost of an answer', () => {
  const plain: ModelPrice = {
    inputMicros: 150_000,
    outputMicros: 470_000,
    cachedMicros: null,
    asOf: '2026-11',
  };

  test.each([
    ['a million tokens each way', { promptTokens: 1_000_000, completionTokens: 1_000_000 }, 620_000],
    ['one token is rounded up', { promptTokens: 1, completionTokens: 0 }, 1],
    ['nothing costs nothing', { promptTokens: 0, completionTokens: 0 }, 0],
    ['counts that make no sense', { promptTokens: Number.NaN, completionTokens: -5 }, 0],
  ])('%s', (_, usage, micros) => expect(costMicros(usage, plain)).toBe(micros));

  test('cached tokens are part of the prompt and cost their own price', () => {
    const price = { ...plain, cachedMicros: 15_000 };
    const usage = { promptTokens: 1_000_000, completionTokens: 0, cachedTokens: 400_000 };
    expect(costMicros(usage, price)).toBe(600_000 * 0.15 + 400_000 * 0.015);
  });

  test('a prompt over the limit costs the higher price for all of its tokens', () => {
    const price = priceOf('qwen3.7-plus', 'dashscope');
    if (!price) throw new Error('no price');
    const at = (promptTokens: number) => costMicros({ promptTokens, completionTokens: 0 }, price);
    expect(at(256_000)).toBe(128_000);
    expect(at(256_001)).toBe(512_002);
  });

  const tokens = fc.nat({ max: 2_000_000_000 });
  const rate = fc.nat({ max: 1_000_000_000 });
  const price = fc.record({
    inputMicros: rate,
    outputMicros: rate,
    cachedMicros: fc.option(rate),
    asOf: fc.constant('2026-11'),
  });

  test('it is the exact sum, rounded up to a whole micro and never below it', () =>
    fc.assert(
      fc.property(tokens, tokens, tokens, price, (promptTokens, completionTokens, cachedTokens, rates) => {
        const cached = BigInt(Math.min(cachedTokens, promptTokens));
        const exact =
          (BigInt(promptTokens) - cached) * BigInt(rates.inputMicros) +
          cached * BigInt(rates.cachedMicros ?? rates.inputMicros) +
          BigInt(completionTokens) * BigInt(rates.outputMicros);
        const cost = BigInt(costMicros({ promptTokens, completionTokens, cachedTokens }, rates));
        expect(cost * 1_000_000n >= exact && (cost - 1n) * 1_000_000n < exact).toBe(true);
      }),
    ));

  test('more words never cost less, and two answers cost at most a micro less together than apart', () =>
    fc.assert(
      fc.property(tokens, tokens, price, (a, b, rates) => {
        const [one, other, both] = [a, b, a + b].map((completionTokens) =>
          costMicros({ promptTokens: 0, completionTokens }, rates),
        ) as [number, number, number];
        expect(both).toBeGreaterThanOrEqual(Math.max(one, other));
        expect([0, 1]).toContain(one + other - both);
      }),
    ));
});
