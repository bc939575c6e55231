import { expect, test } from 'vitest';

import { readConllu, rewriteConllu } from '../../../src/lab/corpora/conllu.ts';

const TEXT = `# newdoc id = letters
# newpar
# newpar_block = p (1 s)
# sent_id = letters-1
# text = They don't know.
1	They	they	PRON	PRP	Case=Nom	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	know	know	VERB	VB	_	0	root	_	SpaceAfter=No
4.1	it	it	PRON	PRP	_	_	_	4:obj	_
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar_block = p (1 s)
# sent_id = letters-2
1	Go	go	VERB	VB	_	0	root	_	_

`;

const word = (id: string, pos: string, head: string): string =>
  [id, 'Go', 'go', pos, '_', '_', head, 'root', '_', '_'].join('\t');

test('sentences come with their words, and say what begins with them', () => {
  const [first, second] = readConllu(TEXT);
  expect(first).toMatchObject({ id: 'letters-1', newDocument: true, newParagraph: true });
  expect(first?.words.map(({ form }) => form)).toEqual(['They', 'do', "n't", 'know', '.']);
  expect(first?.words[0]).toEqual({
    form: 'They',
    lemma: 'they',
    pos: 'PRON',
    head: 4,
    relation: 'nsubj',
    spaceAfter: true,
  });
  expect(second).toMatchObject({ id: 'letters-2', newDocument: false, newParagraph: false });
});

test('the last word of a token of several words has the space of the token', () => {
  const spaces = (text: string): boolean[] => readConllu(text)[0]?.words.map(({ spaceAfter }) => spaceAfter) ?? [];
  expect(spaces(TEXT)).toEqual([true, false, true, false, true]);
  expect(spaces(TEXT.replace(/^(2-3.*)_$/mu, '$1SpaceAfter=No'))).toEqual([true, false, false, false, true]);
});

test('a text without a last blank line, and with Windows’ line ends, reads the same', () => {
  expect(readConllu(TEXT.trimEnd())).toEqual(readConllu(TEXT));
  expect(readConllu(TEXT.replaceAll('\n', '\r\n'))).toEqual(readConllu(TEXT));
  expect(readConllu('')).toEqual([]);
});

test.each([
  ['too few columns', '1\tGo', 'a.conllu:1: 2 columns instead of 10'],
  ['words out of turn', word('2', 'VERB', '0'), 'a.conllu:1: word 2 comes where word 1 should'],
  ['no number', word('x', 'VERB', '0'), 'a.conllu:1: “x” is no number of a word'],
  ['an unknown part of speech', word('1', 'VRB', '0'), 'a.conllu:1: “VRB” is no part of speech'],
  ['no head', word('1', 'VERB', '_'), 'a.conllu:1: “_” is no number of a head'],
  ['a word as its own head', word('1', 'VERB', '1'), 'a.conllu:1: word 1 is its own head'],
  ['a head out of the sentence', word('1', 'VERB', '7'), 'a.conllu:1: word 1 has word 7 as its head, which is missing'],
  ['comments alone', '\n# sent_id = 1\n\n', 'a.conllu:2: a sentence without words'],
  ['a token cut off', `${word('1-2', '_', '_')}\n${word('1', 'VERB', '0')}`, 'a.conllu:1: a token that runs to word 2'],
  ['a token out of turn', word('2-3', '_', '_'), 'a.conllu:1: token 2-3 is out of turn'],
])('%s is an error with its place', (_, text, message) => {
  expect(() => readConllu(text, 'a.conllu')).toThrow(message);
});

test('rewriting changes three columns and nothing else', () => {
  const words = readConllu(TEXT).flatMap((sentence) => sentence.words);
  expect(rewriteConllu(TEXT, words)).toBe(TEXT);
  const windows = TEXT.replaceAll('\n', '\r\n');
  expect(rewriteConllu(windows, words)).toBe(windows);
  const other = rewriteConllu(
    TEXT,
    words.map(() => ({ pos: 'X' as const, head: 0, relation: 'dep' })),
  );
  expect(other.split('\n')[8]).toBe("3\tn't\tnot\tX\tRB\t_\t0\tdep\t_\t_");
  expect(other.split('\n')[6]).toBe("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_");
});

test('rewriting wants a word for each line', () => {
  expect(() => rewriteConllu(TEXT, [])).toThrow('0 words for a text of 6');
});
