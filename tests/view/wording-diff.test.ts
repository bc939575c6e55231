import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordingDiff } from '../../src/view/claims/wording-diff.ts';

/** "had [-can-] [+could+] be" */
const shown = (earlier: string, later: string): string | null =>
  wordingDiff(earlier, later)
    ?.map(({ words, change }) => ({ none: words, added: `[+${words}+]`, 'left out': `[-${words}-]` })[change])
    .join('') ?? null;

test.each([
  ['the risk can be limited', 'the risk could be limited', 'the risk [-can -][+could+] be limited'],
  ['the risk can be limited', 'the risk of it can be limited', 'the risk [+of it+] can be limited'],
  ['the old risk can be limited', 'The risk can be “limited”.', 'The [-old -]risk can be “limited”.'],
  ['the risk can be limited now', 'the risk can be limited', 'the risk can be limited[- now-]'],
])('“%s” → “%s”', (earlier, later, expected) => {
  expect(shown(earlier, later)).toBe(expected);
});

test('marks and capitals are no change, and another sentence is none either', () => {
  expect(shown('the risk can be limited', 'The risk “can be limited”')).toBeNull();
  expect(shown('the Chinese supplier as a threat', 'Huawei endangers everybody who uses it')).toBeNull();
});

test('what is not left out is the later wording, and what was not added the earlier one’s words', () => {
  const word = fc.constantFrom('a', 'b', 'c', '“d”', 'e,', '—');
  const wording = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(wording, wording, (earlier, later) => {
      const parts = wordingDiff(earlier, later) ?? [];
      if (parts.length === 0) return;
      const join = (change: string) => parts.flatMap((part) => (part.change === change ? [] : [part.words])).join('');
      expect(join('left out')).toBe(later);
      const bare = (text: string) => text.match(/[a-e]/gu)?.join('');
      expect(bare(join('added'))).toBe(bare(earlier));
    }),
  );
});
