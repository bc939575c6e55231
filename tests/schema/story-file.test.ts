import { describe, expect, test } from 'vitest';

import { readStory } from '../../src/schema/story-file.ts';

const good = ['title: A title', 'published: 2019-02-17'];
const file = (lines: readonly string[]) => ['---', ...lines, '---', '', 'Text.'].join('\n');

function problemsOf(text: string): string[] {
  try {
    readStory(text, 'content/stories/x.md');
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n');
  }
  return [];
}

describe('what a story may say above its text', () => {
  test('title and date are enough; all else is not known', () => {
    expect(readStory(file(good), 'x.md').frontmatter).toEqual({
      title: 'A title',
      published: '2019-02-17',
      summary: null,
      updated: null,
      section: null,
      type: null,
      author: [],
      lang: null,
      series: null,
      sources: [],
      corrections: [],
      aliases: {},
      ignore: [],
      events: [],
    });
  });

  test('everything', () => {
    const { frontmatter } = readStory(
      file([
        ...good,
        'summary: One sentence.',
        'updated: 2019-02-18',
        'section: Politics',
        'type: explainer',
        'author: Sourceline',
        'series: { name: Britain and 5G, order: 2 }',
        'sources:',
        '  - { title: Report, publisher: BBC, date: 2019-02-16, url: "https://example.org/a" }',
        '  - title: Another',
        'corrections:',
        '  - { date: 2019-02-19, text: A name was misspelt. }',
      ]),
      'x.md',
    );
    expect(frontmatter.series).toEqual({ name: 'Britain and 5G', order: 2 });
    expect(frontmatter.sources).toEqual([
      { title: 'Report', publisher: 'BBC', date: '2019-02-16', url: 'https://example.org/a', archived: null },
      { title: 'Another', publisher: null, date: null, url: null, archived: null },
    ]);
    expect(frontmatter.corrections).toEqual([{ date: '2019-02-19', text: 'A name was misspelt.' }]);
    expect(frontmatter.type).toBe('explainer');
  });

  test('what corrects the whole story', () => {
    const { frontmatter } = readStory(
      file([
        ...good,
        'aliases: { huawei: [the firm, the group] }',
        'ignore: [May]',
        'events:',
        '  - { date: 2019-02-18/2019-02-20, text: Talks, actors: [huawei], source: { title: Minutes } }',
      ]),
      'x.md',
    );
    expect(frontmatter.aliases).toEqual({ huawei: ['the firm', 'the group'] });
    expect(frontmatter.ignore).toEqual(['May']);
    expect(frontmatter.events).toEqual([
      {
        date: '2019-02-18/2019-02-20',
        text: 'Talks',
        actors: ['huawei'],
        source: { title: 'Minutes', publisher: null, date: null, url: null, archived: null },
      },
    ]);
  });

  test('a key without a value is not known either', () => {
    const { frontmatter } = readStory(file([...good, 'summary:', 'sources:', 'series:']), 'x.md');
    expect([frontmatter.summary, frontmatter.sources, frontmatter.series]).toEqual([null, [], null]);
  });
});

