import type { Evidence, EvidenceSource } from '../../domain/product/evidence';
import { tidy } from '../tree/text-reader';
import type { Claim, Claims, Field, FieldValues } from './claims';

type TextField = { [F in Field]: FieldValues[F] extends string ? F : never }[Field] &
  ('name' | 'brand' | 'sku' | 'mpn' | 'gtin' | 'image' | 'seller');
type Lists = { [F in Field]?: Claim<FieldValues[F]>[] };

const MAX_TEXT = 400;
// A page that claims more than this about one product is about many.
const MAX_CLAIMS = 24;

/** Gathers one extractor's claims; what is absent adds nothing. */
export class ClaimList {
  private readonly lists: Lists = {};
  private readonly source: EvidenceSource;
  private readonly path: string;
  private readonly weight: number;

  constructor(source: EvidenceSource, path: string, weight: number) {
    this.source = source;
    this.path = path;
    this.weight = weight;
  }

  /** Adds a value where there is one; `share` scales the weight of this place. */
  add<F extends Field>(
    field: F,
    value: FieldValues[F] | null,
    text: string,
    share = 1,
    path = this.path,
  ): void {
    if (value === null) return;
    const evidence: Evidence = { source: this.source, path, text: text.slice(0, MAX_TEXT) };
    const list = (this.lists[field] ?? []) as Claim<FieldValues[F]>[];
    if (list.length >= MAX_CLAIMS) return;
    list.push({ value, evidence, weight: this.weight * share });
    (this.lists as Record<Field, unknown>)[field] = list;
  }

  /** Adds a text, white space folded, cut at 400 characters; an empty one adds nothing. */
  text(field: TextField, value: string | null, share = 1, path = this.path): void {
    const words = value === null ? '' : tidy(value.slice(0, 4 * MAX_TEXT)).slice(0, MAX_TEXT);
    if (words === '' || /^(?:null|undefined|n\/?a|none|-+|[$%{[<].*)$/i.test(words)) return;
    this.add(field, words, words, share, path);
  }

  /** All claims made. */
  done(): Claims {
    return this.lists;
  }
}
