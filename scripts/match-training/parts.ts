import type { Product } from '../../utils/domain/product/product';
import { featuresOf } from '../../utils/matching/features/features';
import { pairFacts } from '../../utils/matching/likely/facts';

export { FACTS } from '../../utils/matching/likely/facts';
export { unpackForest } from '../../utils/matching/likely/trees';
export { matcherWith, matchProducts } from '../../utils/matching/match-products';

/** The numbers that the learned score sees of a pair. */
export function factsOf(a: Product, b: Product): number[] {
  return pairFacts(featuresOf(a).wording, featuresOf(b).wording);
}
