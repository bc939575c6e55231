/** Finds the words of a fixture in its text. */
import type { Span } from '../../src/analysis/schema.ts';
import { overlaps } from '../../src/analysis/spans.ts';
import { occurrencesOf } from '../../src/analysis/text/occurrences.ts';
import type { GoldEvent, GoldStatement } from '../../src/lab/reader/gold.ts';
import type { EventFixture, StatementFixture } from './fixture-form.ts';

/** @throws Error that names the words where they aren't in the text, or where it isn't clear which are meant */
export function locateStatement(
  { content, cue, source, speaker, certainty, inside, optional, nth }: StatementFixture,
  text: string,
): GoldStatement {
  const pieces: Span[] = [];
  for (const [index, words] of content.entries()) {
    const last = pieces.at(-1);
    const piece = last ? firstBehind(last, words, text) : theOnly(words, text, nth.content, 'content');
    if (!piece) throw new Error(`content, piece ${index}: not in the text behind the piece before it: "${words}"`);
    pieces.push(piece);
  }
  const part = (words: string | null, name: 'cue' | 'source'): Span | null =>
    words === null ? null : nextTo(pieces, words, text, nth[name], name);
  return {
    content: pieces,
    cue: part(cue, 'cue'),
    source: part(source, 'source'),
    speaker,
    certainty,
    inside,
    optional,
  };
}

/** @throws Error as for a statement, and where the event ends before it starts */
export function locateEvent({ start, end, what, salient, nth }: EventFixture, text: string): GoldEvent {
  if (end < start) throw new Error(`ends on ${end}, before its start on ${start}`);
  return { start, end, what: theOnly(what, text, nth.what, 'what'), salient };
}

function firstBehind(before: Span, words: string, text: string): Span | undefined {
  return occurrencesOf(words, text).find(({ start }) => start >= before.end);
}

function theOnly(words: string, text: string, nth: number | undefined, name: string): Span {
  const places = occurrencesOf(words, text);
  if (nth === undefined && places.length > 1) {
    throw new Error(`${name}: ${places.length} times in the text, say which by "nth": "${words}"`);
  }
  return chosen(places, words, nth ?? 1, name);
}

/** Of several places the one that the fewest characters part from the content, outside of it. */
function nextTo(content: readonly Span[], words: string, text: string, nth: number | undefined, name: string): Span {
  const places = occurrencesOf(words, text);
  if (nth !== undefined) return chosen(places, words, nth, name);
  const outside = places.filter((place) => !content.some((piece) => overlaps(piece, place)));
  const distance = (place: Span): number =>
    Math.min(...content.map((piece) => Math.max(piece.start - place.end, place.start - piece.end)));
  outside.sort((one, other) => distance(one) - distance(other));
  return chosen(outside.length > 0 ? outside : places, words, 1, name);
}

function chosen(places: readonly Span[], words: string, nth: number, name: string): Span {
  const place = places[nth - 1];
  if (place) return place;
  throw new Error(`${name}: ${places.length === 0 ? 'not' : `only ${places.length} times`} in the text: "${words}"`);
}
