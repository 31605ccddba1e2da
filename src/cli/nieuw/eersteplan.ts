/** How a new site says that its first plan comes in: in place of the example, or from the sheet that it began with. */
export const EERSTE_PLAN = {
  voorbeeld: (organisatie: string): string => `## Uw eerste plan

Staat uw plan in een rekenblad (Excel, LibreOffice of csv)? Begin dan opnieuw, in een nieuwe map, met \`--uit\` en dat bestand: dan staat uw eigen plan er meteen in, en geen voorbeeld.

Het voorbeeldplan is verzonnen. Zo vervangt u het met de hand:

1. Zet het stuk waar uw plan in staat erin als bron. Noem ook het bestand: dan wordt de SHA-256 ervan bewaard, zodat later te zien is welke tekst u gebruikte.

   \`\`\`sh
   npx waakvlam nieuw bron mijn-plan-bron --titel "…" --organisatie ${organisatie} --omschrijving "…" --bestand plan.txt
   \`\`\`

2. Maak het plan: \`npx waakvlam nieuw plan mijn-plan --help\` zegt wat u moet noemen.
3. Maak elke actie: \`npx waakvlam nieuw actie mijn-plan/1.1 --help\`. Wat u niet noemt, komt er als onbekend in.
4. Laat \`content/organisaties/${organisatie}.yaml\` naar uw eigen bron verwijzen.
5. Haal weg: \`content/plannen/voorbeeldplan/\`, \`content/functies/programmamanager.yaml\`, \`content/bronnen/voorbeeldplan.yaml\` en \`voorbeeldplan.md\`.`,

  blad: (plan: string, bestand: string, organisatie: string): string => `## Uw plan

Uw plan staat in \`content/plannen/${plan}/\`. Het komt uit het rekenblad ‘${bestand}’; bij elke actie staat in welke rij. Bewaar dat rekenblad zelf: het staat hier niet bij, want er kunnen namen van mensen in staan. Loop dit na:

1. **Vragen.** Is er een bestand \`vragen.xlsx\`? Vul daarin de kolom ‘Antwoord’ in, en lees het rekenblad opnieuw in. Een regel die wacht, komt er dan bij. Wat onbekend was, wordt ingevuld.

   \`\`\`sh
   npx waakvlam importeer ../plan.xlsx --plan ${plan} --antwoorden vragen.xlsx
   \`\`\`

2. **Eigenaren.** Kijk in \`content/functies/\` en \`content/organisaties/\` of de namen kloppen. Ook een organisatie kan een functie zijn geworden, of andersom.
3. **Het plan.** Schrijf in \`content/plannen/${plan}/plan.yaml\` bij \`samenvatting\` waar het plan over gaat. Staan alle acties van het plan erin? Zet er dan \`alle_acties_bekend: ja\` bij.
4. **De organisatie.** Laat \`content/organisaties/${organisatie}.yaml\` verwijzen naar een stuk waar de naam in staat.

Is het rekenblad later veranderd? Lees het dan opnieuw in, met de dag waarvan het is. Wat veranderde, wordt een concept dat u nakijkt en vrijgeeft.

\`\`\`sh
npx waakvlam importeer ../plan.xlsx --plan ${plan} --datum 2026-12-31 --dry-run
\`\`\``,
} as const;
