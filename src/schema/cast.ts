/** Reads the cast: one YAML file for each actor in `content/actors`. */
import { join } from 'node:path';

import type { CastMember } from '../analysis/schema.ts';
import { actorEntrySchema, castMember } from './actor.ts';
import type { ActorEntry } from './actor.ts';
import { castClashes, castFileNames } from './cast-clashes.ts';
import { wholeFileProblem } from './file-problem.ts';
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
 * @throws FileProblem for the first file that is wrong or a symbolic link, one that is nobody's, and where a description means two actors
 */
export async function readCastFiles(folder: string, label: string): Promise<CastFile[]> {
  const {
    files,
    links: [link],
  } = await filesInIfAny(folder, label);
  if (link !== undefined) throw linkProblem(link);
  const cast: CastFile[] = [];
  const listed = castFileNames(files, label);
  for (const { file, message } of listed.problems) throw wholeFileProblem(file, message);
  for (const { id, name: file } of listed.files) {
    const name = `${label}/${file}`;
    if (!isSlug(id)) {
      throw wholeFileProblem(name, 'the name of the file is the id: small letters, digits and hyphens only');
    }
    const text = await readTextFile(join(folder, file), name);
    cast.push({ id, name, entry: readYaml({ name, text, firstLine: 1 }, actorEntrySchema) });
  }
  for (const { file, message } of castClashes(cast.map(({ name, entry }) => ({ file: name, entry })))) {
    throw wholeFileProblem(file, message);
  }
  return cast;
}

/** The cast as the analysis takes it. */
export async function readCast(folder: string, label: string): Promise<CastMember[]> {
  return (await readCastFiles(folder, label)).map(({ id, entry }) => castMember(id, entry));
}
