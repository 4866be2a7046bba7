/** What the person chose, with what holds until then. */
export interface Settings {
  readonly activeProfileId: string | null;
  /** Shown on granted shops' pages; it can only open the panel. */
  readonly hasBadge: boolean;
  readonly maskPersonalData: boolean;
  readonly maxRunSteps: number;
  readonly maxRunSeconds: number;
  readonly hasSeenWelcome: boolean;
  readonly activeListId: string | null;
  /** Somebody deleted the browser's database: what was kept is gone, and the person must be told once. */
  readonly isMemoryLost: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  activeProfileId: null,
  hasBadge: true,
  maskPersonalData: true,
  maxRunSteps: 12,
  maxRunSeconds: 300,
  hasSeenWelcome: false,
  activeListId: null,
  isMemoryLost: false,
};
