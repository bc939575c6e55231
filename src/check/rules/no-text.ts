import type { Rule } from '../rule.ts';

/** A story without words would be a page without a story. */
export const noText: Rule = {
  name: 'text',
  check: ({ text, bodyPlace }) =>
    text === ''
      ? [
          {
            place: bodyPlace({ line: 1, column: 1 }),
            severity: 'error',
            message: 'the story has no text',
            fix: 'write it below the frontmatter',
          },
        ]
      : [],
};
