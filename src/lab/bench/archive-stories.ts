/** Archives of made-up stories, always the same, to measure the site's size limits with. */
import { numbers } from './numbers.ts';

const FIRST = ['Ann', 'Paul', 'Mary', 'David', 'Helen', 'Peter', 'Laura', 'James', 'Susan', 'Frank', 'Ruth', 'Omar'];
const LAST = ['Carter', 'Novak', 'Hughes', 'Brandt', 'Osborne', 'Okafor', 'Lindqvist', 'Moreau', 'Tanaka', 'Reyes'];
const ROLES = ['harbour master', 'mayor', 'chief engineer', 'opposition leader', 'health minister', 'union leader'];
const BODIES = ['the council', 'the port authority', 'the ministry', 'the audit office', 'the water company'];
const PLACES = ['the old bridge', 'the northern quay', 'the fish market', 'the lock', 'the breakwater', 'the school'];
const ACTS = ['closed', 'repaired', 'inspected', 'sold', 'rebuilt', 'surveyed', 'opened'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'October', 'November'];
const VIEWS = [
  'the work would cost far more than the council had been told in its first report',
  'nobody had looked at the foundations since they were laid after the great storm',
  'the traffic could be led over the other road for as long as the winter lasted',
  'the company had been warned in writing, more than once, and had not replied',
  'a second opinion was needed before any money could be spent on stone or steel',
  'the figures that were published in the spring left out the cost of the pumps',
];
const WORDS = [
  'We have been asking for these figures for years and nobody has shown them to us',
  'It will hold for the winter, and I would not promise anything beyond that',
  'There is no plan for the people who live on the other side of the water',
  'I have read every page of that report and it does not say what they claim',
  'Ask me again when the money is in the account and the contract has been signed',
];
const REST = [
  'Ships pass below it on their way to the open sea, and on market days the queue reaches the church.',
  'Most people who cross it work on the other side; many have done so for longer than the oldest councillor has sat.',
  'None of this is new, and little of it has ever been written down in one place.',
  'The shops along the road have lost a third of their trade, and two of them have been empty since the summer.',
  'What the repair will need depends on the tide, on the weather and on a crane that stands in another town.',
];

export interface ArchiveStory {
  id: string;
  /** The file as an editor would have written it: about 500 words. */
  text: string;
}

/** @param index from 0: the same index is always the same story */
export function archiveStory(index: number): ArchiveStory {
  const next = numbers(index + 1);
  const of = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const person = (): string => `${of(FIRST)} ${of(LAST)}`;
  const day = new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
  const paragraphs = Array.from({ length: 5 + (index % 2) }, () => {
    const speaker = person();
    return [
      `${speaker}, the ${of(ROLES)}, said on ${of(['Monday', 'Tuesday', 'Friday'])} that ${of(VIEWS)}.`,
      `“${of(WORDS)},” ${speaker.split(' ')[1] ?? ''} said.`,
      `On ${1 + next(27)} ${of(MONTHS)} ${1995 + next(5)} ${of(BODIES)} ${of(ACTS)} ${of(PLACES)}.`,
      of(REST),
      `According to ${person()}, ${of(VIEWS)}.`,
    ].join(' ');
  });
  const title = `${of(PLACES).replace('the ', 'The ')} was ${of(ACTS)}, ${person()} says (${index})`;
  const head = `---\ntitle: ${title}\nsummary: What ${of(BODIES)} knew of it.\npublished: ${day}\nsection: Harbour\n---\n`;
  return { id: `story-${index}`, text: `${head}\n${paragraphs.join('\n\n')}\n` };
}
