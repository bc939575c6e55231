/** Houses named after a saint, with the possessive in their names: "St James's Hospital", "St Thomas'", "St Cuthbert's". */
import { HOUSE_PEOPLE } from '../lexicon/houses.ts';
import { KINSHIP } from '../lexicon/roles.ts';
import type { Run } from './find.ts';
import { GAZETTEER } from './known-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import type { Word } from './words.ts';

/** What follows a house that owns nothing there: "St Cuthbert's | has 31 pupils". */
const OWNS_NOTHING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'ADV']);

/** The word after the possessive of a saint that begins at `first`: "St James's |", "St Thomas' |"; null where none does. */
export function saintEnd(words: readonly Word[], first: number): number | null {
  const [saint, name, mark] = [words[first], words[first + 1], words[first + 2]];
  if (!saint?.capital || (saint.key !== 'st' && saint.key !== 'saint')) return null;
  if (!name?.capital || mark?.sentence !== saint.sentence || mark.start !== name.end) return null;
  const isPossessive = mark.key === "'s" || (/^['’]$/u.test(mark.text) && name.key.endsWith('s'));
  return isPossessive ? first + 3 : null;
}

/** The end of the name of a house that stands for itself: "St Cuthbert's | will shut", but not "St Peter | 's feast". */
export function houseEnd(words: readonly Word[], { first, end }: Run): number | null {
  const stop = saintEnd(words, first);
  if (stop === null || end < stop - 1 || end > stop) return null;
  const after = words[stop];
  if (after?.sentence !== words[first]?.sentence) return stop;
  return OWNS_NOTHING.has(after?.pos ?? '') || HOUSE_PEOPLE.has(after?.key ?? '') ? stop : null;
}

/**
 * "St Cuthbert | 's": a school, or a hospital, and no saint; "St John's, Newfoundland" is a town. "St Peter | 's friends" are
 * a saint's, and no town's, though there is one of that name.
 */
export function withHouse(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first } = tagged;
  const end = houseEnd(words, tagged);
  const whose = words[saintEnd(words, first) ?? words.length];
  if (tagged.end === first + 2 && whose && KINSHIP.has(whose.lemma)) return { ...tagged, kind: 'person' };
  if (end === null || GAZETTEER.exactly(words, first, first + 2).length > 0) return tagged;
  const isTown = words[end]?.text === ',' && words[end + 1]?.capital === true;
  return { first, end, kind: isTown ? tagged.kind : 'organization' };
}
