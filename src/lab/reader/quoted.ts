/** Which characters of a text stand between quotation marks. */

const BREAK = '\n\n';

/** A quotation that nothing closes ends with its paragraph; of one within another, the inner one counts. */
export function quotedCharacters(text: string): Set<number> {
  const quoted = new Set<number>();
  let start = 0;
  for (const paragraph of text.split(BREAK)) {
    let open: number | null = null;
    const close = (end: number): void => {
      for (let at = open ?? end; at < end; at += 1) quoted.add(start + at);
      open = null;
    };
    for (let at = 0; at < paragraph.length; at += 1) {
      const mark = paragraph[at];
      if (open !== null && (mark === '”' || mark === '"')) close(at);
      else if (mark === '“' || mark === '"') open = at;
    }
    close(paragraph.length);
    start += paragraph.length + BREAK.length;
  }
  return quoted;
}
