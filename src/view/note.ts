/** A note beside the text: whose word a statement is, through whom it came, how sure, when, and who found it. */
import type { Analysis, Attribution, TimelineEvent } from '../analysis/schema.ts';
import { noteAnchor, noteReferenceAnchor } from '../schema/anchors.ts';
import { shownAttributions } from '../schema/shown.ts';
import { isUnclaimed, signOf } from '../schema/sign.ts';
import { certaintyInWords, formInWords } from './certainty.ts';
import type { CertaintyInWords } from './certainty.ts';
import { chainOf, mouthOf } from './chain.ts';
import type { Mouth } from './chain.ts';
import { rangeInShort } from './dates-in-words.ts';
import { madeOnce } from './made-once.ts';
import { sentenceOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { contentOf, covers, textOf } from './site.ts';
import type { Cast, Story } from './site.ts';

export interface Neighbour {
  sign: string;
  anchor: string;
}

export interface Note {
  attribution: Attribution;
  number: number;
  /** "Q3" for a quotation, "C4" for a claim: what the text shows at its place. */
  sign: string;
  anchor: string;
  /** The place in the text that the note belongs to. */
  placeAnchor: string;
  said: string;
  /** What is said with its verb, for where it stands without its sentence. */
  sentence: Sentence;
  /** True for a quotation that no speaker was found for. */
  isUnclaimed: boolean;
  chain: Mouth[];
  /** The last mouth: whose word it is. */
  voice: Mouth;
  /** True in the first note of this voice, where its role is told. */
  introduces: boolean;
  form: string;
  /** How `said` is told: "Told, denied: “denies”", "Told (“criticised”)". */
  told: string;
  /** How `sentence` is told, which has its verb: "Told, denied", "Told"; where it hasn't, the same as `told`. */
  how: string;
  certainty: CertaintyInWords;
  /** When it was said, where the text tells. */
  when: { words: string; start: string; as: string } | null;
  /** 0 to 100; null where an editor decided, and where there is no speaker to be sure of. */
  percent: number | null;
  /** True where the analyser found the statement, and an editor said whom the words for its speaker mean. */
  isSpeakerSet: boolean;
  /** Other statements of the same speaker in this story. */
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** The notes of a story, in the order of their numbers. Made once, since many pages list the same statements. */
export const notesOf = madeOnce((story: Story, cast: Cast): readonly Note[] => {
  const { analysis } = story.data;
  const shown = shownAttributions(analysis);
  return shown.map(({ attribution, number }) => {
    const chain = chainOf(story, attribution, cast);
    const sameVoice = shown.filter((other) => attribution.actorId && other.attribution.actorId === attribution.actorId);
    const sentence = sentenceOf(analysis, attribution);
    return {
      attribution,
      number,
      sign: signOf(attribution, number),
      anchor: noteAnchor(attribution.id),
      placeAnchor: noteReferenceAnchor(attribution.id),
      said: contentOf(analysis, attribution),
      sentence,
      isUnclaimed: isUnclaimed(attribution),
      chain,
      voice: mouthOf(story, attribution, cast),
      introduces: sameVoice[0]?.number === number,
      form: formInWords(attribution),
      told: toldInWords(story, attribution, false),
      how: toldInWords(story, attribution, sentence.hasCue),
      certainty: certaintyInWords(story, attribution),
      when: whenSaid(story, attribution),
      percent:
        attribution.by === 'editor' || isUnclaimed(attribution) ? null : Math.round(attribution.confidence * 100),
      isSpeakerSet: attribution.by !== 'editor' && isSpeakerSet(analysis, attribution),
      previous: neighbour(sameVoice.findLast((other) => other.number < number)),
      next: neighbour(sameVoice.find((other) => other.number > number)),
    };
  });
});

function isSpeakerSet({ actors }: Analysis, { source, actorId }: Attribution): boolean {
  const mentions = actors.find(({ id }) => id === actorId)?.mentions ?? [];
  return mentions.some((mention) => mention.by === 'editor' && source !== null && covers(source, mention));
}

function neighbour(other: { attribution: Attribution; number: number } | undefined): Neighbour | null {
  return other ? { sign: signOf(other.attribution, other.number), anchor: noteAnchor(other.attribution.id) } : null;
}

/** A date inside what is said tells of what is spoken about; one outside it tells when it was said. */
export function whenSaid(story: Story, attribution: Attribution): Note['when'] {
  const { analysis } = story.data;
  const dated = analysis.events.find(
    ({ attributionIds, dateSpan }) =>
      attributionIds.includes(attribution.id) &&
      !isWithin(attribution, dateSpan) &&
      !isOfAnother(analysis, attribution, dateSpan) &&
      !isElsewhere(analysis, attribution, dateSpan),
  );
  if (!dated) return null;
  const { start, end, precision, dateSpan } = dated;
  return { words: rangeInShort(start, end, precision), start, as: textOf(analysis, dateSpan) };
}

const isWithin = ({ content }: Attribution, span: TimelineEvent['dateSpan']): boolean =>
  content.some((piece) => covers(piece, span));

/**
 * True where somebody else tells this statement and the date is that of the telling: "The FT reported on Sunday that
 * Britain had concluded …" doesn't say when Britain did.
 */
function isOfAnother(
  { attributions }: { attributions: readonly Attribution[] },
  { id, cue, parentId }: Attribution,
  dateSpan: TimelineEvent['dateSpan'],
): boolean {
  return attributions.some(
    (other) =>
      other.id !== id &&
      (cue ? other.content.some((piece) => covers(piece, cue)) : other.id === parentId) &&
      !isWithin(other, dateSpan),
  );
}

/** True where the date stands in what somebody else says, unless this statement stands there too. */
function isElsewhere(
  { attributions }: { attributions: readonly Attribution[] },
  attribution: Attribution,
  dateSpan: TimelineEvent['dateSpan'],
): boolean {
  return attributions.some(
    (other) =>
      other.id !== attribution.id &&
      isWithin(other, dateSpan) &&
      !attribution.content.every((piece) => isWithin(other, piece)),
  );
}

/** Where no verb stands before it, without "criticised" or "denies" a content can say the opposite of what was meant. */
function toldInWords(story: Story, attribution: Attribution, isCueShown: boolean): string {
  const form = formInWords(attribution);
  const { cue, certaintyCue } = attribution;
  if (attribution.certainty !== 'stated') {
    const { label, words } = certaintyInWords(story, attribution);
    const isShown = isCueShown && cue !== null && certaintyCue !== null && covers(cue, certaintyCue);
    return `${form}, ${label.toLowerCase()}${words && !isShown ? `: “${words}”` : ''}`;
  }
  return cue && !isCueShown ? `${form} (“${textOf(story.data.analysis, cue)}”)` : form;
}
