import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { renderMeldingen } from '../../src/render/terminal/meldingen.ts';
import { renderConcept } from '../../src/render/mdx/concept.ts';
import { renderVoorstelMarkdown } from '../../src/render/markdown/voorstel.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { actieDeel, bouwInhoud } from '../bouw.ts';
import { MINI } from '../map.ts';

/*
 * A draft on any content and any day says only what the data say. What holds is folded here anew, from the entries as
 * they were made up, without the code that the draft is made with.
 */

interface Bericht {
  readonly jaar: number;
  readonly status: string | undefined;
  readonly lezing: boolean;
  readonly verslag: boolean;
  readonly deadline: number | undefined;
}

/** A plan of 2022 up to and including 2025: for each action its entries, one a year at most. */
const acties = fc.array(
  fc
    .uniqueArray(
      fc.record({
        jaar: fc.integer({ min: 2022, max: 2026 }),
        status: fc.constantFrom('nog-uit-te-voeren', 'in-gang-gezet', undefined),
        lezing: fc.boolean(),
        verslag: fc.boolean(),
        deadline: fc.option(fc.integer({ min: 2022, max: 2027 }), { nil: undefined }),
      }),
      { selector: ({ jaar }) => jaar, maxLength: 3 },
    )
    .map((berichten): Bericht[] => berichten.toSorted((a, b) => a.jaar - b.jaar)),
  { minLength: 1, maxLength: 5 },
);

const nummer = (i: number): string => `1.${i + 1}`;

/** A source that tells about one action is no report on the plan. */
const eigenBron = (i: number): string => `over-${i + 1}`;

const bestandVan = (berichten: readonly Bericht[], i: number): object =>
  actieDeel({
    voortgang: berichten.map(({ jaar, status, lezing, verslag, deadline }) => ({
      datum: `${jaar}-06-30`,
      ...(status !== undefined && { status }),
      ...(deadline !== undefined && { deadline: `${deadline}-12-31` }),
      grondslag: lezing ? 'duiding' : 'bron',
      reden: lezing ? 'Zo lezen wij het.' : undefined,
      vindplaats: { bron: verslag ? `verslag-${jaar}` : eigenBron(i), plek: 'punt 1' },
    })),
  });

const vorm = {
  ...(parse(readFileSync(join(MINI, 'vormen/stadsadvies.yaml'), 'utf8')) as object),
  organisatie: 'gemeente',
  vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
  intern: undefined,
};

function inhoudVan(alle: readonly (readonly Bericht[])[]) {
  const bron = (jaar: number) => ({
    soort: 'document',
    titel: `Verslag ${jaar}`,
    organisatie: 'gemeente',
    datum: `${jaar}-06-30`,
    omschrijving: 'Een verslag.',
    sha256: '0'.repeat(64),
  });
  return bouwInhoud({
    'plannen/plan/acties/1.1.yaml': null,
    'vormen/vorm.yaml': vorm,
    ...Object.fromEntries(
      [2022, 2023, 2024, 2025, 2026].map((jaar) => [`bronnen/verslag-${jaar}.yaml`, bron(jaar)]),
    ),
    ...Object.fromEntries(alle.map((_, i) => [`bronnen/${eigenBron(i)}.yaml`, bron(2022)])),
    ...Object.fromEntries(
      alle.map((deel, i) => [`plannen/plan/acties/${nummer(i)}.yaml`, bestandVan(deel, i)]),
    ),
  });
}

/** What a draft on a day says, as Markdown. */
function getoond(alle: readonly (readonly Bericht[])[], peildatum: string): string {
  const bestanden = inhoudVan(alle);
  const dagen = { vandaag: '2028-01-01' };
  const voor = maakRegister(bestanden, dagen);
  const { plan, vorm: gekozen } = voor.goed
    ? { plan: voor.register.plannen.get('plan'), vorm: voor.register.vormen.get('vorm') }
    : {};
  if (!voor.goed || !plan || !gekozen)
    throw new Error(renderMeldingen(voor.meldingen.filter(isFout), (pad) => pad));
  const nieuw = renderConcept({
    plannen: [plan],
    vorm: gekozen,
    opname: maakOpname(voor.register, peildatum),
    vorige: undefined,
  });
  const na = maakRegister(
    pasToe(bestanden, [{ pad: 'collegevoorstellen/proef.mdx', oud: undefined, nieuw }]),
    dagen,
  );
  const concept = na.goed ? na.concepten.get('proef') : undefined;
  if (!na.goed || !concept) throw new Error(renderMeldingen(na.meldingen.filter(isFout), (pad) => pad));
  return renderVoorstelMarkdown(beeldVoorstel(concept, maakOpname(na.register, peildatum)), na.register.site);
}

