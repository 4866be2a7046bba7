/** How well claims of "one article" meet the truth: `claims` and `truths` are lists of yes and no. */
export function figuresOf(claims, truths) {
  const right = claims.filter((isClaimed, index) => isClaimed && truths[index]).length;
  const claimed = claims.filter(Boolean).length;
  const wanted = truths.filter(Boolean).length;
  return { right, claimed, wanted, f1: claimed + wanted === 0 ? 1 : (2 * right) / (claimed + wanted) };
}

/** The figures in one line. */
export function figureWords({ right, claimed, wanted, f1 }) {
  const precision = claimed === 0 ? 1 : right / claimed;
  return `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)} (${right}/${claimed}), recall ${(right / wanted).toFixed(3)}`;
}
