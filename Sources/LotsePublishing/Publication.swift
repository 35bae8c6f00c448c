package import LotseKit

/// What is to be kept as a file: a document, and what else there is of it.
package struct Publication: Sendable {
  /// The document; it says where it comes from.
  package var document: Document
  /// What the document is called where it has no title of its own.
  package var title: String
  /// The same as data.
  package var value: JSONValue
  /// What of it belongs in a calendar; `nil` if nothing does.
  package var calendar: [CalendarItem]?
  /// When it was made.
  package var moment: Moment
  /// Its language.
  package var language: Language

  package init(
    document: Document,
    title: String,
    value: JSONValue,
    calendar: [CalendarItem]? = nil,
    moment: Moment,
    language: Language
  ) {
    self.document = document
    self.title = title
    self.value = value
    self.calendar = calendar
    self.moment = moment
    self.language = language
  }
}

extension Document {
  /// The document with when and by what it was made, and what stayed open.
  package func made(at moment: Moment, by program: String, open openPoints: [String]) -> Document {
    var document = self
    let own = document.provenance
    document.provenance.created = own.created ?? moment
    document.provenance.program = own.program ?? program
    document.provenance.openPoints += openPoints.filter { !own.openPoints.contains($0) }
    return document
  }
}
