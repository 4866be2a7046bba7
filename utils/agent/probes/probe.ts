import type { ProbedFact } from '../../domain/talk/capabilities';
import { callsTool, isMadeToCall, keepsSchema, sendsObject } from './answers';
import { readContextTokens } from './context-size';
import { takesSound } from './sound';
import { type Finding, type ProbeContext, type Step, yesOrNo } from './step';
import { findThinkingSwitch } from './thinking';
import { namesColour } from './vision';

const STEPS: readonly (readonly [ProbedFact, Step])[] = [
  ['thinkingSwitch', findThinkingSwitch],
  ['contextTokens', async (context) => ({ contextTokens: await readContextTokens(context) })],
  ['hasTools', yesOrNo('hasTools', callsTool)],
  ['hasForcedTools', yesOrNo('hasForcedTools', isMadeToCall)],
  ['hasJsonSchema', yesOrNo('hasJsonSchema', keepsSchema)],
  ['hasJsonObject', yesOrNo('hasJsonObject', sendsObject)],
  ['hasVision', yesOrNo('hasVision', namesColour)],
  ['soundForm', takesSound],
];

/**
 * Finds out these things of what a model can do, one small request after the other; `onFinding` is told each result and waited for. What the
 * server refuses is a no; what failed for another reason stays unknown, which is null. Throws the signal's reason when aborted.
 */
export async function probeAbilities(
  start: ProbeContext,
  facts: readonly ProbedFact[],
  onFinding: (fact: ProbedFact, found: Finding) => Promise<void>,
): Promise<void> {
  let context = start;
  for (const [fact, step] of STEPS) {
    if (!facts.includes(fact)) continue;
    const { quiet, ...found } = await step(context).catch(() => ({ [fact]: null, quiet: undefined }));
    context.signal.throwIfAborted();
    if (quiet) context = { ...context, quiet };
    await onFinding(fact, found);
  }
}
