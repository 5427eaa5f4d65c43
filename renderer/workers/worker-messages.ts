/** What passes between the page and a worker of its own; `number` joins an answer to its question. */
export interface AskedMessage<Question> {
  readonly number: number;
  readonly question: Question;
}

export type AnsweredMessage<Answer> =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  /** The question could not be answered, which is a bug; its message is all that crosses. */
  | { readonly kind: 'trouble'; readonly number: number; readonly reason: string };
