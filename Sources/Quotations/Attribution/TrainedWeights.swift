// Written by `make train`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out mention 92.9, resolved 88.6 (direct), mention 88.8, resolved 85.8 (all);
// seen mention 94.4, resolved 90.1 (direct), mention 90.7, resolved 87.5 (all).
// swift-format-ignore-file

extension AttributionModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = AttributionModel(
    speaker: PairWeights(rows: speakerRows), speech: PairWeights(rows: speechRows), leastSpeech: 70,
    certainty: PairWeights(rows: certaintyRows), leastConfidence: 0.2)

  private static let speakerRows: StaticString = """
    leftOfCue -10 person 11 shortWords 33 phraseBeforeCue -12 offeredTwice 14
    leftThroughChain 23
    leftOverApposition -15
    leftOverFarApposition -9
    leftOverRelative 115
    rightOfTouchingCue 99
    rightOfCue -103 phraseBefore -27
    rightOfAddressingCue -89
    afterCommaInverted 162
    firstSubject -100 pronoun -14 onlyInSentence 9 nameIsSubject -20 isFirstOfSentence -12
    nearestSubject -3
    subjectOfCue 1
    passiveAgent 75
    passiveSubject -63
    opensSentence 125
    according 403
    accordingOpens 54
    colon -60
    colonBefore -9
    dash 26
    speechNounOwner -41
    subjectWithoutCue -44 hasCuedRival -19 offeredTwice -18
    nameWithoutCue -108 endsInComma -23 phraseAfterNoun -25 phraseBeforeComma -31 phraseBeforeEnd -17 namedOften -19 isFirstOfSentence 34 hasCuedRival -14
    carriedInParagraph 101
    carriedAcross -82 carriedFromWhole -15
    carriedEnd 27
    carriedOpen 131
    previousCue -83
    previousSubject -116
    previousSubjectAcross -116
    previousColon 3
    cueTouchesBefore 113
    cueNearBefore 94
    cueMidBefore 76
    cueFarBefore 27
    cueTouchesAfter 8 strongCue 18 endsInComma 15 hasVerbInside 21 offeredTwice -13
    cueNearAfter -31
    cueMidAfter 48
    cueFarAfter -13
    oneQuotationBetween -97
    moreQuotationsBetween -33
    semicolonBetween -11
    conjunctionBetween -70
    subordinatorBetween -41
    relativeBetween -28
    cueServesOther -79
    finalAttribution 140
    strongCue 64 person 17 endsInStop 9 closesSentence 19 phraseAfter 13 phraseTouches 20 nameOfOneWord -24 isFirstOfSentence -10 hasCuedRival 14 nearestCue 10
    mediumCue -46 nameIsSubject 17 hasCuedRival -11
    weakCue -95
    gerundCue -105
    infinitiveCue -32
    gerundAfterThing -30
    gerundAfter -65
    gerundClauseFirst 207
    person 117 shortWords -21 longWords 25 beforeWord -1 onlyInSentence 14 hasVerbInside 25 phraseBeforeCue -22 phraseBeforeComma 22 nameOfOneWord 13 namedOften -20 nameIsSubject -22 isFirstOfSentence 3
    likelyPerson 16
    organisation 64
    place -133
    pronoun 115 endsInStop 10 startsWithCapital 9 opensSentenceItself 8 closesSentence 11 phraseBefore 24 phraseBeforeCue 32 isFirstOfSentence -38
    they -3
    it -66
    firstPerson 54
    role 35
    group -36
    document 3
    plural -10
    speechNoun -73
    demonym 11
    otherNoun -113
    bareNoun 19
    possessiveName -100
    inPreposition -34
    oneWord 0 phraseBefore 31
    fewWords 0 phraseBefore 16 nameIsSubject -13 isNearest 35 isFirstOfSentence 17
    shortWords 0 phraseBefore -22 phraseBeforeCue 20 isFirstOfSentence 7
    middleWords 0 phraseBefore -14 phraseWithinFive -32 phraseAfterQuotation 18 phraseBeforeCue 34 nameIsSubject 25
    longWords 0 phraseAfterQuotation -16 phraseBeforeCue -18 isFirstOfSentence -29 nearestCue -23
    endsInComma 0 phraseBefore -24 phraseAfter 14 phraseWithinTwo 18 namedOnce -24 namedOften 19 nameIsSubject 4 isNearest 26 hasCuedRival -9 nearestCue 12
    endsInStop 0 phraseBefore 12 phraseWithinTen -16 phraseAfterQuotation 22 isFirstOfSentence 36 hasCuedRival 21 offeredTwice 12
    endsOpen 0 phraseBefore 14 phraseAfter -22 phraseWithinTen 30 phraseBeforeCue 21 namedOften -19 isNearest -17 offeredTwice -14
    startsWithCapital 0 nameIsSubject -24 isFirstOfSentence 11 nearestCue -23 offeredTwice -11
    opensSentenceItself 0 phraseWithinTwo 18 isNearest 9 isFirstOfSentence 9 offeredTwice -8
    closesSentence 0 phraseAfterComma 24 phraseAfterQuotation 22 phraseAfterNoun -30 hasCuedRival 18
    afterOtherWord 0 isFirstOfSentence -21
    beforeWord 0 phraseBeforeCue 15 nameIsSubject 13 hasCuedRival -15 offeredTwice -7
    beforeCue 0 phraseWithinTwo 24
    onlyInSentence 0 phraseAfter 25 phraseAfterQuotation 22 phraseAfterNoun 21 phraseBeforeCue 6 nameOfOneWord -10 isNearest 12 isFirstOfSentence 5 offeredTwice 9 carriedFromCueBefore -33
    firstInSentence 0 isNearest -24 isFirstOfSentence 26
    laterInSentence 0 isFirstOfSentence -24 offeredOften -36
    hasVerbInside 0 phraseBefore -26 phraseAfter 13 phraseTouches 22 phraseWithinTen -13 phraseAfterQuotation 14 phraseAfterNoun -20 phraseBeforeCue 21 nameOfOneWord 12 nameIsSubject 16 isFirstOfSentence -34 hasCuedRival 17 nearestCue -13
    hasPersonInside 0 phraseAfterComma 28 phraseAfterQuotation -22 phraseAfterCue 23 phraseAfterNoun -16 phraseBeforeCue -6 nameOfOneWord -7 namedOften -16 isFirstOfSentence -15 offeredTwice -20 offeredOften 15 carriedFromWhole 25
    phraseBefore 29 phraseWithinTwo -14 phraseAfterCue -42 namedOnce -20 nameIsSubject -15 isNearest -11 hasCuedRival 17
    phraseAfter -48 phraseAfterCue 31 namedOnce 21 nameIsSubject 12 isNearest 13 hasCuedRival -14
    phraseTouches -25 nameOfOneWord -15 offeredTwice -10
    phraseWithinTwo -26
    phraseWithinFive 18 nameOfOneWord 34
    phraseWithinTen 18 isFirstSpeech 32 isFirstOfSentence 19 offeredTwice 35
    phraseWithinTwenty -17 hasCuedRival 20
    phraseFar 13
    phraseOpensSentence 20
    phraseAfterComma 32 nameOfOneWord 25 nameIsSubject 38 isFirstOfSentence -30 offeredTwice 38
    phraseAfterQuotation 5 phraseBeforeCue -16 nameOfOneWord -17 nameIsSubject -18 offeredTwice -20
    phraseAfterSubordinator -64 hasCuedRival -17
    phraseAfterConjunction -20
    phraseAfterCue -124 nearestCue -23
    phraseAfterVerb -120
    phraseAfterNoun -24 namedOnce -12 nameIsSubject 30 offeredTwice 36
    phraseBeforeCue 37 nameIsSubject 26 isNearest 6 isFirstOfSentence -28 hasCuedRival 9 nearestCue 31
    phraseBeforeAuxiliary -86
    phraseBeforeVerb 31
    phraseBeforeComma 29 nearestCue 29
    phraseBeforeRelative 62
    phraseBeforePreposition 33
    phraseBeforeQuotation -18
    phraseBeforeEnd 50
    phraseBeforeConjunction 46
    phraseBeforeNoun -31
    nameOfOneWord -35 nameWithTitle 25 namedOften -6 nameIsSubject -8 isNearest 33 hasCuedRival -21 nearestCue 11 offeredTwice -20
    nameWithTitle 8
    namedOnce 6 isFirstSpeech -37
    namedOften 10 nameIsSubject 15 nearestCue 15
    nameIsSubject -33 isNearest 18 isFirstOfSentence 9
    theNoun 76
    aNoun 5
    ownedNoun 103
    longPhrase -39
    isPreviousSpeaker 31
    hasSpoken 34
    isFirstSpeech -7 isFirstOfSentence -29
    isNearest 13 nearestCue 18
    isFirstOfSentence 82 hasCuedRival 19 nearestCue -14 offeredOften -8
    hasCuedRival -6
    nearestCue 13 offeredTwice 11
    offeredTwice -4
    offeredOften 6
    carriedFromWhole -1
    carriedFromPart 20
    carriedFromCueAfter 15
    carriedFromCueBefore -39
    carriedOverSentence -31
    carriedInSentence 184
    carriedFromFar -133
    """

  private static let speechRows: StaticString = """
    leftOfCue 1 pronoun 25 isFirstOfSentence -17 shareHighest 37
    leftThroughChain -22
    leftOverApposition 40
    leftOverFarApposition 53
    leftOverRelative -13
    rightOfTouchingCue 46
    rightOfCue -12
    afterCommaInverted 94
    firstSubject -11
    nearestSubject 25
    subjectOfCue 33
    passiveSubject 35
    opensSentence 53
    according 71
    accordingOpens 29
    colonBefore 38
    dash -34
    speechNounOwner 68
    subjectWithoutCue -12
    nameWithoutCue 23
    carriedInParagraph 62 startsWithCapital 41
    carriedAcross -28
    carriedEnd -26
    carriedOpen -34
    previousCue -16
    previousSubject -37
    previousSubjectAcross -23
    previousColon -101
    cueTouchesBefore 60
    cueNearBefore 108
    cueMidBefore 59
    cueFarBefore -2
    cueTouchesAfter -41 judgedDirect 25
    cueNearAfter 7
    cueMidAfter -47
    cueFarAfter 14
    oneQuotationBetween 42
    moreQuotationsBetween 92
    relativeBetween 9
    cueServesOther 35
    finalAttribution 56
    strongCue -23 startsWithCapital -51 hasPersonInside 28 phraseBeforeCue -19 isFirstOfSentence 18 judgedDirect 31 scoreMiddle 14 shareHighest 12
    mediumCue 34
    weakCue -23
    gerundCue 42
    infinitiveCue 21
    gerundClauseFirst -26
    person -35 phraseBeforeCue -17 nameOfOneWord 14 namedOften 27 sentenceHasPerson 12
    likelyPerson -29
    organisation -4
    place 4
    pronoun 24 phraseAfterQuotation 24 phraseBeforeCue 24
    they 48
    it -13
    firstPerson -8
    role 50
    group -29
    document 6
    plural 10
    demonym 21
    otherNoun -16
    bareNoun -4
    possessiveName 6
    inPreposition 30
    quotationAlone 1 carriedFromCueAfter 28
    oneWord -95
    fewWords -69
    shortWords 0 sentenceHasPerson -11
    middleWords 73 nameIsSubject 23
    longWords 101 onlyInSentence 20
    endsInComma -8 opensParagraph 27 isNearest 26 isFirstOfSentence -13 sentenceHasPerson -13 shareHighest 13
    endsInStop 19 onlyInSentence 32
    endsOpen -1 onlyInSentence -36
    startsWithCapital -25 onlyInSentence 43 hasVerbInside -18 judgedDirect 5 sentenceHasCue -31 sentenceHasPerson -31 scoreLow 38
    opensSentenceItself 22 phraseAfter 28 isNearest 13 isFirstOfSentence 13 carriedFromCueAfter 32
    opensParagraph -124 phraseAfter 30 isNearest 15 isFirstOfSentence 15 nearestCue 25 shareHighest 18
    closesSentence -21
    afterComma 34
    afterColon 13
    afterThat 87
    afterPreposition -22
    afterArticle 6
    afterOwner -140
    afterCue 42
    afterAuxiliary 34
    afterConjunction -24
    afterNoun -29
    afterOtherWord -13
    beforeStop -20
    beforeWord -62 hasVerbInside -18 phraseBeforeCue 24 nearestCue 24 offeredTwice 24 shareHighest 22
    beforeCue -15
    beforePreposition 1
    beforeConjunction 40
    onlyInSentence 65 phraseAfterQuotation 18 namedOnce 25 hasCuedRival -30 offeredTwice 20 offeredOften -24 scoreMiddle -19 shareMiddle 24
    firstInSentence 5
    laterInSentence -59
    hasVerbInside 19 phraseBeforeCue -4 offeredTwice -8 tightlyTied 27 sentenceHasCue 1 sentenceHasPerson -27 shareMiddle -18 shareHighest 32
    hasPersonInside 27 phraseAfterQuotation -1 offeredTwice -11
    looksLikeTitle -95
    phraseBefore 25 hasCuedRival 25 shareMiddle 26 shareHighest -17
    phraseAfter 8 isNearest 13 judgedDirect 24 shareHighest 9
    phraseTouches -68
    phraseWithinTwo -47
    phraseWithinFive 26
    phraseWithinTen 20
    phraseWithinTwenty 26 isFirstOfSentence 29
    phraseFar 76
    phraseOpensSentence 18
    phraseAfterComma 25
    phraseAfterQuotation 35 judgedDirect 25
    phraseAfterSubordinator 54
    phraseAfterConjunction 1
    phraseAfterCue 51
    phraseAfterVerb -34
    phraseAfterNoun 2
    phraseBeforeCue 36 nameOfOneWord -17 sentenceHasCue -15 sentenceHasPerson 22 scoreMiddle 7
    phraseBeforeAuxiliary 2
    phraseBeforeVerb -18
    phraseBeforeComma 18
    phraseBeforeRelative 12
    phraseBeforePreposition 92
    phraseBeforeQuotation -150
    phraseBeforeEnd -30
    phraseBeforeConjunction 68
    phraseBeforeNoun -5
    nameOfOneWord -2 isFirstOfSentence -15
    nameWithTitle 51
    namedOnce 16 nameIsSubject 23
    namedOften -1 shareHighest 25
    nameIsSubject 38 offeredTwice 13 judgedDirect 22
    theNoun 23
    aNoun -103
    ownedNoun -78
    longPhrase 11
    isPreviousSpeaker -10
    hasSpoken 43
    isFirstSpeech -11
    isNearest 5 judgedDirect 19 sentenceHasPerson 18
    isFirstOfSentence -30 judgedDirect 18 judgedPartial -6 sentenceHasCue 9
    hasCuedRival 67 nearestCue -26
    nearestCue -17 offeredTwice 17 judgedDirect 39 scoreMiddle -26 shareHighest 19
    offeredTwice -12 tightlyTied 20 sentenceHasPerson 4
    offeredOften 46
    carriedFromWhole -10
    carriedFromPart 44
    carriedFromCueAfter 41
    carriedFromCueBefore 20
    carriedOverSentence 69
    carriedInSentence -13
    carriedFromFar -22
    judgedDirect -17 tightlyTied 24 sentenceHasCue 31 scoreMiddle 23
    judgedPartial 30 sentenceHasCue 32
    judgedTitle -47
    judgedScare 45
    afterWork -174
    afterNaming 33
    afterTerm 51
    tightlyTied 56 shareHighest 15
    afterWeakCue 22
    afterNounOfSpeech 9
    afterPerson 110
    afterBracket 90
    afterDash -193
    afterAdverb -25
    beforeNoun -42
    beforeName 51
    beforeBracket -72
    besideSpeech 65
    besideOther -21
    sentenceHasCue -5 shareHighest 37
    sentenceHasPerson -54
    allCapitals 48
    noCandidate -56
    scoreLowest -54
    scoreLow -64
    scoreMiddle 81
    scoreHigh 105
    shareLow 37
    shareMiddle 30
    shareHigh 33
    shareHighest -33
    bias 36
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 5
    leftThroughChain 50
    leftOverApposition 39
    leftOverFarApposition -19
    leftOverRelative 50
    rightOfTouchingCue 34
    rightOfCue 32
    afterCommaInverted 50
    firstSubject -53
    nearestSubject -22
    subjectOfCue -31
    opensSentence 64
    according 76
    accordingOpens 50
    colon -13
    colonBefore 12
    dash 15
    speechNounOwner 10
    subjectWithoutCue -36
    nameWithoutCue -7
    carriedInParagraph 28
    carriedAcross -59
    carriedEnd -50
    carriedOpen -44
    previousCue 7
    previousSubject -16
    previousSubjectAcross -69
    previousColon -41
    cueTouchesBefore -25
    cueNearBefore 78
    cueMidBefore 65
    cueFarBefore 35
    cueTouchesAfter -43
    cueNearAfter -15
    cueMidAfter -11
    cueFarAfter 40
    oneQuotationBetween 2
    moreQuotationsBetween 11
    relativeBetween -22
    cueServesOther -13
    finalAttribution 52
    strongCue 7
    mediumCue 4
    infinitiveCue 5
    gerundClauseFirst 89
    person 31
    likelyPerson -6
    organisation 16
    place -39
    pronoun 114
    they 16
    it -46
    firstPerson 17
    role -72
    group 35
    document 23
    plural -5
    demonym 21
    otherNoun -59
    bareNoun -8
    possessiveName -52
    inPreposition -30
    quotationAlone 29
    oneWord -24
    fewWords -12
    shortWords 10
    middleWords 18
    longWords 6
    endsInComma -7
    endsInStop -19
    endsOpen 23
    startsWithCapital -29
    opensSentenceItself 97
    opensParagraph -4
    closesSentence 61
    afterComma 15
    afterColon -22
    afterThat -35
    afterPreposition 13
    afterArticle 11
    afterOwner -65
    afterCue 8
    afterAuxiliary 13
    afterConjunction 14
    afterNoun -39
    afterOtherWord -15
    beforeStop -10
    beforeWord -13
    beforeCue -15
    beforePreposition -8
    beforeConjunction 25
    onlyInSentence -1
    firstInSentence 2
    laterInSentence -3
    hasVerbInside 26
    hasPersonInside 1
    looksLikeTitle -16
    phraseBefore 8
    phraseAfter 20
    phraseTouches 40
    phraseWithinTwo 28
    phraseWithinTen 7
    phraseWithinTwenty -17
    phraseFar -29
    phraseOpensSentence 32
    phraseAfterComma 34
    phraseAfterQuotation 29
    phraseAfterSubordinator -12
    phraseAfterConjunction -68
    phraseAfterCue 30
    phraseAfterVerb -32
    phraseAfterNoun -27
    phraseBeforeCue 23
    phraseBeforeAuxiliary -38
    phraseBeforeVerb -30
    phraseBeforeComma 45
    phraseBeforeRelative -27
    phraseBeforePreposition 32
    phraseBeforeQuotation -46
    phraseBeforeEnd -7
    phraseBeforeConjunction -22
    phraseBeforeNoun -5
    nameWithTitle 26
    namedOnce -32
    nameIsSubject 34
    theNoun -11
    aNoun -2
    ownedNoun 5
    longPhrase -67
    isPreviousSpeaker 67
    hasSpoken 10
    isFirstSpeech -9
    isNearest -9
    isFirstOfSentence 16
    hasCuedRival -26
    nearestCue -1
    offeredTwice 10
    offeredOften 12
    carriedFromWhole -23
    carriedFromPart -7
    carriedFromCueAfter 144
    carriedFromCueBefore 58
    carriedOverSentence 25
    judgedDirect 33
    judgedPartial 18
    judgedTitle -53
    judgedScare -1
    afterNaming -19
    afterTerm 15
    tightlyTied 66
    afterWeakCue 34
    afterNounOfSpeech 17
    afterPerson 69
    afterBracket -21
    afterDash -28
    afterAdverb -20
    beforeNoun -1
    beforeName 25
    beforeBracket -3
    besideSpeech 12
    besideOther 11
    sentenceHasCue 3
    sentenceHasPerson 10
    allCapitals 9
    scoreLowest -95
    scoreLow 13
    scoreMiddle 37
    scoreHigh 42
    shareLow -93
    shareMiddle 8
    shareHigh 15
    shareHighest 68
    bias -120
    """
}
