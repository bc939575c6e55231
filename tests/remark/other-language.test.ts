/** An article that isn't English: told apart, and shown as it is. */
import { readFileSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { storyRenderer } from '../../src/build/render-story.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import { languageOf } from '../../src/schema/language.ts';
import { siteStories } from '../support/fixture-site.ts';

/** "The council said on Monday that the old bridge will be closed in winter", and what came of it. */
const NEWS = {
  de: 'Die alte Brücke wird im Winter gesperrt, sagte der Bürgermeister am Montag. Der Rat hatte im Mai beschlossen, dass sie nicht mehr sicher ist und für Lastwagen auch nicht zu halten sei. „Wir haben keine Wahl“, sagte er.',
  fr: 'Le vieux pont sera fermé cet hiver, a déclaré le maire lundi. Le conseil avait décidé en mai que le pont n’est plus sûr et que les camions ne pourront pas passer par la ville. « Nous n’avons pas le choix », a-t-il dit.',
  es: 'El viejo puente será cerrado este invierno, dijo el alcalde el lunes. El consejo decidió en mayo que el puente no es seguro y que los camiones no podrán pasar por la ciudad. «No tenemos otra opción», dijo a la prensa.',
  it: 'Il vecchio ponte sarà chiuso in inverno, ha detto il sindaco lunedì. Il consiglio aveva deciso a maggio che il ponte non è più sicuro e che i camion non possono passare per la città. «Non abbiamo scelta», ha detto.',
  pt: 'A velha ponte será fechada no inverno, disse o presidente da câmara na segunda-feira. O conselho decidiu em maio que a ponte não é segura e que os camiões não podem passar por lá. «Não temos escolha», disse ele à imprensa.',
  nl: 'De oude brug wordt in de winter gesloten, zei de burgemeester maandag. De raad had in mei besloten dat de brug niet veilig is en dat vrachtwagens er ook niet op mogen rijden. ‘Wij hebben geen keus’, zei hij.',
  ru: 'Старый мост будет закрыт зимой, сказал мэр в понедельник. Совет решил в мае, что мост больше не безопасен. «У нас нет выбора», сказал он журналистам после заседания в четверг вечером.',
  ja: '古い橋は冬に閉鎖される、と市長は月曜日に語った。市議会は五月に、橋はもはや安全ではないと決めていた。「ほかに道はない」と市長は記者団に述べた。',
  en: 'The old bridge will be closed in winter, the mayor said on Monday. The council decided in May that it is not safe. “Der Rat hat keine Wahl und die Brücke ist nicht zu halten”, the Berliner Zeitung quoted him as saying.',
};

test.each(Object.entries(NEWS))('%s is told by its words', (lang, text) => {
  expect(languageOf(text)).toBe(lang);
});

test('few words say nothing, and all our English articles are English', () => {
  expect(languageOf('Die Brücke ist zu.')).toBe('en');
  for (const { name, text } of siteStories) expect([name, languageOf(text)]).toEqual([name, 'en']);
  const articles = new URL('../quality/articles/', import.meta.url);
  for (const name of readdirSync(articles)) {
    expect([name, languageOf(readFileSync(new URL(name, articles), 'utf8'))]).toEqual([name, 'en']);
  }
});

const story = (text: string, ...more: string[]): string =>
  ['---', 'title: A title', 'published: 2024-05-15', ...more, '---', '', text, ''].join('\n');

const render = storyRenderer({ cast: [], digest: '', base: '/' });
const rendered = (text: string) => render({ name: 'story.md', path: '/story.md', text });

test('it is shown as it is, with nothing found in it', async () => {
  const { data, warnings } = await rendered(story(NEWS.de));
  expect(data.lang).toBe('de');
  expect(data.analysis).toMatchObject({ actors: [], attributions: [], dates: [], events: [] });
  expect(data.blocks.map(({ html }) => html).join('')).toContain('„Wir haben keine Wahl“, sagte er.');
  expect(data.blocks.map(({ html }) => html).join('')).not.toContain('<mark');
  expect(warnings).toEqual([]);
  expect(readStoryFile(story(NEWS.fr), 'story.md', [])).toMatchObject({ problems: [], warnings: [], doubts: [] });
});

test('the editor’s word counts for more', async () => {
  const { data } = await rendered(story(NEWS.de, 'lang: en'));
  expect(data.lang).toBe('en');
  const { data: other } = await rendered(story('“It is over,” Ann Lee said.', 'lang: fr'));
  expect(other.analysis.attributions).toEqual([]);
});

test('a correction in it is refused, with the way out', () => {
  const { problems } = readStoryFile(
    story(`${NEWS.de}\n\n::quote[„Wir haben keine Wahl“]{by="ann-lee"}`),
    'story.md',
    [],
  );
  expect(problems).toEqual([
    { line: 8, column: 1, message: expect.stringMatching(/::quote: the text is in German.*lang: en/u) as string },
  ]);
});
