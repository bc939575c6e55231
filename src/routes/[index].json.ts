/** Every statement and every actor of the site, for programs: `claims.json`, `actors.json`, and what follows them. */
import type { APIRoute } from 'astro';

import { cacheKey } from '../build/cache.ts';
import { claimRecord } from '../publish/claim-record.ts';
import { actorIndex, indexFile, statementIndex, statementItem } from '../publish/site-indexes.ts';
import type { IndexPage } from '../publish/site-indexes.ts';
import { getCast, getClaims, getDossiers, getStories } from '../stories.ts';
import { absoluteFrom } from '../view/address.ts';

interface Props {
  /** Makes what is in the file. */
  write: () => IndexPage<unknown>;
}

export async function getStaticPaths() {
  const absolute = absoluteFrom(new URL(import.meta.env.SITE));
  const told = await getClaims();
  const claims = statementIndex(await getStories(), await getCast(), absolute).map((page) => ({
    params: paramsOf('claims', page),
    props: {
      write: () => ({ ...page, items: page.items.map((item) => statementItem(item, absolute, told)) }),
    } satisfies Props,
    cacheKey: cacheKey(
      JSON.stringify({ ...page, items: [] }),
      ...page.items.map(({ story, note }) => {
        const claim = told.of(story.id, note.attribution.id);
        return `${story.id} ${story.key} ${note.anchor} ${JSON.stringify(claim && claimRecord(claim, absolute))}`;
      }),
    ),
  }));
  const actors = actorIndex(await getDossiers(), absolute).map((page) => ({
    params: paramsOf('actors', page),
    props: { write: () => page } satisfies Props,
  }));
  return [...claims, ...actors];
}

const paramsOf = (name: 'claims' | 'actors', { page }: IndexPage<unknown>) => ({
  index: indexFile(name, page).replace(/\.json$/u, ''),
});

export const GET: APIRoute<Props> = ({ props: { write } }) => Response.json(write());
