// The seven nouns of Recuento. Everything that passes from one step to the next is one of these plain objects.

export const MEASURES = ['killed', 'injured', 'missing', 'detained'] as const;
export const GROUPS = [
  'all',
  'civilian',
  'police',
  'military',
  'child',
  'health-worker',
  'journalist',
  'other',
] as const;
export const QUALIFIERS = ['exact', 'at-least', 'about', 'at-most', 'range', 'vague'] as const;
export const SCOPES = ['total', 'incident', 'increment'] as const;
export const CIRCUMSTANCES = ['clash', 'blockade'] as const;
export const SOURCE_KINDS = ['ombudsman', 'red-cross', 'government', 'press'] as const;
/** The languages that alerts are written in. Extraction may know more. */
export const ALERT_LANGUAGES = ['es', 'en'] as const;

/** What happened to the people counted. */
export type Measure = (typeof MEASURES)[number];
/** Who the people counted are; `all` when the figure does not single anybody out. */
export type Group = (typeof GROUPS)[number];
/** How firmly the number is stated. */
export type Qualifier = (typeof QUALIFIERS)[number];
/** What the number covers: the whole crisis, one part of it, or only what is new since the last count. */
export type Scope = (typeof SCOPES)[number];
/** The Peruvian ombudsman's classes of death: in clashes, or through road blockades. */
export type Circumstance = (typeof CIRCUMSTANCES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type AlertLanguage = (typeof ALERT_LANGUAGES)[number];

/** The part of a figure that can change: how many, and how firmly. */
export type Count = {
  /** People; the low end where the figure is a range. 0 is a stated zero, never an absence. */
  readonly value: number;
  /** People, the high end of a range; null when the figure is no range. */
  readonly max: number | null;
  readonly qualifier: Qualifier;
};

/** One casualty figure as one text states it. */
export type Figure = Count & {
  readonly measure: Measure;
  readonly group: Group;
  readonly scope: Scope;
  /** null when the text names no cause that the model knows. */
  readonly circumstance: Circumstance | null;
  /** Who is said to have counted, as written in the text; null when nobody is named. */
  readonly attribution: string | null;
  /** Named place smaller than the country, as written; null when none is tied to the figure. */
  readonly place: string | null;
  /** The sentence or table row that states the figure: exactly `text.slice(start, end)`. */
  readonly quote: string;
  /** UTF-16 offset of the quote's first unit in the text. */
  readonly start: number;
  /** UTF-16 offset just after the quote's last unit. */
  readonly end: number;
  /** Name of the grammar rule, or of the reader's field, that read it. */
  readonly rule: string;
};

/** A sentence that speaks of harm but in which no figure was found. */
export type Unread = { readonly quote: string; readonly start: number; readonly end: number };

/** What was read in one text. */
export type Extraction = { readonly figures: readonly Figure[]; readonly unread: readonly Unread[] };

/** A body of text that a source published. */
export type Report = {
  /** Canonical address: the same however the report was reached. */
  readonly id: string;
  /** Where a person reads it, http or https. */
  readonly url: string;
  readonly title: string;
  /** Plain text: paragraphs and table rows each on a line of their own. */
  readonly text: string;
  /** ISO 8601 with offset or Z, or a bare date YYYY-MM-DD where the page prints no hour; null when it prints none. */
  readonly publishedAt: string | null;
  /** When it counts as said if it prints no date and had to wait to be read; absent for one that was read at once. ISO 8601 in UTC. */
  readonly foundAt?: string | undefined;
  /** BCP 47 language that the page declares, e.g. "es"; null when it declares none. */
  readonly language: string | null;
  /** SHA-256, hex, of title, text and figures: another hash is another version of the report. */
  readonly hash: string;
  /** Figures that the source states as structure (IFRC GO); null when they must be read out of the text. */
  readonly figures: readonly Figure[] | null;
};

/** A fetched page, before anybody has read it. */
export type Page = {
  /** Address of the body, after redirects. */
  readonly url: string;
  /** Media type in lower case, without parameters, e.g. "text/html"; "" when the server names none. */
  readonly contentType: string;
  /** Body decoded by its charset; "" for binary types such as PDF. */
  readonly text: string;
  readonly bytes: Uint8Array;
};

/** What a server gave us to ask "has it changed?" with. */
export type Validators = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the body, hex: the answer for servers that give neither of the above. */
  readonly bodyHash: string;
};

