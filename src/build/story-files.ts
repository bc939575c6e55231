/** What lies beside a story's page: made once for each state of the story and of our code, and written by every build. */
import { join } from 'node:path';

import { storyPath } from '../publish/masthead.ts';
import { storyPictureWords } from '../publish/picture/words.ts';
import { PICTURE_FILE, STORY_FORMATS } from '../publish/story-data.ts';
import type { StoryListing } from '../schema/story-list.ts';
import { sitePath } from '../settings/given.ts';
import { addressIn } from '../view/address.ts';
import { searchRecordOf } from '../view/search/search-records.ts';
import type { ToldClaims } from '../view/search/search-records.ts';
import type { Story } from '../view/site.ts';
import { storyGrouper } from './across-cache.ts';
import { cacheKey, openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import { openKeptFiles } from './kept-files.ts';
import type { KeptFiles } from './kept-files.ts';
import { openPictureCache, pictureKey, writePicture } from './picture-cache.ts';
import { searchDocument } from './search-document.ts';
import type { SearchDocument } from './search-document.ts';
import type { BuildSettings } from './settings.ts';
import { openStoryCache, readStoryData, storyKeys } from './story-cache.ts';

/** A story whose files are to be written. */
export interface WrittenStory extends StoryListing {
  /** Under which the story itself lies in the cache. */
  storyKey: string;
  /** Of all that its files are made of. */
  recordKey: string;
  /** Characters of its own file. */
  fileLength: number;
  /** Of its statements, what other stories tell too. */
  claims: ToldClaims;
}

export interface StoryFilesOptions {
  settings: BuildSettings;
  /** Folder of the built site. */
  dist: string;
}

/** What is kept of a story beside its files. */
interface StoryRecord {
  /** The key of the picture. */
  picture: string;
  search: SearchDocument;
}

const openTexts = (): KeptFiles => openKeptFiles('story-files');
const openRecords = (): Cache => openCache('story-records');

/** @returns the stories of a site with their keys, by their texts, and with what several of them tell */
export function writtenStories(
  { setup, key }: BuildSettings,
  texts: readonly { file: StoryListing; text: string }[],
): WrittenStory[] {
  const [keyOf, cache] = [storyKeys(setup), openStoryCache()];
  const keyed = texts.map(({ file, text }) => ({ ...file, storyKey: keyOf(text), fileLength: text.length }));
  const { claims } = storyGrouper()(
    keyed.map(({ id, name, storyKey }) => ({
      id,
      dataKey: storyKey,
      readAnalysis: () => dataOf(cache, storyKey, name).analysis,
    })),
    setup.cast,
  );
  const told = new Map(keyed.map(({ id }): [string, ToldClaims] => [id, {}]));
  for (const { id, stories, tellings } of claims) {
    for (const place of tellings) Object.assign(told.get(place.story) ?? {}, { [place.id]: { id, stories } });
  }
  return keyed.map((story) => {
    const own = told.get(story.id) ?? {};
    return { ...story, claims: own, recordKey: cacheKey(key, story.storyKey, story.id, JSON.stringify(own)) };
  });
}

/** Those whose files have to be made, as far as can be told without reading what is kept. */
export function unmade(stories: readonly WrittenStory[]): WrittenStory[] {
  const records = openRecords();
  return stories.filter(({ recordKey }) => !records.seemsToHold(recordKey));
}

/** Deletes what no build has used for long. */
export function pruneStoryFiles(): void {
  for (const kept of [openRecords(), openTexts(), openPictureCache()]) kept.prune();
}

/**
 * @returns a function that writes the files of a story, and gives what the search is to find of it; Error where the
 * story isn't in the cache
 */
export function storyFilesWriter({
  settings,
  dist,
}: StoryFilesOptions): (story: WrittenStory) => Promise<SearchDocument> {
  const { setup, entries, site } = settings;
  const cast = new Map(entries);
  const absolute = (path: string): string => new URL(addressIn(addressIn(setup.base, sitePath()), path), site).href;
  const [stories, records, texts, pictures] = [openStoryCache(), openRecords(), openTexts(), openPictureCache()];

  const make = async (story: Story, { recordKey, claims }: WrittenStory, folder: string): Promise<SearchDocument> => {
    for (const { file, write } of STORY_FORMATS) {
      texts.write(cacheKey(recordKey, file), Buffer.from(write(story, cast, absolute)), join(folder, file));
    }
    const words = storyPictureWords(story, cast);
    await writePicture(words, join(folder, PICTURE_FILE), pictures);
    const search = searchDocument(searchRecordOf(story, cast, claims));
    records.write(recordKey, JSON.stringify({ picture: pictureKey(words), search } satisfies StoryRecord));
    return search;
  };

  const place = (recordKey: string, folder: string): SearchDocument | null => {
    const kept = records.read(recordKey);
    if (!kept) return null;
    const { picture, search } = JSON.parse(kept) as StoryRecord;
    const placed =
      STORY_FORMATS.every(({ file }) => texts.place(cacheKey(recordKey, file), join(folder, file))) &&
      pictures.place(picture, join(folder, PICTURE_FILE));
    return placed ? search : null;
  };

  return async (written) => {
    const { id, name, storyKey, recordKey } = written;
    const folder = join(dist, sitePath(), storyPath(id));
    return place(recordKey, folder) ?? make({ id, data: dataOf(stories, storyKey, name) }, written, folder);
  };
}

function dataOf(cache: Cache, storyKey: string, name: string): Story['data'] {
  const data = readStoryData(cache, storyKey);
  if (!data) throw new Error(`${name}: changed while the site was being built; start once more`);
  return data;
}
