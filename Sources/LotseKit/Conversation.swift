/// What a running command may do.
public protocol Conversation: Sendable {
  /// The language to answer in.
  var language: Language { get }
  /// When the conversation began; the same after a resume.
  var now: Moment { get }
  /// A number that is random for each conversation and the same after a resume.
  var seed: UInt64 { get }
  /// The shared records.
  var store: any RecordStore { get }
  /// The clock's zone, and the holidays of the Land in the profile: for counting working days and
  /// for reading days and times in texts.
  var almanac: Almanac { get async throws }
  /// The questions the user answered with "don't know yet", in order.
  var openPoints: [String] { get async }

  /// The answer to a question: given with the command, journaled earlier, or asked now.
  ///
  /// - Throws: What ends the body when the user has to be asked first or leaves; pass it on.
  func answer(to form: QuestionForm) async throws -> Answer

  /// Shows something between two questions, once.
  func say(_ document: Document) async throws
}

extension Conversation {
  /// A clock that never changes and no holidays: for conversations that are not held on a clock.
  public var almanac: Almanac {
    get async throws { Almanac(zone: .fixed(now.offset)) }
  }

  /// Asks a question and returns its answer as a Swift value.
  ///
  /// - Throws: What ends the body when the user has to be asked first or leaves; pass it on.
  public func ask<Value>(_ question: Question<Value>) async throws -> Value {
    let answer = try await answer(to: question.form)
    guard let value = question.value(of: answer) else { throw AnswerMismatch(id: question.form.id) }
    return value
  }
}

/// An answer does not fit the question it was given to: a defect, not the user's fault.
public struct AnswerMismatch: Error {
  /// The question's id.
  public let id: String

  /// A mismatch at a question.
  public init(id: String) { self.id = id }
}
