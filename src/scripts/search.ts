/** The search page: fetches Pagefind when the field is first used, and lists what it finds. */
import { VOICE_END } from '../view/voice-end.ts';

/** A place in a story: the text itself, or a statement's note. */
interface Place {
  url: string;
  /** Of a statement: whose, and how it is told (see `src/build/search-document.ts`). */
  title: string;
  /** HTML: the words around, escaped, what was searched for in `<mark>`. */
  excerpt: string;
}

interface Hit extends Omit<Place, 'title'> {
  meta: { title?: string; day?: string };
  sub_results: Place[];
}

interface EngineOptions {
  baseUrl: string;
  excerptLength: number;
}

interface Engine {
  options: (options: EngineOptions) => Promise<void>;
  init: () => Promise<void>;
  /** Searches another index, too. */
  mergeIndex: (address: string, options: EngineOptions) => Promise<void>;
  /** Null where another search was begun meanwhile. */
  debouncedSearch: (
    words: string,
    options: object,
    wait: number,
  ) => Promise<{ results: { data: () => Promise<Hit> }[] } | null>;
}

const MOST_HITS = 20;
const MOST_STATEMENTS = 3;
const PAUSE_IN_MILLISECONDS = 200;
const EXCERPT_IN_WORDS = 28;

const form = document.querySelector<HTMLFormElement>('#search');
const field = document.querySelector<HTMLInputElement>('#search-words');
const message = document.querySelector('#search-status');
const list = document.querySelector('#search-hits');

let engine: Promise<Engine> | undefined;

function load({ engine: address = '', base = '/', others = '' }: DOMStringMap): Promise<Engine> {
  // A variable address: the engine is made after the site was bundled.
  engine ??= (import(/* @vite-ignore */ address) as Promise<Engine>).then(async (loaded) => {
    const options = { baseUrl: base, excerptLength: EXCERPT_IN_WORDS };
    await loaded.options(options);
    await loaded.init();
    const addresses = others.split(' ').filter((other) => other !== '');
    await Promise.all(addresses.map((other) => loaded.mergeIndex(other, options)));
    return loaded;
  });
  return engine;
}

function say(words: string): void {
  if (message) message.textContent = words;
}

/** A story, and below it the statements in it that hold what was searched for. */
function itemsOf({ url, excerpt, meta: { title = url, day = '' }, sub_results: places }: Hit): HTMLLIElement[] {
  const statements = places.filter((place) => place.url.includes('#')).slice(0, MOST_STATEMENTS);
  return [
    itemOf({ url, title, excerpt }, `Story · ${day}`),
    ...statements.map((place) => {
      const [voice = '', kind = ''] = place.title.split(VOICE_END);
      return itemOf({ ...place, title: voice }, `${kind} · Story of ${day}`);
    }),
  ];
}

function itemOf({ url, title, excerpt }: Place, about: string): HTMLLIElement {
  const item = document.createElement('li');
  const head = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const facts = document.createElement('span');
  facts.className = 'soft block';
  facts.textContent = about;
  head.append(link, facts);
  const words = document.createElement('p');
  words.className = 'words';
  words.innerHTML = excerpt;
  item.append(head, words);
  return item;
}

async function search(words: string, dataset: DOMStringMap): Promise<void> {
  if (words === '') {
    list?.replaceChildren();
    say('');
    return;
  }
  const found = await (await load(dataset)).debouncedSearch(words, {}, PAUSE_IN_MILLISECONDS);
  if (!found) return;
  const hits = await Promise.all(found.results.slice(0, MOST_HITS).map(({ data }) => data()));
  list?.replaceChildren(...hits.flatMap(itemsOf));
  const { length } = found.results;
  const more = length > MOST_HITS ? `; the best ${MOST_HITS} are shown` : '';
  say(length === 0 ? `Nothing found for “${words}”.` : `${length} ${length === 1 ? 'story' : 'stories'} found${more}.`);
}

if (form && field) {
  const start = (): void => {
    search(field.value.trim(), form.dataset).catch(() => {
      say('The search cannot be loaded: it is made when the site is built. The ledger lists every statement.');
    });
  };
  field.addEventListener('input', start);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?${new URLSearchParams({ q: field.value }).toString()}`);
    start();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    start();
  }
}
