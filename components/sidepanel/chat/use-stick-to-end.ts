import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How near to the end, in pixels, somebody who scrolls down has to come to read along again. */
const NEAR = 48;

/** For how long, in milliseconds, a box may still move after a hand moved it. */
const BY_HAND_MS = 1000;

/** Where a box stood when it was last looked at, in pixels. */
type Place = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

/** What a scrolling box has to listen to. */
export interface StickToEnd {
  readonly onScroll: () => void;
  readonly onWheel: () => void;
  readonly onTouchMove: () => void;
  readonly onKeyDown: () => void;
  readonly onPointerDown: () => void;
}

/**
 * Keeps a scrolling box at its end while what is in it grows, until the person scrolls up to read there. A new `last`, such as a question
 * that was just asked, leads to the end again.
 */
export function useStickToEnd(box: RefObject<HTMLElement | null>, last: string | undefined): StickToEnd {
  const isAtEnd = useRef(true);
  const seen = useRef<Place | null>(null);
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  const touch = () => {
    touchedAt.current = performance.now();
  };
  const follow = () => {
    const element = box.current;
    if (!element) return;
    if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    seen.current = placeOf(element);
  };
  useLayoutEffect(() => {
    isAtEnd.current = true;
    touchedAt.current = Number.NEGATIVE_INFINITY;
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
  const onScroll = () => {
    if (!box.current) return;
    const place = placeOf(box.current);
    const isByHand = performance.now() - touchedAt.current < BY_HAND_MS;
    if (isScrolledUp(place, seen.current, isByHand)) isAtEnd.current = false;
    else if (distanceToEnd(place) < NEAR) isAtEnd.current = true;
    seen.current = place;
  };
  return { onScroll, onWheel: touch, onTouchMove: touch, onKeyDown: touch, onPointerDown: touch };
}

function placeOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Place {
  return { scrollTop, scrollHeight, clientHeight };
}

function distanceToEnd({ scrollTop, scrollHeight, clientHeight }: Place): number {
  return scrollHeight - scrollTop - clientHeight;
}

// Cards that load, fold and change their size move the box, too: without a hand on it only what moves a box of the same size is a person.
function isScrolledUp(now: Place, before: Place | null, isByHand: boolean): boolean {
  if (!before || now.scrollTop >= before.scrollTop - 1) return false;
  const isSameSize = now.scrollHeight === before.scrollHeight && now.clientHeight === before.clientHeight;
  return isByHand || isSameSize;
}
