/** Cuts names of people into first name, surname and what else tells them apart. */
import { FEMININE, MASCULINE } from '../../lexicon/names/first-names.ts';
import { FULL_FORMS } from '../../lexicon/names/nicknames.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/names/titles.ts';
import { withoutAccents } from '../names/spelling.ts';

export interface PersonName {
  given: string | null;
  surname: string;
  /** "Jr", "Sr": who bears it is somebody else than who doesn't. */
  generation: string | null;
  /** Initials of what stands between them, small letters: "hw" of "George H. W. Bush"; empty where nothing does. */
  middle: string;
  /** All words, suffixes and forms of address left out. */
  words: readonly string[];
}

/**
 * Cuts a name into first name and surname: "Martin Luther King Jr" -> "martin", "king"; "Ursula von der Leyen" ->
 * "ursula", "von der leyen". Accents and Arabic articles are left out, since newspapers differ ("el-Sisi", "Sisi").
 */
export function personName(text: string): PersonName {
  const words = withoutAccents(text)
    .replaceAll('.', '')
    .split(/\s+/u)
    .filter((word, index) => !NAME_SUFFIXES.has(word) && !(index === 0 && HONORIFICS.has(word)));
  // "Baroness Morgan of Cotes": the territory is no surname
  const of = words.indexOf('of');
  const parts = of > 0 ? words.slice(0, of) : words;
  const own = parts.map((word) => word.toLowerCase().replace(ARTICLE, ''));
  const particle = parts.findIndex((word, index) => isParticle(word, index, parts.length));
  const from = particle < 0 ? own.length - 1 : particle;
  const surname = own.slice(Math.max(from, 0)).join(' ') || text.toLowerCase();
  const middle = parts
    .slice(1, Math.max(from, 1))
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.charAt(0)).toLowerCase())
    .join('');
  const generation = /\b(?:Jr|Sr)\b/u.exec(text)?.[0] ?? null;
  return { given: from > 0 ? (own[0] ?? null) : null, surname, generation, middle, words: own };
}

/** "al-Maliki", "el-Sisi" */
const ARTICLE = /^(?:al|el|ul|as|ash|an|ar)[-'’]/u;

/** "von", "Le", "bin", where a surname follows; "Ben Carson" and "Al Gore" have a first name. */
function isParticle(word: string, index: number, length: number): boolean {
  if (index === length - 1 || !NAME_PARTICLES.has(word.toLowerCase())) return false;
  return index > 0 ? word.length > 1 : !MASCULINE.has(word) && !FEMININE.has(word);
}

/** First name and surname, each short form of the first name at length too: "larry lessig", "lawrence lessig". */
export function fullNames({ given, surname, generation }: PersonName): string[] {
  if (given === null) return [];
  return [given, ...(FULL_FORMS.get(given) ?? [])].map((one) => [one, surname, generation].join(' '));
}

/** The last two words of a name of three or more. */
export function lastTwo({ words }: PersonName): string | null {
  return words.length > 2 ? words.slice(-2).join(' ') : null;
}

/** Whether two first names, as keys, may be one person's: "mike" and "michael". */
export function isOneGiven(given: string, other: string): boolean {
  const isShort = (one: string, full: string): boolean => FULL_FORMS.get(one)?.includes(full) ?? false;
  return given === other || isShort(given, other) || isShort(other, given);
}
