/**
 * Everything that the analyser proposes for a story, with what an editor pastes to correct, confirm or remove it: what
 * `astro dev` shows beside the text. No build holds any of it.
 */
import type { Analysis, Attribution, Span } from '../analysis/schema.ts';
import { formOf } from '../analysis/corrections/actors.ts';
import { isSameContent } from '../analysis/corrections/same-content.ts';
import type { WrittenDirective } from '../remark/corrections/write.ts';
import { writeDirective } from '../remark/corrections/write.ts';
import { covers, overlaps } from '../analysis/spans.ts';
import { chainOf } from './chain.ts';
import { wordsThatFind } from './finding-words.ts';
import { textOf } from './site.ts';
import type { Cast, Story } from './site.ts';

export type ProposalKind = 'quote' | 'claim' | 'actor' | 'date';

export interface Paste {
  does: 'correct' | 'confirm' | 'remove' | 'no event';
  /** One line of Markdown. */
  line: string;
}

export interface Proposal {
  kind: ProposalKind;
  /** Where its words begin. */
  start: number;
  words: string;
  /** Who says it, who is meant, or when it is. */
  meaning: string;
  /** 0 to 100; null for actors and dates, to which the analyser gives no figure. */
  percent: number | null;
  /** What proposed it; for an actor what kind of words it is found by, for a date what it rests on. */
  rule: string;
  byEditor: boolean;
  /** False for what readers don't see, since it is too unsure. */
  isShown: boolean;
  /** None where the words can't be told from others. */
  pastes: Paste[];
}

export interface ProposalBlock {
  /** Position in the story's blocks. */
  index: number;
  /** Statements, then actors, then dates; each in text order. */
  proposals: Proposal[];
}

/** The blocks in which something is proposed. */
export function proposalsOf(story: Story, cast: Cast): ProposalBlock[] {
  const { analysis, blocks } = story.data;
  return blocks.flatMap(({ prose }, index) => {
    if (!prose) return [];
    const here = { analysis, block: prose };
    const proposals = [statementsIn(story, cast, here), actorsIn(cast, here), datesIn(here)].flatMap((list) =>
      list.sort((a, b) => a.start - b.start),
    );
    return proposals.length > 0 ? [{ index, proposals }] : [];
  });
}

interface Here {
  analysis: Analysis;
  block: Span;
}

function statementsIn(story: Story, cast: Cast, here: Here): Proposal[] {
  const { analysis, block } = here;
  return analysis.attributions.flatMap((attribution) => {
    const [first] = attribution.content;
    if (!first || !covers(block, first)) return [];
    const { kind, actorId, confidence, rule, by } = attribution;
    const parent = analysis.attributions.find(({ id }) => id === attribution.parentId);
    const cue = cueToTell(analysis, attribution);
    const whose = { by: actorId ?? 'none', ...(parent?.actorId && { via: parent.actorId }), ...cue };
    return [
      {
        kind,
        start: first.start,
        words: attribution.content.map((piece) => textOf(analysis, piece)).join(' … '),
        meaning: chainOf(story, attribution, cast)
          .map(({ called }) => called)
          .join(' ← '),
        percent: Math.round(confidence * 100),
        rule,
        byEditor: by === 'editor',
        isShown: attribution.shown,
        pastes: pastes(here, first, [
          ['correct', { name: kind, attributes: { ...whose, certainty: attribution.certainty } }],
          ['confirm', { name: 'confirm', attributes: whose }],
          ['remove', { name: 'no-statement', attributes: cue }],
        ]),
      },
    ];
  });
}

/** Two statements of the same words are told apart by what they are said with. */
function cueToTell(analysis: Analysis, { content: [first], cue, id }: Attribution): { cue?: string } {
  const isAmbiguous = analysis.attributions.some(
    (other) => other.id !== id && other.content.some((piece) => first && isSameContent(analysis.text, piece, first)),
  );
  return isAmbiguous && cue ? { cue: textOf(analysis, cue) } : {};
}

/** Unnamed sources are there because of what they say, and put right where that is. */
function actorsIn(cast: Cast, here: Here): Proposal[] {
  const { analysis, block } = here;
  const actors = analysis.actors.filter(({ named }) => named);
  return actors.flatMap(({ id, name, acts, mentions }) =>
    mentions
      .filter((mention) => covers(block, mention))
      .map((mention) => ({
        kind: 'actor',
        start: mention.start,
        words: textOf(analysis, mention),
        meaning: name,
        percent: null,
        rule: foundBy(analysis.text, mention, cast.has(id)),
        byEditor: mention.by === 'editor',
        isShown: acts,
        pastes: pastes(here, mention, [
          ['correct', { name: 'actor', attributes: { is: id } }],
          ['confirm', { name: 'confirm', attributes: { is: id } }],
          ['remove', { name: 'actor', attributes: { is: 'none' } }],
        ]),
      })),
  );
}

function foundBy(text: string, mention: Span, isInCast: boolean): string {
  const form = formOf(text, mention);
  return isInCast && form !== 'pronoun' ? `${form}, in the cast` : form;
}

function datesIn(here: Here): Proposal[] {
  const { analysis, block } = here;
  return analysis.dates
    .filter(({ span }) => covers(block, span))
    .map(({ span, value, start, basis, by }) => {
      const hasEvent = analysis.events.some(({ dateSpan }) => overlaps(dateSpan, span));
      return {
        kind: 'date',
        start: span.start,
        words: textOf(analysis, span),
        meaning: hasEvent ? `${value}, in the timeline` : value,
        percent: null,
        rule: basis,
        byEditor: by === 'editor',
        isShown: start !== null,
        pastes: pastes(here, span, [
          ['correct', { name: 'date', attributes: { is: value } }],
          ['confirm', { name: 'confirm', attributes: { is: value } }],
          ['remove', { name: 'date', attributes: { is: 'none' } }],
          ...(hasEvent ? [['no event', { name: 'no-event' }] as const] : []),
        ]),
      };
    });
}

type Wanted = readonly [does: Paste['does'], directive: Omit<WrittenDirective, 'words'>];

function pastes({ analysis, block }: Here, span: Span, wanted: readonly Wanted[]): Paste[] {
  const found = wordsThatFind(analysis.text, span, block);
  if (!found) return [];
  const { words, ...around } = found;
  return wanted.map(([does, { name, attributes }]) => ({
    does,
    line: writeDirective({ name, words, attributes: { ...attributes, ...around } }),
  }));
}
