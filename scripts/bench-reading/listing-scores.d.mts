/** How a listing was read, counted in rows. */
export interface ListingScore {
  expected: number;
  found: number;
  priced: number;
  invented: number;
}

/** Scores the rows of one listing; `isWhole` false means that the label names only the first rows. */
export function scoreListing(
  label: {
    expected: readonly { name: string; price?: string | number; price_from?: number }[];
    isWhole?: boolean;
  },
  items: readonly { name: string; price: string | null }[],
): ListingScore;

/** The sum of several listings' scores. */
export function sumListings(scores: readonly ListingScore[]): ListingScore;
