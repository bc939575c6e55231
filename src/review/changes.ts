/** What a pull request changes in one story, as a reader would feel it. */
import type { Actor, DateMention } from '../analysis/schema.ts';
import type { Problem } from '../schema/file-problem.ts';
import type { StoryFrontmatter } from '../schema/story.ts';
import type { Cast } from '../view/site.ts';
import { textOf } from '../view/site.ts';
import { rangeInWords } from '../view/events/dates-in-words.ts';
import { deskMenu } from '../view/editing/desk-menu.ts';
import type { Choice } from '../view/editing/desk-menu.ts';
import { voicesOf, wordsOf } from '../view/actors/voices.ts';
import { lookTwice } from './look-twice.ts';
import type { LookTwice } from './look-twice.ts';
import { movedMentions } from './moved-mentions.ts';
import type { MovedMentions } from './moved-mentions.ts';
import { compareStatements, statementsOf } from './statements.ts';
import type { StatementChanges } from './statements.ts';
import { storyOf } from './story.ts';
import { linesToPaste } from './to-paste.ts';
import type { ToPaste } from './to-paste.ts';
import type { StoryVersion } from './version.ts';

/** What somebody's share of the story's words was and is, in percent of all its words. */
export interface VoiceChange {
  /** Null for the story's own voice; empty for everybody who isn't named. */
  name: string | null;
  before: number;
  after: number;
}

export interface DateChange {
  words: string;
  /** In words; null for a date that wasn't there, or was none of the calendar. */
  before: string | null;
  after: string | null;
  line: number | null;
}

export interface StoryChanges {
  statements: StatementChanges;
  lookTwice: LookTwice;
  /** How what is to be looked at is put right, by the ids of the statements. */
  pastes: ReadonlyMap<string, ToPaste>;
  /** Whom a correction can name. */
  speakers: readonly Choice[];
  moved: MovedMentions[];
  actors: { added: Actor[]; removed: Actor[]; renamed: { before: Actor; after: Actor }[] };
  dates: DateChange[];
  /** Whose share changed by half a percent or more, and in whole percents, most first. */
  voices: VoiceChange[];
  /** What changed above the text. */
  frontmatter: KeyChange[];
  /** Corrections that this change may have outlived; places in the file. */
  outlived: readonly Problem[];
}

export interface KeyChange {
  key: string;
  /** What it said and says; both null for a list, of which only the change is told. */
  before: string | null;
  after: string | null;
}

/** A side of the comparison: the story, and the cast of its time. */
export interface Side {
  version: StoryVersion;
  cast: Cast;
}

/** @param before null for a new story */
export function compareVersions(before: Side | null, after: Side | null): StoryChanges {
  const statements = compareStatements(
    before ? statementsOf(before.version, before.cast) : [],
    after ? statementsOf(after.version, after.cast) : [],
  );
  const first = lookTwice(statements);
  const ids = new Set([...first.unclaimed, ...first.doubtful].map(({ id }) => id));
  return {
    statements,
    lookTwice: first,
    pastes: after ? linesToPaste(after.version, after.cast, ids) : new Map<string, ToPaste>(),
    speakers: after ? deskMenu(storyOf(after.version)) : [],
    moved: before && after ? movedMentions(before.version.analysis, after.version.analysis) : [],
    actors: compareActors(before?.version.analysis.actors ?? [], after?.version.analysis.actors ?? []),
    dates: compareDates(before?.version ?? null, after?.version ?? null),
    voices: compareVoices(before, after),
    frontmatter: before && after ? changedKeys(before.version.frontmatter, after.version.frontmatter) : [],
    outlived: newDoubts(before?.version.doubts ?? [], after?.version.doubts ?? []),
  };
}

/** True where a reader would notice nothing. */
export function isUnchanged({
  statements,
  actors,
  moved,
  dates,
  voices,
  frontmatter,
  outlived,
}: StoryChanges): boolean {
  const lists = [statements.added, statements.removed, statements.changed, moved, dates, voices, frontmatter, outlived];
  return [...lists, actors.added, actors.removed, actors.renamed].every((list) => list.length === 0);
}

/** Those that no correction of the old text gave; wherever they stand. */
function newDoubts(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const old = new Set(before.map(({ message }) => message));
  return after.filter(({ message }) => !old.has(message));
}

function compareActors(before: readonly Actor[], after: readonly Actor[]): StoryChanges['actors'] {
  const old = new Map(before.map((actor) => [actor.id, actor]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    renamed: after.flatMap((actor) => {
      const twin = old.get(actor.id);
      return twin && (twin.name !== actor.name || twin.kind !== actor.kind || twin.role !== actor.role)
        ? [{ before: twin, after: actor }]
        : [];
    }),
  };
}

/** The first "Saturday" of the one is compared with the first of the other. */
function compareDates(before: StoryVersion | null, after: StoryVersion | null): DateChange[] {
  const old = byWords(before);
  const now = byWords(after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((words) => {
    const [was, is] = [old.get(words) ?? [], now.get(words) ?? []];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index): DateChange => {
      const place = is[index]?.span.start;
      const line = place === undefined || !after ? null : after.lineOf(place);
      return { words, before: dayOf(was[index]), after: dayOf(is[index]), line };
    }).filter((change) => change.before !== change.after);
  });
}

/** What pages show of a date; of "for a year" they show nothing. */
function dayOf(date: DateMention | undefined): string | null {
  if (typeof date?.start !== 'string' || date.end === null) return null;
  return rangeInWords(date.start, date.end, date.precision);
}

function byWords(version: StoryVersion | null): Map<string, DateMention[]> {
  if (!version) return new Map<string, DateMention[]>();
  return Map.groupBy(version.analysis.dates, ({ span }) => textOf(version.analysis, span));
}

function compareVoices(before: Side | null, after: Side | null): VoiceChange[] {
  const old = sharesOf(before);
  const now = sharesOf(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((id) => {
      const [was, is] = [old.get(id), now.get(id)];
      return { name: (is ?? was)?.name ?? null, before: was?.percent ?? 0, after: is?.percent ?? 0 };
    })
    .filter(({ before: was, after: is }) => Math.abs(is - was) >= 0.5 && Math.round(is) !== Math.round(was))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || compareNames(a.name, b.name));
}

const compareNames = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));

interface Share {
  name: string | null;
  percent: number;
}

/** By actor id, since who is called otherwise has gained nothing; null is the story's own voice, "" everybody who isn't named. */
function sharesOf(side: Side | null): Map<string | null, Share> {
  if (!side) return new Map();
  const { voices, ownWords, allWords } = voicesOf(storyOf(side.version), side.cast);
  const percent = (words: number): number => (allWords === 0 ? 0 : (words / allWords) * 100);
  return new Map<string | null, Share>([
    [null, { name: null, percent: percent(ownWords) }],
    ...voices.map((voice): [string, Share] => [
      voice.actor?.id ?? '',
      { name: voice.actor?.name ?? '', percent: percent(wordsOf(voice)) },
    ]),
  ]);
}

function changedKeys(before: StoryFrontmatter, after: StoryFrontmatter): KeyChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(old.get(key)))
    .map(([key, value]) => ({ key, before: asText(old.get(key)), after: asText(value) }));
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
