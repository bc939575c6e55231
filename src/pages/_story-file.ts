/** What the endpoints beside a story's page have in common; each is a file of its own, so that its ending is its own. */
import type { APIContext } from 'astro';

import { STORY_FORMATS } from '../publish/story-data.ts';
import { getCast, getStories } from '../stories.ts';
import type { Story } from '../stories.ts';
import { absoluteFrom } from '../view/address.ts';

export async function storyPaths() {
  return (await getStories()).map((story) => ({ params: { id: story.id }, props: { story } }));
}

/** @param file one of those that `STORY_FORMATS` lists */
export function storyFile(file: string) {
  const format = STORY_FORMATS.find((one) => one.file === file);
  if (!format) throw new Error(`no format has a file "${file}"`);
  return async ({ props, site }: APIContext<{ story: Story }>): Promise<Response> =>
    new Response(format.write(props.story, await getCast(), absoluteFrom(site)), {
      headers: { 'Content-Type': format.mediaType },
    });
}
