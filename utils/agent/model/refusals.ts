import type { OptionalPart } from '../../domain/talk/capabilities';
import type { RunError } from '../../domain/talk/conversation';
import type { ServerWords } from './error-body';
import { ModelError } from './model-error';

interface RefusalRule {
  readonly part: OptionalPart;
  readonly pattern: RegExp;
}

/**
 * What servers say when they do not take a part of a request, most telling first. A forced tool is refused "in thinking mode",
 * so the tool choice comes before the thinking; a server without a parser refuses the choice and means the tools.
 */
const REFUSALS: readonly RefusalRule[] = [
  {
    part: 'tools',
    pattern:
      /"auto" tool choice requires|tools? param requires|(?:does not|doesn't|not) support (?:tools\b|tool (?:use|call)|function call)|support tool use|tools? (?:is|are) not supported|enable-auto-tool-choice/i,
  },
  { part: 'parallel_tool_calls', pattern: /parallel[_ ]tool[_ ]calls?/i },
  { part: 'tool_choice', pattern: /tool[_ ]choice/i },
  { part: 'stream_options', pattern: /stream_options|include_usage/i },
  {
    part: 'response_format',
    pattern:
      /response[_. ]format|json[_ ](?:schema|object|mode)|structured[_ ]output|guided (?:json|decoding)/i,
  },
  {
    part: 'thinking',
    pattern:
      /enable_thinking|thinking_budget|reasoning_effort|chat_template_kwargs|reasoning is mandatory|\breasoning\b[^.]{0,40}(?:not supported|unsupported|unknown|unrecognized|cannot be)|(?:unknown|unrecognized|unsupported)[^.]{0,40}\b(?:reasoning|thinking)\b|(?:does not|doesn't|not) support (?:thinking|reasoning)|think value/i,
  },
  { part: 'temperature', pattern: /\btemperature\b/i },
];

/** Statuses under which servers refuse a parameter; some know no better than 404 or 500. */
const STATUSES: ReadonlySet<number | null> = new Set([400, 404, 422, 500, 501]);

/** A prompt that is too long or not allowed is not made right by leaving out a switch. */
const KINDS: ReadonlySet<RunError['kind']> = new Set(['unknown', 'server', 'not-found']);

/**
 * The same error with the optional part of the request that the server's words refuse, where they do. Only for an answer that
 * is an error as a whole: once words have come, nothing is asked again.
 */
export function withRefusal(error: ModelError, { status, code, param, message }: ServerWords): ModelError {
  if (!STATUSES.has(status) || !KINDS.has(error.failure.kind)) return error;
  const words = `${param} ${code} ${message}`;
  const refused = REFUSALS.find(({ pattern }) => pattern.test(words))?.part ?? null;
  return refused ? new ModelError({ ...error.failure, refused }) : error;
}
