import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Undo } from '../shared/undo';
import { firstPlace, type PanelPlace } from './panel-place';

/** What every view of the panel shares: the place, how to go to another, the undo offer, and a question not sent yet. */
export interface Panel extends Undo {
  readonly place: PanelPlace;
  readonly go: (change: Partial<PanelPlace>) => void;
  /** Shows a plan that took the place of another one, where the person still looks at that. */
  readonly follow: (from: string, to: string) => void;
  /** What was typed but not sent, so that looking at another tab does not lose it. */
  readonly draft: { text: string };
}

/** Carries the panel to its views. */
export const PanelContext = createContext<Panel>({
  place: firstPlace(''),
  go: () => undefined,
  follow: () => undefined,
  offer: () => undefined,
  attempt: () => undefined,
  say: () => undefined,
  draft: { text: '' },
});

/** The panel that this view is part of. */
export function usePanel(): Panel {
  return useContext(PanelContext);
}
