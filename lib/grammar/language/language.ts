// What a language has to say for the grammar to read it. A language is data: it holds words, no code.
// Phrases are written in lower case; accents may be left out. "herid{o,a,os,as}" stands for four words.

import type { Group, Measure, Qualifier } from '../../model.ts';

/** What a harm word says of the people beside it. */
export const HARM_FORMS = [
  /** People in that state: "muertos", "the wounded". */
  'state',
  /** One person each: "deaths", "detenciones". */
  'event',
  /** What is found of the dead: "cadáveres". */
  'body',
  /** A running count of one measure: "death toll". */
  'toll',
  /** A verb whose subject is harmed: "murieron". */
  'suffer',
  /** A verb whose object is harmed: "mató a". */
  'inflict',
  /** A participle that is state and verb at once: English "killed". */
  'either',
  /** A verb whose object is dead if it is people: "losing 640 soldiers". */
  'lose',
  /** "lives", "vidas": dead people only beside a verb of loss. */
  'life',
  /** What the hurt have: "with burns". */
  'wound',
  /** In hospital: hurt, unless the text counts the hurt themselves. */
  'care',
] as const;
export type HarmForm = (typeof HARM_FORMS)[number];

/** Words that steer reading. The example beside each is in both first languages. */
export const TAGS = [
  // Small words
  'article', // los · the
  'of', // de · of
  'to', // a · to
  'in', // en · in
  'near', // cerca de (+ name) · near
  'with', // con · with
  'by', // por · by
  'from', // desde · from
  'and', // y · and
  'or', // o · or
  'nor', // ni · nor
  'but', // pero · but
  'relative', // que · who
  'wherein', // en los que · in which: what stands before is no subject of the verb behind
  'subordinate', // cuando, tras · when, after
  'not', // no · not
  'none', // ningún · no one
  'without', // sin · without
  'there', // allí · there
  'adverb', // ya · already
  'as', // como · as
  // Parts of a whole
  'them', // de ellos · of whom
  'including', // incluidos · including
  'among', // entre · among
  'all-of', // todos · all of them
  'rest', // restantes · remaining
  'more', // otros, más · another, more
  'new', // nuevos · additional
  'topic', // en cuanto a · as for
  'singling', // uno de los · one of the
  'split', // por provincias · breakdown
  // Nouns
  'filler', // presuntos · suspected: may stand between number and noun
  'counter', // casos de · cases of
  'amount', // total de · total of; of a verb: oscilan, range
  'thing', // viviendas · houses, and units
  'unit', // días, kilómetros · days, miles: no "of them" points back to them
  'animal', // alpacas · livestock
  'cases', // casos · cases: of those counted before, where a place has some
  'former', // los primeros · the former: those counted first, of two told right before
  'latter', // los segundos · the latter: those counted last
  'road', // autopista · motorway · río · river: along it stands the place where something was
  'name-joint', // da · da: in lower case inside a name that a language writes so
  'entry', // nombres · names: in a list of people, each is one
  'mixed', // víctimas · casualties
  'whole-word', // cifra, balance · toll, count
  'report-noun', // informe · report
  // Verbs
  'be', // son · are
  'aux', // han · have
  'light', // resultaron · remain
  'link', // asciende · stands at
  'revise', // rebajó · rose
  'grows', // aumentó · (Spanish only): with "en" behind it, by how many a count has moved
  'update', // última hora, actualización · update: opens what is newer than what stands above it
  'later', // horas después · by nightfall: a count behind it takes the place of a smaller one
  'leave', // dejó · left
  'report', // informó · said
  'hold', // registra · counts
  'other-verb', // rescatados · rescued: claims its people for something else
  'appears', // aparecen · appear: on a list
  'exist', // hubo, se registran · there were
  'of-things', // calcinados · burned: harm words that things suffer too
  'falls', // cayeron · fell: of soldiers and police, to die
  'wounds', // heridas: women who were hurt, or what someone has
  'bears', // presentaba: whose body has wounds
  'wanted', // prófugos · suspects: people sought for another reason than being missing
  'kin', // familiares, viudas · relatives, widows: of the dead, and counted themselves
  'own-staff', // voluntarios · staff: of whoever speaks
  'looked-at', // un estudio de · a study of: behind it stand people who are in no count of now
  'no-soldier', // civiles · civilians: of no side
  'deed', // ejecuciones · killings, arrests: what is done to people, by the force that stands beside it
  'peer', // sus compañeros · their comrades: people of the kind told before
  'loss', // cobró, perdieron · claimed, lost
  'care-verb', // atendió · treated
  'sends', // mandó, envió · sent: to hospital, whoever it hurt; and, with the next, se llevó · picked up: detained, if a force did
  'taken', // trasladados al hospital · taken to hospital: hurt beside the dead; alone they may be patients
  // Cues over a clause, a sentence or more
  'could', // podría · could
  'if', // si · if
  'drill', // simulacro · drill: a text that opens with one tells of nobody
  'scenario', // simulacro · drill
  'history', // hace años · the worst since
  'worst', // el peor desde · the deadliest since: what leans on it is history
  'last-year', // el año pasado · last year
  'before-crowd', // ante · in front of: whoever looks on
  'nobody', // nadie · nobody: none of all, not of those told before
  'same', // la misma · the same: names a source again
  'caption', // pie de foto · caption: what it counts is as old as the picture
  'still', // siguen · remain: what lasts from long ago is of now
  'anniversary', // aniversario · anniversary
  'trial', // condenado · sentenced
  'court', // imputó · judge: of old deaths in its own sentence only
  'denial', // desmintió · denied
  'denies-that', // negó que · denied that: "los 17 muertos" behind it are dead all the same
  'previous', // inicialmente · previously: an older number stands in the clause
  'before-word', // ayer, antes · before: the same, if the number stands bare
  'had', // había, habían · had: before a participle, an earlier time
  'was-then', // eran, sumaban · were, stood at: so many at the time that its clause opens with
  'ago', // hace, atrás · ago: with a number of years, history
  'year-unit', // años · years
  'released', // liberados · released: a state that takes people out of a count
  'correction', // al comprobar que · after finding that
  'ascribes', // atribuye, achaca · attributes, blames: says who did it
  'replaces', // reemplaza al · supersedes: the report that it names is no longer current; rebajó · lowered: beside `revise`, a count goes down
  'undone', // contados dos veces · counted twice: takes back the number before it
  'aged', // de entre · aged
  'adjunct', // · death, injury: a noun that before another noun counts nobody ("12 injury claims")
  'visit', // visitó · visited
  'leads-away', // lea también · read more: opens a link to another report
  'versus', // frente a · compared with
  'other-side', // mientras · while
  'safe', // sanos y salvos · alive
  'survives', // sobrevivió · survived: where none of so many did, all are dead
  'rate', // cada uno · per day
  'service', // exhumados · exhumed
  'deny-sum', // no incluye · does not include
  // Scope
  'overall', // en todo el conflicto · overall
  'period', // ayer · this week
  'elsewhere', // en otros lugares · elsewhere
  'only', // solo · alone
  'sole', // único · only: of the one who came to harm
  // Places
  'demonym', // (lower case in Spanish) · Libyan: a capital that is no place
  'occurs', // se registraron · were recorded: between a part and its place
  'happened', // ocurrió · took place
  'country', // Perú · Peru
  'no-place', // Navidad · Congress: a capital that names no place
  'anybody', // personas, pasajeros · people, passengers: everybody in an event, where miners or tourists may be some of them
  'dweller', // vecinos · residents: the name behind says of where
  'place-noun', // provincia de · city of
  'facility', // hospital · school
  'event-noun', // incendio · blast
  'storm', // huracán · cyclone: the name beside it is its own, no place's
  'strikes', // azotó · hit: whose object is the place
  'place-counts', // concentra, cerró · saw: a verb whose subject may be a place
  'disowns', // nunca dio esa cifra · never gave that figure: takes back the counts of the sentence before
  'illness', // dengue · cholera: who is in hospital with it is a case, and no casualty
  'deadly', // mortales · fatal: cases of an illness that somebody died of
  'notice', // fe de erratas · correction: opens a notice that something printed was wrong
  'corrects', // la cifra correcta es · the correct figure is: takes the place of the count in the sentence before
  'homograph', // bajo, sí: differs from bajó, si by its accent alone, and means something else
  'comprises', // incluye a · includes: of a list and its people
  'found', // localizó · found: what is found of the dead is counted
  'adds', // agrega, incorpora · adds: new where a larger total follows
  'severe', // graves · critical: how badly somebody is hurt
  'ongoing', // protestas, guerra · protests, war: go on, so that their year is no history
  'for-number', // (English) for: between a place and its share, "Tartus for 262"
  'respectively', // respectivamente · respectively
  'not-but', // y no · and not: the number behind it is the wrong one
  'somewhere', // norte, alrededores · north-west: after "in", a place without a name
  'own', // sus propios · its own: people of whoever speaks
  'more-than', // más que · more than, before a time: new since then
  'everywhere', // en todo el país · nationwide: no one place
  'care-place', // hospital · clinic
  // Sources
  'according', // según · according to
  'for-source', // para · for
  'cites', // citando a · citing: whose word another passes on
  'press', // corresponsal, AFP · correspondent, AFP: passes on what others count
  'cited-by', // citados por · quoted by: who is quoted stands before it
  'listed-by', // registrado como desaparecido por · registered as missing with: who keeps the list stands behind
  'source-label', // fuente: · source:
  'body', // Defensoría · Red Cross: publishes counts
  'body-of', // secretaría de salud · ministry of health: bodies of several words, an "of" among them; found out, not listed
  'voice', // testigos · doctors: may be quoted
  'mayor', // alcalde · mayor: speaks of the town behind it
  'office', // ministro, portavoz · minister
  'same-source', // la entidad · the agency
  'own-kind', // el sindicato · the union: goes back to a body of that kind, or to initials, and else stands for itself
  'listener', // (English only) · told: who stands behind is told, and tells nothing
  'says-so', // así lo, así consta · that is the count of: gives its source to the sentences before
  'possessive', // su · its: the report behind it is of whoever spoke before
  'self', // navidad · Christmas: neither a place nor a source
  // Time
  'month', // octubre · October
  'weekday', // lunes · Monday
  'date-article', // el · the
  'clock', // a las · at
  'code-noun', // informe n.º · law
  'numbered', // Torre 2, libro «Diez vidas» · Terminal 2: with a capital, what a number names; what has a title in quotes
  'percent', // por ciento · percent
  'currency', // $ · US$
  'circumstance-clash', // en enfrentamientos · in clashes
  'circumstance-blockade', // bloqueo · blockade
  'share', // parte · share: of a place in the count told before
  'on-board', // pasajeros, viajaban · passengers: all who were in a ship or a plane
  'asks', // cuántos, depende de · how many, depends on: what several sources then answer
  'except', // salvo · other than: there are some after all
  'now', // ahora, ya · now: the count is newer than the headline
  'in-brackets', // entre paréntesis · in brackets: says what the second number of each entry counts
  'befell', // se hundió · sank: what becomes of ships, buildings and dams when people come to harm
] as const;
export type Tag = (typeof TAGS)[number];

