/** What two people of one family are to each other, or together to somebody, so that one surname may stand for both. */
import { words } from '../word-list.ts';

export const RELATIVES: ReadonlySet<string> = words(`
  parents grandparents stepparents step-parents in-laws brothers sisters siblings twins triplets sons daughters children
  grandchildren grandsons granddaughters stepsons stepdaughters couple spouses newlyweds cousins uncles
  aunts nephews nieces
`);

/** What somebody of a family is to another, who often has the same surname: "his brother | Bo Ng". */
export const KIN: ReadonlySet<string> = words(`
  wife husband widow widower spouse fiance fiancee fiancé fiancée girlfriend boyfriend mother father mom dad mum parent
  brother sister sibling twin son daughter stepson stepdaughter stepmother stepfather half-brother half-sister
  grandmother grandfather grandson granddaughter cousin uncle aunt nephew niece brother-in-law sister-in-law
  mother-in-law father-in-law son-in-law daughter-in-law
`);
