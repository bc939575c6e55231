/** Texts that nobody would write, made from what articles are made of and from what breaks programs. */
import fc from 'fast-check';

import { siteStories } from './fixture-site.ts';

/**
 * With a fixed seed: a text that breaks something today breaks it tomorrow, too. SOURCELINE_RUNS, a number, multiplies
 * how many are tried: the weekly run takes its time.
 */
export const runs = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns: numRuns * Number(process.env.SOURCELINE_RUNS ?? 1),
  seed: 20190217,
});

/** Words on which the analysis turns, so that random texts reach deep into it. */
const NEWS = [
  ...['Ann Lee', 'Mr Ng', 'the FT', 'Huawei', 'the company', 'officials', 'a Whitehall source', 'she', 'it', 'Britain'],
  ...['said', 'said that', 'told', 'denied', 'according to', 'reportedly', 'is said to', 'warned', 'wrote', 'added'],
  ...['may', 'will', 'rained', 'has won', 'was arrested', 'the risk', 'can be limited', 'not', 'and', 'but', 'who'],
  ...['on Saturday', 'late last year', '15 February', '2019-02-16', 'in the 1990s', 'for three days', 'a day after'],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '(',
    ')',
    ',',
    '.',
    '?',
    '!',
    ':',
    ';',
    '–',
    '—',
    '…',
    '-',
    '’s',
    '9.30am',
  ],
  ...['\n', '\n\n', '\r\n', '\t', '  '],
];

/** Characters that programs get wrong: bidi controls, astral and combining ones, marks without width, nulls, halves. */
const ODD = [
  ...['\u202E', '\u2066', '\u2069', '\u200E', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u2028', '\u2029', '\u0085'],
  ...['😀', '👩‍👩‍👧', '𝒜', '🇬🇧', 'e\u0301', '\u0301', 'ﬁ', 'İ', 'ß', 'Σ', 'ﷺ', '中文', 'العربية', 'עברית'],
  ...['\u0000', '\u0007', '\u001B', '\uFFFD', '\uFFFF', '\uD83D', '\uDE00', '\u00A0', '\u3000'],
];

/** What means something in Markdown or HTML. */
const MARKUP = [
  ...['# ', '## ', '> ', '- ', '1. ', '* ', '**', '_', '`', '```\n', '~~', '| a | b |\n|---|---|\n| c | d |\n', '[^1]'],
  ...[
    '[^1]: ',
    '[',
    '](',
    ')',
    '![',
    '<b>',
    '</b>',
    '<br>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '&amp;',
    '&lt;',
    '&',
  ],
  ...['\\', '\n---\n', '***', 'https://example.org/', '<', '>', '::', ':name', '{', '}', '[x] '],
];

const joined = (pieces: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(pieces, { minLength: 10, maxLength, size: 'max' }).map((words) => words.join(''));

const spaced = fc
  .tuple(fc.constantFrom(...NEWS), fc.constantFrom(' ', ' ', ' ', ''))
  .map(([word, space]) => word + space);

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** News, odd characters and plain noise, up to some sixty pieces. */
export const oddText: fc.Arbitrary<string> = joined(
  fc.oneof({ weight: 12, arbitrary: spaced }, { weight: 2, arbitrary: anything }),
  60,
);

/** The same with Markdown and HTML among it; without halves of characters, which no file in UTF-8 can hold. */
export const oddMarkdown: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 10, arbitrary: spaced },
    { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
    { weight: 1, arbitrary: anything },
  ),
  50,
).map((text) => text.toWellFormed());

const articles = readArticles();

/** A story with a few cuts, doublings, and odd characters put in. */
export const mutatedArticle: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.array(
      fc.record({
        kind: fc.constantFrom('cut', 'double', 'insert', 'break'),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 80 }),
        piece: fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...NEWS)),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([article, changes]) =>
    changes.reduce((text, { kind, at, length, piece }) => {
      const start = Math.floor(at * text.length);
      const cut = text.slice(start, start + length);
      if (kind === 'cut') return text.slice(0, start) + text.slice(start + length);
      if (kind === 'double') return text.slice(0, start) + cut + text.slice(start);
      return text.slice(0, start) + (kind === 'insert' ? piece : '\n\n') + text.slice(start);
    }, article),
  );

/** The stories' paragraphs without frontmatter, a few paragraphs each, so that ten thousand are read in seconds. */
function readArticles(): string[] {
  return siteStories.flatMap(({ text }) => {
    const body = text.split('\n---\n').slice(1).join('\n---\n');
    const paragraphs = body.trim().split('\n\n');
    return [0, 5, 10].map((from) => paragraphs.slice(from, from + 5).join('\n\n')).filter(Boolean);
  });
}
