/** Prints a text on a page of its own, which is gone when the printing ends. */
export function printText(title: string, text: string): void {
  const sheet = document.createElement('section');
  sheet.className = 'print-sheet';
  const [first = title, ...lines] = text.split('\n');
  sheet.append(element('h1', first), ...lines.map((line) => element('p', line)));
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

function element(tag: 'h1' | 'p', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.dir = 'auto';
  made.textContent = text;
  return made;
}
