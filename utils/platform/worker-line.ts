import { browser } from 'wxt/browser';

const LINE = 'watch-worker';
/** Waits before the line is taken up again, in milliseconds; the last one repeats. */
const WAITS = [50, 200, 800] as const;

/** Lets our screens hold a line to this worker. Call it before anything is awaited; a line carries nothing. */
export function acceptLines(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LINE) port.disconnect();
  });
}

/**
 * Notices at once when the worker dies, and wakes it, so that it settles what it had begun: the browser cuts the line with
 * it, and taking up a new one starts it. Does not keep the worker alive. Answers how to let go.
 */
export function watchWorker(): () => void {
  const life = new AbortController();
  holdLine(life.signal, 0);
  return () => life.abort();
}

function holdLine(signal: AbortSignal, tries: number): void {
  const port = openLine();
  if (!port) return;
  const begunAt = Date.now();
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  port.onDisconnect.addListener(() => {
    if (signal.aborted) return;
    const next = Date.now() - begunAt > 1000 ? 0 : tries + 1;
    setTimeout(
      () => {
        if (!signal.aborted) holdLine(signal, next);
      },
      WAITS[Math.min(next, WAITS.length - 1)],
    );
  });
}

// A screen that is older than the extension, after an update, has no worker any more; the panel says so by itself.
function openLine(): ReturnType<typeof browser.runtime.connect> | null {
  try {
    return browser.runtime.connect({ name: LINE });
  } catch {
    return null;
  }
}
