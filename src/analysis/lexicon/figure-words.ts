/** Words by which somebody gives a figure: "put the toll at 38". Dictionary forms. */
import { words } from './word-list.ts';

/** What a figure may be of: the head of the object. */
export const FIGURE_NOUNS: ReadonlySet<string> = words(`
  toll number figure count total tally magnitude strength cost damage bill loss crowd turnout attendance population price
  value worth size age speed rate share proportion probability likelihood chance deficit shortfall budget depth height
  capacity dead wounded injured missing displaced`);

/** Verbs that give one with "at". */
export const FIGURE_VERBS: ReadonlySet<string> = words('put estimate measure peg set place count');

/** What is counted without "at": "counted 60 dead". */
export const COUNTED: ReadonlySet<string> = words(`
  dead wounded injured death casualty fatality victim case attack incident airstrike strike`);
