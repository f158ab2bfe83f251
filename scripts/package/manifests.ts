/** What says to a learning system what is in a package: `imsmanifest.xml` of SCORM, `cmi5.xml`. */
import { urnFor, type Course } from './course.ts';

const START = 'index.html';

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

function launchAttribute({ parameters }: Course): string {
  return parameters === '' ? '' : ` parameters="?${escaped(parameters)}"`;
}

function fileElements(files: readonly string[]): string {
  return files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n');
}

/** SCORM 1.2 Content Aggregation Model, section 2.3. It names no mastery score: with one, systems judge by
 * themselves, also while the lesson is not done. */
export function scorm12Manifest(course: Course, files: readonly string[]): string {
  const title = escaped(course.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="engager" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="engager-course">
    <organization identifier="engager-course">
      <title>${title}</title>
      <item identifier="engager-item" identifierref="engager-lesson"${launchAttribute(course)}>
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="engager-lesson" type="webcontent" adlcp:scormtype="sco" href="${START}">
${fileElements(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** SCORM 2004 4th Edition Content Aggregation Model, section 3.4. */
export function scorm2004Manifest(course: Course, files: readonly string[]): string {
  const title = escaped(course.title);
  const objective =
    course.masteryShare === null
      ? ''
      : `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="engager-objective" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${course.masteryShare}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="engager" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="engager-course">
    <organization identifier="engager-course">
      <title>${title}</title>
      <item identifier="engager-item" identifierref="engager-lesson"${launchAttribute(course)}>
        <title>${title}</title>
        <imsss:sequencing>${objective}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="engager-lesson" type="webcontent" adlcp:scormType="sco" href="${START}">
${fileElements(files)}
    </resource>
  </resources>
</manifest>
`;
}

function langstring(name: string, text: string): string {
  return `<${name}><langstring lang="en">${escaped(text)}</langstring></${name}>`;
}

/** cmi5 Quartz 1st edition, section 13. */
export function cmi5Structure(course: Course): string {
  const { title, description, parameters, masteryShare } = course;
  const said = [langstring('title', title), langstring('description', description)];
  const moveOn =
    masteryShare === null
      ? 'moveOn="Completed"'
      : `moveOn="CompletedAndPassed" masteryScore="${masteryShare}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${urnFor(`engager course ${parameters}`)}">
    ${said.join('\n    ')}
  </course>
  <au id="${urnFor(`engager lesson ${parameters}`)}" launchMethod="AnyWindow" ${moveOn}>
    ${said.join('\n    ')}
    <url>${START}</url>${
      parameters === ''
        ? ''
        : `
    <launchParameters>${escaped(parameters)}</launchParameters>`
    }
  </au>
</courseStructure>
`;
}
