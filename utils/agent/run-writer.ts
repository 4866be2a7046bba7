import { saveProgress } from '../storage/commands/runs';
import type { Progress } from './chat';

/** What is kept in the browser's session storage while a run goes on. */
export interface RunCheckpoint {
  readonly runId: string;
  readonly at: number;
  readonly text: string;
}

/** Keeps a run's growing answer stored, and the worker alive. */
export interface RunWriter {
  /** Text that comes before what the current turn writes. */
  readonly startTurn: (before: string) => void;
  readonly update: (read: () => Progress) => void;
  readonly progress: () => Progress;
  /** Ends all timers; nothing is written afterwards. */
  readonly stop: () => Promise<void>;
}

/** Both browsers end a silent worker after 30 s; a checkpoint this often, in milliseconds, keeps it. */
export const HEARTBEAT_MS = 4000;
const WRITE_EVERY_MS = 120;

/** A writer for a run; it calls `onLost` when the run was ended from elsewhere. */
export function startWriter(
  runId: string,
  tools: {
    readonly now: () => number;
    readonly checkpoint: (checkpoint: RunCheckpoint) => Promise<void>;
    readonly onLost: () => void;
  },
): RunWriter {
  let before = '';
  let hasWords = false;
  let read = (): Progress => ({ text: '', thinking: '' });
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const progress = (): Progress => {
    const { text, thinking } = read();
    return { text: joined(before, text), thinking };
  };
  const write = async () => {
    timer = null;
    const isRunning = await saveProgress(runId, { ...progress(), heartbeatAt: tools.now() });
    if (!isRunning) tools.onLost();
  };
  const beat = async () => {
    await write();
    await tools.checkpoint({ runId, at: tools.now(), text: progress().text });
  };
  const queue = (work: () => Promise<void>) => {
    writing = writing
      .then(work)
      .catch((cause: unknown) => console.error('the answer so far was not kept', cause));
  };
  // The first words of a turn are what a person waits for: they are kept at once, the rest in small heaps.
  const writeFirst = () => {
    const { text, thinking } = read();
    hasWords = text !== '' || thinking !== '';
    if (hasWords) queue(write);
  };
  const heart = setInterval(() => queue(beat), HEARTBEAT_MS);
  queue(beat);
  return {
    startTurn(text) {
      before = text;
      hasWords = false;
      read = () => ({ text: '', thinking: '' });
    },
    update(next) {
      read = next;
      if (!hasWords) return writeFirst();
      timer ??= setTimeout(() => queue(write), WRITE_EVERY_MS);
    },
    progress,
    async stop() {
      clearInterval(heart);
      if (timer) clearTimeout(timer);
      await writing;
    },
  };
}

/** Words of several turns, a paragraph each. */
export function joined(before: string, text: string): string {
  return [before, text].filter(Boolean).join('\n\n');
}
