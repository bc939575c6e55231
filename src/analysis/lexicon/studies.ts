/** What finds something out and those who do: with them "found" reports a clause without "that". Dictionary forms. */
import { words } from './word-list.ts';

export const STUDIES: ReadonlySet<string> = words(`
  study report survey trial audit inquiry enquiry poll analysis review investigation paper research preprint experiment
  census inspection probe watchdog researcher scientist auditor inspector investigator inquest meta-analysis
  assessment evaluation panel commission committee court judge jury tribunal`);
