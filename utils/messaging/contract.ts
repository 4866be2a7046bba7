import * as v from 'valibot';
import type { Recipe } from '../domain/list/recipe';
import { preferences } from '../domain/list/taste';
import { foodRules } from '../domain/product/food';
import type { ModelReading } from '../domain/product/model-reading';
import type { ReportAnswer } from '../domain/product/page-capture';
import { coupons, money, pageCapture, productKey, seen, terms, thumbnail } from '../domain/schemas';
import type { RuleRefusal } from '../domain/shop/shop-rule';
import { pointedAt, ruleField } from '../domain/shop/shop-rule-schemas';
import {
  type ConnectionReport,
  MODEL_ROLES,
  type RegionAnswer,
  SERVER_KINDS,
} from '../domain/talk/model-profile';
import { listMessages } from './list-messages';
import { count, id, line, message, nothing, origin, type Sender, tabId } from './message';

/** Millionths of a US dollar, up to a thousand dollars. */
const micros = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const baseUrl = v.pipe(v.string(), v.maxLength(500), v.url());
const profile = v.object({
  id,
  name: line,
  server: v.picklist(SERVER_KINDS),
  baseUrl,
  model: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  roles: v.optional(v.pipe(v.array(v.picklist(MODEL_ROLES)), v.minLength(1), v.readonly()), ['chat']),
  hidesOrigin: v.exactOptional(v.boolean()),
});
/** Null keeps the stored key, an empty text removes it. */
const key = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(4000)));

