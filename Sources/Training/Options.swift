extension Course {
  /// Takes numbers by name, for looking for better ones: speakerPull=2.
  init(_ options: some Sequence<String>) {
    self.init()
    for (name, number) in Options.numbers(in: options) {
      switch name {
      case "speakerPull": speaker.pull = number
      case "speakerTrees": speakerTrees.trees = Int(number)
      case "speakerLeaves": speakerTrees.leaves = Int(number)
      case "speakerRate": speakerTrees.rate = number
      case "speakerTreePull": speakerTrees.pull = number
      case "speechTrees": speech.trees = Int(number)
      case "speechLeaves": speech.leaves = Int(number)
      case "speechRate": speech.rate = number
      case "certaintyPull": certainty.pull = number
      case "leastConfidence": leastConfidence = number
      case "leastSpeech": leastSpeech = Int(number)
      case "rounds": rounds = Int(number)
      default: print("There is no option \(name).")
      }
    }
  }
}

enum Options {
  /// What stands as NAME=NUMBER among some options; others are passed over.
  static func numbers(in options: some Sequence<String>) -> [(name: String, number: Double)] {
    options.compactMap { option in
      let parts = option.split(separator: "=")
      guard parts.count == 2, let number = Double(parts[1]) else { return nil }
      return (String(parts[0]), number)
    }
  }
}
