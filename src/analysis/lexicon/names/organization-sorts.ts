/** Words in the name of an organisation that say what sort it is. */
import type { OrganizationSort } from './known-organizations.ts';

const of = (sort: OrganizationSort, list: string): [string, OrganizationSort][] =>
  list.split(' ').map((word) => [word, sort]);

/** Their last words: "Social Democrats". */
const PARTY_WORDS = 'Party Democrats Greens Socialists Liberals Conservatives Nationals';

export const SORT_BY_WORD: ReadonlyMap<string, OrganizationSort> = new Map([
  ...of(
    'press',
    'Times Post Herald Tribune Journal Gazette Telegraph Guardian News Press Magazine Chronicle Mail Zeitung',
  ),
  ...of('university', 'University College'),
  ...of('party', PARTY_WORDS),
  ...of('bank', 'Bank'),
  ...of('agency', 'Agency Service Administration Bureau'),
  ...of(
    'body',
    'Ministry Department Commission Committee Council Court Institute Foundation Centre Center Office Authority Board Police Army Navy Force Forces Corps Church School Museum Society Association Federation Union Parliament Congress Senate Assembly House Hospital Trust Fund Library Movement Project',
  ),
  ...of('club', 'Club FC United'),
]);
