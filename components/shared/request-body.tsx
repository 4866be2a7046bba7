import { Check, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type ReadablePart, readableRequest } from '../../utils/domain/talk/request-text';
import { type TextKey, t, tn } from '../../utils/platform/text';
import { Button } from './button';
import './request-body.css';

const ROLE_WORDS: Readonly<Record<ReadablePart['role'], TextKey>> = {
  system: 'chatSentRules',
  user: 'chatSentYou',
  assistant: 'chatSentModel',
  tool: 'chatSentFound',
};

/** A request's body: what it says, to be read, and folded beneath it the exact text that goes over the line. */
export function RequestBody({ body }: { readonly body: string }) {
  const readable = readableRequest(body);
  return (
    <div class="request-body">
      {readable?.parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
      {readable !== null && readable.tools > 0 && (
        <p class="small quiet">{tn('chatSentTools', readable.tools)}</p>
      )}
      <details class="small">
        <summary>{t('chatSentExact')}</summary>
        <CopyButton text={body} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre dir="ltr" tabIndex={0}>
          {body}
        </pre>
      </details>
    </div>
  );
}

// The rules are the same in every request, so they are folded.
function Part({ part }: { readonly part: ReadablePart }) {
  const words = (
    <>
      {part.text !== '' && (
        <p class="request-words" dir="auto">
          {part.text}
        </p>
      )}
      {part.calls.map(({ name, input }) => (
        <p key={`${name} ${input}`} class="request-words" dir="ltr">
          {t('chatSentAsked', name, input)}
        </p>
      ))}
    </>
  );
  if (part.role !== 'system')
    return (
      <section class="request-part">
        <h4 class="small quiet">{t(ROLE_WORDS[part.role])}</h4>
        {words}
      </section>
    );
  return (
    <details class="request-part small">
      <summary>{t(ROLE_WORDS.system)}</summary>
      {words}
    </details>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button icon={isCopied ? Check : Copy} kind="quiet" onClick={() => void copy()}>
      <span aria-live="polite">{t(isCopied ? 'chatSentCopied' : 'chatSentCopy')}</span>
    </Button>
  );
}
