// Poured goods that shops label by volume; broth and coconut milk stand there by weight as often.
const FLUID = /(?:^|\s)(?:milk|buttermilk|half[- ]and[- ]half|cream|juice|wine|beer|vodka|rum)$/iu;
const SOLD_OTHERWISE =
  /(?:^|\s)(?:sour|ice|clotted|coconut|condensed|evaporated|powdered|dry|malted|lemon|lime)\s/iu;

/** Whether a good is poured and sold by volume, so that its ounces are fluid ones and its cups a part of a carton: "whole milk", not "sour cream". */
export function isFluid(name: string): boolean {
  return FLUID.test(name) && !SOLD_OTHERWISE.test(name);
}
