import type { Undoing } from '../../utils/domain/undoing';
import type { TextKey } from '../../utils/platform/text';

/** What is said when something was taken back, or why it was not. */
export const UNDO_WORDS: Readonly<Record<Undoing, TextKey>> = {
  undone: 'sharedUndone',
  'in-part': 'sharedUndoneInPart',
  'too-late': 'sharedTooLate',
  'changed-since': 'sharedChangedSince',
};
