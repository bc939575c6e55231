// @ts-check
import { defineConfig } from 'astro/config';

import { sourceline } from './src/integration/integration.ts';

export default defineConfig({ integrations: [sourceline()] });
