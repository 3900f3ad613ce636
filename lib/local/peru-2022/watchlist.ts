import type { Watchlist } from '../../model.ts';

/** Where the sites of the replay stand: origins such as http://127.0.0.1:PORT */
export type ReplayOrigins = {
  readonly ombudsman: string;
  readonly redCross: string;
  readonly ifrcGo: string;
};

/** What the replay watches: one crisis, in the three sources that spoke of it, at their places on loopback. */
export function replayWatchlist({ ombudsman, redCross, ifrcGo }: ReplayOrigins): Watchlist {
  return {
    crises: [
      {
        id: 'peru-2022',
        title: {
          es: 'Perú: protestas de diciembre de 2022 a marzo de 2023',
          en: 'Peru: protests of December 2022 to March 2023',
        },
        country: 'PE',
        match: [
          [
            'Perú',
            'Lima',
            'Puno',
            'Juliaca',
            'Cusco',
            'Apurímac',
            'Ayacucho',
            'Arequipa',
            'nivel nacional',
            'total nacional',
            'balance nacional',
            'cifra nacional',
          ],
          [
            'protesta',
            'protest',
            'manifestación',
            'manifestante',
            'demonstrat',
            'enfrentamiento',
            'clash',
            'conflicto',
            'civil unrest',
          ],
        ],
        from: '2022-12-07',
        until: '2023-03-31',
      },
    ],
    sources: [
      {
        id: 'defensoria-peru',
        publisher: 'Defensoría del Pueblo del Perú',
        kind: 'ombudsman',
        country: 'PE',
        language: 'es',
        routes: [
          { reader: 'feed', url: `${ombudsman}/feed/` },
          {
            reader: 'listing',
            url: `${ombudsman}/categorias_de_documentos/reportes/`,
            card: '.card',
            link: '.card-body > a',
            title: '.card-title',
            date: '.card-subtitle strong',
          },
        ],
      },
      {
        id: 'icrc',
        publisher: 'International Committee of the Red Cross',
        aliases: ['ICRC', 'CICR', 'Comité Internacional de la Cruz Roja'],
        kind: 'red-cross',
        country: '001',
        language: 'en',
        routes: [{ reader: 'feed', url: `${redCross}/en/rss/news` }],
      },
      {
        id: 'ifrc-go',
        publisher: 'International Federation of Red Cross and Red Crescent Societies',
        aliases: ['IFRC'],
        kind: 'red-cross',
        country: '001',
        language: 'en',
        routes: [{ reader: 'ifrc-go', url: `${ifrcGo}/api/v2/field-report/?ordering=-updated_at&limit=50` }],
      },
    ],
  };
}
