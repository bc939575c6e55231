/** Parameters before anything is learnt. */
import {
  ARC,
  AT,
  ATTRIBUTION,
  countOf,
  INPUT,
  MEMORIES,
  NAME,
  RELATION,
  SHOWN,
  SIZE,
  TOTAL,
} from '../../../analysis/reader/layout.ts';
import type { Part } from '../../../analysis/reader/layout.ts';

/** Parts of weights, with the number of their inputs. Embeddings and biases begin at 0. */
const WEIGHTS: Partial<Record<Part, number>> = {
  pos: SHOWN,
  arcHead: SHOWN,
  arcDependent: SHOWN,
  relationHead: SHOWN,
  relationDependent: SHOWN,
  rootArc: ARC,
  rootRelation: RELATION,
  arc: ARC,
  relation: RELATION,
  attributionFirst: 2 * SHOWN,
  attributionSecond: 2 * SHOWN,
  attributionLabel: ATTRIBUTION,
  nameFirst: 2 * SHOWN,
  nameSecond: 2 * SHOWN,
  nameLabel: NAME,
};

/** @param random numbers from 0 to 1 */
export function firstGuess(random: () => number): Float32Array {
  const parameters = new Float32Array(TOTAL);
  const draw = (from: number, count: number, most: number): void => {
    for (let at = from; at < from + count; at += 1) parameters[at] = (random() * 2 - 1) * most;
  };
  for (const [layer, parts] of MEMORIES.entries()) {
    const width = layer === 0 ? INPUT : SHOWN;
    for (const part of parts) {
      const count = countOf(part);
      draw(AT[part], count - 4 * SIZE, Math.sqrt(3 / (width + SIZE)));
      // at first nothing is forgotten
      parameters.fill(1, AT[part] + count - 3 * SIZE, AT[part] + count - 2 * SIZE);
    }
  }
  for (const [part, inputs] of Object.entries(WEIGHTS) as [Part, number][])
    draw(AT[part], countOf(part), Math.sqrt(1.5 / inputs));
  return parameters;
}
