import type { Dialect } from './dialect';

/** Alibaba Cloud Model Studio: Qwen 3.8 takes an effort and refuses the older switch beside it; open models think unless told not to. */
export const dashscope: Dialect = (model) => ({
  ...(/qwen3\.8/i.test(model) ? { reasoning_effort: 'none' } : { enable_thinking: false }),
  parallel_tool_calls: true,
});
