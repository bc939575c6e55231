/** The check of a whole site, or of a few of its stories. */
import type { CastMember } from '../analysis/schema.ts';
import { checkAcross } from './across/across.ts';
import { relatedStories } from './across/related.ts';
import type { CheckedStory, StoryText } from './check-story.ts';
import type { StoryFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Site } from './rule.ts';

export interface CheckInput {
  stories: readonly StoryText[];
  cast: readonly CastMember[];
  /** As `Site` has it. */
  home?: string;
  routes: readonly string[];
  publicFiles: ReadonlySet<string>;
  /** As `Site` has them. */
  pictures?: ReadonlySet<string>;
  /** Ids of the stories to check; null for all. */
  only: ReadonlySet<string> | null;
}

/** Checks stories by themselves, in whatever order, and returns what it finds in the order given. */
export type CheckStories = (stories: readonly StoryText[], cast: readonly CastMember[]) => Promise<CheckedStory[]>;

export const checkHere: CheckStories = async (stories, cast) => {
  if (stories.length === 0) return [];
  // Not before it is needed: a check of what is kept does without a language model.
  const { checkStory } = await import('./check-story.ts');
  return stories.map((story) => checkStory(story, cast));
};

/** @param checkStories checks them by themselves: here, or in several threads */
export async function checkSite(
  { stories, cast, home = '', routes, publicFiles, pictures = new Set(), only }: CheckInput,
  checkStories: CheckStories = checkHere,
): Promise<Finding[]> {
  const chosen = stories.filter(({ id }) => only?.has(id) ?? true);
  const checked = await checkStories(chosen, cast);
  const facts = checked.map((story) => story.facts);
  const related = relatedStories(facts, only ? stories.filter(({ id }) => !only.has(id)) : []);
  const others = (await checkHere(related, cast)).map((story) => story.facts);
  const site: Site = {
    storyIds: new Set(stories.map(({ id }) => id)),
    castIds: new Set(cast.map(({ id }) => id)),
    home,
    actorIds: only ? null : actorIdsOf(facts),
    routes,
    publicFiles,
    pictures,
  };
  return [...checked.flatMap(({ findings }) => findings), ...checkAcross(facts, others, site)];
}

/** Null where a story could not be analysed: its actors may have pages, too. */
function actorIdsOf(facts: readonly StoryFacts[]): Set<string> | null {
  const ids = facts.map(({ actorIds }) => actorIds);
  return ids.includes(null) ? null : new Set(ids.flatMap((some) => some ?? []));
}
