/** Takes what loads a module, gives the same that loads it once: an `import()` of a loaded module still asks the loader each time. */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
