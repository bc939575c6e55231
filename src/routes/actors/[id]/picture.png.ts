/** The picture that goes with a link to an actor, while somebody works on the site; see `src/build/story-files.ts`. */
import type { APIContext } from 'astro';

import { actorPictureWords } from '../../../publish/picture/words.ts';
import { getCast, getDossiers } from '../../../stories.ts';
import type { Dossier } from '../../../view/actors/dossier.ts';

export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  return (await getDossiers()).map((dossier) => ({ params: { id: dossier.id }, props: { dossier } }));
}

export async function GET({ props }: APIContext<{ dossier: Dossier }>): Promise<Response> {
  const { drawPicture } = await import('../../../publish/picture/picture.ts');
  const picture = drawPicture(actorPictureWords(props.dossier, await getCast()));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
