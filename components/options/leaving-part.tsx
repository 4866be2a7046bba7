import type { Settings } from '../../utils/domain/settings';
import type { Input } from '../../utils/messaging/contract';
import { t } from '../../utils/platform/text';
import { listLatestSent } from '../../utils/storage/queries/sent-requests';
import { dayStart, monthStart, spentSince } from '../../utils/storage/queries/spendings';
import { useNow } from '../shared/ago';
import { Select } from '../shared/field';
import { formatDollars } from '../shared/format';
import { Loaded } from '../shared/loaded';
import { RequestList } from '../shared/request-list';
import { useLive } from '../shared/use-live';
import { CapField } from './cap-field';
import { ConsentRows } from './consent-rows';

const REVIEWS = ['first', 'always', 'never'] as const;
const SHOWN_REQUESTS = 20;

interface LeavingPartProps {
  readonly settings: Settings;
  readonly onSave: (change: Input<'saveSettings'>) => void;
}

/** What goes to a model: what is shown first, what it may cost and has cost, and the last of it to the letter. */
export function LeavingPart({ settings, onSave }: LeavingPartProps) {
  return (
    <>
      <Select
        label={t('optionsReview')}
        hint={t('optionsReviewHint')}
        value={settings.review}
        choices={REVIEWS.map((value) => ({ value, label: t(`optionsReview_${value}`) }))}
        onChange={(event) => {
          const review = REVIEWS.find((each) => each === event.currentTarget.value);
          if (review) onSave({ review });
        }}
      />
      <ConsentRows />
      <div class="pair">
        <CapField
          label={t('optionsCapRun')}
          hint={t('optionsCapHint')}
          micros={settings.maxRunMicros}
          onChange={(maxRunMicros) => onSave({ maxRunMicros })}
        />
        <CapField
          label={t('optionsCapDay')}
          hint={t('optionsCapHint')}
          micros={settings.maxDayMicros}
          onChange={(maxDayMicros) => onSave({ maxDayMicros })}
        />
      </div>
      <SpentLine />
      <Latest />
    </>
  );
}

function SpentLine() {
  const now = useNow();
  const [day, month] = [dayStart(now), monthStart(now)];
  const live = useLive(() => Promise.all([spentSince(day), spentSince(month)]), [day, month]);
  if (live.state !== 'ready') return null;
  const [today, thisMonth] = live.value;
  return (
    <p class="figures">
      {t('optionsSpent', formatDollars(today.micros ?? 0), formatDollars(thisMonth.micros ?? 0))}
    </p>
  );
}

function Latest() {
  const live = useLive(() => listLatestSent(SHOWN_REQUESTS), []);
  return (
    <details>
      <summary>{t('optionsLatest')}</summary>
      <Loaded live={live}>
        {(requests) =>
          requests.length === 0 ? (
            <p class="quiet">{t('optionsLatestNone')}</p>
          ) : (
            <RequestList requests={requests} />
          )
        }
      </Loaded>
    </details>
  );
}
