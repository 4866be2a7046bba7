import type { RunError } from './conversation';

/** What came of something said: its words, '' when there were none, or why nobody wrote them down. */
export type SpeechAnswer =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: Pick<RunError, 'kind' | 'detail'> }
  /** The person stopped it. */
  | { readonly kind: 'stopped' };
