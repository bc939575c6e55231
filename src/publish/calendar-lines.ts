/** The lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11). */

/** No line may be longer, in octets. */
const MOST_OCTETS = 75;

const BREAK = '\r\n';
/** Goes on with the line before it. */
const FOLD = `${BREAK} `;

const LINE_END = /\r\n|\r|\n/gu;
const CONTROL = /\p{Cc}/gu;
const SIGN = /[\\;,]/gu;

/** A property whose value is text for readers. */
export const textLine = (name: string, text: string): string => `${name}:${escaped(text)}`;

/** @param lines each a property, whole, without what ends it */
export const calendarOfLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}${BREAK}`).join('');

/** A line's end is written as `\n`; of other signs that can't be seen, none may be in a text. */
function escaped(text: string): string {
  const inOneLine = text.split(LINE_END).map((line) => line.replaceAll(CONTROL, '').replaceAll(SIGN, String.raw`\$&`));
  return inOneLine.join(String.raw`\n`);
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + more > MOST_OCTETS) {
      folded += FOLD;
      // The space that begins a folded line counts.
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
