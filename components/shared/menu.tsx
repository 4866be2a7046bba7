import { Check, type LucideIcon } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonKind, IconButton } from './button';
import './menu.css';

/** One thing to pick; `isOn` shows a tick for what holds now. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly isOn?: boolean;
  readonly onPick: (event: MouseEvent) => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly items: readonly MenuItem[];
  /** Shows the label in words; without it the button is the icon alone. */
  readonly kind?: ButtonKind;
}

/** A button that opens a short list of things to do; arrow keys move, Escape closes, the button gets the focus back. */
export function Menu({ label, icon, items, kind }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  useOpenMenu(root, isOpen, () => setOpen(false));
  const opener = {
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => setOpen(!isOpen),
  } as const;
  return (
    <div class="menu" ref={root}>
      {kind ? (
        <Button kind={kind} icon={icon} {...opener}>
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} name={label} {...opener} />
      )}
      {isOpen && (
        <div
          class="menu-list"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => steer(event, root.current, close)}
        >
          {items.map((item) => (
            <Entry key={item.label} item={item} close={close} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Puts the focus on the first entry of a menu that opened, and closes it when the person turns elsewhere. */
function useOpenMenu(root: RefObject<HTMLDivElement | null>, isOpen: boolean, close: () => void): void {
  // Before the next key: who knows the way does not wait for the menu to be drawn.
  useLayoutEffect(() => {
    if (!isOpen) return;
    entries(root.current)[0]?.focus();
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [isOpen]);
}

function Entry({
  item: { label, icon, isOn, onPick },
  close,
}: {
  readonly item: MenuItem;
  readonly close: () => void;
}) {
  const Icon = isOn ? Check : icon;
  const pick = (event: MouseEvent) => {
    close();
    onPick(event);
  };
  const checked = isOn === undefined ? {} : { 'aria-checked': isOn };
  return (
    <button
      type="button"
      class="menu-item"
      role={isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
      {...checked}
      tabIndex={-1}
      onClick={pick}
    >
      {Icon ? <Icon aria-hidden="true" /> : <span class="menu-gap" />}
      <span>{label}</span>
    </button>
  );
}

function steer(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    close();
    if (event.key === 'Escape') event.preventDefault();
    return;
  }
  const all = entries(root);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all[(to + all.length) % all.length]?.focus();
}

function entries(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
}
