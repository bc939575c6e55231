/** Whose word an event is: what is said around it, and what its own verb says then. */
import type { ReadDocument } from '../reader/read-document.ts';
import type { Attribution, Span } from '../schema.ts';
import { covers } from '../spans.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { firstMemberOf } from '../tree/coordination.ts';
import { clauseAround } from '../tree/predicate.ts';
import { headOfRange } from '../tree/range-head.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { TokenIndex } from '../tree/tree.ts';
import { tellingVerb } from './clause-range.ts';

/** An attribution, and the stretch of its content that is meant. */
export interface Content {
  attribution: Attribution;
  content: Span;
}

export interface Said {
  /** Of attributions. */
  ids: string[];
  /** What the verb says right before its clause: “[It is over],” he said. */
  quoted: Span[];
}

/** What is said in a text, by its places, so that long texts stay linear. */
export class Statements {
  readonly #document: ReadDocument;
  readonly #contents = new Map<number, Content[]>();
  /** By the sentence of its cue. */
  readonly #told = new Map<number, { attribution: Attribution; verb: TokenIndex; cue: Span }[]>();

  constructor(document: ReadDocument, attributions: readonly Attribution[]) {
    this.#document = document;
    const { tokens, tree } = document;
    const sentenceOf = (index: number): number => tokens[index]?.sentence ?? 0;
    for (const attribution of attributions) {
      for (const content of attribution.content) {
        const { first, end } = tokensWithin(tokens, content);
        for (let sentence = sentenceOf(first); sentence <= sentenceOf(end - 1); sentence += 1)
          addTo(this.#contents, sentence, { attribution, content });
      }
      if (attribution.cue === null) continue;
      const range = tokensWithin(tokens, attribution.cue);
      const verb = clauseAround(tree, headOfRange(tree, range));
      if (verb !== undefined)
        addTo(this.#told, sentenceOf(range.first), {
          attribution,
          verb: tellingVerb(tree, verb),
          cue: attribution.cue,
        });
    }
  }

  /** In whose content a token stands. */
  around(head: TokenIndex): Content[] {
    const token = this.#document.tokens[head];
    if (token === undefined) return [];
    return (this.#contents.get(token.sentence) ?? []).filter(({ content }) => covers(content, token));
  }

  /**
   * What a verb says, and what is said with it: by the same speaker with the verbs that share its subject ("criticised the
   * campaign this month, and questioned its motives"), or "in January, when Zhang said …". With them comes what is reported
   * inside them in the clause, which is told then too.
   */
  saidBy(head: TokenIndex, clause: Span): Said {
    const { tree, tokens, sentences } = this.#document;
    const sentence = tokens[head]?.sentence ?? -1;
    const told = this.#told.get(sentence) ?? [];
    const own = told.filter(({ verb }) => verb === head).map(({ attribution }) => attribution);
    const speaker = own[0]?.actorId ?? null;
    const joined = told.filter(({ attribution, verb }) => {
      if (tree.head(verb) === head && tree.children(verb, 'advmod').some((word) => tree.lower(word) === 'when'))
        return true;
      const sharesSubject = verb > head && firstMemberOf(tree, verb) === head && ownSubjectOf(tree, verb) === undefined;
      return sharesSubject && speaker !== null && attribution.actorId === speaker;
    });
    const said = [...own, ...joined.map(({ attribution }) => attribution)];
    const inside = told.filter(({ cue }) => covers(clause, cue)).map(({ attribution }) => attribution);
    // Grows while it is walked: what is reported inside what is reported inside.
    for (const { id } of said) said.push(...inside.filter((one) => one.parentId === id && !said.includes(one)));
    const quoted = own
      .flatMap(({ content }) => content)
      .filter(({ start, end }) => start >= (sentences[sentence]?.start ?? 0) && isRightBefore(end, clause.start));
    return { ids: said.map(({ id }) => id), quoted };
  }
}

/** Only marks stand between. */
function isRightBefore(end: number, start: number): boolean {
  return end <= start && start - end <= LONGEST_GAP;
}

/** Characters of "”, ". */
const LONGEST_GAP = 4;

function addTo<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
