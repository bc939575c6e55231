/** Days on which somebody was ordered to do something. */
import type { Token } from '../../document.ts';
import { APPOINTMENTS, COURTS, DEADLINES, LETTING, RULINGS } from '../../lexicon/tense-words.ts';
import { isPast, verbBefore } from './infinitives.ts';

/**
 * "was ordered to pay £500 on Monday", "ordered the firm to pay on Monday": the date behind what was ruled is that of the
 * ruling. Not "was ordered to appear on Monday", nor "to leave by Monday".
 * @param date index of the token that the date begins with
 */
export function isRuling(tokens: readonly Token[], verb: number, date: number): boolean {
  const what = tokens[verb];
  if (what?.pos !== 'VERB' || DEADLINES.has(tokens[date - 1]?.lower ?? '')) return false;
  let to = verb - 1;
  while (tokens[to]?.pos === 'ADV' || tokens[to]?.lower === 'be') to -= 1;
  if (tokens[to]?.lower !== 'to') return false;
  const near = tokens[to - 1];
  const ruling = near?.pos === 'VERB' ? near : verbBefore(tokens, to);
  if (!ruling || !isPast(ruling)) return false;
  const auxiliary = tokens[ruling.index - 1]?.pos === 'ADV' ? ruling.index - 2 : ruling.index - 1;
  const isPassive = ruling === near && ['was', 'were'].includes(tokens[auxiliary]?.lower ?? '');
  if (isPassive && LETTING.has(ruling.lemma)) return true;
  if (APPOINTMENTS.has(what.lemma)) return false;
  if (RULINGS.has(ruling.lemma)) return isPassive || tokens[auxiliary]?.pos !== 'AUX';
  const isInCourt = tokens.slice(verb, date).some(({ lower }) => COURTS.has(lower));
  return isPassive && isInCourt && ruling.lemma === 'tell';
}
