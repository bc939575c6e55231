/** Actors as editors have them: after the analyser's, before anybody is linked to what they say. */
import type { ActorIndex, ActorMention } from '../actors/actors.ts';
import type { Actor, CastMember, Mention, Span } from '../schema.ts';
import { covers, isSameSpan, overlaps } from '../spans.ts';
import { occurrencesOf } from '../text/occurrences.ts';
import { unmentioned } from './cited.ts';
import { isOfStatement, placesOf } from './correction.ts';
import type { CorrectionContext, Corrections } from './correction.ts';
import { ignoredIn } from './ignored.ts';

const PRONOUN = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whose|we|us|our|i|me|my)$/iu;
const ARTICLE = /^(?:the|an?)\s+/iu;

type Place = ActorMention & Pick<Mention, 'by'>;

/**
 * What holds for the whole story comes first, so that a correction in the text can make an exception.
 * @returns the index rebuilt: actors without mentions are gone, actors of the cast that only the editor names are in
 */
export function correctActors(
  text: string,
  index: ActorIndex,
  cast: readonly CastMember[],
  context: CorrectionContext,
): ActorIndex {
  const { corrections, onProblem, confirmed } = context;
  if (isEmpty(corrections)) return index;
  const known = new Set([...index.actors.map(({ id }) => id), ...cast.map(({ id }) => id)]);
  const ignored = ignoredIn(text, corrections);
  let places: Place[] = index.mentions.filter((mention) => !ignored(core(text, mention)));
  for (const { actorId, words, path } of aliasesIn(corrections)) {
    if (!known.has(actorId)) {
      onProblem({ at: path, message: 'no such actor', choice: { given: actorId, known: [...known] } });
      continue;
    }
    for (const span of occurrencesOf(words, text, { anyInitial: true })) {
      const isPartOfName = places.some(
        (place) => place.form === 'name' && covers(place, span) && place.end - place.start > span.end - span.start,
      );
      if (!isPartOfName) places = withPlace(text, places, span, actorId);
    }
  }
  for (const { correction, at } of placesOf(corrections, 'actor', 'confirm', 'plain')) {
    const { span } = correction;
    if (correction.kind === 'plain') places = places.filter((place) => !overlaps(place, span));
    else if (correction.kind === 'confirm') {
      if (isOfStatement(correction)) continue;
      const place = places.find((one) => isSameSpan(core(text, one), core(text, span)));
      if (!place || (correction.is !== undefined && correction.is !== place.actorId)) continue;
      confirmed.add(at);
      places = places.map((one) => (one === place ? { ...one, by: 'editor' } : one));
    } else if (correction.actorId !== null && !known.has(correction.actorId)) {
      onProblem({ at, message: 'no such actor', choice: { given: correction.actorId, known: [...known] } });
    } else places = withPlace(text, places, span, correction.actorId);
  }
  return rebuilt(text, index, places, cast);
}

function isEmpty({ places, aliases, ignore }: Corrections): boolean {
  return places.length + ignore.length + Object.keys(aliases).length === 0;
}

function aliasesIn({ aliases }: Corrections) {
  return Object.entries(aliases).flatMap(([actorId, list]) =>
    list.map((words, nth) => ({ actorId, words, path: ['aliases', actorId, nth] as const })),
  );
}

function withPlace(text: string, places: readonly Place[], span: Span, actorId: string | null): Place[] {
  const others = places.filter((place) => !overlaps(place, span));
  return actorId === null
    ? others
    : [...others, { ...span, actorId, form: formOf(text, span), sureness: 1, by: 'editor' }];
}

/** What kind of words they are, by themselves. */
export function formOf(text: string, { start, end }: Span): ActorMention['form'] {
  const words = text.slice(start, end);
  // "US" is a name and "us" a pronoun
  const isAcronym = words.length > 1 && words === words.toUpperCase();
  if (!isAcronym && PRONOUN.test(words)) return 'pronoun';
  return /^\p{Lu}/u.test(words.replace(ARTICLE, '')) ? 'name' : 'description';
}

function rebuilt(text: string, index: ActorIndex, unsorted: readonly Place[], cast: readonly CastMember[]): ActorIndex {
  const places = unsorted.toSorted((a, b) => a.start - b.start);
  const actors = [...Map.groupBy(places, ({ actorId }) => actorId)].flatMap(([id, own]): Actor[] => {
    const found = index.actors.find((actor) => actor.id === id);
    const mentions = own.map(({ start, end, by }): Mention => ({ start, end, ...(by && { by }) }));
    const isTouched = own.some(({ by }) => by !== undefined) || own.length !== found?.mentions.length;
    if (found) return [{ ...found, mentions, aliases: isTouched ? aliasesOf(text, found, own) : found.aliases }];
    const member = cast.find((one) => one.id === id);
    if (!member) return [];
    const actor = { ...unmentioned(member), mentions };
    return [{ ...actor, aliases: aliasesOf(text, actor, own) }];
  });
  return {
    actors,
    mentions: places.map(({ start, end, actorId, form, sureness }) => ({ start, end, actorId, form, sureness })),
  };
}

/** The forms that still stand in the text, then those that the editor added; descriptions without their article. */
function aliasesOf(text: string, { name, aliases }: Pick<Actor, 'name' | 'aliases'>, own: readonly Place[]): string[] {
  const forms = own.filter(({ form }) => form !== 'pronoun').map((place) => text.slice(place.start, place.end));
  const bare = forms.map((form) => form.replaceAll(/\s+/gu, ' ').replace(ARTICLE, ''));
  const kept = aliases.filter((alias) => forms.includes(alias) || bare.includes(alias.replace(ARTICLE, '')));
  const all = new Set([...kept, ...bare.filter((form) => !kept.some((alias) => alias.replace(ARTICLE, '') === form))]);
  all.delete(name);
  all.delete(name.replace(ARTICLE, ''));
  return [...all];
}

function core(text: string, { start, end }: Span): Span {
  return { start: start + (ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0), end };
}
