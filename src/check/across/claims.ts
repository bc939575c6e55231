/** What editors say of statements of two stories fits both, and nothing that another editor says. */
import { clusterAt, clustersOf } from '../../across/clusters.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import type { ClaimFact, StoryFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import type { Site } from '../rule.ts';

interface PlacedClaim extends ClaimFact {
  story: StoryFacts;
}

/** @returns findings of the checked stories */
export function unfitClaims(checked: readonly StoryFacts[], others: readonly StoryFacts[], site: Site): Finding[] {
  const stories = new Map([...others, ...checked].map((story) => [story.id, story]));
  const claimsOf = (of: readonly StoryFacts[]): PlacedClaim[] =>
    of.flatMap((story) => story.claims.map((claim) => ({ ...claim, story })));
  const unfit = claimsOf(checked).flatMap((claim) => {
    const message = misfit(claim, stories.get(claim.to.story), site);
    return message === null ? [] : [asFinding(claim, message)];
  });
  return [...unfit, ...contradictions(claimsOf(checked), claimsOf(others))];
}

const asFinding = ({ story, directive, place }: PlacedClaim, message: string): Finding =>
  findingOf(story.file, 'correction', { place, severity: 'error', message: `::${directive}: ${message}` });

/** @param other undefined where it can't be known what stands in it */
function misfit({ story, note, to }: PlacedClaim, other: StoryFacts | undefined, { storyIds }: Site): string | null {
  // A build sees no story that is held back.
  if (story.speakers === null) return null;
  if (!storyIds.has(to.story)) return `no such story "${to.story}"${didYouMean(to.story, [...storyIds])}`;
  if (to.story === story.id) return `"${to.story}" is this story: name a statement of another one`;
  if (!other?.speakers) return null;
  const there = other.speakers[to.note];
  if (there === undefined) {
    return `"${to.story}" has no note "${to.note}"${didYouMean(to.note, Object.keys(other.speakers))}`;
  }
  const here = note === null ? undefined : story.speakers[note];
  if (here === undefined) return null;
  if (here === null) return 'who says it here is not known in other stories: a claim has one speaker';
  if (there === null) return `who says it in "${to.story}" is not known in other stories: a claim has one speaker`;
  if (here.key === there.key) return null;
  return `${here.name} says it here, ${there.name} in "${to.story}": a claim has one speaker`;
}

/** What is one claim by one correction, or by several in a row, is not two by another. */
function contradictions(checked: readonly PlacedClaim[], others: readonly PlacedClaim[]): Finding[] {
  const all = [...checked, ...others].flatMap(({ story, note, ...claim }) =>
    note === null
      ? []
      : [{ ...claim, story, from: `${story.id}/${note}`, toward: `${claim.to.story}/${claim.to.note}` }],
  );
  const names = [...new Set(all.flatMap(({ from, toward }) => [from, toward]))];
  const positions = new Map(names.map((name, position) => [name, position]));
  const same = all.filter(({ directive }) => directive === 'same-claim');
  const at = (name: string): number => positions.get(name) ?? 0;
  const ties = same.map(({ from, toward }) => ({ a: at(from), b: at(toward), strength: 1 }));
  const claimOf = clusterAt(clustersOf(names.length, ties, () => true));
  return all.flatMap((one) => {
    if (one.directive === 'same-claim' || claimOf(at(one.from)) !== claimOf(at(one.toward))) return [];
    const against = same.find(({ from }) => claimOf(at(from)) === claimOf(at(one.from)));
    // Where both stand in one story, the reading of the story has told of it.
    if (!against || (against.from === one.from && against.toward === one.toward)) return [];
    const { line, column } = against.place;
    const other = `::other-claim: contradicts ::same-claim in ${against.story.file}:${line}:${column}`;
    const isChecked = checked.some(({ story, place }) => story === one.story && place === one.place);
    if (isChecked)
      return [findingOf(one.story.file, 'correction', { place: one.place, severity: 'error', message: other })];
    const isOtherChecked = checked.some(({ story, place }) => story === against.story && place === against.place);
    if (!isOtherChecked) return [];
    const message = `::same-claim: contradicts ::other-claim in ${one.story.file}:${one.place.line}:${one.place.column}`;
    return [findingOf(against.story.file, 'correction', { place: against.place, severity: 'error', message })];
  });
}
