/** Long work that may be put down between its steps, so that others have their turn; ends with what it makes. */
export type Steps<Made> = Generator<void, Made, void>;

/** The clock of who works in turns. */
export interface Turns {
  /** Whether the work has gone on for so long that others should have their turn. */
  readonly isOver: () => boolean;
  /** Lets the others work; the next turn begins when it is done. */
  readonly pause: () => Promise<void>;
}

/** What the work makes, done at one go. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the work makes, with pauses wherever a turn is over. */
export async function inTurns<Made>(steps: Steps<Made>, { isOver, pause }: Turns): Promise<Made> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (isOver()) await pause();
  }
}
