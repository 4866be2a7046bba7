import type { Origin } from '../../../utils/messaging/contract';

/** Throws unless a message comes from the side panel, the one screen that shows a plan's exact lines beside its button. */
export function assertFromPanel({ from, origin, url }: Origin): void {
  const isPanel =
    from === 'screen' &&
    url !== null &&
    new URL(url).pathname === '/sidepanel.html' &&
    url.startsWith(`${origin}/`);
  if (!isPanel) throw new Error('a plan can only be approved in the side panel');
}
