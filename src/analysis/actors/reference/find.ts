/** The pronouns and descriptions of a text that mean an actor: "he", "its", "the company". */
import { firstNotBefore } from '../../halving.ts';
import weights from '../../models/pronouns.json' with { type: 'json' };
import type { ReadDocument } from '../../reader/read-document.ts';
import { MINIMAL, nounPhraseOf } from '../../tree/noun-phrase.ts';
import type { TokenRange } from '../../tree/tree.ts';
import { describedBy } from '../mention.ts';
import type { Described, Draft, Named } from '../mention.ts';
import type { Roles } from '../roles/roles.ts';
import type { Word } from '../words/words.ts';
import { Discourse } from './discourse.ts';
import { choose, groupOf } from './ranker.ts';
import type { Group } from './ranker.ts';
import { readReferences } from './read-references.ts';

const DESCRIPTION = { ...MINIMAL, prepositions: 'of' } as const;

/** What is less likely right stays open. */
const LEAST: Readonly<Record<Group, number>> = { person: 0.4, it: 0.5, they: 0.5, noun: 0.5 };

/** "It" most often means a thing, unless it says something. */
const LEAST_SILENT_IT = 0.7;

/** A mention that isn't by name, and whom it means. */
export interface Reference extends Described {
  form: 'description' | 'pronoun';
  /** The probability that it means them, from 0 to 1. */
  sureness: number;
}

/** @param found.mentioned every mention by name, in text order, and by what the cast is called */
export function findReferences(
  document: ReadDocument,
  found: { words: readonly Word[]; mentioned: readonly Described[]; roles: Roles },
): Reference[] {
  const { words, mentioned, roles } = found;
  const { tree, tokens, text } = document;
  const discourse = new Discourse(document, mentioned, roles);
  const references: Reference[] = [];
  readReferences(discourse, (question) => {
    const { referent, probability } = choose(question, weights);
    const { sort, speaks, token } = question;
    const least = sort === 'it' && !speaks ? LEAST_SILENT_IT : LEAST[groupOf(sort)];
    const draft = probability < least ? null : (referent?.draft ?? null);
    // A pronoun that is left open is still known to mean somebody; a noun may be its own.
    if (!referent || draft === null) return sort === 'noun' ? null : referent;
    const mention =
      sort === 'noun'
        ? describedBy(draft, words, text, wordsOf(nounPhraseOf(tree, token, DESCRIPTION)))
        : pronounMention(words, wordsOf({ first: token, end: token + 1 }).first, draft);
    references.push({ draft, mention, form: sort === 'noun' ? 'description' : 'pronoun', sureness: probability });
    return referent;
  });
  return references;

  function wordsOf({ first, end }: TokenRange): TokenRange {
    const [start, stop] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    return {
      first: firstNotBefore(words, (word) => word.end <= start),
      end: firstNotBefore(words, (word) => word.start < stop),
    };
  }
}

function pronounMention(words: readonly Word[], at: number, draft: Draft): Named {
  const word = words[at];
  if (!word) throw new RangeError(`no word ${at} in a text of ${words.length}`);
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
