import { useEffect } from 'preact/hooks';

/** The keys of undo, as ARIA writes them. */
export const UNDO_KEYS = 'Control+Z Meta+Z';

const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]';

/** Takes back what is offered by the usual keys, from anywhere but a field, whose own undo they are; null where nothing is offered. */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
}
