import { t } from '../../../utils/platform/text';
import { listItems, listLists } from '../../../utils/storage/queries/lists';
import { activeProfile } from '../../../utils/storage/queries/profiles';
import { Chip } from '../../shared/chip';
import { useLive } from '../../shared/use-live';
import { quickRequests } from './quick-requests';

interface QuickBarProps {
  readonly attachedTabs: number;
  readonly isRunning: boolean;
  readonly onAsk: (question: string) => void;
}

/** One-click requests that fit what is attached, and a word about where answers come from when no model is set. */
export function QuickBar({ attachedTabs, isRunning, onAsk }: QuickBarProps) {
  const hasListItems = useLive(hasOpenItems, []);
  const profile = useLive(activeProfile, []);
  const isReady = hasListItems.state === 'ready' && hasListItems.value;
  const keys = isRunning ? [] : quickRequests({ attachedTabs, hasListItems: isReady });
  return (
    <>
      {keys.length > 0 && (
        <fieldset class="quick-bar" aria-label={t('chatQuick')}>
          {keys.map((key) => (
            <Chip key={key} label={t(key)} onPick={() => onAsk(t(key))} />
          ))}
        </fieldset>
      )}
      {profile.state === 'ready' && profile.value === null && (
        <p class="small quiet">
          {t('chatNoModel')}{' '}
          <a href="options.html#models" target="_blank" rel="noopener noreferrer">
            {t('chatNoModelAction')}
          </a>
        </p>
      )}
    </>
  );
}

async function hasOpenItems(): Promise<boolean> {
  const [newest] = await listLists();
  return newest !== undefined && (await listItems(newest.id)).some((item) => !item.isDone);
}
