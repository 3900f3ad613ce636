/** dynalite 4 ships no types: this is the part of it that is used. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  type Options = {
    /** Folder of the LevelDB store; without it the tables live in memory. */
    readonly path?: string;
    /** Milliseconds that a new table stays in CREATING; 500 unless said. */
    readonly createTableMs?: number;
  };

  /** Closing the server also closes its store, once the operations under way have ended. */
  export default function dynalite(options?: Options): Server;
}
