/** The picture that goes with a link to a claim, while somebody works on the site; see `src/build/listed-pictures.ts`. */
import type { APIContext } from 'astro';

import { claimPictureWords } from '../../../../publish/picture/words.ts';
import { getClaims } from '../../../../stories.ts';
import type { Claim } from '../../../../view/claims/claims.ts';
import { pictureOf } from '../../../_picture.ts';

export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  return (await getClaims()).all.map((claim) => {
    const [story, note] = claim.id.split('/');
    return { params: { story, note }, props: { claim } };
  });
}

export const GET = ({ props }: APIContext<{ claim: Claim }>): Promise<Response> =>
  pictureOf(claimPictureWords(props.claim));
