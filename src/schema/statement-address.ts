/** Addresses of statements on their page that a reader can say aloud: who speaks, and the how manieth time, "pence-1". */
import { slug } from 'github-slugger';

import { namedActorId } from '../analysis/identity.ts';
import type { Actor, Analysis, Attribution } from '../analysis/schema.ts';
import { isNameless } from './nameless.ts';

/** What the ids of other places of a story page begin with, so that nobody’s name can be taken for one of them. */
const RESERVED =
  /^(?:actor|date|distance|event|note|place|ref|section|share|show|user-content|voice|attribution|claim|quote)(?:-|$)/u;

/** Letters of the words for a source without a name; a longer address is a burden. */
const LONGEST = 32;

const UNNAMED = 'unnamed';

/**
 * @param statements in text order
 * @returns the address of each, by its id; an edit elsewhere changes it only where it adds or removes a statement of the
 * same speaker before it
 */
export function statementAddresses(
  { text, actors }: Pick<Analysis, 'text' | 'actors'>,
  statements: readonly Attribution[],
): Map<string, string> {
  const stems = actorStems(actors);
  const counts = new Map<string, number>();
  return new Map(
    statements.map((statement) => {
      const stem = stems.get(namedActorId(statement) ?? '') ?? stemOfUnnamed(text, statement);
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return [statement.id, `${stem}-${count}`];
    }),
  );
}

/** A person's last name where no other actor's address would be the same; else the whole of the actor's id. */
function actorStems(actors: readonly Actor[]): Map<string, string> {
  const short = new Map(
    actors.map(({ id, name, kind }) => [id, kind === 'person' ? slug(lastWord(name)) : slug(name)]),
  );
  const all = [...short.values()];
  return new Map(
    [...short].map(([id, stem]) => [
      id,
      usable(stem !== '' && all.indexOf(stem) === all.lastIndexOf(stem) ? stem : id),
    ]),
  );
}

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

const usable = (stem: string): string => (RESERVED.test(stem) ? `by-${stem}` : stem);

function stemOfUnnamed(text: string, statement: Attribution): string {
  const source = statement.source && text.slice(statement.source.start, statement.source.end);
  if (source === null || isNameless(source)) return UNNAMED;
  const words = slug(source.replaceAll(/\s+/gu, ' '));
  const end = words.length > LONGEST ? words.lastIndexOf('-', LONGEST) : words.length;
  const cut = words.slice(0, end > 0 ? end : LONGEST);
  return cut === '' ? UNNAMED : `by-${cut}`;
}
