/** Hands a file to whoever is at the browser. */

/** How long a file is kept for the browser to fetch it, milliseconds. */
const KEPT_MS = 45_000;

export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser needs it for as long as it takes to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
