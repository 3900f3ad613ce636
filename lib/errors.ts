// Every failure that a person has to act on has a name. The message says what happened and what to do.

/** A page could not be had: network, time-out, or a status that is no success. */
export class PageUnavailable extends Error {
  override readonly name = 'PageUnavailable';
  readonly url: string;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Whether the host may have got the request; what it was never asked it cannot bill. */
  readonly wasSent: boolean;

  constructor(
    url: string,
    reason: string,
    status: number | null = null,
    { cause, wasSent = true }: { readonly cause?: unknown; readonly wasSent?: boolean } = {},
  ) {
    super(`${url}: ${reason}`, { cause });
    this.url = url;
    this.status = status;
    this.wasSent = wasSent;
  }
}

/** A page may not be fetched: its address is private or malformed, or robots.txt disallows it. */
export class PageForbidden extends Error {
  override readonly name = 'PageForbidden';
  readonly url: string;

  constructor(url: string, reason: string) {
    super(`${url}: ${reason}`);
    this.url = url;
  }
}

/** A page is larger than we read, on the wire or once decompressed. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';
  readonly url: string;

  constructor(url: string, limitBytes: number) {
    super(`${url}: the body is over the limit of ${limitBytes} bytes`);
    this.url = url;
  }
}

/** A page answered but is not what its reader knows: no report in it, or a part is missing. */
export class PageChanged extends Error {
  override readonly name = 'PageChanged';
  readonly url: string;
  readonly missing: string;

  /** `by`: the source and the reader of its route, once they are known. */
  constructor(url: string, missing: string, by?: { readonly source: string; readonly reader: string }) {
    super(by === undefined ? `${url}: ${missing}` : `${by.source}, ${by.reader} ${url}: ${missing}`);
    this.url = url;
    this.missing = missing;
  }
}

/** What a month may cost is used up: nothing more is read until the next. */
export class BudgetUsedUp extends Error {
  override readonly name = 'BudgetUsedUp';
}

/** A secret could not be had, or is not of its form. Its value is never part of the message. */
export class SecretUnavailable extends Error {
  override readonly name = 'SecretUnavailable';
}

/** The watchlist is not of its shape. The message names the entry and the field. */
export class WatchlistInvalid extends Error {
  override readonly name = 'WatchlistInvalid';
}

/** An environment variable or an option is missing or wrong. The message names it. */
export class SettingInvalid extends Error {
  override readonly name = 'SettingInvalid';
}

/** Another round of the same source wrote first: this round's result is dropped, nothing was told. */
export class RoundSuperseded extends Error {
  override readonly name = 'RoundSuperseded';

  constructor(source: string) {
    super(`${source}: another round wrote first; the next one reads on from there`);
  }
}

/** What is stored of a source is not of the shape that this version knows: it was written by a newer one, or damaged. */
export class SnapshotUnreadable extends Error {
  override readonly name = 'SnapshotUnreadable';

  constructor(source: string, cause: unknown) {
    super(`${source}: what is stored of it cannot be read; a newer version of Recuento may have written it`, {
      cause,
    });
  }
}

/** What is to be stored of a source does not fit into an item: its alerts could not be sent for long. Once they can, it fits again. */
export class SnapshotTooLarge extends Error {
  override readonly name = 'SnapshotTooLarge';

  constructor(source: string, bytes: number) {
    super(`${source}: ${bytes} bytes do not fit into an item; what is pending has to be sent first`);
  }
}

/** Something named was not found: a source, a crisis, an alert. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** The data folder is in use by another process. */
export class DataFolderBusy extends Error {
  override readonly name = 'DataFolderBusy';

  constructor(directory: string, cause?: unknown) {
    super(`${directory}: another process is using this data folder; stop it, or name another with --data`, {
      cause,
    });
  }
}

/** What was given on standard input or in a file is not of its shape. The message says where. */
export class InputInvalid extends Error {
  override readonly name = 'InputInvalid';
}
