import { browser } from 'wxt/browser';
import type { Input, MessageName, Output } from './contract';
import type { Reply } from './route';

/** Sends a message of the contract to the background and waits for its answer; throws with the reason when refused. */
export async function request<Name extends MessageName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = (await browser.runtime.sendMessage({ name, input })) as Reply | undefined;
  if (!reply)
    throw new Error(`${name} was not answered: Cartwright was updated or is starting, reload this page`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as Output<Name>;
}
