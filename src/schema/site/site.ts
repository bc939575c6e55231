/** What the publisher decides about the site, in `content/site.yaml`. Nothing must be said: each key has a default. */
import { z } from 'zod';

import { language, optional, webAddress, words } from '../fields.ts';
import { footerSchema, linkAddress, navigationSchema } from './navigation.ts';
import { themeSchema } from './theme.ts';

/** A file in `public/`. */
const publicFile = z.string().regex(/^\/(?!\/)\S+\.\w+$/u, {
  error: 'expected a file of the folder public/, with a slash before it: "/logo.svg"',
});

const publisher = z.strictObject({
  name: optional(words).describe('The organisation that publishes; the name of the site where nothing is said.'),
  link: optional(webAddress).describe('Its own page, where that isn’t this site.'),
  logo: optional(publicFile).describe('In public/: "/logo.png".'),
  corrections: optional(linkAddress).describe('The page that tells how mistakes are put right.'),
  ethics: optional(linkAddress).describe('The page with the rules of the newsroom.'),
  masthead: optional(linkAddress).describe('The page that tells who works there.'),
});

const home = z.strictObject({
  lead: optional(words).describe(
    'The story that stands first, by the name of its file; the newest where none is named.',
  ),
  earlier: z.int().min(1).max(50).default(8).describe('How many stories stand beside it.'),
  mostQuoted: z.int().min(0).max(50).default(8).describe('How many of those who are quoted most; 0 for none.'),
});

const statements = z.strictObject({
  pages: z
    .enum(['all', 'cited'])
    .default('cited')
    .describe(
      'Which statements have a page of their own: those that are quoted or passed on, or all whose speaker is known, which trebles the files of a large archive.',
    ),
});

const feeds = z.strictObject({
  rss: z.boolean().default(true).describe('Whether there is rss.xml.'),
  atom: z.boolean().default(true).describe('Whether there is atom.xml.'),
  json: z.boolean().default(true).describe('Whether there is feed.json.'),
  stories: z
    .int()
    .min(1)
    .max(200)
    .default(30)
    .describe('How many of the newest stories stand in each, as far as it does not grow too heavy.'),
});

const robots = z.strictObject({
  search: z.boolean().default(true).describe('Whether search engines may list the pages.'),
  training: optional(z.boolean()).describe(
    'Whether models may be trained on the pages: said in the words of the IETF’s AI Preferences. Nothing is said where nothing stands here.',
  ),
});

/** Strict: a key that isn't listed here is an error. */
export const siteSchema = z.strictObject({
  name: words.default('News').describe('What the site is called.'),
  tagline: optional(words).describe('What it is about, in some words: the headline of the front page.'),
  description: optional(words).describe('The same in a sentence or two, for search engines and feeds.'),
  lang: language.default('en').describe('The language of the pages: "en-GB", "en-US". Only English is analysed.'),
  dir: optional(z.enum(['ltr', 'rtl'])).describe('The direction in which it is written; as the language has it.'),
  path: z
    .string()
    .regex(/^\/(?:[\p{L}\p{N}._~-]+\/)*$/u, { error: 'expected a path with a slash at both ends, like "/news/"' })
    .default('/')
    .transform((path) => path.slice(1))
    .describe('Where the pages lie, in a project that has others beside them: "/news/".'),
  icon: optional(publicFile).describe('The small sign of the site, in public/: "/icon.svg".'),
  publisher: publisher.prefault({}).describe('Who publishes the site, and by what rules.'),
  navigation: navigationSchema.describe('Where the line at the head of every page leads, in this order.'),
  footer: footerSchema.describe('What stands at the foot of every page: words and links.'),
  theme: themeSchema.prefault({}).describe('Colours and typefaces.'),
  home: home.prefault({}).describe('What stands on the front page.'),
  statements: statements.prefault({}).describe('What each statement has.'),
  edit: optional(webAddress).describe(
    'The web editor of the host that holds the project, up to its folder: "https://github.com/OWNER/REPOSITORY/edit/main/".',
  ),
  feeds: feeds.prefault({}).describe('By which feeds new stories come.'),
  robots: robots.prefault({}).describe('What programs may do with the pages.'),
  fediverse: optional(
    z.string().regex(/^@[\w.-]+@[\w-]+(?:\.[\w-]+)+$/u, { error: 'expected an account like "@news@example.social"' }),
  ).describe('The publisher’s account: "@news@example.social".'),
});

export type SiteSettings = z.output<typeof siteSchema>;
