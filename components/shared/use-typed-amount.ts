import { useState } from 'preact/hooks';
import type { Amount } from '../../utils/domain/measure/amount';
import { t } from '../../utils/platform/text';
import { parseTypedAmount, typeableAmount } from './typed-amount';

/**
 * A field with an amount: what stands in it, and what that comes to; null for no amount. Left as it was, it is the very amount it was. A
 * guess stands in it as "about 2", so that whoever writes 2 has chosen it.
 */
export function useTypedAmount({ count, need, isAbout }: Amount & { readonly isAbout?: true }) {
  const [shown] = useState(() => {
    const text = typeableAmount({ count, need });
    return { amount: { count, need }, text: isAbout ? t('sharedAbout', text) : text };
  });
  const [typed, setTyped] = useState(shown.text);
  const isLeft = typed === shown.text;
  return { typed, setTyped, isLeft, amount: isLeft ? shown.amount : parseTypedAmount(typed) };
}
