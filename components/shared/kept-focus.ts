/** Where the focus is, and the way out from it to the root of the screen. */
interface Place {
  readonly element: HTMLElement;
  readonly way: readonly Step[];
}

/** One step outwards: as which child of which element, and what followed it there. */
interface Step {
  readonly parent: Element;
  readonly index: number;
  readonly after: Element | null;
}

/** A part of a screen that one can be in. */
const PART = 'li, section, article, form, fieldset, dialog, [role="tabpanel"], main';
/** What stands in numbers, one like the other. */
const ROW = 'li, .chip';
const PRESSED = 'button, a, summary';
const FIELD = ':is(input, select, textarea):not(:disabled)';

/**
 * Keeps the keyboard's place in a screen. Where what had the focus goes away, it passes to the same control of the row that moved up,
 * else to a field that came in its place, else to what else came there or to the part of the screen around it: never to another
 * button, which a second Enter would press. What was only disabled for a moment gets it back. Answers how to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let place: Place | null = null;
  const enter = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) place = placeOf(target, root);
  };
  const leave = () =>
    queueMicrotask(() => {
      // The person turned away from it; it did not go.
      if (place?.element.isConnected && !place.element.matches(':disabled') && isLost()) place = null;
    });
  const settle = () => {
    if (!place) return;
    const { element } = place;
    if (!element.isConnected) {
      if (isLost()) focusBeside(place);
    } else if (!isLost()) place = placeOf(element, root);
    else if (!element.matches(':disabled')) element.focus();
  };
  const observer = new MutationObserver(settle);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  root.addEventListener('focusin', enter);
  root.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', enter);
    root.removeEventListener('focusout', leave);
  };
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeOf(element: HTMLElement, root: HTMLElement): Place {
  const way: Step[] = [];
  for (let child: Element = element; child !== root && child.parentElement; child = child.parentElement) {
    const { parentElement: parent, nextElementSibling: after } = child;
    way.push({ parent, index: [...parent.children].indexOf(child), after });
  }
  return { element, way };
}

function focusBeside({ element, way }: Place): void {
  const step = way.find(({ parent }) => parent.isConnected);
  if (!step) return;
  const { parent, index, after } = step;
  const there = parent.children[index];
  const beside = [there, parent.children[index - 1]].map((row) => row && twinIn(row, element));
  const came = there !== undefined && there !== after ? there : null;
  const next = beside.find(Boolean) ?? came?.querySelector<HTMLElement>(FIELD);
  if (next) next.focus();
  else focusPart(came, parent);
}

/** The control of a like row that stands where the lost one stood in its own; null where the lost one was no part of a row. */
function twinIn(row: Element, lost: HTMLElement): HTMLElement | null {
  const gone = topOf(lost);
  if (gone === lost || !gone.matches(ROW) || !row.matches(ROW)) return null;
  const alike = (among: Element) =>
    [...among.querySelectorAll<HTMLElement>(lost.tagName)].filter(
      (each) => each.className === lost.className && !each.matches(':disabled'),
    );
  // Rows begin differently and end alike.
  const fromEnd = alike(gone).reverse().indexOf(lost);
  return alike(row).at(-1 - fromEnd) ?? null;
}

// What was taken out is whole in itself.
function topOf(element: HTMLElement): Element {
  let top: Element = element;
  while (top.parentElement) top = top.parentElement;
  return top;
}

// A whole view is said by the name of its tab.
function focusPart(came: Element | null, parent: Element): void {
  const isPart =
    came instanceof HTMLElement && !came.matches(PRESSED) && !parent.matches('[role="tabpanel"]');
  const part = isPart ? came : parent.closest<HTMLElement>(PART);
  if (!part) return;
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
