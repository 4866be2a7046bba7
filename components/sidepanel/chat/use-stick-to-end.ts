import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How near to the end, in pixels, somebody who scrolls down has to come to read along again. */
const NEAR = 48;

/** Where a box stood when it was last looked at, in pixels. */
type Place = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

/**
 * Keeps a scrolling box at its end while what is in it grows, until the person scrolls up to read there. A new `last`, such as a question
 * that was just asked, leads to the end again.
 */
export function useStickToEnd(
  box: RefObject<HTMLElement | null>,
  last: string | undefined,
): { readonly onScroll: () => void } {
  const isAtEnd = useRef(true);
  const seen = useRef<Place | null>(null);
  const follow = () => {
    const element = box.current;
    if (!element) return;
    if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    seen.current = placeOf(element);
  };
  useLayoutEffect(() => {
    isAtEnd.current = true;
    follow();
  }, [last]);
  useLayoutEffect(() => {
    const element = box.current;
    const inner = element?.firstElementChild;
    if (!element || !inner) return undefined;
    const growth = new ResizeObserver(follow);
    growth.observe(inner);
    growth.observe(element);
    return () => growth.disconnect();
  }, []);
  return {
    onScroll: () => {
      if (!box.current) return;
      const place = placeOf(box.current);
      if (isScrolledUp(place, seen.current)) isAtEnd.current = false;
      else if (distanceToEnd(place) < NEAR) isAtEnd.current = true;
      seen.current = place;
    },
  };
}

function placeOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Place {
  return { scrollTop, scrollHeight, clientHeight };
}

function distanceToEnd({ scrollTop, scrollHeight, clientHeight }: Place): number {
  return scrollHeight - scrollTop - clientHeight;
}

// Cards that load push the end away without anybody scrolling. What moves up by itself does so because it, or the place for it, shrank.
function isScrolledUp(now: Place, before: Place | null): boolean {
  if (!before || now.scrollHeight < before.scrollHeight || now.clientHeight > before.clientHeight)
    return false;
  return now.scrollTop < before.scrollTop - 1;
}
