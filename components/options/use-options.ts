import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { request } from '../../utils/messaging/request';
import { askFor, grantedPatterns, onGrantsChanged } from '../../utils/platform/permissions';
import type { Undo } from '../shared/undo';

/** What every section of the options may use: the toast, and what the browser allows us. */
export interface Options extends Undo {
  readonly granted: ReadonlySet<string>;
}

/** Set once by the options' screen. */
export const OptionsContext = createContext<Options>({
  granted: new Set(),
  offer: () => undefined,
  say: () => undefined,
  attempt: () => undefined,
});

/** The options that a section is in. */
export function useOptions(): Options {
  return useContext(OptionsContext);
}

/** How a shop is allowed for good; the answer must be called straight from a click. */
export function useAllow(): (origin: string) => void {
  const { attempt } = useOptions();
  return (origin) =>
    attempt(async () => {
      if (await askFor(origin)) await request('setShopState', { origin, state: 'on' });
    });
}

/** The match patterns that the person granted, kept up to date. */
export function useGranted(): ReadonlySet<string> {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const refresh = () => void grantedPatterns().then((patterns) => setGranted(new Set(patterns)));
    refresh();
    onGrantsChanged(refresh);
  }, []);
  return granted;
}
