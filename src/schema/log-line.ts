/** Words of a story, or a file's name, in the log of a command, which a host of builds reads too. */

/** Keeps them on one line, and from being a command to the host ("##[add-mask]words"), which may stand anywhere in a line. */
export function logLine(words: string): string {
  return words.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll('##[', '## [');
}
