/** The names that have been settled on so far, none overlapping another. */
import type { ActorKind } from '../../schema.ts';
import type { Run } from './name-span.ts';
import type { Name } from './name-forms.ts';
import type { NameSpan } from './name-span.ts';

export class TakenNames {
  /** In the order in which they were taken. */
  readonly found: Name[] = [];
  readonly #taken: Uint8Array;

  /** @param length number of words of the text */
  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  take(span: NameSpan, kind: ActorKind): void {
    this.found.push({ span, kind });
    this.#taken.fill(1, span.first, span.end);
  }

  readonly isFree = ({ first, end }: Run): boolean => !this.#taken.subarray(first, end).includes(1);
}
