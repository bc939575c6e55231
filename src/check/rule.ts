/** What a rule gets to see, and what it returns. */
import type { Root } from 'mdast';

import type { Analysis } from '../analysis/schema.ts';
import type { PlacedCorrection } from '../remark/corrections/read.ts';
import type { StoryFrontmatter } from '../schema/story.ts';
import type { Finding, Place, Severity } from './finding.ts';
import type { RuleName } from './rule-names.ts';

/** A story as far as it could be read: what is wrong with one part doesn't keep the others from being checked. */
export interface StoryUnderCheck {
  id: string;
  /** Relative to the project. */
  file: string;
  /** Null where it is wrong. */
  frontmatter: StoryFrontmatter | null;
  /** Place in the file of the value at a path of the frontmatter: `['sources', 0, 'date']`. */
  frontmatterPlace: (path: readonly (string | number)[]) => Place;
  /** The article, places counted in the body. */
  tree: Root;
  /** The prose of the article. */
  text: string;
  /** Place in the file of an offset into `text`. */
  textPlace: (offset: number) => Place;
  /** Place in the file of a place in the body. */
  bodyPlace: (place: Place) => Place;
  /** Null where the frontmatter holds no day of publication. */
  analysis: Analysis | null;
  /** Places counted in the body. */
  corrections: readonly PlacedCorrection[];
}

/** What a site holds besides the story, as far as links go. */
export interface Site {
  /** Path under which the site's pages lie, without the first slash: "news/", or nothing. */
  home: string;
  storyIds: ReadonlySet<string>;
  /** Actors that have a page; null where not every story was read, so that nobody can know. */
  actorIds: ReadonlySet<string> | null;
  castIds: ReadonlySet<string>;
  /** Addresses of pages from the site's root, without the first slash; `[…]` stands for one part: "stories/[id]/". */
  routes: readonly string[];
  /** Files of `public/`, from there on. */
  publicFiles: ReadonlySet<string>;
  /** Names of the pictures beside stories: "content/stories/boat.jpg". */
  pictures: ReadonlySet<string>;
}

/** A finding before it is put together: its file is that of the story. */
export interface Found {
  place: Place | null;
  severity: Severity;
  message: string;
  fix?: string;
}

export interface Rule {
  name: RuleName;
  check: (story: StoryUnderCheck) => Found[];
}

export function findingOf(file: string, rule: RuleName, { place, severity, message, fix }: Found): Finding {
  return { file, line: place?.line ?? null, column: place?.column ?? null, severity, rule, message, fix: fix ?? null };
}
