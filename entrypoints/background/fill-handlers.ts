import type { Handlers } from '../../utils/messaging/contract';
import { approvePlan, refreshCart, stopFill, undoFill } from './fill';
import { planList } from './plan-list';

/** What the background does for the messages about plans and carts. */
export const fillHandlers: Pick<
  Handlers,
  'planList' | 'approvePlan' | 'stopFill' | 'undoFill' | 'refreshCart'
> = {
  planList: ({ listId }) => planList(listId),
  approvePlan: ({ planId, lines }) => approvePlan(planId, lines),
  stopFill: ({ fillId }) => stopFill(fillId),
  undoFill: ({ fillId }) => undoFill(fillId),
  refreshCart: ({ origin }) => refreshCart(origin),
};
