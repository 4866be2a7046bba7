import { useEffect, useState } from 'preact/hooks';

/** The time, renewed every `everyMs` while `isTicking`; a screen that shows nothing in motion need not wake up. */
export function useClock(everyMs: number, isTicking = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, isTicking]);
  return now;
}
