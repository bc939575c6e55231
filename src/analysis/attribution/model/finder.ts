/** The finder that trained model and rules make together: attributions as later stages refine them. */
import { completed } from '../complete.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { voteEnd } from '../grammar/asides-behind-verbs.ts';
import { hasFiniteVerb } from '../grammar/content-before.ts';
import { groupFrom, insideQuotation, lowerAt, quotationTo, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';
import { DISMISSAL } from '../patterns/dismissals.ts';
import { RELATIVE_REPORT, withinRelativeClause } from '../patterns/relative-reports.ts';
import { HEADING_SOURCE } from '../patterns/heading-sources.ts';
import { NAMED_SPEAKER } from '../patterns/speakers.ts';
import { WHAT_CALLED } from '../patterns/what-they-call.ts';
import { withoutOwnThoughts } from '../patterns/transcripts.ts';
import { findByRules } from '../rules.ts';
import { combine } from './combine.ts';
import type { Weighed } from './combine.ts';
import { cueWords } from './cue-words.ts';
import { withFraming } from './framings.ts';
import { withoutFirstReports } from './first-reports.ts';
import { linkParts } from './link.ts';
import { tagDocument } from './model.ts';
import type { AttributionModel } from './model.ts';
import { withinParagraphs } from './paragraphs.ts';
import { partsOf, rangeOf } from './parts.ts';
import { withoutAddressee } from './addressees.ts';
import { withinClause } from './clause-breaks.ts';
import { settled } from '../settling/settled.ts';

/**
 * 1. rules    propose, and are columns for the tagger
 * 2. tag      every token, by what is known of it and around it
 * 3. link     parts to attributions
 * 4. combine  with what only the rules found, and what they found inside
 * 5. settle   what grammar knows better
 * 6. complete as for the rules alone
 */
export function findByModel(reading: Reading, model: AttributionModel): Candidate[] {
  const rules = findByRules(reading);
  const { path, marginals, sequences } = tagDocument(reading.document, rules, model);
  const linked = linkParts(reading.document, partsOf(path, sequences));
  const { weighed, inner } = combine(reading, linked, rules.candidates, marginals, model.scales);
  const found = weighed
    .map((one) => candidateOf(reading, one))
    .flatMap((one) => withinRelativeClause(reading, one) ?? [])
    .flatMap((one) => withinClause(reading, one) ?? [])
    .map((one) => withoutAddressee(reading, one));
  const list = withoutOwnThoughts(reading, [...withoutFirstReports(reading, withoutPartsOfPassives(found)), ...inner]);
  return completed(reading, settled(reading, list));
}

/**
 * "was told by", "was quoted by … as saying": who speaks and who is spoken to change places, which the tagger mixes up
 * and the rules' grammar doesn't; so do “Odd” and what it was said of in "“Odd” was how he described the plan".
 */
const PASSIVE = /^(?:model\+)?(?:passive-|(?:quoted|quoting)-as-saying$|verdict$)/u;

/** What the tagger cut out of a passive as something said besides: "saying that" of "was quoted as saying that". */
function withoutPartsOfPassives(found: readonly Candidate[]): Candidate[] {
  const passives = found.filter(({ rule }) => PASSIVE.test(rule));
  return found.filter(
    (one) =>
      PASSIVE.test(one.rule) ||
      !passives.some(
        (passive) => one.content.every((range) => inside(range, passive.content)) && sharesEnd(one, passive),
      ),
  );
}

function sharesEnd(one: Candidate, other: Candidate): boolean {
  return one.content.at(-1)?.end === other.content.at(-1)?.end;
}

/** Named by who found it: 'model', 'model+verb-that', or the rule alone. */
export function candidateOf(reading: Reading, { parts, rule, tagged, confidence }: Weighed): Candidate {
  if (!tagged && rule) return { ...rule, confidence };
  // "Lee: I was tired. I slept.": the whole turn
  if (rule?.rule === NAMED_SPEAKER || rule?.rule === HEADING_SOURCE)
    return { ...rule, rule: `model+${rule.rule}`, confidence };
  // "the man who police say was drunk fled": where a clause within the sentence ends is for its grammar
  if (rule?.rule === RELATIVE_REPORT) return { ...rule, rule: `model+${rule.rule}`, confidence };
  // "what he called “a farce” by the court": his word alone
  if (rule?.rule === WHAT_CALLED) return { ...rule, rule: `model+${rule.rule}`, confidence };
  // "rejected as “baseless” an accusation": the tagger takes what stands next to the verb
  if (rule?.rule === DISMISSAL && parts.contents[0]?.start !== rule.content[0]?.first)
    return { ...rule, rule: `model+${rule.rule}`, confidence };
  // "is said to be considering": which words make it hearsay, and so where the content begins, is for the rules
  if (rule && (rule.hearsay || PASSIVE.test(rule.rule))) return { ...rule, rule: `model+${rule.rule}`, confidence };
  const source = parts.source ? rangeOf(parts.source) : null;
  const contents = withinParagraphs(reading.document, parts.contents.map(rangeOf));
  // "…, warns [Bank of England]", "[his lawyer] is expected to argue that …": who says it isn't said
  const others = source ? contents.filter((range) => !inside(range, [source])) : contents;
  const own = others.length === 0 && rule ? rule.content : contents;
  const tagger = others.length > 0 ? others : own;
  const cue = rangeOf(parts.cue);
  // the cue is the rules': "reporting", where the tagger has learnt "reporting last week"
  if (rule) {
    const tagged = wholeClause(reading, wholeQuotations(reading, wholeSentence(reading, tagger, rule), rule), rule);
    const content = behindAddressee(
      reading,
      fromConjunction(reading, withSubject(reading, tagged, rule, source), rule),
      rule,
    );
    return withFraming(reading, { ...rule, rule: `model+${rule.rule}`, content, source, confidence }, rule);
  }
  return {
    rule: 'model',
    content: tagger.map((range) => behindVote(reading, range)),
    source,
    cue,
    ...cueWords(reading, cue, source),
    hearsay: false,
    confidence,
  };
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

/** "[Cooking], says Mr Ng, [is an art]": the rule's subject where the tagger has only what stands behind the cue. */
function withSubject(
  reading: Reading,
  tagged: TokenRange[],
  { cue, content }: Candidate,
  source: TokenRange | null,
): TokenRange[] {
  const [before, behind] = content;
  const [only] = tagged;
  if (!cue || !before || !behind || !only || tagged.length > 1 || only.first !== behind.first) return tagged;
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

/** "voted [7-2] that the school must close": how they were divided isn't said. */
function behindVote(reading: Reading, range: TokenRange): TokenRange {
  const first = voteEnd(reading, range.first);
  return first > range.first && first < range.end && lowerAt(reading, first) === 'that' ? { ...range, first } : range;
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

/** A rule that is right this often knows where the quotation ends. */
const TRUSTED_QUOTATION = 0.8;

function ownQuotation(rule: Candidate): boolean {
  return confidenceOf({ ...rule, confidence: null }) >= TRUSTED_QUOTATION;
}
