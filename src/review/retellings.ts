/** Which claims of other stories a changed story retells, before and after the change. */
import { groupAcross } from '../across/across.ts';
import { addressesIn, claimsAmong, doubtfulAmong } from '../across/claims.ts';
import type { Claim, DoubtfulClaim } from '../across/claims.ts';
import { keysOf } from '../across/keys.ts';
import type { StatementKeys } from '../across/story-keys.ts';
import { saidInWords } from '../analysis/attribution/said-in-words.ts';
import { speaksOf } from '../check/across/related.ts';
import { castMembers } from '../schema/actor.ts';
import { noteAddresses } from '../schema/shown.ts';
import { saidElsewhere } from '../view/editing/said-elsewhere.ts';
import type { Cast } from '../view/site.ts';
import { linesOfClaims } from './to-paste.ts';
import type { ToPaste } from './to-paste.ts';
import type { StorySource, StoryVersion } from './version.ts';

/** What another story says. */
export interface Retelling {
  /** Title of the other story. */
  title: string;
  said: string;
}

export interface Retellings {
  /** What the story retells now. */
  joined: Retelling[];
  /** What it retold, and no longer does. */
  parted: Retelling[];
  /** Words of the story that may retell something, and the lines by which an editor says so or not. */
  doubtful: { said: string; toPaste: ToPaste }[];
}

export const NO_RETELLINGS: Retellings = { joined: [], parted: [], doubtful: [] };

/** The stories of one side, as far as they have to do with the change. */
export interface ToldSide {
  stories: ReadonlyMap<string, StoryVersion>;
  claims: readonly Claim[];
  doubts: readonly DoubtfulClaim[];
}

export function toldIn(versions: readonly StoryVersion[], cast: Cast): ToldSide {
  const members = castMembers(cast);
  const keys = versions.map(({ id, analysis }) => keysOf({ id, analysis, notes: noteAddresses(analysis) }, members));
  const { statements, doubts } = groupAcross(keys);
  const addressIn = addressesIn(keys);
  return {
    stories: new Map(versions.map((version) => [version.id, version])),
    claims: claimsAmong(statements, addressIn),
    doubts: doubtfulAmong(doubts, addressIn),
  };
}

/** @param ids of the story on both sides; it may be new, or have got another name */
export function compareRetellings(
  before: { id: string; side: ToldSide } | null,
  after: { id: string; side: ToldSide; cast: Cast },
): Retellings {
  const [was, is] = [
    before ? retoldBy(before.id, before.side) : new Map<string, Retelling>(),
    retoldBy(after.id, after.side),
  ];
  const isThere = (place: string): boolean => after.side.stories.has(place.split('/')[0] ?? '');
  return {
    joined: [...is].flatMap(([place, retelling]) => (was.has(place) ? [] : [retelling])),
    parted: [...was].flatMap(([place, retelling]) => (is.has(place) || !isThere(place) ? [] : [retelling])),
    doubtful: doubtfulIn(before, after),
  };
}

/** What other stories say that this one says too, by its place; of each story that tells a claim, the first telling. */
function retoldBy(id: string, { claims, stories }: ToldSide): Map<string, Retelling> {
  const retold = new Map<string, Retelling>();
  for (const { tellings } of claims) {
    if (!tellings.some(({ story }) => story === id)) continue;
    for (const [other, [first]] of Map.groupBy(tellings, ({ story }) => story)) {
      const version = stories.get(other);
      if (other === id || !first || !version) continue;
      retold.set(`${other}/${first.id}`, { title: version.frontmatter.title, said: saidAt(version, first.id) });
    }
  }
  return retold;
}

function saidAt({ analysis }: StoryVersion, id: string): string {
  const said = analysis.attributions.find((one) => one.id === id);
  return said ? saidInWords(analysis.text, said.content) : '';
}

/** Those that the change brought. */
function doubtfulIn(
  before: { id: string; side: ToldSide } | null,
  { id, side, cast }: { id: string; side: ToldSide; cast: Cast },
): Retellings['doubtful'] {
  const version = side.stories.get(id);
  if (!version) return [];
  const nameOf = (own: string, { a, b }: DoubtfulClaim): string =>
    [a, b].map(({ story, id: statement }) => `${story === own ? '' : story}/${statement}`).join(' ');
  const old = new Set(before?.side.doubts.map((doubt) => nameOf(before.id, doubt)));
  const doubts = side.doubts
    .filter(({ a, b }) => a.story === id || b.story === id)
    .filter((doubt) => !old.has(nameOf(id, doubt)));
  const elsewhere = saidElsewhere(id, { claims: [], doubts }, (story) => side.stories.get(story)?.analysis);
  return [...linesOfClaims(version, cast, elsewhere)].map(([statement, toPaste]) => ({
    said: saidAt(version, statement),
    toPaste,
  }));
}

/** Letters of a stem that all forms of the word begin with: "quarri" is "quarry", too. */
const beginning = (stem: string): string => stem.replace(/i$/u, '');

/** So many of a statement's words stand in whatever may retell it. */
const FEWEST_WORDS = 2;

/**
 * The stories that may retell something of the changed ones, or speak of them: reading all would take long.
 * @param others stories that didn't change
 */
export function mayRetell(changed: readonly StoryVersion[], others: readonly StorySource[], cast: Cast): StorySource[] {
  const members = castMembers(cast);
  const bySpeaker = Map.groupBy(
    changed.flatMap((version) => keysOf(version, members).statements),
    ({ speakerName }) => speakerName.split(' ').at(-1) ?? '',
  );
  const ids = changed.map(({ id }) => id);
  const named = new Set(
    changed.flatMap(({ analysis }) =>
      analysis.attributions.flatMap(({ elsewhere = [] }) => elsewhere.map(({ story }) => story)),
    ),
  );
  return others.filter(({ id, text }) => {
    if (named.has(id) || ids.some((one) => speaksOf(text, one))) return true;
    const small = text.toLowerCase();
    const isRetold = ({ wording: { stems } }: StatementKeys): boolean =>
      stems.filter((stem) => small.includes(beginning(stem))).length >= Math.min(FEWEST_WORDS, stems.length);
    return [...bySpeaker].some(([name, statements]) => small.includes(name) && statements.some(isRetold));
  });
}
