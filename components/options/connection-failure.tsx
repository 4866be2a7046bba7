import { t } from '../../utils/platform/text';
import { ErrorNote } from '../shared/states';
import { Command } from './command';
import { helpFor } from './connection-help';
import { OllamaHelp } from './ollama-help';
import type { ProfileDraft } from './profile-draft';
import { RegionHelp } from './region-help';

interface ConnectionFailureProps {
  readonly error: { readonly kind: string; readonly detail: string };
  readonly draft: ProfileDraft;
  /** The key as the form would send it; null is the stored one. */
  readonly keyToSend: string | null;
  readonly onRetry: () => void;
  readonly onMove: (baseUrl: string) => void;
}

/** Why a test failed, and exactly what to do about it, with the means to do it where that is in our hands. */
export function ConnectionFailure({ error, draft, keyToSend, onRetry, onMove }: ConnectionFailureProps) {
  const { what, todo, command } = helpFor(error.kind, draft);
  const isOfOtherRegion = error.kind === 'key' && draft.server === 'dashscope' && keyToSend !== '';
  const isTurnedAway = error.kind === 'ollama-origin';
  const isMissingGrant = error.kind === 'no-permission';
  return (
    <ErrorNote
      what={what}
      safe={t('optionsTestSafe')}
      todo={todo}
      {...(error.detail ? { detail: error.detail } : {})}
      {...(isMissingGrant ? { action: { label: t('optionsAllowAddress'), onPick: onRetry } } : {})}
    >
      {command && <Command lines={[command]} />}
      {isTurnedAway && draft.hidesOrigin && <p>{t('optionsHideOriginLater')}</p>}
      {isTurnedAway && <OllamaHelp />}
      {isOfOtherRegion && (
        <RegionHelp input={{ id: draft.id, baseUrl: draft.baseUrl, key: keyToSend }} onPick={onMove} />
      )}
    </ErrorNote>
  );
}
