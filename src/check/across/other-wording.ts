/** A saying that is quoted twice is quoted alike: what differs is a slip of one of the two. */
import { alignmentOf } from '../../across/alignment.ts';
import { excerpt } from '../excerpt.ts';
import type { QuotationFact, StoryFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** So many words in a row must be the same before two quotations are compared at all. */
export const SAME_WORDS_IN_A_ROW = 4;

/** Of the words where two quotations overlap, so many agree, and at most so great a part doesn't. */
const FEWEST_SAME_WORDS = 5;
const GREATEST_PART_CHANGED = 0.3;

/** An editor's own cut ("…") or word ("[the centre]"): what stands before and after are two quotations. */
const CUT = /\s*(?:\[[^\]]*\]|…|\.\.\.)\s*/gu;

interface Piece {
  words: string[];
  quotation: QuotationFact;
  story: StoryFacts;
}

/** Where a quotation goes on over other words is no difference; two known speakers may have said nearly the same. */
export function otherWordings(checked: readonly StoryFacts[], others: readonly StoryFacts[]): Finding[] {
  const own = distinct(checked.flatMap(piecesOf));
  const all = distinct([...own, ...others.flatMap(piecesOf)]);
  const findings = new Map<string, Finding>();
  for (const [piece, twin] of pairs(own, all)) {
    const { actorId } = piece.quotation;
    if (actorId !== null && twin.quotation.actorId !== null && actorId !== twin.quotation.actorId) continue;
    if (!differ(piece.words, twin.words)) continue;
    const [later, earlier] = inOrder(piece, twin, new Set(checked));
    const finding = describe(later, earlier);
    findings.set(`${later.story.file}:${later.quotation.place.line}:${later.quotation.place.column}`, finding);
  }
  return [...findings.values()];
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  const { same, changes } = alignmentOf(a, b);
  return changes > 0 && same.length >= FEWEST_SAME_WORDS && changes / (same.length + changes) <= GREATEST_PART_CHANGED;
}

/** Of those with the same words, the first. */
function distinct(pieces: readonly Piece[]): Piece[] {
  return [...new Map(pieces.toReversed().map((piece) => [piece.words.join(' '), piece])).values()].reverse();
}

function describe({ story, quotation }: Piece, twin: Piece): Finding {
  const { file } = twin.story;
  const { line, column } = twin.quotation.place;
  const where = file === story.file ? `line ${line}` : `${file}:${line}:${column}`;
  const shown = ({ quoted }: QuotationFact): string => excerpt(quoted, { start: 0, end: quoted.length });
  return findingOf(story.file, 'other-wording', {
    place: quotation.place,
    severity: 'warning',
    message: `${shown(quotation)} is quoted otherwise in ${where}: ${shown(twin.quotation)}`,
    fix: 'quote both word for word',
  });
}

/** The one that is told of comes first: the one in a story that is checked, the later published, the lower in its file. */
function inOrder(a: Piece, b: Piece, checked: ReadonlySet<StoryFacts>): [Piece, Piece] {
  if (!checked.has(b.story)) return [a, b];
  const key = ({ story, quotation: { place } }: Piece): string =>
    [
      story.published ?? '',
      story.file,
      String(place.line).padStart(8, '0'),
      String(place.column).padStart(8, '0'),
    ].join(' ');
  return key(a) >= key(b) ? [a, b] : [b, a];
}

function piecesOf(story: StoryFacts): Piece[] {
  return story.quotations.flatMap((quotation) =>
    quotation.quoted
      .split(CUT)
      .map((part) => ({ words: wordsOf(part), quotation, story }))
      .filter(({ words }) => words.length >= FEWEST_SAME_WORDS),
  );
}

/** Every two pieces that have some words in a row in common, each pair once. */
function* pairs(own: readonly Piece[], all: readonly Piece[]): Generator<[Piece, Piece]> {
  const byRow = new Map<string, Set<Piece>>();
  for (const piece of all) {
    for (const row of rowsOf(piece.words)) byRow.set(row, (byRow.get(row) ?? new Set()).add(piece));
  }
  const order = new Map(all.map((piece, index) => [piece, index]));
  const ownPieces = new Set(own);
  for (const piece of own) {
    const twins = new Set(rowsOf(piece.words).flatMap((row) => [...(byRow.get(row) ?? [])]));
    for (const twin of twins) {
      if (twin === piece || twin.quotation === piece.quotation) continue;
      if (ownPieces.has(twin) && (order.get(twin) ?? 0) < (order.get(piece) ?? 0)) continue;
      yield [piece, twin];
    }
  }
}

/** "a b c d e" -> "a b c d", "b c d e" */
export function rowsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - SAME_WORDS_IN_A_ROW + 1))
    .map((_, index) => words.slice(index, index + SAME_WORDS_IN_A_ROW).join(' '));
}
