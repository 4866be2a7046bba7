import type { TargetedFocusEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Undoing } from '../../utils/domain/undoing';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Button } from './button';
import { UNDO_WORDS } from './undo-words';
import './undo.css';
import { UNDO_KEYS, useUndoKey } from './use-undo-key';

/** How long an undo is offered, in ms. */
const OFFERED_MS = 10_000;

/** How something is brought back: the trash entry, or what to do, which answers what came of it. */
type WayBack = string | (() => Promise<Undoing>);

interface Offer {
  readonly text: string;
  readonly back: WayBack | null;
}

/** How a screen says what it did: with a way back, without one, and when it failed. */
export type Undo = Pick<ReturnType<typeof useUndo>, 'offer' | 'say' | 'attempt'>;

/**
 * Says what was just done and offers to take it back for ten seconds: `offer(text, back)`, or `say(text)` for what needs no undo.
 * `attempt(work)` does something and says so when it failed. Put `toast` once into the screen.
 */
export function useUndo() {
  const [shown, setShown] = useState<Offer | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!shown || isHeld) return;
    const timer = setTimeout(() => setShown(null), OFFERED_MS);
    return () => clearTimeout(timer);
  }, [shown, isHeld]);

  const undo = async (back: WayBack) => {
    try {
      say(t(UNDO_WORDS[await bringBack(back)]));
    } catch (error) {
      // It can be tried again.
      setShown({ text: notDone(error), back });
    }
  };
  const say = (text: string) => setShown({ text, back: null });
  const attempt = (work: () => Promise<unknown>) => {
    work().catch((error: unknown) => say(notDone(error)));
  };
  return {
    attempt,
    offer: (text: string, back: WayBack) => setShown({ text, back }),
    say,
    toast: <Toast shown={shown} hold={setHeld} undo={undo} />,
  };
}

async function bringBack(back: WayBack): Promise<Undoing> {
  if (typeof back !== 'string') return back();
  const { undoing } = await request('undo', { trashId: back });
  return undoing;
}

function notDone(error: unknown): string {
  console.error('a wish was not carried out', error);
  return t('sharedNotDone', error instanceof Error ? error.message : String(error));
}

function Toast({
  shown,
  hold,
  undo,
}: {
  readonly shown: Offer | null;
  readonly hold: (isHeld: boolean) => void;
  readonly undo: (back: WayBack) => Promise<void>;
}) {
  const back = shown?.back ?? null;
  const before = useRef<EventTarget | null>(null);
  const takeBack = useMemo(() => (back === null ? null : () => void undo(back)), [back]);
  useUndoKey(takeBack);
  const enter = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) before.current = relatedTarget;
    hold(true);
  };
  const press = () => {
    // The button goes, so the focus goes on where it came from.
    if (before.current instanceof HTMLElement) before.current.focus();
    takeBack?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer resting on it only holds the clock
    <div
      class={shown ? 'toast' : 'toast is-empty'}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={enter}
      onFocusOut={() => hold(false)}
    >
      <p role="status">{shown?.text}</p>
      {back && (
        <Button kind="quiet" aria-keyshortcuts={UNDO_KEYS} onClick={press}>
          {t('sharedUndo')}
        </Button>
      )}
    </div>
  );
}
