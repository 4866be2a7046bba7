import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../../mallory/serve.mjs';

/** The parts of a chat completion that tell one probe from another. */
export interface ProbeRequest {
  readonly messages: readonly { readonly content: unknown }[];
  readonly tools?: readonly unknown[];
  readonly tool_choice?: unknown;
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: Schema } };
  readonly max_tokens?: number;
  readonly [name: string]: unknown;
}

interface Schema {
  readonly properties: { readonly word: { readonly enum: readonly string[] } };
}

/** What a played server can do; everything else it takes no notice of, as real ones do. */
export interface Abilities {
  readonly hasTools?: boolean;
  readonly hasForcedTools?: boolean;
  readonly hasJsonSchema?: boolean;
  readonly hasJsonObject?: boolean;
  readonly hasVision?: boolean;
  /** Whether this request keeps the model from thinking; without it the model never thinks. */
  readonly isQuiet?: (body: ProbeRequest) => boolean;
  /** What it refuses with a 400, by the name of the field; a picture is `image`. */
  readonly refuses?: readonly string[];
  /** What stands at other places than chat completions, by path. */
  readonly facts?: Readonly<Record<string, object>>;
}

/** Starts a server that answers as one with these abilities would. */
export function startAble(abilities: Abilities): Promise<PlayedModel> {
  return startModel({
    script: (request) => answerAs(abilities, request),
    ...(abilities.facts ? { facts: abilities.facts } : {}),
  });
}

function answerAs(abilities: Abilities, { body }: KeptRequest): Reply {
  const asked = body as unknown as ProbeRequest;
  const refused = (abilities.refuses ?? []).find(
    (name) => name in asked || (name === 'image' && hasPicture(asked)),
  );
  if (refused) return { status: 400, body: { error: { message: `${refused} is not supported` } } };
  const { isQuiet } = abilities;
  const thinking = isQuiet && !isQuiet(asked) ? { thinking: 'Let me see, what is asked here?' } : {};
  return { ...thinking, ...wordsFor(abilities, asked) };
}

function wordsFor(abilities: Abilities, asked: ProbeRequest): Reply {
  const question = JSON.stringify(asked.messages);
  if (hasPicture(asked)) return { text: abilities.hasVision ? 'Purple.' : 'I cannot see pictures.' };
  if (asked.tools) return isCalled(abilities, asked) ? CALL : { text: 'Hello!' };
  const { response_format: format } = asked;
  if (format?.json_schema && abilities.hasJsonSchema)
    return { text: `\n{"word":"${format.json_schema.schema.properties.word.enum[0]}"}` };
  if (format?.type === 'json_object' && abilities.hasJsonObject)
    return { text: '{"greeting":"Hello, Ada!"}' };
  return { text: /17 \+ 25/.test(question) ? '42' : 'Hello!' };
}

const CALL: Reply = { calls: [{ name: 'note_number', arguments: { number: 7 } }] };

function isCalled({ hasTools, hasForcedTools }: Abilities, { tool_choice }: ProbeRequest): boolean {
  return (tool_choice === 'auto' ? hasTools : hasForcedTools) === true;
}

function hasPicture({ messages }: ProbeRequest): boolean {
  return JSON.stringify(messages).includes('data:image/png;base64,');
}
