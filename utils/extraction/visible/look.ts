/** How an element is drawn, where anything is drawn at all. */
export interface Look {
  /** Font size in CSS pixels; null without layout. */
  readonly size: number | null;
  readonly isStruck: boolean;
  readonly isShown: boolean;
}

const UNSEEN: Look = { size: null, isStruck: false, isShown: true };

/** Asks the browser how the element looks. Costly: for a handful of elements, all asked in one go. */
export function lookOf(element: Element): Look {
  const view = element.ownerDocument?.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return UNSEEN;
  const style = view.getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const isDrawn =
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
  return {
    size: Number.isFinite(size) && size > 0 ? size : null,
    isStruck: /line-through/.test(style.textDecorationLine ?? ''),
    isShown: isDrawn,
  };
}
