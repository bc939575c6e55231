/** The search page: fetches Pagefind when the field is first used, and lists what it finds. */
import { search as told } from '../strings/en.ts';
import { itemsOf, statementsOf } from './search-items.ts';
import type { Hit } from './search-items.ts';

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
const PAUSE_IN_MILLISECONDS = 200;
const EXCERPT_IN_WORDS = 28;

const form = document.querySelector<HTMLFormElement>('#search');
const field = document.querySelector<HTMLInputElement>('#search-words');
const message = document.querySelector('#search-status');
const list = document.querySelector('#search-hits');
/** Shown while nothing is searched for. */
const samples = document.querySelector<HTMLElement>('#search-samples');

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

async function search(words: string, dataset: DOMStringMap): Promise<void> {
  tellAddress(words);
  if (samples) samples.hidden = words !== '';
  if (words === '') {
    list?.replaceChildren();
    say('');
    return;
  }
  const found = await (await load(dataset)).debouncedSearch(words, {}, PAUSE_IN_MILLISECONDS);
  if (!found) return;
  const hits = await Promise.all(found.results.slice(0, MOST_HITS).map(({ data }) => data()));
  const listed = new Set<string>();
  list?.replaceChildren(...hits.flatMap((hit) => itemsOf(hit, listed)));
  say(foundInWords(words, found.results.length, hits));
}

/** "5 stories found, with 23 statements" */
function foundInWords(words: string, stories: number, hits: readonly Hit[]): string {
  const statements = hits.reduce((sum, hit) => sum + statementsOf(hit).length, 0);
  return told.found(words, stories, statements, MOST_HITS);
}

/** So that a search can be passed on, and comes back with the page. */
function tellAddress(words: string): void {
  const query = words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
  if (location.search !== query) history.replaceState(null, '', `${location.pathname}${query}`);
}

if (form && field) {
  const start = (): void => {
    search(field.value.trim(), form.dataset).catch(() => {
      say(told.notLoaded);
    });
  };
  field.addEventListener('input', start);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    start();
  }
}
