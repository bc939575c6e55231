/** Sources whom an editor sets by words of the text, since nobody names them: `by="a senior official"`, or `via`. */
import { slugOf } from '../actors/merging/identity.ts';
import { UNNAMED_PREFIX } from '../identity.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/names/description-nouns.ts';
import type { Actor, Span } from '../schema.ts';
import { isSameSpan, overlaps } from '../spans.ts';
import { occurrencesOf } from '../text/occurrences.ts';
import type { Correction, CorrectionOf, Corrections } from './correction.ts';

const ARTICLE = /^(?:the|an?)\s+/iu;

/** "official | from the ministry", "people | who saw it": what comes before is the noun. */
const AFTER_NOUN = /\s+(?:of|in|at|from|for|on|with|close|familiar|who|that)\b.*$|,.*$/isu;

/** "officials", not "boss" */
const SEVERAL = /(?:[^s]s|people|men|women)$/iu;

/**
 * @param actors those of the text, the unnamed ones among them
 * @param cast ids of the cast
 * @returns `actors` with those whom the editor describes behind them, and the corrections with ids in place of the words;
 *   words that don't stand in the text, or that name somebody, are left as they are
 */
export function withSetDescriptions(
  text: string,
  actors: readonly Actor[],
  cast: readonly { id: string }[],
  corrections: Corrections,
): { actors: Actor[]; corrections: Corrections } {
  const known = new Set([...actors, ...cast].map(({ id }) => id));
  const all = actors.map((actor) => ({ ...actor, mentions: [...actor.mentions] }));
  /** The id of whom the words of a correction describe, who gets a mention at the nearest of them. */
  const idOf = (words: string, content: readonly Span[], source?: Span): { id: string; source?: Span } | null => {
    const spans = known.has(words) ? [] : placesOfWords(text, words, actors);
    if (spans.length === 0) return null;
    const actor = described(all, words);
    if (!all.includes(actor)) all.push(actor);
    const place = source ?? nearest(spans, content);
    if (place && !all.some(({ mentions }) => mentions.some((mention) => overlaps(mention, place)))) {
      actor.mentions = [...actor.mentions, { ...place, by: 'editor' as const }].sort((a, b) => a.start - b.start);
    }
    return { id: actor.id, ...(place && { source: place }) };
  };
  const places = corrections.places.map((correction): Correction => {
    if (correction.kind === 'confirm') return withSeen(text, actors, correction);
    if (correction.kind !== 'statement') return correction;
    const { by, via, content } = correction;
    const speaker = typeof by === 'string' ? idOf(by, content, correction.source) : null;
    const passer = typeof via === 'string' ? idOf(via, content) : null;
    return {
      ...correction,
      ...(speaker && { by: speaker.id, ...(speaker.source && { source: speaker.source }) }),
      ...(passer && { via: passer.id }),
    };
  });
  return { actors: all, corrections: { ...corrections, places } };
}

/** What an editor saw proposed, with ids in place of words; nobody is set by it. */
function withSeen(text: string, actors: readonly Actor[], correction: CorrectionOf<'confirm'>): Correction {
  const known = new Set(actors.map(({ id }) => id));
  const seen = (words: string | null | undefined) =>
    typeof words !== 'string' || known.has(words) || placesOfWords(text, words, actors).length === 0
      ? words
      : described(actors, words).id;
  const { by, via } = correction;
  return { ...correction, ...(by !== undefined && { by: seen(by) }), ...(via !== undefined && { via: seen(via) }) };
}

/**
 * @param source where the text tells who the unnamed `actor` is
 * @returns its words, where an editor who gives them as `by` or `via` means this actor at this place; otherwise null
 */
export function wordsOfDescribed(text: string, actors: readonly Actor[], actor: Actor, source: Span): string | null {
  const words = text.slice(source.start, source.end);
  const [place, ...others] = placesOfWords(text, words, actors);
  const isHere = place !== undefined && others.length === 0 && isSameSpan(place, source);
  return isHere && described(actors, words) === actor ? words : null;
}

/** Of several words at the start of a sentence, too; one word alone ("acme") could be a name's. None where they name somebody. */
function placesOfWords(text: string, words: string, actors: readonly Actor[]): Span[] {
  const spans = occurrencesOf(words, text, { anyInitial: /\s/u.test(words.trim()) });
  const mentions = actors.filter(({ named }) => named).flatMap((actor) => actor.mentions);
  return spans.some((span) => mentions.some((mention) => isSameSpan(mention, span))) ? [] : spans;
}

/** Whom the analyser has for these words, or somebody new. */
function described(actors: readonly Actor[], words: string): Actor {
  const name = bare(words);
  const found = actors.find((actor) => !actor.named && [actor.name, ...actor.aliases].map(bare).includes(name));
  const id = UNNAMED_PREFIX + slugOf(name);
  return (
    found ??
    actors.find((actor) => actor.id === id) ?? {
      id,
      name,
      named: false,
      kind: kindOf(name),
      aliases: [],
      role: null,
      acts: true,
      mentions: [],
    }
  );
}

const bare = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ').replace(ARTICLE, '');

function kindOf(name: string): Actor['kind'] {
  const noun = name.replace(AFTER_NOUN, '').split(' ').at(-1) ?? '';
  if (ORGANIZATION_NOUNS.has(noun.toLowerCase())) return 'organization';
  return SEVERAL.test(noun) ? 'group' : 'person';
}

/** Of the places beside what is said, the nearest: pages show these words. */
function nearest(spans: readonly Span[], content: readonly Span[]): Span | undefined {
  const [first] = content;
  if (!first) return undefined;
  const distance = ({ start, end }: Span): number => Math.max(first.start - end, start - first.end);
  const beside = spans.filter((span) => !content.some((piece) => overlaps(piece, span)));
  return beside.toSorted((a, b) => distance(a) - distance(b))[0];
}
