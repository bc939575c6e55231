/**
 * Everything that the analyser proposes for a story, with what an editor pastes to correct, confirm or remove it: what
 * `astro dev` shows beside the text. No build holds any of it.
 */
import type { Analysis, Attribution, Span } from '../../analysis/schema.ts';
import { formOf } from '../../analysis/corrections/actors.ts';
import { isSameContent } from '../../analysis/corrections/same-content.ts';
import { wordsOfDescribed } from '../../analysis/corrections/set-descriptions.ts';
import type { WrittenDirective } from '../../remark/corrections/write.ts';
import { writeDirective } from '../../remark/corrections/write.ts';
import { covers, overlaps } from '../../analysis/spans.ts';
import { elided } from '../../analysis/text/elided.ts';
import { nameWords } from '../../schema/fields.ts';
import { markedAttributions } from '../../schema/shown.ts';
import { en } from '../../strings/en.ts';
import { chainOf } from '../statements/chain.ts';
import type { Mouth } from '../statements/chain.ts';
import { rangeInWords } from '../events/dates-in-words.ts';
import { wordsThatFind } from './finding-words.ts';
import type { SaidElsewhere } from './said-elsewhere.ts';
import { textOf } from '../site.ts';
import type { Cast, Story } from '../site.ts';

export type ProposalKind = 'quote' | 'claim' | 'actor' | 'date';

export interface Paste {
  does: 'correct' | 'confirm' | 'remove' | 'no event' | 'everywhere' | 'same claim' | 'other claim';
  /** Of a claim, what another story says: “The old bridge …” (winter/lee-1). */
  as?: string;
  /** One line of Markdown; of what holds everywhere, one of the frontmatter. */
  line: string;
  /** What stands in the line before and after the actor's id, so that another can take its place; null for none. */
  around: readonly [before: string, after: string] | null;
}

export interface Proposal {
  /** Of the statement, the actor or, where it makes one, the event. */
  id: string;
  kind: ProposalKind;
  /** Where its words begin. */
  start: number;
  words: string;
  /** Who says it, who is meant, or when it is. */
  meaning: string;
  /** 0 to 100; null for actors and dates, to which the analyser gives no figure. */
  percent: number | null;
  /** As the page numbers its note; null where it has none. */
  number: number | null;
  byEditor: boolean;
  /** False for what readers don't see, since it is too unsure. */
  isShown: boolean;
  /** None where the words can't be told from others. */
  pastes: Paste[];
}

export interface ProposalBlock {
  /** Position in the story's blocks. */
  index: number;
  /** In text order. */
  statements: Proposal[];
  /** Actors, then dates; each in text order. */
  names: Proposal[];
}

/**
 * The blocks in which something is proposed.
 * @param proses the prose of each block; null where a block has none
 * @param elsewhere by the ids of its statements, what other stories say that is one claim with it, or may be
 */
export function proposalsOf(
  story: Story,
  cast: Cast,
  proses: readonly (Span | null)[],
  elsewhere: ReadonlyMap<string, readonly SaidElsewhere[]> = new Map(),
): ProposalBlock[] {
  const { analysis } = story.data;
  const numbers = noteNumbers(analysis);
  return proses.flatMap((prose, index) => {
    if (!prose) return [];
    const here = { analysis, block: prose, numbers, elsewhere };
    const [statements = [], ...others] = [statementsIn(story, cast, here), actorsIn(story, here), datesIn(here)].map(
      (list) => list.sort((a, b) => a.start - b.start),
    );
    const names = others.flat();
    return statements.length + names.length > 0 ? [{ index, statements, names }] : [];
  });
}

interface Here {
  analysis: Analysis;
  block: Span;
  /** Of the notes, by the ids of the statements. */
  numbers: ReadonlyMap<string, number>;
  elsewhere: ReadonlyMap<string, readonly SaidElsewhere[]>;
}

/** "Ann Lee, via The Herald" */
function whoseWord(chain: readonly Mouth[]): string {
  const [whose, ...through] = chain.map(({ called }) => called).reverse();
  return [whose, ...(through.length > 0 ? [en.story.via(through)] : [])].join(', ');
}

/** What only passes another statement on has that one's note. */
function noteNumbers(analysis: Analysis): Map<string, number> {
  return new Map(
    markedAttributions(analysis).flatMap(({ attribution, number, passedOnBy }) =>
      [attribution, ...passedOnBy].map(({ id }) => [id, number] as const),
    ),
  );
}

function statementsIn(story: Story, cast: Cast, here: Here): Proposal[] {
  const { analysis, block, numbers, elsewhere } = here;
  return analysis.attributions.flatMap((attribution) => {
    const [first] = attribution.content;
    if (!first || !covers(block, first)) return [];
    const { kind, confidence, by } = attribution;
    const parent = analysis.attributions.find(({ id }) => id === attribution.parentId);
    const cue = cueToTell(analysis, attribution);
    const via = parent && asWritten(analysis, parent);
    const whose = { by: asWritten(analysis, attribution) ?? 'none', ...(via && { via }), ...cue };
    return [
      {
        id: attribution.id,
        kind,
        start: first.start,
        words: attribution.content.map((piece) => textOf(analysis, piece)).join(' … '),
        meaning: whoseWord(chainOf(story, attribution, cast)),
        percent: Math.round(confidence * 100),
        number: numbers.get(attribution.id) ?? null,
        byEditor: by === 'editor',
        isShown: attribution.shown,
        pastes: pastes(here, first, [
          ['correct', { name: kind, attributes: { ...whose, certainty: attribution.certainty } }],
          ['confirm', { name: 'confirm', attributes: whose }],
          ['remove', { name: 'no-statement', attributes: cue }],
          ...(elsewhere.get(attribution.id) ?? []).flatMap((said) => ofClaim(attribution, said, cue)),
        ]),
      },
    ];
  });
}

