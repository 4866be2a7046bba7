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
  /** Written at least every 5 s while running; an old one means that the worker died. */
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
}

/**
 * What a run without a model has to tell. `no-model`: answered by the tools alone. `nothing-attached`: a page must be
 * attached or named first. `nothing-found`: nothing like it was seen yet. `not-sent`: the person looked at the request and
 * did not let it go.
 */
export type RunNote = 'no-model' | 'not-understood' | 'nothing-attached' | 'nothing-found' | 'not-sent';

/** Tokens, as the server counted them where it does. */
export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
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

/** One step of a run, stored as it happens. */
export interface AgentStep {
  readonly id: string;
  readonly runId: string;
  readonly index: number;
  /** Which turn of the model asked for it, from 0; steps of one turn were asked for together. */
  readonly turn: number;
  /** What the model wrote before it asked; the same for all steps of a turn. */
  readonly said: string;
  readonly callId: string;
  readonly tool: string;
  /** Arguments as JSON text, exactly as checked. */
  readonly input: string;
  /** `planned` was asked for and not begun; `running` may have had its effect even if the worker died. */
  readonly state: 'planned' | 'running' | 'done' | 'failed';
  readonly result: StepResult | null;
  /** What the model is told, cleaned. */
  readonly output: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** What a step found, as data that the panel draws; the model's prose is never the source of a number. */
export type StepResult =
  | { readonly kind: 'products'; readonly productKeys: readonly string[] }
  | { readonly kind: 'comparison'; readonly productKeys: readonly string[] }
  | { readonly kind: 'substitutes'; readonly productKey: string }
  | { readonly kind: 'history'; readonly productKey: string }
  | { readonly kind: 'list'; readonly listId: string; readonly trashId: string | null }
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'question'; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

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
  | 'interrupted'
  | 'tool-failed';
