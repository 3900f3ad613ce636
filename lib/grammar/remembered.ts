/**
 * Takes a pure question about an object, gives the same question that remembers its last answer: questions come in a row
 * about one sentence or one number. No map of them all: it would cost the garbage collector more than it spares.
 */
export function remembered<K extends object, V>(ask: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly answer: V } | null = null;
  return (of) => {
    if (last !== null && last.of === of) return last.answer;
    const answer = ask(of);
    last = { of, answer };
    return answer;
  };
}
