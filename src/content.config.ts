/** Where Astro looks for collections. */
export { collections } from './collections.ts';
