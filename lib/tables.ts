// The two tables, written once: the embedded store creates them from here, and so does the stack.
// Every key is a string, and both tables are billed on demand.

/** A table's name and keys. In AWS the name is a prefix: CloudFormation makes it unique. */
export type TableDefinition = {
  readonly name: string;
  readonly partitionKey: string;
  /** null when the partition key alone names the item. */
  readonly sortKey: string | null;
};

/** One item a source: all that is remembered of it, with the alerts that are not yet sent. */
export const SNAPSHOTS_TABLE = {
  name: 'Snapshots',
  partitionKey: 'source',
  sortKey: null,
} as const satisfies TableDefinition;

/** One item an alert, never deleted. The sort key is time, snapshot version and id: `20230109T180000#00000017#peru-2022.…`. */
export const ALERTS_TABLE = {
  name: 'Alerts',
  partitionKey: 'crisis',
  sortKey: 'atId',
} as const satisfies TableDefinition;
