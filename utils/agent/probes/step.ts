import type { Capabilities, ProbedFact } from '../../domain/talk/capabilities';
import type { ModelProfile } from '../../domain/talk/model-profile';
import { modelErrorIn } from '../model/model-error';
import type { ProbeBody, Prober } from './prober';

/** What every step of a test is given. */
export interface ProbeContext {
  readonly prober: Prober;
  readonly profile: Pick<ModelProfile, 'server' | 'model'>;
  readonly signal: AbortSignal;
  /** What keeps the model from thinking first, as far as it is known. */
  readonly quiet: ProbeBody;
}

/** A part of what was found. */
export type Finding = Partial<Pick<Capabilities, ProbedFact>>;

/** Finds one thing out; `quiet` is what the requests after it should carry to keep the model from thinking. */
export type Step = (context: ProbeContext) => Promise<Finding & { readonly quiet?: ProbeBody }>;

/** A step that asks one question with a yes or a no; a server that refuses the request has said no. */
export function yesOrNo(fact: ProbedFact, ask: (context: ProbeContext) => Promise<boolean>): Step {
  return async (context) => {
    try {
      return { [fact]: await ask(context) };
    } catch (error) {
      if (isRefusal(error)) return { [fact]: false };
      throw error;
    }
  };
}

/** Whether the server understood the request and will not do it, rather than being away, busy or unwilling to serve us at all. */
export function isRefusal(error: unknown): boolean {
  const failure = modelErrorIn(error)?.failure;
  return failure !== undefined && !failure.isRetryable && REFUSALS.has(failure.kind);
}

const REFUSALS = new Set(['unknown', 'server', 'not-found', 'empty']);
