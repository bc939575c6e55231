/** Reads the cast: one YAML file for each actor in `content/actors`. */
import { join } from 'node:path';

import type { CastMember } from '../analysis/schema.ts';
import { actorEntrySchema, castMember } from './actor.ts';
import type { ActorEntry } from './actor.ts';
import { FileProblem, wholeFileProblem } from './file-problem.ts';
import { filesInIfAny, linkProblem } from './folder-files.ts';
import { isSlug } from './slug.ts';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

export interface CastFile {
  /** The name of the file without `.yaml`. */
  id: string;
  /** How the file is named in errors. */
  name: string;
  entry: ActorEntry;
}

/**
 * @param folder where the files lie; a folder that isn't there is an empty cast
 * @param label how to name the folder in errors: "content/actors"
 * @throws FileProblem for the first file that is wrong or a symbolic link, and where two files claim the same name
 */
export async function readCastFiles(folder: string, label: string): Promise<CastFile[]> {
  const {
    files,
    links: [link],
  } = await filesInIfAny(folder, label);
  if (link !== undefined) throw linkProblem(link);
  const cast: CastFile[] = [];
  for (const file of files.filter((name) => /^[^/]*\.ya?ml$/u.test(name))) {
    const name = `${label}/${file}`;
    const id = file.replace(/\.ya?ml$/u, '');
    if (!isSlug(id)) {
      throw wholeFileProblem(name, 'the name of the file is the id: small letters, digits and hyphens only');
    }
    const text = await readTextFile(join(folder, file), name);
    cast.push({ id, name, entry: readYaml({ name, text, firstLine: 1 }, actorEntrySchema) });
  }
  refuseSharedNames(cast);
  return cast;
}

/** The cast as the analysis takes it. */
export async function readCast(folder: string, label: string): Promise<CastMember[]> {
  return (await readCastFiles(folder, label)).map(({ id, entry }) => castMember(id, entry));
}

/** A name that two actors claim would put one's words into the other's mouth. */
function refuseSharedNames(cast: readonly CastFile[]): void {
  const owners = new Map<string, CastFile>();
  for (const member of cast) {
    const { name, aliases, descriptions } = member.entry;
    for (const claimed of new Set([name, ...aliases, ...descriptions])) {
      const owner = owners.get(claimed);
      if (owner) {
        const message = `"${claimed}" is a name of ${owner.name} too: only one actor can have it`;
        throw new FileProblem(member.name, [{ line: null, column: null, message }]);
      }
      owners.set(claimed, member);
    }
  }
}
