/** The package's functions and plugins in somebody's program. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import { root, runIn } from './packed.ts';
import type { Packed } from './packed.ts';

/** The ten lines of the README. */
const example = /```ts\n(?<code>[^`]+)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.groups?.code ?? '';
const TEXT = '“It is over,” Ann Lee of Huawei said on Saturday.';

/** What of TypeScript's settings a careful reader of our types may have turned on. */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  target: 'es2024',
  module: 'nodenext',
  types: [],
  noEmit: true,
};

/** What is expected and what comes. */
const TYPED = `import { analyze, analysisSchema } from 'sourceline/analysis';
import type { Analysis, CastMember } from 'sourceline/analysis';
import { rehypeAnnotate } from 'sourceline/rehype';
import { remarkAnnotate } from 'sourceline/remark';
import type { Annotated } from 'sourceline/remark';
import { unified } from 'unified';

const cast: CastMember[] = [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: [], descriptions: [] }];
export const analysis: Analysis = analysisSchema.parse(analyze('Text.', { published: '2019-02-17', cast }));
export const words = (annotated: Annotated): number => annotated.words;
unified().use(remarkAnnotate, { cast }).use(rehypeAnnotate, { actorHref: (id) => '/actors/' + id, noteHref: () => null });
// @ts-expect-error -- relative dates need a day
analyze('Text.', {});
// @ts-expect-error -- there is no such kind
cast[0] = { id: 'ann-lee', name: 'Ann Lee', kind: 'persona', aliases: [], descriptions: [] };
// @ts-expect-error -- there is no such option
unified().use(remarkAnnotate, { casts: cast });
`;

export function asLibrary(kit: () => Packed): void {
  let project: string;

  beforeAll(() => {
    project = join(kit().scratch, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  });

  describe('the example of the README', () => {
    test('has ten lines', () => {
      expect(example.split('\n').filter((line) => line !== '')).toHaveLength(10);
    });

    test('annotates Markdown in plain Node', async () => {
      writeFileSync(join(project, 'example.js'), example);
      const printed = await runIn(project, process.execPath, ['example.js']);
      expect(printed).toMatch(/^<p><mark class="attribution quote"[^>]* data-form="direct"[^>]*>/u);
      expect(printed).toContain('<time class="date" id="date-1" datetime="2019-02-16">Saturday</time>');
      expect(printed).toContain('<em><span class="actor" data-actor="huawei">Huawei</span></em>');
      expect(printed).toContain("actorId: 'ann-lee'");
    });
  });

  test.each([{}, { module: 'esnext', moduleResolution: 'bundler' }])(
    'example and types are understood under %j',
    async (settings) => {
      writeFileSync(join(project, 'example.ts'), example);
      writeFileSync(join(project, 'types.ts'), TYPED);
      const config = { compilerOptions: { ...STRICT, ...settings }, files: ['example.ts', 'types.ts'] };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
      const compiler = [join(root, 'node_modules/typescript/bin/tsc'), '--project', '.'];
      expect(await runIn(project, process.execPath, compiler)).toBe('');
    },
    120_000,
  );

  test('nothing but the entry points can be imported', async () => {
    const code = "await import('sourceline/lib/kit/analysis.js').catch(({ code }) => console.log(code))";
    expect(await runIn(project, process.execPath, ['--input-type=module', '--eval', code])).toBe(
      'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
    );
  });

  test('the analysis runs without Node, on what every browser has', { timeout: 120_000 }, async () => {
    writeFileSync(join(project, 'entry.js'), "export { analyze } from 'sourceline/analysis';");
    const bundle = await build({
      root: project,
      logLevel: 'error',
      configFile: false,
      build: { write: false, lib: { entry: 'entry.js', formats: ['iife'], name: 'sourceline' } },
    });
    const [{ output }] = bundle as unknown as [{ output: { code: string }[] }];
    const context = createContext({ atob });
    runInContext(output[0]?.code ?? '', context);
    const found: unknown = runInContext(
      `JSON.stringify(sourceline.analyze(${JSON.stringify(TEXT)}, { published: '2019-02-17' }))`,
      context,
    );
    expect(JSON.parse(String(found))).toEqual(analyze(TEXT, { published: '2019-02-17' }));
  });
}
