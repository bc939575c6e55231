/** Acronyms that are words in small letters. */
import { words } from '../word-list.ts';

/** Bodies that news names without introducing them: the World Health Organization, two institutes, a charity. */
export const ACRONYM_WORDS: ReadonlySet<string> = words('WHO NICE AIMS ASH');

/** Those that are looked up as they stand, apart from "who" and "is": Islamic State only where its place in the clause tells. */
export const WRITTEN_ACRONYMS: ReadonlySet<string> = new Set([...ACRONYM_WORDS, 'IS']);
