/** What programs may do with the site's files, in the words of the IETF's AI Preferences (draft-ietf-aipref-vocab). */
import { settings } from '../settings/settings.ts';

const { search, training } = settings.robots;

const SAID = [search ? null : 'search=n', training === null ? null : `train-ai=${training ? 'y' : 'n'}`];

/** "search=n, train-ai=n"; null where the publisher says nothing. */
export const USAGE = SAID.filter((one) => one !== null).join(', ') || null;
