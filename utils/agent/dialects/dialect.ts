import type { ThinkingSwitch } from '../../domain/talk/capabilities';

/** What a kind of server wants beside the standard fields of a request. */
export interface Dialect {
  /** The field that tells this model whether to think first. */
  readonly switchOf: (model: string) => ThinkingSwitch;
  /** Fields of every request that offers tools. */
  readonly withTools: Readonly<Record<string, unknown>>;
  /** Whether thinking goes back to it while a tool loop goes on, as it came and under the name that it came under. */
  readonly echoesThinking: boolean;
  /** Whether this model takes marks that say how far the stable beginning of a prompt goes. */
  readonly marksPrefix: (model: string) => boolean;
  /**
   * Whether the person may have started it without a parser for tool calls or thinking, so that calls can come as text and an
   * answer as thinking.
   */
  readonly mayLackParser: boolean;
  /** Whether it drops what is over the model's context without a word. */
  readonly cutsSilently: boolean;
}

/** A server that keeps to the standard and has no switches. */
export const PLAIN: Dialect = {
  switchOf: () => 'none',
  withTools: {},
  echoesThinking: false,
  marksPrefix: () => false,
  mayLackParser: false,
  cutsSilently: false,
};
