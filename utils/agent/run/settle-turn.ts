import type { Capabilities } from '../../domain/talk/capabilities';
import type { RunMark } from '../../domain/talk/conversation';
import { DIALECTS } from '../dialects/dialects';
import type { Progress, Turn, TurnRequest } from '../model/chat';
import { estimateTokens } from '../model/estimate-tokens';
import type { Asked, Body } from '../model/request-body';
import type { Accumulator } from '../stream/accumulator';
import { CALL_OPEN, callsInText } from '../stream/text-calls';
import { withoutStartOf } from '../stream/think-tags';

/** What a turn was asked with. */
export interface Asking {
  readonly asked: Asked;
  readonly request: TurnRequest;
  readonly body: Body;
  readonly known: Capabilities;
}

/** Counted under this part of our own estimate, a prompt was cut; the estimate itself is rather too low. */
const CUT_BELOW = 0.75;
/** Less is never cut, and too little to be estimated well. */
const MIN_CUT_TOKENS = 1500;

/** A whole stream as a turn: with what a server without parsers left in the wrong place put right, and what is odd marked. */
export function settleTurn(read: Accumulator, asking: Asking): Turn {
  const turn = withAnswer(withTextCalls(read.turn(), asking), read, asking);
  const marks = [...(turn.marks ?? []), ...marksOf(turn, asking)];
  const echo = DIALECTS[asking.asked.server].echoesThinking ? read.echo() : undefined;
  return {
    ...turn,
    ...(marks.length > 0 ? { marks } : {}),
    ...(echo && turn.calls.length > 0 ? { echo } : {}),
  };
}

/** What may be shown of a turn that goes on: where calls can come as text, nothing of one. */
export function shownProgress(progress: Progress, asking: Asking): Progress {
  if (!readsTextCalls(asking)) return progress;
  const [before = ''] = withoutStartOf(progress.text, [CALL_OPEN]).split(CALL_OPEN);
  return { ...progress, text: before };
}

function readsTextCalls({ asked, request, known }: Asking): boolean {
  return DIALECTS[asked.server].mayLackParser && known.hasTools !== true && request.tools.length > 0;
}

// Only the answer is looked at: a call inside of thinking is a thought.
function withTextCalls(turn: Turn, asking: Asking): Turn {
  const isBare = turn.calls.length === 0 && turn.finish !== null && turn.finish !== 'length';
  if (!isBare || !readsTextCalls(asking)) return turn;
  return { ...turn, ...callsInText(turn.text, asking.request.tools) };
}

// A parser that waits for the end of thinking which the template has closed already takes the whole answer for thinking.
function withAnswer(turn: Turn, read: Accumulator, { asked, request }: Asking): Turn {
  const isMistaken =
    turn.finish === 'stop' &&
    turn.calls.length === 0 &&
    turn.thinking !== '' &&
    !turn.thinking.includes(CALL_OPEN) &&
    read.isWordless();
  if (!isMistaken || request.thinks || !DIALECTS[asked.server].mayLackParser) return turn;
  return { ...turn, text: turn.thinking, thinking: '', marks: ['answer-from-thinking'] };
}

function marksOf(turn: Turn, { asked, body }: Asking): readonly RunMark[] {
  const isBlank = turn.text.trim() === '' && turn.calls.length === 0;
  const ranOut = turn.finish === 'length' && isBlank && turn.thinking !== '';
  const sent = estimateTokens(JSON.stringify([body.messages, body.tools]));
  const isCut =
    DIALECTS[asked.server].cutsSilently &&
    turn.usage !== null &&
    sent > MIN_CUT_TOKENS &&
    turn.usage.promptTokens < sent * CUT_BELOW;
  return [...(ranOut ? (['thinking-ran-out'] as const) : []), ...(isCut ? (['prompt-cut'] as const) : [])];
}
