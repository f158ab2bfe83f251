import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { modules } from '../../src/lesson/step.ts';
import { trackIds } from '../../src/lesson/tracks.ts';
import { packagedPage, schemaFiles, zipped, type Contents } from './contents.ts';
import { courseFor, urnFor, type Course } from './course.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from './manifests.ts';

const CMI5_NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

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

/** For each document what the schema finds wrong in it. One run of the validator is for all of them. */
async function errorsIn(
  documents: readonly string[],
  schema: string,
  known: Contents = {},
): Promise<readonly (readonly string[])[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [{ fileName: 'all.xsd', contents: schema }],
    preload: Object.entries(known).map(([fileName, bytes]) => ({
      fileName,
      contents: new TextDecoder().decode(bytes),
    })),
  });
  return documents.map((_, at) =>
    errors.flatMap(({ loc, message }) => (loc?.fileName === `${at}.xml` ? [message] : [])),
  );
}

/** Expects every document of the first list to be valid, and none of the second. */
async function expectToTell(
  good: readonly string[],
  bad: readonly string[],
  schema: string,
  known?: Contents,
): Promise<void> {
  const found = await errorsIn([...good, ...bad], schema, known);
  expect(found.slice(0, good.length)).toEqual(good.map(() => []));
  for (const errors of found.slice(good.length)) expect(errors).not.toEqual([]);
}

const scorm12 = schemaOver([
  ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
]);
const scorm2004 = schemaOver([
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
]);

/** What section 13.1 of cmi5 asks of a course with one lesson, in our own words: its own schema is in no
 * package of the registry. */
const CMI5 = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${CMI5_NAMESPACE}"
  targetNamespace="${CMI5_NAMESPACE}" elementFormDefault="qualified">
  <xs:complexType name="text"><xs:sequence>
    <xs:element name="langstring" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
      <xs:extension base="xs:string"><xs:attribute name="lang" type="xs:language"/></xs:extension>
    </xs:simpleContent></xs:complexType></xs:element>
  </xs:sequence></xs:complexType>
  <xs:simpleType name="moveOn"><xs:restriction base="xs:string">
    ${['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed']
      .map((value) => `<xs:enumeration value="${value}"/>`)
      .join('')}
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="share"><xs:restriction base="xs:decimal">
    <xs:minInclusive value="0"/><xs:maxInclusive value="1"/><xs:fractionDigits value="4"/>
  </xs:restriction></xs:simpleType>
  <xs:element name="courseStructure"><xs:complexType><xs:sequence>
    <xs:element name="course"><xs:complexType>
      <xs:sequence>
        <xs:element name="title" type="text"/>
        <xs:element name="description" type="text"/>
      </xs:sequence>
      <xs:attribute name="id" type="xs:anyURI" use="required"/>
    </xs:complexType></xs:element>
    <xs:element name="au"><xs:complexType>
      <xs:sequence>
        <xs:element name="title" type="text"/>
        <xs:element name="description" type="text"/>
        <xs:element name="url" type="xs:anyURI"/>
        <xs:element name="launchParameters" type="xs:string" minOccurs="0"/>
      </xs:sequence>
      <xs:attribute name="id" type="xs:anyURI" use="required"/>
      <xs:attribute name="moveOn" type="moveOn"/>
      <xs:attribute name="masteryScore" type="share"/>
      <xs:attribute name="launchMethod"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="AnyWindow"/><xs:enumeration value="OwnWindow"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

describe('manifests', () => {
  test('those of SCORM 1.2 are valid against its schemas, which refuse what is not', async () => {
    const good = courses.map((course) => scorm12Manifest(course, files));
    const [whole12 = ''] = good;
    const bad = [
      whole12.replace('scormtype="sco"', 'scormtype="lesson"'),
      whole12.replace(/<resources>.*<\/resources>/s, ''),
    ];
    await expectToTell(good, bad, scorm12, schemaFiles('scorm12'));
  });

  test('those of SCORM 2004 are valid against its schemas, which refuse what is not', async () => {
    const good = courses.map((course) => scorm2004Manifest(course, files));
    const [whole2004 = ''] = good;
    expect(whole2004).toContain('<imsss:minNormalizedMeasure>0.8<');
    const bad = [
      whole2004.replace('>0.8<', '>8<'),
      whole2004.replace('scormType="sco"', 'scormType="lesson"'),
    ];
    await expectToTell(good, bad, scorm2004, schemaFiles('scorm2004'));
  });

  test('those of cmi5 are as its specification has them', async () => {
    const good = courses.map(cmi5Structure);
    const [wholeCmi5 = ''] = good;
    const bad = [
      wholeCmi5.replace('CompletedAndPassed', 'Done'),
      wholeCmi5.replace('"0.8"', '"80"'),
      wholeCmi5.replace('<url>index.html</url>', ''),
    ];
    await expectToTell(good, bad, CMI5);
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
