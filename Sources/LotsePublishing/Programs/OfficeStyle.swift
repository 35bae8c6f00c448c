import LotseKit
import LotsePrompts

/// How office documents look: our own styles for the names that pandoc gives to the parts of a text.
enum OfficeStyle {
  /// An empty Word document with our styles, which pandoc takes as its reference.
  static var word: [UInt8] {
    var archive = Archive()
    for (name, file) in [
      ("[Content_Types].xml", "content-types"), ("_rels/.rels", "package-relations"),
      ("word/document.xml", "document"), ("word/_rels/document.xml.rels", "document-relations"),
      ("word/styles.xml", "styles"), ("word/settings.xml", "settings"),
      ("word/footer1.xml", "footer"),
    ] {
      archive.add(name, part("docx/\(file)"))
    }
    return archive.bytes
  }

  /// A document for LibreOffice from the content that pandoc made, with our styles and its pictures.
  static func openDocument(
    _ content: String,
    _ pictures: [(name: String, bytes: [UInt8])],
    of publication: Publication,
    titled title: String
  ) -> [UInt8] {
    var archive = Archive()
    let type = "application/vnd.oasis.opendocument.text"
    archive.add("mimetype", Array(type.utf8))
    let entries =
      [("/", type)] + ["content.xml", "meta.xml", "styles.xml"].map { ($0, "text/xml") }
      + pictures.map { ($0.name, $0.name.hasSuffix(".png") ? "image/png" : "image/svg+xml") }
    archive.add("META-INF/manifest.xml", Array(manifest(entries).utf8))
    let styles = styles(publication.language)
    archive.add("content.xml", Array(dressed(content, in: styles).utf8))
    archive.add("meta.xml", Array(meta(publication, title).utf8))
    archive.add("styles.xml", Array(styles.utf8))
    for picture in pictures { archive.add(picture.name, picture.bytes) }
    return archive.bytes
  }

  /// The content with our cells: those of a document's own styles, which pandoc writes anew, are the
  /// only ones that LibreOffice heeds; and a style that has another of them as its parent, none.
  private static func dressed(_ content: String, in styles: String) -> String {
    var content = content
    for name in ["TableHeaderRowCell", "TableRowCell"] {
      guard let theirs = range(ofStyle: name, in: content),
        let ours = range(ofStyle: name, in: styles)
      else { continue }
      content.replaceSubrange(theirs, with: styles[ours])
    }
    return content.replacing(/style:parent-style-name="P[0-9]+"/) { _ in
      "style:parent-style-name=\"Table_20_Contents\""
    }
    .replacing("<table:table-row>", with: "<table:table-row table:style-name=\"Row\">")
    .replacing("</office:automatic-styles>", with: wholeRow + "</office:automatic-styles>")
  }

  /// A row that no page tears apart.
  private static let wholeRow = """
    <style:style style:name="Row" style:family="table-row">\
    <style:table-row-properties fo:keep-together="always"/></style:style>
    """

  private static func range(ofStyle name: String, in text: String) -> Range<String.Index>? {
    guard let start = text.firstRange(of: "<style:style style:name=\"\(name)\""),
      let end = text[start.upperBound...].firstRange(of: "</style:style>")
    else { return nil }
    return start.lowerBound..<end.upperBound
  }

  /// The country with a language, as hyphenation and spelling want it.
  static func locale(_ language: Language) -> String { language == .german ? "de-DE" : "en-GB" }

  private static func part(_ name: String) -> [UInt8] {
    EmbeddedPrompts.bytes("office/\(name).xml") ?? []
  }

  private static func styles(_ language: Language) -> String {
    var text = String(decoding: part("odt/styles"), as: UTF8.self)
    let german = "fo:language=\"de\" fo:country=\"DE\""
    if language == .english, let place = text.firstRange(of: german) {
      text.replaceSubrange(place, with: "fo:language=\"en\" fo:country=\"GB\"")
    }
    return text
  }

  private static func manifest(_ entries: [(path: String, type: String)]) -> String {
    let lines = entries.map { entry in
      "<manifest:file-entry manifest:full-path=\"\(entry.path)\" manifest:media-type=\"\(entry.type)\"/>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2">
      \(lines.joined())</manifest:manifest>

      """
  }

  private static func meta(_ publication: Publication, _ title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>\
    <dc:title>\(title)</dc:title>\
    <dc:language>\(locale(publication.language))</dc:language>\
    <meta:creation-date>\(publication.moment.iso)</meta:creation-date>\
    </office:meta></office:document-meta>

    """
  }
}
