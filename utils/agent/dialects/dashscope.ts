import { type Dialect, PLAIN } from './dialect';

/** Models that always think, and refuse to be told not to. */
const ALWAYS_THINKS = /thinking|qwq|qvq/i;

/**
 * Alibaba Cloud Model Studio. Qwen 3.8 takes an effort and refuses the older switch beside it; the open models think unless told
 * not to. Several calls in one turn come only when they are asked for.
 */
export const dashscope: Dialect = {
  ...PLAIN,
  switchOf: (model) => {
    if (ALWAYS_THINKS.test(model)) return 'none';
    return /qwen3\.8/i.test(model) ? 'reasoning_effort' : 'enable_thinking';
  },
  withTools: { parallel_tool_calls: true },
  echoesThinking: true,
  // Other vendors' models lose content that comes in parts there.
  marksPrefix: (model) => /^qwen/i.test(model),
};
