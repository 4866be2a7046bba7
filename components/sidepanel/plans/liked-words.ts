import type { LikedLine, PlanLiking } from '../../../utils/domain/plan/plan';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop } from '../../shared/format';

/** Why a line of a shop is taken though another offer is cheaper, in numbers: "€0.30 more than at B, as you prefer A". */
export function likedWords(liked: LikedLine, origin: string): string {
  const difference = differenceWords(liked, origin);
  return t(liked.isDisliked ? 'planDisliked' : 'planLiked', difference, likingName(liked));
}

/** What is preferred, or liked less, by its name: a brand, a shop, organic. */
export function likingName({ kind, name }: PlanLiking): string {
  if (name === null) return t('likedOrganic');
  return kind === 'shop' ? formatShop(name) : name;
}

// Against something in the same shop, or in several ones, the other thing is named.
function differenceWords({ extra, insteadOf }: LikedLine, origin: string): string {
  const elsewhere = insteadOf.origin === origin ? null : insteadOf.origin;
  const other = elsewhere === null ? insteadOf.name : formatShop(elsewhere);
  if (extra.minor <= 0) return t(elsewhere === null ? 'planLikedAsCheapAs' : 'planLikedAsCheapAt', other);
  return t(elsewhere === null ? 'planLikedMoreThan' : 'planLikedMoreAt', formatMoney(extra), other);
}
