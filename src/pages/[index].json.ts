/** Every statement and every actor of the site, for programs: `claims.json`, `actors.json`, and what follows them. */
import type { APIRoute } from 'astro';

import { actorIndex, indexFile, statementIndex } from '../publish/site-indexes.ts';
import type { IndexPage } from '../publish/site-indexes.ts';
import { getCast, getDossiers, getStories } from '../stories.ts';
import { absoluteFrom } from '../view/address.ts';

interface Props {
  page: IndexPage<unknown>;
}

export async function getStaticPaths() {
  const [stories, cast] = [await getStories(), await getCast()];
  const absolute = absoluteFrom(new URL(import.meta.env.SITE));
  const indexes: ['claims' | 'actors', IndexPage<unknown>[]][] = [
    ['claims', statementIndex(stories, cast, absolute)],
    ['actors', actorIndex(await getDossiers(), absolute)],
  ];
  return indexes.flatMap(([name, pages]) =>
    pages.map((page) => ({
      params: { index: indexFile(name, page.page).replace(/\.json$/u, '') },
      props: { page } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { page } }) => Response.json(page);
