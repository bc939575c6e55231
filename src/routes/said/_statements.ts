/** Which statements have pages of their own, for all that lies below `said/`. */
import { getCast, getStories } from '../../stories.ts';
import { marksOf } from '../../view/statements/note.ts';
import { hasOwnPage } from '../../view/statements/own-page.ts';

export async function statementsWithPages() {
  const cast = await getCast();
  return (await getStories()).flatMap((story) =>
    marksOf(story, cast)
      .filter(hasOwnPage)
      .map((note) => ({ params: { story: story.id, note: note.address }, props: { story, note } })),
  );
}
