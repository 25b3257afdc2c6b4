// SPDX-License-Identifier: MIT

internal import Fetch
internal import Naming

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if !arguments.isDisjoint(with: ["--help", "-h"]) || arguments.first == "help" {
      return Terminal.print(manual)
    }
    if arguments.first == "--version" { return Terminal.print("podcast-index \(Product.version)") }
    if arguments.first == TransferWorker.command { TransferWorker.run(CommandLine.arguments) }
    do throws(Arguments.Mistake) {
      exit(Invocation(try Arguments(arguments)).run())
    } catch {
      Terminal.say("podcast-index: \(error.message)")
      exit(2)
    }
  }
}

extension Collection<String> {
  fileprivate func isDisjoint(with others: Set<String>) -> Bool {
    !contains { others.contains($0) }
  }
}
