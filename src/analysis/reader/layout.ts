/** What the reader's network is made of, and where each part stands among its parameters. */
import { ATTRIBUTION_LABELS } from './attribution-labels.ts';
import { TABLES, VECTOR } from './columns.ts';
import { NAME_LABELS } from './name-labels.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import { RELATIONS } from './relations.ts';

/** Cells of a memory in one direction. */
export const SIZE = 128;
/** Numbers that a layer says of a token: those of both its directions. */
export const SHOWN = 2 * SIZE;
/** Numbers by which heads and dependents find each other, and by which their relation is known. */
export const ARC = 96;
export const RELATION = 128;
/** Numbers between both layers and the labels of a head. */
export const ATTRIBUTION = 96;
export const NAME = 64;

/** The kernels want label counts that are multiples of four; the labels that fill them up are never right. */
const filled = (count: number): number => Math.ceil(count / 4) * 4;
export const POS_WIDTH = filled(PARTS_OF_SPEECH.length);
export const RELATION_WIDTH = filled(RELATIONS.length);
export const ATTRIBUTION_WIDTH = filled(ATTRIBUTION_LABELS);
export const NAME_WIDTH = filled(NAME_LABELS);

/** Numbers of a token that go into the first layer: its word's vector, then an embedding for each column. */
export const INPUT = VECTOR + TABLES.reduce((sum, { width }) => sum + width, 0);

/** The parameters of a memory: weights of inputs, weights of its own outputs, biases. */
const memory = (width: number): number => 4 * SIZE * (width + SIZE + 1);

const EMBEDDINGS = TABLES.map(({ rows, width }) => rows * width);

/** Numbers of parameters, part after part. A layer's weights stand row after row, one for each output. */
const COUNTS = {
  embeddings: EMBEDDINGS.reduce((sum, count) => sum + count, 0),
  first: memory(INPUT),
  firstBack: memory(INPUT),
  second: memory(SHOWN),
  secondBack: memory(SHOWN),
  pos: POS_WIDTH * SHOWN,
  posBias: POS_WIDTH,
  arcHead: ARC * SHOWN,
  arcHeadBias: ARC,
  arcDependent: ARC * SHOWN,
  arcDependentBias: ARC,
  relationHead: RELATION * SHOWN,
  relationDependent: RELATION * SHOWN,
  relationDependentBias: RELATION,
  rootArc: ARC,
  rootRelation: RELATION,
  arc: ARC * ARC,
  arcBias: ARC,
  relation: RELATION_WIDTH * RELATION,
  relationBias: RELATION_WIDTH,
  attributionFirst: ATTRIBUTION * SHOWN,
  attributionSecond: ATTRIBUTION * SHOWN,
  attributionBias: ATTRIBUTION,
  attributionLabel: ATTRIBUTION_WIDTH * ATTRIBUTION,
  attributionLabelBias: ATTRIBUTION_WIDTH,
  attributionBetween: ATTRIBUTION_WIDTH * ATTRIBUTION_WIDTH,
  attributionStart: ATTRIBUTION_WIDTH,
  nameFirst: NAME * SHOWN,
  nameSecond: NAME * SHOWN,
  nameBias: NAME,
  nameLabel: NAME_WIDTH * NAME,
  nameLabelBias: NAME_WIDTH,
  nameBetween: NAME_WIDTH * NAME_WIDTH,
  nameStart: NAME_WIDTH,
} as const;

export type Part = keyof typeof COUNTS;

/** Where each part begins. */
export const AT = {} as Record<Part, number>;
let total = 0;
for (const [part, count] of Object.entries(COUNTS) as [Part, number][]) {
  AT[part] = total;
  total += count;
}
/** Number of all parameters. */
export const TOTAL = total;

export const countOf = (part: Part): number => COUNTS[part];

/** Where each column's table of embeddings begins. */
export const TABLE_AT: readonly number[] = EMBEDDINGS.map((_, index) =>
  EMBEDDINGS.slice(0, index).reduce((sum, count) => sum + count, 0),
);

/** Both memories of both layers, in the order in which they read. */
export const MEMORIES = [
  ['first', 'firstBack'],
  ['second', 'secondBack'],
] as const satisfies readonly (readonly Part[])[];
