import type { ServerKind } from '../../domain/talk/model-profile';

/** What a model's words cost, in millionths of a US dollar for 1,000,000 tokens: USD 0.15 is 150,000. */
export interface ModelPrice {
  readonly inputMicros: number;
  readonly outputMicros: number;
  /** For tokens that the server still had from an earlier request; null where it is not known, and then they cost what all others do. */
  readonly cachedMicros: number | null;
  /** The month in which the price was seen, as "2026-11". */
  readonly asOf: string;
  /** What a longer request costs, all of its tokens alike; the shortest limit comes first. */
  readonly tiers?: readonly PriceTier[];
}

/** The price of requests whose prompt is longer than this. */
export interface PriceTier {
  readonly abovePromptTokens: number;
  readonly inputMicros: number;
  readonly outputMicros: number;
  readonly cachedMicros: number | null;
}

/** The tokens of one answer as the server counts them; the cached ones are part of the prompt's. */
export interface TokenUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly cachedTokens?: number;
}

const PER_TOKENS = 1_000_000n;

/**
 * List prices outside China, by the name that the server gives the model: what is read, what is written and what is read from
 * the cache. Where public tables disagree it is the higher one, so that a cap is kept rather than missed.
 */
const PRICES: Readonly<Record<string, ModelPrice>> = {
  'qwen3.8-max': price('2026-11', 2_000_000, 6_000_000, 250_000),
  'qwen3.8-flash': price('2026-11', 150_000, 470_000),
  'qwen3.7-max': price('2026-07', 2_500_000, 7_500_000),
  'qwen3.7-plus': price('2026-07', 500_000, 3_000_000, null, [tier(256_000, 2_000_000, 6_000_000)]),
  'qwen3.7-flash': price('2026-07', 160_000, 640_000),
  'qwen3.6-plus': price('2026-07', 500_000, 3_000_000),
  'qwen3.6-flash': price('2026-07', 250_000, 1_500_000, null, [tier(256_000, 1_000_000, 4_000_000)]),
  'qwen3.5-plus': price('2026-07', 400_000, 2_400_000),
  'qwen3.5-flash': price('2026-07', 100_000, 400_000, 10_000),
  'qwen3-max': price('2026-07', 1_200_000, 6_000_000, 240_000, [
    tier(32_000, 2_400_000, 12_000_000, 480_000),
    tier(128_000, 3_000_000, 15_000_000, 600_000),
  ]),
  'qwen-plus': price('2026-07', 400_000, 1_200_000, 80_000, [tier(256_000, 1_200_000, 3_600_000, 240_000)]),
  'qwen-flash': price('2026-07', 50_000, 400_000, 10_000, [tier(256_000, 250_000, 2_000_000, 50_000)]),
  'qwen3-vl-plus': price('2026-07', 200_000, 1_600_000),
  'qwen3-vl-flash': price('2026-07', 50_000, 400_000, 10_000, [
    tier(32_000, 75_000, 600_000, 15_000),
    tier(128_000, 120_000, 960_000, 24_000),
  ]),
  'qwen3-omni-flash': price('2026-07', 430_000, 1_660_000),
  'qwen3-asr-flash': price('2026-07', 35_000, 35_000),
};

const FREE: ModelPrice = { inputMicros: 0, outputMicros: 0, cachedMicros: 0, asOf: '2026-11' };

/** Servers that people run themselves. */
const OWN: ReadonlySet<ServerKind> = new Set(['ollama', 'lmstudio', 'vllm', 'sglang', 'llamacpp']);

/** The list price of a model at a kind of server; nothing on one's own server; null when it is not known. */
export function priceOf(model: string, server: ServerKind): ModelPrice | null {
  if (OWN.has(server)) return /[:-]cloud$/i.test(model) ? null : FREE;
  if (server === 'custom') return null;
  const name = model.trim().toLowerCase();
  if (server === 'openrouter' && name.endsWith(':free')) return FREE;
  const plain = plainName(name);
  return Object.hasOwn(PRICES, plain) ? (PRICES[plain] ?? null) : null;
}

/** What an answer cost, in whole millionths of a US dollar, rounded up. Counts that make no sense are taken as 0. */
export function costMicros(usage: TokenUsage, price: ModelPrice): number {
  const prompt = count(usage.promptTokens);
  const cached = BigInt(Math.min(count(usage.cachedTokens ?? 0), prompt));
  const rate = rateFor(prompt, price);
  const total =
    (BigInt(prompt) - cached) * BigInt(rate.inputMicros) +
    cached * BigInt(rate.cachedMicros ?? rate.inputMicros) +
    BigInt(count(usage.completionTokens)) * BigInt(rate.outputMicros);
  return Number((total + PER_TOKENS - 1n) / PER_TOKENS);
}

// OpenRouter puts the maker before the name, Virginia its country behind it; dated and latest editions cost what the name costs.
function plainName(model: string): string {
  return model
    .replace(/^qwen\//, '')
    .replace(/-us$/, '')
    .replace(/-(latest|\d{4}-\d{2}-\d{2})$/, '');
}

function rateFor(
  prompt: number,
  price: ModelPrice,
): Pick<ModelPrice, 'inputMicros' | 'outputMicros' | 'cachedMicros'> {
  return (price.tiers ?? []).findLast(({ abovePromptTokens }) => prompt > abovePromptTokens) ?? price;
}

function count(tokens: number): number {
  return Number.isFinite(tokens) ? Math.max(0, Math.trunc(tokens)) : 0;
}

function price(
  asOf: string,
  inputMicros: number,
  outputMicros: number,
  cachedMicros: number | null = null,
  tiers: readonly PriceTier[] = [],
): ModelPrice {
  return { inputMicros, outputMicros, cachedMicros, asOf, tiers };
}

function tier(
  abovePromptTokens: number,
  inputMicros: number,
  outputMicros: number,
  cachedMicros: number | null = null,
): PriceTier {
  return { abovePromptTokens, inputMicros, outputMicros, cachedMicros };
}
