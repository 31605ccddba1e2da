import { Option, type Command } from 'commander';
import type { Dag } from '../../../schemas/datum.ts';
import { MAX_SLUG, SLUG_PATROON } from '../../../schemas/slug.ts';
import { tekstVan } from '../../domain/beslissing/wijziging.ts';
import { maakOpname } from '../../domain/opname/opname.ts';
import type { Register, Vorm } from '../../domain/register.ts';
import { renderConcept } from '../../render/mdx/concept.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { proefOptie } from '../bewerk/opties.ts';
import { schrijfOfWeiger } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie, jsonOptie, leesDag } from '../opties.ts';
import { kiesPlannen } from '../overzicht.ts';

interface Opties {
  readonly content: string;
  readonly plan: string;
  readonly vorm: string;
  readonly peildatum: Dag;
  readonly vorige?: Dag;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const dagOptie = (vlag: string, uitleg: string): Option =>
  new Option(`${vlag} <dag>`, uitleg).argParser((tekst) => leesDag(tekst, vlag));

/** `voorstel nieuw`: a complete draft of a proposal, in the form of the municipality. */
export function voegNieuwToe(voorstel: Command): void {
  voorstel
    .command('nieuw <id>')
    .description(
      'maak een concept van een collegevoorstel: gevuld uit de gegevens, met TODO voor de schrijver',
    )
    .requiredOption(
      '--plan <plan>',
      'het plan waar het over gaat: de naam van een map in plannen; meer plannen met een komma ertussen',
    )
    .requiredOption('--vorm <vorm>', 'de vorm: de naam van een bestand in vormen, zonder .yaml')
    .addOption(
      dagOptie('--peildatum', 'de dag waarop alles wordt berekend, zoals 2022-12-31').makeOptionMandatory(),
    )
    .addOption(dagOptie('--vorige', 'de peildatum van het vorige voorstel, om mee te vergelijken'))
    .addOption(contentOptie())
    .addOption(proefOptie())
    .addOption(jsonOptie())
    .action(async (id: string, opties: Opties) => {
      controleerAanroep(id, opties);
      const pad = `collegevoorstellen/${id}.mdx`;
      await schrijfOfWeiger(opties, ({ register, bestanden }) => {
        if (tekstVan(bestanden, pad) !== undefined) {
          throw new Gebruiksfout(`Het voorstel ‘${id}’ bestaat al. Kies een andere naam.`);
        }
        const ids = new Set(opties.plan.split(',').map((naam) => naam.trim()));
        const plannen = [...ids].flatMap((naam) => kiesPlannen(register, naam));
        const vorm = kiesVorm(register, opties.vorm);
        const { peildatum, vorige } = opties;
        const nieuw = renderConcept({ plannen, vorm, opname: maakOpname(register, peildatum), vorige });
        return {
          kop: `Concept van een voorstel over ${somOp(plannen.map(({ titel }) => titel))}, met de stand van ${peildatum}.`,
          letOp: `Vul in waar TODO staat. Bekijk het met ‘npm run dev’, op /collegevoorstellen/${id}/.`,
          wijzigingen: [{ pad, oud: undefined, nieuw }],
        };
      });
    });
}

function controleerAanroep(id: string, { peildatum, vorige }: Opties): void {
  if (!SLUG_PATROON.test(id) || id.length > MAX_SLUG) {
    throw new Gebruiksfout(
      `‘${id}’ kan geen naam zijn. Gebruik kleine letters, cijfers en losse streepjes: voortgang-2023.`,
    );
  }
  if (vorige !== undefined && vorige >= peildatum) {
    throw new Gebruiksfout(
      `--vorige (${vorige}) ligt niet vóór --peildatum (${peildatum}). Draai de dagen om.`,
    );
  }
}

function kiesVorm({ vormen }: Register, id: string): Vorm {
  const vorm = vormen.get(id);
  if (vorm) return vorm;
  const bekend = somOp(
    [...vormen.keys()].map((naam) => `‘${naam}’`),
    'of',
  );
  throw new Gebruiksfout(
    `De vorm ‘${id}’ bestaat niet. ${bekend === '' ? 'Er zijn nog geen vormen.' : `Kies ${bekend}.`}`,
  );
}
