/** One kind for one name: the tagger takes "Finma" for a body here and for somebody there. */
import type { ActorKind } from '../../schema.ts';
import { certainPeople } from './certain-people.ts';
import { fixedKind } from './name-span.ts';
import { isAcronym } from '../words/word-shapes.ts';
import type { Name } from './name-forms.ts';
import { nameKey } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** The names, each of the kind that most of those written alike have. */
export function ofOneKind(words: readonly Word[], names: readonly Name[]): Name[] {
  const counts = new Map<string, Map<ActorKind, number>>();
  for (const name of names) {
    if (!isOpen(name)) continue;
    const key = nameKey(words, name.span);
    const kinds = counts.get(key) ?? new Map<ActorKind, number>();
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1);
    counts.set(key, kinds);
  }
  const people = certainPeople(words, names);
  return names.map((name) => {
    const key = nameKey(words, name.span);
    const kinds = counts.get(key);
    if (!isOpen(name) || !kinds || kinds.size < 2) return name;
    // "Bobby Morris Playfield" begins like somebody's name, and ends like none
    if (people.has(key) && (kinds.get('person') ?? 0) < Math.max(...kinds.values())) return name;
    if (people.has(key)) return { ...name, kind: 'person' };
    const only = name.span.end - name.span.first === 1 ? words[name.span.first] : undefined;
    const isInitials = only !== undefined && isAcronym(only) && kinds.has('organization');
    return { ...name, kind: isInitials ? 'organization' : mostOf(kinds) };
  });
}

/** Of two that are as many a body, since more things are said of it. */
function mostOf(kinds: ReadonlyMap<ActorKind, number>): ActorKind {
  const most = Math.max(...kinds.values());
  const often = [...kinds].flatMap(([kind, count]) => (count === most ? [kind] : []));
  return often.includes('organization') ? 'organization' : (often[0] ?? 'organization');
}

function isOpen({ span }: Name): boolean {
  return fixedKind(span) === null && span.known === null && !span.titled;
}
