/** Bodies that are named by two areas, peoples or fields: "Devon and Cornwall Police", "House Energy and Commerce Committee". */
import {
  JOINT_ADJECTIVES,
  JOINT_HEADS,
  ORGANIZATION_FORMS,
  ORGANIZATION_HEADS,
} from '../lexicon/organization-words.ts';
import { AREAS_OF_BODIES, AREAS_OF_FORCES, REGIONS } from '../lexicon/places.ts';
import { DEMONYMS } from './known-names.ts';
import { PhraseIndex } from './phrase-index.ts';
import { isRoleNoun } from './title-words.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** Areas with "and" in their names, and whether they may have one police force. */
const AREAS = new PhraseIndex<{ hasForce: boolean }>();
for (const area of [...AREAS_OF_FORCES, ...REGIONS.filter((region) => / (?:and|with) /u.test(region))])
  AREAS.add(area, { hasForce: true });
for (const area of AREAS_OF_BODIES) AREAS.add(area, { hasForce: false });

/** What follows an area, or a chamber, is no longer than this, in words. */
const LONGEST_TAIL = 10;

/** The word after the name of such a body that begins at `first`; null where none does. */
export function jointBodyEnd(words: readonly Word[], first: number): number | null {
  if (!words[first]?.capital) return null;
  return bodyOfAreaEnd(words, first) ?? committeeEnd(words, first) ?? adjectivesEnd(words, first);
}

const FORCE = /^(?:Police|Constabulary)$/u;

/** "Devon and Cornwall | Police |", "Hereford and Worcester | Fire and Rescue Service |" */
function bodyOfAreaEnd(words: readonly Word[], first: number): number | null {
  const area = AREAS.longestAt(words, first, words.length);
  if (!area || (!area.value.hasForce && FORCE.test(words[area.end]?.text ?? ''))) return null;
  return headEnd(words, area.end);
}

/** The word after the last head of the capitals from `from` on, which "and" joins as long as none of them is one. */
function headEnd(words: readonly Word[], from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < from + LONGEST_TAIL; at += 1) {
    const [word, after] = [words[at], words[at + 1]];
    if (!word || word.sentence !== words[from]?.sentence) break;
    const joins = end === null && at > from && word.key === 'and' && after?.capital === true;
    if (!word.capital && !joins) break;
    if (ORGANIZATION_HEADS.has(word.text) && !ORGANIZATION_FORMS.has(word.key)) end = at + 1;
  }
  return end;
}

const CHAMBER = /^(?:House|Senate|Commons|Lords)$/u;
const COMMITTEE = /^(?:Committee|Subcommittee)$/u;
const MEMBERS = /^(?:Democrats?|Republicans?|Congress)$/u;

/** "House | Energy and Commerce Committee", "Senate | Health, Education, Labor and Pensions Committee" */
function committeeEnd(words: readonly Word[], first: number): number | null {
  if (!CHAMBER.test(words[first]?.text ?? '')) return null;
  let joins = false;
  for (let at = first + 1; at <= first + LONGEST_TAIL; at += 1) {
    const [word, after] = [words[at], words[at + 1]];
    if (!word || word.sentence !== words[first]?.sentence) return null;
    if (COMMITTEE.test(word.text)) return joins ? at + 1 : null;
    const isLink = word.key === 'and' || word.text === ',' || word.text === '&';
    if (word.key === 'and' || word.text === '&') joins = true;
    else if (isLink ? after?.capital !== true && after?.key !== 'and' : !isField(word)) return null;
  }
  return null;
}

/** A word of what a committee is for: no chamber, no members and nobody. */
function isField(word: Word): boolean {
  const isOther = CHAMBER.test(word.text) || MEMBERS.test(word.text);
  return word.capital && !isOther && !isFirstName(word) && !isRoleNoun(word);
}

/** "British and Irish | Lions", "Australian and International | Pilots Association", but not "French and German | Government" */
function adjectivesEnd(words: readonly Word[], first: number): number | null {
  const [one, link, other] = [words[first], words[first + 1], words[first + 2]];
  if (!one || !other?.capital || link?.key !== 'and' || other.sentence !== one.sentence) return null;
  if (!isAdjective(one) || !isAdjective(other)) return null;
  let end = first + 3;
  while (words[end]?.capital && words[end]?.sentence === one.sentence && end - first < LONGEST_TAIL) end += 1;
  return JOINT_HEADS.has(words[end - 1]?.text ?? '') ? end : null;
}

function isAdjective({ key }: Word): boolean {
  return DEMONYMS.has(key) || JOINT_ADJECTIVES.has(key);
}
