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
