/** The review as Markdown, in at most as many bytes as a comment may have. */
import type { PhrasingContent, RootContent } from 'mdast';

import { counted } from '../check/report/text.ts';
import { isUnchanged } from './changes.ts';
import { lineAddress, previewAddress } from './links.ts';
import type { ReviewLinks } from './links.ts';
import { heading, link, paragraph, strong, table, words, write } from './markdown.ts';
import type { AnalyserChange, Review, ReviewedStory } from './review.ts';
import type { ReviewedStatement } from './statements.ts';
import { retellingParts, storyParts } from './story-report.ts';

/** A comment on GitHub has at most 65,536 characters; the workflow that posts it adds a line of its own. */
export const MOST_BYTES = 64 * 1024 - 512;

/** Enough for the words that stand in for what has no room. */
const RESERVE = 512;

const LONGEST_TABLE = 60;

const STATES: Record<ReviewedStory['state'], string> = {
  new: 'new',
  removed: 'removed',
  changed: 'changed',
  unreadable: 'can’t be read: see the check',
  'by-cast': 'changed through the cast',
};

/** Stories with the most to look at come first in the room that there is; the table has them by file. */
export function reviewReport(review: Review, links: ReviewLinks): string {
  const sections = [
    ...[...review.stories]
      .sort((a, b) => weight(b) - weight(a) || (a.file < b.file ? -1 : 1))
      .map((story) => storySection(story, links)),
    ...(review.analyser ? analyserSections(review.analyser, links) : []),
  ];
  let report = write(overview(review, links));
  let left = sections.length;
  for (const section of sections.map(write)) {
    if (bytes(report) + bytes(section) + RESERVE > MOST_BYTES) break;
    report += `\n${section}`;
    left -= 1;
  }
  if (left === 0) return report;
  const rest = `${counted(left, 'further section')} left out: a comment has no room for more than 64 KB.`;
  return `${report}\n${write([paragraph(words(rest))])}`;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** An edit is looked at before what is gone, and both before what nobody edited. */
const URGENCY: Partial<Record<ReviewedStory['state'], number>> = { changed: 20_000, new: 20_000, removed: 10_000 };

/** What needs a second look counts most. */
function weight({ state, changes }: ReviewedStory): number {
  if (!changes) return Number.MAX_SAFE_INTEGER;
  const { added, removed, changed } = changes.statements;
  const unclaimed = [...added, ...changed.map(({ after }) => after)].filter(
    (statement) => statement.isUnclaimed,
  ).length;
  return (URGENCY[state] ?? 0) + unclaimed * 10 + added.length + removed.length + changed.length;
}

function overview({ stories, castChanged, analyser }: Review, links: ReviewLinks): RootContent[] {
  const title = heading(2, words('What readers would notice'));
  const notes: RootContent[] = [];
  if (analyser) notes.push(paragraph(strong('The analyser itself changed'), words(analyserNote(analyser))));
  if (castChanged) {
    notes.push(paragraph(words('The cast changed: stories that nobody edited are listed where that changes them.')));
  }
  if (stories.length === 0) {
    return [title, ...notes, paragraph(words('No story changed, and nothing that readers see of one.'))];
  }
  const shown = stories.slice(0, LONGEST_TABLE);
  const more = stories.length - shown.length;
  const head = ['story', '', 'statements', 'without a speaker', 'actors', 'dates'].map((name) => [words(name)]);
  const rows = shown.map((story) => overviewRow(story, links));
  return [
    title,
    ...notes,
    table([head, ...rows]),
    ...(more > 0 ? [paragraph(words(`… and ${counted(more, 'further story', 'further stories')}`))] : []),
  ];
}

function overviewRow(story: ReviewedStory, links: ReviewLinks): PhrasingContent[][] {
  const { changes, state, file, title } = story;
  const name = [link(title, state === 'removed' ? null : lineAddress(links, file, null))];
  if (!changes) return [name, [words(STATES[state])], [], [], [], []];
  const { added, removed, changed } = changes.statements;
  const visible = (list: readonly ReviewedStatement[]): number => list.filter((statement) => statement.isShown).length;
  const unclaimed = [...added, ...changed.filter(({ before }) => !before.isUnclaimed).map(({ after }) => after)];
  return [
    name,
    [words(STATES[state])],
    [words(tally(visible(added), visible(removed), changed.length))],
    [words(tally(unclaimed.filter((statement) => statement.isUnclaimed).length, 0, 0))],
    [words(tally(changes.actors.added.length, changes.actors.removed.length, changes.actors.renamed.length))],
    [
      words(
        tally(
          changes.dates.filter(({ before }) => before === null).length,
          changes.dates.filter(({ after }) => after === null).length,
          changes.dates.filter(({ before, after }) => before !== null && after !== null).length,
        ),
      ),
    ],
  ];
}

/** "+2 −1 ~3" */
function tally(added: number, removed: number, changed: number): string {
  const parts = [added > 0 && `+${added}`, removed > 0 && `−${removed}`, changed > 0 && `~${changed}`];
  return parts.filter(Boolean).join(' ') || '–';
}

function storySection(story: ReviewedStory, links: ReviewLinks): RootContent[] {
  const { id, file, title, state, renamedFrom, changes, retellings } = story;
  const gone = state === 'removed';
  const page = gone ? null : previewAddress(links, id);
  const about = [
    link(file, gone ? null : lineAddress(links, file, null)),
    ...(page === null ? [] : [words(' · '), link('preview', page)]),
    words(` · ${STATES[state]}`),
    ...(renamedFrom === null ? [] : [words(`, was ${renamedFrom}`)]),
  ];
  const told = retellingParts(retellings);
  const parts = changes ? [...told, ...storyParts(changes, { id, file }, links)] : [];
  const nothing =
    changes && isUnchanged(changes) && told.length === 0 ? [paragraph(words('No annotation changes.'))] : [];
  return [heading(3, words(title)), paragraph(...about), ...parts, ...nothing];
}

function analyserNote({ before, after, stories }: AnalyserChange): string {
  const numbers =
    before === after
      ? `, and its version is still ${after ?? 'none'}`
      : `, from ${before ?? 'none'} to ${after ?? 'none'}`;
  const versions = `${numbers}. Both versions of every text were read by the new one: what is listed of a story comes from the edit. `;
  if (!stories)
    return `${versions}What the new analyser changes by itself is not known: the old one could not be run, or says what the new one doesn’t know.`;
  if (stories.length === 0) return `${versions}In the stories as they were, the new one changes nothing.`;
  return `${versions}What the new one changes in ${counted(stories.length, 'story', 'stories')} as they were stands at the end, and no editor is to blame for it.`;
}

function analyserSections({ stories }: AnalyserChange, links: ReviewLinks): RootContent[][] {
  return (stories ?? []).map(({ id, title, file, changes }) => [
    heading(3, words(`By the new analyser alone: ${title}`)),
    // The lines are those of the base, which the links don't show.
    ...storyParts(changes, { id, file }, { ...links, source: null, preview: null }),
  ]);
}
