/** Plans told in the past: "said on Feb. 1 that it would publish on April 25", "had said the talks would resume in May". */
import type { Document, Token } from '../../document.ts';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts';
import { FROM_NOW, PLANNED_THEN } from '../../lexicon/tense-words.ts';
import type { Period } from '../period.ts';
import { isPast } from './infinitives.ts';
import { finenessOf, MONTH_FINENESS } from './mentions.ts';
import type { Mention, Setting } from './mentions.ts';

/** So many tokens back the plan may be told, and as many before that the verb of saying. */
const REACH = 24;

/**
 * A plan of then, told by "would" or "expected" behind a past verb of saying, with the date on which that was: what was to
 * come when it was said may be over. Undefined where the sentence speaks from its publication: "said it will".
 * @param date index of the token that the date begins with
 */
export function reportedPlan(
  document: Document,
  date: number,
  mentioned: readonly Mention[],
): { told: Mention | undefined } | undefined {
  const plan = document.tokens[planBefore(document, date) ?? -1];
  return (
    plan && { told: mentioned.findLast(({ sentence, span }) => sentence === plan.sentence && span.end <= plan.start) }
  );
}

/** Index of the token that tells the plan. */
function planBefore({ tokens, sentences }: Document, date: number): number | null {
  const sentence = sentences[tokens[date]?.sentence ?? -1];
  if (!sentence) return null;
  let plan = date - 1;
  const earliest = Math.max(sentence.firstToken, date - REACH);
  while (plan >= earliest && !PLANNED_THEN.has(tokens[plan]?.lower ?? '')) {
    if (endsPlan(tokens, plan)) return null;
    plan -= 1;
  }
  // "said the deal is expected to close in March"
  const auxiliary = tokens[tokens[plan - 1]?.pos === 'ADV' ? plan - 2 : plan - 1];
  if (plan < earliest || (auxiliary && FROM_NOW.has(auxiliary.lower))) return null;
  for (let index = plan - 1; index >= Math.max(sentence.firstToken, plan - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ';') return null;
    if (token.pos === 'VERB' && CLAUSE_VERBS.has(token.lemma) && isPast(token)) return plan;
  }
  return null;
}

/** "will" and "is" speak from publication. */
function endsPlan(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.text === ';') return true;
  return token.pos === 'AUX' && FROM_NOW.has(token.lower);
}

/**
 * What was to come when it was said, and is over: "said on Feb. 1 that it would publish on April 25". Without the date of
 * the saying, a day that was not long ago: "had said the talks would resume on April 2". Of a whole month or its end nobody
 * knows then: "said it would be on show until the end of February".
 */
export function plannedThen(periods: readonly Period[], { published, reportedPlan }: Setting): Period | undefined {
  const plan = reportedPlan();
  if (!plan) return undefined;
  const told = plan.told?.period;
  const isTold = told !== undefined && finenessOf(told.unit) <= MONTH_FINENESS && told.first <= published;
  const period = isTold
    ? periods.find(({ last }) => last >= told.first)
    : periods.findLast(
        ({ last, unit }) => unit === 'day' && last < published && published - last <= LONGEST_PLAN_IN_DAYS,
      );
  return period && period.last < published ? period : undefined;
}

/** So long ago may be what "would" happen, where nothing tells when that was said. */
const LONGEST_PLAN_IN_DAYS = 90;
