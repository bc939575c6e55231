/** What a page is called that shows one statement. */
import { en } from '../../strings/en.ts';
import { cutShort } from '../wording.ts';
import type { Note } from './note.ts';

/** Letters of the words; more is cut off wherever titles stand. */
const LONGEST = 80;

/** "Ann Lee: The old bridge posed a threat" */
export const titleOf = ({ who, said }: Pick<Note, 'who' | 'said'>): string =>
  en.site.claims.title(who, cutShort(said.replaceAll(/\s+/gu, ' '), LONGEST));
