/** Whom the words that name a source mean, and where they must mean nobody. */
import { describe, expect, test } from 'vitest';

import { analyze, defaultStages } from '../../../src/analysis/analyze.ts';
import { attributionStage, findAttributionsByRules } from '../../../src/analysis/attribution/attributions.ts';
import { candidate } from '../../../src/analysis/attribution/candidate.ts';
import type { Candidate, TokenRange } from '../../../src/analysis/attribution/candidate.ts';
import type { Reading } from '../../../src/analysis/attribution/grammar/reading.ts';

const stages = { ...defaultStages, attributions: findAttributionsByRules };

/** Each source that the text names, with the name of its actor, in text order. */
function speakers(text: string): [source: string, actor: string | null][] {
  const { actors, attributions } = analyze(text, { published: '2019-02-17' }, stages);
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return attributions.flatMap(({ source, actorId }): [string, string | null][] =>
    source ? [[text.slice(source.start, source.end), actorId === null ? null : (nameOf.get(actorId) ?? null)]] : [],
  );
}

describe('the actor of a source', () => {
  test.each<[text: string, ...speakers: [source: string, actor: string | null][]]>([
    ['The Ministry of Defence (MoD) said it was over.', ['The Ministry of Defence (MoD)', 'Ministry of Defence']],
    ['The Bank of England said it was over.', ['The Bank of England', 'Bank of England']],
    ['Acting Det Supt Ann Lee said it was over.', ['Acting Det Supt Ann Lee', 'Ann Lee']],
    ['Acting president Ann Lee said it was over.', ['Acting president Ann Lee', 'Ann Lee']],
    ['Acting on a tip, Ann Lee said it was over.', ['Ann Lee', 'Ann Lee']],
    // what stands behind a name
    ['Defence counsel Tony Lenehan KC said it was over.', ['Defence counsel Tony Lenehan KC', 'Tony Lenehan']],
    ['Prof Ann Lee CBE FRS said it was over.', ['Prof Ann Lee CBE FRS', 'Ann Lee']],
    // a surname that is another word as well
    ['Helen Price left. Miss Price told the court that it was over.', ['Miss Price', 'Helen Price']],
    ['Alan Prior left. Mr Prior said it was over.', ['Mr Prior', 'Alan Prior']],
    // behind a name, or its description
    ['Ann Lee met Shell, which said it was over.', ['which', 'Shell']],
    [
      '“It was awful,” said Ann Lee, a nurse, who added that it was over.',
      ['Ann Lee, a nurse, who added that it was over', 'Ann Lee'],
      ['who', 'Ann Lee'],
    ],
    ['Ann Lee, whose views on tax have upset many, has left.', ['whose', 'Ann Lee']],
    ['Ann Lee met a man whose views on tax have upset many.', ['whose', null]],
    [
      'The vote was close, said Ann Lee of Ohio, who denied that it was over.',
      ['Ann Lee of Ohio, who denied that it was over', 'Ann Lee'],
      ['who', 'Ann Lee'],
    ],
    ['Cevian Capital, the activist investor, which said it was over, left.', ['which', 'Cevian Capital']],
    ["The WHO, the UN's health agency, which said it was over, left.", ['which', 'World Health Organization']],
    ['Cevian Capital left Acme Group, a surprising step, which showed that it was over.', ['which', null]],
    ['Cevian Capital met Acme Group, its rivals, which said it was over.', ['which', null]],
    ['Ann Lee, the agency, which said it was over, left.', ['which', null]],
    // a newspaper is no agency
    ['Le Monde reported that it was on. The agency said it was over.', ['Le Monde', 'Le Monde'], ['The agency', null]],
    [
      'Reuters reported that it was on. The agency said it was over.',
      ['Reuters', 'Reuters'],
      ['The agency', 'Reuters'],
    ],
    [
      'Le Monde reported that it was on. The paper said it was over.',
      ['Le Monde', 'Le Monde'],
      ['The paper', 'Le Monde'],
    ],
    // nor the body that somebody is with, unless only a thing stands before it
    [
      'The vote was close, said Ann Lee, a professor at the University of Ohio who denied that it was over.',
      ['Ann Lee, a professor at the University of Ohio who denied that it was over', 'Ann Lee'],
      ['who', 'Ann Lee'],
    ],
    ['The plan came from Ann Lee, a councillor in Leeds, who denied that it was over.', ['who', 'Ann Lee']],
    [
      'The plan came from Ann Lee, head of the Institute of Directors, who denied that it was over.',
      ['who', 'Ann Lee'],
    ],
    ['The plan came from Ann Lee, a professor of law at Oxfam, who denied that it was over.', ['who', 'Ann Lee']],
    ['The plan came from Ann Lee and a councillor in Leeds, who denied that it was over.', ['who', null]],
    ['The plan came from Ann Lee, critics in Leeds, who denied that it was over.', ['who', null]],
    ['The plan came with a letter from the head of Oxfam, who denied that it was over.', ['who', null]],
    // no person is "which"
    ['A letter from the bishop, Tom Hart, which said that it was over, has leaked.', ['which', null]],
    ['The lawsuit filed by Tom Hart, which alleges that it was over, has leaked.', ['which', null]],
    // nor of the two whose the name behind a role may be, unless the role is an office in capitals
    ['The lawyer to the governor, Bo Ng, said it was over.', ['The lawyer to the governor, Bo Ng,', null]],
    ['Spokesman for the Governor, Bo Ng, said it was over.', ['Spokesman for the Governor, Bo Ng,', null]],
    // several in front of one
    ['Supporters of Ann Lee, who say that it is over, left.', ['who', null]],
    ['A friend of Ann Lee, who says that it is over, left.', ['who', 'Ann Lee']],
    ['Staff at Oxfam who said that it was over left.', ['who', null]],
    ['The deal with Oxfam, who said that it was over, failed.', ['who', 'Oxfam']],
    ['Paris has critics in Ohio who said that it was over.', ['who', null]],
    // a work reports, and not where it was made
    ['Three studies in Japan, which found that it was over, were cited.', ['which', null]],
    ['He wrote a paper in the BMJ that said it was over.', ['that', null]],
    ['A report by Oxfam, which said it was over, has leaked.', ['which', 'Oxfam']],
    // somebody of the organisation is not the organisation
    ['The Bank of England governor said it was over.', ['The Bank of England governor', null]],
    ['Nokia met Nato. The Nokia chief said it was over.', ['The Nokia chief', null]],
    ["Nokia's lawyers said it was over.", ["Nokia's lawyers", "Nokia's lawyers"]],
  ])('%s', (text, ...expected) => {
    expect(speakers(text)).toEqual(expect.arrayContaining(expected));
    expect(speakers(text)).toHaveLength(expected.length);
  });
});

