/** Acronyms that are words in small letters. */
import { words } from './word-list.ts';

/**
 * Bodies that news names without introducing them: the World Health Organization, two institutes, a charity. They are
 * looked up as they stand, apart from "who" and "nice".
 */
export const ACRONYM_WORDS: ReadonlySet<string> = words('WHO NICE AIMS ASH');
