import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/platform/text';
import { readSettings } from '../../utils/storage/queries/settings';
import { onMemoryTakenOver } from '../../utils/storage/queries/staleness';
import { Button } from '../shared/button';
import { LostNote } from '../shared/lost-note';
import { useLive } from '../shared/use-live';
import { useIsOffline } from './use-offline';

interface PanelNoticesProps {
  /** Does something and says so when it failed. */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** What concerns all of the panel: a newer version took over, there is no network, or what was kept is gone. */
export function PanelNotices({ attempt }: PanelNoticesProps) {
  const [isStale, setStale] = useState(false);
  const isOffline = useIsOffline();
  const settings = useLive(readSettings, []);
  useEffect(() => onMemoryTakenOver(() => setStale(true)), []);
  return (
    <div class="panel-notices">
      {settings.state === 'ready' && settings.value.isMemoryLost && <LostNote attempt={attempt} />}
      {(isStale || isOffline) && (
        <div class="panel-notice small" role="status">
          <p>{t(isStale ? 'panelStale' : 'panelOffline')}</p>
          {isStale && (
            <Button kind="quiet" onClick={() => location.reload()}>
              {t('panelReload')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
