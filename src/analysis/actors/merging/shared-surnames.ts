/**
 * A surname that two people in the text share, where the pronouns after it tell whose it is: "Clinton", who is "she" each
 * time, beside Hillary and Bill Clinton.
 */
import type { Described } from '../mention.ts';
import { genderOfMentions, PERSONAL_PRONOUNS } from '../gender.ts';
import type { Gender } from '../gender.ts';
import type { Draft } from '../mention.ts';
import { personName } from './person-name.ts';

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

/** Of somebody who is called by a full name. */
function surnameOf({ mentions }: Draft): string | null {
  const full = mentions.map(({ text }) => personName(text)).find(({ given }) => given !== null);
  return full?.surname ?? null;
}

/** The pronoun that all of them are forms of. */
function genderOf(pronouns: readonly Described[]): Gender | null {
  const [gender, other] = new Set(pronouns.map(({ mention }) => PERSONAL_PRONOUNS.get(mention.key)));
  return pronouns.length >= LEAST_PRONOUNS && other === undefined ? (gender ?? null) : null;
}

function otherThan(gender: Gender): Gender {
  return gender === 'he' ? 'she' : 'he';
}
