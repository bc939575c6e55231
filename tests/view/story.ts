/** A small story for the tests of the view functions: its statements are found by their words. */
import type { Actor, Analysis, Attribution, DateMention, Span, TimelineEvent } from '../../src/analysis/schema.ts';
import { storyDataSchema } from '../../src/schema/story-data.ts';
import type { Cast, Story } from '../../src/view/site.ts';
import { attributionOf } from '../support/attribution.ts';

export const TEXT =
  'The Herald reported on Friday that the ministry had “no plans” for the bridge. ' +
  'Ann Lee said it may fall next week. It is said to be unsafe. “A serious blow” was one view. The bridge opened in 1990.';

export function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'organization',
  aliases: [],
  role: null,
  named: true,
  acts: true,
  mentions: [spanOf(name)],
  ...more,
});

const attribution = (id: string, words: string, more: Partial<Attribution> = {}): Attribution =>
  attributionOf(id, spanOf(words), { confidence: 0.9, ...more });

const attributions: Attribution[] = [
  attribution('report', 'that the ministry had “no plans” for the bridge', {
    actorId: 'herald',
    cue: spanOf('reported'),
  }),
  attribution('plans', 'had “no plans” for the bridge', {
    kind: 'quote',
    form: 'mixed',
    actorId: 'ministry',
    parentId: 'report',
  }),
  attribution('fall', 'it may fall next week', {
    actorId: 'ann-lee',
    certainty: 'hedged',
    certaintyCue: spanOf('may'),
  }),
  attribution('unsafe', 'unsafe', { certainty: 'hearsay', certaintyCue: spanOf('is said to be') }),
  attribution('blow', '“A serious blow”', { kind: 'quote', form: 'direct' }),
];

const date = (
  words: string,
  value: string,
  start: string,
  end: string,
  more: Partial<DateMention> = {},
): DateMention => ({
  span: spanOf(words),
  type: 'DATE',
  value,
  start,
  end,
  precision: 'day',
  basis: 'resolved',
  ...more,
});

const dates: DateMention[] = [
  date('on Friday', '2021-03-05', '2021-03-05', '2021-03-05'),
  date('next week', '2021-W10', '2021-03-08', '2021-03-14', { precision: 'week' }),
  date('in 1990', '1990', '1990-01-01', '1990-12-31', { precision: 'year', basis: 'stated' }),
];

const event = (
  id: string,
  words: string,
  dated: DateMention | undefined,
  more: Partial<TimelineEvent>,
): TimelineEvent => ({
  id,
  span: spanOf(words),
  sentence: spanOf(words),
  label: words,
  dateSpan: dated?.span ?? spanOf(words),
  start: dated?.start ?? '',
  end: dated?.end ?? '',
  precision: dated?.precision ?? null,
  actorIds: [],
  attributionIds: [],
  ...more,
});

const events: TimelineEvent[] = [
  event('event-report', 'The Herald reported on Friday that the ministry had “no plans” for the bridge', dates[0], {
    actorIds: ['herald', 'ministry'],
    attributionIds: ['report', 'plans'],
  }),
  event('event-fall', 'it may fall next week', dates[1], { attributionIds: ['fall'] }),
  event('event-opening', 'The bridge opened in 1990', dates[2], {}),
];

const analysis: Analysis = {
  version: 'test',
  published: '2021-03-07',
  text: TEXT,
  actors: [
    actor('herald', 'Herald', { articled: true }),
    actor('ministry', 'ministry'),
    actor('ann-lee', 'Ann Lee', { kind: 'person', role: 'engineer' }),
  ],
  attributions,
  dates,
  events,
};

export const story: Story = {
  id: 'bridge',
  data: storyDataSchema.parse({
    title: 'A bridge',
    published: '2021-03-07',
    sources: [],
    corrections: [],
    analysis,
    blocks: [],
    words: 40,
    readingMinutes: 1,
  }),
};

export const cast: Cast = new Map([
  [
    'herald',
    {
      name: 'The Herald',
      kind: 'organization',
      aliases: [],
      descriptions: [],
      role: 'newspaper',
      roles: [],
      link: null,
    },
  ],
]);
