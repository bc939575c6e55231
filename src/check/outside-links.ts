/** The addresses outside the site that stand in a story or a member of the cast. */
import type { Place } from './finding.ts';

export interface OutsideLink extends Place {
  /** Relative to the project. */
  file: string;
  address: string;
}

/** Wherever it stands: in the text, in the frontmatter, in a file of the cast. */
const ADDRESS = /https?:\/\/[^\s<>"'`“”‘’\\|{}]+/giu;

/** Hosts that stand for none (RFC 2606), and this machine. */
const NO_HOST = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/iu;

/** In text order, each as often as it stands there. */
export function outsideLinks(file: string, text: string): OutsideLink[] {
  return text
    .split('\n')
    .flatMap((words, index) =>
      [...words.matchAll(ADDRESS)].map((match) => ({
        file,
        line: index + 1,
        column: match.index + 1,
        address: withoutEnd(match[0]),
      })),
    )
    .filter(({ address }) => URL.canParse(address) && !NO_HOST.test(new URL(address).hostname));
}

/** Without what belongs to the sentence or to Markdown: "https://a.org/b).", but "https://a.org/Paris_(Texas)". */
function withoutEnd(address: string): string {
  let end = address;
  for (;;) {
    const last = end.at(-1) ?? '';
    const isUnpaired = [')', ']'].includes(last) && count(end, last) > count(end, last === ')' ? '(' : '[');
    if (!isUnpaired && !/[.,;:!?*_~]/u.test(last)) break;
    end = end.slice(0, -1);
  }
  // "[here](https://a.org/b)[^1]": nothing behind the bracket that closes the link belongs to it.
  const open = /\)(?=\[|\()/u.exec(end);
  return open && count(end.slice(0, open.index), '(') === 0 ? end.slice(0, open.index) : end;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
