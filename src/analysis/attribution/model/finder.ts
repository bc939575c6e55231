/** The finder that trained model and rules make together: attributions as later stages refine them. */
import { completed } from '../complete.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { voteEnd } from '../grammar/asides-behind-verbs.ts';
import { lowerAt } from '../grammar/reading.ts';
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
import { reconciled } from './contents.ts';
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
    const content = reconciled(reading, tagger, rule, source);
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

/** "voted [7-2] that the school must close": how they were divided isn't said. */
function behindVote(reading: Reading, range: TokenRange): TokenRange {
  const first = voteEnd(reading, range.first);
  return first > range.first && first < range.end && lowerAt(reading, first) === 'that' ? { ...range, first } : range;
}
