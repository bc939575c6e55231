/** The search page: fetches Pagefind when the field is first used, and lists what it finds. */

interface Hit {
  url: string;
  /** HTML: the words around, escaped, what was searched for in `<mark>`. */
  excerpt: string;
  meta: { title?: string; kind?: string; place?: string };
}

interface Engine {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  /** Null where another search was begun meanwhile. */
  debouncedSearch: (
    words: string,
    options: object,
    wait: number,
  ) => Promise<{ results: { data: () => Promise<Hit> }[] } | null>;
}

const MOST_HITS = 30;
const PAUSE_IN_MILLISECONDS = 200;
const EXCERPT_IN_WORDS = 28;

const form = document.querySelector<HTMLFormElement>('#search');
const field = document.querySelector<HTMLInputElement>('#search-words');
const message = document.querySelector('#search-status');
const list = document.querySelector('#search-hits');

let engine: Promise<Engine> | undefined;

function load({ engine: address = '', base = '/' }: DOMStringMap): Promise<Engine> {
  // A variable address: the engine is made after the site was bundled.
  engine ??= (import(/* @vite-ignore */ address) as Promise<Engine>).then(async (loaded) => {
    await loaded.options({ baseUrl: base, excerptLength: EXCERPT_IN_WORDS });
    await loaded.init();
    return loaded;
  });
  return engine;
}

function say(words: string): void {
  if (message) message.textContent = words;
}

function itemOf({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const head = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const facts = document.createElement('span');
  facts.className = 'soft block';
  facts.textContent = [meta.kind, meta.place].filter(Boolean).join(' · ');
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
  list?.replaceChildren(...hits.map(itemOf));
  const { length } = found.results;
  const more = length > MOST_HITS ? `; the best ${MOST_HITS} are shown` : '';
  say(length === 0 ? `Nothing found for “${words}”.` : `${length} ${length === 1 ? 'place' : 'places'} found${more}.`);
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

// A module of its own: without an import or export, its names would be global.
export {};