const zoveel = (getal: number): string => `${getal} ${getal === 1 ? 'actie' : 'acties'}`;

const noem = (nummers: readonly string[], alle: number): string => {
  if (nummers.length === 1) return `actie ${nummers[0]}`;
  return nummers.length === alle
    ? 'alle acties'
    : `de acties ${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)}`;
};

test('a draft says what the entries up to its day say, and nothing else', () => {
  fc.assert(
    fc.property(acties, fc.integer({ min: 2022, max: 2026 }), (alle, jaar) => {
      const tekst = getoond(alle, `${jaar}-12-31`);
      const gezien = alle.map((berichten) => berichten.filter((bericht) => bericht.jaar <= jaar));

      // A reading: the entry that the present status came with.
      const lezingen = gezien.filter((berichten) => {
        let status: string | undefined;
        let lezing = false;
        for (const bericht of berichten) {
          if (bericht.status === undefined || bericht.status === status) continue;
          ({ status, lezing } = bericht);
        }
        return lezing;
      }).length;
      expect(/Van (\d+ acties?) is de status een lezing/.exec(tekst)?.[1]).toBe(
        lezingen === 0 ? undefined : zoveel(lezingen),
      );

      // Deadlines: those that passed are asked about, those that lie ahead are in the planning.
      const deadlines = gezien.map((berichten) => berichten.findLast(({ deadline }) => deadline)?.deadline);
      const voorbij = deadlines.flatMap((deadline, i) =>
        deadline !== undefined && deadline < jaar ? [nummer(i)] : [],
      );
      expect(/Een nieuwe deadline vaststellen voor (.*)\./.exec(tekst)?.[1]).toBe(
        voorbij.length === 0 ? undefined : noem(voorbij, alle.length),
      );
      for (const [i, deadline] of deadlines.entries()) {
        expect(tekst.includes(`De deadline van actie ${nummer(i)}: `)).toBe(
          deadline !== undefined && deadline > jaar,
        );
      }

      // The last report: the newest one about two actions; the last word only when no entry is newer.
      const verslag = [2026, 2025, 2024, 2023, 2022].find(
        (dit) =>
          gezien.filter((berichten) => berichten.some((deel) => deel.verslag && deel.jaar === dit)).length >
          1,
      );
      const nieuwer = gezien.some((berichten) =>
        berichten.some((deel) => verslag !== undefined && deel.jaar > verslag),
      );
      const zwijgt = gezien.filter(
        (berichten) => !berichten.some((deel) => deel.verslag && deel.jaar === verslag),
      );
      const stil = zwijgt.filter((berichten) => !berichten.some((deel) => deel.jaar > (verslag ?? 0))).length;
      const genoemd = verslag !== undefined && stil > 0;
      expect(/Over (\d+ acties?) is niets gemeld/.exec(tekst)?.[1]).toBe(genoemd ? zoveel(stil) : undefined);
      expect(tekst.includes('Het laatste bericht over het plan')).toBe(genoemd && !nieuwer);
      if (genoemd) {
        const telling =
          alle.length === 1 ? '1 actie' : `${zwijgt.length} van de ${alle.length} acties die wij kennen`;
        expect(tekst).toContain(`Het noemt ${telling} niet`);
      }

      // The end of the plan: asked about from its last day on.
      expect(tekst.includes('na het einde van het plan')).toBe(jaar >= 2025);
      expect(tekst).not.toMatch(/afloopt|loopt af/);
    }),
    { seed: 16, numRuns: 12 },
  );
});
