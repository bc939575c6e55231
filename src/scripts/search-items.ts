/** What the search page shows of a story that was found: the story, and the statements in it. */
import { search as told } from '../strings/en.ts';
import type { FoundStatement } from '../view/search/found-statement.ts';
import { foundWords, markedParts, withDots } from '../view/search/search-excerpt.ts';

/** A place in a story: the text itself, or a statement's note. */
interface Place {
  url: string;
  /** HTML: the words around, escaped, what was searched for in `<mark>`. */
  excerpt: string;
}

/** A story, as the engine gives it. */
export interface Hit {
  url: string;
  /** All that can be searched, as plain text. */
  content: string;
  meta: { title?: string; day?: string };
  sub_results: Place[];
  /** All that has an id: a heading, or a statement, as JSON in percent-encoding (see `src/build/search-document.ts`). */
  anchors: { element: string; id: string }[];
}

/** The others of a story are a press away. */
const MOST_STATEMENTS = 3;

/**
 * A story, and below it the statements in it that hold what was searched for.
 * @param listed ids of the claims that are listed already, to which those listed here are added: each stands once
 */
export function itemsOf(hit: Hit, listed: Set<string>): HTMLLIElement[] {
  const { url, content, sub_results: places } = hit;
  const { title = url, day = '' } = hit.meta;
  const items = statementsOf(hit).flatMap(([place, statement]) => {
    const claim = statement.claim?.id ?? null;
    if (claim !== null && listed.has(claim)) return [];
    if (claim !== null) listed.add(claim);
    return [statementItem(place, statement)];
  });
  const shown = [storyItem(url, title, day, content, places), ...items.slice(0, MOST_STATEMENTS)];
  const more = items.slice(MOST_STATEMENTS);
  return more.length > 0 ? [...shown, moreItem(more)] : shown;
}

/** Those that hold what was searched for, each with its place. */
export function statementsOf({ anchors, sub_results: places }: Hit): [Place, FoundStatement][] {
  const statements = anchors
    .filter(({ element }) => element === 'p')
    .map(({ id }) => JSON.parse(decodeURIComponent(id)) as FoundStatement);
  const byAnchor = new Map(statements.map((one) => [one.anchor, one]));
  return places.flatMap((place) => {
    const statement = byAnchor.get(place.url.split('#')[1] ?? '');
    return statement ? [[place, statement] as [Place, FoundStatement]] : [];
  });
}

function storyItem(url: string, title: string, day: string, content: string, places: readonly Place[]): HTMLLIElement {
  const place = places.find((one) => !one.url.includes('#'));
  const { text, found } = read(place?.excerpt ?? '');
  const words = withDots(text, title, content);
  return itemOf(url, title, told.story(day), found, words === '' ? [] : marked(words, found));
}

function statementItem({ url, excerpt }: Place, statement: FoundStatement): HTMLLIElement {
  const { kind, form, certainty, voice, how, through, when, claim, parts } = statement;
  const { found } = read(excerpt);
  const about = [`${how}${through.length > 0 ? `, ${told.via(through)}` : ''}`, ...(when === null ? [] : [when])].join(
    ' · ',
  );
  const words = parts.flatMap(({ words: part, isSaid, verbatim }) => {
    if (!isSaid) return marked(part, found);
    const nodes = verbatim.flatMap(({ words: some, isVerbatim }) =>
      isVerbatim ? [made('span', 'verbatim', ...marked(some, found))] : marked(some, found),
    );
    const said = made('span', `sample ${kind}`, ...nodes);
    Object.assign(said.dataset, { form, certainty });
    return [said];
  });
  const item = itemOf(url, voice, about, found, words);
  if (claim) {
    const link = made('a', '', told.claim(claim.stories));
    // The search lies beside the claims.
    link.href = `../claims/${claim.id}/`;
    item.firstElementChild?.append(made('span', 'soft block', link));
  }
  return item;
}

function itemOf(
  url: string,
  title: string,
  about: string,
  found: Set<string>,
  words: readonly (Node | string)[],
): HTMLLIElement {
  const link = made('a', '', ...marked(title, found));
  link.href = url;
  const facts = made('span', 'soft block', ...marked(about, found));
  return made('li', '', made('p', '', link, facts), made('p', 'words', ...words));
}

/** "2 more in this story", which opens them. */
function moreItem(items: readonly HTMLLIElement[]): HTMLLIElement {
  const summary = made('summary', '', told.more(items.length));
  return made('li', '', made('details', 'col-span-full', summary, made('ol', 'entries', ...items)));
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** The engine's excerpt as text, and the words that it marks: those searched for, and their other forms. */
function read(excerpt: string): { text: string; found: Set<string> } {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const words = [...body.querySelectorAll('mark')].map((mark) => mark.textContent);
  return { text: body.textContent, found: foundWords(words) };
}

function marked(text: string, found: Set<string>): (Node | string)[] {
  return markedParts(text, found).map(({ words, isFound }) => (isFound ? made('mark', '', words) : words));
}
