import { CircleCheck } from 'lucide-preact';
import type { RunError } from '../../utils/domain/conversation';
import type { ConnectionReport, ServerKind } from '../../utils/domain/model-profile';
import { type TextKey, t } from '../../utils/platform/text';
import { Chip } from '../shared/chip';
import { ErrorNote, Skeleton } from '../shared/states';

interface ConnectionNoteProps {
  readonly report: ConnectionReport | 'testing' | null;
  readonly server: ServerKind;
  readonly onPick: (model: string) => void;
}

/** What the test of a connection found, and exactly what to do where it failed. */
export function ConnectionNote({ report, server, onPick }: ConnectionNoteProps) {
  if (report === null) return <div aria-live="polite" />;
  if (report === 'testing') return <Skeleton lines={1} />;
  return (
    <div class="connection" aria-live="polite">
      {report.error ? <Failure error={report.error} server={server} /> : <Success report={report} />}
      {report.models.length > 0 && (
        <fieldset class="chips" aria-label={t('optionsTestModels')}>
          {report.models.slice(0, 24).map((model) => (
            <Chip key={model} label={model} onPick={() => onPick(model)} />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Success({ report: { firstTokenMs } }: { readonly report: ConnectionReport }) {
  return (
    <p class="good connection-ok">
      <CircleCheck aria-hidden="true" />
      {firstTokenMs === null ? t('optionsTestOk') : t('optionsTestOkIn', String(Math.round(firstTokenMs)))}
    </p>
  );
}

function Failure({
  error,
  server,
}: {
  readonly error: { readonly kind: string; readonly detail: string };
  readonly server: ServerKind;
}) {
  const { what, todo } = HELP[error.kind as RunError['kind']] ?? HELP.unknown;
  const isLocal = server === 'ollama' || server === 'lmstudio' || server === 'vllm';
  const help = error.kind === 'unreachable' && isLocal ? 'optionsHelpUnreachableLocal' : todo;
  return (
    <ErrorNote
      what={t(what)}
      safe={t('optionsTestSafe')}
      todo={t(help, location.origin)}
      detail={error.detail}
    />
  );
}

type Help = { readonly what: TextKey; readonly todo: TextKey };

/** For every kind of error: what happened, and what to change on this page or at the server. */
const HELP: Readonly<Record<RunError['kind'], Help>> = {
  'no-permission': { what: 'optionsErrNoPermission', todo: 'optionsHelpNoPermission' },
  unreachable: { what: 'optionsErrUnreachable', todo: 'optionsHelpUnreachable' },
  key: { what: 'optionsErrKey', todo: 'optionsHelpKey' },
  billing: { what: 'optionsErrBilling', todo: 'optionsHelpBilling' },
  'rate-limit': { what: 'optionsErrRateLimit', todo: 'optionsHelpRateLimit' },
  'not-found': { what: 'optionsErrNotFound', todo: 'optionsHelpNotFound' },
  context: { what: 'optionsErrContext', todo: 'optionsHelpContext' },
  moderation: { what: 'optionsErrModeration', todo: 'optionsHelpModeration' },
  'ollama-origin': { what: 'optionsErrOllamaOrigin', todo: 'optionsHelpOllamaOrigin' },
  server: { what: 'optionsErrServer', todo: 'optionsHelpServer' },
  empty: { what: 'optionsErrEmpty', todo: 'optionsHelpEmpty' },
  stalled: { what: 'optionsErrStalled', todo: 'optionsHelpStalled' },
  ceiling: { what: 'optionsErrStalled', todo: 'optionsHelpStalled' },
  redirect: { what: 'optionsErrRedirect', todo: 'optionsHelpRedirect' },
  unknown: { what: 'optionsErrUnknown', todo: 'optionsHelpUnknown' },
};
