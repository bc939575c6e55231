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

/** Pictures are fetched from wherever they lie, and could show anything. */
const PICTURE = /!(?=\[)/gu;

/** "@owner", "#12", "GH-12" send mail to people, or leave traces at other pull requests. */
const MENTION = /@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)/giu;

/**
 * @param allowed beginnings of the addresses that links may lead to, each ending in a slash; all others are no links any more
 */
export function harmless(markdown: string, allowed: readonly string[]): string {
  const own = allowed.map((address) => RegExp.escape(address));
  // A backslash before the second slash would be taken out by whoever shows it.
  const address = new RegExp([...own.map((one) => `(?<=\\]\\()${one}`), String.raw`/\\?/`].join('|'), 'gu');
  return markdown
    .replaceAll(REFERENCE, '&amp;')
    .replaceAll(TAG, '&lt;')
    .replaceAll(PICTURE, `!${NO_WIDTH}`)
    .replaceAll(MENTION, (sign) => sign + NO_WIDTH)
    .replaceAll(address, (found) => (allowed.includes(found) ? found : `/${NO_WIDTH}/`));
}
