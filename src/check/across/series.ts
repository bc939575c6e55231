/** Each part of a series has a number of its own. */
import type { StoryFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';

/** @returns one finding for each checked story whose place an earlier one has; of one day, the first by name is the earlier */
export function sharedParts(checked: readonly StoryFacts[], others: readonly StoryFacts[]): Finding[] {
  const all = [...checked, ...others];
  return checked.flatMap((story) => {
    const { series } = story;
    const twin = all.find(
      (other) => isSamePart(story, other) && (ageOf(other) < ageOf(story) || others.includes(other)),
    );
    if (!series || !twin) return [];
    const message = `series.order: ${twin.file} is part ${series.order} of “${series.name}” already`;
    const fix = 'give each its own number';
    return [findingOf(story.file, 'series', { place: series.place, severity: 'error', message, fix })];
  });
}

const ageOf = ({ published, file }: StoryFacts): string => `${published ?? ''} ${file}`;

function isSamePart(story: StoryFacts, other: StoryFacts): boolean {
  const { series } = story;
  return other !== story && series?.name === other.series?.name && series?.order === other.series?.order;
}
