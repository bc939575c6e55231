/** How pages of others show a statement: what programs ask for that turn a link into a frame. */
import type { APIContext } from 'astro';

import { cacheKey } from '../../../../build/cache.ts';
import { embedOf } from '../../../../publish/embed.ts';
import { getCast, getStories } from '../../../../stories.ts';
import type { Story } from '../../../../stories.ts';
import { absoluteFrom } from '../../../../view/address.ts';
import { marksOf } from '../../../../view/statements/note.ts';
import type { Note } from '../../../../view/statements/note.ts';
import { hasOwnPage } from '../../../../view/statements/own-page.ts';

export async function getStaticPaths() {
  const cast = await getCast();
  return (await getStories()).flatMap((story) =>
    marksOf(story, cast)
      .filter(hasOwnPage)
      .map((note) => ({
        params: { story: story.id, note: note.address },
        props: { story, note },
        cacheKey: cacheKey(story.key, note.address),
      })),
  );
}

export const GET = ({ props: { story, note }, site }: APIContext<{ story: Story; note: Note }>): Response =>
  Response.json(embedOf(story, note, absoluteFrom(site)));
