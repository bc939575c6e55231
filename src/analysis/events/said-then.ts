/** Which statements a date dates: those that its own verb makes, not those of another clause. */
import { firstNotBefore } from '../halving.ts';
import type { Document, PartOfSpeech, Token } from '../document.ts';
import type { Attribution, Span } from '../schema.ts';
import type { AttributionIndex } from './attribution-index.ts';
import { governingVerb, isParticiple, opensClause } from './governing-verb.ts';

/** Half-open range of token indexes. */
interface Range {
  first: number;
  end: number;
}

/**
 * "The FT reported on Sunday, a day after the minister described …": the report, not the description. With the
 * statements come those reported inside them, which are told then too.
 * @param place `within` is the sentence, or the words of somebody in which the date stands; `clause` tells the event
 */
export function saidThen(
  document: Document,
  date: Range,
  { within, clause }: { within: Range; clause: Span },
  said: AttributionIndex,
): Attribution[] {
  const [first, last] = [document.tokens[within.first], document.tokens[within.end - 1]];
  const dated = document.tokens[date.first];
  if (!first || !last || !dated) return [];
  const around: Span = { start: first.start, end: last.end };
  const cues = said.cuesIn(around, dated.sentence);
  if (cues.length === 0) return [];
  const contents = said.contentsAt(around, dated.sentence).map(({ content }) => content);
  const others = contents.filter((content) => !holds(content, dated));
  const isPassedOver = (token: Token): boolean => others.some((content) => holds(content, token));
  const told = cues.filter(({ cue }) => cue !== null && !others.some((content) => holds(content, cue)));
  const isCue = (token: Token): boolean => told.some(({ cue }) => cue !== null && holds(cue, token));
  const verb = governingVerb(document, date, { within, isPassedOver, isCue });
  const governing = verb === null ? undefined : document.tokens[verb];
  if (!governing) return [];
  const [main] = told.filter(({ cue }) => cue !== null && holds(cue, governing));
  if (!main) return [];
  const isQuiet = (token: Token): boolean =>
    isPassedOver(token) || (token.index >= date.first - 1 && token.index < date.end) || JOINTS.has(token.pos);
  const made = told.filter((other) => other === main || isJoined(document, main, other, isQuiet));
  const inClause = cues.filter(({ cue }) => cue !== null && holds(clause, cue));
  return [...made, ...insideOf(made, inClause)];
}

function holds(span: Span, { start, end }: Span): boolean {
  return span.start <= start && end <= span.end;
}

const JOINTS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['PUNCT', 'CCONJ', 'ADV', 'AUX']);

/**
 * Of the same speaker, and with the same verb's time: "criticised the campaign this month, and questioned its motives",
 * "defended it on Wednesday, telling a forum that …", "Underscoring it, Pence said on Saturday …".
 * @param isQuiet true for a token that belongs to neither
 */
function isJoined(
  { tokens }: Document,
  main: Attribution,
  other: Attribution,
  isQuiet: (token: Token) => boolean,
): boolean {
  if (!main.cue || !other.cue || main.actorId !== other.actorId) return false;
  const [from, to] = main.cue.start < other.cue.start ? [main.cue, other.cue] : [other.cue, main.cue];
  const between = tokens
    .slice(firstFrom(tokens, from.end), firstFrom(tokens, to.start))
    .filter((token) => !isQuiet(token));
  const cue = tokens[firstFrom(tokens, other.cue.start)];
  if (cue && isParticiple(tokens, cue)) return !between.some((token) => token.pos === 'VERB' || opensClause(token));
  return main.actorId !== null && between.length === 0;
}

/** Index of the first token that begins at `offset` or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return firstNotBefore(tokens, ({ start }) => start < offset);
}

/** What is reported inside these, and inside that. */
function insideOf(outer: readonly Attribution[], among: readonly Attribution[]): Attribution[] {
  const ids = new Set(outer.map(({ id }) => id));
  const inside: Attribution[] = [];
  // A parent may stand behind its child, so the pass is repeated until nothing is added.
  for (let added = true; added;) {
    added = false;
    for (const attribution of among) {
      if (ids.has(attribution.id) || attribution.parentId === null || !ids.has(attribution.parentId)) continue;
      ids.add(attribution.id);
      inside.push(attribution);
      added = true;
    }
  }
  return inside;
}
