import { isRefusal, type Step } from './step';

/** In which form the server takes sound to write down; `none` when it refuses all of them. */
export const takesSound: Step = async ({ prober, signal }) => {
  try {
    return { soundForm: await prober.hear(signal) };
  } catch (error) {
    if (isRefusal(error)) return { soundForm: 'none' };
    throw error;
  }
};
