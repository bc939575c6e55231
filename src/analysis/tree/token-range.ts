/**
 * Places counted in tokens. Places counted in characters are plain numbers and `Span {start, end}`; these two are made
 * so that the compiler tells them apart.
 */
declare const token: unique symbol;

/** Position in `Document.tokens`, which is the position in every array of a tree as well. */
export type TokenIndex = number & { readonly [token]: true };

/** Half-open range of tokens: from `first` up to and without `end`. Empty where both are the same. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
