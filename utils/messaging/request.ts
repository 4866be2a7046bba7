import { browser } from 'wxt/browser';
import type { Input, MessageName, Output } from './contract';
import type { Reply } from './route';

/** Waits before a message that reached nobody is sent again, in milliseconds. */
const WAITS = [50, 200, 800] as const;

/**
 * Sends a message of the contract to the background and waits for its answer; throws with the reason when refused. One that
 * reached nobody, because the worker was just ending, is sent again; one that may have been heard is not.
 */
export async function request<Name extends MessageName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = await deliver({ name, input });
  if (!reply)
    throw new Error(`${name} was not answered: Cartwright was updated or is starting, reload this page`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as Output<Name>;
}

async function deliver(envelope: object): Promise<Reply | undefined> {
  for (const wait of WAITS) {
    try {
      return (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
    } catch (error) {
      if (!hasReachedNobody(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
}

// Both browsers say it in these words.
function hasReachedNobody(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Receiving end does not exist');
}
