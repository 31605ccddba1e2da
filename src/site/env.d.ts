/// <reference types="astro/client" />

/** The style sheet of the theme; the integration says which (an alias). */
declare module '@thema';

interface ImportMetaEnv {
  /** Whether somebody is writing (`astro dev`). */
  readonly WAAKVLAM_SCHRIJFT: boolean;
}
