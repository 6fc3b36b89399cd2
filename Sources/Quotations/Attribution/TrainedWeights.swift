// Written by `make train`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out mention 92.7, resolved 89.1 (direct), mention 88.4, resolved 85.4 (all);
// seen mention 94.1, resolved 90.1 (direct), mention 90.9, resolved 87.6 (all).
// swift-format-ignore-file

extension AttributionModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = AttributionModel(
    speaker: PairWeights(rows: speakerRows), speech: PairWeights(rows: speechRows), leastSpeech: 70,
    certainty: PairWeights(rows: certaintyRows), leastConfidence: 0.2)

  private static let speakerRows: StaticString = """
    leftOfCue 100 shortWords 28 hasPersonInside -16 phraseBeforeCue -10 nameIsSubject 14 isFirstSpeech 23 offeredTwice 6
    leftThroughChain 146
    leftOverApposition 60
    leftOverFarApposition 82
    leftOverRelative 253
    rightOfTouchingCue 328
    rightOfCue -169
    rightOfAddressingCue -114
    afterCommaInverted 390
    firstSubject -45 person -11 pronoun -10 onlyInSentence 9 hasVerbInside -9 nameIsSubject -16 isFirstOfSentence -6
    nearestSubject 76 phraseBeforeCue 19
    subjectOfCue 70
    passiveAgent 264
    passiveSubject -178
    opensSentence 182
    according 736
    accordingOpens 246
    colon 46
    colonBefore 33
    dash 477
    dashBelow 450
    speechNounOwner 56
    subjectWithoutCue 18 fewWords 14 shortWords -18 phraseWithinTwenty -27 nameIsSubject 13 hasCuedRival -15 offeredTwice -11
    nameWithoutCue -68 likelyPerson -20 endsInComma -13 phraseAfterNoun -16 phraseBeforeComma -23 namedOften -21 isFirstOfSentence 36
    carriedInParagraph 218
    carriedAcross -59
    carriedEnd 107
    carriedOpen 439
    previousCue -109
    previousSubject -220
    previousSubjectAcross -321
    previousColon 360
    cueTouchesBefore 237
    cueNearBefore 187 hasCuedRival 16
    cueMidBefore 160
    cueFarBefore 78
    cueTouchesAfter 80 person -13 hasPersonInside 11 phraseBeforeCue 11 offeredTwice -17
    cueNearAfter 39
    cueMidAfter 54
    cueFarAfter -97
    oneQuotationBetween -185
    moreQuotationsBetween -194
    semicolonBetween -109
    conjunctionBetween -273
    subordinatorBetween -169
    relativeBetween -92
    cueServesOther -216
    finalAttribution 461
    strongCue 26 shortWords 14 closesSentence 12 phraseBefore -12 phraseAfter 10 phraseTouches 23 phraseAfterQuotation 12 nameOfOneWord -20 hasCuedRival 11 offeredTwice -11
    mediumCue -110 nameIsSubject 9 isFirstOfSentence 10 hasCuedRival -10
    weakCue -187
    gerundCue -98 nearestCue -18
    infinitiveCue -56
    gerundAfterThing -123
    gerundAfter -178
    gerundClauseFirst 300
    person 177 fewWords -16 shortWords -14 longWords 22 startsWithCapital 9 hasVerbInside 24 hasPersonInside -13 phraseWithinTwenty 9 phraseAfterQuotation -9 phraseBeforeCue -24 phraseBeforeComma 22 namedOften -19 nameIsSubject -23 isNearest -20 isFirstOfSentence 2 hasCuedRival -14 offeredTwice -7
    likelyPerson 36
    organisation 81
    place -184
    pronoun 178 endsInComma -13 endsInStop 10 startsWithCapital 12 opensSentenceItself 12 closesSentence 13 beforeWord -11 phraseBefore 13 phraseBeforeCue 22 isNearest -12 isFirstOfSentence -41
    they 26
    it -62
    firstPerson 92
    role 34 isNearest 34
    group -59
    document 6
    plural 4
    speechNoun -152
    demonym -3
    otherNoun -163
    bareNoun 58
    possessiveName -113
    inPreposition -74
    quotationAlone 120
    oneWord 0 phraseBefore 33 phraseBeforeCue -25
    fewWords 0 phraseBefore 7 nameIsSubject -18 isNearest 35 isFirstOfSentence 17
    shortWords 0 phraseBefore -21 phraseAfter 12 phraseBeforeCue 15 nameIsSubject -12 isNearest -11 isFirstOfSentence 6 nearestCue 4
    middleWords 0 phraseBefore -16 phraseAfter 13 phraseTouches 16 phraseWithinFive -34 phraseWithinTen 15 phraseAfterQuotation 16 phraseBeforeCue 33 namedOnce -15 nameIsSubject 22 isNearest 6 hasCuedRival 8 offeredOften 16
    longWords 0 phraseAfterQuotation -14 phraseAfterCue 12 phraseBeforeCue -20 isPreviousSpeaker 17 isNearest -7 isFirstOfSentence -31 nearestCue -23
    endsInComma 0 phraseBefore -23 phraseAfter 13 phraseWithinTwo 19 phraseAfterCue 8 nameOfOneWord 4 namedOnce -20 namedOften 14 nameIsSubject 9 isNearest 24 hasCuedRival -11 nearestCue 13
    endsInStop 0 phraseBefore 15 phraseWithinTen -20 phraseFar 26 phraseAfterQuotation 15 phraseAfterNoun -16 isPreviousSpeaker 9 isFirstOfSentence 21 hasCuedRival 22 offeredTwice 6 carriedFromCueAfter 12
    endsOpen 0 phraseBefore 10 phraseAfter -13 phraseWithinTen 26 namedOften -16 nameIsSubject -8 isNearest -17 hasCuedRival -10 offeredTwice -9
    startsWithCapital 0 phraseAfterCue 15 nameIsSubject -27 isFirstOfSentence 10 nearestCue -24 offeredTwice -12 carriedFromCueAfter -7
    opensSentenceItself 0 phraseWithinTwo 11 phraseAfterCue 13 phraseBeforeCue 9 offeredTwice -7
    closesSentence 0 phraseAfterComma 21 phraseAfterQuotation 15 phraseAfterNoun -17 phraseBeforeCue 4 isNearest -13 hasCuedRival 19 carriedFromCueAfter 14
    afterComma 0 phraseBeforeCue 16
    afterPreposition 0 phraseBefore 22 nameIsSubject 21
    afterCue 0 phraseBefore -21
    afterAuxiliary 0 phraseBeforeCue 22 isFirstOfSentence 27
    afterOtherWord 0 phraseBefore 12 isFirstOfSentence -21
    beforeWord 0 phraseBeforeCue 11 nameOfOneWord 13 nameIsSubject 16 isFirstOfSentence 7 hasCuedRival -18 offeredTwice -5
    beforeCue 0 phraseWithinTwo 16
    onlyInSentence 0 phraseBefore -13 phraseAfter 14 phraseTouches 12 phraseWithinFive -12 phraseOpensSentence -14 phraseAfterQuotation 24 phraseAfterNoun 18 phraseBeforeCue 1 nameOfOneWord -8 isNearest 11 isFirstOfSentence 4 offeredOften 11 carriedFromCueBefore -26
    firstInSentence 0 isNearest -25 isFirstOfSentence 18
    laterInSentence 0 isFirstOfSentence -21 offeredOften -26
    hasVerbInside 0 phraseBefore -21 phraseAfter 11 phraseTouches 21 phraseWithinTen -12 phraseWithinTwenty -10 phraseAfterCue 13 phraseAfterNoun -14 phraseBeforeCue 14 nameOfOneWord 11 nameIsSubject 14 isPreviousSpeaker 12 isFirstOfSentence -40 hasCuedRival 21 nearestCue -17 offeredTwice 10 carriedFromWhole 14
    hasPersonInside 0 phraseTouches 13 phraseWithinTwo 9 phraseAfterComma 31 phraseAfterQuotation -11 phraseAfterCue 23 phraseAfterNoun -21 phraseBeforeComma -16 nameOfOneWord -1 namedOften -13 isNearest 8 isFirstOfSentence -13 offeredTwice -23 offeredOften 12 carriedFromWhole 17
    phraseBefore 71 phraseWithinTwo -8 phraseAfterCue -30 phraseAfterNoun -15 namedOnce -20 nameIsSubject -17 isNearest -9 nearestCue -11
    phraseAfter -69 phraseAfterCue 27 phraseBeforeCue 12 namedOnce 20 nameIsSubject 17 isNearest 10 hasCuedRival -9 nearestCue 11
    phraseTouches -12 phraseBeforeCue 8 nameOfOneWord -14 offeredTwice -8
    phraseWithinTwo -51 nameOfOneWord 10 isFirstOfSentence -20
    phraseWithinFive 27 nameOfOneWord 28
    phraseWithinTen 31 nameIsSubject -24 isFirstSpeech 32 isFirstOfSentence 18 offeredTwice 32
    phraseWithinTwenty -10 phraseBeforeEnd 22 namedOften -11 hasCuedRival 16
    phraseFar 16
    phraseOpensSentence 16 nameIsSubject -19
    phraseAfterComma 4 nameOfOneWord 20 nameIsSubject 34 isFirstOfSentence -28 offeredTwice 32
    phraseAfterQuotation -21 phraseBeforeCue -17 nameOfOneWord -12 nameIsSubject -13 offeredTwice -16
    phraseAfterSubordinator -91 nameIsSubject -21 hasCuedRival -12 offeredTwice -18
    phraseAfterConjunction -40
    phraseAfterCue -172 phraseBeforeComma 27 nearestCue -21 offeredTwice -8
    phraseAfterVerb -162
    phraseAfterNoun -26 namedOnce -13 nameIsSubject 25 isFirstOfSentence 20 hasCuedRival -8 offeredTwice 40
    phraseBeforeCue 94 nameIsSubject 25 isFirstSpeech 21 isNearest 6 isFirstOfSentence -25 nearestCue 22 offeredOften -8
    phraseBeforeAuxiliary -63 isFirstOfSentence 25
    phraseBeforeVerb 79 nameIsSubject -20
    phraseBeforeComma 74 nameOfOneWord -18 nearestCue 29
    phraseBeforeRelative 84
    phraseBeforePreposition 90
    phraseBeforeQuotation -22
    phraseBeforeEnd 76
    phraseBeforeConjunction 105
    phraseBeforeNoun -4
    nameOfOneWord -38 nameWithTitle 25 namedOften -3 isNearest 34 hasCuedRival -17 nearestCue 11 offeredTwice -19 offeredOften -10
    nameWithTitle 21
    namedOnce -1 isFirstSpeech -31 isFirstOfSentence 5 hasCuedRival 8 nearestCue -21
    namedOften 13 nameIsSubject 15 isFirstSpeech 18 isNearest 5 hasCuedRival -6 nearestCue 16
    nameIsSubject -7 isNearest 18 isFirstOfSentence 10 hasCuedRival -13
    theNoun 100
    aNoun 23
    ownedNoun 154
    longPhrase -69
    isPreviousSpeaker 42 hasCuedRival -15
    hasSpoken 52
    isFirstSpeech -45 isFirstOfSentence -20
    isNearest 35 isFirstOfSentence -17 nearestCue 15 offeredTwice 2
    isFirstOfSentence 67 hasCuedRival 21 nearestCue -13 offeredOften -9
    hasCuedRival 22 offeredOften 9
    nearestCue -7 offeredTwice 20
    offeredTwice -4
    offeredOften -24
    carriedFromWhole 1 carriedFromCueAfter -12
    carriedFromPart -3
    carriedFromCueAfter -18 carriedOverSentence 25
    carriedFromCueBefore -21
    carriedOverSentence -77
    carriedInSentence 246
    carriedFromFar -170
    """

  private static let speechRows: StaticString = """
    leftOfCue -21 nearestCue 8 shareHighest 39
    leftOverApposition 31
    leftOverFarApposition 53
    leftOverRelative -23
    rightOfTouchingCue 34
    rightOfCue -33
    afterCommaInverted 81
    firstSubject 5
    nearestSubject -21
    subjectOfCue -7
    passiveAgent -4
    opensSentence 68
    according 127
    accordingOpens 37
    colon -42
    colonBefore 80
    dash -55
    speechNounOwner 5
    subjectWithoutCue -13
    nameWithoutCue 15
    carriedInParagraph 59 startsWithCapital 31
    carriedAcross -19
    carriedEnd 44
    carriedOpen -63
    previousCue -18
    previousSubject -52
    previousSubjectAcross 8
    previousColon -78
    cueTouchesBefore 39
    cueNearBefore 106
    cueMidBefore 72
    cueFarBefore -1
    cueTouchesAfter -10
    cueNearAfter -16
    cueMidAfter -58
    cueFarAfter 33
    oneQuotationBetween 78
    finalAttribution 51
    strongCue -28 startsWithCapital -39 hasVerbInside 29 isFirstOfSentence 23 judgedDirect 37
    mediumCue 9
    weakCue -25
    gerundCue 55
    infinitiveCue 33
    gerundClauseFirst -8
    person -10 namedOften 23 scoreMiddle 17
    likelyPerson -46
    organisation -2
    place -36
    pronoun 51 phraseAfterQuotation 23 phraseBeforeCue 29
    they 74
    it -59
    firstPerson -14
    role 64
    group -38
    document 13
    plural 5
    demonym 30
    otherNoun -46
    bareNoun -16
    possessiveName 34
    inPreposition 23
    quotationAlone -20
    oneWord -90
    fewWords -70
    shortWords -13 hasVerbInside 19 sentenceHasPerson -14
    middleWords 64 nameIsSubject 30 sentenceHasPerson 19
    longWords 95 onlyInSentence 24
    endsInComma -5 opensSentenceItself 32 opensParagraph 29 isNearest 18 isFirstOfSentence -9 nearestCue 12 sentenceHasPerson -14 shareHighest 19
    endsInStop 9 onlyInSentence 48 phraseBeforeCue -23 judgedDirect -19 scoreHigh -28
    endsOpen -19
    startsWithCapital -3 onlyInSentence 44 hasVerbInside -19 phraseBefore -31 phraseTouches -17 nearestCue -34 judgedDirect -12 sentenceHasCue -33 sentenceHasPerson -18
    opensSentenceItself -19 beforeWord 23 phraseAfter 31 isNearest 21 isFirstOfSentence 21 scoreMiddle 29
    opensParagraph -115 hasPersonInside 13 phraseAfter 28 isNearest 19 isFirstOfSentence 19 nearestCue 25 shareHighest 15
    closesSentence 13 scoreMiddle 28
    afterComma 52
    afterColon 6
    afterThat 102
    afterPreposition -42
    afterArticle -2
    afterOwner -137
    afterCue 88
    afterAuxiliary 19
    afterConjunction -22
    afterNoun -31
    afterOtherWord -29
    beforeStop -12
    beforeWord -40 hasVerbInside -21 phraseBeforeCue 29 nearestCue 24 offeredTwice 21 sentenceHasCue -6 scoreMiddle -30 scoreHigh 31 shareHighest 11
    beforeCue -14
    beforePreposition 10
    beforeConjunction 39
    onlyInSentence 56 phraseAfterQuotation 21 hasCuedRival -32 offeredTwice 15 offeredOften -25 judgedPartial -34
    firstInSentence -5
    laterInSentence -66
    hasVerbInside -8 isFirstOfSentence -9 offeredTwice -1 tightlyTied 30 sentenceHasPerson -24 scoreHigh 17 shareHighest 35
    hasPersonInside 12 offeredTwice -7
    looksLikeTitle -57
    phraseBefore 16 hasCuedRival 24
    phraseAfter -28 isNearest 13 offeredTwice 18 judgedDirect 28 sentenceHasCue 19 shareHighest 13
    phraseTouches -116
    phraseWithinTwo -52 scoreHigh 28
    phraseWithinFive 33
    phraseWithinTen 24
    phraseWithinTwenty 25 isFirstOfSentence 28
    phraseFar 73
    phraseOpensSentence 24
    phraseAfterComma 47
    phraseAfterQuotation 21 judgedDirect 33 scoreMiddle 26 shareHighest 19
    phraseAfterSubordinator 14
    phraseAfterConjunction -12
    phraseAfterCue 51
    phraseAfterVerb -43
    phraseAfterNoun 19
    phraseBeforeCue 31 isFirstOfSentence -13 scoreMiddle 30 scoreHigh -10
    phraseBeforeAuxiliary -18
    phraseBeforeVerb -24
    phraseBeforeRelative 24
    phraseBeforePreposition 116
    phraseBeforeQuotation -150
    phraseBeforeEnd -49
    phraseBeforeConjunction 55
    phraseBeforeNoun 1
    nameOfOneWord 4 isFirstOfSentence -13 shareHighest -32
    nameWithTitle 62
    namedOnce 39 nameIsSubject 30 judgedDirect -43
    namedOften 11
    nameIsSubject 36
    theNoun 18
    aNoun -87
    ownedNoun -92
    longPhrase 26
    isPreviousSpeaker 6
    hasSpoken 58
    isFirstSpeech 0 isFirstOfSentence -22
    isNearest 41 sentenceHasCue 12 sentenceHasPerson 9 scoreMiddle -42
    isFirstOfSentence 21 judgedPartial -30 scoreMiddle -26
    hasCuedRival 89
    nearestCue -17 offeredTwice 26 judgedDirect 33
    offeredTwice -17 tightlyTied 24
    offeredOften 43
    carriedFromWhole -50
    carriedFromPart 91
    carriedFromCueAfter 59
    carriedFromCueBefore 25
    carriedOverSentence 69
    carriedInSentence 8
    carriedFromFar -36
    judgedDirect 159 bias -20
    judgedPartial 112 sentenceHasCue 25
    judgedTitle -42 afterNaming -248
    judgedScare -44
    afterWork -195
    afterNaming 168
    afterTerm 79
    tightlyTied 22
    afterWeakCue 54
    afterNounOfSpeech 32
    afterPerson 97
    afterBracket 85
    afterDash -180
    afterAdverb -37
    beforeNoun -40
    beforeName 64
    beforeBracket -54
    besideSpeech 69
    besideOther -23
    sentenceHasCue -2 scoreHigh 25 shareHighest 17
    sentenceHasPerson -23 scoreHigh 17
    allCapitals 50
    noCandidate -43
    scoreLowest 22
    scoreLow -78
    scoreMiddle 27
    scoreHigh 58
    shareLow 10
    shareMiddle 40
    shareHigh 19
    shareHighest -41
    bias -60
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 7
    leftThroughChain 47
    leftOverApposition 45
    leftOverFarApposition -27
    leftOverRelative 49
    rightOfTouchingCue 29
    rightOfCue 8
    afterCommaInverted 32
    firstSubject -67
    nearestSubject -24
    subjectOfCue 5
    opensSentence 67
    according 120
    accordingOpens 59
    colon -56
    colonBefore 4
    dash 24
    speechNounOwner 13
    subjectWithoutCue -28
    nameWithoutCue -11
    carriedInParagraph 58
    carriedAcross -77
    carriedEnd -75
    carriedOpen -44
    previousCue 18
    previousSubject -53
    previousSubjectAcross -26
    previousColon -49
    cueTouchesBefore 9
    cueNearBefore 62
    cueMidBefore 49
    cueFarBefore 26
    cueTouchesAfter 4
    cueNearAfter -28
    cueMidAfter -4
    cueFarAfter 69
    oneQuotationBetween 19
    finalAttribution 48
    strongCue 52
    mediumCue 26
    weakCue -55
    gerundCue 2
    infinitiveCue -3
    gerundClauseFirst 79
    person 40
    likelyPerson -6
    organisation 13
    place -47
    pronoun 124
    they 5
    it -31
    firstPerson 4
    role -61
    group 21
    document 45
    plural 19
    demonym 20
    otherNoun -67
    bareNoun -10
    possessiveName -59
    inPreposition -37
    quotationAlone 36
    oneWord -33
    fewWords -12
    shortWords -2
    middleWords 21
    longWords 6
    endsInComma -15
    endsInStop -6
    endsOpen 2
    startsWithCapital -26
    opensSentenceItself 99
    opensParagraph -3
    closesSentence 61
    afterComma 16
    afterColon -22
    afterThat -36
    afterPreposition 7
    afterArticle 3
    afterOwner -78
    afterCue 19
    afterAuxiliary 5
    afterConjunction 11
    afterNoun -34
    afterOtherWord -9
    beforeStop -4
    beforeWord -3
    beforeCue -23
    beforePreposition 22
    beforeConjunction 27
    onlyInSentence -9
    firstInSentence 8
    laterInSentence -19
    hasVerbInside 21
    looksLikeTitle -28
    phraseBefore 13
    phraseAfter 27
    phraseTouches 40
    phraseWithinTwo 21
    phraseWithinFive 17
    phraseWithinTen 16
    phraseWithinTwenty -22
    phraseFar -32
    phraseOpensSentence 38
    phraseAfterComma 50
    phraseAfterQuotation 23
    phraseAfterSubordinator -8
    phraseAfterConjunction -44
    phraseAfterCue 46
    phraseAfterVerb -6
    phraseAfterNoun -12
    phraseBeforeCue 21
    phraseBeforeAuxiliary -54
    phraseBeforeVerb -6
    phraseBeforeComma 50
    phraseBeforeRelative -21
    phraseBeforePreposition 33
    phraseBeforeQuotation -52
    phraseBeforeEnd -6
    phraseBeforeConjunction -10
    phraseBeforeNoun -19
    nameOfOneWord 3
    nameWithTitle 22
    namedOnce -40
    namedOften 2
    nameIsSubject 42
    theNoun -15
    aNoun 23
    ownedNoun 9
    longPhrase -66
    isPreviousSpeaker 51
    hasSpoken 8
    isFirstSpeech -4
    isNearest -15
    isFirstOfSentence 31
    hasCuedRival -33
    nearestCue -3
    offeredTwice 18
    offeredOften 11
    carriedFromWhole -19
    carriedFromPart 1
    carriedFromCueAfter 136
    carriedFromCueBefore 65
    carriedOverSentence 19
    carriedInSentence 25
    carriedFromFar -62
    judgedDirect 3
    judgedPartial -1
    judgedTitle -55
    judgedScare 33
    afterNaming -65
    afterTerm 3
    tightlyTied 30
    afterWeakCue 48
    afterNounOfSpeech -5
    afterPerson 67
    afterBracket -22
    afterDash -2
    afterAdverb -12
    beforeNoun -9
    beforeName 35
    besideSpeech 14
    besideOther -19
    sentenceHasCue -17
    sentenceHasPerson 16
    allCapitals -6
    scoreLowest -64
    scoreLow -2
    scoreMiddle 41
    scoreHigh 47
    shareLow -33
    shareMiddle 5
    shareHigh 4
    shareHighest 46
    bias -133
    """
}
