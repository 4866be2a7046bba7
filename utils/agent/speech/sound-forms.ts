import type { SoundForm } from '../../domain/talk/capabilities';
import type { Usage } from '../../domain/talk/conversation';
import type { ServerKind } from '../../domain/talk/model-profile';
import { bytesOfSound, lettersOfSound, type SoundAddress } from '../../domain/talk/sound';
import { checked, type ModelAccess, type watchedBy } from '../model/model';
import { finalError } from '../model/model-error';
import { accumulate } from '../stream/accumulator';

type Client = Parameters<Parameters<typeof watchedBy>[2]>[0];

/** What came of a sound. */
export interface Heard {
  /** The words as the server wrote them; '' where it heard none. */
  readonly text: string;
  /** As the server counted; null where it did not. */
  readonly usage: Usage | null;
}

/** Sends a sound in one form. Throws what the client throws. */
type SendSound = (
  client: Client,
  access: ModelAccess,
  sound: SoundAddress,
  signal: AbortSignal,
) => Promise<Heard>;

const REQUEST =
  'Write down what is said, word for word and in the language that is spoken. Answer with these words alone, and with nothing when nothing is said.';

/** How a sound is sent, by form. */
export const SEND_SOUND: Readonly<Record<SoundForm, SendSound>> = {
  transcriptions: async (client, { profile }, sound, signal) => {
    const file = new File([bytesOfSound(sound)], 'speech.wav', { type: 'audio/wav' });
    const said: unknown = await client.audio.transcriptions.create(
      { file, model: profile.model, response_format: 'json' },
      { signal },
    );
    return { text: textIn(said), usage: null };
  },
  'dashscope-audio': (client, access, sound, signal) =>
    ask(client, access, signal, {
      messages: [{ role: 'user', content: [{ type: 'input_audio', input_audio: { data: sound } }] }],
      asr_options: { enable_itn: true },
    }),
  'input-audio': (client, access, sound, signal) =>
    ask(client, access, signal, {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'input_audio', input_audio: { data: lettersOfSound(sound), format: 'wav' } },
            { type: 'text', text: REQUEST },
          ],
        },
      ],
    }),
};

/** The forms that a kind of server may take, the likeliest first. */
export function soundFormsOf(server: ServerKind): readonly SoundForm[] {
  if (server === 'dashscope') return ['dashscope-audio'];
  return ['transcriptions', 'input-audio'];
}

async function ask(
  client: Client,
  access: ModelAccess,
  signal: AbortSignal,
  fields: Readonly<Record<string, unknown>>,
): Promise<Heard> {
  const read = accumulate();
  const body = { messages: [], ...fields, model: access.profile.model, stream: true as const };
  const stream = await client.chat.completions.create(body, { signal });
  for await (const chunk of stream as AsyncIterable<unknown>) read.add(checked(chunk, access));
  // An aborted stream ends without an error.
  signal.throwIfAborted();
  if (read.pieces() === 0) throw finalError('empty', 'the endpoint sent no words of an answer');
  const { text, usage } = read.turn();
  return { text, usage };
}

function textIn(said: unknown): string {
  if (typeof said === 'string') return said;
  const text = typeof said === 'object' && said !== null && 'text' in said ? said.text : null;
  if (typeof text === 'string') return text;
  throw finalError('empty', 'the endpoint answered without a text');
}
