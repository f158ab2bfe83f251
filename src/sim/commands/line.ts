/** A command as it is typed in a shell. */

/** What options were given as, by name and in the order given; a switch that is on has no text (''). */
export type OptionTexts = Readonly<Record<string, string>>;

/** As it is typed after `npm run`, without `--`. */
export function commandLine(command: string, texts: OptionTexts): string {
  const options = Object.entries(texts).map(([name, text]) =>
    shellWord(text === '' ? `--${name}` : `--${name}=${text}`),
  );
  return ['simulate', command, ...options].join(' ');
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
