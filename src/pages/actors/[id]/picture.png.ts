/** The picture that goes with a link to an actor. */
import type { APIRoute } from 'astro';

import { pictureOf } from '../../../publish/picture-cache.ts';
import { actorPictureWords } from '../../../publish/picture-words.ts';
import { getCast, getStories } from '../../../stories.ts';
import { dossiersOf } from '../../../view/dossier.ts';
import type { Dossier } from '../../../view/dossier.ts';

export async function getStaticPaths() {
  const stories = (await getStories()).reverse();
  return dossiersOf(stories, await getCast()).map((dossier) => ({ params: { id: dossier.id }, props: { dossier } }));
}

export const GET: APIRoute<{ dossier: Dossier }> = async ({ props: { dossier } }) =>
  new Response(new Uint8Array(await pictureOf(actorPictureWords(dossier, await getCast()))), {
    headers: { 'Content-Type': 'image/png' },
  });
