import type { Reply } from '../../mallory/serve.mjs';

/** A reply that comes when it is let go. */
export function gate(reply: Reply): { readonly turn: () => Promise<Reply>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { turn: () => opened.then(() => reply), open };
}
