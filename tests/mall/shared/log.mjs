/**
 * One request as the mall saw it.
 * @typedef {{time: number, shop: string, method: string, path: string, query: Record<string, string>, body: string, cookieSession: string | null, status: number}} LogEntry
 */

/** A list of everything that was requested of any shop. */
export function createLog() {
  /** @type {LogEntry[]} */
  let entries = [];
  return {
    add: (entry) => entries.push(entry),
    read: () => [...entries],
    clear: () => {
      entries = [];
    },
  };
}
