/** The picture that goes with a link to a story. */
import type { APIRoute } from 'astro';

import { pictureOf } from '../../../publish/picture-cache.ts';
import { storyPictureWords } from '../../../publish/picture-words.ts';
import { getCast, getStories } from '../../../stories.ts';
import type { Story } from '../../../stories.ts';

export async function getStaticPaths() {
  return (await getStories()).map((story) => ({ params: { id: story.id }, props: { story } }));
}

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  new Response(new Uint8Array(await pictureOf(storyPictureWords(story, await getCast()))), {
    headers: { 'Content-Type': 'image/png' },
  });
