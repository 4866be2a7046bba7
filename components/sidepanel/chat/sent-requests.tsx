import { Send } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../../utils/platform/text';
import { listSentRequests } from '../../../utils/storage/queries/sent-requests';
import { Button } from '../../shared/button';
import { RequestList } from '../../shared/request-list';
import { Sheet } from '../../shared/sheet';
import { useLive } from '../../shared/use-live';
import './sent-requests.css';

/** Under an answer: how many requests it took, and on a click all of them to the letter. Nothing when none was made. */
export function SentRequests({ runId }: { readonly runId: string }) {
  const live = useLive(() => listSentRequests(runId), [runId]);
  const [isOpen, setOpen] = useState(false);
  const requests = live.state === 'ready' ? live.value : [];
  if (requests.length === 0) return null;
  return (
    <div class="sent-requests">
      <Button icon={Send} kind="quiet" onClick={() => setOpen(true)}>
        {tn('chatSent', requests.length)}
      </Button>
      {isOpen && (
        <Sheet title={t('chatSentTitle')} onClose={() => setOpen(false)}>
          <p class="small quiet">{t('chatSentLead')}</p>
          <RequestList requests={requests} />
        </Sheet>
      )}
    </div>
  );
}
