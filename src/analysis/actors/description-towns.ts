/** Which places "the city" may mean: no region, road or river. */
import { NEVER_TOWNS, REGIONS, ROAD_OPENERS, STATE_ABBREVIATIONS, US_STATES } from '../lexicon/places.ts';
import { textsOf } from './description-callings.ts';
import type { Draft } from './mention.ts';

const NO_TOWNS: ReadonlySet<string> = new Set([...REGIONS, ...US_STATES].map((place) => `place:${place}`));

/** Of a place that is no country. */
export function isTown(draft: Draft): boolean {
  return !NO_TOWNS.has(draft.identity) && !isAbbreviatedState(draft) && !isOther(draft);
}

/** "NOKOMIS, | Minn. | —": the city is the town before it. */
function isAbbreviatedState(draft: Draft): boolean {
  const letters = textsOf(draft).map((text) => text.replaceAll('.', ''));
  // "D.C." is one itself
  return draft.identity.startsWith('name:') && letters.some((text) => STATE_ABBREVIATIONS.has(text) && text !== 'DC');
}

/** "Mill Lane", "the Mississippi River", "Bell County" and "Highway 61" are no city. */
function isOther(draft: Draft): boolean {
  return textsOf(draft).some((text) => {
    const names = text.toLowerCase().split(' ');
    return names.length > 1 && (NEVER_TOWNS.has(names.at(-1) ?? '') || ROAD_OPENERS.has(names[0] ?? ''));
  });
}
