/** Sentence ends around quotation marks, titles and abbreviations. */
import { expect, test } from 'vitest';

import { readDocument } from '../../../src/analysis/text/read.ts';

function sentences(text: string): string[] {
  const document = readDocument(text, { published: '2019-02-17' });
  return document.sentences.map((one) => text.slice(one.start, one.end));
}

test.each<[text: string, ...sentences: string[]]>([
  ['It rained. It stopped.', 'It rained.', 'It stopped.'],
  // a closing mark belongs to the sentence that it closes
  ["''It's over.'' Ms Lee left.", "''It's over.''", 'Ms Lee left.'],
  ['“It is over.” Ms Lee left.', '“It is over.”', 'Ms Lee left.'],
  // the reporter goes on in small letters
  ['“Never!” he cried.', '“Never!” he cried.'],
  ['“Why?” she asked.', '“Why?” she asked.'],
  ['Senator Ann Lee (D-Wash.) said no.', 'Senator Ann Lee (D-Wash.) said no.'],
  ['It rained in Leeds\nIt stopped', 'It rained in Leeds', 'It stopped'],
  // words that the tagger takes for abbreviations
  ['The urchins had moved in. Ms Lee left.', 'The urchins had moved in.', 'Ms Lee left.'],
  ['The minister said no. Ann Lee said yes.', 'The minister said no.', 'Ann Lee said yes.'],
  ['“The girl was ill.” Ms Lee left.', '“The girl was ill.”', 'Ms Lee left.'],
  ['It lost £20m. “We are worried,” she said.', 'It lost £20m.', '“We are worried,” she said.'],
  // and abbreviations
  ['See no. 5 of fig. 3.', 'See no. 5 of fig. 3.'],
  ['Ann Lee of Seattle, Wash. said no.', 'Ann Lee of Seattle, Wash. said no.'],
  ['It was 5 ft. long.', 'It was 5 ft. long.'],
  // full stops inside a word
  ['He died at 7.15am on Tuesday. It rained.', 'He died at 7.15am on Tuesday.', 'It rained.'],
  ['Shell (SHEL.L) fell. BP rose.', 'Shell (SHEL.L) fell.', 'BP rose.'],
  ['It cost 7.15. Amy paid.', 'It cost 7.15.', 'Amy paid.'],
  ['The fuel, priced at US$3.5bn, ran out. Amy paid.', 'The fuel, priced at US$3.5bn, ran out.', 'Amy paid.'],
  ['The B.1.1.7 strain and PM2.5 spread. It rained.', 'The B.1.1.7 strain and PM2.5 spread.', 'It rained.'],
  // a lone capital is no initial behind a small word or what letters tell apart
  ['She posted it on X. Bo Ng said no.', 'She posted it on X.', 'Bo Ng said no.'],
  ['“They fined X.” Bo Ng said no.', '“They fined X.”', 'Bo Ng said no.'],
  ["They left Elmo Ruk's X. Bo Ng stayed.", "They left Elmo Ruk's X.", 'Bo Ng stayed.'],
  ['They lack vitamin D. Bo Ng said no.', 'They lack vitamin D.', 'Bo Ng said no.'],
  ['He stood at Gate B. Passengers left.', 'He stood at Gate B.', 'Passengers left.'],
  // and is one behind another name, or whoever wrote or spoke
  ['Malcolm X. Shabazz said no.', 'Malcolm X. Shabazz said no.'],
  ['It was written by X. Li in May.', 'It was written by X. Li in May.'],
  ['The barn of J. Smith fell, said J. K. Rowe.', 'The barn of J. Smith fell, said J. K. Rowe.'],
  // amounts, hours and abbreviations that end a sentence
  ['It rose to 340p. The group fell.', 'It rose to 340p.', 'The group fell.'],
  ['It reached 30C. Police left.', 'It reached 30C.', 'Police left.'],
  ['“It is sad,” she said at 3pm. Police left.', '“It is sad,” she said at 3pm.', 'Police left.'],
  ['It ended at 8 p.m. Police left.', 'It ended at 8 p.m.', 'Police left.'],
  ['It fell in the U.S. Police said no.', 'It fell in the U.S.', 'Police said no.'],
  ['It fell in the U.S. Ms Lee left.', 'It fell in the U.S.', 'Ms Lee left.'],
  ['It is run by Acme Inc. Shareholders said no.', 'It is run by Acme Inc.', 'Shareholders said no.'],
  ['It fell in Washington, D.C. Witnesses said no.', 'It fell in Washington, D.C.', 'Witnesses said no.'],
  ['They lost pens, cups, etc. Staff said no.', 'They lost pens, cups, etc.', 'Staff said no.'],
  ['It reached 240km/h. By Monday it was late.', 'It reached 240km/h.', 'By Monday it was late.'],
  ['It did 120 km/h. Two men died.', 'It did 120 km/h.', 'Two men died.'],
  // and some that don't
  ['The 240 km/h. limit fell.', 'The 240 km/h. limit fell.'],
  ['At 240 km/h. Ann Lee fell.', 'At 240 km/h. Ann Lee fell.'],
  ['It ends at 5pm. ET on Monday.', 'It ends at 5pm. ET on Monday.'],
  ['It ended at 8 p.m. “We ran,” she said.', 'It ended at 8 p.m.', '“We ran,” she said.'],
  ['It ended at 8 p.m. "We ran," she said.', 'It ended at 8 p.m.', '"We ran," she said.'],
  ['She said the 6 p.m. “News Hour” was late.', 'She said the 6 p.m. “News Hour” was late.'],
  ['It ends at 5 p.m. Eastern and runs on.', 'It ends at 5 p.m. Eastern and runs on.'],
  ['It ends at 5 p.m. Moscow time, he said.', 'It ends at 5 p.m. Moscow time, he said.'],
  ['It ended at 8 p.m. May 12 and rained.', 'It ended at 8 p.m. May 12 and rained.'],
  ['It ended at 8 p.m. Monday and rained.', 'It ended at 8 p.m. Monday and rained.'],
  ['At 8 p.m. Ann Lee spoke.', 'At 8 p.m. Ann Lee spoke.'],
  ['He left the U.S. Police Academy, he said.', 'He left the U.S. Police Academy, he said.'],
  ['The U.S. Officials said no.', 'The U.S. Officials said no.'],
  // titles that the tagger doesn't know
  ['“It fell,” said the Rev. Bo Ng.', '“It fell,” said the Rev. Bo Ng.'],
  ['It fell, said Maj. Gen. Bo Ng and Cmdr. Lea Ek.', 'It fell, said Maj. Gen. Bo Ng and Cmdr. Lea Ek.'],
])('%s', (text, ...expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('every token knows its sentence and its place', () => {
  const { tokens, sentences: all } = readDocument('“Never!” he cried. It rained.\nIt stopped.', {
    published: '2019-02-17',
  });
  tokens.forEach((token, index) => {
    const sentence = all[token.sentence];
    expect(token.index).toBe(index);
    expect(sentence && sentence.firstToken <= index && index < sentence.endToken).toBe(true);
  });
});
