/** Groups the events of all stories. */
import { clustersOf } from './clusters.ts';
import type { Tie } from './clusters.ts';
import { addressOf, groupOf, inOrder } from './groups.ts';
import type { Group } from './groups.ts';
import type { Limits } from './limits.ts';
import { pairsOf } from './pairs.ts';
import type { Counted } from './pairs.ts';
import { eventLink, fitsEvent } from './same-event.ts';
import type { EventKeys } from './story-keys.ts';

interface Told {
  first: EventKeys;
  members: EventKeys[];
  /** The groups of the statements that are made in it. */
  said: ReadonlySet<string>;
}

/** Between the addresses of two events. */
interface AddressedTie {
  a: string;
  b: string;
  strength: number;
}

/** The ties between the events of each month, kept as long as nothing changes in the stories that tell them. */
export type KeptMonths = Map<string, { key: string; ties: readonly AddressedTie[] }>;

export interface EventGrouping {
  limits: Limits;
  counted: Counted;
  kept: KeptMonths;
  /** Of a story: changes whenever anything in it does. */
  keyOf: (story: string) => string;
  shorten: (key: string) => string;
  /** The ids of the groups to which an event's statements belong, in ascending order. */
  saidIn: (event: EventKeys) => readonly string[];
}

export function eventGroups(events: readonly EventKeys[], grouping: EventGrouping): Group[] {
  const { counted, kept } = grouping;
  const told = toldOnce(events, grouping.saidIn);
  const positions = new Map(told.map(({ first }, position) => [addressOf(first), position]));
  const byMonth = new Map<string, Told[]>();
  for (const one of told) {
    for (const month of monthsOf(one.first)) {
      const of = byMonth.get(month);
      if (of) of.push(one);
      else byMonth.set(month, [one]);
    }
  }
  for (const month of kept.keys()) if (!byMonth.has(month)) kept.delete(month);
  const ties = [...byMonth].flatMap(([month, of]): Tie[] =>
    tiesOf(month, of, grouping).flatMap(({ a, b, strength }) => {
      const [left, right] = [positions.get(a), positions.get(b)];
      return left === undefined || right === undefined ? [] : [{ a: left, b: right, strength }];
    }),
  );
  const clusters = clustersOf(told.length, ties, (a, b) => {
    const [left, right] = [told[a]?.first, told[b]?.first];
    counted.comparisons += 1;
    return left !== undefined && right !== undefined && fitsEvent(left, right);
  });
  const clustered = new Set(clusters.flat());
  const alone = told.map((_, position) => [position]).filter(([position = -1]) => !clustered.has(position));
  return [...clusters, ...alone].flatMap(
    (cluster) => groupOf(cluster.flatMap((position) => told[position]?.members ?? []).map(dated)) ?? [],
  );
}

function tiesOf(
  month: string,
  of: readonly Told[],
  { limits, counted, kept, keyOf, shorten }: EventGrouping,
): readonly AddressedTie[] {
  const key = shorten(
    of.map(({ first, said }) => [addressOf(first), keyOf(first.story), ...said].join(' ')).join('\n'),
  );
  const before = kept.get(month);
  if (before?.key === key) return before.ties;
  const ties: AddressedTie[] = [];
  for (const [a, b] of pairsOf(of, rareKeysOf)) {
    const [left, right] = [of[a], of[b]];
    if (!left || !right) continue;
    counted.comparisons += 1;
    const areSameStatements = [...left.said].some((group) => right.said.has(group));
    const strength = eventLink(left.first, right.first, limits, areSameStatements);
    if (strength !== null) ties.push({ a: addressOf(left.first), b: addressOf(right.first), strength });
  }
  kept.set(month, { key, ties });
  return ties;
}

const dated = ({ story, id, published, at }: EventKeys) => ({ story, id, published, position: at });

/** Copies of one story tell the same in the same words. What has no words of its own, such as "said", is left out. */
function toldOnce(events: readonly EventKeys[], saidIn: (event: EventKeys) => readonly string[]): Told[] {
  const told = new Map<string, Told>();
  for (const event of events.toSorted((a, b) => inOrder(dated(a), dated(b)))) {
    const { start, end, wording, actors } = event;
    const said = saidIn(event);
    if (wording.stems.length === 0 && said.length === 0) continue;
    const key = JSON.stringify([start, end, wording, actors, said]);
    const same = told.get(key);
    if (same) same.members.push(event);
    else told.set(key, { first: event, members: [event], said: new Set(said) });
  }
  return [...told.values()];
}

const rareKeysOf = ({ first: { wording, actors }, said }: Told): string[] => [
  ...wording.stems,
  ...wording.numbers.map((number) => `#${number}`),
  ...actors.map((actor) => `@${actor}`),
  ...said,
];

const LONGEST_IN_MONTHS = 4;

/** The months in which it may have happened, "2019-02"; a longer stretch stands by itself, "2019-01-01 2019-12-31". */
function monthsOf({ start, end }: EventKeys): string[] {
  const [year = 0, month = 1] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = end.split('-').map(Number);
  const length = (lastYear - year) * 12 + lastMonth - month + 1;
  if (length > LONGEST_IN_MONTHS) return [`${start} ${end}`];
  return Array.from({ length: Math.max(length, 1) }, (_, further) => {
    const months = year * 12 + month - 1 + further;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
