/** Whose word an event is. */
import type { Attribution, TimelineEvent } from '../../analysis/schema.ts';
import type { OwnEvent } from '../../schema/story.ts';
import { en } from '../../strings/en.ts';
import { chainOf } from '../statements/chain.ts';
import { covers, shownIn, textOf } from '../site.ts';
import type { Cast, Story } from '../site.ts';

const words = en.site.events;

export interface Standing {
  /**
   * `story`: this story tells it; `statement`: this story tells that somebody said something then; `word`: somebody
   * tells it; `editor`: an editor has added it, from a source.
   */
  standing: 'story' | 'statement' | 'word' | 'editor';
  /** Whose word it is, and then those who passed it on; or who spoke. Whom the text gives no name is left out. */
  voices: string[];
  /** Of what this story tells: its words for not being sure, "may", "seemed"; null where it has none. */
  hedge: string | null;
}

export const byEditor: Standing = { standing: 'editor', voices: [], hedge: null };

export function standingOf(story: Story, event: TimelineEvent, cast: Cast): Standing {
  const attributions = shownIn(story);
  const around = attributions.filter(({ content }) => content.some((piece) => covers(piece, event.dateSpan)));
  const innermost = around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (innermost) return { standing: 'word', voices: voicesOf(story, innermost, cast).reverse(), hedge: null };
  const said = attributions.filter(({ id, parentId }) => event.attributionIds.includes(id) && parentId === null);
  if (said.length > 0) {
    const voices = [...new Set(said.flatMap((one) => voicesOf(story, one, cast)))];
    return { standing: 'statement', voices, hedge: null };
  }
  const { hedge } = event;
  const isOfAnother = hedge && attributions.some(({ content }) => content.some((piece) => covers(piece, hedge)));
  return { standing: 'story', voices: [], hedge: hedge && !isOfAnother ? textOf(story.data.analysis, hedge) : null };
}

/** In a sentence without its full stop. */
export function standingInWords({ standing, voices, hedge }: Standing, source: OwnEvent['source'] | null): string {
  switch (standing) {
    case 'story':
      return `${words.reportedHere}${hedge === null ? '' : words.qualified(hedge)}`;
    case 'statement':
      return voices.length > 0 ? words.said(voices) : words.saidByNobody;
    case 'word': {
      const [whose, ...via] = voices;
      return whose === undefined ? words.noSource : words.accordingTo(whose, via);
    }
    case 'editor':
      return source ? words.byEditorFrom(source.title) : words.byEditor;
  }
}

/** From the mouth nearest to the story to the one whose word it is; nobody's name is made up for "he". */
function voicesOf(story: Story, attribution: Attribution, cast: Cast): string[] {
  const chain = chainOf(story, attribution, cast);
  const names = chain.map(({ actor, label }) => actor?.name ?? (label === null ? words.notNamed : `“${label}”`));
  return names.some((name) => name !== words.notNamed) ? names : [];
}

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
