import * as styles from './styles';
import { dress, type Style } from './styles';

/** A button of the bar. */
export interface Choice {
  readonly label: string;
  /** Given for buttons of which one is on. */
  readonly isPressed?: boolean;
  readonly onPick: () => void;
}

/** Our layer over the page: a bar with words and buttons, a line around an element, and nothing that the page can see or hear. */
export interface Overlay {
  readonly host: Element;
  /** The window in which the person's clicks and keys arrive. */
  readonly view: Window;
  readonly bar: Element;
  readonly say: (line: string, quiet?: string) => void;
  readonly offer: (choices: readonly Choice[]) => void;
  readonly outline: (target: Element | null) => void;
  /** Takes the keys, and says to a screen reader what it waits for. */
  readonly listen: () => void;
  /** Gives the page back; only the bar stays. */
  readonly shrink: () => void;
  readonly remove: () => void;
}

/**
 * Lays a frame over the page, in a closed shadow root. What happens in a frame reaches no listener of the page around it, not even
 * one that was there first, and no script of the page can reach into it.
 */
export async function openOverlay(label: string, direction: 'ltr' | 'rtl'): Promise<Overlay> {
  const host = document.createElement('cartwright-pick');
  dress(host, styles.HOST);
  const frame = document.createElement('iframe');
  frame.title = label;
  dress(frame, styles.FRAME);
  host.attachShadow({ mode: 'closed' }).append(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.documentElement.append(host);
  await loaded;
  const { contentDocument: inside, contentWindow: view } = frame;
  if (!inside || !view)
    throw new Error('this page lets nobody lay anything over it: reload it and try again');
  inside.documentElement.dir = direction;
  for (const element of [inside.documentElement, inside.body]) dress(element, styles.PLAIN);
  return furnish({ host, frame, inside, view });
}

interface Room {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly inside: Document;
  readonly view: Window;
}

function furnish({ host, frame, inside, view }: Room): Overlay {
  const catcher = make(inside, 'div', styles.CATCHER);
  const outline = make(inside, 'div', styles.OUTLINE);
  const bar = make(inside, 'div', styles.BAR);
  const words = make(inside, 'p', styles.WORDS);
  const [line, quiet] = [make(inside, 'span', styles.LINE), make(inside, 'span', styles.QUIET)];
  const buttons = make(inside, 'div', styles.BUTTONS);
  catcher.tabIndex = 0;
  catcher.setAttribute('role', 'application');
  words.setAttribute('role', 'status');
  words.append(line, quiet);
  bar.append(words, buttons);
  inside.body.append(catcher, outline, bar);
  return {
    host,
    view,
    bar,
    say: (text, more = '') => {
      [line.textContent, quiet.textContent] = [text, more];
      catcher.setAttribute('aria-label', text);
    },
    offer: (choices) => buttons.replaceChildren(...choices.map((choice) => buttonFor(inside, choice))),
    outline: (target) => drawAround(target, outline, bar),
    listen: () => catcher.focus({ preventScroll: true }),
    shrink: () => {
      catcher.remove();
      outline.remove();
      dress(bar, ATOP);
      dress(frame, { ...styles.SMALL_FRAME, height: `${bar.offsetHeight}px` });
    },
    remove: () => host.remove(),
  };
}

const ATOP: Style = { 'inset-block': '0 auto' };
const BELOW: Style = { 'inset-block': 'auto 0' };

// The bar goes to the other end of the window when it would lie over what is pointed at.
function drawAround(target: Element | null, outline: HTMLElement, bar: HTMLElement): void {
  dress(outline, { display: target ? 'block' : 'none' });
  if (!target) return;
  const { top, left, width, height } = target.getBoundingClientRect();
  dress(bar, top < bar.offsetHeight + 8 && top + height > 0 ? BELOW : ATOP);
  dress(outline, {
    top: `${top - 4}px`,
    left: `${left - 4}px`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  });
}

function buttonFor(inside: Document, { label, isPressed, onPick }: Choice): HTMLElement {
  const button = make(inside, 'button', styles.BUTTON);
  button.textContent = label;
  if (isPressed !== undefined) {
    button.setAttribute('aria-pressed', String(isPressed));
    dress(button, isPressed ? styles.PRESSED : styles.UNPRESSED);
  }
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPick();
  });
  return button;
}

function make(inside: Document, tag: 'div' | 'p' | 'span' | 'button', style: Style): HTMLElement {
  const element = inside.createElement(tag);
  dress(element, style);
  return element;
}
