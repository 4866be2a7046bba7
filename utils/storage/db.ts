import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Cart, Fill } from '../domain/cart/cart';
import type { ListItem, ShoppingList } from '../domain/list/list';
import type { PantryEntry } from '../domain/list/pantry';
import type { ProductGroup, RefusedSwap } from '../domain/list/taste';
import type { PriceAlert, PricePoint, Watch } from '../domain/money/price-history';
import type { BasketPlan } from '../domain/plan/plan';
import type { SavedFlow } from '../domain/plan/saved-flow';
import type { Shop } from '../domain/shop/shop';
import type { ShopRule } from '../domain/shop/shop-rule';
import type { Capabilities } from '../domain/talk/capabilities';
import type { AgentRun, AgentStep, Thread } from '../domain/talk/conversation';
import type { ModelProfile } from '../domain/talk/model-profile';
import type { SentRequest, Spending } from '../domain/talk/spending';
import type {
  ApprovalRow,
  FoodRow,
  MetaRow,
  ProductRow,
  SecretRow,
  SettingRow,
  SnapshotRow,
  TrashRow,
} from './rows';
import { joined, SCHEMA_VERSIONS, type SchemaVersion } from './versions';

/** Everything that Cartwright remembers, in this browser profile and nowhere else. */
export class CartwrightDb extends Dexie {
  declare products: EntityTable<ProductRow, 'productKey'>;
  declare snapshots: Table<SnapshotRow, number>;
  declare pricePoints: Table<PricePoint, number>;
  declare lists: EntityTable<ShoppingList, 'id'>;
  declare items: EntityTable<ListItem, 'id'>;
  declare pantry: EntityTable<PantryEntry, 'id'>;
  declare flows: EntityTable<SavedFlow, 'id'>;
  declare watches: EntityTable<Watch, 'productKey'>;
  declare alerts: Table<PriceAlert, number>;
  declare plans: EntityTable<BasketPlan, 'id'>;
  declare fills: EntityTable<Fill, 'id'>;
  declare approvals: EntityTable<ApprovalRow, 'id'>;
  declare carts: EntityTable<Cart, 'origin'>;
  declare shops: EntityTable<Shop, 'origin'>;
  declare rules: EntityTable<ShopRule, 'id'>;
  declare threads: EntityTable<Thread, 'id'>;
  declare runs: EntityTable<AgentRun, 'id'>;
  declare steps: EntityTable<AgentStep, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare profiles: EntityTable<ModelProfile, 'id'>;
  declare secrets: EntityTable<SecretRow, 'id'>;
  declare capabilities: EntityTable<Capabilities, 'id'>;
  declare spendings: Table<Spending, number>;
  declare sentRequests: EntityTable<SentRequest, 'id'>;
  declare groups: EntityTable<ProductGroup, 'id'>;
  declare refusedSwaps: EntityTable<RefusedSwap, 'id'>;
  declare foods: EntityTable<FoodRow, 'gtin'>;
  declare trash: EntityTable<TrashRow, 'id'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name: string, versions: readonly SchemaVersion[] = SCHEMA_VERSIONS) {
    super(name);
    for (const { number, stores, upgrade } of joined(versions)) {
      const version = this.version(number).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
  }
}

/** The one database. It opens at its first use; a newer Cartwright in another context makes this one step aside. */
export const db = new CartwrightDb('cartwright');

db.on('versionchange', () => {
  db.close({ disableAutoOpen: true });
  staleListeners.forEach((listener) => {
    listener();
  });
  return false;
});

const staleListeners = new Set<() => void>();

/** Tells a screen that a newer version took the database over, so that it stops writing and asks to be reloaded. */
export function onStale(listener: () => void): void {
  staleListeners.add(listener);
}
