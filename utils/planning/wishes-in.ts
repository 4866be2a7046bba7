import type { BasketProblem, Candidate } from './basket-problem';

/** What one shop alone has for a wish. */
export function candidatesIn(wish: readonly Candidate[], origin: string): readonly Candidate[] {
  return wish.filter(({ lines }) => lines.every((line) => line.origin === origin));
}

/** The wishes that one shop alone can meet, each with what it has for it. */
export function wishesIn({ wishes }: BasketProblem, origin: string): BasketProblem['wishes'] {
  return wishes.map((wish) => candidatesIn(wish, origin)).filter((wish) => wish.length > 0);
}
