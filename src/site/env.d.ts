/// <reference types="astro/client" />

/** The stylesheet of the theme; the integration makes it. */
declare module '@thema.css';

interface ImportMetaEnv {
  /** Whether somebody is writing (`astro dev`). */
  readonly WAAKVLAM_SCHRIJFT: boolean;
}
