/** Finds what stands between quotation marks, paragraph by paragraph. */
import { firstNotBefore } from '../halving.ts';
import type { Quotation } from '../document.ts';
import type { Span } from '../schema.ts';

/** What may stand before an opening mark: "(", a dash, white space, another mark. */
const BEFORE_OPENING = /[\s([{—–\-‘'“"/:]/u;

/** What may stand after a closing mark: the end of a clause, white space, a dash, another mark. */
const AFTER_CLOSING = /[\s.,;:!?…)\]}—–\-’'”"/]/u;

/** All that may open a quotation. */
const OPENING = /[“„«"‘']/gu;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Words that begin with an apostrophe: "'90s", "'em", "'til". */
const ELISION = /^['‘’](?:\d|(?:em|til|tis|twas|cause|bout|n|round)\b)/iu;
const LONGEST_ELISION_IN_CHARACTERS = 8;

/** How far a single quotation mark may stand from its partner: apostrophes without one are common. */
const LONGEST_SINGLE_IN_CHARACTERS = 2000;

/** "\n\n‘", "\n\n'" */
const OPENS_PARAGRAPH = /^\s{1,7}(?<mark>[‘'])/u;
const FEW = 8;

/**
 * The quotations of one paragraph, in text order, none inside another.
 * Double marks are “ ”, „ ”, « », straight ", and two straight apostrophes ('' as agencies type them); an unclosed one
 * runs to the end of its paragraph. Single marks ‘ ’ and ' ' count where they are no apostrophes.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = [];
  let end = paragraph.start;
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(OPENING)) {
    const at = paragraph.start + index;
    if (at < end) continue;
    const quotation = doubleFrom(text, at, paragraph) ?? singleFrom(text, at, paragraph);
    if (!quotation) continue;
    found.push(quotation);
    end = quotation.end;
  }
  return found;
}

/** The width of the double mark at `at`: 2 for '', 1 for the others, 0 for none. */
function doubleMark(text: string, at: number): number {
  const character = text.charAt(at);
  if ('“”„"«»'.includes(character)) return 1;
  return character === "'" && text.charAt(at + 1) === "'" ? 2 : 0;
}

function isBoundary(text: string, at: number, paragraph: Span, pattern: RegExp): boolean {
  return at < paragraph.start || at >= paragraph.end || pattern.test(text.charAt(at));
}

function doubleFrom(text: string, start: number, paragraph: Span): Quotation | null {
  const width = doubleMark(text, start);
  if (width === 0 || '”»'.includes(text.charAt(start))) return null;
  const before = isBoundary(text, start - 1, paragraph, BEFORE_OPENING);
  const after = isBoundary(text, start + width, paragraph, AFTER_CLOSING);
  // A straight mark says not which way it faces: 'six feet 2"' and 'he said so."' open nothing.
  if (!'“„«'.includes(text.charAt(start)) && (!before || (after && /\s/u.test(text.charAt(start + width)))))
    return null;
  const outer = text.charAt(start) === '“' ? pairedClosing(text, start, paragraph) : -1;
  for (let at = start + width; at < paragraph.end; at += 1) {
    const closing = doubleMark(text, at);
    if (closing === 0 || '“„«'.includes(text.charAt(at))) continue;
    if (at < outer) continue;
    const straight = !'”»'.includes(text.charAt(at));
    const opensAnother =
      straight &&
      isBoundary(text, at - 1, paragraph, BEFORE_OPENING) &&
      !isBoundary(text, at + closing, paragraph, AFTER_CLOSING);
    if (opensAnother) continue;
    return quotation(start, start + width, at, at + closing, 'double', true);
  }
  return quotation(start, start + width, paragraph.end, paragraph.end, 'double', false);
}

/** “…‘…“…”…’”: where the mark closes that opens at `start`, inner ones in pairs; -1 where they don't pair. */
function pairedClosing(text: string, start: number, paragraph: Span): number {
  let depth = 0;
  for (let at = start; at < paragraph.end; at += 1) {
    const character = text.charAt(at);
    // “We go," she said, "and stay.”: marks of two sorts pair with each other
    if (character === '"') return -1;
    if (character === '“') depth += 1;
    else if (character === '”') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function singleFrom(text: string, start: number, paragraph: Span): Quotation | null {
  const opening = text.charAt(start);
  if (opening !== '‘' && opening !== "'") return null;
  if (!isBoundary(text, start - 1, paragraph, BEFORE_OPENING)) return null;
  if (/\s/u.test(text.charAt(start + 1))) return null;
  if (ELISION.test(text.slice(start, start + LONGEST_ELISION_IN_CHARACTERS))) return null;
  const furthest = Math.min(paragraph.end, start + LONGEST_SINGLE_IN_CHARACTERS);
  let possessive = -1;
  for (let at = start + 1; at < furthest; at += 1) {
    const character = text.charAt(at);
    if (character === '‘') break;
    if (character !== '’' && character !== "'") continue;
    if (text.charAt(at + 1) === "'" && character === "'") break;
    if (/\s/u.test(text.charAt(at - 1))) {
      if (character === "'") break; // the next one opens
      continue;
    }
    if (at + 1 < paragraph.end && LETTER_OR_DIGIT.test(text.charAt(at + 1))) continue;
    // "the states’ leaders’": the first of two may belong to a genitive.
    if (possessive < 0 && /s/iu.test(text.charAt(at - 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      possessive = at;
      continue;
    }
    return quotation(start, start + 1, at, at + 1, 'single', true);
  }
  const next = OPENS_PARAGRAPH.exec(text.slice(paragraph.end, paragraph.end + FEW))?.groups?.mark;
  // 'The neighbours' dogs barked.⏎'I was scared.': the next paragraph shows that the first mark is still open
  const owned = start === paragraph.start && next === opening && /\s/u.test(text.slice(start, possessive));
  if (possessive >= 0 && !owned) return quotation(start, start + 1, possessive, possessive + 1, 'single', true);
  // A curly mark that opens a paragraph faces the right way, or one that opens the next: the quotation goes on there.
  // A straight one must open both.
  const goesOn =
    opening === '‘' ? start === paragraph.start || next === opening : start === paragraph.start && next === opening;
  if (goesOn && furthest === paragraph.end) {
    return quotation(start, start + 1, paragraph.end, paragraph.end, 'single', false);
  }
  return null;
}

function quotation(
  start: number,
  innerStart: number,
  innerEnd: number,
  end: number,
  marks: Quotation['marks'],
  closed: boolean,
): Quotation | null {
  if (innerEnd <= innerStart) return null;
  return { start, end, inner: { start: innerStart, end: innerEnd }, marks, closed };
}

/** Position of the first quotation that ends after an offset; the number of quotations where none does. */
export function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  return firstNotBefore(quotations, ({ end }) => end <= offset);
}

/** Position of the quotation in which an offset lies, its marks included; null outside of all. */
export function positionOfQuotation(quotations: readonly Quotation[], offset: number): number | null {
  const at = firstEndingAfter(quotations, offset);
  return (quotations[at]?.start ?? Infinity) <= offset ? at : null;
}

/** Whether a place lies between quotation marks, these included. */
export function isQuoted({ quotations }: { quotations: readonly Quotation[] }, offset: number): boolean {
  return positionOfQuotation(quotations, offset) !== null;
}
