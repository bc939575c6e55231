/** What the endpoints of the feeds have in common. */
import type { APIContext } from 'astro';

import { feedOf, FEEDS } from '../publish/feeds.ts';
import type { FeedFile } from '../publish/feeds.ts';
import { getClaims, getStories } from '../stories.ts';
import { absoluteFrom } from '../view/address.ts';

export function feed(file: FeedFile) {
  const mediaType = FEEDS.find((one) => one.file === file)?.mediaType ?? '';
  return async ({ site }: APIContext): Promise<Response> =>
    new Response(feedOf(file, await getStories(), { absolute: absoluteFrom(site), claims: await getClaims() }), {
      headers: { 'Content-Type': mediaType },
    });
}
