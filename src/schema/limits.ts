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
const MOST_CONTAINERS = 10;
const MOST_UNDERLINED = 1000;
const MOST_UNMARKED_LINES = 1000;
const MOST_LOOSE = 1000;

/** Of a list, in frontmatter too, and of a quotation: "> - > 1. ", each within the one before. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*?]|\d{1,9}[.)])(?=[ \t])))+/u;
const MARKER = />|[-+*?]|\d+[.)]/gu;

/** The line below the head of a table, which says how many columns it has: "|---|:--:|" */
const DELIMITERS = /^(?=[^|]*\|)(?=[^-]*-)[-|:>\s]+$/u;

/** What makes a heading of the line above it: "===", "---". */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/u;

const SIGNS = /(?<!\\)(?:[[\]]|\*+|_+|~+)/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

const BLANK = /^[\s>]*$/u;
const DIRECTIVE = /^[ \t>]*::[a-z]/u;
const CONTAINER = /^[ \t>*+-]*:{3,}[a-z]/iu;

/** Looks at the lines of a file from the top; says what is too much on one, null for nothing. */
type Look = (line: string) => string | null;

/** @returns the first thing in the file of a story that is more than one may hold; null where it may be read */
export function storyLimit(text: string): Problem | null {
  if (text.length > MOST_CHARACTERS) {
    return { line: null, column: null, message: `is longer than ${MOST_CHARACTERS} characters: split it up` };
  }
  return firstIn(text, [
    nesting,
    underlines(),
    unmarkedLines(),
    emphases(),
    looseBrackets(),
    cells(),
    directives(),
    containers(),
  ]);
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

/** At each underline the parser goes through all that stands above it. */
function underlines(): Look {
  let count = 0;
  let isBelowText = false;
  return (line) => {
    count += Number(isBelowText && UNDERLINE.test(line));
    isBelowText = !BLANK.test(line);
    return count > MOST_UNDERLINED
      ? `more than ${MOST_UNDERLINED} headings by a line of "=" or "-" below them: put "## " before them instead`
      : null;
  };
}

/**
 * A paragraph of a list or a quotation may go on in lines without its sign, each of which the parser compares with all
 * before it: "> a", "b", "b".
 */
function unmarkedLines(): Look {
  let isWithin = false;
  let count = 0;
  return (line) => {
    if (BLANK.test(line)) [isWithin, count] = [false, 0];
    else if (MARKERS.test(line)) isWithin = true;
    else if (isWithin) count += 1;
    return count > MOST_UNMARKED_LINES
      ? `a list or quotation goes on for more than ${MOST_UNMARKED_LINES} lines without its sign: end it by an empty line`
      : null;
  };
}

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
 * within a word may do either, but for those of "snake_case", which do nothing. For each that may close something and has
 * nothing to close, as in "a* b*", the parser goes back to where the paragraph begins.
 */
function emphases(): Look {
  let depth = 0;
  let loose = 0;
  return (line) => {
    if (BLANK.test(line)) [depth, loose] = [0, 0];
    for (const { 0: signs, index } of line.matchAll(SIGNS)) {
      const [before = ' ', after = ' '] = [line[index - 1], line[index + signs.length]];
      if (before.trim() === '' && after.trim() === '') continue;
      if (signs.startsWith('_') && IN_WORD.test(before) && IN_WORD.test(after)) continue;
      loose += Number(depth === 0 && before.trim() !== '' && signs !== '[' && signs !== ']');
      const closes = signs === ']' || (signs !== '[' && before.trim() !== '' && (after.trim() === '' || depth > 0));
      depth = closes ? Math.max(0, depth - signs.length) : depth + signs.length;
      if (depth > MOST_NESTING) return TOO_DEEP;
    }
    return loose > MOST_LOOSE
      ? `more than ${MOST_LOOSE} signs of emphasis in one paragraph that close none: put "\\" before them`
      : null;
  };
}

/** For each "]" the parser goes back to the "[" that it closes, through all of the paragraph where there is none. */
function looseBrackets(): Look {
  let open = 0;
  let loose = 0;
  return (line) => {
    if (BLANK.test(line)) [open, loose] = [0, 0];
    for (const [sign] of line.matchAll(/(?<!\\)[[\]]/gu)) {
      if (sign === '[') open += 1;
      else if (open > 0) open -= 1;
      else loose += 1;
    }
    return loose > MOST_LOOSE
      ? `more than ${MOST_LOOSE} signs "]" in one paragraph that close nothing: put "\\" before them`
      : null;
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

/** They are wrong wherever they stand; each that nothing closes makes every line below it more work. */
function containers(): Look {
  let count = 0;
  return (line) => {
    count += Number(CONTAINER.test(line));
    return count > MOST_CONTAINERS
      ? `more than ${MOST_CONTAINERS} blocks with three colons, which mean nothing here: put "\\" before ":::" to show it`
      : null;
  };
}
