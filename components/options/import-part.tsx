import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { request } from '../../utils/messaging/request';
import { t, tn } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { ErrorNote } from '../shared/states';
import { useOptions } from './use-options';

/** Browsers carry messages of at most 64 MB; a larger file could not reach the part that imports it. */
const MAX_IMPORT_BYTES = 60_000_000;

/** Brings an export file in: all of it, or nothing and the reason. */
export function Import() {
  const { say } = useOptions();
  const [error, setError] = useState<string | null>(null);
  const take = (file: File) =>
    bringIn(file).then(
      (rows) => {
        setError(null);
        say(tn('optionsImported', rows));
      },
      (cause: unknown) => {
        console.error('the import was refused', cause);
        setError(cause instanceof Error ? cause.message : String(cause));
      },
    );
  return (
    <div class="part">
      <h3>{t('optionsImport')}</h3>
      <p class="small quiet">{t('optionsImportHint')}</p>
      <FileButton onPick={(file) => void take(file)} />
      {error && (
        <ErrorNote
          what={t('optionsImportFailed')}
          safe={t('optionsImportSafe')}
          todo={t('optionsImportTodo')}
          detail={error}
        />
      )}
    </div>
  );
}

async function bringIn(file: File): Promise<number> {
  if (file.size > MAX_IMPORT_BYTES) throw new Error(t('optionsImportTooLarge'));
  const { rows } = await request('importData', { json: await file.text() });
  return rows;
}

function FileButton({ onPick }: { readonly onPick: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        class="aloud"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('optionsImportDo')}
        ref={input}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onPick(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={Upload} onClick={() => input.current?.click()}>
        {t('optionsImportDo')}
      </Button>
    </>
  );
}
