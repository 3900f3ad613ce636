import { describe, expect, it } from 'vitest';
import { bodyFaults, subjectFaults } from '../lib/message/limits.ts';
import { NOTICE_KINDS } from '../lib/model.ts';
import { composeNotice } from '../lib/notice.ts';

const at = '2023-01-09T18:00:00Z';

describe('a notice to operators', () => {
  it('says what happened, what it means for readers and what to do', () => {
    const notice = {
      kind: 'page-changed' as const,
      source: 'defensoria-peru',
      at,
      detail: 'PageChanged: https://example.org/: no item matches "article"',
    };
    expect(composeNotice(notice)).toEqual({
      subject: 'Recuento: defensoria-peru: its pages can no longer be read',
      body: `defensoria-peru answers, but its pages are not of the shape that their
reader knows.

  > PageChanged: https://example.org/: no item matches "article"

For readers: Its last figures stand. New figures may be on the page and
are NOT being told.

To do: Run "recuento check defensoria-peru", compare with the page in a
browser, and mend the selectors in watchlist.json. You are told again
when it recovers, not before.

Seen at 2023-01-09T18:00:00Z.
`,
    });
  });

  it.each(NOTICE_KINDS)('of kind %s keeps the limits, whatever it is about', (kind) => {
    const detail = `línea\u0000 uno\u202e\n${'muy larga '.repeat(200)}\n${'otra\n'.repeat(100)}`;
    const { subject, body } = composeNotice({ kind, source: `fuente-${'x'.repeat(58)}`, at, detail });
    expect([...subjectFaults(subject), ...bodyFaults(body)]).toEqual([]);
    expect(subject).toContain('fuente-');
    expect(body).toContain('\n  > línea uno\n');
    expect(body).toContain('\n  and 82 more\n');
  });
});
