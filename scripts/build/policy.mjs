/** What browsers are told about the product: where anything may come from, and what it may ask for.
 * Plain JavaScript, because the server of the tests reads it too. */

/**
 * The Content-Security-Policy of the build: everything comes from beside the page, nothing is inline.
 * Pictures may also be made in the page.
 * @param {string} connect what may be talked to; a package for a learning system may need more
 * @returns {string}
 */
export function contentSecurityPolicy(connect = "'self'") {
  return written({
    ...closed,
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': connect,
    'worker-src': "'self'",
    'manifest-src': "'self'",
  });
}

/**
 * The policy of the single file: exactly these scripts and styles, and what they hold as data.
 * @param {readonly string[]} scripts hashes such as `'sha256-…'`
 * @param {readonly string[]} styles
 * @returns {string}
 */
export function singleFilePolicy(scripts, styles) {
  return written({
    ...closed,
    'script-src': scripts.join(' '),
    'style-src': styles.join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'worker-src': 'blob:',
  });
}

const closed = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };

/** @param {Record<string, string>} directives */
function written(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The headers that every file is sent with. Who may frame the page is for its host to say:
 * courses do. */
export const headers = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'fullscreen=(self), screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
