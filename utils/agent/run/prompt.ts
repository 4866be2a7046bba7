import type { AgentRun, AgentStep, AttachedTab, CutOff, ThinkingEcho } from '../../domain/talk/conversation';
import type { ServerKind } from '../../domain/talk/model-profile';
import { maskJson, maskPersonalData } from '../mask/mask';
import { sourceOf } from '../mask/step-source';
import { cleanLine, cleanText, quote } from '../mask/untrusted';
import type { TextMessage } from '../model/chat';
import { answerLanguage } from '../quick/language';
import { NO_DIGEST, type PageDigest } from './digest';
import { startTelling } from './repeats';
import { SYSTEM_PROMPT } from './system-prompt';

/** All that a request to the model is made of. */
export interface PromptParts {
  readonly run: Pick<AgentRun, 'question' | 'cutOffs'>;
  readonly steps: readonly AgentStep[];
  /** Earlier questions of the conversation and their answers, oldest first. */
  readonly earlier: readonly Pick<AgentRun, 'question' | 'text'>[];
  readonly tabs: readonly AttachedTab[];
  /** What is known of the tabs already; without it their titles stand for them. */
  readonly digest?: PageDigest;
  /** Products found by the last answer, a line each, under the names they have in this run. */
  readonly known: readonly string[];
  /** Letters that no page can know, made for this one request. */
  readonly nonce: string;
  readonly locale: string;
  readonly isMasked: boolean;
  readonly room: Room;
}

/** How much fits, in characters and answers: local servers cut silently what is over their small context. */
export interface Room {
  readonly outputChars: number;
  readonly earlierRuns: number;
  /** Only the last turn's results are sent in full. */
  readonly isTight: boolean;
}

const MAX_CUT_OFF = 6000;
const GO_ON =
  'Your answer was cut off there. Go on from its last word, in the same language; write nothing of it again and nothing about it.';

/** The room that a kind of server usually has. */
export function roomOf(server: ServerKind): Room {
  const isSmall = server === 'ollama' || server === 'lmstudio';
  return { outputChars: isSmall ? 2000 : 6000, earlierRuns: isSmall ? 2 : 6, isTight: false };
}

/** Less room: for another try after the server said that it was too much. The system words and the question always stay. */
export function tighten(room: Room): Room {
  return { outputChars: Math.floor(room.outputChars / 2), earlierRuns: 0, isTight: true };
}

/** The messages of a request: rules, earlier answers, the question with what is at hand, then what the steps found. */
export function buildMessages(parts: PromptParts): TextMessage[] {
  const tell = startTelling();
  const messages = [...earlierMessages(parts), questionMessage(parts, tell), ...stepMessages(parts, tell)];
  const masked = parts.isMasked ? messages.map(withoutPersonalData) : messages;
  return [{ role: 'system', content: SYSTEM_PROMPT }, ...masked];
}

function earlierMessages({ earlier, room }: PromptParts): TextMessage[] {
  return earlier
    .slice(room.earlierRuns === 0 ? earlier.length : -room.earlierRuns)
    .flatMap(({ question, text }) => [
      { role: 'user', content: cleanText(question, 2000) },
      { role: 'assistant', content: cleanText(text, 3000) || '(shown in the panel)' },
    ]);
}

function questionMessage(parts: PromptParts, tell: (text: string) => string): TextMessage {
  const { run, earlier, tabs, known, nonce, locale, digest = NO_DIGEST } = parts;
  const pages = [...tabs.map((tab) => tabLine(tab, digest)), ...digest.lowest];
  const atHand = [
    tabs.length > 0 ? quote(tell(pages.join('\n')), nonce, 'tabs') : 'No tab is attached.',
    ...(known.length > 0 ? [quote(tell(known.join('\n')), nonce, 'last-answer')] : []),
    languageWords(answerLanguage([...earlier.map(({ question }) => question), run.question]), locale),
  ];
  return { role: 'user', content: `${cleanText(run.question, 8000)}\n\n${atHand.join('\n')}` };
}

function tabLine({ handle, url, title }: AttachedTab, { lines }: PageDigest): string {
  const line = lines[handle];
  return line ? `${handle} ${line}` : `${handle}: ${cleanLine(title, 120)} (${new URL(url).host})`;
}

// In what changes with every question, so that the rules before it stay the same for the server's cache.
function languageWords(language: string | null, locale: string): string {
  return language
    ? `Answer in ${language}.`
    : `Answer in the language of the question, else in the browser's: ${locale}.`;
}

function stepMessages(parts: PromptParts, tell: (text: string) => string): TextMessage[] {
  const turns = [...new Set(parts.steps.map(({ turn }) => turn))];
  const cutOffs = [...(parts.run.cutOffs ?? [])];
  const cutBefore = (index: number) =>
    cutOffs.splice(0, cutOffs.filter(({ afterSteps }) => afterSteps <= index).length).flatMap(goOnMessages);
  const messages = turns.flatMap((turn) => {
    const steps = parts.steps.filter((step) => step.turn === turn);
    return [
      ...cutBefore(steps[0]?.index ?? 0),
      askedMessage(steps, parts.room),
      ...steps.map((step) => resultMessage(step, turn === turns.at(-1), parts, tell)),
    ];
  });
  return [...messages, ...cutBefore(parts.steps.length)];
}

// Never as the last message: servers take that for a beginning that they write on, or refuse it.
function goOnMessages({ text }: CutOff): TextMessage[] {
  return [
    { role: 'assistant', content: cleanText(text.slice(-MAX_CUT_OFF), MAX_CUT_OFF) },
    { role: 'user', content: GO_ON },
  ];
}

function askedMessage(steps: readonly AgentStep[], room: Room): TextMessage {
  const [first] = steps;
  return {
    role: 'assistant',
    content: cleanText(first?.said ?? '', 3000),
    ...(room.isTight ? {} : echoOf(first)),
    tool_calls: steps.map(({ callId, tool, input }) => ({
      id: callId,
      type: 'function',
      function: { name: tool, arguments: wireArguments(input) },
    })),
  };
}

// Servers refuse a conversation with arguments that are no JSON, and obey control words in them; a `<` stands only inside of texts.
function wireArguments(input: string): string {
  try {
    JSON.parse(input);
    return input.replaceAll('<', '‹').replaceAll('>', '›');
  } catch {
    return '{}';
  }
}

// Name by name: a step may come from an import, and nothing else of it belongs into a message.
function echoOf(step: AgentStep | undefined): ThinkingEcho {
  const { reasoning_content, reasoning, reasoning_details } = step?.echo ?? {};
  if (reasoning_content) return { reasoning_content };
  if (reasoning) return { reasoning };
  return reasoning_details ? { reasoning_details } : {};
}

function resultMessage(
  step: AgentStep,
  isLast: boolean,
  { nonce, room }: PromptParts,
  tell: (text: string) => string,
): TextMessage {
  const isLeftOut = room.isTight && !isLast;
  const content = isLeftOut
    ? '(left out to save room)'
    : quote(tell(cleanText(step.output, room.outputChars)), nonce, sourceOf(step));
  return { role: 'tool', tool_call_id: step.callId, content };
}

function withoutPersonalData(message: TextMessage): TextMessage {
  const content = maskPersonalData(message.content);
  if (!('tool_calls' in message)) return { ...message, content };
  const calls = message.tool_calls?.map((call) => ({
    ...call,
    function: { ...call.function, arguments: maskJson(call.function.arguments) },
  }));
  return { ...message, content, ...(calls ? { tool_calls: calls } : {}) };
}
