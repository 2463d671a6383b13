const OFFICE = 'http://schemas.openxmlformats.org/';
/** The same names in the strict variant of ISO/IEC 29500. */
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';

/** The prefixes under which we know the names of Word's files, whatever a file calls them. */
export const namespaces: Readonly<Record<string, string>> = {
  [`${OFFICE}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${OFFICE}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${OFFICE}package/2006/relationships`]: 'rel',
  [`${OFFICE}officeDocument/2006/math`]: 'm',
  [`${STRICT}officeDocument/math`]: 'm',
  [`${OFFICE}drawingml/2006/main`]: 'a',
  [`${STRICT}drawingml/main`]: 'a',
  [`${OFFICE}drawingml/2006/picture`]: 'pic',
  [`${STRICT}drawingml/picture`]: 'pic',
  [`${OFFICE}drawingml/2006/chart`]: 'c',
  [`${STRICT}drawingml/chart`]: 'c',
  [`${OFFICE}drawingml/2006/diagram`]: 'dgm',
  [`${STRICT}drawingml/diagram`]: 'dgm',
  [`${OFFICE}markup-compatibility/2006`]: 'mc',
  [`${MICROSOFT}word/2010/wordprocessingShape`]: 'wps',
  [`${MICROSOFT}drawing/2014/chartex`]: 'cx',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};
