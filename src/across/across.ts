/**
 * Joins what several stories tell: statements of one speaker, events, and denials.
 *
 * Stories in, groups out; the order of the stories doesn't matter. A wrong join is worse than a missed one: speakers are
 * never joined, and whom a story doesn't name says nothing that another story repeats.
 */
import { denialsAmong } from './denials.ts';
import { eventGroups } from './events.ts';
import type { KeptMonths } from './events.ts';
import { addressOf, compare } from './groups.ts';
import type { Denial, Doubt, Group, StatementGroup } from './groups.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { statementGroups } from './statements.ts';
import type { SpeakersGroups } from './statements.ts';
import type { StatementKeys, StoryKeys } from './story-keys.ts';

export interface Across {
  statements: readonly StatementGroup[];
  events: readonly Group[];
  denials: readonly Denial[];
  /** What an editor may be asked. */
  doubts: readonly Doubt[];
  /** How many pairs were compared: grouping takes time by it. */
  comparisons: number;
}

/**
 * What is kept from one grouping to the next: speakers in whose stories nothing has changed are not grouped again, nor are
 * events of a month of such stories.
 */
export interface Kept {
  /** With the key of the speaker's stories. */
  speakers: Map<string, SpeakersGroups & { key: string }>;
  months: KeptMonths;
}

export const nothingKept = (): Kept => ({ speakers: new Map(), months: new Map() });

export interface GroupingOptions {
  limits?: Limits;
  /** Of the last grouping with the same limits; this one's is put into it. */
  kept?: Kept;
  /** Of a story: a short text that changes whenever anything in it does; by default all that it is compared by. */
  keyOf?: (story: StoryKeys) => string;
  /** Makes a key short. */
  shorten?: (key: string) => string;
}

export function groupAcross(
  stories: readonly StoryKeys[],
  { limits = LIMITS, kept = nothingKept(), keyOf = JSON.stringify, shorten = (key) => key }: GroupingOptions = {},
): Across {
  const counted = { comparisons: 0 };
  const all = stories.toSorted((a, b) => compare(a.story, b.story));
  const keys = new Map(all.map((story) => [story.story, keyOf(story)]));
  const keyAt = (story: string): string => keys.get(story) ?? '';
  const bySpeaker = Map.groupBy(
    all.flatMap(({ statements }) => statements),
    ({ speaker }) => speaker,
  );
  for (const speaker of kept.speakers.keys()) if (!bySpeaker.has(speaker)) kept.speakers.delete(speaker);
  for (const [speaker, said] of bySpeaker) {
    const key = shorten(
      [...new Set(said.map(({ story }) => story))].map((story) => `${story} ${keyAt(story)}`).join('\n'),
    );
    if (kept.speakers.get(speaker)?.key === key) continue;
    kept.speakers.set(speaker, { ...statementGroups(said, limits, counted), key });
  }
  const statements = [...kept.speakers].flatMap(([speaker, { groups }]) =>
    groups.map((group): StatementGroup => ({ ...group, speaker })),
  );
  const groupIds = new Map(statements.flatMap(({ id, members }) => members.map((place) => [addressOf(place), id])));
  const byAddress = new Map([...bySpeaker.values()].flat().map((statement) => [addressOf(statement), statement]));
  const events = eventGroups(
    all.flatMap((story) => story.events),
    {
      limits,
      counted,
      kept: kept.months,
      keyOf: keyAt,
      shorten,
      saidIn: ({ story, statementIds }) =>
        [...new Set(statementIds.flatMap((id) => groupIds.get(addressOf({ story, id })) ?? []))].sort(),
    },
  );
  const firstOf = (statement: StatementKeys): StatementKeys =>
    byAddress.get(groupIds.get(addressOf(statement)) ?? '') ?? statement;
  return {
    statements: statements.sort(byId),
    events: events.sort(byId),
    denials: denialsAmong([...new Set([...byAddress.values()].map(firstOf))]),
    doubts: [...kept.speakers.values()]
      .flatMap(({ doubts }) => doubts)
      .sort((x, y) => compare(addressOf(x.a) + addressOf(x.b), addressOf(y.a) + addressOf(y.b))),
    comparisons: counted.comparisons,
  };
}

const byId = (a: Group, b: Group): number => compare(a.id, b.id);
