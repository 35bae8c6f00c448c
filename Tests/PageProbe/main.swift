import ExampleDocuments
import Foundation
import LotseExport
import LotseKit

// Writes example documents for the peers into a folder: PageProbe FOLDER
//
// Each becomes a web page; the hostile one also Markdown, a table, the page that pandoc gets, and
// pictures as files.

let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")

func keep(_ text: String, as name: String) throws {
  try Data(text.utf8).write(to: folder.appending(path: name))
}

func page(_ document: Document, _ language: Language = .german) -> String {
  HTMLWriter(language: language).text(document, title: "Lotse")
}

for language in Language.allCases {
  try keep(page(Report.document(in: language), language), as: "report-\(language.rawValue).html")
}
try keep(page(CrowdedCharts.document), as: "crowded.html")

let hostile = HostileDocument.document
try keep(page(hostile), as: "hostile.html")
try keep(MarkdownWriter(language: .german).text(Origins.told(hostile, .german)), as: "hostile.md")
try keep(CSVWriter(language: .german).text(hostile) ?? "", as: "hostile.csv")
try keep(OfficePage(hostile, "Lotse", .german).text(pictures: ".svg"), as: "hostile-office.htm")
for picture in OfficePage(hostile, "Lotse", .german).pictures {
  try keep(picture.svg, as: "hostile-\(picture.name).svg")
}
