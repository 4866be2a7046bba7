import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './tabs.css';

/** One tab: its id, its word and, if it helps, an icon and a count. */
export interface TabChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly count?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabChoice<Id>[];
  readonly active: Id;
  readonly onChange: (id: Id) => void;
  /** The active tab's content. */
  readonly children: ComponentChildren;
}

/** A row of tabs and the panel of the active one; arrow keys, Home and End move between them. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, children }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const index = nextIndex(
      event,
      tabs.findIndex((tab) => tab.id === active),
      tabs.length,
    );
    const next = index === null ? undefined : tabs[index];
    if (!next || index === null) return;
    event.preventDefault();
    onChange(next.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
        {tabs.map(({ id, label: word, icon: Icon, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${id}`}
            aria-selected={id === active}
            aria-controls={`tabpanel-${id}`}
            tabIndex={id === active ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {Icon && <Icon aria-hidden="true" />}
            <span>{word}</span>
            {count ? <span class="tab-count figures">{count}</span> : null}
          </button>
        ))}
      </div>
      <div class="tabpanel" role="tabpanel" id={`tabpanel-${active}`} aria-labelledby={`tab-${active}`}>
        {children}
      </div>
    </>
  );
}

function nextIndex({ key, currentTarget }: KeyboardEvent, index: number, count: number): number | null {
  const isRtl = currentTarget instanceof HTMLElement && currentTarget.matches(':dir(rtl)');
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % count;
  if (key === backward) return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
