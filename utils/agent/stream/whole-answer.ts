/**
 * The stream that an endpoint should have sent, where it ignored that one was asked for and sent a whole answer as JSON; null
 * when the text is something else.
 */
export function asStream(text: string): string | null {
  const answer = parsed(text);
  const [choice] = answer?.choices ?? [];
  if (!choice?.message) return null;
  const chunk = { ...answer, choices: [{ delta: choice.message, finish_reason: choice.finish_reason }] };
  return `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`;
}

interface WholeAnswer {
  readonly choices?: readonly { readonly message?: object; readonly finish_reason?: unknown }[];
}

function parsed(text: string): WholeAnswer | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
