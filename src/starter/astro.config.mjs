// @ts-check
import { defineConfig } from 'astro/config';
import sourceline from 'sourceline';

export default defineConfig({
  // Where readers will find the site.
  site: 'https://news.example',
  integrations: [sourceline()],
});
