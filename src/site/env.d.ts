/// <reference types="astro/client" />

/** The style sheet of the theme; the integration says which (an alias). */
declare module '@thema';
