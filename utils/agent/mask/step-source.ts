import type { AgentStep } from '../../domain/talk/conversation';

/** Whose words a step brought, as the mark around them says: the tool's, or what buyers wrote. */
export function sourceOf({ tool, input, result }: Pick<AgentStep, 'tool' | 'input' | 'result'>): string {
  const broughtReviews = tool === 'read_tab' && result?.kind === 'products' && asksForReviews(input);
  return broughtReviews ? 'review' : tool;
}

function asksForReviews(input: string): boolean {
  try {
    const given: unknown = JSON.parse(input);
    return typeof given === 'object' && given !== null && 'reviews' in given && given.reviews !== false;
  } catch {
    return false;
  }
}
