/** What the rules say of a text's names, and which of that holds where the tagger has said nothing. */
import type { ActorKind } from '../schema.ts';
import { nicknamesAmong } from './bynames.ts';
import { fixedKind } from './classify.ts';
import type { Run } from './find.ts';
import { isPatronymic } from './given-names.ts';
import { formsOf, kindOfTail } from './name-forms.ts';
import type { Name } from './name-forms.ts';
import type { NameSpan } from './refine.ts';
import { repeatsOf } from './repeats.ts';
import type { NamesFound } from './rules.ts';
import { isSurnameAndSyllables } from './surname-first.ts';
import type { TakenNames } from './taken-names.ts';
import { isAcronym } from './word-shapes.ts';
import { nameKey } from './words.ts';
import type { Word } from './words.ts';

/** The rules' names, ready to be looked up. */
export interface Ruled {
  /** Those that are somebody's. */
  proposed: readonly Name[];
  byFirst: ReadonlyMap<number, NameSpan>;
  kindOf: (run: Run) => ActorKind | undefined;
  /** Those that are nobody's. */
  nobody: ReadonlySet<NameSpan>;
}

export function ruledBy(words: readonly Word[], { spans, kinds }: NamesFound): Ruled {
  const proposed = spans.flatMap((span, index): Name[] => {
    const kind = kinds[index] ?? null;
    return kind === null ? [] : [{ span, kind }];
  });
  const byKey = new Map(proposed.map(({ span, kind }) => [span.first * words.length + span.end, kind]));
  return {
    proposed,
    byFirst: new Map(spans.map((span) => [span.first, span])),
    kindOf: ({ first, end }) => byKey.get(first * words.length + end),
    nobody: new Set(spans.filter((_, index) => kinds[index] === null)),
  };
}

/** What the lexicon knows, what the tagger doesn't look at, and what it has found elsewhere in the text. */
export function takeRuled(words: readonly Word[], { proposed, nobody }: Ruled, taken: TakenNames): void {
  for (const name of proposed) {
    const isCertain = isBeyondDispute(words, name.span) || isTitledPaper(words, name);
    if (taken.isFree(name.span) && isCertain) taken.take(name.span, name.kind);
  }
  const again = formsOf(words, taken.found);
  for (const name of proposed) {
    const { span } = name;
    const kind = taken.isFree(span) ? (again.get(nameKey(words, span)) ?? kindOfTail(words, name, again)) : undefined;
    if (kind) taken.take(span, fixedKind(span) ?? kind);
  }
  // "Hargreaves | employs 400 people", where the text has Hargreaves & Sons; "| Jokowi | said", where it has Joko “Jokowi” Widodo
  const nicknames = nicknamesAmong(words, taken.found);
  for (const span of nobody) {
    const key = nameKey(words, span);
    const kind = nicknames.has(key) ? 'person' : again.get(key);
    // "super | PAC |" stands for no Political Action Committee that is named; at the beginning "FEC" stands for its own
    const isPlain = words[span.first]?.initial === true || !isAcronymAlone(words, span);
    if (taken.isFree(span) && isPlain && (kind === 'organization' || nicknames.has(key)))
      taken.take(span, kind ?? 'person');
  }
  for (const { span, kind } of repeatsOf(words, taken.found, taken.isFree))
    if (taken.isFree(span)) taken.take(span, kind);
}

function isAcronymAlone(words: readonly Word[], { first, end }: Run): boolean {
  const word = words[first];
  return end - first === 1 && word !== undefined && isAcronym(word);
}

function isBeyondDispute(words: readonly Word[], span: NameSpan): boolean {
  if (isPatronymic(words, span) || isSurnameAndSyllables(words, span)) return true;
  return fixedKind(span) !== null || span.titled || words[span.first]?.shouted === true;
}

/** "as The | Norwich Caller | reported": an article with a capital inside a sentence is a title's. */
function isTitledPaper(words: readonly Word[], { span, kind }: Name): boolean {
  const [article, name] = [words[span.first - 1], words[span.first]];
  const isInside = article?.text === 'The' && !article.initial && !article.headline;
  const speaks = isInside && words[span.end]?.pos === 'VERB';
  return kind === 'organization' && speaks && article.sentence === name?.sentence;
}
