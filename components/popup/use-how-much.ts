import { useState } from 'preact/hooks';
import type { Amount } from '../../utils/domain/measure/amount';
import { isSameDimension, multiplyQuantity, type Quantity } from '../../utils/domain/measure/quantity';
import { typeableAmount } from '../shared/typed-amount';
import { useTypedAmount } from '../shared/use-typed-amount';

/**
 * How much of a product is wanted: so many packs, or so much in all where its size is known and other packs may make it up. `amount` is
 * null while what was typed is nothing that its packs could make up.
 */
export function useHowMuch(size: Quantity | null, isOpen: boolean) {
  const [count, setCount] = useState(1);
  const [isAsked, setAsked] = useState(false);
  const { typed, setTyped, amount } = useTypedAmount({ count: 1, need: size });
  const isInAll = isAsked && isOpen && size !== null;
  const packs: Amount = { count, need: null };
  const setInAll = (isOn: boolean) => {
    setAsked(isOn);
    if (size) setTyped(inAll(size, count));
  };
  return {
    ...{ count, setCount, typed, setTyped, isInAll, setInAll },
    canBeInAll: isOpen && size !== null,
    example: size ? inAll(size, 2) : '',
    amount: isInAll ? madeUpOf(size, amount) : packs,
  };
}

function inAll(size: Quantity, count: number): string {
  return typeableAmount({ count: 1, need: multiplyQuantity(size, count) });
}

function madeUpOf(size: Quantity, amount: Amount | null): Amount | null {
  return amount?.need && isSameDimension(amount.need, size) ? amount : null;
}
