import type { TurnRequest } from '../../../utils/agent/model/chat';

/** A model that gives these answers, one a request; `asked` are the requests. */
export function modelSaying(...answers: readonly string[]) {
  const asked: TurnRequest[] = [];
  return {
    asked,
    streamTurn: async (request: TurnRequest) => {
      asked.push(request);
      const text = answers[asked.length - 1] ?? '';
      return { text, thinking: '', calls: [], finish: 'stop', usage: null };
    },
  };
}
