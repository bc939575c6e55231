/** Words in the name of an organisation that say what sort it is. */
import type { OrganizationSort } from './known-organizations.ts';

const of = (sort: OrganizationSort, list: string): [string, OrganizationSort][] =>
  list.split(' ').map((word) => [word, sort]);

/** Parties by what their members are called, and so no companies: "the Greens". */
export const PARTY_NAMES: ReadonlySet<string> = new Set(
  `Greens Labor Labour Liberals Conservatives Democrats Republicans Nationals Tories Socialists Communists Whigs
  Coalition Nationalists Unionists Progressives Populists`.split(/\s+/u),
);

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
