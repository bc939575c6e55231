/** What stands on each actor's picture, for `src/build/listed-pictures.ts`, which takes it out of the published site again. */
import type { APIRoute } from 'astro';

import { actorPath } from '../../publish/masthead.ts';
import { actorPictureWords } from '../../publish/picture/words.ts';
import { getCast, getDossiers } from '../../stories.ts';

export const GET: APIRoute = async () => {
  const cast = await getCast();
  return Response.json(
    (await getDossiers()).map((dossier) => [actorPath(dossier.id), actorPictureWords(dossier, cast)]),
  );
};
