import { type ComponentChild, render } from 'preact';
import './styles.css';
import { uiDirection, uiLocale } from '../../utils/platform/text';

/** Draws a screen into the page's root, in the person's language and direction, in place of what was drawn there before. */
export function mountScreen(screen: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root to draw into');
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
  render(null, root);
  root.replaceChildren();
  render(screen, root);
}
