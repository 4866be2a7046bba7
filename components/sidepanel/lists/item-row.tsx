import { Ellipsis, GripVertical, Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ListItem } from '../../../utils/domain/list/list';
import type { AtHome } from '../../../utils/domain/list/pantry';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { Menu } from '../../shared/menu';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { BarcodeLine, itemName, useArticle } from './barcode-line';
import { BestSeen, PackLine } from './best-seen';
import { conditionWords } from './condition-words';
import { CountStepper } from './count-stepper';
import { type Drag, dragEvents } from './drag';
import { HomeLine } from './home-line';
import { acceptance, comparison, homeChoice, moves } from './item-menu';
import { ItemSheet } from './item-sheet';
import type { SeenRow } from './use-seen-offers';

interface ItemRowProps {
  readonly item: ListItem;
  readonly groups: readonly ProductGroup[];
  /** What is at home of it; null for nothing. */
  readonly home: AtHome | null;
  /** What was seen for it; null while that is not known. */
  readonly seen: SeenRow | null;
  readonly now: number;
  readonly drag?: Drag;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

/** One wish: tick it off, how many, what it costs at best, and more in its menu. */
export function ItemRow({ item, groups, home, seen, now, drag, onUp, onDown }: ItemRowProps) {
  const { go, offer } = usePanel();
  const { send, error } = useSend();
  const [isAsking, setAsking] = useState(false);
  const article = useArticle(item);
  const name = itemName(item, article);
  const change = (part: Partial<Pick<ListItem, 'isDone' | 'count' | 'accepts' | 'isBoughtAnyway'>>) =>
    void send('updateItem', { id: item.id, change: part });
  const remove = async () => {
    const gone = await send('removeItem', { id: item.id });
    if (gone) offer(t('listsRemoved', name), gone.trashId);
  };
  return (
    <li class={drag?.isDragged ? 'item-row is-dragged' : 'item-row'} {...dragEvents(drag, name)}>
      <span class="item-check">
        {drag && <GripVertical class="item-grip" aria-hidden="true" />}
        <input
          type="checkbox"
          checked={item.isDone}
          aria-label={t('listsItemDone', name)}
          onChange={(event) => change({ isDone: event.currentTarget.checked })}
        />
      </span>
      <span dir="auto" class={item.isDone ? 'item-text quiet is-done' : 'item-text'}>
        {name}
      </span>
      <Menu
        label={t('listsItemMenu', name)}
        icon={Ellipsis}
        items={[
          ...moves({ onUp, onDown }),
          ...comparison(seen?.offers ?? [], (compare) => go({ compare })),
          ...acceptance(item, (accepts) => change({ accepts })),
          ...homeChoice(item, home, (isBoughtAnyway) => change({ isBoughtAnyway })),
          { label: t('listsChange'), icon: Pencil, onPick: () => setAsking(true) },
          { label: t('listsRemoveShort'), icon: Trash2, onPick: () => void remove() },
        ]}
      />
      <div class="item-facts">
        {!item.isDone && seen && <BestSeen seen={seen} isPerUnit={item.need !== null} now={now} />}
        {!item.isDone && <CountStepper item={item} onChange={(count) => change({ count })} />}
        {!item.isDone && seen && <PackLine seen={seen} />}
        {!item.isDone && <BarcodeLine item={item} article={article} />}
        <HomeLine home={home} />
        <Conditions item={item} groups={groups} />
      </div>
      {isAsking && <ItemSheet item={item} groups={groups} onClose={() => setAsking(false)} />}
      <SendError error={error} />
    </li>
  );
}

function Conditions({ item, groups }: Pick<ItemRowProps, 'item' | 'groups'>) {
  const words = conditionWords(item, groups);
  return words === '' ? null : (
    <span class="item-asked small quiet" dir="auto">
      {words}
    </span>
  );
}
