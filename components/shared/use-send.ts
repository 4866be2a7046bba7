import { useState } from 'preact/hooks';
import type { Input, MessageName, Output } from '../../utils/messaging/contract';
import { request } from '../../utils/messaging/request';

/** Sending wishes from a screen: whether one is on its way, and why the last one failed. */
export interface Sending {
  /** Answers null when the wish failed; the reason is then in `error`. */
  readonly send: <Name extends MessageName>(name: Name, input: Input<Name>) => Promise<Output<Name> | null>;
  readonly error: Error | null;
  readonly isSending: boolean;
}

/** Sends messages of the contract and keeps the failure of the last one for the screen to show. */
export function useSend(): Sending {
  const [error, setError] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  async function send<Name extends MessageName>(name: Name, input: Input<Name>) {
    setSending(true);
    setError(null);
    try {
      return await request(name, input);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
      return null;
    } finally {
      setSending(false);
    }
  }
  return { send, error, isSending };
}
