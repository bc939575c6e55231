/** What an import found in a story, in a few lines for whoever imported it. */
import type { CastMember } from '../analysis/schema.ts';
import { counted } from '../check/report/text.ts';
import { readStoryFile } from '../remark/story-reading.ts';
import { isEnglish, languageOf, nameOfLanguage } from '../schema/language.ts';
import { isUnclaimed } from '../schema/unclaimed.ts';

const MOST_NAMES = 8;

/** @param source the story file */
export function summaryOfStory(source: string, cast: readonly CastMember[]): string[] {
  const { analysis, prose } = readStoryFile(source, 'story', cast);
  if (!analysis) return [];
  const { actors, dates, events } = analysis;
  const shown = analysis.attributions.filter(({ shown }) => shown);
  const quotes = shown.filter(({ kind }) => kind === 'quote');
  const unclaimed = quotes.filter(isUnclaimed).length;
  const names = actors.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = actors.length - names.length;
  const days = events.map(({ start }) => start).sort();
  const [first, last] = [days[0], days.at(-1)];
  const lang = languageOf(prose.text);
  const language = isEnglish(lang)
    ? []
    : [
        `language ${nameOfLanguage(lang, 'en') ?? 'not English'}, as it seems: only English is annotated, so the text is shown as it is`,
      ];
  return [
    ...language,
    `text     ${counted(prose.text.split('\n\n').length, 'paragraph')}`,
    `people   ${counted(actors.length, 'actor')}${names.length > 0 ? `: ${names.join(', ')}` : ''}${more > 0 ? ` and ${more} more` : ''}`,
    `quotes   ${counted(quotes.length, 'quote')}${unclaimed > 0 ? `, ${unclaimed} without a speaker` : ''}`,
    `claims   ${counted(shown.length - quotes.length, 'claim')}`,
    `dates    ${counted(dates.length, 'date')}${first && last ? `; events from ${first} to ${last}` : ''}`,
  ];
}
