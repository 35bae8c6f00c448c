import Glibc
import LotseHost
import LotseKit

// Reads tables for the peers: TableProbe FILE… writes a line of JSON for each: how it was read, the
// headers and rows, or that it was refused.

for path in CommandLine.arguments.dropFirst() {
  var bytes: [UInt8] = []
  if let file = fopen(path, "rb") {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    fclose(file)
  }
  do {
    let content = try CSVReader().content(of: bytes)
    print(try JSONValue(encoding: content).text())
  } catch {
    print("{\"refused\":true}")
  }
}