/** One way to read a source: the reader's name, the address, and what else that reader takes. */
export type Route = {
  readonly reader: string;
  readonly url: string;
  readonly [option: string]: unknown;
};

/** A publisher that is watched. */
export type Source = {
  readonly id: string;
  /** The body that publishes, in its own language, e.g. "Defensoría del Pueblo del Perú". */
  readonly publisher: string;
  /** What else it is called, e.g. in other languages: a figure credited to one of these is its own. */
  readonly aliases?: readonly string[] | undefined;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2, or "001" for a body that reports on the whole world. */
  readonly country: string;
  /** BCP 47 language of its pages unless a page says otherwise. */
  readonly language: string;
  /** Ids of the only crises it is read for; absent: every crisis that its reports match. */
  readonly crises?: readonly string[] | undefined;
  /** Tried in order: the first that answers is used. Accounts on X are read beside it. */
  readonly routes: readonly Route[];
};

/** Something that is killing people, and how to know a report about it. */
export type Crisis = {
  readonly id: string;
  readonly title: { readonly [L in AlertLanguage]: string };
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** One entry of each list must stand at the start of a word of the report, accents and case folded. */
  readonly match: readonly (readonly string[])[];
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day, YYYY-MM-DD; absent while it goes on. */
  readonly until?: string | undefined;
  /** Minutes from a change on in which further changes of the same source are gathered into one alert; absent: each round tells its own. */
  readonly settleMinutes?: number | undefined;
};

/** What to watch. */
export type Watchlist = { readonly crises: readonly Crisis[]; readonly sources: readonly Source[] };

