/** Where in a rising list of so many numbers the first one stands that is not below this; `count` where there is none. */
export function firstNotBelow(number: number, count: number, numberAt: (place: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
