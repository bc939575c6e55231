import type { StoryFrontmatter } from '../../schema/story.ts';
import type { Found, Rule, StoryUnderCheck } from '../rule.ts';

/** The days above the text fit each other: nothing is updated or corrected before it was published. */
export const dateOrder: Rule = {
  name: 'date-order',
  check: (story) => (story.frontmatter ? daysOutOfOrder(story, story.frontmatter) : []),
};

function daysOutOfOrder({ frontmatterPlace }: StoryUnderCheck, frontmatter: StoryFrontmatter): Found[] {
  const { published, updated, corrections, sources } = frontmatter;
  const found: Found[] = [];
  if (updated !== null && updated < published) {
    found.push({
      place: frontmatterPlace(['updated']),
      severity: 'error',
      message: `updated: ${updated} is before the day of publication, ${published}`,
      fix: 'correct the one or the other',
    });
  }
  corrections.forEach(({ date }, index) => {
    if (date >= published) return;
    found.push({
      place: frontmatterPlace(['corrections', index, 'date']),
      severity: 'error',
      message: `corrections[${index + 1}].date: ${date} is before the day of publication, ${published}`,
      fix: 'correct the one or the other',
    });
  });
  const last = [published, updated ?? published, ...corrections.map(({ date }) => date)].sort().at(-1) ?? published;
  sources.forEach(({ date }, index) => {
    if (date === null || date <= last) return;
    found.push({
      place: frontmatterPlace(['sources', index, 'date']),
      severity: 'error',
      message: `sources[${index + 1}].date: ${date} is after the story was published or last changed, ${last}`,
      fix: 'correct the date, or set "updated" to the day on which the source was added',
    });
  });
  return found;
}
