import { expect, test } from 'vitest';

import { basePath } from '../../src/hosting/base-path.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/x/', '/x/'],
  ['//x//y', '/x/y/'],
])('%j lies under %j', (path, base) => {
  expect(basePath(path)).toBe(base);
});
