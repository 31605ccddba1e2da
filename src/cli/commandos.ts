import type { Command } from 'commander';

/** Adds a command to the program. */
type VoegToe = (programma: Command) => void;

/**
 * The commands by name, in the order of the help. Each is read when it is called: to read all of them takes longer than
 * most of them take to run.
 */
export const COMMANDOS: Readonly<Record<string, () => Promise<VoegToe>>> = {
  controleer: async () => (await import('./controleer.ts')).voegControleerToe,
  natrekken: async () => (await import('./natrekken.ts')).voegNatrekkenToe,
  bijwerken: async () => (await import('./bijwerken.ts')).voegBijwerkenToe,
  overzicht: async () => (await import('./overzicht.ts')).voegOverzichtToe,
  aandacht: async () => (await import('./aandacht.ts')).voegAandachtToe,
  verschil: async () => (await import('./verschil.ts')).voegVerschilToe,
  bespreek: async () => (await import('./bespreek/bespreek.ts')).voegBespreekToe,
  status: async () => (await import('./bewerk/status.ts')).voegStatusToe,
  bevestig: async () => (await import('./bewerk/bevestig.ts')).voegBevestigToe,
  eigenaar: async () => (await import('./bewerk/eigenaar.ts')).voegEigenaarToe,
  betrokken: async () => (await import('./bewerk/betrokken.ts')).voegBetrokkenToe,
  deadline: async () => (await import('./bewerk/deadline.ts')).voegDeadlineToe,
  vervolgstap: async () => (await import('./bewerk/vervolgstap.ts')).voegVervolgstapToe,
  overgenomen: async () => (await import('./bewerk/overgenomen.ts')).voegOvergenomenToe,
  notitie: async () => (await import('./bewerk/notitie.ts')).voegNotitieToe,
  vrijgeven: async () => (await import('./bewerk/vrijgeven.ts')).voegVrijgevenToe,
  herroep: async () => (await import('./bewerk/herroep.ts')).voegHerroepToe,
  verslag: async () => (await import('./verslag.ts')).voegVerslagToe,
  herinner: async () => (await import('./herinner.ts')).voegHerinnerToe,
  importeer: async () => (await import('./importeer/importeer.ts')).voegImporteerToe,
  exporteer: async () => (await import('./exporteer.ts')).voegExporteerToe,
  voorstel: async () => (await import('./voorstel/voorstel.ts')).voegVoorstelToe,
  nieuw: async () => (await import('./nieuw/nieuw.ts')).voegNieuwToe,
  start: async () => (await import('./site/start.ts')).voegStartToe,
  beheer: async () => (await import('./site/beheer.ts')).voegBeheerToe,
  bouw: async () => (await import('./site/bouw.ts')).voegBouwToe,
  toets: async () => (await import('./site/toets.ts')).voegToetsToe,
  schema: async () => (await import('./schema.ts')).voegSchemaToe,
};
