/**
 * What lies beside a story's page, while somebody works on the site. In a build `src/build/site-files.ts` writes it, in
 * threads: these are most of all files, and none of them needs Astro.
 */
import type { APIContext } from 'astro';

import { storyPictureWords } from '../../../publish/picture/words.ts';
import { PICTURE_FILE, STORY_FORMATS } from '../../../publish/story-data.ts';
import { getCast, getStories } from '../../../stories.ts';
import type { Story } from '../../../stories.ts';
import { absoluteFrom } from '../../../view/address.ts';
import { pictureOf } from '../../_picture.ts';

export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const files = [...STORY_FORMATS.map(({ file }) => file), PICTURE_FILE];
  return (await getStories()).flatMap((story) =>
    files.map((file) => ({ params: { id: story.id, file }, props: { story } })),
  );
}

type Context = APIContext<{ story: Story }, { id: string; file: string }>;

export async function GET({ params, props: { story }, site }: Context): Promise<Response> {
  const cast = await getCast();
  const format = STORY_FORMATS.find(({ file }) => file === params.file);
  if (format) {
    return new Response(format.write(story, cast, absoluteFrom(site)), {
      headers: { 'Content-Type': format.mediaType },
    });
  }
  return pictureOf(storyPictureWords(story, cast));
}
