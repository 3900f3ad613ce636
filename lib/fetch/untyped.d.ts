// The package's own types describe a `default` property that its module does not have.
declare module 'robots-parser' {
  export default function robotsParser(
    url: string,
    text: string,
  ): {
    /** undefined when the address is of another origin. */
    isAllowed(url: string, product: string): boolean | undefined;
    /** Seconds; undefined when the rules ask for none. */
    getCrawlDelay(product: string): number | undefined;
  };
}

// Parts of undici that it types only as properties of the whole.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}

declare module 'undici/lib/core/connect.js' {
  export { buildConnector as default } from 'undici';
}
