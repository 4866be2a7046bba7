import type { LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'children' | 'class' | 'className'>;

/** `primary`: the one thing to do here. `plain`: something else one can do. `quiet`: looks like a link. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface ButtonProps extends Native {
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  readonly children: ComponentChildren;
}

/** A button with words and, if it helps, an icon before them. */
export function Button({ kind = 'plain', icon: Icon, children, ...native }: ButtonProps) {
  return (
    <button type="button" {...native} class={`button ${kind}`}>
      {Icon && <Icon aria-hidden="true" />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Native {
  readonly icon: LucideIcon;
  /** What it does, read aloud and shown on hover. */
  readonly name: string;
}

/** A button that is only an icon; it always has a name. */
export function IconButton({ icon: Icon, name, ...native }: IconButtonProps) {
  return (
    <button type="button" title={name} {...native} aria-label={name} class="button icon-button">
      <Icon aria-hidden="true" />
    </button>
  );
}
