import { describe, expect, test } from 'vitest';

import { editAddress } from '../../src/view/editing/edit-address.ts';

describe('the file of a story in the web editor of its host', () => {
  const HOST = 'https://git.example/o/r/edit/main/';
  const cases: [string, string | undefined, string | undefined, string | null][] = [
    ['a story', 'content/stories/a.md', HOST, `${HOST}content/stories/a.md`],
    ['without the last slash', 'content/stories/a.md', HOST.slice(0, -1), `${HOST}content/stories/a.md`],
    ['in a folder with a space', 'content/stories/b c/a.md', HOST, `${HOST}content/stories/b%20c/a.md`],
    ['nobody said where', 'content/stories/a.md', undefined, null],
    ['nowhere', 'content/stories/a.md', '', null],
    ['an address that runs', 'content/stories/a.md', 'javascript:alert(1)//', null],
    ['no file', undefined, HOST, null],
  ];
  test.each(cases)('%s', (_name, file, base, expected) => {
    expect(editAddress(file, base)).toBe(expected);
  });
});
