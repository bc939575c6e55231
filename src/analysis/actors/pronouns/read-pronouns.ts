/** Reads a text from pronoun to pronoun, each with those before it resolved. */
import type { Discourse } from './discourse.ts';
import { questionAt } from './question.ts';
import type { Question } from './question.ts';
import { strangerFor } from './referent.ts';
import type { Referent } from './referent.ts';

/** @param answer whom a pronoun means, of the candidates; null for somebody else */
export function readPronouns(discourse: Discourse, answer: (question: Question) => Referent | null): void {
  const { tree } = discourse.document;
  for (const token of tree.tokens()) {
    const question = questionAt(discourse, token);
    if (!question) {
      discourse.read(token);
      continue;
    }
    const referent = answer(question) ?? strangerFor(question.sort);
    discourse.see(referent, token, 'pronoun');
    referent.sorts.add(question.sort);
  }
}