/** How a language writes numbers in words. All keys folded. */
export type NumberWords = {
  /** 0 to 999 in one word: "veintiuna", "doscientas". */
  readonly small: { readonly [word: string]: number };
  /** Two, before the people that they are. */
  readonly both: readonly string[];
  /** Multiplies what stands before it, below a thousand: "hundred". */
  readonly hundred: readonly string[];
  /** "mil", "million". */
  readonly scales: { readonly [word: string]: number };
  /** Where "y" or "and" may stand inside a number. */
  readonly joins: readonly {
    readonly word: string;
    readonly after: readonly ('tens' | 'hundreds' | 'thousands')[];
  }[];
  /** May stand for one before a scale or a collective, and for one person before a noun: "un", "a". */
  readonly one: readonly string[];
  /** "medio centenar", "half a dozen". */
  readonly half: readonly string[];
  /** "y medio", "and a half", after a number or a scale. */
  readonly andHalf: readonly string[];
  /** One collective: "decena" 10, "score" 20: approximate. */
  readonly collectives: { readonly [word: string]: number };
  /** People who are so many by what they are called, behind one: "una pareja", "a father and son". */
  readonly together: { readonly [phrase: string]: number };
  /** An uncounted plural: "decenas" 24, "thousands" 2000: vague. Two units of the collective, 24 for the ten and the dozen. */
  readonly plurals: { readonly [phrase: string]: number };
  /** May stand before an uncounted plural: "varias", "several". */
  readonly several: readonly string[];
  /** "entre … y", "between … and". */
  readonly between: readonly (readonly [open: string, join: string])[];
  /** "de … a", "from … to": a range, or an old and a new value. */
  readonly fromTo: readonly (readonly [open: string, join: string])[];
  /** "20 a 30", "two or three": joins that need no opening word. */
  readonly rangeJoins: readonly string[];
  /** Joined to a number by a hyphen: "200-plus", "20-odd". */
  readonly suffixes: { readonly [word: string]: 'about' | 'at-least' };
  /** "siete punto uno". */
  readonly point: readonly string[];
};

