import LotseExport
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

  /// What is missing for a form; `nil` if nothing is.
  func objection(to format: FileFormat) -> UserError? {
    if format != .pdf { return pandoc == nil ? .noPandoc(format) : nil }
    return browser == nil && (office == nil || pandoc == nil) ? .noBrowser : nil
  }

  /// The bytes of the file.
  ///
  /// - Throws: A ``UserError`` if a program is missing or fails.
  func bytes(of publication: Publication, as format: FileFormat) throws -> [UInt8] {
    let folder = try WorkFolder(variables: variables)
    let (moment, name) = (publication.moment.seconds, "document.\(format.rawValue)")
    switch format {
    case .pdf: try printPage(of: publication, in: folder)
    default: try convert(publication, to: name, in: folder)
    }
    guard let bytes = folder.read(name) else { throw UserError.programFailed(format) }
    return format == .pdf ? PDFDates.settled(bytes, at: moment) : bytes
  }

  /// ODT or DOCX by pandoc, from a page whose pictures are files beside it.
  private func convert(
    _ publication: Publication,
    to name: String,
    in folder: WorkFolder
  ) throws {
    guard let pandoc else { throw UserError.noPandoc(.openDocument) }
    let page = OfficePage(publication.document, publication.title, publication.language)
    for picture in page.pictures {
      try folder.write(picture.svg, to: picture.name + ".svg")
      rasterize(picture.name, in: folder, publication.moment.seconds)
    }
    let extensions = page.pictures.map { picture in
      (picture.name, folder.has(picture.name + ".png") ? ".png" : ".svg")
    }
    try folder.write(page.text(Dictionary(uniqueKeysWithValues: extensions)), to: "page.html")
    let arguments = [
      "--from=html", "--standalone", "--sandbox", "--resource-path=\(folder.path)", "--dpi=192",
      "--metadata=lang:\(publication.language.rawValue)", "--output=\(folder.path)/\(name)",
      "\(folder.path)/page.html",
    ]
    // The sandbox of pandoc lets it read nothing but what it is called with, pictures included.
    let end = pandoc.run(
      arguments.filter { page.pictures.isEmpty || $0 != "--sandbox" },
      in: folder.path,
      seconds: Self.patience,
      moment: publication.moment.seconds
    )
    guard end == .done else { throw UserError.programFailed(.openDocument) }
  }

  /// A picture of points beside the one of lines, for programs that show only those.
  private func rasterize(_ name: String, in folder: WorkFolder, _ moment: Int) {
    _ = rasterizer?.run(
      ["--zoom=2", "--output=\(folder.path)/\(name).png", "\(folder.path)/\(name).svg"],
      in: folder.path,
      seconds: Self.patience,
      moment: moment
    )
  }

  private func printPage(of publication: Publication, in folder: WorkFolder) throws {
    guard let browser else {
      try convert(publication, to: "document.odt", in: folder)
      let arguments = [
        "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.path,
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
    try folder.write(page, to: "page.html")
    // The page has no script and names no address; the flags see to it that none is called.
    let arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--no-pings",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
      "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
      "--generate-pdf-document-outline", "--print-to-pdf=\(folder.path)/document.pdf",
      "file://\(folder.path)/page.html",
    ]
    _ = browser.run(
      (Self.isRoot ? ["--no-sandbox"] : []) + arguments,
      in: folder.path,
      seconds: Self.patience,
      moment: publication.moment.seconds
    )
  }
}
