/** Reads a text from one pronoun or description to the next, each with those before it resolved. */
import type { Discourse } from './discourse.ts';
import { descriptionAt } from './description.ts';
import { questionAt } from './question.ts';
import type { Question } from './question.ts';
import { strangerFor } from './referent.ts';
import type { Referent } from './referent.ts';

/** @param answer whom a pronoun or a description means, of the candidates; null for somebody else */
export function readReferences(discourse: Discourse, answer: (question: Question) => Referent | null): void {
  const { tree } = discourse.document;
  for (const token of tree.tokens()) {
    const question = questionAt(discourse, token) ?? descriptionAt(discourse, token);
    if (!question) discourse.read(token);
    else if (question.sort === 'noun') {
      const referent = answer(question);
      if (referent) discourse.see(referent, token, 'description');
      else discourse.read(token);
    } else {
      const referent = answer(question) ?? strangerFor(question.sort);
      discourse.see(referent, token, 'pronoun');
      referent.sorts.add(question.sort);
    }
  }
}
