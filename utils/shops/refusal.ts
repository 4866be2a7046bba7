import * as v from 'valibot';
import type { FillRefusal } from '../domain/cart/cart';
import { refusal as refusalSchema } from '../domain/cart/cart-schemas';

/** A reason why nothing was put into a cart, as an error; its message carries the kind across a message between contexts. */
export class ShopRefusal extends Error {
  constructor(
    readonly refusal: FillRefusal,
    /** The shop's own words or a short fact, as data. */
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(detail === null ? refusal : `${refusal}: ${detail}`, options);
  }
}

/** Nobody answered. Where something was sent to be done, it may have been done all the same, or may be done yet. */
export class NoAnswer extends ShopRefusal {
  constructor(
    readonly isSending: boolean,
    path: string,
    options?: ErrorOptions,
  ) {
    super('shop-error', `${path}: no answer`, options);
  }
}

/** The kind and detail of any error: a refusal's own, also after it travelled as text; anything else is the given kind. */
export function refusalFrom(
  cause: unknown,
  otherwise: FillRefusal,
): { readonly refusal: FillRefusal; readonly detail: string } {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, kind, rest] = /^([a-z-]+)(?:: ([\s\S]*))?$/.exec(message) ?? [];
  if (v.is(refusalSchema, kind)) return { refusal: kind, detail: (rest ?? '').slice(0, 500) };
  return { refusal: otherwise, detail: message.slice(0, 500) };
}
