/** Speakers that follow from an editor's word on whom the words that name them mean. */
import type { Actor, Attribution, Span } from '../schema.ts';

/** "the" of "the former head of the centre", which may stand in or out of what the editor named. */
const ARTICLE = /^(?:the|an?)\s+/iu;

/**
 * "(NCSC)", ", who left last year": what only adds to the name before it. "Nordwind’s chairman" is somebody else, and
 * "Nordwind, the BBC and GCHQ" are several.
 */
const ADDITION = /^\s*(?:$|[(,–—](?![^]*\b(?:and|or)\b))/u;

/** A source that begins with words whose actor an editor set, and only adds to them, is that actor. */
export function withSetSpeakers(
  text: string,
  attributions: readonly Attribution[],
  actors: readonly Pick<Actor, 'id' | 'mentions'>[],
): Attribution[] {
  const set = actors.flatMap(({ id, mentions }) =>
    mentions.filter(({ by }) => by === 'editor').map((mention) => ({ id, mention })),
  );
  return attributions.map((one) => {
    const speaker = set.find(({ mention }) => namesSource(text, one, mention));
    return speaker && speaker.id !== one.actorId ? { ...one, actorId: speaker.id } : one;
  });
}

/** True where the source begins with these words, and only adds to them. */
export function namesSource(text: string, { source }: Attribution, mention: Span): boolean {
  if (!source || mention.end > source.end) return false;
  const words = text.slice(source.start, source.end);
  const start = source.start + (ARTICLE.exec(words)?.[0].length ?? 0);
  const begins = mention.start === source.start || mention.start === start;
  return begins && ADDITION.test(text.slice(mention.end, source.end));
}
