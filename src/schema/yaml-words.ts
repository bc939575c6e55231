/** What is wrong with YAML, in words for whoever knows none of its own. */
import type { YAMLParseError } from 'yaml';

const QUOTES = 'put the whole value in quotation marks';

/** By the library's own codes: https://eemeli.org/yaml/#errors */
const WORDS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'begins too far left or right: what belongs together begins in one column',
  BAD_DQ_ESCAPE: 'a backslash within "…" means something else here: use \'…\' around the value',
  BLOCK_AS_IMPLICIT_KEY: `a second colon in one line: ${QUOTES}`,
  BLOCK_IN_FLOW: 'a list or key of its own line stands within brackets: write it in the same line',
  DUPLICATE_KEY: 'this key stands here already: take one of the two out',
  MISSING_CHAR:
    'something that opens here is never closed: a quotation mark or a bracket, or a colon is missing after a key',
  MULTILINE_IMPLICIT_KEY: `a key goes over two lines, or a line has no key and colon: ${QUOTES}`,
  TAB_AS_INDENT: 'a tab stands before the words: use spaces',
  UNEXPECTED_TOKEN: `a sign means something else here: ${QUOTES}`,
};

export function yamlInWords({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  return WORDS[code] ?? `can’t be read: ${message}`;
}
