/**
 * Markdown that a pull request's own run has written, made fit to be posted in the name of the site: it may be a review, or
 * whatever somebody put in its place. No package is needed here, as in `comment.ts`.
 */

/** A sign of no width: what it parts is shown as before, and means nothing. */
const NO_WIDTH = '\u2060';

/** "&#64;" would be a mention and "&sol;&sol;" an address; "&#x20;" is how our own writer keeps a space at an edge. */
const REFERENCE = /\\?&(?!#x20;)(?=#?\w+;)/gu;

/** Tags and comments, which could hide what is posted. */
const TAG = /\\?</gu;

/**
 * What would be more than words, each cut after its first sign; a backslash before a mark is taken out by whoever shows it.
 * - "](" and "]:", the destination of a link or of a definition
 * - "//" and "www.", an address of its own accord
 * - "![", a picture, which is fetched from wherever it lies
 * - "@owner", "#12", "GH-12", which send mail to people, or leave traces at other pull requests
 */
const MEANING = /\](?=[(:])|\/(?=\\?\/)|www(?=\\?\.)|!(?=\[)|@(?=[^\s\u2060])|#(?=\d)|GH(?=\\?-\d)/giu;

/** A link as our own writer makes it, its address in group 1: nothing after it could be taken for more of the address. */
const LINK = /\]\((?<address>[^\s()\\]+)\)(?=[),.;:|*\]]*(?:\s|$))/gu;

/** A dot, slash, backslash or percent sign that a server might read as one: "%2e%2e%2f" leads up a folder. */
const ENCODED_PATH = /%(?:2e|2f|5c|25)/iu;

/**
 * @param allowed beginnings of the addresses that links may lead to, each ending in a slash; all others are no links any more
 * @throws TypeError where one of them is no address
 */
export function harmless(markdown: string, allowed: readonly string[]): string {
  const beginnings = allowed.map((address) => new URL(address).href);
  const plain = markdown.replaceAll(REFERENCE, '&amp;').replaceAll(TAG, '&lt;');
  let done = 0;
  const parts: string[] = [];
  for (const { index, 0: link, groups } of plain.matchAll(LINK)) {
    if (!isAllowed(groups?.address ?? '', beginnings)) continue;
    parts.push(meaningless(plain.slice(done, index)), link);
    done = index + link.length;
  }
  return parts.join('') + meaningless(plain.slice(done));
}

/** Only an address that already is what a browser makes of it: "http:/evil", "a/../b" and "a/%2e%2e/b" are not. */
function isAllowed(address: string, beginnings: readonly string[]): boolean {
  return (
    URL.parse(address)?.href === address &&
    !ENCODED_PATH.test(address) &&
    beginnings.some((beginning) => address.startsWith(beginning) && !address.slice(beginning.length).includes('//'))
  );
}

const meaningless = (markdown: string): string => markdown.replaceAll(MEANING, (sign) => sign + NO_WIDTH);
