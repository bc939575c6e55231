/** What a review says of one story. */
import type { PhrasingContent, RootContent } from 'mdast';

import type { Actor } from '../analysis/schema.ts';
import { noteAnchor } from '../schema/anchors.ts';
import type { Problem } from '../schema/file-problem.ts';
import { counted } from '../check/report/text.ts';
import type { DateChange, KeyChange, StoryChanges, VoiceChange } from './changes.ts';
import { lineAddress, previewAddress } from './links.ts';
import type { ReviewLinks } from './links.ts';
import { code, link, list, paragraph, strong, words } from './markdown.ts';
import type { Item } from './markdown.ts';
import type { MovedMentions } from './moved-mentions.ts';
import type { Retelling, Retellings } from './retellings.ts';
import type { ToPaste } from './to-paste.ts';
import type { ChangedStatement, ReviewedStatement } from './statements.ts';

const LONGEST_LIST = 25;
const LONGEST_WORDS = 200;

export interface Place {
  id: string;
  file: string;
}

/** The parts that hold something, each under its name, what needs a second look first. */
export function storyParts(changes: StoryChanges, place: Place, links: ReviewLinks): RootContent[] {
  const { statements, actors, moved, dates, voices, frontmatter, outlived } = changes;
  const { added, removed, changed } = statements;
  const shown = added.filter(({ isShown }) => isShown);
  const { unclaimed, doubtful } = changes.lookTwice;
  const rest = shown.filter((statement) => !unclaimed.includes(statement) && !doubtful.includes(statement));
  const isGone = (statement: ReviewedStatement): boolean => statement.isShown;
  const line = (statement: ReviewedStatement): PhrasingContent[] => statementLine(statement, place, links);
  const twice = (statement: ReviewedStatement): Item => {
    const { below, lines } = changes.pastes.get(statement.id) ?? { below: 0, lines: [] };
    return lines.length === 0 ? line(statement) : withLines(line(statement), { below, lines });
  };
  const gone = (statement: ReviewedStatement): PhrasingContent[] =>
    statementLine(statement, place, { source: null, preview: null });
  const ofKind = (list: readonly ReviewedStatement[], kind: ReviewedStatement['kind']): ReviewedStatement[] =>
    list.filter((statement) => statement.kind === kind);
  return [
    ...part(
      'Look twice: corrections that may have outlived the text',
      outlived.map((doubt) => doubtLine(doubt, place, links)),
    ),
    ...part('Newly without a speaker', unclaimed.map(twice)),
    ...part('Look twice: proposals of low confidence', doubtful.map(twice)),
    ...(changes.pastes.size > 0 ? [speakersLine(changes.speakers)] : []),
    ...part('Share of voice', voices.map(voiceLine)),
    ...part('Above the text', frontmatter.map(keyLine)),
    ...part(
      'Statements changed',
      changed.map((change) => changeLine(change, place, links)),
    ),
    ...part('Quotes added', ofKind(rest, 'quote').map(line)),
    ...part('Claims added', ofKind(rest, 'claim').map(line)),
    ...part('Quotes removed', ofKind(removed.filter(isGone), 'quote').map(gone)),
    ...part('Claims removed', ofKind(removed.filter(isGone), 'claim').map(gone)),
    ...part('Actors', [
      ...actors.added.map((actor) => [strong('added'), words(` ${actorInWords(actor)}`)]),
      ...actors.removed.map((actor) => [strong('removed'), words(` ${actorInWords(actor)}`)]),
      ...actors.renamed.map(({ before, after }) => [
        strong('changed'),
        words(` ${actorInWords(before)} → ${actorInWords(after)}`),
      ]),
    ]),
    ...part('Names that mean somebody else now', moved.map(movedLine)),
    ...part(
      'Dates',
      dates.map((date) => dateLine(date, place, links)),
    ),
  ];
}

/** What it retells of other stories, and what it may retell. */
export function retellingParts({ joined, parted, doubtful }: Retellings): RootContent[] {
  const line = ({ title, said }: Retelling): PhrasingContent[] => [strong(title), words(`: ${short(said)}`)];
  return [
    ...part(
      'Look twice: claims that another story may have told',
      doubtful.map(({ said, toPaste }) => withLines([words(short(said))], toPaste)),
    ),
    ...part('This story now retells', joined.map(line)),
    ...part('This story no longer retells', parted.map(line)),
  ];
}

function withLines(text: PhrasingContent[], { below, lines }: ToPaste): Item {
  const tasks = lines.map(({ does, as }) => `${VERBS[does] ?? does}${as === undefined ? '' : ` ${as}`}`).join(', ');
  const what = `To paste below line ${below}, with an empty line before it: one that ${tasks}`;
  return { text, what, code: lines.map((one) => one.line) };
}

/** What each line to paste does, as the review tells it. */
const VERBS: Readonly<Record<string, string>> = {
  correct: 'corrects',
  confirm: 'confirms',
  remove: 'removes',
  'same claim': 'makes it one claim with',
  'other claim': 'keeps it apart from',
};

