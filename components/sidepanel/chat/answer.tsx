import { CircleHelp } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { checkOf } from '../../../utils/agent/checked-answer/check-passage';
import type { Evidence, Mark, Passage } from '../../../utils/agent/checked-answer/marks';
import type { AgentRun, AgentStep } from '../../../utils/domain/talk/conversation';
import { t, tn } from '../../../utils/platform/text';
import { seenAddresses } from '../../../utils/storage/queries/product-links';
import { useLive } from '../../shared/use-live';
import { type Parsed, parseAnswer } from './answer-passages';
import { Markdown } from './markdown';
import { linksIn } from './markdown-links';
import { evidenceOf, useTold } from './told-products';

interface AnswerProps {
  readonly run: AgentRun;
  readonly steps: readonly AgentStep[];
  /** More may come, so that its last letters are not judged yet. */
  readonly isGrowing: boolean;
}

/** The model's words, with products and numbers drawn from what the tools said, and what nobody said marked. */
export function Answer({ run, steps, isGrowing }: AnswerProps) {
  const evidence = useMemo(() => evidenceOf(run, steps), [run.handles, run.known, run.question, steps]);
  const parsed = useMemo(() => parseAnswer(run.text), [run.text]);
  const isJudged = steps.every(({ state, facts }) => state !== 'done' || facts !== undefined);
  const marks = useMemo(
    () => marksOf(parsed, evidence, isGrowing, isJudged),
    [parsed, evidence, isGrowing, isJudged],
  );
  const links = linksIn(run.text);
  const known = useLive(() => seenAddresses(links), [links.join(' ')]);
  const told = useTold(evidence);
  if (!told) return null;
  return (
    <div class="run-answer">
      <h3 class="aloud">{t('chatAnswer')}</h3>
      <Markdown
        parsed={parsed}
        marks={marks}
        told={told}
        knownLinks={known.state === 'ready' ? known.value : NOTHING_KNOWN}
      />
      {!isGrowing && <Doubts marks={[...marks.values()].flat()} />}
    </div>
  );
}

const NOTHING_KNOWN: ReadonlySet<string> = new Set();

// Only the last passage can grow; what stands before it is whole. Answers from before facts were kept are not judged.
function marksOf({ passages }: Parsed, evidence: Evidence, isGrowing: boolean, isJudged: boolean) {
  const all = [...passages];
  const check = checkOf(
    evidence,
    all.map(([, passage]) => passage),
  );
  const marked = (passage: Passage, index: number) =>
    check(passage, isGrowing && index === all.length - 1).filter(
      ({ kind }) => isJudged || kind === 'product' || kind === 'unfinished',
    );
  return new Map(all.map(([tokens, passage], index) => [tokens, marked(passage, index)]));
}

function Doubts({ marks }: { readonly marks: readonly Mark[] }) {
  const numbers = marks.filter((mark) => isDoubt(mark, 'number')).length;
  const names = marks.filter((mark) => isDoubt(mark, 'name')).length;
  if (numbers + names === 0) return null;
  return (
    <p class="run-doubts small quiet">
      <CircleHelp aria-hidden="true" />
      <span>
        {numbers > 0 && tn('chatDoubtNumbers', numbers)} {names > 0 && tn('chatDoubtNames', names)}
      </span>
    </p>
  );
}

function isDoubt(mark: Mark, what: 'number' | 'name'): boolean {
  if (mark.kind === 'elsewhere') return what === 'number';
  return mark.kind === 'unchecked' && mark.what === what;
}
