import { useEffect, useState } from 'preact/hooks';
import { formatAgo, formatMoment } from './format';

/** The time now in ms, renewed every minute so that "2 min. ago" does not stand still. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

interface AgoProps {
  readonly at: number;
  readonly now: number;
  /** In a sentence: "5 minutes ago" instead of "5 min. ago". */
  readonly isLong?: boolean;
}

/** How long ago something was seen, with the exact time on hover. */
export function Ago({ at, now, isLong = false }: AgoProps) {
  return (
    <time class="figures whole" dateTime={new Date(at).toISOString()} title={formatMoment(at)}>
      {formatAgo(at, now, isLong ? 'long' : 'short')}
    </time>
  );
}
