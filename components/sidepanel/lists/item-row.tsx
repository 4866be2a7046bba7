import { ArrowDown, ArrowUp, Columns3, Ellipsis, GripVertical, House, Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ListItem } from '../../../utils/domain/list';
import type { AtHome } from '../../../utils/domain/pantry';
import type { Product } from '../../../utils/domain/product';
import type { ProductGroup } from '../../../utils/domain/taste';
import { t } from '../../../utils/platform/text';
import { Menu, type MenuItem } from '../../shared/menu';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { BestSeen } from './best-seen';
import { conditionWords } from './condition-words';
import { CountStepper } from './count-stepper';
import { type Drag, dragEvents } from './drag';
import { HomeLine } from './home-line';
import { ItemSheet } from './item-sheet';
import { seenOffers } from './seen-offers';

/** The most offers that still can be read side by side. */
const COMPARABLE = 4;

interface ItemRowProps {
  readonly item: ListItem;
  readonly groups: readonly ProductGroup[];
  /** What is at home of it; null for nothing. */
  readonly home: AtHome | null;
  readonly drag?: Drag;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

/** One wish: tick it off, how many, what it costs at best, and more in its menu. */
export function ItemRow({ item, groups, home, drag, onUp, onDown }: ItemRowProps) {
  const { go, offer } = usePanel();
  const { send, error } = useSend();
  const [isAsking, setAsking] = useState(false);
  const offers = useLive(() => seenOffers(item), [...askedOf(item)]);
  const seen = offers.state === 'ready' ? offers.value.offers : [];
  const change = (part: Partial<Pick<ListItem, 'isDone' | 'count' | 'accepts' | 'isBoughtAnyway'>>) =>
    void send('updateItem', { id: item.id, change: part });
  const remove = async () => {
    const gone = await send('removeItem', { id: item.id });
    if (gone) offer(t('listsRemoved', item.text), gone.trashId);
  };
  return (
    <li class={drag?.isDragged ? 'item-row is-dragged' : 'item-row'} {...dragEvents(drag, item.text)}>
      <span class="item-check">
        {drag && <GripVertical class="item-grip" aria-hidden="true" />}
        <input
          type="checkbox"
          checked={item.isDone}
          aria-label={t('listsItemDone', item.text)}
          onChange={(event) => change({ isDone: event.currentTarget.checked })}
        />
      </span>
      <span dir="auto" class={item.isDone ? 'item-text quiet is-done' : 'item-text'}>
        {item.text}
      </span>
      <Menu
        label={t('listsItemMenu', item.text)}
        icon={Ellipsis}
        items={[
          ...moves({ onUp, onDown }),
          ...comparison(seen, (compare) => go({ compare })),
          ...acceptance(item, (accepts) => change({ accepts })),
          ...homeChoice(item, home, (isBoughtAnyway) => change({ isBoughtAnyway })),
          { label: t('listsChange'), icon: Pencil, onPick: () => setAsking(true) },
          { label: t('listsRemoveShort'), icon: Trash2, onPick: () => void remove() },
        ]}
      />
      <div class="item-facts">
        {!item.isDone && <BestSeen offers={offers} isPerUnit={item.need !== null} />}
        {!item.isDone && <CountStepper item={item} onChange={(count) => change({ count })} />}
        <HomeLine home={home} />
        <Conditions item={item} groups={groups} />
      </div>
      {isAsking && <ItemSheet item={item} groups={groups} onClose={() => setAsking(false)} />}
      <SendError error={error} />
    </li>
  );
}

// All that decides which offers meet the wish.
function askedOf({ text, productKey, accepts, need, count, ...asked }: ListItem) {
  const { requiredShop, maximumPrice, isOnlyOnSale } = asked;
  const maximum = maximumPrice && `${maximumPrice.minor} ${maximumPrice.currency}`;
  return [
    text,
    productKey,
    accepts,
    need?.value,
    need?.unit,
    count,
    asked.groupId,
    requiredShop,
    maximum,
    isOnlyOnSale,
  ];
}

function Conditions({ item, groups }: Pick<ItemRowProps, 'item' | 'groups'>) {
  const words = conditionWords(item, groups);
  return words === '' ? null : (
    <span class="item-asked small quiet" dir="auto">
      {words}
    </span>
  );
}

function moves({
  onUp,
  onDown,
}: {
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}): MenuItem[] {
  return [
    ...(onUp ? [{ label: t('listsUp'), icon: ArrowUp, onPick: onUp }] : []),
    ...(onDown ? [{ label: t('listsDown'), icon: ArrowDown, onPick: onDown }] : []),
  ];
}

function comparison(seen: readonly Product[], onPick: (keys: readonly string[]) => void): MenuItem[] {
  const keys = seen.slice(0, COMPARABLE).map((product) => product.productKey);
  return keys.length < 2 ? [] : [{ label: t('listsCompare'), icon: Columns3, onPick: () => onPick(keys) }];
}

// "This very article" has a meaning only where one was pointed at; words alone always stand for a kind.
function acceptance(item: ListItem, onPick: (accepts: ListItem['accepts']) => void): MenuItem[] {
  if (item.productKey === null) return [];
  return [
    { label: t('listsSameItem'), isOn: item.accepts === 'same-item', onPick: () => onPick('same-item') },
    { label: t('listsSameKind'), isOn: item.accepts === 'same-kind', onPick: () => onPick('same-kind') },
  ];
}

function homeChoice(
  item: ListItem,
  home: AtHome | null,
  onPick: (isBoughtAnyway: boolean) => void,
): MenuItem[] {
  const isOn = item.isBoughtAnyway === true;
  return home || isOn
    ? [{ label: t('pantryBuyAnyway'), icon: House, isOn, onPick: () => onPick(!isOn) }]
    : [];
}
