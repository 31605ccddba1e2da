import { describe, expect, test } from 'vitest';
import { groepeerPerBegrip } from '../../src/domain/soorten/begrip/begripgebruik.ts';
import { maakBegripzoeker } from '../../src/domain/soorten/begrip/begripzoeker.ts';
import { actieDeel, bouwRegister, controleer, kort, planDeel } from '../bouw.ts';

const uitleg = { tekst: 'Een uitleg.', grondslag: 'duiding', reden: 'Voor de test.' };
const begrip = (term: string, deel: object = {}) => ({ term, uitleg, ...deel });

const meldingen = (delen: Readonly<Record<string, object>>): string[] =>
  controleer(delen)
    .meldingen.map(kort)
    .filter((melding) => /afkorting-onbekend|dubbel/.test(melding))
    .map((melding) => melding.replace(/:\d+:\d+/, ''));

const metSamenvatting = (samenvatting: string) => ({ 'plannen/plan/plan.yaml': planDeel({ samenvatting }) });

describe('an abbreviation is told of', () => {
  test.each([
    ['once for each file', 'Het RKO praat. Het RKO besluit.', 1],
    ['each one', 'Het RKO en de VVB.', 2],
    ['joined to another word', 'De RKO-leden.', 1],
    ['with digits', 'De 1G1P.', 1],
    ['not when it is a Roman number', 'Traject IV en bijlage III.', 0],
    ['not when it is a word with a capital', 'Het Plan van de Raad.', 0],
    ['not when it has small letters', 'De RvK.', 0],
    ['not inside a name with a dot', 'Via Bomen.NU kan dat.', 0],
  ])('%s', (_, samenvatting, aantal) => {
    expect(meldingen(metSamenvatting(samenvatting))).toHaveLength(aantal);
  });

  test('not when it is a begrip, or another spelling of one', () => {
    const delen = {
      ...metSamenvatting('Het RKO en de DU VO.'),
      'begrippen/rko.yaml': begrip('RKO'),
      'begrippen/duvo.yaml': begrip('DUVO', { ook: ['DU VO'] }),
    };
    expect(meldingen(delen)).toEqual([]);
  });

  test('not in a title, which is the source’s', () => {
    expect(meldingen({ 'plannen/plan/plan.yaml': planDeel({ titel: 'Het RKO' }) })).toEqual([]);
  });
});

test('no two begrippen are written alike', () => {
  const delen = {
    'begrippen/een.yaml': begrip('bos', { ook: ['bossen'] }),
    'begrippen/twee.yaml': begrip('woud', { ook: ['bossen'] }),
  };
  expect(meldingen(delen)).toEqual(['begrippen/twee.yaml dubbel']);
});

test('a begrip knows the pages that use it', () => {
  const register = bouwRegister({
    'begrippen/bos.yaml': begrip('bos'),
    'begrippen/woud.yaml': begrip('woud'),
    'plannen/plan/plan.yaml': planDeel({ samenvatting: 'Er komt een bos.' }),
    'plannen/plan/acties/1.1.yaml': actieDeel({ titel: 'Het bos planten' }),
  });
  const gebruik = groepeerPerBegrip(register, maakBegripzoeker(register.begrippen.values()));
  expect(
    gebruik
      .get('bos')
      ?.map(({ is }) => is)
      .sort(),
  ).toEqual(['actie', 'plan']);
  expect(gebruik.has('woud')).toBe(false);
});
