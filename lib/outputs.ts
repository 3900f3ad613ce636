/** Names of what a deployed stack tells about itself: the stack gives its outputs these names, the terminal's `--stack` looks them up. */
export const OUTPUTS = {
  alertsTopicArn: 'AlertsTopicArn',
  operatorsTopicArn: 'OperatorsTopicArn',
  snapshotsTable: 'SnapshotsTable',
  alertsTable: 'AlertsTable',
  /** Root of the history's address. */
  historyUrl: 'HistoryUrl',
  /** What a host name of one's own points to, as a CNAME; only where there is one. */
  historyDomainTarget: 'HistoryDomainTarget',
} as const;
