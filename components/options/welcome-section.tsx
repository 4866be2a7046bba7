import { CircleCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { listProducts } from '../../utils/storage/queries/products';
import { listProfiles } from '../../utils/storage/queries/profiles';
import { Button } from '../shared/button';
import { ProductLine } from '../shared/product-line';
import { useLive } from '../shared/use-live';
import { GrantForm } from './grant-form';
import { useAllow, useOptions } from './use-options';

/** The first three steps: let a shop be read, see the answer, and later, if one likes, add a model. */
export function WelcomeSection() {
  const { granted, attempt } = useOptions();
  const newest = useLive(() => listProducts(1), []);
  const profiles = useLive(listProfiles, []);
  const product = newest.state === 'ready' ? newest.value[0] : undefined;
  const allow = useAllow();
  const finish = () =>
    attempt(async () => {
      await request('saveSettings', { hasSeenWelcome: true });
      history.replaceState(null, '', '#shops');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
  return (
    <section class="section welcome" id="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t('welcomeTitle')}</h2>
      <p class="quiet">{t('welcomeLead')}</p>
      <ol>
        <Step number={1} title={t('welcomeGrant')} isDone={granted.size > 0 || product !== undefined}>
          <p class="quiet">{t('welcomeGrantHow')}</p>
          <GrantForm onPick={allow} />
        </Step>
        <Step number={2} title={t('welcomeAnswer')} isDone={product !== undefined}>
          <p class="quiet">{t('welcomeAnswerHow')}</p>
          {product && <ProductLine product={product} note={t('welcomeFirst')} />}
        </Step>
        <Step
          number={3}
          title={t('welcomeModel')}
          isDone={profiles.state === 'ready' && profiles.value.length > 0}
        >
          <p class="quiet">{t('welcomeModelHow')}</p>
          <a href="#models">{t('optionsModelAdd')}</a>
        </Step>
      </ol>
      <Button kind={product ? 'primary' : 'plain'} onClick={finish}>
        {t('welcomeDone')}
      </Button>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

function Step({ number, title, isDone, children }: StepProps) {
  return (
    <li class="step">
      <span class={isDone ? 'step-mark good' : 'step-mark'} aria-hidden="true">
        {isDone ? <CircleCheck /> : number}
      </span>
      <div class="step-words">
        <h3>
          {title} {isDone && <span class="aloud">{t('welcomeStepDone')}</span>}
        </h3>
        {children}
      </div>
    </li>
  );
}
