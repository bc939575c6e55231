/** What the reader learns from: tokens of a text with what annotators say of them. */
import type { KnownTokens } from '../../../analysis/reader/columns.ts';
import type { SentenceRange } from '../../../analysis/reader/windows.ts';

/** A label that takes no part in training: text that the annotators set aside. */
export const MASKED = 255;

export interface Example {
  known: KnownTokens;
  sentences: readonly SentenceRange[];
  /** Labels as numbers; `heads` are tokens, -1 for a root. */
  syntax?: { pos: Uint8Array; heads: Int32Array; relations: Uint8Array };
  attribution?: Uint8Array;
  names?: Uint8Array;
}
