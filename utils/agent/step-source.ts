import type { AgentStep } from '../domain/conversation';

/** Whose words a step brought, as the mark around them says: the tool's, or what buyers wrote. */
export function sourceOf({ tool, input }: Pick<AgentStep, 'tool' | 'input'>): string {
  return tool === 'read_tab' && asksForReviews(input) ? 'review' : tool;
}

function asksForReviews(input: string): boolean {
  try {
    const given: unknown = JSON.parse(input);
    return typeof given === 'object' && given !== null && 'reviews' in given && given.reviews !== false;
  } catch {
    return false;
  }
}
