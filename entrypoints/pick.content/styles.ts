/** CSS properties by name. */
export type Style = Readonly<Record<string, string>>;

/** Sets a style one property at a time through the object model: a page's content security policy forbids style elements and attributes. */
export function dress(element: HTMLElement, style: Style): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

// The frame is see-through only while it and what is in it have the same colour scheme.
const SCHEME = { 'color-scheme': 'light dark' };

/** Our element in the page. */
export const HOST: Style = { all: 'initial', ...SCHEME };

/** The frame over the whole window while the person points. */
export const FRAME: Style = {
  ...SCHEME,
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  'z-index': '2147483647',
};

/** The frame once the page is the person's again: as high as the bar. */
export const SMALL_FRAME: Style = { 'inset-block-end': 'auto', height: '0px' };

/** The root and the body of the frame's document. */
export const PLAIN: Style = { ...SCHEME, margin: '0', background: 'transparent', overflow: 'hidden' };

/** What takes the pointer and the keys. */
export const CATCHER: Style = {
  position: 'fixed',
  inset: '0',
  outline: 'none',
  cursor: 'crosshair',
};

/** The line around what would be taken; a second, light one keeps it visible on every ground. */
export const OUTLINE: Style = {
  position: 'fixed',
  display: 'none',
  'box-sizing': 'border-box',
  border: '2px solid #1b6b58',
  'border-radius': '4px',
  'box-shadow': '0 0 0 2px #fbfaf6, 0 0 0 4px rgb(0 0 0 / 35%)',
  background: 'rgb(27 107 88 / 12%)',
  'pointer-events': 'none',
};

/** The bar with the words. */
export const BAR: Style = {
  ...SCHEME,
  position: 'fixed',
  'inset-inline': '0',
  'inset-block-start': '0',
  display: 'flex',
  'flex-wrap': 'wrap',
  'align-items': 'center',
  gap: '4px 16px',
  'box-sizing': 'border-box',
  padding: '8px 16px',
  'border-block-end': '1px solid light-dark(#e4e1d8, #343c38)',
  background: 'light-dark(#fbfaf6, #1f2522)',
  color: 'light-dark(#1b2420, #e9ede9)',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 18%)',
  font: '400 15px/1.4 system-ui, sans-serif',
  cursor: 'default',
};

/** The words of the bar. */
export const WORDS: Style = { flex: '1 1 18rem', margin: '0' };
/** The main line. */
export const LINE: Style = { display: 'block', 'font-weight': '600' };
/** The quiet line below. */
export const QUIET: Style = { display: 'block', 'font-size': '13px', color: 'light-dark(#58625d, #a6b0aa)' };
/** Buttons side by side. */
export const BUTTONS: Style = { display: 'flex', 'flex-wrap': 'wrap', gap: '4px' };

/** A button of the bar. */
export const BUTTON: Style = {
  all: 'unset',
  ...SCHEME,
  'box-sizing': 'border-box',
  'min-height': '44px',
  'min-width': '44px',
  padding: '0 14px',
  'text-align': 'center',
  'border-radius': '8px',
  border: '1px solid light-dark(#858c86, #78827c)',
  outline: 'revert',
  font: '600 14px/1.3 system-ui, sans-serif',
  cursor: 'pointer',
};

/** The button of the field that is pointed at now; it says so to a screen reader too. */
export const PRESSED: Style = {
  background: 'light-dark(#e4f0eb, #20352e)',
  'border-color': 'light-dark(#1b6b58, #74c7ad)',
};
/** The same when it is not. */
export const UNPRESSED: Style = {
  background: 'transparent',
  'border-color': 'light-dark(#858c86, #78827c)',
};
