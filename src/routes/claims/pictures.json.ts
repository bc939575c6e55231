/** What stands on each claim's picture, for `src/build/listed-pictures.ts`, which takes it out of the published site again. */
import type { APIRoute } from 'astro';

import { claimPath } from '../../publish/masthead.ts';
import { claimPictureWords } from '../../publish/picture/words.ts';
import { getClaims } from '../../stories.ts';

export const GET: APIRoute = async () =>
  Response.json((await getClaims()).all.map((claim) => [claimPath(claim.id), claimPictureWords(claim)]));
