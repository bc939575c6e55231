/** Sentences that end in an abbreviation: "It fell at 8 p.m. Police said so.", "… in the U.S. Shareholders said no." */
import type { Token } from '../document.ts';
import { CLAUSE_VERBS } from '../lexicon/reporting/reporting-verbs.ts';
import { BEHIND_HOURS, CLOSING_ABBREVIATIONS, OPENING_GROUPS, OPENING_TITLES } from '../lexicon/sentence-ends.ts';
import { isSpeaker } from '../lexicon/reporting/unnamed-words.ts';

/** So many tokens ahead, and back, a sentence must show its verb. */
const REACH = 30;

const CAPITAL = /^\p{Lu}/u;

/**
 * True where a sentence begins at `index`, behind an abbreviation. Both sides must have their verb: in "At 8 p.m. Ann Lee
 * spoke" and in a list of programmes none ends there.
 */
export function endsAtAbbreviation(tokens: readonly Token[], index: number): boolean {
  const [word, stop] = [tokens[index], tokens[index - 1]];
  if (!word || !stop?.text.endsWith('.') || stop.text.length < 2 || !CAPITAL.test(word.text)) return false;
  const isEnd = isSpeed(tokens, index - 1) || isAbbreviationEnd(tokens, index);
  const opens = isHour(tokens, index - 1) ? !goesOnWithHour(tokens, index) : isEnd;
  return opens && hasVerb(tokens, index - 2, -1) && hasVerb(tokens, index + 1, 1);
}

/** True where an opening mark at `index` stands behind an hour and begins a sentence: "It fell at 8 p.m. “We ran,” she said." */
export function opensBehindHour(tokens: readonly Token[], index: number): boolean {
  if (!/^["“‘]$/u.test(tokens[index]?.text ?? '') || !isHour(tokens, index - 1)) return false;
  const opens = CAPITAL.test(tokens[index + 1]?.text ?? '');
  // the 6 p.m. “News Hour”: a name in marks has no verb
  let verb = index + 1;
  while (verb < index + REACH && !/^(?:VERB|AUX)$/u.test(tokens[verb]?.pos ?? 'VERB')) {
    if (/^["”’]$/u.test(tokens[verb]?.text ?? '')) return false;
    verb += 1;
  }
  return opens && verb < index + REACH && hasVerb(tokens, index - 2, -1);
}

/** The "h." of "240 km/h." */
function isSpeed(tokens: readonly Token[], index: number): boolean {
  return ['h.', 's.'].includes(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === '/';
}

/** True where the tagger starts a sentence within a time: "8 p.m.|May 12". */
export function isWithinTime(tokens: readonly Token[], index: number): boolean {
  return isHour(tokens, index - 1) && goesOnWithHour(tokens, index);
}

/** The "p.m." of "8 p.m.", or "5pm." */
function isHour(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  return (
    /^\d[\d:.]{0,4}[ap]m\.$/u.test(word) || (/^[ap]\.m\.$/u.test(word) && /^\d/u.test(tokens[index - 1]?.text ?? ''))
  );
}

/** "8 p.m. ET", "8 p.m. Monday", "8 p.m. Moscow time" */
function goesOnWithHour(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower.replace(/\.$/u, '') ?? '';
  return BEHIND_HOURS.has(word) || [1, 2].some((step) => tokens[index + step]?.lower === 'time');
}

/** "U.S.|Police said", "Inc.|Mr Lee", but not "the U.S. Police Academy said", "U.S. Secretary said" */
function isAbbreviationEnd(tokens: readonly Token[], index: number): boolean {
  const stop = tokens[index - 1]?.lower.slice(0, -1) ?? '';
  if (!CLOSING_ABBREVIATIONS.has(stop)) return false;
  const word = tokens[index];
  if (OPENING_TITLES.has(word?.lower.replace(/\.$/u, '') ?? '')) return CAPITAL.test(tokens[index + 1]?.text ?? '');
  const verb = tokens[index + 1];
  return isGroup(word) && verb?.pos === 'VERB' && !CAPITAL.test(verb.text) && CLAUSE_VERBS.has(verb.lemma);
}

/** "Police", "Shareholders", "Witnesses" */
function isGroup(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  if (OPENING_GROUPS.has(word)) return true;
  if (!/[^s]s$/u.test(word)) return false;
  return [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')].some((one) => isSpeaker(one));
}

/** True where a verb stands on that side in the same sentence, as the marks have it. */
function hasVerb(tokens: readonly Token[], from: number, step: -1 | 1): boolean {
  for (let index = from; Math.abs(index - from) < REACH; index += step) {
    const token = tokens[index];
    if (!token || /^[.!?]$/u.test(token.text)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}
