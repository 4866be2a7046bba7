import type { Handlers } from '../../../utils/messaging/contract';
import { stayAwakeFor } from '../../../utils/platform/stay-awake';
import { planList } from '../plan-list';
import { rereadPlan } from '../reading/reread-plan';
import { assertFromPanel } from './approval-sender';
import { approvePlan, refreshCart, stopFill, takeOutLeftovers, undoFill } from './fill';

/** What the background does for the messages about plans and carts. */
export const fillHandlers: Pick<
  Handlers,
  'planList' | 'rereadPlan' | 'approvePlan' | 'stopFill' | 'undoFill' | 'takeOutLeftovers' | 'refreshCart'
> = {
  planList: ({ listId }) => planList(listId),
  rereadPlan: ({ planId }) => stayAwakeFor(() => rereadPlan(planId)),
  approvePlan: async ({ planId, lines }, from) => {
    assertFromPanel(from);
    return approvePlan(planId, lines);
  },
  stopFill: ({ fillId }) => stopFill(fillId),
  undoFill: ({ fillId }) => undoFill(fillId),
  takeOutLeftovers: ({ fillId, origin }) => takeOutLeftovers(fillId, origin),
  refreshCart: ({ origin }) => refreshCart(origin),
};
