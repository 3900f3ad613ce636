import type { Alert, AlertRecord, Watchlist } from '../lib/model.ts';
import { alertId } from '../lib/store/alert-item.ts';
import type { Store } from '../lib/store.ts';
import { recordAlert, recordMessageId } from '../lib/store.ts';

export const watchlist: Watchlist = {
  crises: [
    {
      id: 'peru',
      title: { es: 'Protestas en el Perú', en: 'Protests in Peru' },
      country: 'PE',
      match: [['Perú']],
      from: '2022-12-07',
      until: '2023-03-31',
    },
    {
      id: 'quiet',
      title: { es: 'Nada aún', en: 'Nothing yet' },
      country: 'BO',
      match: [['Bolivia']],
      from: '2023-01-01',
    },
    {
      id: 'busy',
      title: { es: 'Mucho', en: 'Much' },
      country: 'CO',
      match: [['Colombia']],
      from: '2023-01-01',
    },
  ],
  sources: [
    {
      id: 'ombudsman',
      publisher: 'Defensoría del Pueblo del Perú',
      kind: 'ombudsman',
      country: 'PE',
      language: 'es',
      routes: [{ reader: 'feed', url: 'https://example.org/feed/' }],
    },
    {
      id: 'red-cross',
      publisher: 'Red Cross',
      kind: 'red-cross',
      country: '001',
      language: 'en',
      routes: [{ reader: 'feed', url: 'https://example.net/feed/' }],
    },
  ],
};

/** Minutes from reading to telling. */
const SETTLED = 10;

/** Puts an alert into the history as a round does, and has it told in both languages ten minutes later. */
export async function tellAlert(
  store: Store,
  alert: Pick<Alert, 'at' | 'source' | 'changes'>,
  crisis = 'peru',
): Promise<string> {
  const id = alertId(crisis, alert.at, alert.source, 1);
  const whole: Alert = { ...alert, id, crisis, others: [] };
  const messages: AlertRecord['messages'] = (['es', 'en'] as const).map((language) => ({
    language,
    email: { subject: `Subject in ${language}`, body: `Body in ${language}\n<b>as sent</b>\n` },
    sms: { text: `Text in ${language}`, parts: 1 },
  }));
  await recordAlert(store, whole, messages);
  const at = new Date(Date.parse(alert.at) + SETTLED * 60_000).toISOString();
  await recordMessageId(store, whole, { language: 'es', messageId: 'm-es', isLast: false, at });
  await recordMessageId(store, whole, { language: 'en', messageId: 'm-en', isLast: true, at });
  return id;
}
