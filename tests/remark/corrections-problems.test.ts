/** What is said of a correction that can't be read or fits nothing, and where. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { markdownProse } from '../../src/remark/markdown-prose.ts';
import { writeDirective } from '../../src/remark/corrections/write.ts';
import { TEXT, render } from './corrected.ts';

describe('every problem has its place', () => {
  const cases: [string, string, string[]][] = [
    ['a misspelt directive', '::acotr[the firm]', ['3:1: ::acotr: no such correction; did you mean "actor"?']],
    [
      'a directive like no other',
      '::video[x]',
      [
        '3:1: ::video: no such correction (known: actor, quote, claim, no-statement, confirm, date, no-event, plain, same-claim, other-claim)',
      ],
    ],
    [
      'three colons',
      ':::actor[the firm]{is="bolt"}\n:::',
      ['3:1: :::actor: blocks with three colons mean nothing here; write ::actor[words] with two colons'],
    ],
    [
      'an unknown actor',
      '::actor[the firm]{is="acmee"}',
      ['3:1: ::actor: no such actor "acmee"; did you mean "acme"?'],
    ],
    [
      'somebody nobody knows',
      '::quote[“quite safe”]{by="whoever-it-was"}',
      ['3:1: ::quote: no such actor "whoever-it-was"; somebody new needs a file content/actors/whoever-it-was.yaml'],
    ],
    [
      'an unknown attribute',
      '::actor[the firm]{si="bolt"}',
      ['3:1: ::actor: is="…" is missing', '3:1: ::actor: no attribute "si" here (known: is, before, after)'],
    ],
    [
      'a wrong value',
      '::claim[the bridge]{certainty="hegded"}',
      ['3:1: ::claim: certainty="hegded": expected one of stated, hedged, denied, hearsay; did you mean "hedged"?'],
    ],
    ['an empty value', '::actor[the firm]{is}', ['3:1: ::actor: is="": it is empty']],
    [
      'a day that does not exist',
      '::date[Friday]{is="2019-02-30"}',
      ['3:1: ::date: is="2019-02-30" is no date: write 2019-02-16, 2019-W06, 2019-02, 2018-Q4, 2018 or none'],
    ],
    ['no words', '::plain', ['3:1: ::plain: name the words that it is about: ::plain[words]{…}']],
    [
      'words that are gone',
      '::plain[the harbour]',
      [
        '3:1: ::plain: the text above doesn’t say “the harbour”: if it was edited, look whether the correction is still right',
      ],
    ],
    [
      'a claim without its story',
      '::same-claim[“quite safe”]{as="lee-1"}',
      ['3:1: ::same-claim: say which note in which story: as="pence-1" in="name-of-the-story"'],
    ],
    [
      'a claim that readers don’t see',
      '::other-claim[the bridge]{as="lee-1" in="harbour"}',
      ['3:1: ::other-claim: readers see no statement of exactly these words here'],
    ],
    [
      'other marks',
      '::plain["quite safe"]',
      ['3:1: ::plain: the text above doesn’t say "quite safe"; did you mean “quite safe”?'],
    ],
    [
      'words of another paragraph',
      '::plain[Later words]\n\nLater words.',
      [
        '3:1: ::plain: the text above doesn’t say “Later words”, another paragraph does: put the correction right below that one',
      ],
    ],
    [
      'words that stand there twice',
      '::plain[the]',
      [
        '3:1: ::plain: “the” stands 2 times in the text above: tell which by its neighbours, for the first before="Acme said"',
      ],
    ],
    [
      'neighbours that are others',
      '::plain[the firm]{before="which"}',
      ['3:1: ::plain: “the firm” stands in the text above, but not with these words before and after it'],
    ],
    [
      'a confirmation of what nobody proposes',
      '::confirm[no doubts]',
      [
        '3:1: ::confirm: nothing is proposed for exactly these words; what is proposed here is [the bridge was “quite … had no doubts]',
      ],
    ],
    [
      'a confirmation of what is proposed no more',
      '::confirm[Friday]{is="2019-02-08"}',
      [
        '3:1: ::confirm: the analyser proposes something else for these words now, is="2019-02-15": look again, and say what is right',
      ],
    ],
    [
      'words on two lines',
      'More.\n::plain[the\nfirm]',
      [
        '4:1: ::plain can\'t be read: all of it stands on one line with nothing after it, as ::name[words]{key="value"}; inside the words put "\\" before a bracket that has no partner',
      ],
    ],
    [
      'words after it',
      '::plain[the firm] and more',
      [
        '3:1: ::plain can\'t be read: all of it stands on one line with nothing after it, as ::name[words]{key="value"}; inside the words put "\\" before a bracket that has no partner',
      ],
    ],
    [
      'one at the end of a line of text',
      'The firm fell. ::plain[The firm]',
      ['3:16: ::plain stands inside a line: put it on a line of its own, with an empty line before it'],
    ],
    [
      'one inside a line, behind emphasis',
      'The *firm* ::plain[firm] fell.',
      ['3:12: ::plain stands inside a line: put it on a line of its own, with an empty line before it'],
    ],
    [
      'several, in a quotation and in a table',
      '> More ::plain[More]\n\n| a ::plain[a] |\n| --- |\n| ::plain[b] |',
      ['3:8', '5:5', '7:3'].map(
        (place) => `${place}: ::plain stands inside a line: put it on a line of its own, with an empty line before it`,
      ),
    ],
    ['code, and what is shown on purpose', 'See `::plain[a]`, \\::plain[b] and std::plain[3].', []],
    [
      'a line inside HTML',
      '<div>\n::plain[the firm]\n</div>',
      ['4:1: ::plain stands inside HTML: leave an empty line before it'],
    ],
  ];
  test.each(cases)('%s', async (_name, directive, expected) => {
    const { bodyProblems } = await render(TEXT, directive);
    expect(bodyProblems.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual(expected);
  });

  test('nothing above it', async () => {
    const { bodyProblems } = await render('::plain[the]', TEXT);
    expect(bodyProblems.map(({ message }) => message)).toEqual([
      '::plain: no text stands above it: a correction comes after the words that it is about',
    ]);
  });

  test('one that is wrong is left out, the others hold', async () => {
    const { analysis, bodyProblems } = await render(TEXT, '::actor[nowhere]{is="bolt"}\n::actor[the firm]{is="bolt"}');
    expect(bodyProblems).toHaveLength(1);
    expect(analysis.actors.find(({ id }) => id === 'bolt')?.mentions).toHaveLength(1);
  });
});

test('whatever words are written, they are read back', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        'Lee',
        '“so”',
        '"',
        "'",
        '[',
        ']',
        '{x="y"}',
        '*',
        '_b_',
        '`',
        '\\',
        '<i>',
        '&amp;',
        ':x[',
        '::',
        '!',
        '~~',
        '|',
        '#',
        'www.a.org',
        '^',
        '5',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(words, words, (text, value) => {
      const line = writeDirective({ name: 'plain', words: text, attributes: { before: value } });
      expect(line).not.toContain('\n');
      const [problem] = markdownProse(`Nothing.\n\n${line}`).problems;
      expect(problem?.message).toContain(/^[“"']/u.test(text) ? `doesn’t say ${text}:` : `doesn’t say “${text}”:`);
    }),
    { numRuns: 300, seed: 6 },
  );
});

describe('words of which millions of pairs could be meant', () => {
  const text = `Start ${'a '.repeat(4000)}end.`;

  test('are counted', () => {
    const { problems } = markdownProse(`${text}\n\n::plain[a … a]`);
    expect(problems.map(({ message }) => message)).toEqual([
      '::plain: “a … a” stands 7998000 times in the text above: tell which by its neighbours, for the first before="Start"',
    ]);
  });

  test('are found by their neighbours', () => {
    const { corrections, problems } = markdownProse(`${text}\n\n::plain[a … a]{before="Start" after="end."}`);
    expect([problems, corrections.map(({ correction }) => correction)]).toEqual([
      [],
      [{ kind: 'plain', span: { start: 6, end: text.length - 5 } }],
    ]);
  });
});
