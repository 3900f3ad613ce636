/**
 * Takes what makes something, gives the same that makes it once, when it is first asked. Also of what loads a module: an `import()` of a
 * loaded module still asks the loader each time.
 */
export function lazily<T extends NonNullable<unknown>>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
