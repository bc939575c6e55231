/** Whether an attribution is laid in the right mouth. */
import type { Analysis, Attribution, Span } from '../../analysis/schema.ts';
import type { GoldReading, GoldStatement } from './gold.ts';
import { isSameName, likeness, wordsOfName } from './words.ts';

/** Of a source that the text describes, but doesn't name, so many of the words must be the same. */
const SAME_DESCRIPTION = 0.5;

const UNNAMED = /^unnamed:? ?/u;

/**
 * Somebody named: one of the actor's names is one of that speaker's. Somebody described: the same words for him, or an
 * actor of that name. Nobody: no actor, or the same words.
 */
export function isSpeakerRight(
  { actorId, source }: Attribution,
  statement: GoldStatement,
  { text, actors }: Pick<Analysis, 'text' | 'actors'>,
  gold: GoldReading,
): boolean {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const actor = actors.find(({ id }) => id === actorId);
  const { speaker } = statement;
  if (speaker === null) {
    return (
      actorId === null ||
      (source !== null && statement.source !== null && isAlike(words(source), words(statement.source)))
    );
  }
  if (UNNAMED.test(speaker)) {
    const description = speaker.replace(UNNAMED, '');
    const wanted = statement.source ? words(statement.source) : description;
    const hasSource = source !== null && (isAlike(words(source), wanted) || isSameName(words(source), wanted));
    return hasSource || (actor !== undefined && isSameName(actor.name, description));
  }
  const names = namesOf(speaker, gold);
  return (
    actor !== undefined && [actor.name, ...actor.aliases].some((name) => names.some((one) => isSameName(name, one)))
  );
}

function isAlike(one: string, other: string): boolean {
  return likeness(wordsOfName(one), wordsOfName(other)) >= SAME_DESCRIPTION;
}

function namesOf(speaker: string, { actors }: GoldReading): string[] {
  const actor =
    actors.find(({ name }) => name === speaker) ??
    actors.find(({ name, aliases }) => [name, ...aliases].some((one) => isSameName(one, speaker)));
  return actor ? [speaker, actor.name, ...actor.aliases] : [speaker];
}
