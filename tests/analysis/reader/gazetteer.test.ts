import { describe, expect, it } from 'vitest';

import { GIVEN_NAME, OPENS_TOWN, readGazetteer, SURNAME, TOWN } from '../../../src/analysis/reader/gazetteer.ts';
import { classesIn, writeGazetteer } from '../../../src/lab/distil/gazetteer-file.ts';

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