/** What a finder would find: the outer attribution, and in its content one that a pronoun says. */
function findNested(reading: Reading): Candidate[] {
  const { tokens } = reading.document;
  const at = (word: string): number => tokens.findIndex(({ text }) => text === word);
  const range = (first: string, last: string = first): TokenRange => ({ first: at(first), end: at(last) + 1 });
  const pronoun = tokens.find(({ text }) => /^(?:I|We)$/u.test(text))?.text ?? '';
  return [
    candidate('test', { content: [range(pronoun, 'over')], cue: range('said'), source: range('Theresa', 'May') }),
    candidate('test', { content: [range('it', 'over')], cue: range('think'), source: range(pronoun) }),
  ];
}

describe('"I" as a source', () => {
  test.each<[text: string, actor: string | null]>([
    ['“I think it is over,” Theresa May said.', 'theresa-may'],
    // anybody may be with her, and without quotation marks it is the author who says "I"
    ['“We think it is over,” Theresa May said.', null],
    ['Theresa May said I think it is over.', null],
  ])('%s', (text, actor) => {
    const { attributions } = analyze(
      text,
      { published: '2019-02-17' },
      { ...defaultStages, attributions: attributionStage(findNested) },
    );
    const inner = attributions.find(({ cue }) => cue && text.slice(cue.start, cue.end) === 'think');
    expect(inner).toMatchObject({ actorId: actor });
  });
});
