/** Whose voice a story is: how many of its words are whose. */
import type { Attribution, Span } from '../../analysis/schema.ts';
import { quotationsIn } from '../../schema/quotations.ts';
import { wordStarts } from '../../schema/reading-time.ts';
import { en } from '../../strings/en.ts';
import { mouthOf } from '../statements/chain.ts';
import { markedIn } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';

export interface Voice {
  /** Null for everybody whom the text doesn't name. */
  actor: Named | null;
  quotedWords: number;
  toldWords: number;
}

export interface Voices {
  /** Most words first; those not named last. */
  voices: Voice[];
  /** Words that nobody but this story says. */
  ownWords: number;
  allWords: number;
  namedWords: number;
  unnamedWords: number;
}

/** A word of a story, and the statement whose word it is; null for what nobody but the story says. */
export interface OwnedWord {
  attribution: Attribution | null;
  /** True between quotation marks, and in an answer of an interview, which is verbatim without marks. */
  isVerbatim: boolean;
}

/**
 * Every word once, with the innermost statement around it: "the FT reported that [the NCSC determined that [the risk can
 * be limited]]" gives the last words to the NCSC.
 */
export function ownedWords(story: Story): OwnedWord[] {
  const { text } = story.data.analysis;
  const pieces = markedIn(story)
    .flatMap((attribution) => attribution.content.map((span) => ({ ...span, attribution })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const quoted = quotationsIn(text);
  const isWithin = (at: number) => (span: Span) => span.start <= at && at < span.end;
  return wordStarts(text).map((at) => {
    const attribution = pieces.find(isWithin(at))?.attribution ?? null;
    return { attribution, isVerbatim: attribution?.form === 'direct' || quoted.some(isWithin(at)) };
  });
}

/** Words between quotation marks count as quoted, all others as told. */
export function voicesOf(story: Story, cast: Cast): Voices {
  const voices = new Map<string | null, Voice>();
  const total = { ownWords: 0, allWords: 0, namedWords: 0, unnamedWords: 0 };
  for (const { attribution, isVerbatim } of ownedWords(story)) {
    total.allWords += 1;
    if (!attribution) {
      total.ownWords += 1;
      continue;
    }
    const voice = voiceOf(story, attribution, cast, voices);
    total[voice.actor ? 'namedWords' : 'unnamedWords'] += 1;
    voice[isVerbatim ? 'quotedWords' : 'toldWords'] += 1;
  }
  return { voices: [...voices.values()].sort(byWords), ...total };
}

function voiceOf(story: Story, attribution: Attribution, cast: Cast, voices: Map<string | null, Voice>): Voice {
  const { actor } = mouthOf(story, attribution, cast);
  const key = actor?.id ?? null;
  const voice = voices.get(key) ?? { actor, quotedWords: 0, toldWords: 0 };
  voices.set(key, voice);
  return voice;
}

function byWords(a: Voice, b: Voice): number {
  if (!a.actor || !b.actor) return Number(!a.actor) - Number(!b.actor);
  return wordsOf(b) - wordsOf(a);
}

export const wordsOf = ({ quotedWords, toldWords }: Voice): number => quotedWords + toldWords;

/** Whole percents of `all`; something that is there is never shown as nothing. */
export function percent(part: number, all: number): string {
  if (part === 0 || all === 0) return '0%';
  const share = Math.round((part / all) * 100);
  return share === 0 ? en.story.shares.hardly : `${share}%`;
}
