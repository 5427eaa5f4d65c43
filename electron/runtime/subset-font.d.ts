/** What of `subset-font` is used; the package brings no types. */
declare module 'subset-font' {
  export interface AxisRange {
    readonly min: number;
    readonly max: number;
  }

  interface Cut {
    readonly targetFormat: 'woff2';
    readonly variationAxes: Readonly<Record<string, AxisRange>>;
    readonly preserveNameIds: readonly number[];
    readonly keepFeatures?: readonly string[];
  }

  /** The font with only the letters of `text`. */
  const subsetFont: (font: Uint8Array, text: string, cut: Cut) => Promise<Uint8Array>;

  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export { subsetFont as default };
}
