import { type LucideIcon, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/text';
import { Button } from './button';
import './states.css';

/** The one thing to do in an empty or failed screen. */
export interface StateAction {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly onPick: (event: MouseEvent) => void;
}

/** Grey lines while something is read; they only show when it takes longer than a blink. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="aloud">{t('sharedLoading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="skeleton-line" />
      ))}
    </div>
  );
}

interface EmptyStateProps {
  readonly icon: LucideIcon;
  /** One sentence that says what would be here and how it comes. */
  readonly children: ComponentChildren;
  readonly action?: StateAction;
}

/** Nothing here yet: an icon, one sentence that teaches, one action. */
export function EmptyState({ icon: Icon, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Icon aria-hidden="true" />
      <p>{children}</p>
      {action && (
        <Button kind="primary" {...(action.icon ? { icon: action.icon } : {})} onClick={action.onPick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

interface ErrorNoteProps {
  readonly what: string;
  readonly safe: string;
  readonly todo: string;
  /** The error's own words, folded away. */
  readonly detail?: string;
  readonly action?: StateAction;
  /** More of what to do, below its sentence. */
  readonly children?: ComponentChildren;
}

/** Something failed: what happened, what is safe, what to do. */
export function ErrorNote({ what, safe, todo, detail, action, children }: ErrorNoteProps) {
  return (
    <div class="error-note" role="alert">
      <TriangleAlert aria-hidden="true" />
      <div class="error-note-words">
        <p class="error-note-what">{what}</p>
        <p>{safe}</p>
        <p>{todo}</p>
        {children}
        {detail && (
          <details class="small">
            <summary>{t('sharedDetails')}</summary>
            <code>{detail}</code>
          </details>
        )}
        {action && <Button onClick={action.onPick}>{action.label}</Button>}
      </div>
    </div>
  );
}
