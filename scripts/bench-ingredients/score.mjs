/**
 * Which parts of a labelled line are right. The amount: the first number of the label, or none where there is none. The unit: the
 * label's first unit is among ours ("g" of "500g/1lb"), or neither has one. The name: the same words, number and punctuation
 * of words aside.
 */
export function marksOf({ input, name, unit = '', quantity_plain: numbers = '' }, recipes) {
  const line = recipes.parseIngredientLine(input);
  return {
    amount: isSameAmount(line.measured.amount, numbers, recipes),
    unit: isSameUnit(line, unit, recipes),
    name: wordsOf(line.name) === wordsOf(name),
  };
}

/** Whether every line of an exact case has its numbers, its unit as written, its description and whether it is a heading. */
export function isRightCase({ input, expected }, recipes) {
  const told = recipes
    .parseIngredientLines(input)
    .map(({ measured, description, isHeading }) => [
      measured.amount?.from ?? null,
      measured.amount?.to ?? null,
      measured.written,
      description,
      isHeading,
    ]);
  const wanted = expected.map((each) => [
    each.quantity,
    each.quantity2,
    each.unitOfMeasure,
    each.description,
    each.isGroupHeader,
  ]);
  return JSON.stringify(told) === JSON.stringify(wanted);
}

// "15 1/2" labels "15g/½oz" as well as "15½": the whole number alone is right too.
function isSameAmount(ours, numbers, { amountAtStart }) {
  const label = amountAtStart(numbers.replace(/(\d)-(\d)/g, '$1 - $2'));
  if (!label || !ours) return !label && !ours;
  return [label.from, Number.parseFloat(numbers)].some((number) => Math.abs(ours.from - number) < 0.01);
}

function isSameUnit({ measured, loose, others }, label, { unitAtStart }) {
  const [first, second = ''] = label.split(' ');
  if (first === '') return measured.unit === null && loose === null;
  const wanted = unitAtStart(`${first} ${second}`) ?? unitAtStart(label);
  const ours = [measured.unit, loose, ...others.map(({ unit }) => unit)];
  return ours.includes(wanted?.unit ?? first.toLowerCase());
}

function wordsOf(text) {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'%&-]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ');
}

function singular(word) {
  if (/^(?:lea|loa|hal|cal|shel|kni)ves$/.test(word)) return word.replace(/ves$/, 'f');
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/oes$/, 'o')
    .replace(/(sh|ch|x|ss)es$/, '$1')
    .replace(/s$/, '');
}
