/**
 * Whom a description may mean, filed by what they can be called ("office:president", "word:museum", "sort:bank"), the
 * last mentioned last. A file keeps only the few that were mentioned last, so that a look-up costs no more in a longer
 * text.
 */
import type { Draft } from './mention.ts';

export interface Candidate {
  draft: Draft;
  /** Of an office: the demonym or country in it, as a key. */
  nationality: string | null;
  /** What the text calls the office that makes a person a candidate, small letters; empty for others. */
  stated: string;
  /** Whether that office is held no longer. */
  isPast: boolean;
  /** The sentence of the last mention. */
  sentence: number;
}

/** Those who can be called the same. */
export interface CandidateFile {
  /** The last mentioned last. */
  recent: Candidate[];
  all: Set<Draft>;
}

const FULL = 12;

export class CandidateFiles {
  readonly #files = new Map<string, CandidateFile>();

  /** The file of a key, empty where nobody is in it yet. */
  of(key: string): CandidateFile {
    let file = this.#files.get(key);
    if (!file) {
      file = { recent: [], all: new Set() };
      this.#files.set(key, file);
    }
    return file;
  }

  /** Those in any of the files, and whether these are all there ever were. */
  under(keys: readonly string[]): { candidates: Candidate[]; areAll: boolean } {
    const candidates = new Map<Draft, Candidate>();
    let areAll = true;
    for (const key of keys) {
      const file = this.#files.get(key);
      if (!file) continue;
      if (file.all.size > file.recent.length) areAll = false;
      for (const candidate of file.recent) {
        const other = candidates.get(candidate.draft);
        if (!other || other.sentence < candidate.sentence) candidates.set(candidate.draft, candidate);
      }
    }
    return { candidates: [...candidates.values()], areAll };
  }
}

/** Puts a candidate at the end of its file. */
export function moveToEnd(file: CandidateFile, candidate: Candidate): void {
  const { recent, all } = file;
  if (recent.at(-1) === candidate) return;
  const at = recent.findIndex(({ draft }) => draft === candidate.draft);
  if (at >= 0) recent.splice(at, 1);
  else {
    if (recent.length === FULL) recent.shift();
    all.add(candidate.draft);
  }
  recent.push(candidate);
}
