/** What the running model reads: the numbers shown beside the scene and filled into words. */

export interface Readings {
  /** Model time since the start of the run, seconds. */
  readonly timeS: number;
  /** Drug molecules held now, by the blast on CD19 and by the T cell on CD3. */
  readonly boundCd19: number;
  readonly boundCd3: number;
  /** Drug molecules caught since the start. */
  readonly capturedCd19: number;
  readonly capturedCd3: number;
  /** What the exact law says of this moment: mean and standard deviation over all runs. */
  readonly lawCd19: { readonly mean: number; readonly sd: number };
  readonly lawCd3: { readonly mean: number; readonly sd: number };
  /** Share of receptors that hold a drug, 0 to 1. */
  readonly occupancyCd19: number;
  readonly occupancyCd3: number;
}

export const emptyReadings: Readings = {
  timeS: 0,
  boundCd19: 0,
  boundCd3: 0,
  capturedCd19: 0,
  capturedCd3: 0,
  lawCd19: { mean: 0, sd: 0 },
  lawCd3: { mean: 0, sd: 0 },
  occupancyCd19: 0,
  occupancyCd3: 0,
};
