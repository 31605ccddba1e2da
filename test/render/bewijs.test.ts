import { describe, expect, test } from 'vitest';
import { beeldVindplaats } from '../../src/render/beeld/basis.ts';
import { beeldBewijs, beeldToegang, type BewijsBeeld } from '../../src/render/beeld/bewijs.ts';
import { plekAnker } from '../../src/render/adres.ts';
import { actieDeel, bouwRegister, eerste, MINSTE } from '../bouw.ts';

const DOCUMENT = { ...MINSTE['bronnen/bron.yaml'] };
const EXTERN = {
  soort: 'extern',
  titel: 'Een pagina',
  url: 'https://a.example/p',
  geraadpleegd: '2025-03-04',
};

/** The register of an action that cites a bron, on a site with these settings. */
const registerMet = (bron: object, vindplaats: object, site: object) =>
  bouwRegister({
    'site.yaml': { ...MINSTE['site.yaml'], ...site },
    'bronnen/bewijs.yaml': bron,
    'plannen/plan/acties/1.1.yaml': actieDeel({
      vindplaatsen: [{ bron: 'bewijs', plek: 'paragraaf 2', ...vindplaats }],
    }),
  });

/** The proof of a fact on the page of an action. */
function bewijs(bron: object, vindplaats: object = {}, site: object = {}): BewijsBeeld {
  const register = registerMet({ ...DOCUMENT, ...bron }, vindplaats, site);
  const feit = beeldVindplaats(eerste(eerste(register.acties).vindplaatsen));
  return beeldBewijs(feit, { adres: '/plannen/plan/acties/1.1/', register, dag: '2025-06-30' });
}

describe('how a fact is cited', () => {
  test.each<[string, object, string]>([
    ['a document', {}, 'Gemeente, Een bron, 2025, paragraaf 2'],
    [
      'its date and its reference number',
      { datum: '2022-Q4', kenmerk: 'Z-1' },
      'Gemeente, Een bron, het vierde kwartaal van 2022, kenmerk Z-1, paragraaf 2',
    ],
    [
      'what is our reading',
      { datum_reden: 'Zo leest het.', organisatie_reden: 'Zo lijkt het.' },
      'Gemeente (onze lezing), Een bron, 2025 (onze lezing), paragraaf 2',
    ],
    ['a date that nobody knows', { datum: 'onbekend' }, 'Gemeente, Een bron, zonder datum, paragraaf 2'],
  ])('%s', (_, bron, verwacht) => {
    const { aanhaling } = bewijs(bron);
    expect(`${aanhaling.van}${aanhaling.titel.tekst}, ${aanhaling.waar}`).toBe(verwacht);
  });

  test('with this site, the day, and the lasting address of the fact', () => {
    const { aanhaling } = bewijs({});
    expect(aanhaling.hier).toBe('Test, stand op 30 juni 2025');
    expect(aanhaling.adres).toMatch(/^\/plannen\/plan\/acties\/1\.1\/#feit-\w{6}$/);
    const heel = bewijs({}, {}, { basisadres: 'https://a.example/map' }).aanhaling.adres;
    expect(heel).toBe(`https://a.example/map${aanhaling.adres}`);
  });

  test('its title leads to the place on the page of the bron', () => {
    expect(bewijs({}).aanhaling.titel.adres).toBe(`/bronnen/bewijs/#${plekAnker('paragraaf 2')}`);
  });
});

test.each<[string, object, readonly [string | undefined, string | undefined]]>([
  ['words', { woorden: 'de woorden zelf' }, ['de woorden zelf', undefined]],
  ['no words, and why', { woorden: { onbekend: 'het is een tabel' } }, [undefined, 'het is een tabel']],
  ['nobody looked', {}, [undefined, undefined]],
])('the words of a place: %s', (_, vindplaats, [woorden, zonderWoorden]) => {
  expect(bewijs({}, vindplaats)).toMatchObject({ woorden, zonderWoorden });
});

describe('how a reader gets to a bron', () => {
  const toegang = (bron: object, woorden?: string, site: object = {}) => {
    const { bronnen, site: instellingen } = registerMet(bron, {}, site);
    const deze = bronnen.get('bewijs');
    if (!deze) throw new Error('Not there');
    return beeldToegang(deze, instellingen, woorden);
  };

  test.each<[string, object, string | undefined, string, string]>([
    [
      'straight at the words',
      { ...DOCUMENT, url: 'https://a.example/d' },
      'in- en uit, 100%',
      'Open het document bij deze woorden',
      'https://a.example/d#:~:text=in%2D%20en%20uit%2C%20100%25',
    ],
    [
      'below a part of the page',
      { ...EXTERN, url: 'https://a.example/p#b' },
      'woorden',
      'Open de pagina bij deze woorden',
      'https://a.example/p#b:~:text=woorden',
    ],
    [
      'a PDF has no words to go to',
      { ...DOCUMENT, url: 'https://a.example/d.PDF?x=1' },
      'woorden',
      'Open het document',
      'https://a.example/d.PDF?x=1',
    ],
    ['without words', EXTERN, undefined, 'Open de pagina', 'https://a.example/p'],
  ])('%s', (_, bron, woorden, tekst, adres) => {
    expect(toegang(bron, woorden)).toEqual({ zin: undefined, link: { tekst, adres } });
  });

  test.each<[string, object, object, string | undefined]>([
    [
      'by its reference number',
      { ...DOCUMENT, kenmerk: 'Z-1' },
      {},
      'Wij hebben dit document niet op het web gevonden. U kunt het opvragen bij Gemeente. Noem daarbij kenmerk Z-1.',
    ],
    [
      'by its title',
      DOCUMENT,
      {},
      'Wij hebben dit document niet op het web gevonden. U kunt het opvragen bij Gemeente. Noem daarbij de titel.',
    ],
    [
      'on the municipality’s own site',
      DOCUMENT,
      { officieel: 'ja' },
      'Dit document staat niet op het web. U kunt het opvragen bij Gemeente. Noem daarbij de titel.',
    ],
  ])('or whom to ask for it: %s', (_, bron, site, zin) => {
    expect(toegang(bron, 'woorden', site)).toEqual({ zin, link: undefined });
  });
});

test('the id of a place follows from its words alone, and tells places apart that look alike', () => {
  expect(plekAnker('paragraaf 2.1, tabel')).toMatch(/^plek-paragraaf-2-1-tabel-\w{4}$/);
  expect(plekAnker('‘Eén’')).not.toBe(plekAnker('een'));
  expect(plekAnker('‘Een heel lange naam van een plek in een document’, eerste alinea')).not.toBe(
    plekAnker('‘Een heel lange naam van een plek in een document’, tweede alinea'),
  );
});