/** All messages to the background worker. Screens read by live query; a message is a wish to change something. */
export const contract = {
  // A shop's page
  /** The page as it stands, to be read and kept. */
  reportPage: message<ReportAnswer>()('content', v.object({ capture: pageCapture, last: v.nullable(seen) })),
  /** The small picture that the answer to a report asked for. */
  keepPicture: message<void>()('content', v.object({ productKey, thumbnail })),
  openPanel: message<void>()('content', nothing),
  /** The person pointed at something, after one of our screens asked for it; answers the new rule and what is now read, in words. */
  learnRule: message<RuleLearned>()('content', pointedAt),
  /** Takes back what was just learned in this page. */
  forgetRule: message<void>()('content', v.object({ id })),

  // Tabs and shops
  /** Reads the page in a tab and keeps what it sells; a recipe is only answered, for a page that sells nothing. */
  readTab: message<{
    kind: 'product' | 'listing' | 'none';
    productKey: string | null;
    recipe: Recipe | null;
  }>()('screen', v.object({ tabId })),
  /** Reads it with the help of the person's model, where the page alone was not enough. */
  readTabWithModel: message<ModelReading>()('screen', v.strictObject({ tabId })),
  /** The same with a held request that the person looked at and lets go; with `isAlways`, the shop's words go without a look from now on. */
  releaseReading: message<ModelReading>()('screen', v.strictObject({ tabId, id, isAlways: v.boolean() })),
  refuseReading: message<void>()('screen', v.strictObject({ id })),
  stopReading: message<void>()('screen', v.strictObject({ tabId })),
  setShopState: message<void>()('screen', v.object({ origin, state: v.picklist(['on', 'click', 'off']) })),
  setShopTerms: message<void>()('screen', v.object({ origin, terms: v.nullable(terms) })),
  /** What the person is and has in a shop: membership and coupons. */
  setShopBenefits: message<void>()('screen', v.object({ origin, isMember: v.boolean(), coupons })),
  startPicking: message<void>()('screen', v.object({ tabId, field: ruleField })),
  removeRule: message<{ trashId: string }>()('screen', v.object({ id })),
  muteProduct: message<void>()('screen', v.object({ productKey, isMuted: v.boolean() })),

  ...listMessages,

  // Conversation
  createThread: message<{ id: string }>()('screen', nothing),
  deleteThread: message<{ trashId: string }>()('screen', v.object({ id })),
  attachTab: message<{ handle: string }>()('screen', v.object({ threadId: id, tabId })),
  detachTab: message<void>()('screen', v.object({ threadId: id, handle: id })),
  /** The question's id is minted by who asks: sent again after a lost reply, it is answered with the run that is there. */
  ask: message<{ runId: string }>()(
    'screen',
    v.object({
      id: v.optional(id),
      threadId: id,
      question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8000)),
    }),
  ),
  stopRun: message<void>()('screen', v.object({ runId: id })),
  resumeRun: message<{ runId: string }>()('screen', v.object({ runId: id })),
  /** Lets a request go that waits to be looked at, exactly as it was shown; with `always`, its shops' words go without a look from now on. */
  releaseRequest: message<{ runId: string }>()('screen', v.strictObject({ id, isAlways: v.boolean() })),
  refuseRequest: message<void>()('screen', v.strictObject({ id })),
  /** Takes back that a shop's words may always be sent to an endpoint. */
  forbidSending: message<void>()('screen', v.strictObject({ origin, endpoint: origin })),

  // Plans and carts
  planList: message<{ planId: string }>()('screen', v.object({ listId: id })),
  /** Reads the pages of a plan's old prices again, where their shops are allowed, and plans its list anew. */
  rereadPlan: message<{ planId: string }>()('screen', v.object({ planId: id })),
  approvePlan: message<{ fillId: string }>()(
    'screen',
    v.object({
      planId: id,
      /** Exactly the lines that the person saw; they must equal the stored plan. */
      lines: v.pipe(
        v.array(v.object({ productKey, count, maxPrice: money })),
        v.minLength(1),
        v.maxLength(200),
      ),
    }),
  ),
  stopFill: message<void>()('screen', v.object({ fillId: id })),
  undoFill: message<void>()('screen', v.object({ fillId: id })),
  /** Takes out of one cart what earlier fills for the same list put there and this one does not ask for. */
  takeOutLeftovers: message<void>()('screen', v.object({ fillId: id, origin })),
  refreshCart: message<void>()('screen', v.object({ origin })),

  // Model
  saveProfile: message<void>()('screen', v.object({ profile, key })),
  deleteProfile: message<void>()('screen', v.object({ id })),
  testConnection: message<ConnectionReport>()('screen', v.object({ profile, key })),
  stopTest: message<void>()('screen', v.object({ id })),
  /** Shows the key of a profile to the servers of the other regions of DashScope, on the person's click, to find the one it is for. */
  tryRegions: message<readonly RegionAnswer[]>()('screen', v.object({ id, baseUrl, key })),

  // Everything
  saveSettings: message<void>()(
    'screen',
    v.strictObject({
      activeProfileId: v.exactOptional(v.nullable(id)),
      hasBadge: v.exactOptional(v.boolean()),
      maskPersonalData: v.exactOptional(v.boolean()),
      maxRunSteps: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40))),
      maxRunSeconds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(1800))),
      maxRunTokens: v.exactOptional(
        v.pipe(v.number(), v.integer(), v.minValue(1_000), v.maxValue(10_000_000)),
      ),
      maxRunMicros: v.exactOptional(v.nullable(micros)),
      maxDayMicros: v.exactOptional(v.nullable(micros)),
      review: v.exactOptional(v.picklist(['first', 'always', 'never'])),
      usesBuiltInModel: v.exactOptional(v.boolean()),
      checksChoices: v.exactOptional(v.boolean()),
      hasSeenWelcome: v.exactOptional(v.boolean()),
      activeListId: v.exactOptional(v.nullable(id)),
      isMemoryLost: v.exactOptional(v.literal(false)),
      foodRules: v.exactOptional(foodRules),
      preferences: v.exactOptional(preferences),
      asksOpenFoodFacts: v.exactOptional(v.boolean()),
    }),
  ),
  importData: message<{ rows: number }>()('screen', v.object({ json: v.string() })),
  eraseData: message<void>()('screen', nothing),
} as const;

/** What became of pointing at something; `isRead` is false where the place is known now but its value is not, for want of a currency. */
export type RuleLearned =
  | { readonly ok: true; readonly ruleId: string; readonly said: string; readonly isRead: boolean }
  | { readonly ok: false; readonly refusal: RuleRefusal };

type Contract = typeof contract;

/** A message's name. */
export type MessageName = keyof Contract;

/** What a message carries, after parsing. */
export type Input<Name extends MessageName> = v.InferOutput<Contract[Name]['schema']>;

/** What a message answers. */
export type Output<Name extends MessageName> = Contract[Name] extends { readonly answers?: infer Answer }
  ? Exclude<Answer, undefined>
  : never;

/** Who sent a message, as the browser says; `tabId` and `origin` are not the sender's own words. */
export interface Origin {
  readonly from: Sender;
  readonly origin: string;
  readonly tabId: number | null;
  readonly url: string | null;
  /** A private window: its pages are answered but never remembered. */
  readonly isPrivate: boolean;
  /** The page load that a page's message comes from, where the browser tells one from another. */
  readonly documentId?: string | undefined;
}

/** One function for each message; a missing one is a compile error. */
export type Handlers = {
  readonly [Name in MessageName]: (input: Input<Name>, from: Origin) => Promise<Output<Name>>;
};