describe('every problem is one line with file, line and column', () => {
  const cases: [string, string[], string[]][] = [
    ['no title', ['published: 2019-02-17'], ['2:1: title: expected text, it is missing']],
    ['an empty title', ['title: ""', 'published: 2019-02-17'], ['2:8: title: expected some words, found ""']],
    ['no date', ['title: A'], ['2:1: published: expected a day of the calendar, written YYYY-MM-DD, it is missing']],
    [
      'a day that does not exist',
      ['title: A', 'published: 2019-02-30'],
      ['3:12: published: expected a day of the calendar, written YYYY-MM-DD, found "2019-02-30"'],
    ],
    [
      'a date and a time',
      ['title: A', 'published: 2019-02-17T10:00:00Z'],
      ['3:12: published: expected a day of the calendar, written YYYY-MM-DD, found "2019-02-17T10:00:00Z"'],
    ],
    [
      'a year only',
      ['title: A', 'published: 2019'],
      ['3:12: published: expected a day of the calendar, written YYYY-MM-DD, found 2019'],
    ],
    [
      'a number for a title',
      ['title: 1984', 'published: 2019-02-17'],
      ['2:8: title: expected text, found 1984 (put it in quotation marks)'],
    ],
    ['a misspelt key', [...good, 'sumary: x'], ['4:1: sumary: no such key; did you mean "summary"?']],
    [
      'a key that is like no other',
      [...good, 'colour: red'],
      [
        '4:1: colour: no such key (known: title, summary, published, draft, updated, section, type, author, series, lang, sources, corrections, aliases, ignore, events)',
      ],
    ],
    [
      'a misspelt key of a source',
      [...good, 'sources:', '  - title: A', '    publisher: B', '  - titel: C'],
      [
        '7:5: sources[2].title: expected text, it is missing',
        '7:5: sources[2].titel: no such key; did you mean "title"?',
      ],
    ],
    [
      'a misspelt key of the series',
      [...good, 'series: { name: A, order: 1, nmae: B }'],
      ['4:30: series.nmae: no such key; did you mean "name"?'],
    ],
    [
      'a type that is none',
      [...good, 'type: raport'],
      ['4:7: type: expected one of report, analysis, explainer, found "raport"; did you mean "report"?'],
    ],
    [
      'an address that is none',
      [...good, 'sources: [{ title: A, url: "javascript:alert(1)" }]'],
      [
        '4:28: sources[1].url: expected a web address that starts with http:// or https://, found "javascript:alert(1)"',
      ],
    ],
    [
      'aliases that are no list',
      [...good, 'aliases: { huawei: the firm }'],
      ['4:20: aliases.huawei: expected a list, found "the firm"'],
    ],
    [
      'aliases that name nobody',
      [...good, 'aliases: [the firm]'],
      ['4:10: aliases: expected keys with values, found ["the firm"]'],
    ],
    [
      'an event without a source, on a day that does not exist',
      [...good, 'events:', '  - { date: 2019-02-30, text: A vote }'],
      [
        '5:13: events[1].date: expected a date: 2019-02-18, 2019-W08, 2019-02, 2018-Q4, 2018 or 2019-02-18/2019-02-20, found "2019-02-30"',
        '5:5: events[1].source: expected keys with values (title, publisher, date, url, archived), it is missing',
      ],
    ],
    [
      'an event at a time that is no stretch of days',
      [...good, 'events: [{ date: P3D, text: A vote, source: { title: A } }]'],
      [
        '4:18: events[1].date: expected a date: 2019-02-18, 2019-W08, 2019-02, 2018-Q4, 2018 or 2019-02-18/2019-02-20, found "P3D"',
      ],
    ],
    ['a list that is none', [...good, 'sources: A'], ['4:10: sources: expected a list, found "A"']],
    [
      'an order that is none',
      [...good, 'series: { name: A, order: 1.5 }'],
      ['4:27: series.order: expected a whole number, found 1.5'],
    ],
    [
      'a colon in a title',
      ['title: The bridge: it holds', 'published: 2019-02-17'],
      ['2:8: a second colon in one line: put the whole value in quotation marks'],
    ],
    ['a key given twice', [...good, 'title: B'], ['4:1: this key stands here already: take one of the two out']],
    [
      'a quotation mark left open',
      ['title: "A', 'published: 2019-02-17'],
      [
        '4:1: something that opens here is never closed: a quotation mark or a bracket, or a colon is missing after a key',
      ],
    ],
    [
      'several at once',
      ['published: 2019-02-30', 'titel: A'],
      [
        '2:1: title: expected text, it is missing',
        '2:12: published: expected a day of the calendar, written YYYY-MM-DD, found "2019-02-30"',
        '3:1: titel: no such key; did you mean "title"?',
      ],
    ],
    [
      'no keys at all',
      ['# nothing'],
      [
        '2:1: title: expected text, it is missing',
        '2:1: published: expected a day of the calendar, written YYYY-MM-DD, it is missing',
      ],
    ],
    ['a list instead of keys', ['- title: A'], ['2:1: frontmatter: expected keys with values, found [{"title":"A"}]']],
  ];
  test.each(cases)('%s', (_name, lines, expected) => {
    expect(problemsOf(file(lines))).toEqual(expected.map((line) => `content/stories/x.md:${line}`));
  });
});

describe('files without frontmatter', () => {
  test('none', () => {
    expect(problemsOf('Text.')).toEqual([expect.stringMatching(/^content\/stories\/x\.md: no frontmatter/u)]);
  });
  test('none in an empty file', () => {
    expect(problemsOf('')).toEqual([expect.stringMatching(/^content\/stories\/x\.md: no frontmatter/u)]);
  });
  test('never closed', () => {
    expect(problemsOf('---\ntitle: A\n\nText.')).toEqual([
      'content/stories/x.md: the frontmatter is not closed by a line "---"',
    ]);
  });
});

describe('where the text starts', () => {
  const cases: [string, string, string, number][] = [
    ['Unix line ends', '---\ntitle: A\npublished: 2019-02-17\n---\n\nText.', '\nText.', 5],
    ['Windows line ends', '---\r\ntitle: A\r\npublished: 2019-02-17\r\n---\r\nText\r\nmore.', 'Text\nmore.', 5],
    ['a byte order mark', '\uFEFF---\ntitle: A\npublished: 2019-02-17\n---\nText.', 'Text.', 5],
    ['spaces after the fences', '---  \ntitle: A\npublished: 2019-02-17\n--- \nText.', 'Text.', 5],
    [
      'a rule in the text',
      '---\ntitle: A\npublished: 2019-02-17\n---\nText.\n\n---\n\nMore.',
      'Text.\n\n---\n\nMore.',
      5,
    ],
    ['no text', '---\ntitle: A\npublished: 2019-02-17\n---', '', 4],
  ];
  test.each(cases)('%s', (_name, text, body, bodyLine) => {
    const story = readStory(text, 'x.md');
    expect([story.body, story.bodyLine, story.frontmatter.title]).toEqual([body, bodyLine, 'A']);
  });
});

test('an author is a name, or somebody with a page, and there may be several', () => {
  const authorsOf = (line: string) => readStory(file([...good, line]), 'x.md').frontmatter.author;
  expect(authorsOf('author: Ann Lee')).toEqual([{ name: 'Ann Lee', kind: null, link: null }]);
  expect(authorsOf('author: [Ann Lee, { name: Harbour Wire, kind: organization }]')).toEqual([
    { name: 'Ann Lee', kind: null, link: null },
    { name: 'Harbour Wire', kind: 'organization', link: null },
  ]);
  expect(authorsOf('author: { name: Ben Low, link: https://news.example/ben/ }')).toEqual([
    { name: 'Ben Low', kind: 'person', link: 'https://news.example/ben/' },
  ]);
  expect(problemsOf(file([...good, 'author: { nme: Ben }']))).toEqual([
    expect.stringMatching(/:4:9: author: expected a name/u),
  ]);
});
