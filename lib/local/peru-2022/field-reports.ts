/** An IFRC GO field report with the fields that this replay fills: https://goadmin.ifrc.org/api/v2/field-report/ */
export type FieldReport = {
  readonly id: number;
  readonly title: string;
  /** The longer title that GO composes of country, kind of disaster, month and title. */
  readonly summary: string;
  /** HTML. */
  readonly description: string;
  readonly country: { readonly iso: string; readonly iso3: string; readonly name: string };
  readonly created_at: string;
  /** Moves when the report is edited: a later entry with the same id replaces the earlier one. */
  readonly updated_at: string;
  /** Whose figure is the newest: 1 Red Cross, 2 government, 3 other. */
  readonly recent_affected: 1 | 2 | 3;
  readonly gov_num_dead: number | null;
  readonly gov_num_injured: number | null;
  readonly gov_num_affected: number | null;
};

const PERU = { iso: 'PE', iso3: 'PER', name: 'Peru' };

// That GO carried field reports on these days, and their wording, is our choice. The figures for the crisis are those that the timeline of
// the crisis has for the day; GO repeats them as the government's, and has none of its own (`num_dead` null). The floods are invented and
// are there because they belong to no crisis that is watched.
export const FIELD_REPORTS: readonly FieldReport[] = [
  {
    id: 15981,
    title: 'Rains in the Amazon',
    summary: 'PER: Floods - 11-2022 - Rains in the Amazon',
    description: '<p>Branches are assessing the needs of families in riverside settlements.</p>',
    country: PERU,
    created_at: '2022-11-24T16:00:00Z',
    updated_at: '2022-11-24T16:00:00Z',
    recent_affected: 2,
    gov_num_dead: null,
    gov_num_injured: null,
    gov_num_affected: 2300,
  },
  {
    id: 16044,
    title: 'Protests in several regions of Peru',
    summary: 'PER: Civil Unrest - 12-2022 - Protests in several regions of Peru',
    description: '<p>Volunteers give first aid and transport patients in the affected regions.</p>',
    country: PERU,
    created_at: '2022-12-20T15:10:00Z',
    updated_at: '2022-12-20T15:10:00Z',
    recent_affected: 2,
    gov_num_dead: 27,
    gov_num_injured: null,
    gov_num_affected: null,
  },
  {
    id: 16044,
    title: 'Protests in several regions of Peru',
    summary: 'PER: Civil Unrest - 12-2022 - Protests in several regions of Peru',
    description: '<p>Updated after the clashes in the south. First-aid posts have been reinforced.</p>',
    country: PERU,
    created_at: '2022-12-20T15:10:00Z',
    updated_at: '2023-01-13T14:30:00Z',
    recent_affected: 2,
    gov_num_dead: 49,
    gov_num_injured: null,
    gov_num_affected: null,
  },
  {
    id: 16112,
    title: 'Protests in the south of Peru and in Lima',
    summary: 'PER: Civil Unrest - 12-2022 - Protests in the south of Peru and in Lima (FR #2)',
    description: '<p>The branches in Puno, Cusco and Lima stay active with ambulances.</p>',
    country: PERU,
    created_at: '2023-01-31T17:45:00Z',
    updated_at: '2023-01-31T17:45:00Z',
    recent_affected: 2,
    gov_num_dead: 58,
    gov_num_injured: 1078,
    gov_num_affected: null,
  },
  {
    id: 16112,
    title: 'Protests in the south of Peru and in Lima',
    summary: 'PER: Civil Unrest - 12-2022 - Protests in the south of Peru and in Lima (FR #2)',
    description: '<p>Fewer roads are closed. Ambulance services go on in Puno.</p>',
    country: PERU,
    created_at: '2023-01-31T17:45:00Z',
    updated_at: '2023-02-17T16:20:00Z',
    recent_affected: 2,
    gov_num_dead: 60,
    gov_num_injured: 1298,
    gov_num_affected: null,
  },
  {
    id: 16190,
    title: 'Heavy rains in Piura and Lambayeque',
    summary: 'PER: Floods - 03-2023 - Heavy rains in Piura and Lambayeque',
    description: '<p>Families are being moved to shelters.</p>',
    country: PERU,
    created_at: '2023-03-14T13:00:00Z',
    updated_at: '2023-03-14T13:00:00Z',
    recent_affected: 2,
    gov_num_dead: null,
    gov_num_injured: null,
    gov_num_affected: 4100,
  },
];
