import { useState } from 'preact/hooks';
import type { ModelReading } from '../../utils/domain/product/model-reading';
import type { RunError } from '../../utils/domain/talk/conversation';
import { request } from '../../utils/messaging/request';

/** How reading the page with the person's model stands. */
export type ModelStage =
  | { readonly stage: 'still' | 'reading' | 'read' | 'nothing' }
  | { readonly stage: 'held'; readonly requestId: string }
  | { readonly stage: 'failed'; readonly error: RunError };

/** Reads a tab's page with the person's model: begins, goes on with what they let go, and stops. `onFound` is called when it found something. */
export function useModelReading(tabId: number, onFound: () => void) {
  const [state, setState] = useState<ModelStage>({ stage: 'still' });
  const follow = async (reading: Promise<ModelReading>) => {
    setState({ stage: 'reading' });
    const answer = await reading.catch(unreadable);
    setState(stageOf(answer));
    if (answer.kind === 'read' && (answer.isComplete || answer.found.length > 0)) onFound();
  };
  const held = state.stage === 'held' ? state.requestId : null;
  return {
    state,
    begin: () => follow(request('readTabWithModel', { tabId })),
    release: (isAlways: boolean) =>
      held !== null && follow(request('releaseReading', { tabId, id: held, isAlways })),
    refuse: async () => {
      setState({ stage: 'still' });
      if (held !== null) await request('refuseReading', { id: held });
    },
    stop: () => request('stopReading', { tabId }),
  };
}

function stageOf(reading: ModelReading): ModelStage {
  switch (reading.kind) {
    case 'read':
      return { stage: reading.isComplete ? 'read' : 'nothing' };
    case 'held':
      return { stage: 'held', requestId: reading.requestId };
    case 'failed':
      return { stage: 'failed', error: reading.error };
    case 'stopped':
      return { stage: 'still' };
  }
}

// The page itself could not be read, or the background did not answer.
function unreadable(cause: unknown): ModelReading {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'failed', error: { kind: 'unknown', detail } };
}
