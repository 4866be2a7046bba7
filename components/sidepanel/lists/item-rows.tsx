import { useState } from 'preact/hooks';
import type { ListItem } from '../../../utils/domain/list/list';
import type { AtHome } from '../../../utils/domain/list/pantry';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t, tn } from '../../../utils/platform/text';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { ItemRow } from './item-row';
import { positionAt } from './order';
import type { SeenRow } from './use-seen-offers';

interface ItemRowsProps {
  readonly items: readonly ListItem[];
  readonly groups: readonly ProductGroup[];
  /** What is at home of them, by id. */
  readonly home: ReadonlyMap<string, AtHome>;
  /** What was seen for them, by id. */
  readonly seen: ReadonlyMap<string, SeenRow>;
  readonly now: number;
}

/** The items of a list: open ones in the person's order, done ones folded below. */
export function ItemRows({ items, groups, home, seen, now }: ItemRowsProps) {
  const open = items.filter((item) => !item.isDone);
  const done = items.filter((item) => item.isDone);
  const { send, error } = useSend();
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    const position = positionAt(open, from, to);
    const item = open[from];
    if (item && position !== null) void send('updateItem', { id: item.id, change: { position } });
  };
  return (
    <section aria-label={t('listsItems')}>
      <SendError error={error} />
      <ul class="item-rows">
        {open.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            groups={groups}
            home={home.get(item.id) ?? null}
            seen={seen.get(item.id) ?? null}
            now={now}
            drag={{
              isDragged: dragged === index,
              isUnderWay: dragged !== null,
              onStart: () => setDragged(index),
              onEnd: () => setDragged(null),
              onDrop: () => dragged !== null && move(dragged, index),
            }}
            {...(index > 0 ? { onUp: () => move(index, index - 1) } : {})}
            {...(index < open.length - 1 ? { onDown: () => move(index, index + 1) } : {})}
          />
        ))}
      </ul>
      {done.length > 0 && (
        <details class="items-done">
          <summary class="quiet">{tn('listsDone', done.length)}</summary>
          <ul class="item-rows">
            {done.map((item) => (
              <ItemRow key={item.id} item={item} groups={groups} home={null} seen={null} now={now} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
