/** Who cites whom as a drawing: everybody in one column, once; lines on the left go from who cites to whom. */
import type { Citation } from './citations.ts';

export interface DiagramNode {
  /** The name in lines short enough for the column. */
  lines: string[];
  /** Statements whose word it is. */
  own: number;
  y: number;
  /** True where this story itself cites them. */
  isDirect: boolean;
}

export interface DiagramArc {
  /** Of whoever passes on, and of whose word it is. */
  fromY: number;
  toY: number;
  /** How far it bulges to the left. */
  bulge: number;
  /** Line width, by the number of statements. */
  weight: number;
}

export interface CitationDiagram {
  width: number;
  height: number;
  /** Where the names begin. */
  column: number;
  rootY: number;
  nodes: DiagramNode[];
  arcs: DiagramArc[];
  /** Those for whom there was no room; the list has them. */
  left: number;
}

const WIDTH = 320;
const COLUMN = 66;
const LINE_HEIGHT = 16;
const GAP = 10;
/** Letters of the small type that fit beside the lines. */
const LETTERS = 34;
const MOST_NODES = 18;
const LONGEST_BULGE = 40;

interface Party {
  label: string;
  own: number;
  isDirect: boolean;
}

interface Link {
  from: string;
  to: string;
  statements: number;
}

/** Sources that are no known actor are one party: a drawing with "he" in it says nothing. */
const UNKNOWN = { key: '', label: 'sources not identified' };

export function diagramOf(citations: readonly Citation[]): CitationDiagram {
  const parties = new Map<string, Party>();
  const links = new Map<string, Link>();
  collect(citations, null, parties, links);
  const shown = [...parties].slice(0, MOST_NODES);
  const rootY = 10;
  let y = rootY + LINE_HEIGHT / 2 + GAP;
  const places = new Map<string, number>();
  const nodes = shown.map(([key, { label, own, isDirect }]): DiagramNode => {
    const lines = inLines(label, LETTERS);
    const place = y + LINE_HEIGHT / 2;
    places.set(key, place);
    y += lines.length * LINE_HEIGHT + GAP;
    return { lines, own, y: place, isDirect };
  });
  const arcs = [...links.values()].flatMap(({ from, to, statements }): DiagramArc[] => {
    const [fromY, toY] = [places.get(from), places.get(to)];
    if (fromY === undefined || toY === undefined || fromY === toY) return [];
    return [
      { fromY, toY, bulge: Math.min(LONGEST_BULGE, 14 + Math.abs(toY - fromY) / 8), weight: weightOf(statements) },
    ];
  });
  return { width: WIDTH, height: y, column: COLUMN, rootY, nodes, arcs, left: parties.size - shown.length };
}

/** In the order of the tree, so that those passed on stand near whoever passes them on. */
function collect(
  citations: readonly Citation[],
  from: string | null,
  parties: Map<string, Party>,
  links: Map<string, Link>,
): void {
  for (const { actor, own, passedOn, cites } of citations) {
    const key = actor?.id ?? UNKNOWN.key;
    const party = parties.get(key) ?? { label: actor?.name ?? UNKNOWN.label, own: 0, isDirect: false };
    party.own += own;
    party.isDirect ||= from === null;
    parties.set(key, party);
    if (from !== null) {
      const link = links.get(`${from}>${key}`) ?? { from, to: key, statements: 0 };
      link.statements += own + passedOn;
      links.set(`${from}>${key}`, link);
    }
    collect(cites, key, parties, links);
  }
}

const weightOf = (statements: number): number => Math.min(4, 1 + Math.log2(statements) * 0.75);

/** Broken between words; a word longer than a line stands alone. */
function inLines(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
