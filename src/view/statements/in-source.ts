/** Where a reader finds the words of a quotation in the source that the story has them from. */
import { piecesQuotedIn } from '../../across/quoted.ts';
import type { Attribution } from '../../analysis/schema.ts';
import type { Cast, Story } from '../site.ts';
import { tellingsOf } from './chain.ts';
import { isOfAnotherDay, sourcesOf } from './documents.ts';
import { addressOfWords } from './text-fragment.ts';

export interface WordsInSource {
  /** With a text fragment. */
  address: string;
  /** "Financial Times" */
  source: string;
}

/** Endings of addresses that lead to a page; words can't be shown where ".pdf", ".mp3" and ".docx" lead to. */
const PAGE = /\.(?:html?|xhtml|shtml|php|aspx?|jsp|cfm)$/iu;
const FILE = /\.[a-z][a-z\d]{1,4}$/iu;

/** Hyphens of a last part that is made of a headline: "uk-politics" is a section, "what-the-centre-found" is none. */
const FEWEST_HYPHENS = 2;

/**
 * A wrong link is worse than none: where the words are from is known only where, of those through whom they came, the
 * speaker among them, somebody is or has published one source of the story, and nobody another one, and where the text
 * doesn't tell of another day.
 */
export function wordsInSource(story: Story, attribution: Attribution, cast: Cast): WordsInSource | null {
  const { analysis } = story.data;
  const told = tellingsOf(story, attribution).flatMap((telling) =>
    sourcesOf(story, telling, cast).map((source) => ({ source, telling })),
  );
  const [source, another] = new Set(told.map((one) => one.source));
  if (!source || another || told.some(({ telling }) => isOfAnotherDay(story, telling, source))) return null;
  const page = [source.url, source.archived].find((address) => address !== null && isPage(address)) ?? null;
  const [words] = piecesQuotedIn(analysis, attribution).sort((a, b) => b.length - a.length);
  const address = page === null || words === undefined ? null : addressOfWords(page, words);
  return address === null ? null : { address, source: source.publisher ?? source.title };
}

/** A front page, or a section's, shows something else tomorrow. */
function isPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  if (PAGE.test(last)) return true;
  if (FILE.test(last)) return false;
  return search !== '' || /\d/u.test(last) || last.split(/[-_]/u).length > FEWEST_HYPHENS;
}
