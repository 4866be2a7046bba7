import { isPopupWindow } from '../../utils/platform/popup-window';

/** Marks the page as the window under our button, which takes its width from the page. */
export function markPopupWindow(): void {
  document.documentElement.classList.toggle('popup-window', isPopupWindow());
}
