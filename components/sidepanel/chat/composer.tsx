import { ImageUp, SendHorizontal, Square } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../utils/platform/text';
import { IconButton } from '../../shared/button';
import { usePanel } from '../panel-context';
import { SpeakButton } from '../speech/speak-button';
import './composer.css';
import { PhotoSheet } from './photo-sheet';

interface ComposerProps {
  readonly isRunning: boolean;
  /** Answers whether the question was taken; if not, the words stay in the field. */
  readonly onAsk: (question: string) => Promise<boolean>;
  readonly onStop: () => void;
}

/** How many lines the field grows to, where the browser does not size it by itself. */
const ROWS = 6;

/** Where a question is typed: Enter sends, Shift and Enter begins a new line; while an answer runs it can be stopped. */
export function Composer({ isRunning, onAsk, onStop }: ComposerProps) {
  const { draft } = usePanel();
  const [text, setText] = useState(draft.text);
  const id = useId();
  const write = (words: string) => {
    draft.text = words;
    setText(words);
  };
  const [isPicturing, setPicturing] = useState(false);
  const addWords = (words: string) => write(`${draft.text.trimEnd()} ${words}`.trimStart());
  const send = async () => {
    const question = text.trim();
    if (question === '' || isRunning) return;
    write('');
    if (!(await onAsk(question))) write(question);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form class="composer" onSubmit={(event) => [event.preventDefault(), void send()]}>
      <label class="aloud" for={id}>
        {t('chatInput')}
      </label>
      <textarea
        id={id}
        // What is typed goes its own way; an empty field shows our words, which go as the panel does.
        dir={text === '' ? undefined : 'auto'}
        rows={Math.min(ROWS, text.split('\n').length)}
        maxLength={8000}
        value={text}
        placeholder={t('chatInputHint')}
        aria-describedby={`${id}-keys`}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="aloud" id={`${id}-keys`}>
        {t('chatInputKeys')}
      </span>
      <IconButton icon={ImageUp} name={t('chatPicture')} onClick={() => setPicturing(true)} />
      <SpeakButton name={t('chatSpeak')} safe={t('chatSpeakSafe')} onHeard={addWords} />
      {isRunning ? (
        <IconButton icon={Square} name={t('chatStop')} onClick={onStop} />
      ) : (
        <IconButton icon={SendHorizontal} name={t('chatSend')} type="submit" disabled={text.trim() === ''} />
      )}
      {isPicturing && <PhotoSheet onNamed={addWords} onClose={() => setPicturing(false)} />}
    </form>
  );
}
