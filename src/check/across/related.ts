/** Which other stories have to be read before a few stories can be checked: no more than needed, so that it takes no time. */
import type { StoryText } from '../check-story.ts';
import type { StoryFacts } from '../facts.ts';
import { wordsOf } from '../words.ts';
import { rowsOf } from './other-wording.ts';

/** @returns those that share words of a quotation, a series or a claim with the checked ones, or that these link into */
export function relatedStories(checked: readonly StoryFacts[], others: readonly StoryText[]): StoryText[] {
  if (others.length === 0) return [];
  const rows = new Set(
    checked.flatMap(({ quotations }) => quotations.flatMap(({ quoted }) => rowsOf(wordsOf(quoted)))),
  );
  const series = checked.flatMap(({ series: part }) => (part ? [inFrontmatter(part.name)] : []));
  const targets = checked.flatMap(({ links }) => links.map(({ address }) => address)).filter((to) => to.includes('#'));
  const claims = new Set(checked.flatMap((story) => story.claims.map(({ to }) => to.story)));
  return others.filter(
    ({ id, text }) =>
      claims.has(id) ||
      checked.some((story) => speaksOf(text, story.id)) ||
      series.some((name) => name.test(text)) ||
      targets.some((address) => address.includes(id)) ||
      sharesRow(text, rows),
  );
}

/** Whether the text of a story says that something is one claim with a statement of another story, or isn't. */
export const speaksOf = (text: string, id: string): boolean =>
  text.includes('-claim[') &&
  new RegExp(String.raw`::(?:same|other)-claim.*\b(?:in="${id}"|as="${id}/)`, 'u').test(text);

/** What means something in a regular expression; `RegExp.escape` is younger than the Node that we ask for. */
const SIGNS = /[\\^$.*+?()[\]{}|/]/gu;

/** "name: The new bridge", "{ name: 'The new bridge', order: 2 }" */
function inFrontmatter(name: string): RegExp {
  return new RegExp(String.raw`name: *["']?${name.replaceAll(SIGNS, String.raw`\$&`)}["']? *(?:[,}\n]|$)`, 'u');
}

function sharesRow(text: string, rows: ReadonlySet<string>): boolean {
  const small = text.toLowerCase().replaceAll('’', "'");
  // Looking for words in a text is far quicker than taking it apart, and most stories have no row's words at all.
  const possible = [...rows].some((row) => row.split(' ').every((word) => small.includes(word)));
  return possible && rowsOf(wordsOf(text)).some((row) => rows.has(row));
}
