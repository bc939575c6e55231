/** Aligns two rows of words where they overlap: the end of one with the start of the other, or one inside the other. */

export interface Overlap {
  /** Words that agree. */
  same: number;
  /** Words that are others, more or fewer, inside the overlap. */
  changed: number;
}

interface Cell extends Overlap {
  score: number;
}

/** Needleman and Wunsch's alignment with free ends: what one of the two has before or after the other costs nothing. */
export function overlapOf(a: readonly string[], b: readonly string[]): Overlap {
  let above: Cell[] = [nothing(), ...b.map(nothing)];
  let best = nothing();
  for (let row = 1; row <= a.length; row += 1) {
    const line: Cell[] = [nothing()];
    for (let column = 1; column <= b.length; column += 1) {
      const agrees = a[row - 1] === b[column - 1];
      const cell = [step(above[column - 1], agrees), step(above[column], false), step(line[column - 1], false)].reduce(
        better,
      );
      line.push(cell);
      if (row === a.length || column === b.length) best = better(best, cell);
    }
    above = line;
  }
  return { same: best.same, changed: best.changed };
}

const nothing = (): Cell => ({ score: 0, same: 0, changed: 0 });

function step(from: Cell | undefined, agrees: boolean): Cell {
  const { score, same, changed } = from ?? nothing();
  return agrees ? { score: score + 1, same: same + 1, changed } : { score: score - 1, same, changed: changed + 1 };
}

const better = (a: Cell, b: Cell): Cell => (b.score > a.score ? b : a);
