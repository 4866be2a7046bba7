import { useState } from 'preact/hooks';
import { SHARED_REGIONS } from '../../utils/agent/model/presets';
import type { RegionAnswer } from '../../utils/domain/talk/model-profile';
import { request } from '../../utils/messaging/request';
import { askForShops } from '../../utils/platform/permissions';
import { type TextKey, t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Skeleton } from '../shared/states';
import { useOptions } from './use-options';

interface RegionHelpProps {
  /** The profile, its address and the key as the form would send them; a null key is the stored one. */
  readonly input: { readonly id: string; readonly baseUrl: string; readonly key: string | null };
  readonly onPick: (baseUrl: string) => void;
}

/** Offers to find the region that a key is for, at the addresses that are named and at no other. */
export function RegionHelp({ input, onPick }: RegionHelpProps) {
  const { attempt } = useOptions();
  const [answers, setAnswers] = useState<readonly RegionAnswer[] | 'asking' | null>(null);
  const origin = URL.parse(input.baseUrl)?.origin;
  const origins = SHARED_REGIONS.map(({ baseUrl }) => new URL(baseUrl).origin).filter(
    (each) => each !== origin,
  );
  const ask = () => {
    const asked = askForShops(origins);
    attempt(async () => {
      if (!(await asked)) return;
      setAnswers('asking');
      setAnswers(await request('tryRegions', input).catch(() => []));
    });
  };
  if (answers === 'asking') return <Skeleton lines={1} />;
  if (answers) return <Answers answers={answers} onPick={onPick} />;
  return (
    <>
      <Button onClick={ask}>{t('optionsRegionsTry')}</Button>
      <p class="small">{t('optionsRegionsHint', origins.map((each) => new URL(each).host).join(', '))}</p>
    </>
  );
}

const OUTCOMES: Readonly<Record<RegionAnswer['outcome'], TextKey>> = {
  accepted: 'optionsRegionAccepted',
  refused: 'optionsRegionRefused',
  unreached: 'optionsRegionUnreached',
};

interface AnswersProps extends Pick<RegionHelpProps, 'onPick'> {
  readonly answers: readonly RegionAnswer[];
}

function Answers({ answers, onPick }: AnswersProps) {
  return (
    <ul class="regions" aria-live="polite">
      {answers.map(({ presetId, outcome }) => {
        const preset = SHARED_REGIONS.find(({ id }) => id === presetId);
        const region = preset?.region ?? presetId;
        return (
          <li key={presetId}>
            {t(OUTCOMES[outcome], region)}
            {preset && outcome === 'accepted' && (
              <Button onClick={() => onPick(preset.baseUrl)}>{t('optionsRegionUse', region)}</Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
