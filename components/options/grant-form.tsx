import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field } from '../shared/field';

/** Takes a shop's address as people type it, and hands on its origin; called straight from the click, so that a grant can be asked for. */
export function GrantForm({ onPick }: { readonly onPick: (origin: string) => void }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const origin = parseTypedOrigin(typed);
    setError(origin ? null : t('optionsGrantWrong'));
    if (origin) {
      onPick(origin);
      setTyped('');
    }
  };
  return (
    <form class="inline-form" onSubmit={submit}>
      <Field
        label={t('optionsGrant')}
        value={typed}
        inputMode="url"
        spellcheck={false}
        placeholder="shop.example"
        error={error}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('optionsGrantDo')}</Button>
    </form>
  );
}

/** The origin of an address with or without "https://"; null when it is no web address. Plain http is only taken for this machine. */
function parseTypedOrigin(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url?.hostname.includes('.') && url?.hostname !== 'localhost') return null;
  const isLocal = /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal) ? url.origin : null;
}
