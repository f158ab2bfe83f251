/** Made by the build from the pictures that ship. */
declare module 'virtual:step-pictures' {
  /** Ids of the steps that have a small picture. */
  export const stepPictures: ReadonlySet<string>;
}
