import { useState } from 'preact/hooks';
import type { PantryEntry } from '../../../utils/domain/list/pantry';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { Sheet } from '../../shared/sheet';
import { useSend } from '../../shared/use-send';
import { useTypedAmount } from '../../shared/use-typed-amount';
import { SendError } from '../send-error';
import { dayOf, endOfDay } from './typed-day';

interface PantrySheetProps {
  readonly entry: PantryEntry;
  readonly onClose: () => void;
}

/** Changes what is at home: its name, how much there is, and roughly until when it keeps. */
export function PantrySheet({ entry, onClose }: PantrySheetProps) {
  const { send, error, isSending } = useSend();
  const [text, setText] = useState(entry.text);
  const { typed, setTyped, amount } = useTypedAmount({ count: entry.count, need: entry.amount });
  const [day, setDay] = useState(() => dayOf(entry.until));
  const save = async () => {
    if (!amount) return;
    const { count, need } = amount;
    const change = { text: text.trim() || entry.text, count, amount: need, until: endOfDay(day) };
    if ((await send('updatePantry', { id: entry.id, change })) !== null) onClose();
  };
  return (
    <Sheet title={t('pantryChange', entry.text)} onClose={onClose}>
      <form class="item-conditions" onSubmit={(event) => [event.preventDefault(), void save()]}>
        <Field
          label={t('pantryName')}
          value={text}
          maxLength={300}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Field
          label={t('pantryAmount')}
          value={typed}
          error={amount ? null : t('pantryAmountBad')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Field
          label={t('pantryKeeps')}
          hint={t('pantryKeepsHint')}
          type="date"
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <SendError error={error} />
        <Button kind="primary" type="submit" disabled={isSending || !amount}>
          {t('listsSave')}
        </Button>
      </form>
    </Sheet>
  );
}
