/** Words by which the name of a school or a hospital is known. */
import { words } from '../word-list.ts';

/** Last words. Such a house is called by the words before as well: "Harwood First School", then "Harwood". */
export const HOUSE_HEADS: ReadonlySet<string> = words('School Academy College Hospital Infirmary Nursery');

/** What may stand between: of which sort the house is. */
export const HOUSE_SORTS: ReadonlySet<string> = words(`
  First Primary Junior Infant Infants Nursery Elementary Middle High Secondary Grammar Comprehensive Community Sixth
  Form Catholic Prep Preparatory General District Memorial Cottage University
`);
