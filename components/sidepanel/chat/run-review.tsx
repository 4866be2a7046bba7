import { listSentRequests } from '../../../utils/storage/queries/sent-requests';
import { Review } from '../../shared/review';
import { useLive } from '../../shared/use-live';
import type { Chat } from './use-chat';

/** The request of a question that waits for the person's look; nothing where none does. */
export function RunReview({ runId, chat }: { readonly runId: string; readonly chat: Chat }) {
  const live = useLive(() => listSentRequests(runId), [runId]);
  const waiting = live.state === 'ready' ? live.value.find(({ state }) => state === 'waiting') : undefined;
  if (!waiting) return null;
  const { id } = waiting;
  return (
    <Review
      request={waiting}
      onRelease={(isAlways) => void chat.release(id, isAlways)}
      onRefuse={() => void chat.refuse(id)}
    />
  );
}
