import { browser } from 'wxt/browser';

/** What the badge reads, and what it opens when the person themselves clicks it. */
export interface BadgeWords {
  readonly text: string;
  /** What a click does, read aloud after the text. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** A badge on a page; once the person closed it, it stays closed on this page. */
export interface Badge {
  readonly update: (text: string) => void;
  readonly remove: () => void;
}

/** Shows one quiet pill in a corner of the page, in a closed shadow root; a script of the page can neither read nor click it. */
export function showBadge(document: Document, { text, label, onOpen }: BadgeWords): Badge {
  const host = document.createElement('cartwright-badge');
  dress(host, HOST);
  const pill = make(document, 'div', PILL);
  const open = make(document, 'button', OPEN);
  const close = make(document, 'button', CLOSE);
  const update = (words: string) => {
    open.textContent = words;
    open.setAttribute('aria-label', `${words}. ${label}`);
  };
  pill.dir = 'auto';
  close.textContent = '×';
  close.setAttribute('aria-label', browser.i18n.getMessage('badgeDismiss'));
  onOwnClick(open, onOpen);
  onOwnClick(close, () => host.remove());
  update(text);
  pill.append(open, close);
  host.attachShadow({ mode: 'closed' }).append(pill);
  document.documentElement.append(host);
  return { update, remove: () => host.remove() };
}

/** Only a click of the person counts; one that a script of the page made up does not. */
function onOwnClick(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
}

function make(document: Document, tag: 'div' | 'button', style: Style): HTMLElement {
  const element = document.createElement(tag);
  dress(element, style);
  return element;
}

// One property at a time through the object model: a page's content security policy forbids style elements and attributes.
function dress(element: HTMLElement, style: Style): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

type Style = Readonly<Record<string, string>>;

const HOST: Style = {
  all: 'initial',
  position: 'fixed',
  'inset-block-end': '16px',
  'inset-inline-end': '16px',
  'z-index': '2147483646',
  'color-scheme': 'light dark',
};

const PILL: Style = {
  display: 'flex',
  'align-items': 'center',
  'max-width': 'min(320px, 80vw)',
  border: '1px solid light-dark(#d5d2c8, #48524c)',
  'border-radius': '22px',
  background: 'light-dark(#fbfaf6, #1f2522)',
  color: 'light-dark(#1b2420, #e9ede9)',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 18%)',
  font: '600 14px/1.3 system-ui, sans-serif',
};

const BUTTON: Style = {
  all: 'unset',
  'box-sizing': 'border-box',
  'min-height': '44px',
  cursor: 'pointer',
  outline: 'revert',
  'border-radius': '22px',
};

const OPEN: Style = { ...BUTTON, 'padding-block': '6px', 'padding-inline': '16px 4px' };

const CLOSE: Style = {
  ...BUTTON,
  width: '44px',
  'flex-shrink': '0',
  'text-align': 'center',
  'font-weight': '400',
  color: 'light-dark(#58625d, #a6b0aa)',
};
