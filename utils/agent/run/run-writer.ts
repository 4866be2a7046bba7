import { type AgentRun, HEARTBEAT_MS } from '../../domain/talk/conversation';
import { saveProgress } from '../../storage/commands/runs';
import type { Progress } from '../model/chat';
import { joined, type Said } from './said';

/** What is kept in the browser's session storage while a run goes on. */
export interface RunCheckpoint {
  readonly runId: string;
  readonly at: number;
  readonly text: string;
}

/** Keeps a run's growing answer stored, and the worker alive. */
export interface RunWriter {
  /** What comes before that which the current turn writes. */
  readonly startTurn: (before: Said) => void;
  readonly update: (read: () => Progress) => void;
  readonly progress: () => Progress;
  /** Resolves when what has come in so far is stored. */
  readonly flush: () => Promise<void>;
  /** Ends all timers; nothing is written afterwards. */
  readonly stop: () => Promise<void>;
}

const WRITE_EVERY_MS = 120;

/** A writer for a run, from the words that it has already; it calls `onLost` when the run was ended from elsewhere. */
export function startWriter(
  { id: runId, ...start }: Pick<AgentRun, 'id' | 'text' | 'thinking'>,
  tools: {
    readonly now: () => number;
    readonly checkpoint: (checkpoint: RunCheckpoint) => Promise<void>;
    readonly onLost: () => void;
  },
): RunWriter {
  let before: Said = { text: '', join: joined };
  let hasWords = false;
  let read = (): Progress => start;
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const progress = (): Progress => {
    const { text, thinking } = read();
    return { text: before.join(before.text, text), thinking };
  };
  const write = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const isRunning = await saveProgress(runId, { ...progress(), heartbeatAt: tools.now() });
    if (!isRunning) tools.onLost();
  };
  const sign = () => tools.checkpoint({ runId, at: tools.now(), text: progress().text });
  const beat = async () => {
    await write();
    await sign();
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
  // The run's row was written a moment ago, when it was begun or set going again.
  queue(sign);
  return {
    startTurn(said) {
      before = said;
      hasWords = false;
      read = () => ({ text: '', thinking: '' });
    },
    update(next) {
      read = next;
      if (!hasWords) return writeFirst();
      timer ??= setTimeout(() => queue(write), WRITE_EVERY_MS);
    },
    progress,
    async flush() {
      queue(write);
      await writing;
    },
    async stop() {
      clearInterval(heart);
      if (timer) clearTimeout(timer);
      await writing;
    },
  };
}
