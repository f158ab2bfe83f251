/** Made by the build from the pictures that ship. */
declare module 'virtual:step-pictures' {
  /** Where the small picture of a step is, for the steps that have one. */
  export const stepPictures: ReadonlyMap<string, string>;
}
