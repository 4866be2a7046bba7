import { RULE_FIELDS, type RuleField } from '../../utils/domain/shop/shop-rule';
import { t, uiDirection } from '../../utils/platform/text';
import { Chooser } from './chooser';
import { learn } from './learn';
import { type Overlay, openOverlay } from './overlay';
import { mayBe, targetAt } from './targets';

let stopCurrent: (() => void) | null = null;

/** Lets the person point at something in this page, by pointer or by keys, until they took it or stopped. A new wish ends the one before. */
export async function letPersonPick(field: RuleField): Promise<void> {
  stopCurrent?.();
  const life = new AbortController();
  stopCurrent = () => life.abort();
  const overlay = await openOverlay(t('pickLabel'), uiDirection());
  life.signal.addEventListener('abort', overlay.remove);
  if (life.signal.aborted) overlay.remove();
  else pickIn(overlay, field, life);
}

function pickIn(overlay: Overlay, first: RuleField, life: AbortController): void {
  const picking = new AbortController();
  const chooser = new Chooser(overlay, first);
  let isTaking = false;
  const take = async () => {
    if (!chooser.target || isTaking) return;
    isTaking = true;
    const isLearned = await learn(chooser.target, chooser.field, overlay, life);
    isTaking = false;
    if (isLearned) picking.abort();
    else overlay.listen();
  };
  const show = (field: RuleField) => {
    chooser.begin(field);
    overlay.say(t(`pick_${field}`), t('pickKeys'));
    overlay.offer([
      ...RULE_FIELDS.map((each) => ({
        label: t(`pickField_${each}`),
        isPressed: each === field,
        onPick: () => show(each),
      })),
      { label: t('pickStop'), onPick: () => life.abort() },
    ]);
    overlay.listen();
  };
  listen(overlay, chooser, take, AbortSignal.any([life.signal, picking.signal]));
  // At the key's way up: were the frame gone before, the page would hear the rest of it.
  overlay.view.addEventListener('keyup', (event) => {
    if (event.isTrusted && event.key === 'Escape') life.abort();
  });
  show(first);
}

// Only what the person themselves does counts: a script of the page can make no trusted event, and reaches nothing in the frame.
function listen(overlay: Overlay, chooser: Chooser, take: () => void, signal: AbortSignal): void {
  const on = <Name extends 'pointermove' | 'click' | 'keydown'>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) => {
    const heed = (event: WindowEventMap[Name]) => event.isTrusted && !isOnButton(event) && act(event);
    overlay.view.addEventListener(name, heed, { signal });
  };
  on('pointermove', (event) => aim(event, overlay, chooser));
  on('click', (event) => {
    event.preventDefault();
    if (aim(event, overlay, chooser)) take();
  });
  on('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') take();
    else if (!chooser.step(event)) return;
    event.preventDefault();
  });
  const redraw = () => chooser.redraw();
  addEventListener('scroll', redraw, { signal, capture: true, passive: true });
  addEventListener('resize', redraw, { signal });
}

// What may be meant under the bar makes the bar go aside.
function aim(event: MouseEvent, { host, bar }: Overlay, chooser: Chooser): boolean {
  const target = targetAt(chooser.field, event.clientX, event.clientY, host);
  const isOnBar = bar.contains(event.target as Node);
  if (isOnBar && !(target && mayBe(chooser.field, target))) return false;
  chooser.aim(target);
  return target !== null;
}

// The frame has classes of its own for elements, so `instanceof` does not tell.
function isOnButton({ target }: Event): boolean {
  return (target as Element | null)?.closest?.('button') != null;
}
