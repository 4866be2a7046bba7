export const WILD_VALUES: readonly unknown[];
export const WILD_NAMES: readonly string[];
export const WILD_KEYS: readonly string[];
export const NO_TOOLS: readonly string[];
