import type { RunError } from '../../utils/domain/talk/conversation';
import { t } from '../../utils/platform/text';
import { CEILING_WORDS, RUN_ERROR_WORDS } from './run-error-words';
import { ErrorNote } from './states';

interface ModelFailureProps {
  /** Null where nobody knows what it was. */
  readonly error: RunError | null;
  /** What did not happen for it. */
  readonly safe: string;
  /** Asks once more; absent where that is not possible any more. */
  readonly onAgain?: () => void;
}

/** A model did not answer: why, what is safe, what to do, and the way to the options where that helps. */
export function ModelFailure({ error, safe, onAgain }: ModelFailureProps) {
  const { what, todo, remedy } = RUN_ERROR_WORDS[error?.kind ?? 'unknown'];
  const isCost = error?.ceiling === 'run-cost' || error?.ceiling === 'day-cost';
  const again = onAgain ? { action: { label: t('chatAgain'), onPick: onAgain } } : {};
  const detail = error?.detail ? { detail: error.detail } : {};
  return (
    <ErrorNote
      what={t(error?.ceiling ? CEILING_WORDS[error.ceiling] : what)}
      safe={safe}
      todo={t(isCost ? 'chatTodoCost' : todo)}
      {...detail}
      {...again}
    >
      {(isCost || remedy === 'options') && (
        <a
          href={isCost ? 'options.html#privacy' : 'options.html#models'}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('panelOpenOptions')}
        </a>
      )}
    </ErrorNote>
  );
}
