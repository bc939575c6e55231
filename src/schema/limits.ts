/**
 * What no story needs and a small file can hold enough of to take a machine's memory, or minutes: looked for line by line,
 * before anything is parsed.
 */
import type { Problem } from './file-problem.ts';

const MOST_CHARACTERS = 2_000_000;
const MOST_NESTING = 100;
const MOST_COLUMNS = 100;
const MOST_CELLS = 10_000;
const MOST_DIRECTIVES = 1000;

/** Of a list, in frontmatter too, and of a quotation: "> - > 1. ", each within the one before. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*?]|\d{1,9}[.)])(?=[ \t])))+/u;
const MARKER = />|[-+*?]|\d+[.)]/gu;

/** The line below the head of a table, which says how many columns it has: "|---|:--:|" */
const DELIMITERS = /^(?=[^|]*\|)(?=[^-]*-)[-|:>\s]+$/u;

const SIGNS = /(?<!\\)(?:[[\]]|\*+|_+|~+)/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

const BLANK = /^[\s>]*$/u;
const DIRECTIVE = /^[ \t>]*::[a-z]/u;

/** Looks at the lines of a file from the top; says what is too much on one, null for nothing. */
type Look = (line: string) => string | null;

/** @returns the first thing in the file of a story that is more than one may hold; null where it may be read */
export function storyLimit(text: string): Problem | null {
  if (text.length > MOST_CHARACTERS) {
    return { line: null, column: null, message: `is longer than ${MOST_CHARACTERS} characters: split it up` };
  }
  return firstIn(text, [nesting, emphases(), cells(), directives()]);
}

/** @returns the first place at which YAML is nested deeper than it may be; its line counts from 1 in `yaml` */
export function yamlLimit(yaml: string): Problem | null {
  return firstIn(yaml, [nesting, brackets()]);
}

function firstIn(text: string, looks: readonly Look[]): Problem | null {
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    for (const look of looks) {
      const message = look(line);
      if (message !== null) return { line: index + 1, column: 1, message };
    }
  }
  return null;
}

const TOO_DEEP = `nested more than ${MOST_NESTING} deep: put it side by side`;

/** A list within a list stands at least two spaces further right. */
const nesting: Look = (line) => {
  const markers = MARKERS.exec(line)?.[0];
  if (markers === undefined) return null;
  const indent = (/^[ \t]*/u.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
  return [...markers.matchAll(MARKER)].length + indent / 2 > MOST_NESTING ? TOO_DEEP : null;
};

function brackets(): Look {
  let depth = 0;
  return (line) => {
    for (const [sign] of line.matchAll(/[[\]{}]/gu)) {
      depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
      if (depth > MOST_NESTING) return TOO_DEEP;
    }
    return null;
  };
}

/**
 * Emphases and links in one another, counted by what opens and closes them in a paragraph: "*a _b [c" is three deep. Signs
 * within a word may do either, but for those of "snake_case", which do nothing.
 */
function emphases(): Look {
  let depth = 0;
  return (line) => {
    if (BLANK.test(line)) depth = 0;
    for (const { 0: signs, index } of line.matchAll(SIGNS)) {
      const [before = ' ', after = ' '] = [line[index - 1], line[index + signs.length]];
      if (before.trim() === '' && after.trim() === '') continue;
      if (signs.startsWith('_') && IN_WORD.test(before) && IN_WORD.test(after)) continue;
      const closes = signs === ']' || (signs !== '[' && before.trim() !== '' && (after.trim() === '' || depth > 0));
      depth = closes ? Math.max(0, depth - signs.length) : depth + signs.length;
      if (depth > MOST_NESTING) return TOO_DEEP;
    }
    return null;
  };
}

/** Each row of a table has as many cells as its head, whether they are written or not. */
function cells(): Look {
  let columns = 0;
  let count = 0;
  return (line) => {
    if (BLANK.test(line)) columns = 0;
    else if (DELIMITERS.test(line)) columns = line.split('|').filter((cell) => cell.includes('-')).length;
    if (columns > MOST_COLUMNS) return `a table of more than ${MOST_COLUMNS} columns: split it up`;
    count += columns;
    return count > MOST_CELLS ? `tables of more than ${MOST_CELLS} cells: leave some out` : null;
  };
}

function directives(): Look {
  let count = 0;
  return (line) => {
    count += Number(DIRECTIVE.test(line));
    return count > MOST_DIRECTIVES ? `more than ${MOST_DIRECTIVES} corrections: split the story up` : null;
  };
}
