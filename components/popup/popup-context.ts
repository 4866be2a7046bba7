import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Undo } from '../shared/undo';

/** What every part of the popup may use: the tab it is about, the toast, and reading the page again. */
export interface Popup extends Undo {
  readonly tabId: number | null;
  readonly readAgain: () => void;
}

/** Set once by the popup's screen. */
export const PopupContext = createContext<Popup>({
  tabId: null,
  offer: () => undefined,
  say: () => undefined,
  attempt: () => undefined,
  readAgain: () => undefined,
});

/** The popup that a part is in. */
export function usePopup(): Popup {
  return useContext(PopupContext);
}