/** "Ids of this story's speakers: ann-lee (Ann Lee)" */
function speakersLine(speakers: StoryChanges['speakers']): RootContent {
  const [first, ...rest] = speakers.flatMap(({ value, name }, index) => [
    ...(index > 0 ? [words(', ')] : []),
    code(value),
    ...(name === null ? [] : [words(` ${name}`)]),
  ]);
  return paragraph(words('What can stand as by="…": '), ...(first ? [first, ...rest] : []));
}

function movedLine({ before, after, count, words: said }: MovedMentions): PhrasingContent[] {
  const some = said
    .slice(0, 3)
    .map((one) => `“${one}”`)
    .join(', ');
  return [
    strong(counted(count, 'mention')),
    words(` from ${before} to ${after}: ${some}${said.length > 3 ? ' …' : ''}`),
  ];
}

function part(name: string, items: readonly Item[]): RootContent[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, LONGEST_LIST);
  const more = items.length - shown.length;
  return [
    paragraph(strong(`${name} (${items.length})`)),
    list(more > 0 ? [...shown, [words(`… and ${more} more`)]] : shown),
  ];
}

function statementLine(statement: ReviewedStatement, { id, file }: Place, links: ReviewLinks): PhrasingContent[] {
  const { said, chain, certainty, isShown, line } = statement;
  const address = lineAddress(links, file, line);
  const note = isShown ? previewAddress(links, id, noteAnchor(statement.id)) : null;
  return [
    strong(chain),
    words(`: ${short(said)}${inBrackets([...(certainty === 'stated' ? [] : [certainty]), ...sureness(statement)])}`),
    ...(address === null ? [] : [words(' '), link(`line ${line}`, address)]),
    ...(note === null ? [] : [words(' · '), link('on the page', note)]),
  ];
}

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);

function sureness({ by, confidence, isShown, isUnclaimed }: ReviewedStatement): string[] {
  if (by === 'editor') return ['set by an editor'];
  if (isUnclaimed) return [];
  return [`${Math.round(confidence * 100)} % sure`, ...(isShown ? [] : ['not on the page'])];
}

function changeLine({ before, after }: ChangedStatement, { id, file }: Place, links: ReviewLinks): PhrasingContent[] {
  const fields: [string, string, string][] = [
    ['words', short(before.said), short(after.said)],
    ['whose', chainInWords(before), chainInWords(after)],
    ['kind', before.kind, after.kind],
    ['certainty', before.certainty, after.certainty],
    ['set by', byInWords(before), byInWords(after)],
    ['on the page', before.isShown ? 'yes' : 'no', after.isShown ? 'yes' : 'no'],
  ];
  const changes = fields
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name}: ${was} → ${is}`)
    .join('; ');
  const address = lineAddress(links, file, after.line);
  const note = after.isShown ? previewAddress(links, id, noteAnchor(after.id)) : null;
  const reworded = before.said !== after.said;
  return [
    ...(reworded ? [] : [words(`${short(after.said)} – `)]),
    words(changes === '' ? 'its marks' : changes),
    ...(address === null ? [] : [words(' '), link(`line ${after.line}`, address)]),
    ...(note === null ? [] : [words(' · '), link('on the page', note)]),
  ];
}

/** A chain has arrows of its own. */
const chainInWords = ({ chain }: ReviewedStatement): string => (chain.includes('←') ? `“${chain}”` : chain);

const byInWords = ({ by }: ReviewedStatement): string => (by === 'editor' ? 'an editor' : 'the analyser');

/** "Ann Lee: 12 % → 18 % of the words (+6)" */
function voiceLine({ name, before, after }: VoiceChange): PhrasingContent[] {
  const [was, is] = [Math.round(before), Math.round(after)];
  const difference = is - was;
  const who = name === null ? 'the story itself' : name === '' ? 'those who are not named' : name;
  const sign = difference > 0 ? `+${difference}` : `−${-difference}`;
  return [strong(who), words(`: ${was} % → ${is} % of the words (${sign})`)];
}

/** "published: 2024-05-15 → 2024-05-22"; of a list only that it changed. */
function keyLine({ key, before, after }: KeyChange): PhrasingContent[] {
  if (before === null && after === null) return [strong(key)];
  const told = (value: string | null): string => (value === null ? 'nothing' : short(value));
  return [strong(key), words(`: ${told(before)} → ${told(after)}`)];
}

function dateLine(
  { words: said, before, after, line }: DateChange,
  { file }: Place,
  links: ReviewLinks,
): PhrasingContent[] {
  const value =
    before === null ? `added, ${after ?? ''}` : after === null ? `removed, was ${before}` : `${before} → ${after}`;
  const address = lineAddress(links, file, line);
  const place = address === null || line === null ? [] : [words(' '), link(`line ${line}`, address)];
  return [words(`“${said}”: ${value}`), ...place];
}

function doubtLine({ line, message }: Problem, { file }: Place, links: ReviewLinks): PhrasingContent[] {
  const address = lineAddress(links, file, line);
  const place = address === null || line === null ? [] : [words(' '), link(`line ${line}`, address)];
  return [words(message), ...place];
}

function actorInWords({ name, kind, role }: Actor): string {
  return `${name} (${role === null ? kind : `${kind}, ${role}`})`;
}

function short(said: string): string {
  return said.length <= LONGEST_WORDS ? said : `${said.slice(0, said.lastIndexOf(' ', LONGEST_WORDS))} …`;
}
