/** Members of the cast who share a name: a story says which one it means, by its own `aliases`. */
import type { CastMember } from '../schema.ts';
import { occurrencesOf } from '../text/occurrences.ts';
import type { Corrections, OnProblem } from './correction.ts';

/**
 * A shared name is the one's to whom the story gives it, and else nobody's: it would put one's words into the other's
 * mouth. That the story has to say so is told where the text has the whole name of one of them.
 * @returns `cast` itself where no name is shared, since what is built from a cast is kept with it
 */
export function withoutNamesakes(
  text: string,
  cast: readonly CastMember[],
  { aliases }: Corrections,
  onProblem: OnProblem,
): readonly CastMember[] {
  const owners = Map.groupBy(
    cast.flatMap((member) => namesOf(member).map((name) => ({ name, member }))),
    ({ name }) => name,
  );
  const shared = [...owners].filter(([, own]) => own.length > 1);
  if (shared.length === 0) return cast;
  const given = new Map(Object.entries(aliases));
  const taken = new Map<string, Set<string>>();
  for (const [name, own] of shared) {
    const chosen = own.filter(({ member }) => (given.get(member.id) ?? []).includes(name));
    const others = chosen.length === 1 ? own.filter((one) => !chosen.includes(one)) : own;
    for (const { member } of others) taken.set(member.id, (taken.get(member.id) ?? new Set()).add(name));
    const isWhole = own.some(({ member }) => member.name === name);
    if (chosen.length === 1 || !isWhole || occurrencesOf(name, text).length === 0) continue;
    const ids = own.map(({ member }) => member.id);
    const message = `“${name}” may be ${ids.join(' or ')} of the cast: say which above the text, as aliases: { ${ids.at(-1) ?? ''}: [${name}] }`;
    onProblem({ at: ['aliases'], message });
  }
  return cast.flatMap((member) => without(member, taken.get(member.id)) ?? []);
}

const namesOf = ({ name, aliases }: CastMember): string[] => [...new Set([name, ...aliases])];

/** Called by another name where the first is gone; null where none is left. */
function without(member: CastMember, taken: ReadonlySet<string> | undefined): CastMember | null {
  if (!taken) return member;
  const [name, ...aliases] = namesOf(member).filter((one) => !taken.has(one));
  return name === undefined ? null : { ...member, name, aliases };
}
