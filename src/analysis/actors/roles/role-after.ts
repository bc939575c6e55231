/** The role that stands behind a name, between commas: "Bo Ek, | one of two deputy Norvik chairmen |, this month …" */
import { LONGEST_ROLE, OWN_DETERMINERS, ROLE_PARTICIPLES } from '../../lexicon/names/roles.ts';
import type { Span } from '../../schema.ts';
import type { Named } from '../mention.ts';
import { afterPostNominals } from '../names/post-nominals.ts';
import { isRoleNoun } from '../names/title-words.ts';
import type { Word } from '../words/words.ts';

/** What ends an apposition. */
const CLOSES: ReadonlySet<string> = new Set([',', '.', ';', ')', '—', '–', ':', '?', '!']);

/** So many words may stand before the "'s" whose owner has the article: "the | data centre's | chief". */
const LONGEST_POSSESSOR = 4;

export function appositionAfter(words: readonly Word[], name: Named): Span | null {
  const comma = words[afterPostNominals(words, name.endWord)];
  if (comma?.text !== ',' || opensPredicate(words, name, comma.index + 1)) return null;
  const then = words[comma.index + 1]?.key === 'then' ? comma.index + 1 : null;
  let from = then ?? comma.index + 1;
  while (then === null && OWN_DETERMINERS.has(words[from]?.key ?? '') && !hasPossessor(words, from)) from += 1;
  const { sentence } = comma;
  let role = -1;
  for (let at = from; at < from + LONGEST_ROLE; at += 1) {
    const word = words[at];
    const closes = word?.sentence !== sentence || CLOSES.has(word.text) || word.key === 'who';
    if (closes) {
      const [start, last] = [words[from], words[at - 1]];
      if (role < 0 || !start || !last || (!word && at === from)) return null;
      return { start: start.start, end: last.end };
    }
    // "then | head | of the centre", "the | mayor-elect": the tagger takes the noun for a verb
    const isBehindArticle = then === at - 1 || words[at - 1]?.pos === 'DET';
    const isVerb = word.pos === 'VERB' && !(isBehindArticle && isRoleNoun(word));
    if (word.pos === 'AUX' || (isVerb && !/(?:ing|ed)$/u.test(word.key))) return null;
    if (word.pos === 'PRON' && !(then !== null && OWN_DETERMINERS.has(word.key))) return null;
    if (role >= 0 && isPredicate(words, at, role)) return null;
    // "Bernie Sanders, | also praised …": the comma only closes what stood before
    if (at === from && word.pos === 'ADV' && words[at + 1]?.pos === 'VERB' && then === null) return null;
    if (role < 0) {
      const isGeneral = word.key === 'general' && words[at - 1]?.text === '-';
      if (isRoleNoun(word) || isGeneral) {
        // "Ann Lee, friends of hers, and Bo Ng": one of several at most
        const isOneOf = words.slice(from, at).some(({ key }) => key === 'of');
        if (word.key !== word.lemma && word.key.endsWith('s') && !isOneOf) return null;
        role = at;
      }
      // The head noun comes before any "of" or "for": "the son of a senator" is no senator
      else if (
        word.pos === 'ADP' &&
        !(word.key === 'of' && words[at - 1]?.key === 'one') &&
        !(word.key === 'of' && words[at - 1]?.pos === 'NUM')
      )
        return null;
      else if (word.pos === 'CCONJ' && role < 0) return null;
    }
  }
  return null;
}

/**
 * "Ann Lee, the minister | looked | ashen": right behind the noun a past form is the verb of its sentence, unless a
 * preposition makes it a participle ("accused of").
 */
export function isPredicate(words: readonly Word[], at: number, noun: number): boolean {
  const word = words[at];
  const isNext = at === noun + 1 || (at === noun + 2 && /^["“'’]{1,2}$/u.test(words[noun + 1]?.text ?? ''));
  return isNext && word?.pos === 'VERB' && word.key.endsWith('ed') && words[at + 1]?.pos !== 'ADP';
}

/**
 * "The minister, Ana Costa, | accused the prime minister": whether the verb of the sentence stands behind the comma,
 * which then only closes what stood before. Not so "Bo Ek, | retired general |".
 */
function opensPredicate(words: readonly Word[], { firstWord }: Named, at: number): boolean {
  const [verb, object] = [words[at], words[at + 1]];
  if (verb?.pos !== 'VERB' || ROLE_PARTICIPLES.has(verb.key)) return false;
  const comma = words[firstWord - 1];
  const isApposed =
    comma?.text === ',' &&
    comma.sentence === verb.sentence &&
    /^(?:NOUN|PROPN)$/u.test(words[firstWord - 2]?.pos ?? '');
  return isApposed || /^(?:DET|PRON|PROPN|SCONJ)$/u.test(object?.pos ?? '');
}

/** "the | centre's chief executive": the article belongs to whoever owns the office. */
function hasPossessor(words: readonly Word[], article: number): boolean {
  if (words[article]?.key !== 'the') return false;
  const next = words.slice(article + 1, article + 2 + LONGEST_POSSESSOR);
  const mark = next.findIndex(({ key }) => key === "'s");
  return mark > 0 && next.slice(0, mark).every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(pos));
}
