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
