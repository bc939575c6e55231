/** What stands between quotation marks, in the marks of agencies, British papers and keyboards. */
import { expect, test } from 'vitest';

import { findQuotations } from '../../../src/analysis/text/quotations.ts';

function quoted(text: string): string[] {
  return findQuotations(text, { start: 0, end: text.length }).map((one) => text.slice(one.start, one.end));
}

test.each<[text: string, ...quotations: string[]]>([
  ['“We go,” she said, “and stay.”', '“We go,”', '“and stay.”'],
  ['"We go," she said, "and stay."', '"We go,"', '"and stay."'],
  ["''We go,'' she said. ''We stay.''", "''We go,''", "''We stay.''"],
  ['„Wir gehen”, sagte sie.', '„Wir gehen”'],
  ['‘We go,’ she said.', '‘We go,’'],
  ["'We go,' she said.", "'We go,'"],
  // apostrophes and genitives inside
  ['‘It’s what the states’ leaders want,’ she said.', '‘It’s what the states’ leaders want,’'],
  ["'It's late,' she said.", "'It's late,'"],
  ['‘We don’t know,’ he said.', '‘We don’t know,’'],
  // one inside another: the outer one
  ['“He told me, ‘Go home,’ and I did.”', '“He told me, ‘Go home,’ and I did.”'],
  ['‘He told me, “Go home,” and I did.’', '‘He told me, “Go home,” and I did.’'],
  ['“He told me ‘she said “go” to him’ and I left,” she said.', '“He told me ‘she said “go” to him’ and I left,”'],
  ['“My “friend” lied,” she said. “I left.”', '“My “friend” lied,”', '“I left.”'],
  // a mark that opens where one should close pairs with none
  ['“I was “tired,” she said. “I left.”', '“I was “tired,”', '“I left.”'],
  ['It was a ban (“a mistake”), she said.', '“a mistake”'],
  ['A plan—“a mistake”—was dropped.', '“a mistake”'],
  // unclosed: to the end of the paragraph
  ['“We have waited years.', '“We have waited years.'],
  ['She said: "We have waited years.', '"We have waited years.'],
  // none
  ['The boys’ club and the girls’ club.'],
  ["The boys' club and the girls' club."],
  ["The '90s and rock 'n' roll."],
  ['The ’90s were kind.'],
  ['He is 6ft 2" tall.'],
  ['It’s Ann’s.'],
  ['“”'],
  ['“'],
  ['Nothing.'],
])('%s', (text, ...quotations) => {
  expect(quoted(text)).toEqual(quotations);
});

test('what stands between the marks, and whether they close', () => {
  const text = 'She said “go home”. He said “never';
  const [one, two] = findQuotations(text, { start: 0, end: text.length });
  expect([one && text.slice(one.inner.start, one.inner.end), one?.closed, one?.marks]).toEqual([
    'go home',
    true,
    'double',
  ]);
  expect([two && text.slice(two.inner.start, two.inner.end), two?.closed]).toEqual(['never', false]);
});

test('stays within its paragraph', () => {
  const text = 'one “two\nthree” four';
  expect(findQuotations(text, { start: 0, end: 8 }).map((one) => text.slice(one.start, one.end))).toEqual(['“two']);
});

test.each([
  ['She said: ‘I was happy until I met him.', '\n\n‘I am not afraid.’', '‘I was happy until I met him.'],
  ["'The neighbours' dogs were barking.", "\n\n'I was scared.'", "'The neighbours' dogs were barking."],
  ["'I was scared.", "\n\n'I left.'", "'I was scared."],
  // one word is marked off, and the next paragraph opens another
  ["'Experts' warned of chaos.", "\n\n'I was scared.'", "'Experts'"],
  ["She said 'the neighbours' were barking.", "\n\n'I was scared.'", "'the neighbours'"],
  // nothing opens the next paragraph
  ["'The neighbours' were barking.", '\n\nHe left.', "'The neighbours'"],
  ['She said: ‘I was happy until I met him.', '\n\nHe left.', null],
])('a single mark that nothing closes: %j, %j', (paragraph, next, quotation) => {
  const [found] = findQuotations(paragraph + next, { start: 0, end: paragraph.length });
  expect(found ? paragraph.slice(found.start, found.end) : null).toBe(quotation);
});
