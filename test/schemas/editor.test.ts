import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { MINI } from '../map.ts';
import { editorfouten, editorfoutenIn, tekstVan } from './editor.ts';

/*
 * An editor refuses, while somebody types, what the checker refuses: as far as JSON Schema can say it. Each row is a
 * right file with one mistake. The last column says why an editor can't know; there is none where it has to.
 */

test('an editor has nothing to say of the files of the miniature content', () => {
  expect(editorfoutenIn(MINI)).toEqual([]);
});

const ACTIE = 'plannen/voorbeeldstad-2022-2024/acties/';
const PLAN = 'plannen/voorbeeldstad-2022-2024/plan.yaml';
const OVERLEG = 'bronnen/klimaatoverleg-2023-03-14.yaml';
const DOCUMENT = 'bronnen/klimaatplan-voorbeeldstad.yaml';
const EXTERN = 'bronnen/website-energieloket.yaml';
const VORM = 'vormen/stadsadvies.yaml';
const CIJFER = 'cijfers/warmtepompen.yaml';

/** Kinds that the miniature content has no file of. */
const ERBIJ: Readonly<Record<string, string>> = {
  'afwijkingen/twee-jaren.yaml': `titel: Het jaar van het plan
soort: bronnen
a: { zegt: Het is 2022., vindplaats: { bron: klimaatplan-voorbeeldstad, plek: titelblad } }
b: { zegt: Het is 2023., vindplaats: { bron: klimaatoverleg-2023-03-14, plek: punt 9 } }
wij: Wij houden 2022 aan.
reden: Dat staat op het titelblad.
raakt: [{ plan: voorbeeldstad-2022-2024 }]
`,
  'toezeggingen/kaart.yaml': `titel: De kaart
soort: toezegging
organisatie: gemeente-voorbeeldstad
commissie: Ruimte
datum: 2023-01-10
portefeuillehouder: wethouder Groen
afdeling: Beleid
onderwerp: Kaart
inhoud: De kaart komt in mei.
antwoorden: []
termijn: 2023-05
raakt: [{ plan: voorbeeldstad-2022-2024, grondslag: duiding, reden: De kaart hoort bij het plan. }]
vindplaatsen: [{ bron: klimaatoverleg-2023-03-14, plek: punt 8 }]
`,
};

const ANDER_VELD = 'JSON Schema vergelijkt geen velden met elkaar';
const ANDER_BESTAND = 'wat in een ander bestand staat, weet dit schema niet';
const ANDER_ITEM = 'JSON Schema vergelijkt geen delen van een lijst met elkaar';

/** What is wrong, in which file, what stands there, what comes instead; and why an editor can't know. */
type Rij = readonly [naam: string, pad: string, van: string, naar: string, waaromNiet?: string];

