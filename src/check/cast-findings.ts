/** Reads the cast as the check needs it: every file's problems at once, and whoever can be read. */
import type { CastMember } from '../analysis/schema.ts';
import { actorEntrySchema, castMember } from '../schema/actor.ts';
import type { ActorEntry } from '../schema/actor.ts';
import { castClashes } from '../schema/cast-clashes.ts';
import { isSlug, suggestSlug } from '../schema/slug.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './rule.ts';
import { readChecked } from './yaml-findings.ts';

export interface CastText {
  id: string;
  /** Relative to the project. */
  file: string;
  text: string;
}

export function checkCast(files: readonly CastText[]): { cast: CastMember[]; findings: Finding[] } {
  const cast: CastMember[] = [];
  const findings: Finding[] = [];
  const entries: { file: string; entry: ActorEntry }[] = [];
  for (const { id, file, text } of files) {
    if (!isSlug(id)) {
      const message = 'the name of the file is the id: small letters, digits and hyphens only';
      const fix = `call it "${suggestSlug(id)}.yaml"`;
      findings.push(findingOf(file, 'cast', { place: null, severity: 'error', message, fix }));
    }
    const { value: entry, findings: wrong } = readChecked({ file, text }, actorEntrySchema, 'cast');
    findings.push(...wrong);
    if (!entry) continue;
    cast.push(castMember(id, entry));
    entries.push({ file, entry });
  }
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  for (const { file, words, message } of castClashes(entries)) {
    const place = placeOf(texts.get(file) ?? '', words);
    findings.push(findingOf(file, 'cast', { place, severity: 'error', message }));
  }
  return { cast, findings };
}

/** Of the line that has the name first. */
function placeOf(text: string, name: string): { line: number; column: number } | null {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.includes(name));
  return index < 0 ? null : { line: index + 1, column: (lines[index] ?? '').indexOf(name) + 1 };
}
