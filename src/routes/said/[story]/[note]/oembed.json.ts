/** How pages of others show a statement: what programs ask for that turn a link into a frame. */
import type { APIContext } from 'astro';

import { cacheKey } from '../../../../build/cache.ts';
import { embedOf } from '../../../../publish/embed.ts';
import type { Story } from '../../../../stories.ts';
import { absoluteFrom } from '../../../../view/address.ts';
import type { Note } from '../../../../view/statements/note.ts';
import { statementsWithPages } from '../../_statements.ts';

export async function getStaticPaths() {
  return (await statementsWithPages()).map((path) => ({
    ...path,
    cacheKey: cacheKey(path.props.story.key, path.params.note),
  }));
}

export const GET = ({ props: { story, note }, site }: APIContext<{ story: Story; note: Note }>): Response =>
  Response.json(embedOf(story, note, absoluteFrom(site)));
