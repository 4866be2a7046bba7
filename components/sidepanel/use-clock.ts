import { useEffect, useState } from 'preact/hooks';

/** How often it is asked whether a day has passed, in milliseconds. */
export const DAY_CHECK_MS = 600_000;

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
