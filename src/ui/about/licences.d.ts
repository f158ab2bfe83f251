/** Made by the build from the packages that ship. */
declare module 'virtual:licences' {
  interface Licence {
    readonly name: string;
    readonly version: string;
    /** Its short name, such as MIT. */
    readonly licence: string;
    readonly home: string;
    readonly text: string;
  }
  export const version: string;
  /** The licence of the product itself. */
  export const ownText: string;
  export const licences: readonly Licence[];
}
