import { expect, type Page } from '@playwright/test';

/** How much of the first screen is not the page's own: help, name and menu, whose the site is. */
const RAAM = 160;

/** A screen to look at a page on. */
export interface Scherm {
  readonly width: number;
  readonly height: number;
}

export const TELEFOON: Scherm = { width: 320, height: 640 };
export const LAPTOP: Scherm = { width: 1280, height: 800 };

/** Expects that a page, with what stands above it on every page, takes no more than so many screens. */
export async function verwachtSchermen(page: Page, scherm: Scherm, hoogstens: number): Promise<void> {
  await page.setViewportSize(scherm);
  const hoogte = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
  expect
    .soft((hoogte + RAAM) / scherm.height, `screens of ${scherm.width} px`)
    .toBeLessThanOrEqual(hoogstens);
}

/** How many words of a page can be read without opening anything. */
export async function telWoorden(page: Page): Promise<number> {
  const tekst = await page.locator('main').innerText();
  return tekst.split(/\s+/).filter((woord) => woord !== '').length;
}
