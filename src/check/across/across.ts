/** What only stories together can break. */
import type { StoryFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Site } from '../rule.ts';
import { unfitClaims } from './claims.ts';
import { deadLinks } from './links.ts';
import { otherWordings } from './other-wording.ts';
import { sharedParts } from './series.ts';

/**
 * @param checked the stories that findings are wanted of
 * @param others whatever else of the site may have to do with them
 */
export function checkAcross(checked: readonly StoryFacts[], others: readonly StoryFacts[], site: Site): Finding[] {
  const anchors = new Map([...others, ...checked].map(({ id, anchors: names }) => [id, names]));
  return [
    ...checked.flatMap((story) => deadLinks(story, site, (id) => anchors.get(id) ?? null)),
    ...otherWordings(checked, others),
    ...sharedParts(checked, others),
    ...unfitClaims(checked, others, site),
  ];
}
