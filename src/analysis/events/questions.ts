/** Dates of what is asked or only supposed. */
import type { Document, Token } from '../document.ts';

/** "asked whether he had left on Friday", "if he wins on Friday": nothing is told to have happened. */
export function isQuestion({ tokens }: Document, firstToken: number, from: number): boolean {
  for (let index = firstToken - 1; index >= from && tokens[index]?.text !== ','; index -= 1)
    if (IN_QUESTION.has(tokens[index]?.lower ?? '') && !isSeeming(tokens, index)) return true;
  return false;
}

/** "seems as if they will agree by Friday", but not "acted as if he had won on Friday" */
function isSeeming(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lower === 'as' && SEEMING.has(tokens[index - 2]?.lemma ?? '');
}

const SEEMING: ReadonlySet<string> = new Set('appear feel look seem sound'.split(' '));

const IN_QUESTION: ReadonlySet<string> = new Set(['whether', 'if', 'unless']);
