/** Where claims may have stood, for `src/hosting/moved-claims.ts`, which takes it out of the published site again. */
import type { APIRoute } from 'astro';

import { claimPath } from '../../publish/masthead.ts';
import { movedPage } from '../../publish/moved-page.ts';
import { getClaims } from '../../stories.ts';
import { absoluteFrom, claimAddress } from '../../view/address.ts';
import { formerIds } from '../../view/claims/former-ids.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = absoluteFrom(site);
  return Response.json(
    (await getClaims()).all.flatMap((claim) => {
      const former = formerIds(claim);
      if (former.length === 0) return [];
      return [[former.map((id) => claimPath(id)), movedPage(claimAddress(claim.id), absolute(claimPath(claim.id)))]];
    }),
  );
};
