/** Events that an editor put into the timeline: the text doesn't tell them, or doesn't date them. */
import { readDateValue } from '../../analysis/corrections/date-value.ts';
import { contentIds } from '../../analysis/identity.ts';
import type { Precision } from '../../analysis/schema.ts';
import { eventAnchor } from '../../schema/anchors.ts';
import { roleOn } from '../../schema/role.ts';
import type { OwnEvent } from '../../schema/story.ts';
import { actingIn, named } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';

export interface OwnEventInView {
  id: string;
  anchor: string;
  start: string;
  end: string;
  precision: Precision | null;
  told: string;
  actors: Named[];
  source: OwnEvent['source'];
}

/** In the order of the frontmatter. */
export function ownEventsOf(story: Story, cast: Cast): OwnEventInView[] {
  const idOf = contentIds('event-own');
  return story.data.events.flatMap(({ date, text, actors, source }) => {
    const value = readDateValue(date);
    // The schema lets no others in.
    if (!value?.start || !value.end) return [];
    const { start, end, precision } = value;
    const id = idOf(`${date} ${text}`);
    return [
      { id, anchor: eventAnchor(id), start, end, precision, told: text, actors: whoIs(story, actors, cast), source },
    ];
  });
}

function whoIs(story: Story, ids: readonly string[], cast: Cast): Named[] {
  const acting = actingIn(story);
  return ids.flatMap((id) => {
    const actor = acting.find((one) => one.id === id);
    const entry = cast.get(id);
    if (actor) return [named(story, actor, cast)];
    return entry ? [{ id, name: entry.name, role: roleOn(entry.roles, story.data.published) ?? entry.role }] : [];
  });
}
