/** Names whose words the tagger takes for other words: the source begins with the name, and its words are no verb. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

function sources(text: string): (string | null)[] {
  const { attributions } = analyze(text, { published: '2024-03-05' });
  return attributions.map(({ source }) => source && text.slice(source.start, source.end));
}

describe('a source that cuts a name', () => {
  test.each<[text: string, source: string]>([
    ['Downing Street later insisted that talks would go on.', 'Downing Street'],
    ['Drew Barrymore said she was sad.', 'Drew Barrymore'],
    ['Will Young said he was fine.', 'Will Young'],
    ['Hope Hicks, the aide, said voters should wait.', 'Hope Hicks, the aide,'],
    // and what a hyphen joins to its first word
    ['The then-president said the wall would be built.', 'The then-president'],
    // nothing of the name before
    ['In London, Grant Shapps said voters should wait.', 'Grant Shapps'],
    ['The then-health secretary, Matt Hancock, said it was over.', 'The then-health secretary, Matt Hancock,'],
  ])('%s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });
});

describe('a participle before what is counted', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Texas has 48 confirmed measles cases, the state said.', 'the state'],
    ['Two confirmed cases were in Goma.'],
    ['The ministry said there were 12 confirmed deaths and 30 suspected infections.', 'The ministry'],
    ['The two confirmed victims were from Goma.'],
    // but those counted may say it
    ['Twelve confirmed they would attend.', 'Twelve'],
    ['Of the 40 patients, 12 reported headaches.', '12'],
    ['The state has confirmed 48 cases.', 'The state'],
  ])('%s', (text, ...found) => {
    expect(sources(text)).toEqual(found);
  });
});
