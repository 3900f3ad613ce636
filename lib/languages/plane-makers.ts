// Names that no language translates.

/** Whose planes have numbers: "the Boeing 737", "el Airbus 320". */
export const PLANE_MAKERS = [
  'Boeing',
  'Airbus',
  'Antonov',
  'Embraer',
  'Tupolev',
  'Cessna',
  'Fokker',
  'Beechcraft',
  'Bombardier',
  'Ilyushin',
  'ATR',
  'Sukhoi',
  'Dash',
] as const;
