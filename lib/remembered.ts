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

/** The same, keeping its last answer only: for what is asked of one object many times before it is asked of the next. */
export function rememberedLast<K extends object, V>(ask: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly answer: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, answer: ask(of) };
    return last.answer;
  };
}
