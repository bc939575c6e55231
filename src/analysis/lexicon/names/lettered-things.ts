/** What is told apart by a letter behind it: "vitamin D", "Gate B". Keys. */
import { words } from '../word-list.ts';

export const LETTERED_THINGS: ReadonlySet<string> = words(`
  block category class exhibit flu gate grade group hall hangar hepatitis influenza level model option phase plan
  platform protein schedule section series strep streptococcus terminal tier type vitamin ward wing zone
`);
