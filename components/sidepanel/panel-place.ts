/** The panel's tabs, in their order. */
export const PANEL_TABS = ['chat', 'lists', 'plans', 'watched'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Where the person is in the panel. */
export interface PanelPlace {
  readonly tab: PanelTab;
  /** The products side by side, drawn over the tab; null when nothing is compared. */
  readonly compare: readonly string[] | null;
  /** The chosen conversation, list and plan; null shows the newest. */
  readonly threadId: string | null;
  readonly listId: string | null;
  readonly planId: string | null;
  /** What is at home is shown in place of the lists. */
  readonly isAtHome: boolean;
}

/** Where the panel begins: the tab named behind the `#` of its address, else the chat. */
export function firstPlace(hash: string): PanelPlace {
  const tab = PANEL_TABS.find((each) => each === hash.slice(1)) ?? 'chat';
  return { tab, compare: null, threadId: null, listId: null, planId: null, isAtHome: false };
}
