import type { Preference } from './list/taste';
import { type FoodRules, NO_FOOD_RULES } from './product/food';

/** What the person chose, with what holds until then. */
export interface Settings {
  readonly activeProfileId: string | null;
  /** Shown on granted shops' pages; it can only open the panel. */
  readonly hasBadge: boolean;
  readonly maskPersonalData: boolean;
  readonly maxRunSteps: number;
  readonly maxRunSeconds: number;
  /** Tokens that one question may use in all. */
  readonly maxRunTokens: number;
  /** Millionths of a US dollar; null is no cap. */
  readonly maxRunMicros: number | null;
  /** Millionths of a US dollar a day, by this machine's calendar; null is no cap. */
  readonly maxDayMicros: number | null;
  /** When a request is shown before it leaves this machine: the first one on each shop, every one, or none. `first` never waits for a model on this machine, because nothing leaves it. */
  readonly review: 'first' | 'always' | 'never';
  /** Whether the browser's own model may do small jobs where no other model is set up. */
  readonly usesBuiltInModel: boolean;
  /** Whether a model's choice that prices do not decide is asked for again in other orders: two small requests more. */
  readonly checksChoices: boolean;
  readonly hasSeenWelcome: boolean;
  readonly activeListId: string | null;
  /** Somebody deleted the browser's database: what was kept is gone, and the person must be told once. */
  readonly isMemoryLost: boolean;
  /** What is never offered instead. */
  readonly foodRules: FoodRules;
  /** What is liked more or less, and what that is worth. */
  readonly preferences: readonly Preference[];
  /** Whether Open Food Facts may be asked for a product's barcode. */
  readonly asksOpenFoodFacts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  activeProfileId: null,
  hasBadge: true,
  maskPersonalData: true,
  maxRunSteps: 12,
  maxRunSeconds: 300,
  maxRunTokens: 300_000,
  maxRunMicros: 200_000,
  maxDayMicros: 2_000_000,
  review: 'first',
  usesBuiltInModel: false,
  checksChoices: true,
  hasSeenWelcome: false,
  activeListId: null,
  isMemoryLost: false,
  foodRules: NO_FOOD_RULES,
  preferences: [],
  asksOpenFoodFacts: false,
};
