/** The pronouns of a text that mean an actor: "he", "she", "it", "they" and their forms. */
import { firstNotBefore } from '../../halving.ts';
import weights from '../../models/pronouns.json' with { type: 'json' };
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Described } from '../descriptions.ts';
import type { Draft, Named } from '../mention.ts';
import type { Roles } from '../roles.ts';
import type { Word } from '../words.ts';
import { Discourse } from './discourse.ts';
import { choose, groupOf } from './ranker.ts';
import type { Group } from './ranker.ts';
import { readPronouns } from './read-pronouns.ts';

/** What is less likely right stays open. */
const LEAST: Readonly<Record<Group, number>> = { person: 0.4, it: 0.5, they: 0.5 };

/** "It" most often means a thing, unless it says something. */
const LEAST_SILENT_IT = 0.7;

/** @param found.mentioned every mention by name or description, in text order */
export function findPronouns(
  document: ReadDocument,
  found: { words: readonly Word[]; mentioned: readonly Described[]; roles: Roles },
): Described[] {
  const { words, mentioned, roles } = found;
  const discourse = new Discourse(document, mentioned, roles);
  const pronouns: Described[] = [];
  readPronouns(discourse, (question) => {
    const { referent, probability } = choose(question, weights);
    const least = question.sort === 'it' && !question.speaks ? LEAST_SILENT_IT : LEAST[groupOf(question.sort)];
    if (referent?.draft && probability >= least) {
      const start = document.tokens[question.token]?.start ?? 0;
      const word = words[firstNotBefore(words, ({ end }) => end <= start)];
      if (word) pronouns.push({ draft: referent.draft, mention: pronounMention(word, referent.draft) });
    }
    return referent;
  });
  return pronouns;
}

function pronounMention(word: Word, draft: Draft): Named {
  return {
    start: word.start,
    end: word.end,
    firstWord: word.index,
    endWord: word.index + 1,
    text: word.text,
    key: word.key,
    kind: draft.kind,
    known: null,
    titled: false,
    pronoun: null,
    form: 'name',
  };
}
