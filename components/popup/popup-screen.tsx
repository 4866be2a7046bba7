import { t } from '../../utils/platform/text';
import { readSettings } from '../../utils/storage/queries/settings';
import { Loaded } from '../shared/loaded';
import { LostNote } from '../shared/lost-note';
import { Skeleton } from '../shared/states';
import { useUndo } from '../shared/undo';
import { useLive } from '../shared/use-live';
import type { FirstLook } from './first-look';
import { ListingView } from './listing-view';
import { MutedView, NoShopPage, NothingFound, ReadFailed, ShopOff } from './page-states';
import { PopupContext } from './popup-context';
import './popup.css';
import { type Remembered, remember } from './popup-query';
import { ProductView } from './product-view';
import { RecipeView } from './recipe-view';
import { type Reading, useReading } from './use-reading';

/** The whole popup: the product on this page, or what to do when there is none. */
export function PopupScreen({ first }: { readonly first: FirstLook }) {
  const { page } = first;
  const { reading, readAgain } = useReading(page);
  const { toast, ...undo } = useUndo();
  const settings = useLive(readSettings, [], first.settings);
  return (
    <PopupContext.Provider
      value={{ ...undo, tabId: page.state === 'found' ? page.tab.tabId : null, readAgain }}
    >
      <main class="popup">
        <h1 class="aloud">{t('extensionName')}</h1>
        {settings.state === 'ready' && settings.value.isMemoryLost && <LostNote attempt={undo.attempt} />}
        <PageView first={first} reading={reading} />
        {toast}
      </main>
    </PopupContext.Provider>
  );
}

function PageView({ first, reading }: { readonly first: FirstLook; readonly reading: Reading }) {
  const { page, remembered } = first;
  if (page.state === 'none') return <NoShopPage />;
  if (page.origin && page.tab.url)
    return <RememberedPage url={page.tab.url} origin={page.origin} reading={reading} known={remembered} />;
  return reading.state === 'reading' ? <Skeleton lines={5} /> : <NoShopPage />;
}

interface RememberedPageProps {
  readonly url: string;
  readonly origin: string;
  readonly reading: Reading;
  /** What the first look found, drawn until the live answer comes. */
  readonly known: Remembered | null;
}

function RememberedPage({ url, origin, reading, known }: RememberedPageProps) {
  const productKey = reading.state === 'read' ? reading.productKey : null;
  const live = useLive(() => remember(url, productKey), [url, productKey], known);
  return (
    <Loaded live={live} lines={5}>
      {(remembered) => <Known remembered={remembered} origin={origin} reading={reading} />}
    </Loaded>
  );
}

interface KnownProps {
  readonly remembered: Remembered;
  readonly origin: string;
  readonly reading: Reading;
}

/** What the person said about the shop or the product comes first, then what is remembered, then how reading went. */
function Known({ remembered, origin, reading }: KnownProps) {
  const { shop, product } = remembered;
  if (shop?.state === 'off') return <ShopOff origin={origin} />;
  if (product?.isMuted) return <MutedView product={product} />;
  const isListing = reading.state === 'read' && reading.kind === 'listing';
  if (product && !isListing) return <ProductView {...remembered} product={product} reading={reading} />;
  if (reading.state === 'reading') return <Skeleton lines={5} />;
  if (reading.state === 'failed') return <ReadFailed origin={origin} error={reading.error} />;
  if (isListing) return <ListingView origin={origin} since={reading.since} />;
  return reading.recipe ? <RecipeView recipe={reading.recipe} origin={origin} /> : <NothingFound />;
}
