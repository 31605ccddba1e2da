/** Joins patterns to one that takes any of them. */
const of = (...delen: readonly string[]): string => `(?:${delen.join('|')})`;

/** A place where no word goes on. */
const EINDE = String.raw`(?![\p{L}\p{M}\d@])`;

const TUSSENWOORDEN = [
  ...[
    'v\\.? ?d\\.?',
    'v/d',
    'van',
    'v\\.',
    'der',
    'den',
    'de',
    'd\\.',
    'het',
    "['’][ts]",
    'ter',
    'ten',
    'te',
  ],
  ...["(?:aan|bij|uit|op|in|onder)(?= (?:de|den|der|het|['’]t)\\b)", 'el', 'al', 'ait', 'aït', 'ben', 'bin'],
  ...['ibn', 'bou', 'von', 'di', 'da', 'dos', 'du', 'le', 'la', 'oude', 'abd', 'abu', 'st\\.', 'tot'],
];
const tussen = (woorden: readonly string[]): string =>
  String.raw`(?:${of(...woorden)}(?:[ ]|(?<=['’.]))){1,3}`;

/** "van der", "Van den", "v.d.": what may stand before a surname. */
const TUSSEN = tussen([
  ...TUSSENWOORDEN,
  ...TUSSENWOORDEN.map((woord) => woord.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
]);

/** A word with a capital; of one with hyphens each part may be another name, with something before it. */
const HOOFD = String.raw`(?:[OD]['’])?\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Ll}+)?(?:-(?:(?:van|de|der|den|ten|ter|el|v\.d\.)[ ]?){0,3}\p{L}[\p{L}\p{M}]*)*${EINDE}`;
const LETTERS = String.raw`(?:\p{Lu}\p{Ll}?\.[ -]?){1,6}`;
const ACHTER = String.raw`(?:${TUSSEN})?${HOOFD}`;

/** What may be a name, from a capital on: letters, a first name, what stands before a surname, a surname or two. */
export const NAAM = new RegExp(
  String.raw`(?<letters>${LETTERS})?(?<rest>${ACHTER}(?:[ ](?:${LETTERS})?${ACHTER})?(?:[ ]${HOOFD})?)`,
  'uy',
);
export const HOOFDWOORD = new RegExp(String.raw`(?<![\p{L}\p{M}])${HOOFD}`, 'gu');
export const TUSSENWOORD = new RegExp(`^${of(...TUSSENWOORDEN)}$`, 'iu');
/** What stands in small letters before a surname, at the end of the text before it. */
export const TUSSEN_ERVOOR = new RegExp(String.raw`(?<![\p{L}\d])${tussen(TUSSENWOORDEN)}$`, 'u');

/** Words right before a name. */
const ervoor = (woorden: string, tussenin = '[ ]'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])${woorden}${tussenin}$`, 'iu');

const GRAAD = of('mr\\.?', 'drs\\.?', 'dr\\.?', 'ir\\.?', 'ing\\.?', 'prof\\.?', 'dokter', 'professor');

/** How a person is spoken of: what follows is a name. */
export const AANSPREEK = ervoor(
  of(
    GRAAD,
    ...['mevrouw', 'mevr\\.?', 'mvr\\.?', 'mw\\.?', 'de heren?', 'dhr\\.?', 'hr\\.?', 'heer', 'meneer'],
    ...[
      'familie',
      'fam\\.?',
      'juffrouw',
      'juf',
      'tante',
      'oom',
      'opa',
      'oma',
      'zuster',
      'broeder',
      'meester',
    ],
    ...['imam', 'dominee', 'pastoor', 'ds\\.?'],
  ),
);

/** Offices and families: what follows is a name, or what the office is about. */
export const AMBT = ervoor(
  of(
    ...['(?:oud-|loco-)?(?:wethouder|burgemeester)', 'raadslid', 'statenlid', 'gedeputeerde', 'minister'],
    ...['staatssecretaris', 'portefeuillehouder', 'gezin', 'gezinnen'],
  ),
);

/** Whether a text ends with a public office, after which its name comes. */
export const isAmbtErvoor = (tekst: string): boolean => AMBT.test(tekst);

/** Who somebody is to another. */
const VERWANT = [
  ...[
    '(?:stief|pleeg|schoon|groot|ex-)?(?:vader|moeder|ouders?)',
    'buurman',
    'buurvrouw',
    '(?:ex-)?partner',
    'ex',
  ],
  ...['(?:stief|pleeg|schoon|half)?(?:zoon|dochter|broer|broertje|zus|zusje)', 'echtgenoot', 'echtgenote'],
  ...[
    'vriend',
    'vriendin',
    'neef',
    'nicht',
    'cli[eë]nte?',
    'collega',
    'melder',
    'meldster',
    'slachtoffer',
    'dader',
  ],
  ...[
    'pleger',
    'leerlinge?',
    'kleinkind',
    'bewoner',
    'bewoonster',
    'betrokkene',
    'patiënte?',
    'baby',
    'kind',
  ],
  ...['meisje', 'jongen', 'man', 'vrouw'],
];
/** What somebody does. */
const WERK = [
  String.raw`(?:beleids|project|wijk|jeugd|maatschappelijk |casus|proces|team|communicatie|kwaliteits|regio)?(?:adviseur|medewerker|medewerkster|leider|leidster|coach|werker|werkster|regisseur|manager|agent|verpleegkundige|coördinator|secretaris)`,
  ...[
    'aandachtsfunctionaris',
    'consulente?',
    'trainer',
    'trainster',
    'huisarts',
    'leerkracht',
    'docente?',
    'directeur',
  ],
  ...[
    'directrice',
    'bestuurder',
    'onderzoeker',
    'onderzoekster',
    'voorzitter',
    'notuliste?',
    'vrijwilligs?t?er',
  ],
  ...[
    'jurist',
    'tolk',
    'arts',
    'psycholoog',
    'gedragswetenschapper',
    'voogd',
    'casemanager',
    'intern begeleider',
  ],
  ...[
    'ib-er',
    'rechter',
    'advocaat',
    'gemachtigde',
    'eigenaar',
    'actiehouder',
    'contactpersoon',
    'vervanger',
    'opvolger',
  ],
  ...['griffier', 'ambtenaar', 'stagiaire?', 'gast', 'actiepunt voor', 'trekkers?'],
];
export const ROL = ervoor(
  of(...VERWANT, ...WERK),
  String.raw`(?:[ ](?:is|wordt|heet))?(?:[ ]\(|[,:][ ]|[ ])`,
);

/** What is said or done with somebody, by somebody or to somebody. */
const VAN_IEMAND_WOORDEN = of(
  ...[
    'volgens',
    'aldus',
    'namens',
    't\\.?a\\.?v\\.?',
    'ter attentie van',
    'heet',
    'heten',
    'genaamd',
    'bel',
    'bellen met',
  ],
  ...[
    'mail',
    'vraag',
    'op naam van',
    't\\.?n\\.?v\\.?',
    'uitgenodigd (?:is|zijn)',
    'loopt via',
    'gr\\.',
    'cc:?',
    '(?:harte|vriende)lijke groeten?,?',
  ],
  String.raw`(?:gesproken|besproken|overlegd|afgestemd|afgesproken|gebeld|gemaild|geregeld|samen|contact|overleg|afspraak|gesprek|intake|kennisgemaakt|doorgesproken) (?:is )?met`,
  String.raw`(?:gedaan|gemaakt|uitgevoerd|geschreven|gegeven|opgesteld|behandeld|geleid|bedacht|goedgekeurd|ingediend|verzorgd|begeleid|ondertekend|voorgezeten|opgepakt|geregeld|overgenomen|getekend) door`,
  String.raw`(?:overgedragen|gevraagd|gemeld|gestuurd|gemaild|gegeven|opgelegd|toegewezen) aan`,
  String.raw`(?:belegd|uitgezet|ligt|ligt nu|neergelegd|gemeld) bij`,
  String.raw`(?:reactie|brief|mail|vertrek|komst|rol|vraag|klacht|bericht|taken|dossier|inhuur|inzet|hulp|voorstel|cijfers|verslag|casus) van`,
  ...[
    'zegt',
    'vindt',
    'meldt',
    'vertelt',
    'vroeg',
    'mailde',
    'belde',
    'meldde',
    'vertelde',
    'schreef',
    'zei',
  ],
  ...['groeten?,?', '(?:voor )?akkoord:?', 'getekend:?', '(?:af|aan)wezig:?'],
);
export const VAN_IEMAND = ervoor(VAN_IEMAND_WOORDEN);

/** What only somebody, or a body with a name, does. */
export const SPREEKT = new RegExp(
  String.raw`^[ ](?:meldt|meldde|zegt|zei|vertelt|vertelde|laat weten|liet weten|vindt|vond|geeft aan|gaf aan|schrijft|schreef|vraagt|vroeg|denkt|dacht|verwacht(?:te)?|benadrukt(?:e)?|reageert|reageerde|merkte? op|noemde?|noemt|concludeert|concludeerde|antwoordt|antwoordde|adviseert|deelt mee|deelde mee|bevestigt|bevestigde|mailt|mailde|belt|belde|licht(?:te)?|vult aan|stelt voor|stelde voor|wil|zou|heeft (?:aangegeven|gemeld|gezegd|laten weten|gevraagd|uitgelegd)|legt uit|beaamt|stemt in|is akkoord|neemt|pakt|weet|hoopt|twijfelt|herkent|waarschuwt)${EINDE}`,
  'u',
);

/** What stands before a letter that numbers something. */
export const NUMMERT =
  /\b(?:kolom|bijlage|tabel|groep|optie|deel|categorie|onderdeel|scenario|variant|lid|onder|punt|vraag|type|stap|artikel|figuur|model|versie|niveau|zaal|blok|klas)\s$/iu;

/** What an organisation or a building is called by, before the name of a person whom it is called after. */
export const GENOEMD_NAAR =
  /\b(?:stichting|vereniging|basisschool|school|college|kinderopvang|kerk|ziekenhuis|fonds|huize|villa|sint|st\.|prins|prinses|koning|koningin|locatie|hotel|bureau|project|methode|programma|instituut|kinderdagverblijf|zorggroep|gemeente|team|wijk|buurthuis|wijkcentrum|gebouw|zaal|restaurant|bakkerij)\s(?:de\s|het\s)?$/iu;

/** "mevr de vries": how somebody types it. */
export const KLEIN_NA_AANSPREEK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Mm]evrouw|[Mm]evr\.?|[Mm]vr\.?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Mm]eneer|[Ff]am\.?|[Ff]amilie|[Gg]ezin)[ ](?<hier>(?:(?:van|v\.?d\.?|der|den|de|el|ter|ten|het)[ ]){0,3}(?<laatste>\p{Ll}{3,}))${EINDE}`,
  'dgu',
);
/** "bel henk": the same with a first name. */
export const KLEIN_VOORNAAM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Bb]el|[Bb]elde|[Mm]ail|[Mm]ailde|[Vv]raag|met|[Cc]ollega|[Vv]olgens|[Vv]ader|[Mm]oeder|[Zz]oon|[Dd]ochter|[Bb]roer|[Zz]us|[Oo]ma|[Oo]pa|[Tt]ante|[Oo]om)[ ](?<hier>\p{Ll}{4,})${EINDE}`,
  'dgu',
);
