import * as v from 'valibot';
import type { PageReading } from '../../domain/product/product';
import type { AttachedTab, RefusalReason, StepResult } from '../../domain/talk/conversation';
import type { Shuffle } from '../errands/shuffle';
import type { Handles } from '../run/handles';
import { plainArguments } from './plain-arguments';

/** What a step came to: data for the panel, and words for the model in which every text of a page is cleaned. */
export interface ToolOutcome {
  readonly result: StepResult;
  readonly output: string;
}

/** A page with what buyers wrote on it, a text each. */
export interface ReviewedPage {
  readonly reading: PageReading;
  readonly reviews: readonly string[];
}

/** All that tools may reach. There is no verb in it for a shop's cart, for settings, or for an address. */
export interface ToolContext {
  readonly now: () => number;
  readonly newId: () => string;
  readonly handles: Handles;
  /** The order in which products are told to a model: none that a shop or a price can choose. */
  readonly shuffle: Shuffle;
  readonly tabs: readonly AttachedTab[];
  /** Reads an attached tab now and remembers what it says; throws when the tab is gone or shows another shop than `origin`. */
  readonly readPage: (tabId: number, origin: string) => Promise<PageReading>;
  /** The same with what buyers wrote on the page. */
  readonly readReviews: (tabId: number, origin: string) => Promise<ReviewedPage>;
  readonly activeListId: string | null;
  /** The name of the list that is made when the person has none. */
  readonly defaultListName: string;
}

/** A tool as it is offered and run. `run` takes arguments as they came and refuses what the schema does not allow. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly schema: v.GenericSchema;
  readonly run: (input: unknown, context: ToolContext) => Promise<ToolOutcome>;
}

/** Makes a tool whose function sees checked arguments only. */
export function defineTool<Input>(definition: {
  readonly name: string;
  readonly description: string;
  readonly schema: v.GenericSchema<unknown, Input>;
  readonly run: (input: Input, context: ToolContext) => Promise<ToolOutcome>;
}): Tool {
  const { schema } = definition;
  return {
    ...definition,
    schema: schema as v.GenericSchema,
    run: async (input, context) => {
      const given = v.safeParse(schema, input);
      const parsed = given.success ? given : v.safeParse(schema, plainArguments(input));
      if (parsed.success) return definition.run(parsed.output, context);
      return refuse(
        'bad-arguments',
        `these arguments are not allowed: ${v.summarize(parsed.issues).slice(0, 300)}`,
      );
    },
  };
}

/** A step that did nothing, with the reason for the person and words for the model. */
export function refuse(reason: RefusalReason, words: string): ToolOutcome {
  return { result: { kind: 'refused', reason }, output: `Not done: ${words}` };
}
