import { useEffect, useState } from 'preact/hooks';
import { request } from '../../utils/messaging/request';
import { askFor, isGranted } from '../../utils/platform/permissions';

/** Whether a shop may always be read: null until known; `ask` must be called straight from a click. */
export interface Grant {
  readonly isGranted: boolean | null;
  readonly ask: () => Promise<boolean>;
}

/** Follows the grant of one origin; null for a page of no shop. */
export function useGrant(origin: string | null): Grant {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    let isOver = false;
    setGranted(null);
    if (origin) void isGranted(origin).then((answer) => !isOver && setGranted(answer));
    return () => {
      isOver = true;
    };
  }, [origin]);
  const ask = async () => {
    if (!origin || !(await askFor(origin))) return false;
    setGranted(true);
    await request('setShopState', { origin, state: 'on' });
    return true;
  };
  return { isGranted: granted, ask };
}
