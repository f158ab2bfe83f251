import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { modules } from '../../src/lesson/step.ts';
import { trackIds } from '../../src/lesson/tracks.ts';
import { packagedPage, schemaFiles, zipped } from './contents.ts';
import { courseFor, urnFor, type Course } from './course.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from './manifests.ts';

const files = ['index.html', 'assets/a&b.js'];
const whole = courseFor('full', null);
const courses: readonly Course[] = [
  whole,
  courseFor('clinical', 'hit'),
  courseFor('lecture-15', null),
  { ...whole, title: 'Angles <and> "ampersands" & more' },
];

/** Of several schemas one takes in the others. */
function schemaOver(imports: readonly (readonly [namespace: string, file: string])[]): string {
  const lines = imports.map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
}

async function errorsIn(
  xml: string,
  version: 'scorm12' | 'scorm2004',
  imports: readonly (readonly [string, string])[],
): Promise<readonly string[]> {
  const known = Object.entries(schemaFiles(version)).map(([fileName, bytes]) => ({
    fileName,
    contents: new TextDecoder().decode(bytes),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: schemaOver(imports) }],
    preload: known,
  });
  return errors.map(({ message }) => message);
}

const scorm12 = (xml: string) =>
  errorsIn(xml, 'scorm12', [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ]);
const scorm2004 = (xml: string) =>
  errorsIn(xml, 'scorm2004', [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ]);

describe('manifests', () => {
  test('those of SCORM 1.2 are valid against its schemas, which refuse what is not', async () => {
    for (const course of courses) {
      expect(await scorm12(scorm12Manifest(course, files))).toEqual([]);
    }
    const good = scorm12Manifest(whole, files);
    expect(await scorm12(good.replace('scormtype="sco"', 'scormtype="lesson"'))).not.toEqual([]);
    expect(await scorm12(good.replace(/<resources>.*<\/resources>/s, ''))).not.toEqual([]);
  });

  test('those of SCORM 2004 are valid against its schemas, which refuse what is not', async () => {
    for (const course of courses) {
      expect(await scorm2004(scorm2004Manifest(course, files))).toEqual([]);
    }
    const good = scorm2004Manifest(whole, files);
    expect(good).toContain('<imsss:minNormalizedMeasure>0.8<');
    expect(await scorm2004(good.replace('>0.8<', '>8<'))).not.toEqual([]);
    expect(await scorm2004(good.replace('scormType="sco"', 'scormType="lesson"'))).not.toEqual([]);
  });

  test('what is launched with stands in each, where it is not all of the lesson', () => {
    const part = courseFor('clinical', 'hit');
    expect(part.parameters).toBe('track=clinical&module=hit');
    for (const manifest of [scorm12Manifest(part, files), scorm2004Manifest(part, files)]) {
      expect(manifest).toContain('parameters="?track=clinical&amp;module=hit"');
    }
    expect(cmi5Structure(part)).toContain(
      '<launchParameters>track=clinical&amp;module=hit</launchParameters>',
    );
    expect(cmi5Structure(whole)).not.toContain('launchParameters');
    expect(scorm12Manifest(whole, files)).not.toContain('parameters=');
  });

  test('a cmi5 course says by what it is passed, and each part has names of its own', () => {
    expect(cmi5Structure(whole)).toContain('moveOn="CompletedAndPassed" masteryScore="0.8"');
    // A lecture asks nothing.
    expect(cmi5Structure(courseFor('lecture-15', null))).toContain('moveOn="Completed">');
    const names = courses
      .slice(0, 3)
      .flatMap((course) =>
        [...cmi5Structure(course).matchAll(/id="(urn:uuid:[^"]+)"/g)].map(([, id]) => id),
      );
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
    expect(urnFor('x')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('every track and every module of it can be packed, or it is said why not', () => {
    for (const track of trackIds) {
      for (const module of modules) {
        const pack = () => courseFor(track, module).title;
        try {
          expect(pack()).toContain('Engager');
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }
    }
    expect(courseFor('full', 'hit').masteryShare).toBe(0.8);
    expect(courseFor('lecture-45', 'hit').masteryShare).toBeNull();
  });
});

test('the page of a package says what it is packed for, and installs nothing', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const page = packagedPage(html, 'scorm12');
  expect(page).toContain('<meta name="engager-package" content="scorm12">');
  expect(page).not.toContain('manifest');
  expect(() => packagedPage('<title>', 'scorm12')).toThrow();
});

test('the same contents give the same bytes, in whichever order they come', () => {
  const [a, b] = [new Uint8Array([1, 2]), new Uint8Array([3])];
  expect(zipped({ a, b })).toEqual(zipped({ b, a }));
});
