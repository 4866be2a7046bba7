import { Chip } from '../../shared/chip';
import { ComparisonResult } from './comparison-result';
import { HistoryResult } from './history-result';
import { ListResult } from './list-result';
import { PlanResult } from './plan-result';
import { ProductsResult } from './products-result';
import type { ShownResult } from './run-state';
import { SubstitutesResult } from './substitutes-result';

interface StepResultProps {
  readonly result: ShownResult;
  /** Sends the answer to a question of the copilot; absent when it was answered already. */
  readonly onAnswer?: (choice: string) => void;
}

/** What a step found, drawn from stored data and never from the model's prose. */
export function StepResultView({ result, onAnswer }: StepResultProps) {
  switch (result.kind) {
    case 'products':
      return <ProductsResult productKeys={result.productKeys} />;
    case 'comparison':
      return <ComparisonResult productKeys={result.productKeys} />;
    case 'substitutes':
      return <SubstitutesResult productKey={result.productKey} />;
    case 'history':
      return <HistoryResult productKey={result.productKey} />;
    case 'list':
      return <ListResult listId={result.listId} changes={result.changes} />;
    case 'plan':
      return <PlanResult planId={result.planId} />;
    case 'question':
      return <Question text={result.text} choices={result.choices} {...(onAnswer ? { onAnswer } : {})} />;
  }
}

interface QuestionProps {
  readonly text: string;
  readonly choices: readonly string[];
  readonly onAnswer?: (choice: string) => void;
}

function Question({ text, choices, onAnswer }: QuestionProps) {
  return (
    <fieldset class="panel-card" aria-label={text}>
      <p dir="auto">{text}</p>
      <div class="panel-row">
        {choices.map((choice) => (
          <Chip key={choice} label={choice} {...(onAnswer ? { onPick: () => onAnswer(choice) } : {})} />
        ))}
      </div>
    </fieldset>
  );
}
