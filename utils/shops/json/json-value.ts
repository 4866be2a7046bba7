import { toThousandths } from '../../domain/cart/cart-lines';

/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it is none. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The value as a list of objects; empty when it is none. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** Text or number as text; null for anything else and for nothing. */
export function textOrNull(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** How many of a thing a shop says there are, a part of one included; 0 where it says nothing. */
export function piecesOf(value: unknown): number {
  const pieces = Number(textOrNull(value) ?? 0);
  return Number.isFinite(pieces) && pieces >= 0 ? toThousandths(pieces) : 0;
}

/** A whole number from 0 on; 0 where there is none. */
export function countOf(value: unknown): number {
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 ? count : 0;
}
