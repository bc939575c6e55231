/** The newest stories with their full text. */
import { feed } from './_feed.ts';

export const GET = feed('feed.json');
