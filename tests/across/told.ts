/** Stories as texts in, what is told more than once out: words by story. */
import type { Analysis, CastMember } from '../../src/analysis/schema.ts';
import { groupAcross } from '../../src/across/across.ts';
import type { Across, GroupingOptions } from '../../src/across/across.ts';
import { keysOf } from '../../src/across/keys.ts';
import type { AnalysedStory, Place } from '../../src/across/story-keys.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import { noteAddresses } from '../../src/schema/shown.ts';

export interface Told {
  /** Of each group "a: the words", in order. */
  statements: string[][];
  events: string[][];
  /** "a: the words" denies "b: the words" */
  denials: [string, string][];
  doubts: [string, string][];
}

export interface TellingOptions extends GroupingOptions {
  cast?: readonly CastMember[];
  published?: string;
}

/** One story for each text, "a", "b", "c". */
export function storiesOf(
  texts: readonly string[],
  { cast = [], published = '2019-02-17' }: TellingOptions = {},
): AnalysedStory[] {
  return texts.map((text, at) => storyCalled(String.fromCodePoint(97 + at), text, { cast, published }));
}

/** @param text in Markdown, with corrections */
function storyCalled(
  id: string,
  text: string,
  { cast, published }: Required<Pick<TellingOptions, 'cast' | 'published'>>,
): AnalysedStory {
  const file = `---\ntitle: ${id}\npublished: ${published}\n---\n\n${text}\n`;
  const { analysis, problems } = readStoryFile(file, `${id}.md`, cast);
  if (!analysis || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { id, analysis, notes: noteAddresses(analysis) };
}

export function told(texts: readonly string[], options: TellingOptions = {}): Told {
  return toldIn(storiesOf(texts, options), options);
}

export function toldIn(stories: readonly AnalysedStory[], { cast = [], ...options }: TellingOptions = {}): Told {
  return inWords(
    groupAcross(
      stories.map((story) => keysOf(story, cast)),
      options,
    ),
    stories,
  );
}

export function inWords({ statements, events, denials, doubts }: Across, stories: readonly AnalysedStory[]): Told {
  const analyses = new Map(stories.map(({ id, analysis }) => [id, analysis]));
  const words = ({ story, id }: Place): string => `${story}: ${wordsOf(analyses.get(story), id)}`;
  return {
    statements: statements.map(({ members }) => members.map(words)),
    events: events.map(({ members }) => members.map(words)),
    denials: denials.map(({ denial, denied }) => [words(denial), words(denied)]),
    doubts: doubts.map(({ a, b }) => [words(a), words(b)]),
  };
}

function wordsOf(analysis: Analysis | undefined, wanted: string): string {
  if (!analysis) return '';
  const content = analysis.attributions.find(({ id }) => id === wanted)?.content;
  const event = analysis.events.find(({ id }) => id === wanted);
  const spans = content ?? (event ? [event.span] : []);
  return spans.map(({ start, end }) => analysis.text.slice(start, end)).join(' … ');
}
