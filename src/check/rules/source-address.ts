import type { Rule } from '../rule.ts';

/** A reader can look up what a story rests on. */
export const sourceAddress: Rule = {
  name: 'source-address',
  check: ({ frontmatter, frontmatterPlace }) =>
    (frontmatter?.sources ?? []).flatMap(({ title, url, archived }, index) =>
      url === null && archived === null
        ? [
            {
              place: frontmatterPlace(['sources', index]),
              severity: 'note' as const,
              message: `sources[${index + 1}]: “${title}” has no address`,
              fix: 'give the page as url, and a copy at an archive as archived',
            },
          ]
        : [],
    ),
};
