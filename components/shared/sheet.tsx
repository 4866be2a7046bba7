import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/text';
import { IconButton } from './button';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A small form that slides over the lower part of the screen; Escape and the cross close it, the focus goes back to where it was. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog class="sheet" ref={dialog} aria-label={title} onClose={onClose}>
      <header class="sheet-header">
        <h2>{title}</h2>
        <IconButton icon={X} name={t('sharedClose')} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
