import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/text';
import { ErrorNote, Skeleton } from '../shared/states';
import type { Live } from '../shared/use-live';

interface LoadedProps<T> {
  readonly live: Live<T>;
  readonly lines?: number;
  readonly children: (value: T) => ComponentChildren;
}

/** Draws what a live query answered; grey lines until then, and a way out when the storage could not be read. */
export function Loaded<T>({ live, lines = 3, children }: LoadedProps<T>) {
  if (live.state === 'loading') return <Skeleton lines={lines} />;
  if (live.state === 'ready') return <>{children(live.value)}</>;
  return (
    <ErrorNote
      what={t('panelReadFailed')}
      safe={t('panelReadFailedSafe')}
      todo={t('panelReadFailedTodo')}
      detail={live.error.message}
      action={{ label: t('panelReload'), onPick: () => location.reload() }}
    />
  );
}
