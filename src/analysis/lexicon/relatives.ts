/** What two people of one family are to each other, or together to somebody, so that one surname may stand for both. */
import { words } from './word-list.ts';

export const RELATIVES: ReadonlySet<string> = words(`
  parents grandparents stepparents step-parents in-laws brothers sisters siblings twins triplets sons daughters children
  grandchildren grandsons granddaughters stepsons stepdaughters couple spouses newlyweds cousins uncles
  aunts nephews nieces
`);
