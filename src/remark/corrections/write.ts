/** Writes a correction as the Markdown that an editor pastes. */
import type { DirectiveName } from './directives.ts';

export interface WrittenDirective {
  name: DirectiveName;
  /** As read; on one line. */
  words: string;
  attributes?: Readonly<Record<string, string>>;
}

/** What means something in a line of Markdown; mdast-util-directive leaves most of it as it is in a label. */
const MARKUP = /[\\`*_[\]<&~]/gu;

/** One line that reads back as exactly these words and attributes, whatever they contain. */
export function writeDirective({ name, words, attributes = {} }: WrittenDirective): string {
  const label = onOneLine(words).replaceAll(MARKUP, String.raw`\$&`);
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${inQuotes(onOneLine(value))}"`);
  return `::${name}[${label}]${pairs.length > 0 ? `{${pairs.join(' ')}}` : ''}`;
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** Attributes know character references, and no backslashes. */
function inQuotes(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
