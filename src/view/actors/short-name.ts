/** A name for where there is little room: "Martin", "NCSC". Only what the text or the cast calls somebody, never a guess. */
import type { Actor } from '../../analysis/schema.ts';
import type { Cast, Story } from '../site.ts';
import { cutShort } from '../wording.ts';

/** A name of a body that is not too long to be written in full. */
const LONGEST = 18;

/** Letters of the text's words for somebody whom it doesn't name. */
const LONGEST_WORDS = 28;

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,6}$/u;

/** @returns the name in full where the story has somebody else whom the short one could mean */
export function shortName({ data: { analysis } }: Story, { id, name, kind, aliases }: Actor, cast: Cast): string {
  const entry = cast.get(id);
  const whole = entry?.name ?? name;
  const others = [...(entry?.aliases ?? []), ...aliases];
  const short =
    kind === 'person'
      ? lastOf(whole, others)
      : whole.length > LONGEST
        ? others.find((other) => ACRONYM.test(other))
        : undefined;
  const isTaken = analysis.actors.some((actor) => actor.id !== id && wordsOf(actor.name).includes(short ?? ''));
  return (isTaken ? undefined : short) ?? whole.replace(/^The\s/u, '');
}

/** "The former head of the …" */
export const shortWords = (words: string): string => cutShort(words, LONGEST_WORDS);

/** Of the names that are one word of the whole the last: people are called by their surnames. */
function lastOf(whole: string, others: readonly string[]): string | undefined {
  return wordsOf(whole).findLast((word) => others.includes(word));
}

const wordsOf = (name: string): string[] => name.split(/\s+/u);
