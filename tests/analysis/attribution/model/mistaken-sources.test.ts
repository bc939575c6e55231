/** Sources of the tagger that give way to the subject of the cue, and those that don't. */
import { describe, expect, test } from 'vitest';

import { readGrammar } from '../../../../src/analysis/attribution/grammar/reading.ts';
import type { Reading } from '../../../../src/analysis/attribution/grammar/reading.ts';
import type { Part } from '../../../../src/analysis/attribution/model/link.ts';
import { isMistaken } from '../../../../src/analysis/attribution/model/mistaken-sources.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

/** The tokens of these words. */
function partOf({ document, tokens }: Reading, words: string): Part {
  const start = document.text.indexOf(words);
  const inside = tokens.filter((token) => token.start >= start && token.end <= start + words.length);
  return { start: inside[0]?.index ?? 0, end: (inside.at(-1)?.index ?? 0) + 1 };
}

type Case = [text: string, tagged: string, own: string, cue: string];

function gives([text, tagged, own, cue]: Case): boolean {
  const reading = readGrammar(readDocument(text, { published: '2019-02-17' }));
  const parts = { cue: partOf(reading, cue), contents: [], source: partOf(reading, tagged) };
  return isMistaken(reading, parts, partOf(reading, own));
}

describe('a source that the tagger took for another', () => {
  test.each<Case>([
    ['The poll angered Ann Lee. Bo Ng has suggested that it was wrong.', 'The poll', 'Bo Ng', 'suggested'],
    ['It is in his book. Mr Ng said it was over.', 'his book. Mr Ng', 'Mr Ng', 'said'],
    ['Ann Lee, who was criticised by Bo Ng, said it was over.', 'Bo Ng', 'Ann Lee', 'said'],
    [
      'In a 2022 report the commission found that it was over.',
      'a 2022 report the commission',
      'the commission',
      'found',
    ],
    ['The mayor toured the site and announced aid.', 'The mayor toured the site', 'The mayor', 'announced'],
  ])('gives way: %s', (...one) => {
    expect(gives(one)).toBe(true);
  });

  test.each<Case>([
    ['Ann Lee was sure. It was over, Bo Ng said.', 'Bo Ng', 'Ann Lee', 'said'],
    ['The chairman, Bo Ng, said it was over.', 'The chairman, Bo Ng,', 'Bo Ng', 'said'],
    ['Ann Lee and Bo Ng said it was over.', 'Bo Ng', 'Ann Lee', 'said'],
    ['The mayor of the town announced aid.', 'The mayor of the town', 'The mayor', 'announced'],
  ])('stays: %s', (...one) => {
    expect(gives(one)).toBe(false);
  });
});
