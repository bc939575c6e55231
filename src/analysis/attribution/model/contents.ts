/** What is said in a report that the tagger and a rule both found, where they don't agree on it. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { hasFiniteVerb } from '../grammar/content-before.ts';
import { shareEnd } from '../grammar/interrupted-relatives.ts';
import { isRelative } from '../grammar/pronouns.ts';
import { groupFrom, insideQuotation, lowerAt, quotationTo, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';

/** A rule that is right this often knows where the quotation ends. */
const TRUSTED_QUOTATION = 0.8;

/** The tagger's contents with what the rule's grammar knows better of where they begin and end. */
export function reconciled(
  reading: Reading,
  tagged: TokenRange[],
  rule: Candidate,
  source: TokenRange | null,
): TokenRange[] {
  const sentences = wholeSentence(reading, tagged, rule);
  const whole = wholeClause(reading, wholeQuotations(reading, sentences, rule), rule);
  const spoken = fromConjunction(reading, withSubject(reading, whole, rule, source), rule);
  return behindAddressee(reading, spoken, rule);
}

/**
 * What a rule quotes in full where the tagger has only some of it: “… / “… / “… over several paragraphs. Nor does the
 * reporter's own sentence around a quotation belong to it: “…,” he said, [turning to go].
 */
function wholeQuotations(reading: Reading, tagged: TokenRange[], rule: Candidate): TokenRange[] {
  // declares, [“It is over,”] you may yawn
  const [only, quotation] = [tagged[0], rule.content[0]];
  const beyond = tagged.length === 1 && only?.first === quotation?.first && (only?.end ?? 0) > (quotation?.end ?? 0);
  const ended = quotationTo(reading, quotation?.end ?? 0) >= 0 && lowerAt(reading, (quotation?.end ?? 0) - 2) === ',';
  if (beyond && rule.content.length === 1 && ended) return rule.content;
  const quoted = rule.content.every(
    ({ first, end }) => insideQuotation(reading, first) && insideQuotation(reading, end - 1),
  );
  if (!quoted) return tagged;
  const spoken = tagged.filter(
    (range) =>
      inside(range, rule.content) || (insideQuotation(reading, range.first) && insideQuotation(reading, range.end - 1)),
  );
  const whole = spoken.every((range) => inside(range, rule.content));
  return whole && spoken.length > 0 && (spoken.length === tagged.length || ownQuotation(rule)) ? rule.content : tagged;
}

/** "[The deal, first reported by the Post, would fail], officials said": the rule's clause where the tagger begins at its verb. */
function wholeSentence(reading: Reading, tagged: TokenRange[], { cue, content }: Candidate): TokenRange[] {
  const [only, clause] = [tagged[0], content[0]];
  if (!cue || !only || !clause || tagged.length > 1 || clause.end > cue.first) return tagged;
  const isRest = only.end === clause.end && only.first > clause.first && lowerAt(reading, only.first - 1) === ',';
  return isRest && groupFrom(reading, only.first)?.form === 'finite' ? [clause, ...content.slice(1)] : tagged;
}

/** "said [the man, who was armed, had fled]": the rule's clause where the tagger has only what stands before its verb. */
function wholeClause(reading: Reading, tagged: TokenRange[], { rule, content }: Candidate): TokenRange[] {
  const [only, clause] = [tagged[0], content[0]];
  if (!/^verb-(?:addressee-)?(?:that|clause)(?:-aside)?$/u.test(rule) || !only || !clause) return tagged;
  const cut = tagged.length === 1 && only.first === clause.first && only.end < clause.end;
  // "believe the story and the film", "believe the story, and who believe": that is the object
  const behind = lowerAt(reading, only.end) === ',' ? only.end + 1 : only.end;
  if (/^(?:and|but|or)$/u.test(lowerAt(reading, behind))) return tagged;
  return cut && !hasFiniteVerb(reading, only.first, only.end) ? [clause] : tagged;
}

/**
 * "[Cooking], says Mr Ng, [is an art]": the rule's subject where the tagger has only what stands behind the cue; and
 * "an inmate, [which], the suit claimed, [guards ignored]": the rest where it has only what opens the clause.
 */
function withSubject(
  reading: Reading,
  tagged: TokenRange[],
  { cue, content }: Candidate,
  source: TokenRange | null,
): TokenRange[] {
  const [before, behind] = content;
  const [only] = tagged;
  if (!cue || !before || !behind || !only || tagged.length > 1) return tagged;
  if (only.first === before.first && isRelative(lowerAt(reading, before.end - 1))) return content;
  if (only.first !== behind.first) return tagged;
  // "[most of them], it said, [from the north]"
  const opened = shareEnd(reading, before.first);
  if (opened > before.first && opened === before.end - 1) return content;
  const isSubject =
    before.end <= Math.min(cue.first, source?.first ?? cue.first) && !hasFiniteVerb(reading, before.first, before.end);
  return isSubject && groupFrom(reading, only.first)?.form === 'finite' ? [before, only] : tagged;
}

/** "warned for decades [that the dam was weak]": what stands between the cue and a rule's "that" isn't said. */
function fromConjunction(reading: Reading, tagged: TokenRange[], { cue, content }: Candidate): TokenRange[] {
  const that = content[0]?.first ?? -1;
  if (!cue || that < cue.end || lowerAt(reading, that) !== 'that') return tagged;
  return tagged.flatMap((range) => {
    if (range.end <= that && range.first >= cue.end) return insideQuotation(reading, range.first) ? [range] : [];
    if (range.first < cue.end || range.first > that || range.end <= that) return [range];
    // "heard about the plan that failed"
    if (/^(?:about|of)$/u.test(lowerAt(reading, range.first - 1))) return [range];
    for (let at = range.first; at < that; at += 1) if (insideQuotation(reading, at)) return [range];
    return [{ ...range, first: that }];
  });
}

/** "told [a meeting] Labour would win": whom he told isn't said. */
function behindAddressee(reading: Reading, tagged: TokenRange[], { rule, cue, content }: Candidate): TokenRange[] {
  const first = content[0]?.first ?? 0;
  if (rule !== 'verb-addressee-clause' || !cue) return tagged;
  return tagged.map((range) => {
    // "asked Ms Lee [about claims he had made]"
    const isMatter = tagAt(reading, range.first) === 'ADP';
    return range.first >= cue.end && first > range.first && first < range.end && !isMatter
      ? { ...range, first }
      : range;
  });
}

function ownQuotation(rule: Candidate): boolean {
  return confidenceOf({ ...rule, confidence: null }) >= TRUSTED_QUOTATION;
}
