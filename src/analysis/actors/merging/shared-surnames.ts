/**
 * A surname that two people in the text share, where the pronouns after it tell whose it is: "Clinton", who is "she" each
 * time, beside Hillary and Bill Clinton.
 */
import type { Described } from '../mention.ts';
import { genderOfMentions, PERSONAL_PRONOUNS } from '../gender.ts';
import type { Gender } from '../gender.ts';
import type { Draft, Named } from '../mention.ts';
import { personName } from './person-name.ts';
import type { Word } from '../words/words.ts';

/** One pronoun may have been taken for the wrong person. */
const LEAST_PRONOUNS = 2;

/**
 * Each actor that is called by a surname only, with whom it means: the one bearer whose pronoun is the surname's, where
 * the pronoun of every other bearer is known to be the other.
 */
export function bearersByPronoun(drafts: readonly Draft[], pronouns: readonly Described[]): Map<Draft, Draft> {
  const spoken = Map.groupBy(
    pronouns.filter(({ mention }) => PERSONAL_PRONOUNS.has(mention.key)),
    ({ draft }) => draft,
  );
  const people = drafts.filter(({ kind }) => kind === 'person');
  const bearers = Map.groupBy(
    people.filter((draft) => surnameOf(draft) !== null),
    (draft) => surnameOf(draft) ?? '',
  );
  const joined = new Map<Draft, Draft>();
  for (const draft of people) {
    if (!draft.identity.startsWith('name:') || !draft.mentions.every(({ key }) => !key.includes(' '))) continue;
    const possible = bearers.get(draft.mentions[0]?.key ?? '') ?? [];
    const gender = genderOf(spoken.get(draft) ?? []);
    if (gender === null || possible.length < 2) continue;
    const agreeing = possible.filter((one) => genderOfMentions(one.mentions) !== otherThan(gender));
    const [only] = agreeing;
    if (only && agreeing.length === 1 && genderOfMentions(only.mentions) === gender) joined.set(draft, only);
  }
  return joined;
}

/** So many sentences behind the bearer of a full name a surname without a form of address is hers. */
const NEAR = 2;

/**
 * The actors, where whoever is called "Miss Pryce", or "Kim" right behind Kim Eun-hye, before a second Ms Pryce or Kim comes
 * up is the first one. From then on it may be either of them.
 */
export function withEarlierBearers(words: readonly Word[], drafts: readonly Draft[]): Draft[] {
  const people = drafts.filter(({ kind }) => kind === 'person');
  const bearers = Map.groupBy(people, (draft) => familyOf(draft) ?? '');
  const moved = new Map<Draft, Named[]>();
  const left = new Map<Draft, Named[]>();
  for (const draft of people) {
    const possible = isSurname(draft) ? bearersOf(draft, people, bearers) : [];
    if (possible.length < 2) continue;
    const own = draft.mentions.filter((mention) => {
      const [only, another] = possible.filter(({ mentions }) => (mentions[0]?.start ?? Infinity) < mention.start);
      if (!only || another) return true;
      const near = [...only.mentions, ...(moved.get(only) ?? [])];
      if (mention.pronoun === null && !near.some((before) => isNear(words, before, mention))) return true;
      moved.set(only, [...(moved.get(only) ?? []), mention]);
      return false;
    });
    left.set(draft, own);
  }
  return drafts
    .map((draft) => {
      const mentions = [...(left.get(draft) ?? draft.mentions), ...(moved.get(draft) ?? [])];
      return { ...draft, mentions: mentions.sort((a, b) => a.start - b.start) };
    })
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Called by nothing but a surname, always or never with a form of address that says "he" or "she". */
function isSurname({ identity, mentions }: Draft): boolean {
  if (!identity.startsWith('name:') || mentions.some(({ key }) => key.includes(' '))) return false;
  return new Set(mentions.map(({ pronoun }) => pronoun === null)).size === 1;
}

/** Whether a surname stands behind a mention of its bearer. */
function isNear(words: readonly Word[], before: Named, { firstWord }: Named): boolean {
  const [one, other] = [words[before.firstWord], words[firstWord]];
  if (!one || !other || one.index > other.index || one.headline) return false;
  return other.sentence - one.sentence <= NEAR;
}

/** Those with the surname whom the form of address can mean. */
function bearersOf({ mentions }: Draft, people: readonly Draft[], bearers: ReadonlyMap<string, Draft[]>): Draft[] {
  const [first] = mentions;
  const surname = first ? personName(first.text).surname : '';
  const family = bearers.get(surname) ?? [];
  // "Kim Jong Un" beside Kim Eun-hye
  const opening = people.filter((one) => one.mentions.some(({ key }) => key.startsWith(`${surname} `)));
  const named = family.length > 0 ? [...new Set([...family, ...opening])] : [];
  const pronoun = first?.pronoun ?? null;
  return named.filter((one) => pronoun === null || [null, pronoun].includes(genderOfMentions(one.mentions)));
}

/** Of somebody who is called by a full name. */
function surnameOf({ mentions }: Draft): string | null {
  const full = mentions.map(({ text }) => personName(text)).find(({ given }) => given !== null);
  return full?.surname ?? null;
}

/** The surname, which comes first in "Kim Eun-hye". */
function familyOf(draft: Draft): string | null {
  const first = draft.mentions.map(({ text }) => /^(\p{L}+) \p{L}+-\p{Ll}+$/u.exec(text)?.[1]).find(Boolean);
  return first?.toLowerCase() ?? surnameOf(draft);
}

/** The pronoun that all of them are forms of. */
function genderOf(pronouns: readonly Described[]): Gender | null {
  const [gender, other] = new Set(pronouns.map(({ mention }) => PERSONAL_PRONOUNS.get(mention.key)));
  return pronouns.length >= LEAST_PRONOUNS && other === undefined ? (gender ?? null) : null;
}

function otherThan(gender: Gender): Gender {
  return gender === 'he' ? 'she' : 'he';
}