export const CHANGE_KINDS = ['first', 'rise', 'fall', 'reworded', 'disputed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A figure that differs from what the same source said before. */
export type Change = {
  readonly kind: ChangeKind;
  readonly measure: Measure;
  readonly group: Group;
  readonly scope: Scope;
  readonly circumstance: Circumstance | null;
  readonly place: string | null;
  /** Whoever the source credits with the count; null when it is the source's own. */
  readonly attribution: string | null;
  /** What stood before; null when nothing did. For `disputed`, the other number of the same report. */
  readonly from: Count | null;
  readonly to: Count;
  readonly quote: string;
  readonly url: string;
  /** As in Report. */
  readonly publishedAt: string | null;
  /** Of a rise: the sentence that says that people harmed earlier are counted only now, which makes it a correction; absent when none does. */
  readonly addedLate?: string | undefined;
};

/** What another source currently says about the same measure: told beside a change, never mixed with it. */
export type Comparison = Count & {
  readonly source: string;
  readonly publisher: string;
  readonly measure: Measure;
  readonly group: Group;
};

/** The changes that one round found in one source for one crisis, told together. */
export type Alert = {
  /** Derived from source, crisis and snapshot version: the same however often it is tried. */
  readonly id: string;
  readonly crisis: string;
  readonly source: string;
  /** When the round ran, ISO 8601 in UTC. */
  readonly at: string;
  readonly changes: readonly Change[];
  /** The other sources' total figures for the measures that changed, when it was first sent; none while it is pending. */
  readonly others: readonly Comparison[];
};

/** One alert in the words of one language. */
export type Message = {
  readonly language: AlertLanguage;
  readonly email: { readonly subject: string; readonly body: string };
  readonly sms: { readonly text: string; readonly parts: number };
};

/** An alert as the history keeps it. */
export type AlertRecord = Alert & {
  readonly status: 'pending' | 'sent';
  readonly messages: readonly Message[];
  /** SNS message id by language, of what SNS has accepted. */
  readonly messageIds: { readonly [L in AlertLanguage]?: string };
  /** When the round ran that told it in its last language, ISO 8601 in UTC; null until then, and of alerts told before this was kept. */
  readonly toldAt: string | null;
};

/** What a source currently says for one series: the figure that the next one is compared with. */
export type Standing = Count &
  Pick<Figure, 'measure' | 'group' | 'scope' | 'circumstance' | 'place' | 'attribution'> & {
    /** The other number of the same report, while the source contradicts itself; else null. */
    readonly disputed: Count | null;
    /** Id of the report that stated it last. */
    readonly report: string;
    /** When that report was published or, where it prints no date, read. */
    readonly statedAt: string;
    /** The numbers last told of this series, so that a recollection is no news. */
    readonly told: readonly number[];
  };

/** A report that was read before. */
export type SeenReport = {
  /** As in Report: another hash is a new version. */
  readonly hash: string;
  /** When it was first read. */
  readonly seenAt: string;
  /** By which reader, and the hash of title and sentences that state figures; absent when it states none. */
  readonly says?: string | undefined;
};

/** The count of an account's posts on X, of which each is paid for. */
export type Meter = {
  /** The month that is counted, YYYY-MM in UTC. */
  readonly month: string;
  /** Posts read in that month, or set aside to be read. */
  readonly posts: number;
  /** The account's number; null until it was looked up, or where the route has it. */
  readonly account: string | null;
  /** Id of the newest post read; null before the first. */
  readonly newestId: string | null;
  /** Why its posts are not read; null while they are. */
  readonly trouble: string | null;
};

export const HEALTH_STATES = ['ok', 'unreachable', 'page-changed', 'silent'] as const;

/** How a source is doing; written only when it changes. */
export type Health = {
  readonly state: (typeof HEALTH_STATES)[number];
  /** Since when it is so. */
  readonly since: string;
  /** What the last failure said; null while all is well. */
  readonly detail: string | null;
  /** Reader and address of the route that answered last; null before the first answer. */
  readonly route: string | null;
};

export const NOTICE_KINDS = [
  'unreachable',
  'page-changed',
  'nothing-read',
  'item-unread',
  'silent',
  'recovered',
  'disputed',
  'too-many',
  'posts-unread',
  'subscriber-lost',
] as const;

/** Something for those who run Recuento, never for its readers. */
export type Notice = {
  readonly id: string;
  readonly kind: (typeof NOTICE_KINDS)[number];
  readonly source: string;
  readonly at: string;
  readonly detail: string;
};

/** What is decided but not yet known to be sent. */
export type Pending = {
  readonly message:
    | { readonly to: 'alerts'; readonly alert: Alert }
    | { readonly to: 'operators'; readonly notice: Notice };
  /** Until then the round that holds it is sending it, and no other round may; ISO 8601 in UTC. */
  readonly heldUntil: string;
  /** Until then it is nobody's to send, and later changes of its crisis join it; absent once it is to be sent. ISO 8601 in UTC. */
  readonly settlesAt?: string | undefined;
};

/** An item page behind a feed or listing that is young enough to be edited still. */
export type RecentItem = {
  readonly url: string;
  readonly route: Route;
  /** What the listing printed of it. */
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** When the listing first showed it. */
  readonly seenAt: string;
};

/** An item page that was found and not read yet: beyond what one round fetches, or it could not be read. */
export type WaitingItem = RecentItem & {
  /** When it counts as said if it prints no date: just before what was read above it in the list that showed it first. */
  readonly foundAt: string;
  /** Whether operators were told that it cannot be read. */
  readonly isTold: boolean;
};

/** `writtenAt` of a snapshot that was never written. */
export const NEVER_WRITTEN = '1970-01-01T00:00:00.000Z';

/** All that Recuento remembers of a source. */
export type Snapshot = {
  readonly source: string;
  /** Counts the writes; 0 means never written. */
  readonly version: number;
  /** When the round that wrote it last ran, ISO 8601 in UTC: no later write is dated before it. */
  readonly writtenAt: string;
  /** By address. */
  readonly pages: Readonly<Record<string, Validators>>;
  /** By report id, the newest last. */
  readonly reports: Readonly<Record<string, SeenReport>>;
  /** The newest item pages, visited again for some time in case they are edited. */
  readonly recent: readonly RecentItem[];
  /** Item pages to visit before all others. */
  readonly waiting: readonly WaitingItem[];
  /** By crisis, then by series key. A crisis that is not here was never looked for. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Standing>>>>;
  readonly health: Health;
  /** By the account's name in lower case; absent where no account on X is read. */
  readonly meters?: Readonly<Record<string, Meter>> | undefined;
  readonly pending: readonly Pending[];
};
