import { useState } from 'preact/hooks';
import type { Amount } from '../../utils/domain/measure/amount';
import { parseTypedAmount, typeableAmount } from './typed-amount';

/** A field with an amount: what stands in it, and what that comes to; null for no amount. Left as it was, it is the very amount it was. */
export function useTypedAmount({ count, need }: Amount) {
  const [shown] = useState(() => ({ amount: { count, need }, text: typeableAmount({ count, need }) }));
  const [typed, setTyped] = useState(shown.text);
  return { typed, setTyped, amount: typed === shown.text ? shown.amount : parseTypedAmount(typed) };
}
