package import LotseKit

extension UserError {
  /// The error as the user reads it: what was wrong, then what to do.
  package func document(in language: Language) -> Document {
    var prose = Prose(problem.in(language), .alert)
    if let advice { prose = prose + " \(advice.in(language))" }
    return Document(prose)
  }

  /// The sentences alone, for a front end without documents.
  package func sentence(in language: Language) -> String {
    [problem, advice].compactMap { $0?.in(language) }.joined(separator: " ")
  }
}
