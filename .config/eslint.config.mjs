/**
 * Typed lint. Data flows one way through the folders of `src`; `mayImport` says which way, and an import against it
 * is an error. Only `src/stories.ts` may open Astro's collections to the pages, and nothing imports from `src/lab`.
 */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

const PURE = 'The analysis, and what joins analyses, is pure: text in, JSON out.';

/** What each folder may not import, with the reason that the message gives. */
const walls = [
  {
    files: ['src/strings/**/*.ts'],
    patterns: [
      {
        regex: '^(?!\\./own-words\\.ts$|\\.\\./settings/given\\.ts$)',
        message: 'Words stand below everything else: they import nothing but what a publisher says instead.',
      },
    ],
  },
  {
    files: ['src/analysis/**/*.ts'],
    patterns: [
      {
        regex: '^(astro|unified|remark|rehype|mdast|hast|unist|micromark|vfile|@astrojs|node:)',
        message: PURE,
      },
      {
        regex: '(^|/)(schema|across|remark|rehype|components|layouts|pages|routes|cli)/',
        message: 'The analysis knows nothing of what is built upon it.',
      },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'The analysis knows nothing of the site.' },
    ],
  },
  {
    files: ['src/schema/**/*.ts'],
    patterns: [
      {
        regex: '(^|/)(across|remark|rehype|components|layouts|pages|routes|cli)/',
        message: 'Schemas import the analysis only.',
      },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'Schemas import the analysis only.' },
    ],
  },
  {
    files: ['src/remark/**/*.ts'],
    patterns: [
      {
        regex: '(^|/)(across|rehype|components|layouts|pages|routes|cli)/',
        message: 'Remark comes before rehype and the pages.',
      },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'Plugins know nothing of the site.' },
    ],
  },
  {
    files: ['src/rehype/**/*.ts'],
    patterns: [
      { regex: '(^|/)(across|components|layouts|pages|routes|cli)/', message: 'Rehype comes before the pages.' },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'Plugins know nothing of the site.' },
    ],
  },
  {
    files: ['src/across/**/*.ts'],
    patterns: [
      { regex: '^(astro|unified|remark|rehype|mdast|hast|unist|micromark|vfile|@astrojs|node:)', message: PURE },
      {
        regex: '(^|/)analysis/(?!schema\\.ts$|halving\\.ts$|text/quotations\\.ts$|lexicon/)',
        message: 'Grouping knows the shape of an analysis and its words, not its making.',
      },
      {
        regex: '(^|/)(schema|remark|rehype|build|check|view|publish|components|layouts|pages|routes|cli)/',
        message: 'Grouping takes analyses: it knows nothing of the site.',
      },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'The site hands the analyses over.' },
    ],
  },
  {
    files: ['src/publish/**/*.ts'],
    patterns: [
      { regex: '^(astro|@astrojs)', message: 'A format is data in, text out: Astro is the pages’ affair.' },
      {
        regex: '(^|/)(remark|rehype|components|layouts|pages|routes|cli)/',
        message: 'Formats are made of prepared data.',
      },
      { regex: '(^|/)analysis/(?!schema\\.ts$)', message: 'Formats know the shape of an analysis, not its making.' },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'Pages hand the stories over.' },
    ],
  },
  {
    files: ['src/components/**', 'src/layouts/**', 'src/routes/**'],
    patterns: [
      { regex: '^astro:content$', message: 'Pages get stories through src/stories.ts alone.' },
      { regex: '(^|/)(remark|rehype|cli)/', message: 'Pages render prepared data.' },
      { regex: '(^|/)analysis/(?!schema\\.ts$)', message: 'Pages know the shape of an analysis, not its making.' },
    ],
  },
  {
    files: ['src/build/**/*.ts'],
    patterns: [
      {
        regex: '(^|/)(components|layouts|pages|routes|cli)/',
        message: 'What a build keeps knows nothing of the pages.',
      },
      { regex: '(^|/)(loader|stories|content\\.config)\\.ts$', message: 'The loader calls the build’s threads.' },
    ],
  },
  {
    files: ['src/cli/**/*.ts'],
    patterns: [
      { regex: '(^|/)(components|layouts|pages|routes)/', message: 'Commands call the same code as the build.' },
    ],
  },
];

/** Corpora, measures and training stay outside of what is published. */
const labWall = { regex: '(^|/)lab/', message: 'Nothing is built upon the lab.' };

/** What the lab may not import. */
const walledFromLab = {
  regex: '(^|/)(remark|rehype|build|check|components|import|layouts|pages|routes|publish|review|view)/',
  message: 'The lab measures and trains the analysis, and runs the commands.',
};

export default defineConfig(
  // The kernels are AssemblyScript, which their own compiler checks.
  globalIgnores(['dist/', 'lib/', '.astro/', 'node_modules/', 'tests/fixtures/', 'src/lab/kernels/', 'src/starter/']),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'require-unicode-regexp': 'error',
      // There are no enums in code that Node runs as it is, and looking for them takes a sixth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  { files: ['src/cli/**', 'src/lab/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // The last that fits a file counts, so that each of the narrower ones says it again.
  ...[{ files: ['src/**'], patterns: [] }, ...walls].map(({ files, patterns }) => ({
    files,
    ignores: ['src/lab/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, labWall] }] },
  })),
  {
    files: ['src/lab/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [walledFromLab] }] },
  },
  { files: ['**/*.{mjs,js}', '**/*.astro'], ...tseslint.configs.disableTypeChecked },
);
