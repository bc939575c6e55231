/**
 * A surname that two people in the text have, where one of them speaks on: "Her husband, Peter Cole, said he had begged her.
 * “She went back,” | Cole | said."
 */
import type { Draft, Named } from './mention.ts';
import { personName } from './person-name.ts';
import { afterPostNominals } from './post-nominals.ts';
import { afterAuxiliaries, isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** Who spoke so many sentences before, and nobody else of the name since then, speaks on. */
const NEAR = 4;

/** "Peter Cole|, a nurse from the north of Leeds, |said" */
const LONGEST_ASIDE = 16;

/** "said | her late husband|, Peter Cole" */
const LONGEST_ROLE = 6;

interface Bearing {
  draft: Draft;
  mention: Named;
}

/**
 * The actors, where the surname alone of somebody who speaks is the bearer who spoke last, until another one is named or
 * the surname stands for somebody who doesn't speak.
 */
export function withSpeakingBearers(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const moved = new Map<Named, Draft>();
  for (const bearings of bearingsOf(drafts))
    for (const [mention, bearer] of spokenOn(words, bearings)) moved.set(mention, bearer);
  return moved.size === 0 ? [...drafts] : withMoved(drafts, moved);
}

/** Each surname alone that stands for another bearer than it was taken for, with that bearer. */
function spokenOn(words: readonly Word[], bearings: readonly Bearing[]): [Named, Draft][] {
  const found: [Named, Draft][] = [];
  let speaker: Draft | null = null;
  let last = -Infinity;
  for (const { draft, mention } of bearings) {
    const sentence = words[mention.firstWord]?.sentence ?? 0;
    if (!speaks(words, mention)) speaker = null;
    else if (isFull(mention)) speaker = draft;
    else if (sentence - last > NEAR) speaker = null;
    else if (speaker && draft !== speaker && draft.identity.startsWith('name:')) found.push([mention, speaker]);
    last = sentence;
  }
  return found;
}

/** Where the text has each surname that two people bear, with or without a first name; "Mr Cole" is left out. */
function bearingsOf(drafts: readonly Draft[]): Bearing[][] {
  const people = drafts.filter(({ kind }) => kind === 'person');
  const all = people.flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })));
  const names = all.filter(({ mention }) => isFull(mention) || mention.pronoun === null);
  return [...Map.groupBy(names, ({ mention }) => personName(mention.text).surname).values()]
    .filter((bearings) => new Set(bearings.flatMap(({ draft, mention }) => (isFull(mention) ? [draft] : []))).size > 1)
    .map((bearings) => bearings.sort((one, other) => one.mention.start - other.mention.start));
}

function isFull({ text }: Named): boolean {
  return personName(text).given !== null;
}

/** "| Peter Cole | said", "| Peter Cole |, 44, said", "“…,” said | Peter Cole |" */
function speaks(words: readonly Word[], { firstWord, endWord }: Named): boolean {
  const { sentence } = words[firstWord] ?? {};
  if (words[firstWord]?.headline) return false;
  const verb = beforeRole(words, firstWord);
  // "Bill Cole said | Cole | supporters left": there it only begins what is said
  if (isSpeechVerb(words[verb], sentence) && /^[,.?!”"’']$/u.test(words[verb - 1]?.text ?? '')) return true;
  // "Bill Cole said | Ann Cole | would speak": somebody else tells that
  const before = words[firstWord - 1];
  if (isSpeechVerb(before, sentence) || (before?.key === 'that' && before.sentence === sentence)) return false;
  let at = afterPostNominals(words, endWord);
  if (words[at]?.text === ',') {
    const comma = words.slice(at + 1, at + LONGEST_ASIDE).find(({ text }) => text === ',')?.index;
    at = isSpeechVerb(words[at + 1], sentence) ? at + 1 : (comma ?? at) + 1;
  }
  return isSpeechVerb(words[afterAuxiliaries(words, at)], sentence);
}

/** The word before "her husband, | Peter Cole |", or right before the name. */
function beforeRole(words: readonly Word[], firstWord: number): number {
  if (words[firstWord - 1]?.text !== ',') return firstWord - 1;
  let at = firstWord - 2;
  while (at > firstWord - LONGEST_ROLE && /^(?:DET|PRON|ADJ|NOUN)$/u.test(words[at]?.pos ?? '')) at -= 1;
  return at;
}

function withMoved(drafts: readonly Draft[], moved: ReadonlyMap<Named, Draft>): Draft[] {
  const all = [...moved];
  return drafts
    .map((draft) => {
      const own = draft.mentions.filter((mention) => !moved.has(mention));
      const others = all.flatMap(([mention, to]) => (to === draft ? [mention] : []));
      return { ...draft, mentions: [...own, ...others].sort((a, b) => a.start - b.start) };
    })
    .filter(({ mentions }) => mentions.length > 0);
}
