/** Words that two members of the cast claim, and that a story couldn't tell apart. */
import type { ActorEntry } from './actor.ts';

export interface Clash {
  /** Of the member that comes second. */
  file: string;
  words: string;
  message: string;
}

/**
 * A description means nobody else. A name may be that of two: a story that has it says which one it means
 * (`analysis/corrections/namesakes.ts`).
 */
export function castClashes(cast: readonly { file: string; entry: ActorEntry }[]): Clash[] {
  const owners = new Map<string, { file: string; isName: boolean }>();
  return cast.flatMap(({ file, entry: { name, aliases, descriptions } }) => {
    const names = new Set([name, ...aliases]);
    return [...new Set([...names, ...descriptions])].flatMap((words): Clash[] => {
      const owner = owners.get(words);
      const isName = names.has(words);
      if (!owner) owners.set(words, { file, isName });
      if (!owner || (owner.isName && isName)) return [];
      return [{ file, words, message: `"${words}" means ${owner.file} too: a description can mean only one actor` }];
    });
  });
}

/** "ann-lee.yaml", "ann-lee.yml" */
const CAST_FILE = /^(?<id>[^/]*)\.ya?ml$/u;

/**
 * What of a folder is the cast, by id, and what is wrong with the names of its files.
 * @param names of files from the folder on; hidden ones are nobody's business
 * @param label of the folder: "content/actors"
 */
export function castFileNames(
  names: readonly string[],
  label: string,
): { files: { id: string; name: string }[]; problems: { file: string; message: string }[] } {
  const files: { id: string; name: string }[] = [];
  const problems: { file: string; message: string }[] = [];
  const taken = new Map<string, string>();
  for (const name of names.filter((one) => !/(?:^|\/)\.[^/]*$/u.test(one))) {
    const id = CAST_FILE.exec(name)?.groups?.id;
    const file = `${label}/${name}`;
    const twin = id === undefined ? undefined : taken.get(id);
    if (id === undefined) {
      problems.push({ file, message: `is nobody of the cast: the file of an actor is called ${label}/ID.yaml` });
    } else if (twin !== undefined) {
      problems.push({ file, message: `has the same id as ${label}/${twin}: give one of them another name` });
    } else {
      taken.set(id, name);
      files.push({ id, name });
    }
  }
  return { files, problems };
}
