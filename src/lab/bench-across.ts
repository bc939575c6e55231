/**
 * `npm run bench:across -- [STORIES …]`: how long it takes to join what the stories of an archive tell, 20 statements and 6
 * events each, at first and after one edit, and the most memory that it took.
 */
import { groupAcross, nothingKept } from '../across/across.ts';
import type { StoryKeys } from '../across/story-keys.ts';
import { archiveKeys } from './bench/archive-keys.ts';

function measure(count: number): void {
  const stories = archiveKeys(count);
  const statements = stories.reduce((sum, story) => sum + story.statements.length, 0);
  const kept = nothingKept();
  console.log(`${count} stories, ${statements} statements`);
  timed('nothing kept', () => groupAcross(stories, { kept, keyOf }));
  timed('all kept', () => groupAcross(stories, { kept, keyOf }));
  const middle = Math.floor(count / 2);
  const edited = stories.map((story, at) =>
    at === middle ? { ...story, statements: story.statements.slice(1) } : story,
  );
  timed('after one edit', () => groupAcross(edited, { kept, keyOf }));
  console.log(`  most memory ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
}

/** Made-up stories differ in how much they say. */
const keyOf = ({ statements }: StoryKeys): string => String(statements.length);

function timed(name: string, group: () => ReturnType<typeof groupAcross>): void {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const { statements, events, denials, doubts, comparisons } = group();
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(before);
  const found = `${statements.length} claims, ${events.length} events, ${denials.length} denials, ${doubts.length} doubts`;
  console.log(
    `  ${name}: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of work, ${comparisons} comparisons; ${found}`,
  );
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000, 10_000]) measure(count);
