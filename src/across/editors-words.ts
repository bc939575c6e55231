/** What editors say of two statements: that they are one claim, or that they aren't. */
import type { Tie } from './clusters.ts';
import { addressOf } from './groups.ts';
import type { Place, StatementKeys, StoryKeys } from './story-keys.ts';
import type { Told } from './wordings.ts';

/** Said of a statement, of a note of another story. */
export interface Unanswered extends Place {
  to: { story: string; note: string };
}

export interface EditorsWord {
  a: StatementKeys;
  b: StatementKeys;
  isSame: boolean;
}

/**
 * Of the statements of one speaker. What an editor says of others joins nothing and parts nothing: a claim has one speaker.
 */
export function editorsWords(statements: readonly StatementKeys[]): EditorsWord[] {
  const spokenOf = statements.filter(({ elsewhere }) => elsewhere.length > 0);
  if (spokenOf.length === 0) return [];
  const byNote = statementsByNote(statements);
  return spokenOf.flatMap((a) =>
    a.elsewhere.flatMap(({ isSame, story, note }): EditorsWord[] => {
      const b = byNote.get(addressOf({ story, id: note }));
      return b && b !== a ? [{ a, b, isSame }] : [];
    }),
  );
}

/** What editors say of statements that aren't there, or are another speaker's; of a story held back nobody can know. */
export function unansweredWords(stories: readonly StoryKeys[]): Unanswered[] {
  const all = stories.flatMap(({ statements }) => statements);
  const spokenOf = all.filter(({ elsewhere }) => elsewhere.length > 0);
  if (spokenOf.length === 0) return [];
  const [byNote, ids] = [statementsByNote(all), new Set(stories.map(({ story }) => story))];
  return spokenOf.flatMap(({ story: own, id, speaker, elsewhere }) =>
    elsewhere.flatMap(({ story, note }): Unanswered[] => {
      const there = byNote.get(addressOf({ story, id: note }));
      return !ids.has(story) || (there?.speaker === speaker && story !== own)
        ? []
        : [{ story: own, id, to: { story, note } }];
    }),
  );
}

const statementsByNote = (statements: readonly StatementKeys[]): Map<string, StatementKeys> =>
  new Map(
    statements.flatMap((statement) =>
      statement.note === null ? [] : [[addressOf({ story: statement.story, id: statement.note }), statement]],
    ),
  );

/** Above those of all other ties. */
const STRENGTH = { ofEditors: 2e9, ofSameWords: 1e9 };

/** What is told by the positions of the wordings. */
export interface ToldByEditors {
  same: Tie[];
  apart: [number, number][];
  /** Wordings that are two only since an editor speaks of one of them. */
  sameWords: Tie[];
}

export function toldByEditors(words: readonly EditorsWord[], wordings: readonly Told[]): ToldByEditors {
  const told: ToldByEditors = { same: [], apart: [], sameWords: [] };
  if (words.length === 0) return told;
  const positions = new Map(wordings.map(({ first }, position) => [first, position]));
  for (const { a: one, b: other, isSame } of words) {
    const [a, b] = [positions.get(one), positions.get(other)];
    if (a === undefined || b === undefined) continue;
    if (isSame) told.same.push({ a, b, strength: STRENGTH.ofEditors });
    else told.apart.push([a, b]);
  }
  const byKey = Map.groupBy(wordings.keys(), (position) => wordings[position]?.key);
  for (const [a = 0, ...others] of byKey.values()) {
    for (const b of others) told.sameWords.push({ a, b, strength: STRENGTH.ofSameWords, isSure: true });
  }
  return told;
}
