/** The picture that goes with a link to an actor, while somebody works on the site; see `src/build/listed-pictures.ts`. */
import type { APIContext } from 'astro';

import { actorPictureWords } from '../../../publish/picture/words.ts';
import { getCast, getDossiers } from '../../../stories.ts';
import type { Dossier } from '../../../view/actors/dossier.ts';
import { pictureOf } from '../../_picture.ts';

export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  return (await getDossiers()).map((dossier) => ({ params: { id: dossier.id }, props: { dossier } }));
}

export const GET = async ({ props }: APIContext<{ dossier: Dossier }>): Promise<Response> =>
  pictureOf(actorPictureWords(props.dossier, await getCast()));
