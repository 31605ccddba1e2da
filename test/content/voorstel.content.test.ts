import { describe, expect, test } from 'vitest';
import { renderVoorstelDocx } from '../../src/render/docx/voorstel.ts';
import { renderVoorstelMarkdown } from '../../src/render/markdown/voorstel.ts';
import { keurDocx, leesDocx } from '../docx.ts';
import { beeldVan, platte, tabelMet } from '../voorstel/beeld.ts';
import { leesContent, leesDocumenten } from './inhoud.ts';

/* The real proposals: the one of 2022 says what it said, and the example says what it isn't. */

const DAG = '2026-01-01';

describe('the proposal of 2022, rebuilt from the data', () => {
  const { register } = leesDocumenten(DAG);
  const beeld = beeldVan(register, 'overbetuwe-voortgang-2022');
  const tabel = tabelMet(beeld.blokken, 'De acties van');

  test('shows the same five actions in the same order, each with our summary of the same state', () => {
    const rijen = tabel.rijen.map((rij) => platte(rij));
    for (const [i, [nummer, status, woord]] of [
      ['1.1.1', 'In gang gezet', 'webinars'],
      ['2.1.2', 'In gang gezet', 'eerste kwartaal van 2023'],
      ['2.4.2', 'In gang gezet', 'Expertise Centrum Samenleving'],
      ['4.1.2', 'Nog uit te voeren', 'verschillende visies'],
      ['4.1.3', 'In gang gezet', 'vier aandachtsfunctionarissen'],
    ].entries()) {
      expect(rijen[i]).toContain(`"${nummer ?? ''} "`);
      expect(rijen[i]).toContain(status);
      expect(rijen[i]).toContain(woord);
    }
    expect(rijen).toHaveLength(5);
  });

  test('has a source for every status', () => {
    for (const [, [status = []] = []] of tabel.rijen) {
      expect(status.some(({ soort }) => soort === 'bron')).toBe(true);
    }
  });

  test('has the three decisions, with five, one and one arguments', () => {
    const koppen = beeld.blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst.split(' ')[0]] : []));
    expect(koppen.filter((kop) => /^\d\.\d$/.test(kop ?? ''))).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '2.1',
      '3.1',
      '1.1',
    ]);
    const besluiten = beeld.blokken.find((blok) => blok.soort === 'lijst' && blok.genummerd);
    expect(besluiten?.soort === 'lijst' && besluiten.punten).toHaveLength(3);
  });

  test('is marked, names its original, and doesn’t carry its kenmerk as its own', () => {
    expect(beeld.merk?.kort).toMatch(/^Reconstructie van Collegevoorstel Overbetuwe 2022/);
    expect(platte(beeld.merk?.zinnen)).toContain('2022-059669');
    expect(beeld.kenmerk).toBeUndefined();
    expect(beeld.maker).toBe(register.site.naam);
  });
});

const { register: nu } = leesContent(DAG);

test.each([...nu.collegevoorstellen.keys()])('%s makes a Word file that can be read', async (id) => {
  const bestand = leesDocx(await renderVoorstelDocx(beeldVan(nu, id), nu.site));
  expect(keurDocx(bestand)).toEqual([]);
});

describe('the example of a final report', () => {
  const { register } = leesDocumenten(DAG);
  const beeld = beeldVan(register, 'voorbeeld-eindverslag-2025');

  test('says on every page and at the top what it isn’t, and that nothing after 2022 is known', async () => {
    const merk = 'Voorbeeld, gemaakt uit openbare bronnen; niet van de gemeente, nooit ingediend';
    expect(beeld.merk?.kort).toBe(merk);
    expect(platte(beeld.merk?.zinnen)).toMatch(
      /het vierde kwartaal van 2022\. Wat er daarna is gebeurd, is niet bekend/,
    );
    const docx = leesDocx(await renderVoorstelDocx(beeld, register.site));
    expect(docx.delen.get('word/header1.xml')).toContain(merk);
    expect(renderVoorstelMarkdown(beeld, register.site)).toContain(merk);
  });

  test('has no kenmerk or portefeuillehouder, and can’t be found', () => {
    expect(beeld.kenmerk).toBeUndefined();
    expect(beeld.kopvelden.map(({ naam }) => naam)).toEqual(['Gegevens']);
    expect(beeld.vindbaar).toBe(false);
  });
});
