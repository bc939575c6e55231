import { quotationsIn } from '../../schema/quotations.ts';
import { excerpt } from '../excerpt.ts';
import type { Found, Rule, StoryUnderCheck } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** What stands between quotation marks in the title or the summary stands word for word in the text. */
export const headlineQuotation: Rule = {
  name: 'headline-quotation',
  check: (story) => [...check(story, 'title'), ...check(story, 'summary')],
};

function check({ frontmatter, frontmatterPlace, text }: StoryUnderCheck, key: 'title' | 'summary'): Found[] {
  const headline = frontmatter?.[key];
  if (!headline) return [];
  const said = ` ${wordsOf(text).join(' ')} `;
  return quotationsIn(headline)
    .filter((span) => !said.includes(` ${wordsOf(headline.slice(span.start, span.end)).join(' ')} `))
    .map((span) => ({
      place: frontmatterPlace([key]),
      severity: 'error',
      message: `${key}: ${excerpt(headline, span)} stands nowhere in the text word for word`,
      fix: 'quote it as the text does, or take the marks off',
    }));
}
