/** Sources whom a text doesn't name: actors of their own, and who isn't one. */
import { describe, expect, test } from 'vitest';

import { analyze, defaultStages } from '../../../src/analysis/analyze.ts';
import { findAttributionsByRules } from '../../../src/analysis/attribution/attributions.ts';
import { actorSchema } from '../../../src/analysis/schema.ts';

const stages = { ...defaultStages, attributions: findAttributionsByRules };

/** Name, kind and mentions of the actors without a name. */
function unnamed(text: string): [name: string, kind: string, ...mentions: string[]][] {
  const { actors } = analyze(text, { published: '2019-02-17' }, stages);
  return actors
    .filter((actor) => !actorSchema.parse(actor).named)
    .map(({ name, kind, mentions }) => [name, kind, ...mentions.map(({ start, end }) => text.slice(start, end))]);
}

describe('sources without a name', () => {
  test.each<[text: string, ...actors: [name: string, kind: string, ...mentions: string[]][]]>([
    ['Officials said that it was over.', ['Officials', 'group', 'Officials']],
    ['Two diplomats said it was over.', ['Two diplomats', 'group', 'Two diplomats']],
    ['A senior officer said it was over.', ['senior officer', 'person', 'A senior officer']],
    ['The bank has failed, according to two people close to it.', ['two people close to it', 'group', 'two people']],
    ['“It is over,” one adviser said.', ['adviser', 'person', 'one adviser']],
    ['His widow said it was over.', ['His widow', 'person', 'His widow']],
    ['Witnesses said it was over.', ['Witnesses', 'group', 'Witnesses']],
    ['One Conservative MP said it was over.', ['Conservative MP', 'person', 'One Conservative MP']],
    // whose it is, and not the owner's self
    ["The city's deputy said it was over.", ["city's deputy", 'person', "The city's deputy"]],
    ["It is over, according to the pollster's polling average."],
    ["The nominee's support for the plan is unprecedented."],
    ["One nominee's claim that it was over is false.", ['nominee', 'person', 'One nominee']],
    // a name in the phrase keeps its own mention
    ['A Whitehall source said it was over.', ['Whitehall source', 'person', 'source']],
    ['A spokesman for Nokia said it was over.', ['spokesman for Nokia', 'person', 'A spokesman']],
    // the same again
    ['Officials said it was over. Officials denied it.', ['Officials', 'group', 'Officials', 'Officials']],
    [
      'A Whitehall source said it was over. The source denied that it was late.',
      ['Whitehall source', 'person', 'source', 'The source'],
    ],
    // "they" of one whose sex isn't told, where nobody else is meant
    [
      'A spokesperson for Nokia said: “We are late.” They added: “It is over.” They denied that it was late.',
      ['spokesperson for Nokia', 'person', 'A spokesperson', 'They', 'They'],
    ],
    ['A source said it was over. They added that it was late.', ['source', 'person', 'A source', 'They']],
    ['A source said workers were late. They added that it was over.', ['source', 'person', 'A source']],
    ['A source met Bo Ng and said it was late. They added that it was over.', ['source', 'person', 'A source']],
    ['A spokesman said it was over. They added that it was late.', ['spokesman', 'person', 'A spokesman']],
    // another
    [
      'A source said it was over. Two diplomats said it was late.',
      ['source', 'person', 'A source'],
      ['Two diplomats', 'group', 'Two diplomats'],
    ],
    // what a participle says of somebody is no part of what he is called
    [
      'A nurse accused of poisoning two men said it was over. A nurse said it was late.',
      ['nurse', 'person', 'A nurse', 'A nurse'],
    ],
    [
      'A nurse said it was over. A nurse accused of poisoning two men said it was late. The nurse said it was odd.',
      ['nurse', 'person', 'A nurse', 'A nurse', 'The nurse'],
    ],
    [
      'A source briefed by the bank said it was over. A source employed by the court said it was late.',
      ['source', 'person', 'A source'],
      ['source employed by the court', 'person', 'A source'],
    ],
    [
      'Two officials briefed by the bank said it was over.',
      ['Two officials briefed by the bank', 'group', 'Two officials'],
    ],
    ['A neighbour said it was over.', ['neighbour', 'person', 'A neighbour']],
    ['Some executives said it was over.', ['Some executives', 'group', 'Some executives']],
    // of another body, place or party
    [
      'A spokesman for Nokia said it was over. The spokesman for Ericsson said it was late. The spokesman denied it.',
      ['spokesman for Nokia', 'person', 'A spokesman'],
    ],
    ['A mayor in Kent said it was over. The mayor of York said it was late.', ['mayor in Kent', 'person', 'A mayor']],
    ['A Labour source said it was over. The Tory source said it was late.', ['Labour source', 'person', 'source']],
    // by the initials of the body
    [
      'A Republican National Committee member said it was over. The RNC member said it was late.',
      ['Republican National Committee member', 'person', 'member', 'member'],
    ],
    [
      'A Republican National Committee member said it was over. The DNC member said it was late.',
      ['Republican National Committee member', 'person', 'member'],
    ],
    [
      'A spokesman for Nokia said it was over. The spokesman for Nokia said it was late.',
      ['spokesman for Nokia', 'person', 'A spokesman', 'The spokesman'],
    ],
    [
      'A source close to the bank said it was over. The source said it was late.',
      ['source close to the bank', 'person', 'A source', 'The source'],
    ],
    // whose holder may be named behind the comma
    ['A spokesman for the mayor, Bo Ng, said it was over.', ['spokesman for the mayor', 'person', 'A spokesman']],
    [
      'A spokesman for former president Bo Ng said it was over.',
      ['spokesman for former president Bo Ng', 'person', 'A spokesman'],
    ],
    ['A spokesman for the company, Bo Ng, said it was over.'],
    ['The head of the school, Bo Ng, said it was over.'],
    // a second one is not the first
    ['An official said it was over. The second official said it was late.', ['official', 'person', 'An official']],
    ['An official said it was over. The other official said it was late.', ['official', 'person', 'An official']],
    [
      'An official said it was over. A second official denied it. The second official said it was late.',
      ['official', 'person', 'An official'],
      ['second official', 'person', 'A second official', 'The second official'],
    ],
    [
      'An official said it was over. A second official said it was late. The official denied that it was.',
      ['official', 'person', 'An official'],
      ['second official', 'person', 'A second official'],
    ],
    [
      'Another source said it was over. The source denied that it was late.',
      ['Another source', 'person', 'Another source', 'The source'],
    ],
    // "he" behind one, and nobody else
    [
      'A spokesman for Nokia denied it. “We never comment. Mr Ng knows,” he said. He said it was late.',
      ['spokesman for Nokia', 'person', 'A spokesman', 'he', 'He'],
    ],
    ['A lawyer for Paul Ng denied it. “It is bad,” he said.', ['lawyer for Paul Ng', 'person', 'A lawyer']],
    ['A neighbour denied it. Another said he knew it.', ['neighbour', 'person', 'A neighbour']],
    ['A lawyer said he wanted peace.', ['lawyer', 'person', 'A lawyer']],
    ['A spokesman denied it. “We never comment,” she said.', ['spokesman', 'person', 'A spokesman']],
    ['A neighbour said the minister was late. “It is bad,” he said.', ['neighbour', 'person', 'A neighbour']],
    ['A neighbour said Ann Lee was late. “It is bad,” she said.', ['neighbour', 'person', 'A neighbour']],
    ['A neighbour said her son was late. “It is bad,” he said.', ['neighbour', 'person', 'A neighbour']],
    ['Two neighbours said it was late. “It is bad,” he said.', ['Two neighbours', 'group', 'Two neighbours']],
    // named, known to readers, no speaker, nobody
    ['Ann Lee said it was over.'],
    ['The minister said it was over.'],
    ['President Lee said it was over.'],
    ['President of the Board said it was over.'],
    ['The source said it was over.'],
    ['The report said it was over.'],
    ['He said it was over.'],
    ['Some say it is over.'],
    ['The mayor is said to be ill.'],
    ['It was a “sad day” for officials.'],
  ])('%s', (text, ...actors) => {
    expect(unnamed(text)).toEqual(actors);
  });

  test('the attribution is theirs', () => {
    const { actors, attributions } = analyze('Officials said it was over.', { published: '2019-02-17' }, stages);
    expect(attributions.map(({ actorId }) => actorId)).toEqual(['unnamed-officials']);
    expect(actors.map(({ id, named }) => [id, named])).toEqual([['unnamed-officials', false]]);
  });
});

test('somebody of an office to come is none who holds it', () => {
  const text = 'A minister-designate said it was over. The minister said it was late.';
  const { actors, attributions } = analyze(text, { published: '2019-02-17' });
  const [first] = attributions;
  const actor = actors.find(({ id }) => id === first?.actorId);
  expect(actor?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['A minister-designate']);
});
