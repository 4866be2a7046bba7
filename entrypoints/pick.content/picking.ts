import { RULE_FIELDS, type RuleField } from '../../utils/domain/shop-rule';
import { t, uiDirection } from '../../utils/platform/text';
import { Chooser } from './chooser';
import { learn } from './learn';
import { type Overlay, openOverlay } from './overlay';
import { targetAt } from './targets';

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
  const take = async () => {
    if (!chooser.target) return;
    const isLearned = await learn(chooser.target, chooser.field, overlay, life);
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
  listen(
    overlay,
    chooser,
    { take, stop: () => life.abort() },
    AbortSignal.any([life.signal, picking.signal]),
  );
  overlay.view.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') life.abort();
  });
  show(first);
}

interface Ends {
  readonly take: () => void;
  readonly stop: () => void;
}

// Only what the person themselves does counts: a script of the page can make no trusted event, and reaches nothing in the frame.
function listen({ view, host }: Overlay, chooser: Chooser, { take }: Ends, signal: AbortSignal): void {
  const isOurs = ({ target }: Event): boolean =>
    'closest' in (target ?? {}) && (target as Element).closest('button, [role=status]') !== null;
  const aim = ({ clientX, clientY }: MouseEvent) =>
    chooser.aim(targetAt(chooser.field, clientX, clientY, host));
  const on = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
    view.addEventListener(name, (event) => void (event.isTrusted && !isOurs(event) && act(event)), {
      signal,
    });
  on('pointermove', aim);
  on('click', (event) => {
    event.preventDefault();
    aim(event);
    take();
  });
  on('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') take();
    else if (!chooser.step(event)) return;
    event.preventDefault();
  });
  addEventListener('scroll', () => chooser.redraw(), { signal, capture: true, passive: true });
  addEventListener('resize', () => chooser.redraw(), { signal });
}
