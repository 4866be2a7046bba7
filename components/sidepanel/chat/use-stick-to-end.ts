import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How near to the end, in pixels, still counts as reading along. */
const NEAR = 48;

/**
 * Keeps a scrolling box at its end while what is in it grows, until the person scrolls up to read there. A new `last`, such as a question
 * that was just asked, leads to the end again.
 */
export function useStickToEnd(
  box: RefObject<HTMLElement | null>,
  last: string | undefined,
): { readonly onScroll: () => void } {
  const isAtEnd = useRef(true);
  const seen = useRef({ top: 0, height: 0 });
  const note = ({ scrollTop, scrollHeight }: HTMLElement) => {
    seen.current = { top: scrollTop, height: scrollHeight };
  };
  const follow = () => {
    const element = box.current;
    if (!element) return;
    if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    note(element);
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
      const element = box.current;
      if (!element) return;
      isAtEnd.current = isNearEnd(element) || (isAtEnd.current && !isScrolledUp(element, seen.current));
      note(element);
    },
  };
}

function isNearEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight < NEAR;
}

// Cards that load push the end away, or pull it near, without anybody scrolling: growth moves nothing up, and what shrank did the moving.
function isScrolledUp(
  { scrollTop, scrollHeight }: HTMLElement,
  seen: { top: number; height: number },
): boolean {
  return scrollTop < seen.top - 1 && scrollHeight >= seen.height;
}
