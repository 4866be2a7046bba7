import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { exportJson } from '../../utils/storage/queries/export';
import { Button } from '../shared/button';
import { Field, Switch } from '../shared/field';
import { Import } from './import-part';
import { Section } from './section';
import { useOptions } from './use-options';

/** Everything that is kept belongs to the person: take it along, bring it in, erase it. */
export function DataSection() {
  return (
    <Section id="data" title={t('optionsData')} lead={t('optionsDataLead')}>
      <Export />
      <Import />
      <Erase />
    </Section>
  );
}

function Export() {
  const { say, attempt } = useOptions();
  const [withConversations, setWith] = useState(false);
  const save = () =>
    attempt(async () => {
      const now = Date.now();
      const json = await exportJson({ withConversations, now });
      download(json, `cartwright-${new Date(now).toISOString().slice(0, 10)}.json`);
      say(t('optionsExported'));
    });
  return (
    <div class="part">
      <h3>{t('optionsExport')}</h3>
      <Switch
        label={t('optionsExportChats')}
        hint={t('optionsExportHint')}
        isOn={withConversations}
        onChange={setWith}
      />
      <Button icon={Download} onClick={save}>
        {t('optionsExportDo')}
      </Button>
    </div>
  );
}

function download(json: string, name: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function Erase() {
  const { say, attempt } = useOptions();
  const [typed, setTyped] = useState('');
  const word = t('optionsEraseWord');
  const isMeant = typed.trim().toLowerCase() === word.toLowerCase();
  const erase = (event: Event) => {
    event.preventDefault();
    if (!isMeant) return;
    attempt(async () => {
      await request('eraseData', {});
      setTyped('');
      say(t('optionsErased'));
    });
  };
  return (
    <form class="part" onSubmit={erase}>
      <h3>{t('optionsErase')}</h3>
      <p class="small quiet">{t('optionsEraseHint')}</p>
      <div class="inline-form">
        <Field
          label={t('optionsEraseType', word)}
          value={typed}
          autoComplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!isMeant}>
          {t('optionsEraseDo')}
        </Button>
      </div>
    </form>
  );
}
