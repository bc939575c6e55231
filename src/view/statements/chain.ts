/** Through how many mouths a statement came: "this story ← Financial Times ← National Cyber Security Centre". */
import { namedActorId } from '../../analysis/identity.ts';
import type { Attribution } from '../../analysis/schema.ts';
import { isNameless } from '../../schema/nameless.ts';
import { isUnclaimed } from '../../schema/unclaimed.ts';
import { en } from '../../strings/en.ts';
import { shortName, shortWords } from '../actors/short-name.ts';
import { named } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';
import { sourceInWords } from './unnamed.ts';

const { speaker } = en.story;

export interface Mouth {
  /** Null where the text names nobody. */
  actor: Named | null;
  /**
   * What the text gives of whoever speaks: a name; words that describe them, as "senior officials"; a word that means
   * nobody outside its sentence, as "he"; or nothing at all.
   */
  known: 'named' | 'described' | 'not identified' | 'nothing';
  /** The name, or the words with which the text speaks of somebody it doesn't name; null where it has none at all, or only "he". */
  label: string | null;
  /** How a page calls them: the name, the text's own words in quotation marks, or that nobody is known. */
  called: string;
  /** The same where there is little room. */
  short: string;
}

/**
 * From the mouth nearest to this story to the one whose word it is; this story itself stands before the first and
 * isn't in the list. A parent that doesn't exist, or a circle of parents, ends the chain.
 */
export function chainOf(story: Story, attribution: Attribution, cast: Cast): Mouth[] {
  return toldMouthsOf(story, attribution, cast).map(({ mouth }) => mouth);
}

/** The same, each with the statement as it tells it. */
export function toldMouthsOf(
  story: Story,
  attribution: Attribution,
  cast: Cast,
): { mouth: Mouth; telling: Attribution }[] {
  const chain = tellingsOf(story, attribution).map((telling) => ({ mouth: mouthOf(story, telling, cast), telling }));
  return chain.filter(({ mouth }, index) => index === 0 || !isSame(mouth, chain[index - 1]?.mouth));
}

/** The statement as each mouth tells it, in the order of its chain; itself last. */
export function tellingsOf({ data }: Story, attribution: Attribution): Attribution[] {
  const { attributions } = data.analysis;
  const tellings = new Set<Attribution>();
  let here: Attribution | undefined = attribution;
  while (here && !tellings.has(here)) {
    tellings.add(here);
    const { parentId }: Attribution = here;
    here = attributions.find(({ id }) => id === parentId);
  }
  return [...tellings].reverse();
}

export function mouthOf(story: Story, attribution: Attribution, cast: Cast): Mouth {
  const { analysis } = story.data;
  const actor = analysis.actors.find(({ id }) => id === namedActorId(attribution));
  if (actor) {
    const who = named(story, actor, cast);
    return { actor: who, known: 'named', label: who.name, called: who.name, short: shortName(story, actor, cast) };
  }
  const words = sourceInWords(analysis, attribution);
  if (words === null) return nobody('nothing', isUnclaimed(attribution) ? speaker.unclear : speaker.noSource);
  // Who "he" was can only be seen in the sentence, and "nobody" never signs.
  if (isNameless(words)) return nobody('not identified', speaker.notIdentified);
  return { actor: null, known: 'described', label: words, called: `“${words}”`, short: `“${shortWords(words)}”` };
}

const nobody = (known: Mouth['known'], called: string): Mouth => ({
  actor: null,
  known,
  label: null,
  called,
  short: called,
});

/** Somebody who reports their own words is one mouth. */
function isSame(a: Mouth, b: Mouth | undefined): boolean {
  return a.actor !== null && a.actor.id === b?.actor?.id;
}
