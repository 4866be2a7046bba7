import type { Look } from '../../domain/product/page-capture';

const UNSEEN: Look = { size: null, isStruck: false, isShown: true };

/** Asks the browser how the element looks. Costly: for the few that show amounts. */
export function lookOf(element: Element): Look {
  const view = element.ownerDocument?.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return UNSEEN;
  const style = view.getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  return {
    size: Number.isFinite(size) && size > 0 ? size : null,
    isStruck: strikes(style),
    isShown: isDrawn(element),
  };
}

/** Whether the browser strikes out what is in the element. */
export function isStruckOut(element: Element): boolean {
  const style = element.ownerDocument?.defaultView?.getComputedStyle?.(element);
  return style !== undefined && strikes(style);
}

/** Whether the browser draws the element at all, as far as it tells. */
export function isDrawn(element: Element): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

function strikes(style: CSSStyleDeclaration): boolean {
  return (style.textDecorationLine ?? '').includes('line-through');
}
