import { t } from '../../../utils/platform/text';
import { profileFor } from '../../../utils/storage/queries/profiles';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';

interface AskToSeeProps {
  /** What the model is asked to do. */
  readonly ask: string;
  /** What to do where no model is set up that sees. */
  readonly whereNone: string;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
}

/** Has the person say that their model that sees is asked about a picture, and tells where the picture goes. */
export function AskToSee({ ask, whereNone, isAsking, onAsk }: AskToSeeProps) {
  const live = useLive(() => profileFor('vision'), []);
  return (
    <Loaded live={live} lines={2}>
      {(profile) =>
        profile ? (
          <>
            <Button kind="primary" disabled={isAsking} onClick={onAsk}>
              {isAsking ? t('pictureReading') : ask}
            </Button>
            <p class="small quiet" dir="auto">
              {t('pictureGoesTo', profile.model, new URL(profile.baseUrl).host)}
            </p>
          </>
        ) : (
          <p>{whereNone}</p>
        )
      }
    </Loaded>
  );
}
