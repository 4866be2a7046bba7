import * as v from 'valibot';
import { productGroup } from '../domain/list/taste';
import type { SeenOffers } from '../domain/product/seen-offers';
import { gtin, money, productKey, quantity } from '../domain/schemas';
import type { SpeechAnswer } from '../domain/talk/speech';
import type { Undoing } from '../domain/undoing';
import { count, id, line, message, nothing, origin } from './message';

const picture = v.pipe(
  v.string(),
  v.maxLength(4_000_000),
  v.regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/),
  v.transform((address) => address as `data:image/${string}`),
);

const itemChange = v.object({
  id,
  change: v.object({
    text: v.exactOptional(line),
    count: v.exactOptional(count),
    need: v.exactOptional(v.nullable(quantity)),
    accepts: v.exactOptional(v.picklist(['same-item', 'same-kind'])),
    isDone: v.exactOptional(v.boolean()),
    isBoughtAnyway: v.exactOptional(v.boolean()),
    position: v.exactOptional(v.number()),
    requiredShop: v.exactOptional(v.nullable(origin)),
    preferredShop: v.exactOptional(v.nullable(origin)),
    maximumPrice: v.exactOptional(v.nullable(money)),
    isOnlyOnSale: v.exactOptional(v.boolean()),
    note: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(1000))),
    groupId: v.exactOptional(v.nullable(id)),
    gtin: v.exactOptional(v.nullable(gtin)),
  }),
});

/** Messages of lists, of what is at home, of saved lists, watches and the person's own substitutes; and undo. */
export const listMessages = {
  createList: message<{ id: string }>()('screen', v.object({ name: line })),
  updateList: message<void>()(
    'screen',
    v.object({
      id,
      change: v.object({
        name: v.exactOptional(line),
        budget: v.exactOptional(v.nullable(money)),
        maxShops: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)))),
      }),
    }),
  ),
  deleteList: message<{ trashId: string }>()('screen', v.object({ id })),
  /** Adds one wish by the rule of `addItems`; what was chosen with it holds, too, for an item that was there. */
  addItem: message<{ id: string; added: number; merged: number; trashId: string }>()(
    'screen',
    v.object({
      listId: id,
      text: line,
      count,
      need: v.nullable(quantity),
      productKey: v.nullable(productKey),
      gtin: v.exactOptional(gtin),
      accepts: v.exactOptional(v.picklist(['same-item', 'same-kind'])),
      groupId: v.exactOptional(v.nullable(id)),
    }),
  ),
  /** Adds wishes in words, all or none; what the list asks for already is asked for more. The trash entry takes it all back. */
  addItems: message<{ added: number; merged: number; trashId: string }>()(
    'screen',
    v.object({
      listId: id,
      items: v.pipe(
        v.array(
          v.object({
            text: line,
            count,
            need: v.nullable(quantity),
            gtin: v.exactOptional(gtin),
            isAbout: v.exactOptional(v.literal(true)),
            isDone: v.exactOptional(v.boolean()),
          }),
        ),
        v.minLength(1),
        v.maxLength(200),
      ),
    }),
  ),
  /** Has the model for pictures read a list or a recipe off one: its lines, which the person looks over. Throws with a sentence. */
  readPicture: message<{ lines: readonly string[] }>()('screen', v.object({ picture })),
  /** Has the model for pictures say which product one shows, as words for a question; null where it shows none. Throws with a sentence. */
  namePicture: message<{ name: string | null }>()('screen', v.object({ picture })),
  /** Has the model for speech write down what was said; the person looks it over. Only one at a time: a new one ends the last. */
  transcribe: message<SpeechAnswer>()(
    'screen',
    v.object({
      sound: v.pipe(
        v.string(),
        v.maxLength(4_000_000),
        v.regex(/^data:audio\/wav;base64,[A-Za-z0-9+/]+=*$/),
        v.transform((address) => address as `data:audio/wav;base64,${string}`),
      ),
    }),
  ),
  /** Ends the writing down that is under way, and closes its line. */
  stopTranscribing: message<void>()('screen', nothing),
  /** What was seen for each open item of a list. It only reads; it is asked of the background as it looks through all that was seen. */
  seenForList: message<readonly SeenOffers[]>()('screen', v.object({ listId: id })),
  updateItem: message<void>()('screen', itemChange),
  /** The same, with a trash entry that takes it back. */
  changeItem: message<{ trashId: string }>()('screen', itemChange),
  /** Writes down what is at home; the trash entry takes it all back. */
  addToPantry: message<{ trashId: string }>()(
    'screen',
    v.object({
      entries: v.pipe(
        v.array(v.object({ text: line, count, amount: v.nullable(quantity) })),
        v.minLength(1),
        v.maxLength(200),
      ),
    }),
  ),
  updatePantry: message<void>()(
    'screen',
    v.object({
      id,
      change: v.object({
        text: v.exactOptional(line),
        count: v.exactOptional(count),
        amount: v.exactOptional(v.nullable(quantity)),
        until: v.exactOptional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))),
      }),
    }),
  ),
  removeFromPantry: message<{ trashId: string }>()('screen', v.object({ id })),
  /** Forgets a plan of which nothing was put into a cart; the trash entry brings it back. */
  deletePlan: message<{ trashId: string }>()('screen', v.object({ id })),
  /** Keeps the list behind a plan, to be run again under that name. */
  saveFlow: message<{ id: string }>()('screen', v.object({ planId: id, name: line })),
  /** Keeps what the list behind a plan asks for now, in place of what was kept. The trash entry brings that back. */
  updateFlow: message<{ trashId: string }>()('screen', v.object({ id, planId: id })),
  /** Plans a saved list anew, with the prices that are known now. */
  runFlow: message<{ planId: string }>()('screen', v.object({ id })),
  deleteFlow: message<{ trashId: string }>()('screen', v.object({ id })),
  /** Books what a filling put into carts into the pantry; once booked, nothing more is added. */
  bookFill: message<{ added: number; trashId: string }>()('screen', v.object({ fillId: id })),
  removeItem: message<{ trashId: string }>()('screen', v.object({ id })),
  startWatch: message<void>()('screen', v.object({ productKey, target: v.nullable(money) })),
  stopWatch: message<{ trashId: string }>()('screen', v.object({ productKey })),
  markAlertsSeen: message<void>()('screen', nothing),
  /** Brings back what a trash entry keeps; what was changed since stays as it is. */
  undo: message<{ undoing: Undoing }>()('screen', v.object({ trashId: id })),
  /** Takes back what a step of the copilot did to a list; what was changed since stays as it is. */
  undoStep: message<{ undoing: Undoing }>()('screen', v.object({ id })),

  // What the person wants of substitutes
  refuseSwap: message<void>()('screen', v.strictObject({ productKey, refusedKey: productKey })),
  allowSwap: message<void>()('screen', v.strictObject({ productKey, refusedKey: productKey })),
  forgetRefusedSwaps: message<{ trashId: string }>()('screen', nothing),
  createGroup: message<{ id: string }>()('screen', v.omit(productGroup, ['id', 'createdAt'])),
  changeGroup: message<void>()(
    'screen',
    v.strictObject({ id, group: v.omit(productGroup, ['id', 'createdAt']) }),
  ),
  setGroupMember: message<void>()('screen', v.strictObject({ id, productKey, isMember: v.boolean() })),
  removeGroup: message<{ trashId: string }>()('screen', v.object({ id })),
} as const;
