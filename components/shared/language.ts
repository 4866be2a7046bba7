import { uiDirection, uiLocale } from '../../utils/platform/text';

/** Tells the browser in which language and direction the screen is written. */
export function setLanguage(): void {
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
}
