/** A note beside the text: whose word a statement is, through whom it came, how sure, when, and who found it. */
import { saidInWords } from '../../analysis/attribution/said-in-words.ts';
import type { Analysis, Attribution, TimelineEvent } from '../../analysis/schema.ts';
import { noteAnchor } from '../../schema/anchors.ts';
import { markedAttributions, shownAttributions } from '../../schema/shown.ts';
import type { MarkedAttribution } from '../../schema/shown.ts';
import { isUnclaimed } from '../../schema/unclaimed.ts';
import { certaintyInWords, formInWords } from './certainty.ts';
import type { CertaintyInWords } from './certainty.ts';
import { chainOf, mouthOf } from './chain.ts';
import type { Mouth } from './chain.ts';
import { rangeInShort } from '../events/dates-in-words.ts';
import { madeOnce } from '../made-once.ts';
import { sentenceOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { covers, textOf } from '../site.ts';
import type { Cast, Story } from '../site.ts';
import { viaInWords } from './via.ts';
import { capital } from '../wording.ts';

export interface Neighbour {
  number: number;
  address: string;
}

export interface Note {
  attribution: Attribution;
  /** On the page of its story; a statement that only passes another on has the number and the address of that one. */
  number: number;
  /** "pence-1": the place of its words. */
  address: string;
  anchor: string;
  /** False for a statement that only passes another on: the note of that one is its note too. */
  isMarked: boolean;
  /** Ids of the statements that only pass this one on. */
  passedOnBy: string[];
  said: string;
  /** What is said with its verb, for where it stands without its sentence. */
  sentence: Sentence;
  /** True for a quotation that no speaker was found for. */
  isUnclaimed: boolean;
  chain: Mouth[];
  /** The last mouth: whose word it is. */
  voice: Mouth;
  /** How a note is signed: a name, or the text's own words for somebody it doesn't name, or what is known of nobody. */
  who: string;
  /** "via the Financial Times"; null where this story has it from the speaker. */
  via: string | null;
  /** True in the first note of this voice, where its role is told. */
  introduces: boolean;
  form: string;
  /** How `said` is told: "Paraphrased denial: “denies”", "Paraphrased (“criticised”)". */
  told: string;
  /** How `sentence` is told, which has its verb: "Paraphrased denial", "Paraphrased"; where it hasn't, the same as `told`. */
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

/** Every statement of a story that readers see, in text order. Made once, since many pages list the same. */
export const notesOf = madeOnce((story: Story, cast: Cast): readonly Note[] => {
  const { analysis } = story.data;
  const marked = markedAttributions(analysis);
  return shownAttributions(analysis).flatMap((attribution) => {
    const own = marked.find((one) => one.attribution.id === attribution.id);
    const bearer = own ?? marked.find(({ passedOnBy }) => passedOnBy.some(({ id }) => id === attribution.id));
    if (!bearer) return [];
    const { number, address } = bearer;
    const chain = chainOf(story, attribution, cast);
    const sameVoice = marked.filter(
      (other) => attribution.actorId && other.attribution.actorId === attribution.actorId,
    );
    const sentence = sentenceOf(analysis, attribution);
    const voice = mouthOf(story, attribution, cast);
    return {
      attribution,
      number,
      address,
      anchor: noteAnchor(attribution.id),
      isMarked: own !== undefined,
      passedOnBy: own ? own.passedOnBy.map(({ id }) => id) : [],
      said: saidInWords(analysis.text, attribution.content),
      sentence,
      isUnclaimed: isUnclaimed(attribution),
      chain,
      voice,
      who: capital(voice.label ?? voice.called),
      via: viaInWords(story, chain),
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

const neighbour = (other: MarkedAttribution | undefined): Neighbour | null =>
  other ? { number: other.number, address: other.address } : null;

/** The notes on the page of a story: those of its marks, in the order of their numbers. */
export const marksOf = (story: Story, cast: Cast): readonly Note[] =>
  notesOf(story, cast).filter(({ isMarked }) => isMarked);

/** A date inside what is said tells of what is spoken about; one outside it tells when it was said. */
export function sayingOf({ data: { analysis } }: Story, attribution: Attribution): TimelineEvent | undefined {
  return analysis.events.find(
    ({ attributionIds, dateSpan }) =>
      attributionIds.includes(attribution.id) &&
      !isWithin(attribution, dateSpan) &&
      !isOfAnother(analysis, attribution, dateSpan) &&
      !isElsewhere(analysis, attribution, dateSpan),
  );
}

export function whenSaid(story: Story, attribution: Attribution): Note['when'] {
  const saying = sayingOf(story, attribution);
  if (!saying) return null;
  const { start, end, precision, dateSpan } = saying;
  return { words: rangeInShort(start, end, precision), start, as: textOf(story.data.analysis, dateSpan) };
}

const isWithin = ({ content }: Attribution, span: TimelineEvent['dateSpan']): boolean =>
  content.some((piece) => covers(piece, span));

/**
 * True where somebody else tells this statement and the date is that of the telling: "The FT reported on Sunday that
 * the council had concluded …" doesn't say when the council did.
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

/** Where no verb stands before it, without "criticised" or "denies" a paraphrase can say the opposite of what was meant. */
function toldInWords(story: Story, attribution: Attribution, isCueShown: boolean): string {
  const form = formInWords(attribution);
  const { cue, certaintyCue } = attribution;
  if (attribution.certainty !== 'stated') {
    const { label, words } = certaintyInWords(story, attribution);
    const isShown = isCueShown && cue !== null && certaintyCue !== null && covers(cue, certaintyCue);
    // "Paraphrased denial" says it already.
    const firmness = attribution.certainty === 'denied' ? '' : `, ${label.toLowerCase()}`;
    return `${form}${firmness}${words && !isShown ? `: “${words}”` : ''}`;
  }
  return cue && !isCueShown && attribution.kind === 'claim' ? `${form} (“${textOf(story.data.analysis, cue)}”)` : form;
}
