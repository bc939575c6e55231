/** Which of a story's sources is somebody's own document. */
import type { Attribution } from '../../analysis/schema.ts';
import type { StoryData } from '../../schema/story-data.ts';
import type { Cast, Story } from '../site.ts';
import { mouthOf } from './chain.ts';
import { sayingOf } from './note.ts';

export type Source = StoryData['sources'][number];

/** The sources that whoever tells it is, or has published. */
export function sourcesOf(story: Story, telling: Attribution, cast: Cast): Source[] {
  const names = namesOf(story, telling, cast);
  return story.data.sources.filter((source) => isNamed(source, names));
}

/** The one source that can have it: none where two fit, or where the text tells of another day. */
export function documentOf(story: Story, telling: Attribution, cast: Cast): Source | null {
  const [source, another] = sourcesOf(story, telling, cast);
  return source && !another && !isOfAnotherDay(story, telling, source) ? source : null;
}

function namesOf(story: Story, telling: Attribution, cast: Cast): Set<string> {
  const { actor } = mouthOf(story, telling, cast);
  if (!actor) return new Set();
  const entry = cast.get(actor.id);
  return new Set([actor.name, ...(entry ? [entry.name, ...entry.aliases] : [])].map(plain));
}

const isNamed = ({ publisher, title }: Source, names: ReadonlySet<string>): boolean =>
  names.has(plain(title)) || (publisher !== null && names.has(plain(publisher)));

/** "The Financial Times" is "Financial Times". */
const plain = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ').replace(/^the /u, '');

export function isOfAnotherDay(story: Story, telling: Attribution, { date }: Source): boolean {
  const saying = sayingOf(story, telling);
  return saying !== undefined && date !== null && (date < saying.start || saying.end < date);
}
