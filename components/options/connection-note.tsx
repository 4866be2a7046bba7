import { CircleCheck, TriangleAlert } from 'lucide-preact';
import { numberFormat } from '../../utils/domain/money/number-format';
import type { Capabilities } from '../../utils/domain/talk/capabilities';
import {
  type ConnectionReport,
  isOnlyHearing,
  type ModelRole,
  probedFacts,
} from '../../utils/domain/talk/model-profile';
import { t, uiLocale } from '../../utils/platform/text';
import { useNow } from '../shared/ago';
import { Chip } from '../shared/chip';
import { CapabilityTable } from './capability-table';
import { Command } from './command';
import { ConnectionFailure } from './connection-failure';
import type { ProfileDraft } from './profile-draft';
import { ENOUGH_CONTEXT, SERVER_COMMANDS } from './server-commands';

interface ConnectionNoteProps {
  readonly report: ConnectionReport | 'testing' | null;
  /** What is known of the model by this test or an earlier one. */
  readonly known: Capabilities | null;
  readonly draft: ProfileDraft;
  readonly keyToSend: string | null;
  readonly onChange: (part: Partial<ProfileDraft>) => void;
  readonly onRetry: () => void;
}

/** How the test of a connection goes, what it found, and exactly what to do where it failed. */
export function ConnectionNote({ report, known, draft, onChange, ...rest }: ConnectionNoteProps) {
  const now = useNow();
  const isTesting = report === 'testing';
  return (
    <div class="connection">
      <div aria-live="polite">
        {report === 'testing' && <Progress known={known} roles={draft.roles} />}
        {report !== null && report !== 'testing' && <Outcome report={report} />}
      </div>
      {known && known.checkedAt > 0 && <CapabilityTable known={known} isTesting={isTesting} now={now} />}
      {known && !isTesting && <SmallContext known={known} draft={draft} />}
      {report !== null && report !== 'testing' && (
        <>
          {report.error && report.error.kind !== 'stopped' && (
            <ConnectionFailure
              {...rest}
              error={report.error}
              draft={draft}
              onMove={(baseUrl) => onChange({ baseUrl })}
            />
          )}
          {report.models.length > 0 && (
            <fieldset class="chips" aria-label={t('optionsTestModels')}>
              {report.models.slice(0, 24).map((model) => (
                <Chip key={model} label={model} onPick={() => onChange({ model })} />
              ))}
            </fieldset>
          )}
        </>
      )}
    </div>
  );
}

interface ProgressProps {
  readonly known: Capabilities | null;
  readonly roles: readonly ModelRole[];
}

function Progress({ known, roles }: ProgressProps) {
  // Its first question is a word; a model that only hears is asked for none.
  const all = probedFacts(roles).length + (isOnlyHearing(roles) ? 0 : 1);
  const pending = known?.pending ?? [];
  const done = pending.length > 0 ? all - pending.length : 0;
  const format = numberFormat(uiLocale());
  const words = t('optionsTestGoing', format.format(done + (done < all ? 1 : 0)), format.format(all));
  return (
    <p class="testing">
      <progress value={done} max={all} aria-label={t('optionsModelTest')} />
      <span class="small quiet">{words}</span>
    </p>
  );
}

function Outcome({ report: { isOk, error, firstTokenMs } }: { readonly report: ConnectionReport }) {
  if (error?.kind === 'stopped') return <p class="quiet">{t('optionsTestStopped')}</p>;
  if (!isOk) return null;
  const ms = firstTokenMs === null ? null : String(Math.round(firstTokenMs));
  return (
    <p class="good connection-ok">
      <CircleCheck aria-hidden="true" />
      {ms === null ? t('optionsTestOk') : t('optionsTestOkIn', ms)}
    </p>
  );
}

/** A model with little room loses the beginning of a question, and most servers do not say so. */
function SmallContext({
  known: { contextTokens },
  draft: { server, model },
}: {
  readonly known: Capabilities;
  readonly draft: ProfileDraft;
}) {
  const widen = SERVER_COMMANDS[server]?.widen(model);
  if (contextTokens === null || contextTokens >= ENOUGH_CONTEXT || !widen) return null;
  const format = numberFormat(uiLocale());
  return (
    <div class="context-small">
      <p class="careful context-warning">
        <TriangleAlert aria-hidden="true" />
        {t('optionsContextSmall', format.format(contextTokens), format.format(ENOUGH_CONTEXT))}
      </p>
      <Command lines={[widen]} />
    </div>
  );
}
