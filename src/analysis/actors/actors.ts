/**
 * The actors stage: every person, organisation, place acting as one and named group, found once with all its mentions.
 *
 * 1. names     which words are names, and of what kind
 * 2. merge     names that mean one actor; governments count as their countries
 * 3. refer     descriptions and pronouns (reference/), which need the actors that they can mean
 * 4. share     surnames of two people, by the pronouns that are known by now
 */
import type { Document } from '../document.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Actor, DateMention, Span } from '../schema.ts';
import { findCastDescriptions } from './cast-descriptions.ts';
import { withGovernments } from './merging/governments.ts';
import { canonicalName, idsOf } from './merging/identity.ts';
import type { Described, Draft, Named } from './mention.ts';
import { mergeNames } from './merging/merge.ts';
import type { Watch } from './merging/merge.ts';
import type { Name } from './names/name-forms.ts';
import { findNames } from './names/names.ts';
import { findReferences } from './reference/find.ts';
import { findRoles } from './roles/roles.ts';
import type { Roles } from './roles/roles.ts';
import { searchOf } from './names/search.ts';
import { bearersByPronoun } from './merging/shared-surnames.ts';
import { nameKey, readWords } from './words/words.ts';
import type { Word } from './words/words.ts';

/** One place in the text that means an actor. */
export interface ActorMention extends Span {
  actorId: string;
  form: 'name' | 'description' | 'pronoun';
  /** The probability that it means the actor, from 0 to 1; 1 for a name and for what the cast calls him. */
  sureness: number;
}

export interface ActorIndex {
  /** In order of first mention. */
  actors: Actor[];
  /** Every mention of every actor, in text order, none overlapping another. */
  mentions: ActorMention[];
}

/** What the names of a text mean, and what its cast is called, before anything is known of its pronouns and other descriptions. */
export interface Mentioned {
  words: Word[];
  drafts: readonly Draft[];
  roles: Roles;
  /** By name, and by name or description, in text order. */
  named: Described[];
  mentioned: Described[];
}

/** @param watch is told of every merge of names */
export function findMentioned(document: ReadDocument, dates: readonly DateMention[], watch?: Watch): Mentioned {
  const words = readWords(document);
  const found = findNames(searchOf(document, words, dates)).map((name) => namedBy(document, words, name));
  const drafts = mergeNames(document, words, withGovernments(words, document.text, found), watch);
  const roles = findRoles(document, words, drafts);
  const named = inTextOrder(drafts.flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention }))));
  const described = findCastDescriptions(words, document.text, drafts, document.cast);
  return { words, drafts, roles, named, mentioned: inTextOrder([...named, ...described]) };
}

/** Finds the actors of a document. `dates` are spoken for: "May" in "May 2019" is no person. */
export function findActors(document: ReadDocument, dates: readonly DateMention[]): ActorIndex {
  const found = findMentioned(document, dates);
  const { drafts, mentioned } = found;
  const references = findReferences(document, found);
  const bearers = bearersByPronoun(drafts, references);
  const entries: Entry[] = [
    ...mentioned.map((entry) => ({ ...entry, form: entry.mention.form, sureness: 1 })),
    ...references,
  ];
  return indexActors(
    document,
    found,
    entries.map((entry) => ({ ...entry, draft: bearers.get(entry.draft) ?? entry.draft })),
  );
}

function inTextOrder(mentions: readonly Described[]): Described[] {
  return [...mentions].sort((a, b) => a.mention.start - b.mention.start);
}

function namedBy(document: Document, words: readonly Word[], { span, kind }: Name): Named {
  const start = words[span.first]?.start ?? 0;
  const end = words[span.end - 1]?.end ?? start;
  const text = document.text.slice(start, end).replace(/\s+/gu, ' ');
  const { known, titled, pronoun } = span;
  return {
    start,
    end,
    firstWord: span.first,
    endWord: span.end,
    text,
    key: nameKey(words, span),
    kind,
    known,
    titled,
    pronoun,
    form: 'name',
  };
}

/** Whether "the" stands before a body's name at least every other time; "the Nokia equipment" is none. */
function isArticled(words: readonly Word[], { kind, mentions }: Draft): boolean {
  if (kind === 'person' || kind === 'place') return false;
  const articled = mentions.filter(({ firstWord }) => words[firstWord - 1]?.key === 'the');
  return articled.length > 0 && articled.length * 2 >= mentions.length;
}

interface Entry {
  draft: Draft;
  mention: Named;
  form: ActorMention['form'];
  sureness: number;
}

function indexActors(document: Document, { words, drafts, roles }: Mentioned, entries: readonly Entry[]): ActorIndex {
  const cast = new Map(document.cast.map((member) => [`cast:${member.id}`, member]));
  const named = drafts.map((draft) => ({ draft, identity: draft.identity, name: canonicalName(draft, cast) }));
  const ids = idsOf(named, cast);
  const idOf = new Map(named.map(({ draft }, index) => [draft, ids[index] ?? '']));
  const kept = withoutOverlaps(entries);
  const byDraft = Map.groupBy(kept, (entry) => entry.draft);
  const actors = named.flatMap(({ draft, name }): Actor[] => {
    const own = byDraft.get(draft) ?? [];
    if (own.length === 0) return [];
    const aliases = new Set(own.filter((entry) => entry.form !== 'pronoun').map((entry) => entry.mention.text));
    aliases.delete(name);
    const role = roles.get(draft)?.[0];
    return [
      {
        id: idOf.get(draft) ?? '',
        name,
        named: true,
        kind: draft.kind,
        aliases: [...aliases],
        ...(isArticled(words, draft) ? { articled: true } : {}),
        role: role ? document.text.slice(role.start, role.end).replace(/\s+/gu, ' ') : null,
        acts: true,
        mentions: own.map(({ mention: { start, end } }) => ({ start, end })),
      },
    ];
  });
  const mentions = kept.map(({ draft, mention, form, sureness }) => ({
    start: mention.start,
    end: mention.end,
    actorId: idOf.get(draft) ?? '',
    form,
    sureness,
  }));
  return { actors, mentions };
}

/** In text order; of two that overlap the longer one stays, of two alike the one listed first. */
function withoutOverlaps(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of [...entries].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)) {
    const last = kept.at(-1);
    if (!last || last.mention.end <= entry.mention.start) kept.push(entry);
    else if (entry.mention.end - entry.mention.start > last.mention.end - last.mention.start)
      kept[kept.length - 1] = entry;
  }
  return kept;
}
