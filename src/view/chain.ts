/** Through how many mouths a statement came: "this story ← Financial Times ← National Cyber Security Centre". */
import { namedActorId } from '../analysis/identity.ts';
import type { Attribution } from '../analysis/schema.ts';
import { isUnclaimed } from '../schema/sign.ts';
import { shortName, shortWords } from './short-name.ts';
import { named } from './site.ts';
import type { Cast, Named, Story } from './site.ts';
import { isPronoun, sourceInWords } from './unnamed.ts';

/** Of whom nothing can be said. */
export const UNKNOWN = 'somebody not identified';

export interface Mouth {
  /** Null where the text names nobody. */
  actor: Named | null;
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
  const { attributions } = story.data.analysis;
  const chain: Mouth[] = [];
  const seen = new Set<string>();
  let here: Attribution | undefined = attribution;
  while (here && !seen.has(here.id)) {
    seen.add(here.id);
    chain.unshift(mouthOf(story, here, cast));
    const { parentId }: Attribution = here;
    here = attributions.find(({ id }) => id === parentId);
  }
  return chain.filter((mouth, index) => index === 0 || !isSame(mouth, chain[index - 1]));
}

export function mouthOf(story: Story, attribution: Attribution, cast: Cast): Mouth {
  const { analysis } = story.data;
  const actor = analysis.actors.find(({ id }) => id === namedActorId(attribution));
  if (actor) {
    const who = named(actor, cast);
    return { actor: who, label: who.name, called: who.name, short: shortName(story, actor, cast) };
  }
  const words = sourceInWords(analysis, attribution);
  if (words === null) return nobody(isUnclaimed(attribution) ? 'no speaker found' : 'nobody named');
  // Who "he" was can only be seen in the sentence.
  if (isPronoun(words)) return { ...nobody(`${UNKNOWN} (“${words}”)`), short: `“${words}”` };
  return { actor: null, label: words, called: `“${words}”`, short: `“${shortWords(words)}”` };
}

const nobody = (called: string): Mouth => ({ actor: null, label: null, called, short: called });

/** Somebody who reports their own words is one mouth. */
function isSame(a: Mouth, b: Mouth | undefined): boolean {
  return a.actor !== null && a.actor.id === b?.actor?.id;
}
