/**
 * `npm run check:links`: asks every address outside the site that stands in a story or in the cast, and tells those that
 * lead nowhere, each with its place. It depends on other hosts, so neither a check nor a build waits for it.
 */
import { resolve } from 'node:path';

import { byPlace, describeFinding } from '../check/finding.ts';
import { ASKING, faultsOf } from '../check/link-answers.ts';
import { outsideLinks } from '../check/outside-links.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './report.ts';
import { readCastTexts, readStoryTexts } from './site-files.ts';

await runCommand(async () => {
  const { values } = readArguments('usage: npm run check:links [-- --once]', {
    once: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  });
  const root = resolve(values.root);
  const read = await Promise.all([readStoryTexts(root).catch(() => ({ texts: [] })), readCastTexts(root)]);
  const links = read.flatMap(({ texts }) => texts).flatMap(({ file, text }) => outsideLinks(file, text));
  const asking = values.once ? { ...ASKING, waits: [] } : ASKING;
  const faults = await faultsOf(
    links.map(({ address }) => address),
    asking,
  );
  const findings = links.flatMap(({ file, line, column, address }) => {
    const fault = faults.get(address);
    if (fault === undefined) return [];
    const message = `${address} ${fault}`;
    return [{ file, line, column, severity: 'error' as const, rule: 'outside-link', message, fix: null }];
  });
  for (const finding of findings.sort(byPlace)) console.log(describeFinding(finding));
  const asked = new Set(links.map(({ address }) => address)).size;
  console.log(`${asked} ${asked === 1 ? 'address' : 'addresses'} asked, ${faults.size} of them lead nowhere`);
  if (findings.length > 0) process.exitCode = 1;
});
