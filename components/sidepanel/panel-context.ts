import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { useUndo } from '../shared/undo';
import { firstPlace, type PanelPlace } from './panel-place';

/** What every view of the panel shares: the place, how to go to another, the undo offer, and a question not sent yet. */
export interface Panel {
  readonly place: PanelPlace;
  readonly go: (change: Partial<PanelPlace>) => void;
  /** Says what was just deleted and offers to bring it back. */
  readonly offerUndo: (text: string, trashId: string) => void;
  /** The same for what is taken back by other means than the trash; `attempt` does something, and says so when it failed. */
  readonly undo: Pick<ReturnType<typeof useUndo>, 'offer' | 'attempt'>;
  /** Says what was done, where nothing has to be undone. */
  readonly say: (text: string) => void;
  /** What was typed but not sent, so that looking at another tab does not lose it. */
  readonly draft: { text: string };
}

/** Carries the panel to its views. */
export const PanelContext = createContext<Panel>({
  place: firstPlace(''),
  go: () => undefined,
  offerUndo: () => undefined,
  undo: { offer: () => undefined, attempt: () => undefined },
  say: () => undefined,
  draft: { text: '' },
});

/** The panel that this view is part of. */
export function usePanel(): Panel {
  return useContext(PanelContext);
}
