import { describe, expect, it } from 'vitest';

import { withoutShips } from '../../../src/analysis/actors/ships.ts';
import { nameOf, spanOf, textOf, wordsOf } from './naming.ts';
import { read, spoken } from './reading.ts';

/** What is left of these names, which the tagger takes for people's; each is looked for behind the one before it. */
const left = (text: string, ...names: string[]): string[] => {
  const words = wordsOf(text);
  let from = 0;
  const found = names.map((said) => {
    const name = nameOf(words, said, 'person');
    const span = { ...name.span, ...spanOf(words, said, from) };
    from = span.end;
    return { ...name, span };
  });
  return withoutShips(words, found).map(({ span }) => textOf(text, words, span));
};

describe('ships that pass for people', () => {
  it.each([
    ['The tanker Evelyn Grace was boarded.', ['Evelyn Grace']],
    ['The oil tanker Maria Lucia sank in the bay.', ['Maria Lucia']],
    ['It came from a coastguard vessel, the Louis Riel, on Monday.', ['Louis Riel']],
    ['Tanker Maria Lucia sank.', ['Maria Lucia']],
    ['The crew of the tanker Evelyn Grace were freed.', ['Evelyn Grace']],
    ['The aircraft carrier Charles de Gaulle sailed.', ['Charles de Gaulle']],
    ['They boarded the trawler Mary Kate. Mary Kate had left Cork.', ['Mary Kate', 'Mary Kate']],
  ])('%s', (text, names) => {
    expect(left(text, ...names)).toEqual([]);
  });

  it.each([
    ['The whaler Bo Ng said it was cold.', ['Bo Ng']],
    ['The whaler Bo Ng, who was cold, left.', ['Bo Ng']],
    ['The ship owner Ann Lee left.', ['Ann Lee']],
    ['They ship Zorvane phones.', ['Zorvane']],
    ['On the ship Ann Lee met Bo Ng.', ['Ann Lee']],
    ['The yacht Bo Ng bought sank.', ['Bo Ng']],
    ['The carrier Ann Lee was late.', ['Ann Lee']],
    ['The captain of the ship, Ann Lee, was cold.', ['Ann Lee']],
    ['Off the ship Ann Lee told them she was cold.', ['Ann Lee']],
    ['She left the ship. Mary Kate was cold.', ['Mary Kate']],
  ])('somebody: %s', (text, names) => {
    expect(left(text, ...names)).toEqual(names);
  });

  it('are no bodies, and no towns that are called alike', () => {
    const text =
      'The ship Shell hired left. The frigate Portland sailed. Portland voted. The liner Queen Elizabeth left.';
    const { actors } = read(text);
    expect(actors.map((actor) => [actor.name, spoken(text, actor)])).toEqual([
      ['Shell', ['Shell']],
      ['Portland', ['Portland']],
    ]);
  });

  it('are called after somebody who came up before, or who speaks', () => {
    expect(left('Ann Lee left. They sank the trawler Ann Lee.', 'Ann Lee', 'Ann Lee')).toEqual(['Ann Lee']);
    expect(left('They sank the trawler Ann Lee. Ann Lee said she wept.', 'Ann Lee', 'Ann Lee')).toEqual(['Ann Lee']);
  });

  it('have a surname that is somebody’s where he is named in full', () => {
    const sank = 'The dinghy Hope sank.';
    expect(left(`${sank} Bob Hope left. Hope wept.`, 'Hope', 'Bob Hope', 'Hope')).toEqual(['Bob Hope', 'Hope']);
    expect(left(`${sank} Bob Hope left. The Hope was new.`, 'Hope', 'Bob Hope', 'Hope')).toEqual(['Bob Hope']);
    expect(left(`${sank} Hope was new. Bob Hope left.`, 'Hope', 'Hope', 'Bob Hope')).toEqual(['Bob Hope']);
  });
});
