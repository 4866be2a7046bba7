import { type ComponentChild, render } from 'preact';
import { keepFocus } from './kept-focus';
import { setLanguage } from './language';
import './styles.css';

/** Draws a screen into the page's root, in the person's language and direction, in place of what stood there. */
export function mountScreen(screen: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root to draw into');
  setLanguage();
  root.replaceChildren();
  render(screen, root);
  keepFocus(root);
}
