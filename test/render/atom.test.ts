import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import {
  beeldPlanwijzigingen,
  beeldWijzigingen,
  beeldWijzigingenVan,
  beginVan,
} from '../../src/render/beeld/wijzigingen.ts';
import { renderAtom } from '../../src/render/feed/atom.ts';
import { actieDeel, bouwRegister, MINSTE } from '../bouw.ts';

const site = {
  ...MINSTE['site.yaml'],
  basisadres: 'https://voorbeeld.example/acties/',
  licentie: 'CC0-1.0',
  correcties: [{ datum: '2023-05-02', tekst: 'Er stond <2022> & dat is 2023.' }],
};

const inhoud = (tekst: string, instellingen: object = site) => ({
  'site.yaml': instellingen,
  'plannen/plan/acties/1.1.yaml': actieDeel({
    vastgesteld: { eigenaar: 'manager' },
    voortgang: [
      { datum: '2022-Q4', tekst },
      { datum: '2022-Q4', tekst: 'Nog een bericht.', status: 'in-gang-gezet' },
      { datum: '2025', tekst: 'Later.' },
    ],
  }),
});

const kop = { titel: 'Alles', adres: '/wijzigingen.xml', pagina: '/', begin: '2022-01-01' };

/** The feed of some content on a day, and what an XML parser reads in it. */
function lees(delen: ReturnType<typeof inhoud>, dag = '2024-01-01') {
  const opname = maakOpname(bouwRegister(delen), dag);
  const tekst = renderAtom(beeldWijzigingen(opname), kop, opname.register.site);
  const waarden: [string, string][] = [];
  let pad: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    pad = [...pad, name];
    const { href, rel } = attributes as Record<string, string>;
    if (href !== undefined) waarden.push([`${pad.join('/')}@${rel ?? ''}`, href]);
  };
  parser.ontext = (waarde) => {
    if (waarde.trim() !== '') waarden.push([pad.join('/'), waarde]);
  };
  parser.onclosetag = () => {
    pad = pad.slice(0, -1);
  };
  parser.write(tekst).close();
  const alle = (naam: string) => waarden.filter(([waar]) => waar === naam).map(([, waarde]) => waarde);
  return { tekst, alle };
}

describe('the feed of what became known', () => {
  test('has what counts on the day, the newest first, with an id, a title, a date and an address each', () => {
    const { alle } = lees(inhoud('Een bericht.'));
    expect(alle('feed/entry/updated')).toEqual([
      '2023-05-02T00:00:00Z',
      '2022-12-31T00:00:00Z',
      '2022-12-31T00:00:00Z',
      '2022-01-01T00:00:00Z',
    ]);
    expect(alle('feed/updated')).toEqual(['2023-05-02T00:00:00Z']);
    expect(alle('feed/entry/id')).toEqual([
      'tag:voorbeeld.example,2026:/correcties/2023-05-02/1',
      'tag:voorbeeld.example,2026:/plannen/plan/acties/1.1/2022-Q4/1',
      'tag:voorbeeld.example,2026:/plannen/plan/acties/1.1/2022-Q4/2',
      'tag:voorbeeld.example,2026:/plannen/plan/2022-01-01/1',
    ]);
    expect(alle('feed/entry/title')).toHaveLength(4);
    expect(alle('feed/entry/content')[0]).toBe('Er stond <2022> & dat is 2023.');
    expect(alle('feed/entry/content')[2]).toBe(
      'Over het vierde kwartaal van 2022: Nog een bericht. Status: in gang gezet.',
    );
    expect(alle('feed/entry/link@alternate')[1]).toBe(
      'https://voorbeeld.example/acties/plannen/plan/acties/1.1/',
    );
    expect(alle('feed/link@self')).toEqual(['https://voorbeeld.example/acties/wijzigingen.xml']);
    expect(alle('feed/rights')).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
  });

  test('keeps its ids and dates when words are corrected, or the day goes on', () => {
    const voor = lees(inhoud('Een bericht.'));
    const na = lees(inhoud('Een beter bericht.'));
    expect(na.alle('feed/entry/id')).toEqual(voor.alle('feed/entry/id'));
    expect(lees(inhoud('Een bericht.'), '2024-09-30').tekst).toBe(voor.tekst);
  });

  test('is a valid feed without an address, a licence or any report', () => {
    const { tekst, alle } = lees({ ...inhoud('x', MINSTE['site.yaml']) }, '2021-01-01');
    expect(tekst).not.toContain('<entry>');
    expect(alle('feed/id')).toEqual(['tag:waakvlam.invalid,2026:/wijzigingen.xml']);
    expect(alle('feed/updated')).toEqual(['2022-01-01T00:00:00Z']);
    expect(alle('feed/rights')).toEqual(['Geen licentie gekozen.']);
  });

  test('of a plan has no corrections, and of an owner only what is theirs', () => {
    const opname = maakOpname(bouwRegister(inhoud('Een bericht.')), '2024-01-01');
    const plannen = [...opname.register.plannen.values()];
    expect(beeldPlanwijzigingen(plannen, opname)).toHaveLength(3);
    expect(beeldWijzigingenVan('manager', opname)).toHaveLength(2);
    expect(beeldWijzigingenVan('onbekend', opname)).toEqual([]);
    expect(beginVan(plannen, opname)).toBe('2022-01-01');
  });

  test('is never longer than anybody can have missed', () => {
    const veel = Array.from({ length: 150 }, (_, i) => ({ datum: '2023', tekst: `Bericht ${i}.` }));
    const delen = { 'plannen/plan/acties/1.1.yaml': actieDeel({ voortgang: veel }) };
    expect(beeldWijzigingen(maakOpname(bouwRegister(delen), '2024-01-01'))).toHaveLength(100);
  });
});
