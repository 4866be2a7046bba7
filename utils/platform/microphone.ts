import { SPEECH_RATE } from '../domain/talk/wav';

/** So long is listened at most, in milliseconds. */
export const LONGEST_MS = 60_000;

/**
 * Records what the microphone hears until `done` is aborted or a minute is over, and answers it as samples from -1 to 1 of one
 * channel, 16,000 a second. The microphone is off as soon as this is over, however it ends. Throws the browser's own error when
 * there is no microphone or it is not allowed. `onStart` is called when it listens.
 */
export async function record(done: AbortSignal, onStart: () => void): Promise<Float32Array> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  try {
    if (done.aborted) return new Float32Array();
    return await decode(await recorded(stream, done, onStart));
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

function recorded(stream: MediaStream, done: AbortSignal, onStart: () => void): Promise<Blob> {
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timer = setTimeout(stop, LONGEST_MS);
  done.addEventListener('abort', stop, { once: true });
  return new Promise<Blob>((resolve, reject) => {
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    recorder.addEventListener('error', () => reject(new Error('the microphone broke off')));
    recorder.addEventListener('stop', () => resolve(new Blob(pieces, { type: recorder.mimeType })));
    recorder.addEventListener('start', onStart);
    recorder.start();
  }).finally(() => {
    clearTimeout(timer);
    done.removeEventListener('abort', stop);
  });
}

// A context of that rate decodes to that rate.
async function decode(blob: Blob): Promise<Float32Array> {
  if (blob.size === 0) return new Float32Array();
  const context = new OfflineAudioContext(1, 1, SPEECH_RATE);
  const sound = await context.decodeAudioData(await blob.arrayBuffer());
  const channels = Array.from({ length: sound.numberOfChannels }, (_, each) => sound.getChannelData(each));
  return mixed(channels, sound.length);
}

function mixed(channels: readonly Float32Array[], length: number): Float32Array {
  return Float32Array.from({ length }, (_, at) =>
    channels.reduce((sum, channel) => sum + (channel[at] ?? 0) / channels.length, 0),
  );
}
