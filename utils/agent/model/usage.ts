import type { Usage } from '../../domain/talk/conversation';

/** Tokens as servers count them, each number under one name or another, or missing. */
export interface UsageChunk {
  readonly prompt_tokens?: number | null;
  readonly completion_tokens?: number | null;
  readonly prompt_tokens_details?: { readonly cached_tokens?: number | null } | null;
  readonly prompt_cache_hit_tokens?: number | null;
}

/** What a chunk says of the tokens; null when it says nothing. */
export function usageOf(usage: UsageChunk | null | undefined): Usage | null {
  if (typeof usage?.prompt_tokens !== 'number') return null;
  const cached = usage.prompt_tokens_details?.cached_tokens ?? usage.prompt_cache_hit_tokens;
  return {
    promptTokens: usage.prompt_tokens,
    completionTokens: usage.completion_tokens ?? 0,
    ...(typeof cached === 'number' ? { cachedTokens: cached } : {}),
  };
}

/** The tokens of two turns together; what one of them does not say is not counted, and an estimate when one of them is. */
export function sumUsage(a: Usage | null, b: Usage): Usage {
  if (!a) return b;
  const cached = [a.cachedTokens, b.cachedTokens].filter((tokens) => tokens !== undefined);
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    ...(a.isEstimated || b.isEstimated ? { isEstimated: true } : {}),
    ...(cached.length > 0 ? { cachedTokens: cached.reduce((sum, tokens) => sum + tokens, 0) } : {}),
  };
}
