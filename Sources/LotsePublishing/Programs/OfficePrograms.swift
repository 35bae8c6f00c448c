import LotseExport
import LotseFiles
import LotseKit

/// Documents for offices, made by programs that are there for it: pandoc for ODT and DOCX, for PDF
/// a browser, or else LibreOffice.
struct OfficePrograms {
  let variables: [String: String]

  /// How long a program may take, in seconds.
  private static let patience = 90

  private var pandoc: ExternalProgram? { ExternalProgram(["pandoc"], variables: variables) }
  private var browser: ExternalProgram? {
    ExternalProgram(["chromium", "chromium-browser", "google-chrome"], variables: variables)
  }
  private var office: ExternalProgram? {
    ExternalProgram(["soffice", "libreoffice"], variables: variables)
  }
  private var rasterizer: ExternalProgram? {
    ExternalProgram(["rsvg-convert"], variables: variables)
  }

  /// Whether pictures can be had in points, which every program shows.
  var paintsPictures: Bool { rasterizer != nil || browser != nil }

  /// What is missing for a form; `nil` if nothing is.
  func objection(to format: FileFormat) -> UserError? {
    if format != .pdf { return pandoc == nil ? .noPandoc(format) : nil }
    return browser == nil && (office == nil || pandoc == nil) ? .noBrowser : nil
  }

  /// The bytes of the file.
  ///
  /// - Throws: A ``UserError`` if a program is missing or fails.
  func bytes(of publication: Publication, as format: FileFormat) throws -> [UInt8] {
    let folder = try PrivateFolder(in: [variables["TMPDIR"]])
    let (moment, name) = (publication.moment.seconds, "document.\(format.rawValue)")
    switch format {
    case .pdf: try printPage(of: publication, in: folder)
    default: try convert(publication, to: name, in: folder)
    }
    guard let bytes = folder.read(name) else { throw UserError.programFailed(format) }
    return format == .pdf ? ReproduciblePDF.settled(bytes, at: moment) : bytes
  }

  /// ODT or DOCX by pandoc, from a page whose pictures are files beside it.
  ///
  /// Its `--sandbox` would let it read nothing but what it is called with, but then it lacks its own
  /// data in many a distribution, and pictures. The page names no file but those pictures: whatever
  /// a document says is escaped in it.
  private func convert(
    _ publication: Publication,
    to name: String,
    in folder: PrivateFolder
  ) throws {
    guard let pandoc else { throw UserError.noPandoc(.openDocument) }
    let page = OfficePage(publication.document, publication.title, publication.language)
    let ending = try place(page.pictures, in: folder, publication.moment.seconds)
    try folder.write(Array(page.text(pictures: ending).utf8), to: "page.html")
    let isWord = name.hasSuffix(".docx")
    if isWord { try folder.write(OfficeStyle.word, to: "reference.docx") }
    let kind =
      isWord
      ? ["--output=\(folder.path)/\(name)", "--reference-doc=\(folder.path)/reference.docx"]
      : ["--output=\(folder.path)/content.xml", "--to=opendocument", "--wrap=preserve"]
    let arguments =
      ["--from=html", "--standalone", "--shift-heading-level-by=-1"]
      + ["--resource-path=\(folder.path)"]
      + ["--metadata=lang:\(OfficeStyle.locale(publication.language))"] + kind
      + ["\(folder.path)/page.html"]
    let end = pandoc.run(
      arguments,
      in: folder.path,
      seconds: Self.patience,
      moment: publication.moment.seconds
    )
    guard end == .done else { throw UserError.programFailed(isWord ? .word : .openDocument) }
    if isWord { return }
    guard let content = folder.read("content.xml") else {
      throw UserError.programFailed(.openDocument)
    }
    let pictures = page.pictures.map(\.name).compactMap { picture in
      folder.read("Pictures/\(picture)\(ending)").map { ("Pictures/\(picture)\(ending)", $0) }
    }
    let bytes = OfficeStyle.openDocument(
      String(decoding: content, as: UTF8.self),
      pictures,
      of: publication,
      titled: page.escapedTitle
    )
    try folder.write(bytes, to: name)
  }

  /// Puts the pictures into the folder, in points where a program for that is there, since not every
  /// office program shows those of lines; returns their ending.
  private func place(
    _ pictures: [OfficePage.Picture],
    in folder: PrivateFolder,
    _ moment: Int
  ) throws -> String {
    if pictures.isEmpty { return ".svg" }
    try folder.makeFolder("Pictures")
    for picture in pictures {
      try folder.write(Array(picture.svg.utf8), to: "Pictures/\(picture.name).svg")
      paint(picture, in: folder, moment)
    }
    return pictures.allSatisfy { folder.has("Pictures/\($0.name).png") } ? ".png" : ".svg"
  }

  private func paint(_ picture: OfficePage.Picture, in folder: PrivateFolder, _ moment: Int) {
    let place = "\(folder.path)/Pictures/\(picture.name)"
    if let rasterizer {
      _ = rasterizer.run(
        ["--zoom=\(Self.zoom)", "--output=\(place).png", "\(place).svg"],
        in: folder.path,
        seconds: Self.patience,
        moment: moment
      )
    } else if let browser {
      let arguments = [
        "--force-device-scale-factor=\(Self.zoom)", "--hide-scrollbars",
        "--window-size=\(picture.sheet.width),\(picture.sheet.height)",
        "--screenshot=\(place).png", "file://\(place).svg",
      ]
      _ = browser.run(
        Self.quietly(in: folder) + arguments,
        in: folder.path,
        seconds: Self.patience,
        moment: moment
      )
    }
  }

  /// How many points a picture has for one of its own.
  private static let zoom = 2.5

  /// What keeps a browser to its page.
  ///
  /// The page has no script and names no address; these see to it that none is called.
  private static func quietly(in folder: PrivateFolder) -> [String] {
    (isRoot ? ["--no-sandbox"] : []) + [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--no-pings",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
      "--user-data-dir=\(folder.path)/profile",
    ]
  }

  /// A PDF that can be read aloud (PDF/UA): headings, tables and pictures are told by tags.
  private static let accessiblePDF: String = {
    let options = ["UseTaggedPDF", "PDFUACompliance", "ExportBookmarks"].map {
      #""\#($0)":{"type":"boolean","value":"true"}"#
    }
    return "pdf:writer_pdf_Export:{\(options.joined(separator: ","))}"
  }()

  private func printPage(of publication: Publication, in folder: PrivateFolder) throws {
    guard let browser else {
      try convert(publication, to: "document.odt", in: folder)
      let arguments = [
        "--headless", "--norestore", "--convert-to", Self.accessiblePDF, "--outdir", folder.path,
        "\(folder.path)/document.odt",
      ]
      _ = office?.run(
        arguments,
        in: folder.path,
        seconds: Self.patience,
        moment: publication.moment.seconds
      )
      return
    }
    let page = HTMLWriter(language: publication.language)
      .text(publication.document, title: publication.title)
    try folder.write(Array(page.utf8), to: "page.html")
    let arguments = [
      "--no-pdf-header-footer", "--generate-pdf-document-outline",
      "--print-to-pdf=\(folder.path)/document.pdf", "file://\(folder.path)/page.html",
    ]
    _ = browser.run(
      Self.quietly(in: folder) + arguments,
      in: folder.path,
      seconds: Self.patience,
      moment: publication.moment.seconds
    )
  }
}
