import type { AnsweredMessage, AskedMessage } from './worker-messages.ts';

/** The worker's side of `askWorker`: for each question one answer, or why there is none. */
export function answerWith<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  self.addEventListener('message', async ({ data }: MessageEvent<AskedMessage<Question>>) => {
    const { number, question } = data;
    try {
      say<Answer>({ kind: 'answer', number, answer: await answer(question) });
    } catch (error) {
      say<Answer>({ kind: 'trouble', number, reason: error instanceof Error ? error.message : String(error) });
    }
  });
}

function say<Answer>(message: AnsweredMessage<Answer>): void {
  self.postMessage(message);
}
