import * as v from 'valibot';
import { cleanLine, cleanText } from '../mask/untrusted';
import { sentence, text } from './arguments';
import { defineTool } from './tool';

/** Asks the person something and ends the run: the answer comes as the next message, from the person only. */
export const askPerson = defineTool({
  name: 'ask_person',
  description:
    'Ask the person one question when the request cannot be done without the answer. Ends your turn.',
  schema: v.strictObject({
    question: sentence('one question, in the language of the person'),
    choices: v.optional(v.pipe(v.array(text('a short answer')), v.maxLength(5)), []),
  }),
  run: async ({ question, choices }) => ({
    result: {
      kind: 'question',
      text: cleanText(question, 500),
      choices: choices.map((choice) => cleanLine(choice, 120)).filter(Boolean),
    },
    output: 'The question is shown to the person.',
  }),
});