/** Whose word it is, as editors write it: an id, or where nobody is named the story's own words; null for nobody. */
function asWritten({ text, actors }: Analysis, { actorId, source }: Attribution): string | null {
  const actor = actors.find(({ id }) => id === actorId);
  if (!actor || actor.named || !source) return actorId;
  return wordsOfDescribed(text, actors, actor, source) ?? actorId;
}

/** Two statements of the same words are told apart by what they are said with. */
function cueToTell(analysis: Analysis, { content: [first], cue, id }: Attribution): { cue?: string } {
  const isAmbiguous = analysis.attributions.some(
    (other) => other.id !== id && other.content.some((piece) => first && isSameContent(analysis.text, piece, first)),
  );
  return isAmbiguous && cue ? { cue: textOf(analysis, cue) } : {};
}

/** Unnamed sources are there because of what they say, and put right where that is. */
function actorsIn(story: Story, here: Here): Proposal[] {
  const { analysis, block } = here;
  const actors = analysis.actors.filter(({ named }) => named);
  return actors.flatMap(({ id, name, acts, mentions }) =>
    mentions
      .filter((mention) => covers(block, mention))
      .map((mention) => ({
        id,
        kind: 'actor',
        start: mention.start,
        words: textOf(analysis, mention),
        meaning: name,
        percent: null,
        number: null,
        byEditor: mention.by === 'editor',
        isShown: acts,
        pastes: [
          ...pastes(here, mention, [
            ['correct', { name: 'actor', attributes: { is: id } }],
            ['confirm', { name: 'confirm', attributes: { is: id } }],
            ['remove', { name: 'actor', attributes: { is: 'none' } }],
          ]),
          ...everywhere(story, mention, id),
        ],
      })),
  );
}

/** For the frontmatter: these words mean this actor wherever they stand. "He" doesn't. */
function everywhere({ data }: Story, mention: Span, id: string): Paste[] {
  const name = textOf(data.analysis, mention);
  if (formOf(data.analysis.text, mention) === 'pronoun' || !nameWords.safeParse(name).success) return [];
  const words = JSON.stringify(name);
  const hasOthers = Object.keys(data.aliases).length > 0;
  const around = hasOthers ? (['  ', `: [${words}]`] as const) : (['aliases: { ', `: [${words}] }`] as const);
  return [{ does: 'everywhere', line: around.join(id), around }];
}

function datesIn(here: Here): Proposal[] {
  const { analysis, block } = here;
  return analysis.dates
    .filter(({ span }) => covers(block, span))
    .map(({ span, value, start, end, precision, by }) => {
      const when = start === null || end === null ? 'no day of the calendar' : rangeInWords(start, end, precision);
      const event = analysis.events.find(({ dateSpan }) => overlaps(dateSpan, span));
      const hasEvent = event !== undefined;
      return {
        id: event?.id ?? '',
        kind: 'date',
        start: span.start,
        words: textOf(analysis, span),
        meaning: hasEvent ? `${when}, in the timeline` : when,
        percent: null,
        number: null,
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

/** In no text: what means something to machines alone is no word. */
const ANYBODY = '\u0001';

type Wanted = readonly [does: Paste['does'], directive: Omit<WrittenDirective, 'words'>, as?: string];

function ofClaim(
  { elsewhere = [] }: Attribution,
  { story, note, words, isJoined }: SaidElsewhere,
  cue: { cue?: string },
): Wanted[] {
  // What an editor has said once is not said again.
  if (elsewhere.some((one) => one.story === story && one.note === note)) return [];
  const attributes = { as: note, in: story, ...cue };
  const as = `${words.startsWith('“') ? elided(words) : `“${elided(words)}”`} (${story}/${note})`;
  return [
    ...(isJoined ? [] : [['same claim', { name: 'same-claim', attributes }, as] as const]),
    ['other claim', { name: 'other-claim', attributes }, as],
  ];
}

function pastes({ analysis, block }: Here, span: Span, wanted: readonly Wanted[]): Paste[] {
  const found = wordsThatFind(analysis.text, span, block);
  if (!found) return [];
  const { words, ...around } = found;
  const write = (name: WrittenDirective['name'], attributes: WrittenDirective['attributes']): string =>
    writeDirective({ name, words, attributes: { ...attributes, ...around } });
  return wanted.map(([does, { name, attributes = {} }, as]) => {
    const key =
      does === 'correct' && name !== 'date' ? (['by', 'is'] as const).find((one) => one in attributes) : undefined;
    const [before, after] = key ? write(name, { ...attributes, [key]: ANYBODY }).split(ANYBODY) : [];
    const parts = before !== undefined && after !== undefined ? ([before, after] as const) : null;
    return { does, line: write(name, attributes), around: parts, ...(as !== undefined && { as }) };
  });
}
