import type { Handlers } from '../../utils/messaging/contract';
import * as taste from '../../utils/storage/commands/taste';

type TasteMessage =
  | 'refuseSwap'
  | 'allowSwap'
  | 'forgetRefusedSwaps'
  | 'createGroup'
  | 'changeGroup'
  | 'setGroupMember'
  | 'removeGroup';

/** What a person's wishes about substitutes change. */
export const tasteHandlers: Pick<Handlers, TasteMessage> = {
  refuseSwap: ({ productKey, refusedKey }) => taste.refuseSwap(productKey, refusedKey, Date.now()),
  allowSwap: ({ productKey, refusedKey }) => taste.allowSwap(productKey, refusedKey),
  forgetRefusedSwaps: async () => ({ trashId: await taste.forgetRefusedSwaps(Date.now()) }),
  createGroup: async (group) => ({ id: await taste.createGroup(group, Date.now()) }),
  changeGroup: ({ id, group }) => taste.changeGroup(id, group),
  setGroupMember: ({ id, productKey, isMember }) => taste.setGroupMember(id, productKey, isMember),
  removeGroup: async ({ id }) => ({ trashId: await taste.removeGroup(id, Date.now()) }),
};