export type Language = {
  /** BCP 47. */
  readonly code: string;
  /** The noun stands before its adjectives ("agentes policiales heridos"), and a subject may follow its verb ("murieron 12"). */
  readonly nounFirst: boolean;
  /** Frequent short words, to know the language by. */
  readonly common: readonly string[];
  /** Words after which a point ends no sentence. */
  readonly abbreviations: readonly string[];
  readonly numbers: NumberWords;
  readonly harm: { readonly [M in Measure]: { readonly [F in HarmForm]?: readonly string[] } };
  /** Nouns for people by group; `all` names everybody in an event, `other` filters a wider population. */
  readonly people: { readonly [G in Group]: readonly string[] };
  /** Adjectives that give a group to the people they stand beside: "policiales", "civilian". */
  readonly groupAdjectives: { readonly [G in Group]?: readonly string[] };
  /** Clauses that give a group to their subject: "no habían cumplido 18 años". */
  readonly groupClauses: { readonly [G in Group]?: readonly string[] };
  readonly qualifiers: {
    readonly before: { readonly [Q in Qualifier]?: readonly string[] };
    readonly after: { readonly [Q in Qualifier]?: readonly string[] };
  };
  readonly tags: { readonly [T in Tag]?: readonly string[] };
  /** Single words that are this only where they are written with a capital: "Service" is a body, "service" is none. */
  readonly capitals: { readonly [T in Tag]?: readonly string[] };
  /** Single words that are names, and nothing else, where only their first letter is a capital: "Cortés" is no cut. */
  readonly names: readonly string[];
  /** Capitals of countries: reports of the whole country are written there. */
  readonly capitalCities: readonly string[];
  /** What a newspaper calls its parts, where they head a report: "NACIONAL.-". */
  readonly sections: readonly string[];
  /** Endings (folded) that make an unknown word most likely a finite verb. */
  readonly verbEndings: readonly string[];
  /** Endings that an unknown word has as a finite verb and as a participle alike. */
  readonly participleEndings: readonly string[];
  /** Endings of what people are doing, behind their noun: "officers guarding 30 detainees". */
  readonly gerundEndings: readonly string[];
  /** Verbs whose subject is one: "was", "murió". Written without accents. */
  readonly singularVerbs: readonly string[];
  /** Nouns for several together, who have such a verb all the same: "a group of 12 was arrested". */
  readonly collectiveNouns: readonly string[];
  /** Endings that make an unknown word most likely a noun for people. */
  readonly peopleEndings: readonly string[];
  /** Endings, or whole words, of nouns for several people: "Policías (41)" counts them, "Soldado (34)" is of that age. */
  readonly pluralEndings: readonly string[];
};
