/** A site's stories as the formats get them, and one whose words try to break out of every format. */
import { groupAcross } from '../../src/across/across.ts';
import { addressesIn, claimsAmong } from '../../src/across/claims.ts';
import { keysOf } from '../../src/across/keys.ts';
import { noteAddresses } from '../../src/schema/shown.ts';
import { claimsOf } from '../../src/view/claims/claims.ts';
import type { Claims } from '../../src/view/claims/claims.ts';
import type { Cast, Story } from '../../src/view/site.ts';
import { siteCast, siteMembers, siteStories } from '../support/fixture-site.ts';
import { storyOf } from '../support/story-of.ts';

export const cast: Cast = siteCast;

export const ORIGIN = 'https://news.example/x/';

/** A site under a path. */
export const absolute = (path: string): string => ORIGIN + path;

/** The newest first. */
export const stories: Story[] = (
  await Promise.all(siteStories.map(({ id, text }) => storyOf(id, text, siteMembers)))
).sort((a, b) => b.data.published.localeCompare(a.data.published));

export const hostile = await storyOf(
  'hostile',
  `---
title: 'Tags </script><script>alert(1)</script> & "quotes", =1+1; ]]> and \\n'
summary: "<!-- a, b; c\\n\\u0007 -->"
published: 2021-03-07
updated: 2021-03-09
author: "</author> & =cmd()"
section: 'R&D <b> "now"'
---

“=HYPERLINK(1), that is \\</script>\\<script>alert(2)\\</script> & more,” said Ann Lee on 5 March 2021. The bridge closed.

Paul Carter said that ]]> “a; b, c” was the answer. [Here](/y/) is *more* of it. “Again and again,” said Ann Lee. “Again and again,” said Ann Lee.

“Again and again,” said Ann Lee. “Again and again,” said Ann Lee.

“Yes;=1+1 or no; +2,” said Ann Lee. “Or ;"@x,” said Ann Lee.
`,
  siteMembers,
);

export const everyStory: Story[] = [...stories, hostile];

/** What several of these stories tell. */
export function groupsIn(some: readonly Story[]) {
  const keys = some.map(({ id, data: { analysis } }) =>
    keysOf({ id, analysis, notes: noteAddresses(analysis) }, siteMembers),
  );
  const { statements, events, denials } = groupAcross(keys);
  return { claims: claimsAmong(statements, addressesIn(keys)), events, denials };
}

export const claimsIn = (some: readonly Story[]): Claims => claimsOf(some, cast, groupsIn(some));

export const claims: Claims = claimsIn(everyStory);
