/** The review of a pull request: what it changes for readers, story by story. */
import type { Analysis, CastMember } from '../analysis/schema.ts';
import { castMembers } from '../schema/actor.ts';
import type { Cast } from '../view/site.ts';
import { compareVersions, isUnchanged } from './changes.ts';
import type { Side, StoryChanges } from './changes.ts';
import { compareRetellings, mayRetell, NO_RETELLINGS, toldIn } from './retellings.ts';
import type { Retellings } from './retellings.ts';
import { pairStories } from './pairs.ts';
import type { StoryPair } from './pairs.ts';
import { readVersion } from './version.ts';
import type { StorySource, StoryVersion } from './version.ts';

/** One side of the pull request. */
export interface SiteState {
  stories: readonly StorySource[];
  cast: Cast;
  /** Version of the analyser; null where there is none to be found. */
  analyser: string | null;
}

export interface ReviewedStory {
  id: string;
  title: string;
  file: string;
  /** Null for a new story, and for one whose file kept its name. */
  renamedFrom: string | null;
  state: 'new' | 'removed' | 'changed' | 'unreadable' | 'by-cast';
  changes: StoryChanges | null;
  /** What of other stories it retells now, and did before. */
  retellings: Retellings;
}

export interface Review {
  stories: ReviewedStory[];
  castChanged: boolean;
  /** Null where the analyser is the same on both sides. */
  analyser: AnalyserChange | null;
}

export interface AnalyserChange {
  before: string | null;
  after: string | null;
  /** What the new analyser alone changes in the texts of the base; null where the old one can't be run. */
  stories: { id: string; title: string; file: string; changes: StoryChanges }[] | null;
}

/**
 * Both sides are read by today's analyser, so that what is listed of a story comes from its edit.
 * @param analyseBefore what the analyser of the base made of the base's stories, by story id, or null where it can't be
 *   run; null itself where the analyser is the same on both sides
 */
export function reviewSite(
  base: SiteState,
  head: SiteState,
  analyseBefore: (() => ReadonlyMap<string, Analysis> | null) | null,
): Review {
  const castChanged = JSON.stringify([...base.cast]) !== JSON.stringify([...head.cast]);
  const members = { base: castMembers(base.cast), head: castMembers(head.cast) };
  const readHead = reader(members.head);
  const readBase = castChanged ? reader(members.base) : readHead;
  const pairs = pairStories(base.stories, head.stories).map(({ before, after }): ReadPair => ({
    before,
    after,
    isEdited: before?.text !== after?.text || before?.file !== after?.file,
    old: () => before && readBase(before),
    now: () => after && readHead(after),
  }));
  const edited = pairs.filter(({ isEdited }) => isEdited);
  const retellings = retellingsOf(edited, pairs, base, head);
  const stories = pairs
    .filter(({ isEdited }) => castChanged || isEdited)
    .flatMap((pair) => {
      const reviewed = reviewPair(pair, base, head, retellings(pair));
      const isQuiet = reviewed.state === 'by-cast' && reviewed.changes && isUnchanged(reviewed.changes);
      return isQuiet ? [] : [reviewed];
    });
  const analyser = analyseBefore && analyserChange(base, head, members.base, analyseBefore());
  return { stories, castChanged, analyser };
}

/** Both versions are read when they are asked for. */
interface ReadPair extends StoryPair {
  isEdited: boolean;
  old: () => StoryVersion | null;
  now: () => StoryVersion | null;
}

/** Reads each text once. */
function reader(cast: readonly CastMember[]): (source: StorySource) => StoryVersion | null {
  const known = new Map<string, StoryVersion | null>();
  return (source) => {
    const key = `${source.file}\n${source.text}`;
    const version = known.has(key) ? (known.get(key) ?? null) : readVersion(source, cast);
    known.set(key, version);
    return version;
  };
}

/** @returns what an edited story retells, and has retold; nothing for others */
function retellingsOf(
  edited: readonly ReadPair[],
  pairs: readonly ReadPair[],
  base: SiteState,
  head: SiteState,
): (pair: ReadPair) => Retellings {
  const versions = (of: readonly ReadPair[], side: 'old' | 'now'): StoryVersion[] =>
    of.flatMap((pair) => pair[side]() ?? []);
  const sources = new Map(pairs.flatMap((pair) => (pair.isEdited || !pair.after ? [] : [[pair.after, pair]])));
  const related = mayRetell([...versions(edited, 'old'), ...versions(edited, 'now')], [...sources.keys()], head.cast);
  const all = [...edited, ...related.flatMap((source) => sources.get(source) ?? [])];
  const [before, after] = [toldIn(versions(all, 'old'), base.cast), toldIn(versions(all, 'now'), head.cast)];
  return (pair) => {
    if (!pair.isEdited || !pair.after) return NO_RETELLINGS;
    const old = pair.before && { id: pair.before.id, side: before };
    return compareRetellings(old, { id: pair.after.id, side: after, cast: head.cast });
  };
}

function reviewPair(pair: ReadPair, base: SiteState, head: SiteState, retellings: Retellings): ReviewedStory {
  const { before, after } = pair;
  const [old, now] = [pair.old(), pair.now()];
  const source = after ?? before;
  const renamedFrom = before && after && before.file !== after.file ? before.file : null;
  const title = (now ?? old)?.frontmatter.title ?? source?.id ?? '';
  const common = { id: source?.id ?? '', title, file: source?.file ?? '', renamedFrom, retellings };
  if (after && !now) return { ...common, state: 'unreadable', changes: null };
  const changes = compareVersions(sideOf(old, base.cast), sideOf(now, head.cast));
  if (!before) return { ...common, state: 'new', changes };
  // Nobody has a share of a story that is gone.
  if (!after) return { ...common, state: 'removed', changes: { ...changes, voices: [] } };
  const state = before.text === after.text && !renamedFrom ? 'by-cast' : 'changed';
  return { ...common, state, changes };
}

const sideOf = (version: StoryVersion | null, cast: Cast): Side | null => version && { version, cast };

function analyserChange(
  base: SiteState,
  head: SiteState,
  cast: readonly CastMember[],
  analyses: ReadonlyMap<string, Analysis> | null,
): AnalyserChange {
  const versions = { before: base.analyser, after: head.analyser };
  if (!analyses) return { ...versions, stories: null };
  const stories = base.stories.flatMap((source) => {
    const now = readVersion(source, cast);
    const analysis = analyses.get(source.id);
    // Offsets of one text can't be compared with those of another: an analyser that reads Markdown otherwise.
    if (!now || analysis?.text !== now.analysis.text) return [];
    const changes = compareVersions(
      { version: { ...now, analysis }, cast: base.cast },
      { version: now, cast: base.cast },
    );
    if (isUnchanged(changes)) return [];
    // The lines are those of the base: nobody could paste anything there.
    return [
      { id: source.id, title: now.frontmatter.title, file: source.file, changes: { ...changes, pastes: new Map() } },
    ];
  });
  return { ...versions, stories };
}