const FOUTEN: readonly Rij[] = [
  ['geborgd without borging', `${ACTIE}1.1.yaml`, '    borging: Het onderhoud van de daken staat in de begroting.\n', ''],
  ['borging with another status', `${ACTIE}1.1.yaml`, '  status: in-gang-gezet\n', '  status: in-gang-gezet\n  borging: Ja.\n'],
  ['vervallen without a reden', `${ACTIE}1.2.yaml`, '    reden_vervallen: De bodem van de haven is te nat.\n', ''],
  ['a reden of vervallen with another status', `${ACTIE}6.1.yaml`, '  deadline: 2022-Q4\n', '  deadline: 2022-Q4\n  reden_vervallen: Te duur.\n'],
  ['uitgevoerd with red', `${ACTIE}6.1.yaml`, '  status: nog-uit-te-voeren\n', '  status: nog-uit-te-voeren\n  uitgevoerd: ja\n'],
  ['uitgevoerd with groen, in an entry', `${ACTIE}1.1.yaml`, '    borging: Het', '    uitgevoerd: ja\n    borging: Het'],
  ['uitgevoerd with an unknown status', `${ACTIE}6.1.yaml`, '  status: nog-uit-te-voeren\n', '  status: onbekend\n  uitgevoerd: ja\n'],
  ['a status that is none', `${ACTIE}1.1.yaml`, 'status: in-gang-gezet', 'status: bezig'],
  ['verschoven without a termijn', `${ACTIE}6.2.1.yaml`, 'uitkomst: verschoven, termijn: 2023-Q4', 'uitkomst: verschoven'],
  ['a termijn with another outcome', `${ACTIE}6.2.1.yaml`, 'id: deels, uitkomst: deels', 'id: deels, uitkomst: deels, termijn: 2024'],
  ['an outcome that is none', `${ACTIE}6.2.1.yaml`, 'uitkomst: deels', 'uitkomst: half'],
  ['month 13', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 2023-13'],
  ['31 April', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 2023-04-31'],
  ['29 February of a year without', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 2023-02-29'],
  ['quarter 5', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 2023-Q5'],
  ['a day first', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 31-03-2023'],
  ['a number for a day', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 20230331'],
  ['a year of long ago', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 1066'],
  ['a date in words', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: eind 2023'],
  ['a number with a fraction for a year', PLAN, 'van: 2022', 'van: 2022.5'],
  ['ftp', EXTERN, 'https://', 'ftp://'],
  ['an address with a password', EXTERN, 'https://energieloket', 'https://ik:geheim@energieloket'],
  ['no address at all', EXTERN, 'https://energieloket.example/', 'energieloket'],
  ['a document without a title', DOCUMENT, 'titel: Klimaatplan Voorbeeldstad\n', ''],
  ['a hash that is none', DOCUMENT, 'sha256: aaaa', 'sha256: AAAA'],
  ['a field of another kind of bron', OVERLEG, 'titel: Klimaatoverleg\n', 'titel: Klimaatoverleg\nurl: https://x.example/\n'],
  ['a key with a typing error', `${ACTIE}1.1.yaml`, 'samenvatting:', 'samenvating:'],
  ['a key without a value', `${ACTIE}1.1.yaml`, 'hoe: De stad besteedt het werk per wijk aan.', 'hoe:'],
  ['an empty text', `${ACTIE}1.1.yaml`, 'hoe: De stad besteedt het werk per wijk aan.', 'hoe: " "'],
  ['a name of two lines', `${ACTIE}1.1.yaml`, 'korte_titel: Scholen isoleren', 'korte_titel: "a\\nb"'],
  ['a bron without its reading or its place', `${ACTIE}1.1.yaml`, '    grondslag: bron\n    vindplaats: { bron: klimaatplan-voorbeeldstad, plek: bladzijde 8 }\nkoppelingen', '    grondslag: bron\nkoppelingen'],
  ['our reading without a reason', PLAN, '  reden: De getallen 1 en 6 komen overeen met pijler 1 en 6.\n', ''],
  ['a koppeling without relatie', `${ACTIE}1.1.yaml`, '    relatie: vergelijkbaar\n', ''],
  ['an id with capitals', `${ACTIE}1.1.yaml`, 'eigenaar: programmamanager-klimaat', 'eigenaar: Programmamanager Klimaat'],
  ['a quotation that is too long', `${ACTIE}1.1.yaml`, 'de stad isoleert haar scholen', 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien'],
  ['a list where one is asked', `${ACTIE}1.1.yaml`, 'hoe: De stad besteedt het werk per wijk aan.', 'hoe: [De stad]'],
  ['an empty list', `${ACTIE}1.1.yaml`, 'doelgroep: [leerlingen, leraren]', 'doelgroep: []'],
  ['yes or no in English', PLAN, 'alle_acties_bekend: ja', 'alle_acties_bekend: yes'],
  ['a figure below nothing', CIJFER, 'waarde: 30', 'waarde: -30'],
  ['a share of so many without of how many', CIJFER, 'maat: procent', 'maat: verhouding'],
  ['a share of so many in the whole file', CIJFER, 'maat: aantal', 'maat: verhouding'],
  ['a looptijd without an end', 'momenten/milieukoers.yaml', 'tot_en_met: 2019\n', ''],
  ['a looptijd of which the begin is unknown', 'momenten/milieukoers.yaml', 'datum: 2016', 'datum: onbekend'],
  ['two bronnen that are one', 'afwijkingen/twee-jaren.yaml', 'b: { zegt: Het is 2023., vindplaats: { bron: klimaatoverleg-2023-03-14, plek: punt 9 } }\n', ''],
  ['a toezegging about nothing', 'toezeggingen/kaart.yaml', 'plan: voorbeeldstad-2022-2024, grondslag', 'grondslag'],
  ['a place for weak spots without an address', 'site.yaml', 'officieel: nee', 'officieel: nee\nbeveiliging: { verloopt: 2024-01-01 }'],
  ['a threshold that is no number', 'site.yaml', 'nadert_dagen: 100', 'nadert_dagen: veel'],
  ['a form without a place for arguments', VORM, '    bevat: argumenten\n', ''],
  ['a form with two places for besluiten', VORM, 'gegevens: [Middelen, Planning]', 'gegevens: [Besluiten, Planning]'],
  ['a form that begins below', VORM, '    niveau: 1\n', '    niveau: 2\n'],
  ['a number of an action that is a number', PLAN, '  uitleg: Het', '  titels: [{ nummer: 1.1, titel: Huizen }]\n  uitleg: Het'],

  ['a looptijd that ends before it begins', PLAN, 'tot_en_met: 2024-Q3', 'tot_en_met: 2020', ANDER_VELD],
  ['a deadline before the adoption', `${ACTIE}1.1.yaml`, 'deadline: 2023-03', 'deadline: 2020', ANDER_VELD],
  ['two sources that are the same', 'afwijkingen/twee-jaren.yaml', 'klimaatoverleg-2023-03-14, plek: punt 9', 'klimaatplan-voorbeeldstad, plek: punt 9', ANDER_VELD],
  ['an entry older than the one above', `${ACTIE}6.1.yaml`, 'datum: 2023-03-14', 'datum: 2022-03-14', ANDER_ITEM],
  ['a goal twice', PLAN, '  - nummer: 2\n', '  - nummer: 1\n', ANDER_ITEM],
  ['a sum that is wrong', CIJFER, 'waarde: 1250', 'waarde: 1251', 'JSON Schema rekent niet'],
  ['an outcome of what nobody expected', `${ACTIE}6.2.1.yaml`, 'id: deels, uitkomst', 'id: dels, uitkomst', ANDER_ITEM],
  ['a bron that isn’t there', `${ACTIE}1.1.yaml`, 'bron: klimaatplan-voorbeeldstad, plek: actie 1.1, w', 'bron: klimaatplan, plek: actie 1.1, w', ANDER_BESTAND],
  ['a goal that the plan doesn’t have', `${ACTIE}1.1.yaml`, '  - nummer: 1\n', '  - nummer: 9\n', ANDER_BESTAND],
  ['eigen with a kader of others', `${ACTIE}1.1.yaml`, 'relatie: vergelijkbaar', 'relatie: eigen', ANDER_BESTAND],
  ['a key twice', `${ACTIE}1.1.yaml`, 'hoe: De', 'hoe: Zo.\nhoe: De', 'een dubbele sleutel is YAML die niet klopt: elke editor ziet dat zonder schema'],
]; // prettier-ignore

describe('a wrong file', () => {
  const basis: Bestand[] = [
    ...leesMap(MINI),
    ...Object.entries(ERBIJ).map(([pad, tekst]) => ({ pad, bytes: new TextEncoder().encode(tekst) })),
  ];
  const fouten = (bestanden: readonly Bestand[]): string[] =>
    maakRegister(bestanden, { vandaag: '2023-07-01' })
      .meldingen.filter(isFout)
      .map(({ code, plaats }) => `${plaats.bestand} ${code}`);

  test('is right without its mistake', () => {
    expect(fouten(basis)).toEqual([]);
  });

  test('is made in enough ways', () => {
    expect(FOUTEN.length).toBeGreaterThanOrEqual(35);
    expect(new Set(FOUTEN.map(([naam]) => naam)).size).toBe(FOUTEN.length);
  });

  const rijen = FOUTEN.map(([naam, pad, van, naar, waaromNiet]) => ({ naam, pad, van, naar, waaromNiet }));
  test.each(rijen)('$naam', ({ pad, van, naar, waaromNiet }) => {
    const bestand = basis.find((deel) => deel.pad === pad);
    const goed = bestand ? tekstVan(bestand) : '';
    const fout = goed.replace(van, () => naar);
    expect(fout, `${join(MINI, pad)} has no ${van}`).not.toBe(goed);
    const bytes = new TextEncoder().encode(fout);
    const gemeld = fouten(basis.map((deel) => (deel.pad === pad ? { pad, bytes } : deel)));
    expect(gemeld.filter((regel) => regel.startsWith(`${pad} `))).not.toEqual([]);
    if (waaromNiet?.startsWith('een dubbele sleutel') === true) {
      expect(() => editorfouten(pad, fout)).toThrow();
      return;
    }
    const gezegd = editorfouten(pad, fout) ?? [];
    if (waaromNiet === undefined) expect(gezegd).not.toEqual([]);
    else expect(gezegd, 'an editor can know this after all').toEqual([]);
  });
});
