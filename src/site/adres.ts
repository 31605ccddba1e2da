/** The address of a page under the folder in which the site is published. */
export const href = (adres: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${adres}`;

/** The address of a page from the root of the site, without that folder. */
export const padOpSite = (pad: string): string => {
  const map = import.meta.env.BASE_URL.replace(/\/$/, '');
  return pad.startsWith(`${map}/`) ? pad.slice(map.length) : pad;
};
