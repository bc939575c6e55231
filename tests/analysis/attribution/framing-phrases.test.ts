/** Phrases that say whose words they are: "according to …", "in the words of …", "by her own account", "dubbed … by …". */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** Source, actor and content of the first attribution with a source. */
function framed(text: string): [source: string, actor: string | null, content: string] | null {
  const { actors, attributions } = analyze(text, { published: '2024-03-05' });
  const one = attributions.find(({ source }) => source !== null);
  if (!one?.source) return null;
  return [
    text.slice(one.source.start, one.source.end),
    actors.find(({ id, named }) => id === one.actorId && named)?.name ?? null,
    one.content.map(({ start, end }) => text.slice(start, end)).join('|'),
  ];
}

describe('"according to" and what somebody is', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'The roof fell in at noon, according to Ann Hale, a teacher at the school.',
      'Ann Hale, a teacher at the school',
      'The roof fell in at noon',
    ],
    [
      'The roof fell in at noon, according to Lt. Ann Hale, a spokeswoman for the fire department.',
      'Lt. Ann Hale, a spokeswoman for the fire department',
      'The roof fell in at noon',
    ],
    [
      "The roof fell in at noon, according to Ann Hale, the school's head teacher.",
      "Ann Hale, the school's head teacher",
      'The roof fell in at noon',
    ],
    [
      'According to Ann Hale, a teacher at the school, the roof fell in at noon.',
      'Ann Hale, a teacher at the school',
      'the roof fell in at noon',
    ],
    // but the clause's own subject, and a remark on it
    ['According to Ann Hale, a teacher was found dead.', 'Ann Hale', 'a teacher was found dead'],
    ['The vote was close, according to Ann Hale, a sign of trouble.', 'Ann Hale', 'The vote was close'],
    ['The firm, according to Ann Hale, had lost money.', 'Ann Hale', 'The firm|had lost money'],
  ])('%s', (text, source, content) => {
    expect(framed(text)).toEqual([source, 'Ann Hale', content]);
  });
});

describe('"according to" and what is set against it', () => {
  test.each<[text: string, content: string]>([
    [
      'The strike killed 12, according to local officials, though the army said they were militants.',
      'The strike killed 12',
    ],
    ['The jet crossed the border, according to Turkey, but Russia denies it.', 'The jet crossed the border'],
    ['The drug is safe, according to the maker, although critics say the trial was small.', 'The drug is safe'],
    ['The plant will close, according to the company, and the union says 400 jobs will go.', 'The plant will close'],
    // but the clause goes on
    ['Sales fell, according to the report, and profits fell too.', 'Sales fell|and profits fell too'],
    ['Now, according to the poll, some are swinging.', 'some are swinging'],
  ])('%s', (text, content) => {
    expect(framed(text)?.[2]).toBe(content);
  });
});

describe('"according to" and what a source is', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'According to the Syrian Observatory for Human Rights, a UK-based war monitor, 12 people died.',
      'the Syrian Observatory for Human Rights, a UK-based war monitor',
      '12 people died',
    ],
    [
      'According to IHS Markit, which compiles the index, output fell in May.',
      'IHS Markit, which compiles the index',
      'output fell in May',
    ],
    [
      'According to the lawsuit, filed on Monday in Delaware, the firm hid the losses.',
      'the lawsuit, filed on Monday in Delaware',
      'the firm hid the losses',
    ],
    [
      'According to a person familiar with the matter, who asked not to be named, the deal is off.',
      'a person familiar with the matter, who asked not to be named',
      'the deal is off',
    ],
    // but the clause's own subject
    ['According to police, a man, 34, was shot dead.', 'police', 'a man, 34, was shot dead'],
    [
      'According to police, a teacher, a pupil and a nurse were hurt.',
      'police',
      'a teacher, a pupil and a nurse were hurt',
    ],
    [
      'According to police, a gunman, dressed in black, opened fire.',
      'police',
      'a gunman, dressed in black, opened fire',
    ],
  ])('%s', (text, source, content) => {
    const [from, , said] = framed(text) ?? [];
    expect([from, said]).toEqual([source, content]);
  });
});

describe('words of their own', () => {
  test.each<[text: string, source: string, actor: string | null, content: string]>([
    ["It was, in Bob Dylan's phrase, “thin, wild mercury”.", "Bob Dylan's", 'Bob Dylan', 'It was|“thin, wild mercury”'],
    ['In the words of Ann Lee, the mayor, “it was grey”.', 'Ann Lee, the mayor', 'Ann Lee', '“it was grey”'],
    ['She was, by her own admission, “hopeless with money”.', 'her', null, '“hopeless with money”'],
    [
      'Two months after the show had closed he was, in the words of a friend, “a wreck”.',
      'a friend',
      null,
      '“a wreck”',
    ],
    ['The band, dubbed “the new Oasis” by NME, split up.', 'NME', 'NME', '“the new Oasis”'],
    ['A film hailed as “a masterpiece” by Mark Kermode flopped.', 'Mark Kermode', 'Mark Kermode', '“a masterpiece”'],
  ])('%s', (text, ...expected) => {
    expect(framed(text)).toEqual(expected);
  });

  test.each([['He was killed by her own account manager.'], ['The song, called “Home” by mistake, was sold.']])(
    '%s',
    (text) => {
      expect(framed(text)).toBeNull();
    },
  );
});

describe("somebody's claim", () => {
  test('is that of the one who owns it, the mark being no part of the name', () => {
    expect(framed("Theresa May's claim that it was over was false.")?.slice(0, 2)).toEqual([
      "Theresa May's",
      'Theresa May',
    ]);
  });
});
