import Foundation
import LotseKit
import Testing

@Suite("The profile of an administration")
struct ProfileTests {
  @Test("is stored alike, in whatever order questions were left out")
  func order() throws {
    let questions = ProfileQuestion.allCases
    let texts = try [questions, questions.reversed(), questions.shuffled()].map { order in
      var profile = Profile()
      for question in order { profile.leftOut.insert(question) }
      return String(decoding: try JSONEncoder().encode(profile), as: UTF8.self)
    }
    let names = questions.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    for text in texts { #expect(text.contains("\"leftOut\":[\(names)]"), "\(text)") }
    let read = try JSONDecoder().decode(Profile.self, from: Data(texts[1].utf8))
    #expect(read.leftOut == Set(questions))
  }
}
