/** Where tagged names begin and end, by what no name goes across. */
import { expect, it } from 'vitest';

import { findNamesByRules, searchOf } from '../../../src/analysis/actors/rules.ts';
import type { NameKind } from '../../../src/analysis/reader/name-labels.ts';
import { inBounds } from '../../../src/analysis/actors/tag-bounds.ts';
import { readWords } from '../../../src/analysis/actors/words.ts';
import { readText } from '../../../src/analysis/reader/read-document.ts';
import { spanOf, textOf } from './naming.ts';

/** What is left of a name that the tagger has found, with kinds. */
function bounded(text: string, said: string, kind: NameKind): string[] {
  const document = readText(text, { published: '2019-02-17' });
  const words = readWords(document);
  const { spans } = findNamesByRules(searchOf(document, words, []));
  const byFirst = new Map(spans.map((span) => [span.first, span]));
  return inBounds(words, { ...spanOf(words, said), kind }, byFirst).map(
    (name) => `${name.kind}: ${textOf(text, words, name)}`,
  );
}

it.each<[text: string, said: string, kind: NameKind, ...expected: string[]]>([
  // a title between two names
  ['He met Ohio Sen. Ann Lee.', 'Ohio Sen. Ann Lee', 'person', 'place: Ohio', 'person: Ann Lee'],
  // the other word of a known name
  ['NEW YORK, May 3 (UPI) — It fell.', 'YORK', 'place', 'place: NEW YORK'],
  // parties
  ['He won the New York Democratic primary.', 'New York Democratic', 'organization', 'place: New York'],
  ['He spoke at the CNN Republican debate.', 'CNN Republican', 'organization', 'organization: CNN'],
  ['The Independent Vermont senator left.', 'Independent Vermont', 'organization', 'place: Vermont'],
  // owners and dashes
  ["He met the United States' European allies.", "United States ' European", 'place', 'place: United States'],
  ['It was Ann Lee - Bo Ng’s friend - who left.', 'Ann Lee - Bo Ng', 'person', 'person: Ann Lee'],
  // whose somebody is
  ['Even Mr. Peck of Norvane left.', 'Peck of Norvane', 'organization', 'person: Peck'],
  ['It was won by Lisa Song of Norvane.', 'Lisa Song of Norvane', 'person', 'person: Lisa Song'],
  [
    'He met producers Jann Vreel of Norvane Magazine.',
    'Jann Vreel of Norvane Magazine',
    'organization',
    'person: Jann Vreel',
  ],
])('%s: %s ends sooner, or begins elsewhere', (text, said, kind, ...expected) => {
  expect(bounded(text, said, kind)).toEqual(expected);
});

it.each<[text: string, said: string, kind: NameKind]>([
  ['The Democratic Republic of Congo won.', 'Democratic Republic of Congo', 'place'],
  ['Independent Ireland won two seats.', 'Independent Ireland', 'organization'],
  ['The Senate Republican leaders left.', 'Senate Republican', 'organization'],
  ['It was Lady Ann of Norland.', 'Lady Ann of Norland', 'person'],
  ['He met Mary Queen of Scots.', 'Mary Queen of Scots', 'person'],
  ['The Department of Veterans’ Affairs left.', 'Department of Veterans ’ Affairs', 'organization'],
  ['She is chairman of Royal Bank of Norland.', 'Royal Bank of Norland', 'organization'],
  ['He left as chairman. The Royal Bank of Norland won.', 'Royal Bank of Norland', 'organization'],
  ['He met the Sisters of Mercy.', 'Sisters of Mercy', 'organization'],
])('%s: %s stays', (text, said, kind) => {
  const words = readWords(readText(text, { published: '2019-02-17' }));
  expect(bounded(text, said, kind)).toEqual([`${kind}: ${textOf(text, words, spanOf(words, said))}`]);
});

it('known places in capitals are places', () => {
  expect(bounded('LOS ANGELES, May 3 (UPI) — It fell.', 'ANGELES', 'place')).toEqual(['place: LOS ANGELES']);
});
