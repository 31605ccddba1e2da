import { Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { renderDcat } from '../../src/render/data/dcat.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';

const site = {
  ...MINSTE['site.yaml'],
  naam: 'Een “proef” met \\ en <tekens>',
  basisadres: 'https://voorbeeld.example/acties/',
  contact: 'vraag@voorbeeld.example',
  licentie: 'CC0-1.0',
  maker: 'de werkgroep Verzonnen',
};
const dcat = (instellingen: object): string | undefined =>
  renderDcat(maakOpname(bouwRegister({ 'site.yaml': instellingen }), '2024-01-01'));
const lees = (instellingen: object): Quad[] => new Parser().parse(dcat(instellingen) ?? '');

const KORT: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
};
const voluit = (naam: string): string => naam.replace(/^(\w+):/, (_, kort: string) => KORT[kort] ?? '');

/** What DCAT-AP-NL 3.0 asks of each kind of thing (its shapes, and those of DCAT-AP): at least, and at most. */
const GEVRAAGD: Readonly<
  Record<string, readonly (readonly [eigenschap: string, ten: number, hooguit?: number])[]>
> = {
  'dcat:Catalog': [
    ['dct:title', 1],
    ['dct:description', 1],
    ['dct:publisher', 1, 1],
    ['dcat:contactPoint', 1, 1],
    ['dcat:dataset', 1],
  ],
  'dcat:Dataset': [
    ['dct:title', 1],
    ['dct:description', 1],
    ['dct:identifier', 1, 1],
    ['dct:accessRights', 1],
    ['dct:creator', 1],
    ['dct:publisher', 1, 1],
    ['dcat:contactPoint', 1, 1],
    ['dcat:theme', 1],
  ],
  'dcat:Distribution': [
    ['dct:license', 1],
    ['dcat:accessURL', 1, 1],
    ['dcat:downloadURL', 0, 1],
  ],
};

describe('the catalogue for the government', () => {
  const quads = lees(site);

  test.each(Object.entries(GEVRAAGD))('each %s has what is asked of it', (soort, eigenschappen) => {
    const dingen = quads
      .filter(
        ({ predicate, object }) => predicate.value === voluit('rdf:type') && object.value === voluit(soort),
      )
      .map(({ subject }) => subject.value);
    expect(dingen.length).toBeGreaterThan(0);
    for (const ding of dingen) {
      for (const [eigenschap, ten, hooguit = Infinity] of eigenschappen) {
        const waarden = quads.filter(
          ({ subject, predicate }) => subject.value === ding && predicate.value === voluit(eigenschap),
        );
        expect(waarden.length, `${ding} ${eigenschap}`).toBeGreaterThanOrEqual(ten);
        expect(waarden.length, `${ding} ${eigenschap}`).toBeLessThanOrEqual(hooguit);
      }
    }
  });

  test('whatever it names on the site is described in it', () => {
    const beschreven = new Set(quads.map(({ subject }) => subject.value));
    const genoemd = quads.filter(
      ({ object }) => object.termType === 'NamedNode' && object.value.includes('#'),
    );
    const eigen = genoemd.filter(({ object }) => object.value.startsWith('https://voorbeeld.example/'));
    expect(eigen.filter(({ object }) => !beschreven.has(object.value))).toEqual([]);
  });

  test('writes any text so that it is read back', () => {
    const titels = quads
      .filter(({ predicate }) => predicate.value === voluit('dct:title'))
      .map(({ object }) => object.value);
    expect(titels).toContain('Een “proef” met \\ en <tekens>');
  });

  const naamVan = (instellingen: object): [string, string][] =>
    lees(instellingen)
      .filter(({ predicate }) => predicate.value === voluit('foaf:name'))
      .map(({ subject, object }) => [subject.value, object.value]);
  const woo = {
    organisatie: 'gemeente',
    tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
    naam: 'gemeente Nergenshuizen',
    informatiecategorie: 'adviezen',
  };

  test('names the organisatie by its own name only on its own site', () => {
    expect(naamVan({ ...site, woo })).toEqual([
      ['https://voorbeeld.example/acties/data/catalogus.ttl#uitgever', 'de werkgroep Verzonnen'],
    ]);
    expect(naamVan({ ...site, woo, officieel: 'ja' })).toEqual([[woo.tooi, woo.naam]]);
    expect(dcat({ ...site, woo })).not.toContain('identifier.overheid.nl');
  });

  test.each(['basisadres', 'contact', 'licentie', 'maker'] as const)('isn’t there without a %s', (veld) => {
    const { [veld]: _, ...rest } = site;
    expect(dcat(rest)).toBeUndefined();
  });
});
