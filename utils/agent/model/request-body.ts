import type { Capabilities, OptionalPart } from '../../domain/talk/capabilities';
import type { ModelProfile } from '../../domain/talk/model-profile';
import { DIALECTS } from '../dialects/dialects';
import { thinkingFields } from '../dialects/thinking-switch';
import { type Prompt, withMarkedPrefix } from '../mask/mark-prefix';
import { inForm } from '../stream/response-form';
import type { TurnRequest } from './chat';

/** Who is asked: the part of a profile that decides about the shape of a request. */
export type Asked = Pick<ModelProfile, 'server' | 'model'>;

/** A request's body. */
export type Body = Readonly<Record<string, unknown>>;

const TEMPERATURE = 0.3;
/** A model that is made to call a tool and does not want to may ramble until something stops it. */
const MAX_FORCED_TOKENS = 2000;

/** The body for a turn: always a stream, never what the server has refused before, thinking off unless it was asked for. */
export function bodyFor(asked: Asked, request: TurnRequest, known: Capabilities): Body {
  const { messages, fields } = inForm(request, known);
  const isMarked = DIALECTS[asked.server].marksPrefix(asked.model);
  const prompt = isMarked ? withMarkedPrefix(messages, request.tools) : { messages, tools: request.tools };
  return {
    model: asked.model,
    messages: prompt.messages,
    stream: true,
    ...unless(known, 'stream_options', { stream_options: { include_usage: true } }),
    ...unless(known, 'temperature', { temperature: clamped(request.temperature ?? TEMPERATURE) }),
    ...toolFields(asked, prompt.tools, request.toolChoice ?? 'auto', known),
    ...fields,
    ...unless(known, 'thinking', thinkingFieldsFor(asked, request, known)),
  };
}

/** The fields that keep a model from thinking first, as far as its kind of server is known to take them. */
export function quietFields({ server, model }: Asked): Body {
  return thinkingFields(DIALECTS[server].switchOf(model), false);
}

// Two is refused by some servers, a fraction under it by none.
function clamped(temperature: number): number {
  return Math.min(1.99, Math.max(0, temperature));
}

function thinkingFieldsFor(asked: Asked, request: TurnRequest, known: Capabilities): Body {
  const name = known.thinkingSwitch ?? DIALECTS[asked.server].switchOf(asked.model);
  // Servers refuse a forced tool while thinking, and a schema makes thinking long.
  const isBound = typeof request.toolChoice === 'object' || request.schema !== undefined;
  return thinkingFields(name, request.thinks === true && !isBound);
}

function toolFields(
  asked: Asked,
  tools: Prompt['tools'],
  choice: NonNullable<TurnRequest['toolChoice']>,
  known: Capabilities,
): Body {
  if (tools.length === 0) return {};
  const { withTools, mayLackParser } = DIALECTS[asked.server];
  // Without a parser such a server refuses to let the model choose; with `none` it still shows it the tools.
  if (known.refused.includes('tools')) return mayLackParser ? { tools, tool_choice: 'none' } : {};
  return {
    tools,
    ...choiceFields(known.refused.includes('tool_choice') && typeof choice === 'object' ? 'auto' : choice),
    ...unless(known, 'parallel_tool_calls', withTools),
  };
}

function choiceFields(choice: NonNullable<TurnRequest['toolChoice']>): Body {
  if (typeof choice === 'string') return { tool_choice: choice };
  return {
    tool_choice: { type: 'function', function: { name: choice.name } },
    max_tokens: MAX_FORCED_TOKENS,
  };
}

function unless(known: Capabilities, part: OptionalPart, fields: Body): Body {
  return known.refused.includes(part) ? {} : fields;
}
