/** Whose word an event is. */
import type { Analysis, Attribution, Span, TimelineEvent } from '../analysis/schema.ts';
import { HEDGES, HEDGING_ADVERBS } from '../analysis/lexicon/certainty-words.ts';
import { quotationsAround } from '../schema/quotations.ts';
import { chainOf, mouthOf, UNKNOWN } from './chain.ts';
import { actingIn, covers, named, shownIn } from './site.ts';
import type { Cast, Story } from './site.ts';
import type { OwnEvent } from '../schema/story.ts';

export interface Standing {
  /**
   * `story`: this story tells it; `statement`: this story tells that somebody said something then; `word`: somebody
   * tells it; `editor`: an editor has added it, from a source.
   */
  standing: 'story' | 'statement' | 'word' | 'editor';
  /** Whose word it is, or who spoke. */
  voices: string[];
  /** Of what this story tells: those whose word a part of it is. */
  within: string[];
  /** Of what this story tells: those on whom it relies, "as the Financial Times reported". */
  relayed: string[];
  /** Of what this story tells: its word for not being sure, "may", "seemed"; null where it has none. */
  hedge: string | null;
}

/** Beside the auxiliaries and adverbs that the analysis knows: verbs, and what passes on what nobody is named for. */
const MORE_HEDGES =
  /^(?:seem(?:s|ed)?|appear(?:s|ed)?|reportedly|allegedly|supposedly|likely|unlikely|expected|believed|thought|understood|rumoured|alleged)$/u;

/** "[as the Financial Times reported] in February last year" */
const AS_TOLD =
  /\bas (?:[^\s,;.]+ ){1,10}?(?:(?:has|have|had) )?(?:reported|said|told|wrote|put it|claimed|announced|revealed)\b/giu;

export function standingOf(story: Story, event: TimelineEvent, cast: Cast): Standing {
  const attributions = shownIn(story);
  const around = attributions.filter(({ content }) => content.some((piece) => covers(piece, event.dateSpan)));
  const innermost = around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (innermost) return { ...plain('word'), voices: voicesOf(story, innermost, cast).reverse() };
  const said = attributions.filter(({ id, parentId }) => event.attributionIds.includes(id) && parentId === null);
  if (said.length > 0) {
    return { ...plain('statement'), voices: distinct(said.flatMap((one) => voicesOf(story, one, cast))) };
  }
  const inside = attributions.filter(
    ({ cue, content }) => cue !== null && content.some((piece) => covers(event.span, piece)),
  );
  const relayed = relayedBy(story, event.span, cast);
  return {
    ...plain('story'),
    within: distinct(inside.map((one) => mouthOf(story, one, cast).called)),
    relayed,
    // In what is passed on "could" is a mere "can".
    hedge: relayed.length > 0 ? null : hedgeIn(story.data.analysis, event.span, attributions),
  };
}

/** In a sentence without its full stop. */
export function standingInWords(
  { standing, voices, within, relayed, hedge }: Standing,
  source: OwnEvent['source'] | null,
): string {
  switch (standing) {
    case 'story': {
      const from = relayed.length > 0 ? `, relying on ${inRow(relayed)}` : '';
      const reserve = hedge === null ? '' : `, with reserve: “${hedge}”`;
      return `This story’s own word${from}${reserve}${within.length > 0 ? `; in part that of ${inRow(within)}` : ''}`;
    }
    case 'statement':
      return `What ${voices.length > 0 ? inRow(voices) : UNKNOWN} said then`;
    case 'word':
      return `The word of ${voices.length > 0 ? voices.join(', through ') : UNKNOWN}`;
    case 'editor':
      return source ? `Added by an editor, from ${source.title}` : 'Added by an editor';
  }
}

const plain = <Kind extends Standing['standing']>(standing: Kind): Standing & { standing: Kind } => ({
  standing,
  voices: [],
  within: [],
  relayed: [],
  hedge: null,
});

export const byEditor: Standing = plain('editor');

/** From the mouth nearest to the story; whoever isn't named at all is somebody. */
const voicesOf = (story: Story, attribution: Attribution, cast: Cast): string[] =>
  chainOf(story, attribution, cast).map(({ called, label }) => (label === null ? UNKNOWN : called));

/** Those on whom the story relies without telling it as their statement: "as the Financial Times reported". */
function relayedBy(story: Story, span: Span, cast: Cast): string[] {
  const { text } = story.data.analysis;
  const names = [...text.slice(span.start, span.end).matchAll(AS_TOLD)].flatMap(({ index, 0: words }) => {
    const place = { start: span.start + index, end: span.start + index + words.length };
    const actors = actingIn(story).filter(({ mentions }) => mentions.some((mention) => covers(place, mention)));
    return actors.map((actor) => named(actor, cast).name);
  });
  return distinct(names);
}

/** The story's own word for not being sure: none between quotation marks, and none in what somebody says. */
function hedgeIn({ text }: Analysis, span: Span, attributions: readonly Attribution[]): string | null {
  for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(/[\p{L}’']+/gu)) {
    // "May" is the month.
    const isHedge = HEDGES.has(word) || HEDGING_ADVERBS.has(word.toLowerCase()) || MORE_HEDGES.test(word.toLowerCase());
    if (!isHedge) continue;
    const place = { start: span.start + index, end: span.start + index + word.length };
    const others = [...quotationsAround(text, span), ...attributions.flatMap(({ content }) => content)];
    if (!others.some((other) => covers(other, place))) return word;
  }
  return null;
}

const inRow = (names: readonly string[]): string => names.join(' and ');

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
