/** A property of which a product has one value; each value is listed with its names (folded), the first being its key. */
export interface Distinction {
  readonly trait: string;
  /** One of another value does not do the same job (a battery that does not fit). */
  readonly isHard: boolean;
  /** Read only where the name also says this: "C" is a size of batteries only. */
  readonly where?: RegExp;
  /** The names of its values also tell what the thing is: a syrup. */
  readonly isKind?: boolean;
  readonly values: readonly (readonly string[])[];
}
