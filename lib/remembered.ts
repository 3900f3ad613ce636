/** Takes a pure question about an object, gives the same question that is answered once for each: the answer lives as long as the object. */
export function remembered<K extends object, V>(ask: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.answer;
    const answer = ask(of);
    known.set(of, { answer });
    return answer;
  };
}
