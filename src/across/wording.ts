/** What a stretch of a story says, as words that can be compared with those of another story. */
import { firstNotBefore } from '../analysis/halving.ts';
import type { Analysis, Span } from '../analysis/schema.ts';
import { comparedName } from './speaker.ts';
import type { Cast, Wording } from './story-keys.ts';
import { isFunctionWord, isLight, isNegator, isReverser, numberIn, stemOf, wordsIn } from './words.ts';

interface NamedSpan extends Span {
  actorId: string;
  name: string;
  /** Stems of what the story says that they are: of "House Speaker Paul Ryan" the first two tell nothing. */
  role: readonly string[];
}

const OPEN = /^[\s“"‘']*(?:whether|if)\b/iu;

/** Reads stretches of one story. */
export type WordingReader = (
  spans: readonly Span[],
  options?: { without?: readonly Span[]; speaker?: string | null },
) => Wording;

/**
 * Names are those of the actors meant, so that "the company", "it" and "Nordwind" are the same.
 */
export function wordingReader({ text, actors }: Pick<Analysis, 'text' | 'actors'>, cast: Cast): WordingReader {
  const mentions = actors
    .flatMap((actor): NamedSpan[] => {
      if (!actor.named) return [];
      const name = comparedName(actor, cast);
      const role = wordsIn(actor.role ?? '').map((word) => stemOf(word.text));
      return actor.mentions.map(({ start, end }) => ({ start, end, actorId: actor.id, name, role }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (spans, { without = [], speaker = null } = {}) => {
    const stems = new Set<string>();
    const names = new Set<string>();
    const numbers = new Set<string>();
    const roles = new Set<string>();
    let [negations, reversals] = [0, 0];
    for (const { start, end } of spans) {
      const inside = mentionsWithin(mentions, { start, end });
      for (const { actorId, name, role } of inside) {
        if (actorId !== speaker) names.add(name);
        for (const stem of role) roles.add(stem);
      }
      let mention = 0;
      for (const word of wordsIn(text.slice(start, end), start)) {
        if (without.some((other) => other.start <= word.span.start && word.span.end <= other.end)) continue;
        while ((inside[mention]?.end ?? Infinity) <= word.span.start) mention += 1;
        if ((inside[mention]?.start ?? Infinity) <= word.span.start) continue;
        const number = numberIn(word.text);
        const stem = stemOf(word.text);
        if (isNegator(word.text)) negations += 1;
        else if (number !== null) numbers.add(number);
        else if (isReverser(stem)) reversals += 1;
        else if (!isFunctionWord(word.text) && !isLight(stem)) stems.add(stem);
      }
    }
    const isOpen = spans[0] !== undefined && OPEN.test(text.slice(spans[0].start, spans[0].end));
    return {
      stems: [...stems].filter((stem) => !roles.has(stem)),
      names: [...names],
      numbers: [...numbers],
      negations,
      reversals,
      isOpen,
    };
  };
}

/** The outermost ones, in text order. */
function mentionsWithin(mentions: readonly NamedSpan[], { start, end }: Span): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let at = firstNotBefore(mentions, (mention) => mention.start < start); ; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) return found;
    if (mention.end <= end && mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
  }
}
