import type { ProbeContext } from './step';

/** 32 by 32 pixels of one colour; servers refuse pictures of less than 11. */
const PURPLE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAJ0lEQVR42u3NMQkAAAwDsEqv9KnoMQjkT5pORSAQCAQCgUAgEHwJDnfvAD3VkOoHAAAAAElFTkSuQmCC';

/** Whether the model sees: it names a colour that the question does not. */
export async function namesColour({ prober, signal, quiet }: ProbeContext): Promise<boolean> {
  const content = [
    { type: 'text', text: 'Which colour fills this picture? Answer with one word.' },
    { type: 'image_url', image_url: { url: PURPLE } },
  ];
  const body = { messages: [{ role: 'user', content }], max_tokens: 32, ...quiet };
  const { text } = await prober.probe(body, signal);
  return /purple|violet|magenta|plum/i.test(text);
}
