extension Course {
  /// Takes numbers by name, for looking for better ones: speakerPull=2.
  init(_ options: some Sequence<String>) {
    self.init()
    for option in options {
      let parts = option.split(separator: "=")
      guard parts.count == 2, let number = Double(parts[1]) else { continue }
      switch parts[0] {
      case "speakerPull": speaker.pull = number
      case "speakerPairPull": speaker.pairPull = number
      case "speakerSupport": speaker.leastSupport = Int(number)
      case "speakerPairs": speaker.usesPairs = number > 0
      case "speakerMost": speaker.mostPairs = Int(number)
      case "speechMost": speech.mostPairs = Int(number)
      case "speechPull": speech.pull = number
      case "speechPairPull": speech.pairPull = number
      case "speechPairs": speech.usesPairs = number > 0
      case "certaintyPull": certainty.pull = number
      case "leastConfidence": leastConfidence = number
      case "leastSpeech": leastSpeech = Int(number)
      case "rounds": rounds = Int(number)
      default: print("There is no option \(parts[0]).")
      }
    }
  }
}
