// Names that no language translates.

/** Who passes on what others count, by the same name in every language. */
export const PRESS = ['afp', 'ap', 'associated press', 'bbc', 'cnn', 'efe', 'reuters', 'xinhua'] as const;
