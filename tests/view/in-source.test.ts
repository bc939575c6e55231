/** A quotation's words lead into the source that it is known to be from, and nowhere else. */
import { expect, test } from 'vitest';

import { wordsInSource } from '../../src/view/statements/in-source.ts';
import { marksOf } from '../../src/view/statements/note.ts';
import { addressOfWords } from '../../src/view/statements/text-fragment.ts';
import { storyOf } from '../support/story-of.ts';

const PAGE = 'https://herald.example/2024/05/the-old-bridge';
const WORDS = 'The old bridge will not survive another winter';
const SAID = `The Harbour Herald reported on Tuesday that Ann Lee had said: “${WORDS}.”`;

/** @returns the address and the source of each quotation that has one */
async function led(sources: string, body = SAID): Promise<[string, string][]> {
  const story = await storyOf(
    'bridge',
    `---\ntitle: A bridge\npublished: 2024-05-15\nsources:\n${sources}\n---\n\n${body}\n`,
  );
  return marksOf(story, new Map()).flatMap(({ attribution }) => {
    const found = wordsInSource(story, attribution, new Map());
    return found ? [[found.address, found.source]] : [];
  });
}

const source = (publisher: string, url: string, more = ''): string =>
  `  - { title: Report, publisher: ${publisher}, url: "${url}"${more} }`;

test('which has published them, or whose words they are', async () => {
  const words = `${PAGE}#:~:text=The%20old%20bridge%20will%20not%20survive%20another%20winter`;
  const herald = source('The Harbour Herald', PAGE, ', date: 2024-05-14');
  expect(await led(`${herald}\n${source('Port Times', 'https://times.example/1')}`)).toEqual([
    [words, 'The Harbour Herald'],
  ]);
  expect(await led(source('Ann Lee', PAGE))).toEqual([[words, 'Ann Lee']]);
});

test.each([
  ['another has published', source('Port Times', PAGE)],
  ['one of two may have', `${source('Harbour Herald', PAGE)}\n${source('Harbour Herald', `${PAGE}-2`)}`],
  ['both the paper and the speaker have', `${source('Harbour Herald', PAGE)}\n${source('Ann Lee', `${PAGE}-2`)}`],
  ['was published on another day', source('Harbour Herald', PAGE, ', date: 2024-03-01')],
  ['is no page', source('Harbour Herald', 'https://herald.example/2024/bridge.pdf')],
  ['is a front page', source('Harbour Herald', 'https://herald.example/')],
  ['is a section', source('Harbour Herald', 'https://herald.example/news/uk-politics')],
])('into none that %s', async (_name, sources) => {
  expect(await led(sources)).toEqual([]);
});

test('what is gone is found in the archive', async () => {
  const pdf = 'https://herald.example/2024/bridge.pdf';
  const found = await led(source('Harbour Herald', pdf, `, archived: "https://archive.example/7/bridge-7"`));
  expect(found.map(([address]) => address.split('#')[0])).toEqual(['https://archive.example/7/bridge-7']);
});

test('the address of words on a page', () => {
  expect(addressOfWords(PAGE, 'no plans')).toBeNull();
  expect(addressOfWords(PAGE, '“Well-known, R&D and 100 %!”')).toBe(
    `${PAGE}#:~:text=Well%2Dknown%2C%20R%26D%20and%20100`,
  );
  expect(addressOfWords(`${PAGE}#talk`, 'no plans for the old bridge')).toBe(
    `${PAGE}#talk:~:text=no%20plans%20for%20the%20old%20bridge`,
  );
  expect(addressOfWords(`${PAGE}#:~:text=mine`, WORDS)).toBe(`${PAGE}#:~:text=mine`);
  expect(addressOfWords(PAGE, `${WORDS}, whatever the council may think of it.`)).toBe(
    `${PAGE}#:~:text=The%20old%20bridge%20will,may%20think%20of%20it`,
  );
});
