/** The document that Mozilla wrote for its reader: as much of the DOM as that needs, out of XML. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(xml: string, url?: string): Document
  }
}
