import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderBusy, SettingInvalid } from '../errors.ts';

/** A folder that this process alone may use until it lets go of it, or dies. */
export type DataFolder = {
  /** Where the tables are kept. */
  readonly tables: string;
  readonly release: () => void;
};

/**
 * Takes a folder for this process, making it if need be.
 * Throws `DataFolderBusy` while another process (or another part of this one) has it, `SettingInvalid` when it cannot be made.
 *
 * LevelDB has a lock of its own, but dynalite answers a locked store by throwing where nobody can catch it.
 * Node has no flock; SQLite's lock is one that the operating system releases when the process is killed, which a file with a process id
 * in it is not.
 */
export function takeDataFolder(directory: string): DataFolder {
  const lock = openLock(directory);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new DataFolderBusy(directory, cause);
  }
  return { tables: join(directory, 'dynamodb'), release: () => lock.close() };
}

function openLock(directory: string): DatabaseSync {
  try {
    mkdirSync(directory, { recursive: true });
    return new DatabaseSync(join(directory, 'lock'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettingInvalid(`--data ${directory} is no folder that can be written: ${reason}`, { cause });
  }
}
