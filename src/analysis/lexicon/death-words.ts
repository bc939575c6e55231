/** Words by which a text tells that somebody is dead, and speaks no more. */
import { words } from './word-list.ts';

/** Dictionary forms of any part of speech: "Bo Ng | died | in May, he said": somebody else said it. */
export const DEATHS: ReadonlySet<string> = words(`
  bury dead death decease die drown execute funeral hang kill late murder perish suicide
`);

/** Keys of what somebody may be the owner of: "After his | death |, Bo Ng said": whoever speaks is another. */
export const ENDS_OF_LIVES: ReadonlySet<string> = words(`
  assassination burial death funeral killing murder obituary suicide
`);
