/** What the search is to find, for `src/search-index.ts`, which takes it out of the published site again. */
import type { APIRoute } from 'astro';

import { getCast, getStories } from '../../stories.ts';
import { searchRecordsOf } from '../../view/search-records.ts';

export const GET: APIRoute = async () => Response.json(searchRecordsOf(await getStories(), await getCast()));
