import { useEffect, useState } from 'preact/hooks';

/** Whether the browser says that it has no network at all. */
export function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(() => navigator.onLine === false);
  useEffect(() => {
    const ended = new AbortController();
    const read = () => setOffline(navigator.onLine === false);
    addEventListener('online', read, { signal: ended.signal });
    addEventListener('offline', read, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return isOffline;
}
