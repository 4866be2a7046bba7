import type { StepFacts } from './answer-facts';

/** A conversation and the tabs that the person attached to it. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly attached: readonly AttachedTab[];
  /** How many tabs were ever attached; names count up from it, so that none is given twice. */
  readonly attachedCount: number;
}

/** A tab that the person let the copilot look at; `handle` is the only name the model learns. */
export interface AttachedTab {
  readonly handle: string;
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
}

/** Both browsers end a silent worker after 30 s; a sign of life this often, in milliseconds, keeps it, and tells that it lives. */
export const HEARTBEAT_MS = 4000;

/** One question and what came of it. Every change of state is stored before its effect. */
export interface AgentRun {
  readonly id: string;
  readonly threadId: string;
  readonly question: string;
  /** `quick` is answered by the tools alone, without a model. */
  readonly mode: 'model' | 'quick';
  /** `waiting` for the person to look at a request before it leaves; it holds no worker and lasts until they decide. */
  readonly state: 'running' | 'waiting' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Written at least every `HEARTBEAT_MS` while running; an old one means that the worker died. */
  readonly heartbeatAt: number;
  readonly modelLabel: string | null;
  /** The answer so far; stays when the run is cut off. */
  readonly text: string;
  /** The model's thinking, shown folded, never sent again as an answer. */
  readonly thinking: string;
  readonly isTruncated: boolean;
  readonly usage: Usage | null;
  readonly error: RunError | null;
  /** Why there is no written answer, for the panel to put into words; null when there is one, or when the steps say it all. */
  readonly note: RunNote | null;
  /** What the short names in the steps stand for, by name: p1 is a product key, i1 a list item, l1 a list. Of this run only. */
  readonly handles: Readonly<Record<string, string>>;
  readonly marks?: readonly RunMark[];
  /** Where the answer was cut short at the model's limit and gone on with, oldest first. */
  readonly cutOffs?: readonly CutOff[];
  /** Products on the attached pages, known before the model is asked: shown at once, above its words. */
  readonly glance?: readonly string[];
  /** What the model was told beside its steps: the products of the last answer. Checked against like what steps said. */
  readonly known?: StepFacts;
  /** The model's choice was another one when the same products were shown to it in another order. */
  readonly isTooClose?: boolean;
  /** The products between which it wavered; empty when the choice held. */
  readonly closeKeys?: readonly string[];
}

/** A run of which nothing has come yet. */
export const UNANSWERED = {
  state: 'running',
  endedAt: null,
  text: '',
  thinking: '',
  isTruncated: false,
  usage: null,
  error: null,
  note: null,
  handles: {},
} as const satisfies Partial<AgentRun>;

/**
 * What a run without a model has to tell. `no-model`: answered by the tools alone. `nothing-attached`: a page must be
 * attached or named first. `nothing-found`: nothing like it was seen yet. `no-such-list`: no list is called as the question says.
 * `not-sent`: the person looked at the request and did not let it go.
 */
export type RunNote =
  | 'no-model'
  | 'not-understood'
  | 'nothing-attached'
  | 'nothing-found'
  | 'no-such-list'
  | 'not-sent';

/**
 * What is odd about an answer. `answer-from-thinking`: the server sent the answer as thinking. `thinking-ran-out`: the limit
 * was reached before the first word of an answer. `prompt-cut`: the server read much less than was sent to it.
 */
export const RUN_MARKS = ['answer-from-thinking', 'thinking-ran-out', 'prompt-cut'] as const;
export type RunMark = (typeof RUN_MARKS)[number];

/** Words of an answer that reached the model's limit, and after how many steps: the next words follow them. */
export interface CutOff {
  readonly afterSteps: number;
  readonly text: string;
}

/** Tokens, as the server counted them where it does. */
export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Those of the prompt that the server remembered from an earlier request and charges less for; missing when it does not say. */
  readonly cachedTokens?: number;
  /** True when some of it was counted from characters, because the server told no tokens. */
  readonly isEstimated?: boolean;
}

/** What can end a run for having used too much. */
export type CeilingName = 'steps' | 'same-calls' | 'tokens' | 'seconds' | 'run-cost' | 'day-cost';

/** What went wrong, by kind, so that a screen can say what to do; `detail` is the server's own words with secrets removed. */
export interface RunError {
  readonly kind:
    | 'no-permission'
    | 'unreachable'
    | 'key'
    | 'billing'
    | 'rate-limit'
    | 'not-found'
    | 'context'
    | 'moderation'
    | 'ollama-origin'
    | 'server'
    | 'empty'
    | 'stalled'
    | 'ceiling'
    | 'redirect'
    | 'unknown';
  readonly detail: string;
  /** Which one, when the kind is `ceiling` and the run went over one that is set for it. */
  readonly ceiling?: CeilingName;
}

/** Thinking as a server sent it, under the one name of these three that it used. */
export interface ThinkingEcho {
  readonly reasoning_content?: string;
  readonly reasoning?: string;
  readonly reasoning_details?: readonly Readonly<Record<string, unknown>>[];
}

/** One step of a run, stored as it happens. */
export interface AgentStep {
  readonly id: string;
  readonly runId: string;
  readonly index: number;
  /** Which turn of the model asked for it, from 0; steps of one turn were asked for together. */
  readonly turn: number;
  /** What the model wrote before it asked; the same for all steps of a turn. */
  readonly said: string;
  /** With the first step of a turn: the thinking that led to it, as the server named it, for the same run only. */
  readonly echo?: ThinkingEcho;
  readonly callId: string;
  readonly tool: string;
  /** Arguments as JSON text, exactly as checked. */
  readonly input: string;
  /** `planned` was asked for and not begun; `running` may have had its effect even if the worker died. */
  readonly state: 'planned' | 'running' | 'done' | 'failed';
  readonly result: StepResult | null;
  /** What the model is told, cleaned. */
  readonly output: string;
  /** What the step said that an answer may repeat; absent until it is done, and in steps from before answers were checked. */
  readonly facts?: StepFacts;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** What a step found, as data that the panel draws; the model's prose is never the source of a number. */
export type StepResult =
  | { readonly kind: 'products'; readonly productKeys: readonly string[] }
  | { readonly kind: 'comparison'; readonly productKeys: readonly string[] }
  | { readonly kind: 'substitutes'; readonly productKey: string }
  | { readonly kind: 'history'; readonly productKey: string }
  | ListStepResult
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'question'; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** A list that a step looked at or changed. */
export interface ListStepResult {
  readonly kind: 'list';
  readonly listId: string;
  /** What takes the change back; null when nothing was changed. */
  readonly trashId: string | null;
  /** Absent where nothing was changed, and in steps from before changes were told. */
  readonly change?: ListChange;
  /** The person took the change back. */
  readonly isUndone?: boolean;
}

/** What a step did to one item of a list. */
export interface ListChange {
  readonly kind: 'added' | 'changed' | 'checked-off' | 'reopened' | 'removed';
  /** What the item is called. */
  readonly text: string;
}

/** Why a step did nothing, in kinds that screens put into words. */
export type RefusalReason =
  | 'unknown-tool'
  | 'bad-arguments'
  | 'unknown-handle'
  | 'nothing-found'
  | 'tab-moved'
  | 'tab-unreadable'
  | 'not-buyable'
  | 'price-unsure'
  | 'mixed-currencies'
  | 'no-list'
  | 'nothing-open'
  | 'interrupted'
  | 'tool-failed';
