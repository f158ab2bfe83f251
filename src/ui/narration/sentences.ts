/** Text cut into sentences, so that speech can stop between them, and made fit to be read out. */

/** Ends a sentence: a mark, perhaps a closing quote, then space before a capital, a digit or a quote. */
const END = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])/u;

export function splitSentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((part) => part.split(END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const raised: Readonly<Record<string, string>> = {
  '⁻': '-',
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

/** Signs that voices skip or stumble over, as words. `power` says an exponent after a ten. */
export function speakable(text: string, power: (exponent: string) => string): string {
  return text
    .replaceAll(/(?<=10)[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (signs) =>
      power([...signs].map((sign) => raised[sign] ?? '').join('')),
    )
    .replaceAll('–', ' ')
    .replaceAll(/\s+/g, ' ');
}
