import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How near to the end, in pixels, still counts as reading along. */
const NEAR = 48;

/** Keeps a scrolling box at its end while it grows, but only when the person was at the end and not reading further up. */
export function useStickToEnd(box: RefObject<HTMLElement | null>): { readonly onScroll: () => void } {
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    const element = box.current;
    const inner = element?.firstElementChild;
    if (!element || !inner) return undefined;
    const toEnd = () => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    };
    const growth = new ResizeObserver(toEnd);
    growth.observe(inner);
    toEnd();
    return () => growth.disconnect();
  }, []);
  return {
    onScroll: () => {
      const element = box.current;
      if (element) isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    },
  };
}
