/** A name in the text on its way to being a mention of an actor. */
import type { ActorKind, Span } from '../schema.ts';
import type { KnownName } from './names/known-names.ts';
import type { Word } from './words/words.ts';

export interface Named extends Span {
  /** The words of the name, as indexes into the list of words, the end not included. */
  firstWord: number;
  endWord: number;
  /** As it stands in the text, white space made single; of a description, without its article. */
  text: string;
  /** Lower case, without full stops: alike in this is alike. */
  key: string;
  kind: ActorKind;
  known: KnownName | null;
  /** A title or form of address stands before it. */
  titled: boolean;
  /** The pronoun of that form of address, where it has one. */
  pronoun: 'he' | 'she' | null;
  form: 'name' | 'description';
}

/** One actor while its mentions are gathered. */
export interface Draft {
  /** Which actor it is: "country:Germany", "cast:ann-lee", "person:tom hale". */
  identity: string;
  kind: ActorKind;
  /** In text order. */
  mentions: Named[];
}

/** A mention, and whom it means. */
export interface Described {
  draft: Draft;
  mention: Named;
}

/** A description as a mention of an actor: the words from `first` on, an article that begins them among them. */
export function describedBy(
  draft: Draft,
  words: readonly Word[],
  text: string,
  { first, end }: { first: number; end: number },
): Named {
  const [head, last] = [words[first], words[end - 1]];
  const bareFrom = /^(?:the|this|a|an|its|his|her|their|our)$/u.test(head?.key ?? '') ? words[first + 1] : head;
  const start = head?.start ?? 0;
  const stop = last?.end ?? start;
  const bare = text.slice(bareFrom?.start ?? start, stop).replace(/\s+/gu, ' ');
  return {
    start,
    end: stop,
    firstWord: first,
    endWord: end,
    text: bare,
    key: bare.toLowerCase(),
    kind: draft.kind,
    known: null,
    titled: false,
    pronoun: null,
    form: 'description',
  };
}
