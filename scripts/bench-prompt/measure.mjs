import { tokensOf, tokensOfRequest } from './tokens.mjs';

/**
 * One group of tabs, in tokens: `readable` is what the pages are as Markdown, `pages` what stands for them in the request,
 * `prompt` all of its messages with the rules, `tools` the tools' descriptions beside them.
 */
export async function measureGroup(name, tabs, { lastRequest, QUESTION }, habit) {
  const { messages, tools } = await lastRequest(tabs, habit);
  const [system] = messages;
  const prompt = tokensOfRequest(messages);
  return {
    name,
    readable: tabs.reduce((sum, { markdown }) => sum + tokensOf(markdown), 0),
    pages: prompt - tokensOfRequest([system, { role: 'user', content: QUESTION }]),
    prompt,
    tools: tokensOfRequest(messages, tools) - prompt,
  };
}

/** Several groups as one. */
export function together(name, rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { name, readable: sum('readable'), pages: sum('pages'), prompt: sum('prompt'), tools: sum('tools') };
}

/** The group in the middle, by the share of the readable text that the prompt is. */
export function middle(name, rows) {
  const sorted = rows.toSorted((a, b) => a.prompt / a.readable - b.prompt / b.readable);
  return { ...sorted[Math.floor(sorted.length / 2)], name };
}
