/** What stands on the picture of a story, an actor or a claim. */
import { en } from '../../strings/en.ts';
import { dayInWords } from '../../view/events/dates-in-words.ts';
import type { Dossier } from '../../view/actors/dossier.ts';
import type { Claim } from '../../view/claims/claims.ts';
import { highlightsOf } from '../../view/statements/highlights.ts';
import { sentenceInWords } from '../../view/statements/sentence.ts';
import type { Cast, Story } from '../../view/site.ts';
import { capital } from '../../view/wording.ts';
import { SITE_NAME } from '../masthead.ts';

export interface PictureWords {
  /** What the site is called. */
  site: string;
  /** Small, above the title. */
  kicker: string;
  title: string;
  /** Null where the story has no quotation of a named speaker that can stand alone; then `summary` stands there. */
  quote: { words: string; speaker: string } | null;
  summary: string | null;
}

export function storyPictureWords(story: Story, cast: Cast): PictureWords {
  const { title, summary, section, published } = story.data;
  const [highlight] = highlightsOf([story], cast, 1);
  const { note } = highlight ?? {};
  return {
    site: SITE_NAME,
    kicker: [section, dayInWords(published)].filter((part) => part !== null).join(' · '),
    title,
    quote: note ? { words: note.said, speaker: speakerOf(note.voice.actor) } : null,
    summary,
  };
}

/** The quotation is the latest that can stand alone. */
export function actorPictureWords({ id, name, role, statements, stories }: Dossier, cast: Cast): PictureWords {
  const description = role && capital(role);
  const quoted = firstOf(stories.toReversed(), ({ story }) => highlightsOf([onlyBy(id, story)], cast, 1)[0]);
  return {
    site: SITE_NAME,
    kicker: en.data.figures(statements, stories.length),
    title: name,
    quote: quoted
      ? {
          words: quoted.note.said,
          speaker: [description, dayInWords(quoted.story.data.published)].filter(Boolean).join(' · '),
        }
      : null,
    summary: description,
  };
}

/** The first telling. Only what is quoted in full stands as a quotation: in all else there are words of the story's own. */
export function claimPictureWords(claim: Claim): PictureWords {
  const [first] = claim.tellings();
  if (!first) throw new Error(`${claim.id}: a claim that nobody tells`);
  const { note, story } = first;
  const isQuoted = note.attribution.form === 'direct';
  const about = [note.voice.actor?.role, dayInWords(story.data.published)].filter((part) => typeof part === 'string');
  return {
    site: SITE_NAME,
    kicker: en.site.claims.told(claim.stories),
    title: note.who,
    quote: isQuoted ? { words: note.said, speaker: capital(about.join(' · ')) } : null,
    summary: sentenceInWords(note.sentence),
  };
}

/** What `find` finds in the first item in which it finds anything. */
function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The story as if nobody else had said anything. */
function onlyBy(actorId: string, story: Story): Story {
  const { analysis } = story.data;
  const attributions = analysis.attributions.filter((attribution) => attribution.actorId === actorId);
  // Not copied: its blocks would be read.
  const data = Object.create(story.data, { analysis: { value: { ...analysis, attributions } } }) as Story['data'];
  return { ...story, data };
}

const speakerOf = (actor: { name: string; role: string | null } | null): string =>
  [actor?.name, actor?.role].filter((part) => typeof part === 'string').join(', ');
