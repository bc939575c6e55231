/** A long read, made up: 10,000 words, some 300 statements and 80 dated events, always the same. */

const PARAGRAPHS = 100;
const DATED_OF_TEN = 8;

const FIRST = ['Ann', 'Paul', 'Mary', 'David', 'Helen', 'Peter', 'Laura', 'James', 'Susan', 'Frank'];
const LAST = ['Lee', 'Carter', 'Novak', 'Hughes', 'Brandt', 'Osborne'];
const PLACES = ['the harbour', 'the old bridge', 'the northern quay', 'the fish market', 'the lock', 'the breakwater'];
const ACTS = ['closed', 'repaired', 'inspected', 'sold', 'rebuilt', 'surveyed', 'opened'];
const VIEWS = [
  'the work would cost far more than the council had been told in its first report',
  'nobody had looked at the foundations since they were laid after the great storm',
  'the traffic could be led over the northern quay for as long as the winter lasted',
  'the company had been warned in writing, more than once, and had not replied',
  'a second opinion was needed before any money could be spent on stone or steel',
];
const WORDS = [
  'We have been asking for these figures for years and nobody has shown them to us',
  'It will hold for the winter, and I would not promise anything beyond that',
  'There is no plan for the people who live on the other side of the water',
  'I have read every page of that report and it does not say what they claim',
];
const REST =
  'Ships pass below it on their way to the open sea, and on market days the queue reaches the church. Most people who ' +
  'cross it work on the other side; many have done so for longer than the oldest of the present councillors has sat. ' +
  'None of this is new, and little of it has ever been written down in one place.';

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

function paragraph(index: number): string {
  const speaker = (step: number): string => `${pick(FIRST, index + step)} ${pick(LAST, index * 5 + step)}`;
  const day = `${(index % 27) + 1} ${pick(['March', 'June', 'October'], index)} ${2001 + (index % 19)}`;
  const when = index % 10 < DATED_OF_TEN ? ` On ${day} the council ${pick(ACTS, index)} ${pick(PLACES, index)}.` : '';
  return (
    `${speaker(0)} said that ${pick(VIEWS, index)}.${when} “${pick(WORDS, index)},” said ${speaker(3)}. ` +
    `According to ${speaker(7)}, ${pick(VIEWS, index + 2)}. ${REST}`
  );
}

/** The file that an editor would have written. */
export function longStory(): string {
  const head = '---\ntitle: The bridge, in full\nsummary: A long read.\npublished: 2021-05-02\n---\n';
  const parts = Array.from({ length: PARAGRAPHS }, (_, index) =>
    index % 10 === 0 ? `## Part ${index / 10 + 1}\n\n${paragraph(index)}` : paragraph(index),
  );
  return `${head}\n${parts.join('\n\n')}\n`;
}
