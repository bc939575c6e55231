/** `sourceline`: the integration for `astro.config.mjs`. */
export { sourceline, sourceline as default } from '../integration/integration.ts';
export type { SourcelineOptions } from '../integration/integration.ts';
export type { ComponentChoices } from '../integration/components.ts';
export type { RouteChoices, RouteName } from '../integration/routes.ts';
