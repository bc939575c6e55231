/**
 * Names in GUM's documents, whose annotators marked everybody who is mentioned but not the names as such: mentions lie
 * inside one another, and have titles and descriptions in them. So the analyser says how far a name goes, and
 * the annotators whether it is somebody's and of what kind.
 */
import { findDates } from '../../analysis/dates/dates.ts';
import type { NameFinder } from '../../analysis/actors/names.ts';
import { searchOf } from '../../analysis/actors/rules.ts';
import type { NameKind } from '../../analysis/actors/model/labels.ts';
import type { GoldName } from '../train/names/training.ts';
import { readWords } from '../../analysis/actors/words.ts';
import type { Word } from '../../analysis/actors/words.ts';
import type { Document } from '../../analysis/document.ts';
import type { ActorKind } from '../../analysis/schema.ts';
import type { GoldMention } from './gum.ts';

/** GUM's kinds of entities that can act. */
const KINDS: Partial<Record<string, NameKind>> = { person: 'person', organization: 'organization', place: 'place' };

/** In text order, none inside another. */
export function namesInGum(document: Document, mentions: readonly GoldMention[], findNames: NameFinder): GoldName[] {
  const words = readWords(document);
  const names: GoldName[] = [];
  const isFree = (start: number, end: number): boolean => !names.some((name) => name.start < end && name.end > start);
  const { spans, kinds } = findNames(searchOf(document, words, findDates(document)));
  for (const [index, { first, end: last }] of spans.entries()) {
    const start = words[first]?.start ?? 0;
    const end = words[last - 1]?.end ?? 0;
    const kind = kindAt(mentions, start, end, kinds[index]);
    if (kind && isFree(start, end)) names.push({ start, end, kind });
  }
  // names that it overlooks: the capitals around the head of the mention
  for (const mention of mentions) {
    const kind = KINDS[mention.type];
    const name = kind && mention.hpos === 'PROPN' ? capitalsAround(words, mention) : null;
    if (kind && name && isFree(name.start, name.end)) names.push({ ...name, kind });
  }
  return names.sort((one, other) => one.start - other.start);
}

/**
 * The kind of the largest mention whose head lies in the name. GUM takes "Professor" for the head of "Professor Lee", so
 * that a person's name with no head in it, inside a mention of a person, is that person's.
 */
function kindAt(
  mentions: readonly GoldMention[],
  start: number,
  end: number,
  found: ActorKind | null | undefined,
): NameKind | undefined {
  const headed = mentions.filter(({ hs, he }) => hs >= start && he <= end);
  const largest = headed.reduce<GoldMention | null>(
    (most, mention) => (most && most.end - most.start >= mention.end - mention.start ? most : mention),
    null,
  );
  if (largest) return KINDS[largest.type];
  const isInPerson = mentions.some(
    (mention) => mention.type === 'person' && mention.start <= start && mention.end >= end,
  );
  return found === 'person' && isInPerson ? 'person' : undefined;
}

function capitalsAround(words: readonly Word[], mention: GoldMention): { start: number; end: number } | null {
  const head = words.find(({ end }) => end > mention.hs);
  if (!head?.capital) return null;
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined &&
    word.capital &&
    word.sentence === head.sentence &&
    word.start >= mention.start &&
    word.end <= mention.end;
  let first = head.index;
  let last = head.index;
  while (goesOn(words[first - 1])) first -= 1;
  while (goesOn(words[last + 1])) last += 1;
  return { start: words[first]?.start ?? head.start, end: words[last]?.end ?? head.end };
}
