import { describe, expect, it } from 'vitest';

import { COLUMNS, cellsOf } from '../../../../src/analysis/actors/model/columns.ts';
import {
  classesIn,
  GIVEN_NAME,
  OPENS_TOWN,
  readGazetteer,
  SURNAME,
  TOWN,
  writeGazetteer,
} from '../../../../src/analysis/actors/model/gazetteer.ts';
import { nameWords } from '../../../../src/analysis/actors/model/load.ts';
import { findNamesByRules, searchOf } from '../../../../src/analysis/actors/rules.ts';
import { readWords } from '../../../../src/analysis/actors/words.ts';
import { findDates } from '../../../../src/analysis/dates/dates.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

describe('the gazetteer', () => {
  const { classOf } = readGazetteer(
    writeGazetteer(
      classesIn({
        givenNames: ['Paris', 'Łucja'],
        surnames: ['Paris', 'Gallen'],
        towns: [
          { name: 'Paris', population: 24_000 },
          { name: 'Paris', population: 2_100_000 },
          { name: 'St. Gallen', population: 75_000 },
          { name: 'Gdańsk', population: 460_000 },
          { name: 'San Miguel de los Altos', population: 20_000 },
        ],
      }),
    ),
  );

  it.each([
    ['the larger of two towns counts, beside people', 'Paris', GIVEN_NAME | SURNAME | (3 * TOWN)],
    ['a name of several words', 'St. Gallen', 2 * TOWN],
    ['the full stop may be missing', 'St Gallen', 2 * TOWN],
    ['the first of several words', 'St', OPENS_TOWN],
    ['a part of a town is no town', 'Gallen', SURNAME],
    ['accents may be missing', 'Gdansk', 3 * TOWN],
    ['they may be there', 'Gdańsk', 3 * TOWN],
    ['a letter that is no accent', 'Łucja', GIVEN_NAME],
    ['too many words', 'San Miguel de los Altos', 0],
    ['unknown', 'Blimf', 0],
  ])('%s: %s', (_, name, bits) => {
    expect(classOf(name)).toBe(bits);
  });
});

describe('what the tagger is told by the gazetteer', () => {
  function told(text: string): Record<string, number> {
    const document = readDocument(text, { published: '2019-02-17' });
    const words = readWords(document);
    const search = searchOf(document, words, findDates(document));
    const cells = cellsOf(words, search.capitals, findNamesByRules(search), nameWords().forms);
    const column = COLUMNS.indexOf('X');
    return Object.fromEntries(
      words.map(({ text: word, index }) => [word, cells[index * COLUMNS.length + column] ?? 0] as const),
    );
  }

  it('knows given names, surnames and towns, and no small word', () => {
    const { Siobhan = 0, Schmidt = 0, Ibadan = 0, nice, Blimf } = told('Siobhan Schmidt of Ibadan met nice Blimf');
    expect(Siobhan & GIVEN_NAME).toBe(GIVEN_NAME);
    expect(Schmidt & SURNAME).toBe(SURNAME);
    expect(Ibadan & (3 * TOWN)).toBe(3 * TOWN);
    expect(Siobhan & (3 * TOWN)).toBe(0);
    expect([nice, Blimf]).toEqual([0, 0]);
  });

  it('marks all words of a town of several', () => {
    const { Ciudad, Guayana, Ann } = told('They went to Ciudad Guayana with Ann');
    const { Ciudad: alone } = told('They went to Ciudad with Ann');
    expect(Ciudad).toBeGreaterThan(alone ?? 0);
    expect(Guayana).toBeGreaterThan(Ann ?? 0);
  });
});
