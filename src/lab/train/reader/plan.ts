/** The order in which the reader's examples are read in an epoch: steps of two halves, which are learnt side by side. */
import { joinedWindows } from './joined-windows.ts';
import type { Window } from '../../../analysis/reader/windows.ts';
import { shuffle } from '../tagger/random.ts';
import type { Example } from './example.ts';

export interface Piece {
  example: Example;
  window: Window;
}

export interface Share {
  examples: readonly Example[];
  /** How often each is read in an epoch. */
  times: number;
  /** Tokens of a window: at most so many, drawn anew for each text where two numbers are given. */
  most: readonly [least: number, most: number];
}

/** @returns pieces by half of a step: halves 2n and 2n + 1 make up step n */
export function planOf(shares: readonly Share[], halves: number, random: () => number): Piece[][] {
  const plan: Piece[][] = Array.from({ length: halves }, () => []);
  for (const { examples, times, most } of shares) {
    const pieces: Piece[] = [];
    for (let time = 0; time < times; time += 1) {
      const pass = examples.flatMap((example) => {
        const limit = Math.floor(most[0] + random() * (most[1] - most[0]));
        return joinedWindows(example.sentences, limit).map((window) => ({ example, window }));
      });
      shuffle(pass, random);
      for (const piece of pass) pieces.push(piece);
    }
    pieces.forEach((piece, index) => plan[Math.floor((index * halves) / pieces.length)]?.push(piece));
  }
  return plan;
}
