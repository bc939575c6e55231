/** Aligns two rows of words where they overlap: the end of one with the start of the other, or one inside the other. */

export interface Alignment {
  /** Words that agree, in order. */
  same: string[];
  /** Words of either that are others, more or fewer, inside the overlap. */
  changed: string[];
  /** How often they differ: one word for another is one change. */
  changes: number;
}

/**
 * Needleman and Wunsch's alignment with free ends: what one of the two has before or after the other costs nothing. It
 * takes as many steps as the product of both lengths.
 */
export function alignmentOf(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  const scores = new Int32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => scores[row * width + column] ?? 0;
  let [bestRow, bestColumn] = [0, 0];
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const score = Math.max(
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 1 : -1),
        at(row - 1, column) - 1,
        at(row, column - 1) - 1,
      );
      scores[row * width + column] = score;
      const isEnd = row === a.length || column === b.length;
      if (isEnd && score > at(bestRow, bestColumn)) [bestRow, bestColumn] = [row, column];
    }
  }
  return tracedFrom(bestRow, bestColumn, { a, b, at });
}

interface Table {
  a: readonly string[];
  b: readonly string[];
  at: (row: number, column: number) => number;
}

function tracedFrom(bestRow: number, bestColumn: number, { a, b, at }: Table): Alignment {
  const same: string[] = [];
  const changed: string[] = [];
  let changes = 0;
  let [row, column] = [bestRow, bestColumn];
  while (row > 0 && column > 0) {
    const [left = '', right = ''] = [a[row - 1], b[column - 1]];
    const score = at(row, column);
    if (score === at(row - 1, column - 1) + (left === right ? 1 : -1)) {
      if (left === right) same.push(left);
      else {
        changed.push(right, left);
        changes += 1;
      }
      [row, column] = [row - 1, column - 1];
    } else if (score === at(row - 1, column) - 1) {
      changed.push(left);
      changes += 1;
      row -= 1;
    } else {
      changed.push(right);
      changes += 1;
      column -= 1;
    }
  }
  return { same: same.reverse(), changed: changed.reverse(), changes };
}
