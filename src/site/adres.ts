/** The address of a page under the folder in which the site is published. */
export const href = (adres: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${adres}`;
