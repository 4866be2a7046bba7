import { browser } from 'wxt/browser';

/** The two browsers' ways to show a panel; each has one of them. */
interface PanelApis {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) beside a tab. Must be called straight from a click, before
 * anything is awaited. Throws when the browser does not allow it, as Firefox does for a click in a shop's page.
 */
export async function openPanelFor(tabId: number | null): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidebarAction) return sidebarAction.open();
  if (sidePanel && tabId !== null) return sidePanel.open({ tabId });
  throw new Error('this browser has no side panel, or there is no tab to show it beside');
}
