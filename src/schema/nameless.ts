/** Words for a speaker with which no note can be signed. */

/** Words that mean nobody outside their sentence, or nobody at all: none of them can sign a note. */
const NAMELESS: ReadonlySet<string> = new Set(
  (
    'i you he she it we they me him her us them one this that these those who whom whose which what whoever ' +
    'himself herself itself themselves nobody none noone anybody anyone everybody everyone somebody someone ' +
    'some many few others another all both each either neither most'
  ).split(' '),
);

/** "he", "who", "Nobody", "no one" */
export const isNameless = (words: string): boolean =>
  NAMELESS.has(words.toLowerCase().replace(/^no[ -]one$/u, 'noone'));
