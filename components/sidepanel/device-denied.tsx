import { t } from '../../utils/platform/text';
import { usePanel } from './panel-context';

/** Whether something failed because the person or the browser did not allow it. */
export function isDenial(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'NotAllowedError';
}

/**
 * Camera or microphone are not allowed. A side panel cannot ask for them in every browser; a tab of ours can, and what it was given
 * holds for the panel too.
 */
export function DeviceDenied({ words }: { readonly words: string }) {
  const { place } = usePanel();
  return (
    <p class="careful small" role="alert">
      {words}{' '}
      <a href={`${location.pathname}#${place.tab}`} target="_blank" rel="noopener">
        {t('pictureNoCameraTab')}
      </a>
    </p>
  );
}
