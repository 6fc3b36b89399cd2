// Written by `make train`; do not edit. Weights of features in hundredths, and trees, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out mention 93.0, resolved 90.0 (direct), mention 89.3, resolved 87.1 (all);
// seen mention 94.4, resolved 91.3 (direct), mention 91.4, resolved 89.1 (all).
// swift-format-ignore-file

extension AttributionModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = {
    let numbers = QuestionNumbers(names: names)
    return AttributionModel(
      speaker: FeatureWeights(rows: speakerRows, numbers: numbers),
      speakerTrees: BoostedTrees(rows: speakerTreeRows, numbers: numbers),
      speech: BoostedTrees(rows: speechRows, numbers: numbers), leastSpeech: 400,
      certainty: FeatureWeights(rows: certaintyRows, numbers: numbers), leastConfidence: 0.1,
      sureConfidence: 0.81)
  }()

  /// All features and measures in the order of their numbers: those of the program when this was learnt. A test holds
  /// that they still are.
  package static let names: StaticString = """
    leftOfCue leftThroughChain leftOverApposition leftOverFarApposition leftOverComplement leftOverRelative
    rightOfTouchingCue rightOfCue rightOfAddressingCue afterCommaInverted firstSubject nearestSubject subjectOfCue
    quotedAs passiveAgent passiveSubject opensSentence according accordingOpens colon colonBefore dash dashBelow
    speechNounOwner subjectWithoutCue nameWithoutCue nounWithoutCue carriedInParagraph carriedAcross carriedEnd
    carriedOpen previousCue previousSubject previousSubjectAcross previousColon cueTouchesBefore cueNearBefore
    cueMidBefore cueFarBefore cueTouchesAfter cueNearAfter cueMidAfter cueFarAfter oneQuotationBetween
    moreQuotationsBetween semicolonBetween conjunctionBetween subordinatorBetween relativeBetween cueServesOther
    finalAttribution strongCue mediumCue weakCue gerundCue infinitiveCue gerundAfterThing gerundAfter
    gerundClauseFirst person likelyPerson organisation place pronoun they it firstPerson role group document plural
    speechNoun demonym otherNoun bareNoun possessiveName inPreposition quotationAlone oneWord fewWords shortWords
    middleWords longWords endsInComma endsInStop endsOpen startsWithCapital opensSentenceItself opensParagraph
    closesSentence afterComma afterColon afterThat afterPreposition afterArticle afterOwner afterCue afterAuxiliary
    afterConjunction afterNoun afterOtherWord beforeComma beforeStop beforeWord beforeCue beforePreposition
    beforeConjunction onlyInSentence firstInSentence laterInSentence hasVerbInside hasPersonInside looksLikeTitle
    phraseBefore phraseAfter phraseTouches phraseWithinTwo phraseWithinFive phraseWithinTen phraseWithinTwenty
    phraseFar phraseOpensSentence phraseAfterComma phraseAfterQuotation phraseAfterSubordinator
    phraseAfterConjunction phraseAfterCue phraseAfterVerb phraseAfterNoun phraseBeforeCue phraseBeforeAuxiliary
    phraseBeforeVerb phraseBeforeComma phraseBeforeRelative phraseBeforePreposition phraseBeforeQuotation
    phraseBeforeEnd phraseBeforeConjunction phraseBeforeNoun nameOfOneWord nameWithTitle namedOnce namedOften
    nameIsSubject theNoun aNoun ownedNoun longPhrase isPreviousSpeaker hasSpoken isFirstSpeech isNearest
    isFirstOfSentence hasCuedRival nearestCue nearestCueBeforeAs absolute offeredTwice offeredOften
    carriedFromWhole carriedFromPart carriedFromCueAfter carriedFromCueBefore carriedOverSentence carriedInSentence
    carriedFromFar judgedDirect judgedPartial judgedTitle judgedScare afterWork afterNaming afterSoCalled afterTerm
    tightlyTied afterWeakCue afterNounOfSpeech afterPerson afterBracket afterDash afterAdverb beforeNoun beforeName
    beforeBracket hasDigits isInHeading besideSpeech besideOther sentenceHasCue cueCloseBefore sentenceHasPerson
    allCapitals noCandidate scoreLowest scoreLow scoreMiddle scoreHigh shareLow shareMiddle shareHigh shareHigher
    shareHighest weighedAgain bias words capitals smallWords tokensBefore tokensAfter quotationsBefore
    quotationsAfter cuesBefore cuesAfter ending before secondBefore thirdBefore after secondAfter thirdAfter family
    sentencesInParagraph quotationsInParagraph sentenceInParagraph quotationInParagraph repeats quotationsInText
    paragraphsBefore candidates bestScore bestShare gap cueGap cueToPhrase quotationsBetween cuesBetween
    commasBetween clausesBetween verbsBetween namesBetween rank rankOnSide offers mentions personhood timesSpoken
    sinceSpoken phraseWords beforePhrase secondBeforePhrase afterPhrase secondAfterPhrase cueKind cueForm tokenBeforeCue
    tokenAfterCue sentencesAway paragraphsAway headKind carriedLength tie
    """

  private static let speakerRows: StaticString = """
    leftOfCue 181
    leftThroughChain 253
    leftOverApposition 144
    leftOverFarApposition 116
    leftOverComplement 168
    leftOverRelative 208
    rightOfTouchingCue 398
    rightOfCue -196
    rightOfAddressingCue -312
    afterCommaInverted 432
    firstSubject -96
    nearestSubject 41
    subjectOfCue -1
    quotedAs 550
    passiveAgent 278
    passiveSubject -153
    opensSentence 128
    according 698
    accordingOpens 252
    colon 158
    colonBefore 31
    dash 460
    dashBelow 450
    speechNounOwner 47
    subjectWithoutCue -22
    nameWithoutCue -73
    nounWithoutCue -37
    carriedInParagraph 217
    carriedAcross -34
    carriedEnd 38
    carriedOpen 477
    previousCue -78
    previousSubject -173
    previousSubjectAcross -237
    previousColon 360
    cueTouchesBefore 153
    cueNearBefore 143
    cueMidBefore 121
    cueFarBefore 40
    cueTouchesAfter 157
    cueNearAfter 85
    cueMidAfter 90
    cueFarAfter -60
    oneQuotationBetween -197
    moreQuotationsBetween -128
    semicolonBetween -126
    conjunctionBetween -238
    subordinatorBetween -197
    relativeBetween -126
    cueServesOther -207
    finalAttribution 359
    strongCue 8
    mediumCue -111
    weakCue -168
    gerundCue -121
    infinitiveCue -102
    gerundAfterThing -294
    gerundAfter -145
    gerundClauseFirst 269
    person 123
    likelyPerson 2
    organisation 92
    place -153
    pronoun 181
    they 84
    it -6
    firstPerson 28
    role 14
    group -50
    document 36
    plural -28
    speechNoun -108
    demonym -16
    otherNoun -211
    bareNoun -6
    possessiveName -91
    inPreposition -63
    quotationAlone 120
    phraseBefore 47
    phraseAfter -70
    phraseTouches -12
    phraseWithinTwo -41
    phraseWithinFive 17
    phraseWithinTen 2
    phraseWithinTwenty -12
    phraseFar 24
    phraseOpensSentence 26
    phraseAfterComma 77
    phraseAfterQuotation 1
    phraseAfterSubordinator -62
    phraseAfterConjunction -13
    phraseAfterCue -131
    phraseAfterVerb -102
    phraseAfterNoun -24
    phraseBeforeCue 93
    phraseBeforeAuxiliary -53
    phraseBeforeVerb 56
    phraseBeforeComma 62
    phraseBeforeRelative 38
    phraseBeforePreposition 69
    phraseBeforeQuotation -44
    phraseBeforeEnd 63
    phraseBeforeConjunction 73
    phraseBeforeNoun 16
    nameOfOneWord -66
    nameWithTitle 29
    namedOnce -6
    namedOften -7
    nameIsSubject -5
    theNoun 84
    aNoun 30
    ownedNoun 110
    longPhrase -48
    isPreviousSpeaker 49
    hasSpoken 51
    isFirstSpeech 17
    isNearest 44
    isFirstOfSentence 68
    hasCuedRival 48
    nearestCue 19
    nearestCueBeforeAs -75
    absolute 272
    offeredTwice -8
    offeredOften -21
    carriedFromPart 24
    carriedFromCueAfter -9
    carriedFromCueBefore -62
    carriedOverSentence -61
    carriedInSentence 232
    carriedFromFar -148
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 2
    leftThroughChain 57
    leftOverApposition 28
    leftOverFarApposition -18
    leftOverComplement 15
    rightOfTouchingCue 33
    rightOfCue 41
    afterCommaInverted 41
    firstSubject -60
    nearestSubject -17
    subjectOfCue -2
    opensSentence 50
    according 78
    accordingOpens 53
    colon -38
    colonBefore 42
    dash 10
    speechNounOwner -6
    subjectWithoutCue -49
    nameWithoutCue -17
    nounWithoutCue -53
    carriedInParagraph 58
    carriedAcross -100
    carriedEnd -54
    carriedOpen -46
    previousCue 65
    previousSubject -18
    previousSubjectAcross -45
    previousColon -31
    cueTouchesBefore -6
    cueNearBefore 73
    cueMidBefore 38
    cueFarBefore 27
    cueTouchesAfter -22
    cueNearAfter -1
    cueMidAfter 4
    cueFarAfter 17
    oneQuotationBetween 62
    moreQuotationsBetween 9
    relativeBetween 9
    finalAttribution 20
    strongCue 38
    mediumCue 9
    weakCue -35
    gerundCue -16
    infinitiveCue 38
    gerundClauseFirst 49
    person 39
    likelyPerson -14
    organisation 17
    place -25
    pronoun 108
    they 10
    it 7
    firstPerson 5
    role -44
    group -2
    document 48
    plural -16
    speechNoun -50
    demonym 13
    otherNoun -57
    bareNoun -4
    possessiveName -56
    inPreposition -60
    quotationAlone 6
    oneWord -35
    fewWords -12
    shortWords 12
    middleWords 15
    longWords 18
    endsInComma -4
    endsInStop 6
    endsOpen -3
    startsWithCapital -20
    opensSentenceItself 66
    opensParagraph -11
    closesSentence 51
    afterComma -14
    afterColon -50
    afterThat 5
    afterPreposition -13
    afterArticle 21
    afterOwner -57
    afterCue -3
    afterAuxiliary 35
    afterConjunction 17
    afterNoun -3
    afterOtherWord -5
    beforeStop -17
    beforeWord 16
    beforeCue -49
    beforePreposition 17
    beforeConjunction 47
    onlyInSentence 2
    firstInSentence 1
    laterInSentence -5
    hasVerbInside 27
    looksLikeTitle -60
    phraseBefore 11
    phraseAfter 28
    phraseTouches 9
    phraseWithinTwo 35
    phraseWithinFive 11
    phraseWithinTen 17
    phraseWithinTwenty -19
    phraseFar -13
    phraseOpensSentence 26
    phraseAfterComma 27
    phraseAfterQuotation 35
    phraseAfterSubordinator -47
    phraseAfterConjunction -44
    phraseAfterCue 35
    phraseAfterVerb -9
    phraseAfterNoun -8
    phraseBeforeCue 19
    phraseBeforeAuxiliary 2
    phraseBeforeVerb -23
    phraseBeforeComma 43
    phraseBeforeRelative -1
    phraseBeforePreposition 20
    phraseBeforeQuotation -65
    phraseBeforeEnd -8
    phraseBeforeConjunction -2
    phraseBeforeNoun -28
    nameOfOneWord 5
    nameWithTitle 35
    namedOnce -26
    namedOften 11
    nameIsSubject 30
    theNoun -31
    aNoun 13
    ownedNoun -11
    longPhrase -98
    isPreviousSpeaker 46
    hasSpoken 35
    isFirstSpeech 13
    isNearest -25
    isFirstOfSentence 47
    hasCuedRival -6
    nearestCueBeforeAs -47
    offeredTwice 8
    offeredOften -8
    carriedFromWhole -64
    carriedFromPart 22
    carriedFromCueAfter 148
    carriedFromCueBefore 91
    carriedOverSentence 52
    carriedInSentence -55
    judgedDirect 2
    judgedPartial -12
    judgedTitle -28
    judgedScare 37
    afterNaming 3
    afterTerm 39
    tightlyTied 66
    afterWeakCue 59
    afterNounOfSpeech 13
    afterPerson 45
    afterBracket -13
    afterDash -42
    afterAdverb 1
    beforeNoun -9
    beforeName 30
    beforeBracket 5
    besideSpeech 18
    besideOther -4
    sentenceHasCue -14
    cueCloseBefore -8
    sentenceHasPerson 10
    allCapitals 18
    scoreLowest -70
    scoreLow -35
    scoreMiddle 52
    scoreHigh 51
    shareLow -68
    shareMiddle -8
    shareHigh -1
    shareHigher 40
    shareHighest 35
    weighedAgain -25
    bias -100
    """

  private static let speechRows: StaticString = """
    2565
    tokenAfterCue<2 tokensAfter<1 -14 carriedFromPart tokensBefore<26 -433 -16 -35 fewWords cueKind<29 81 -33 capitals<2 8 -312
    looksLikeTitle cueForm<1 after<1 32 cuesBefore<1 -261 -27 words<3 -31 84 afterCue mediumCue -427 -40 -8
    judgedTitle endsOpen tokenAfterCue<2 tokensAfter<7 36 -156 81 scoreHigh words<8 -201 32 cueToPhrase<1 -79 70 -318
    bestScore<9 smallWords<4 -278 -7 judgedTitle words<3 bestScore<21 -137 20 beforeStop besideOther 79 -57 -44 -199
    looksLikeTitle bestScore<7 -192 bestScore<28 thirdAfter<3 after<32 65 -70 bestScore<23 bestShare<64 -8 -135 11 84 -183
    words<6 scoreHigh cuesBefore<1 previousCue -193 13 -37 allCapitals 38 -79 cueKind<27 thirdAfter<8 37 -106 84
    looksLikeTitle cueKind<26 tokensAfter<1 45 -118 cueKind<28 verbsBetween<4 81 -41 cuesBefore<1 -100 32 afterNaming -147 9
    bestScore<13 cuesBetween<1 -165 0 smallWords<1 bestScore<26 -75 afterOwner 33 -84 carriedInSentence 70 bestShare<86 33 -123
    words<6 bestScore<26 cueCloseBefore -108 -3 judgedTitle 42 secondAfterPhrase<15 22 -127 bestScore<13 secondBeforePhrase<12 2 -112 71
    words<6 bestScore<19 bestScore<7 -144 -62 thirdBefore<10 48 judgedPartial -69 15 bestScore<4 -78 laterInSentence 73 -26
    smallWords<2 bestScore<19 -81 allCapitals bestScore<28 -17 52 -43 onlyInSentence cueKind<27 -95 32 tie<32 73 -33
    words<8 looksLikeTitle person phraseBeforeCue cueCloseBefore -87 20 28 42 -88 afterDash after<49 70 -64 -84
    looksLikeTitle cueKind<26 gap<-2 6 -92 cueKind<28 beforePhrase<31 73 -33 cuesBefore<1 -104 38 tokensBefore<21 -95 -4
    before<4 bestScore<11 scoreLow -106 -2 66 bestScore<19 beforeWord -38 -111 before<11 before<5 25 -101 16
    judgedTitle before<4 paragraphsAway<1 73 -52 gap<-2 afterPhrase<45 personhood<1 2 57 -51 -83 mediumCue -87 14
    bestScore<14 beforeWord bestScore<7 -72 26 endsInComma -120 -4 afterOwner looksLikeTitle beforeStop 59 -50 -16 -114
    tokensBefore<1 paragraphsAway<1 endsOpen 68 -18 -71 cuesBefore<1 tokensBefore<5 -126 -58 afterOwner before<30 49 -17 -61
    before<4 judgedTitle candidates<1 -47 otherNoun 65 -37 -52 before<12 thirdBefore<49 -99 31 before<25 17 -38
    hasPersonInside bestScore<29 cuesBetween<1 tokensBefore<7 -95 -37 judgedDirect -23 55 paragraphsBefore<3 -51 43 bestScore<13 -10 64
    cuesBetween<1 bestScore<23 -65 thirdBefore<10 candidates<1 -40 72 -15 allCapitals before<30 55 4 cueForm<4 25 -60
    judgedTitle before<4 paragraphsAway<1 65 -41 cuesBefore<1 -53 tokensAfter<9 58 phraseBeforeCue -49 42 cueForm<4 -22 -106
    bestScore<28 cuesBetween<1 cueCloseBefore beforeName theNoun -66 21 21 53 before<32 33 -34 judgedTitle 68 -56
    bestScore<29 tokensAfter<12 weighedAgain phraseAfterQuotation -70 45 secondBefore<37 38 -25 -57 besideSpeech offers<2 -40 65 -26
    tightlyTied bestScore<7 -56 judgedTitle secondAfter<2 43 secondAfter<15 -66 18 cueForm<4 -13 -103 looksLikeTitle 67 -39
    words<8 quotationsInText<10 beforePreposition phraseBeforeCue -67 afterOwner 25 -71 21 phraseAfterVerb 16 -71 cueKind<27 -8 66
    bestScore<28 cuesBetween<1 secondBeforePhrase<1 bestShare<64 32 tie<10 28 -40 -50 headKind<29 28 -31 afterOwner 52 -55
    looksLikeTitle endsOpen quotationsInText<24 46 quotationsInText<25 -77 33 sentencesInParagraph<2 paragraphsBefore<6 -30 52 -42 mediumCue -50 26
    tightlyTied after<28 sentencesInParagraph<5 opensParagraph looksLikeTitle 34 secondAfter<20 -36 32 -39 -62 secondAfter<14 -84 -15 51
    smallWords<3 capitals<3 bestScore<30 sentenceInParagraph<1 3 -38 afterOwner 61 -45 -64 onlyInSentence -30 tie<32 66 -44
    beforeNoun bestScore<7 -32 afterOwner shareHigh paragraphsAway<1 tokensAfter<30 headKind<49 46 -39 -34 -50 -18 -56 -62
    phraseBeforeCue cueGap<3 quotationsInText<10 -23 phraseWithinTwo 30 quotationsInText<14 37 -78 -79 beforePhrase<22 afterOwner 55 -53 -54
    onlyInSentence startsWithCapital 1 -59 endsOpen cueKind<28 bestScore<2 -33 50 -25 phraseWithinFive sentencesInParagraph<3 -10 -77 31
    smallWords<3 capitals<3 before<48 beforeNoun carriedFromWhole 16 -54 -44 -58 -61 secondAfterPhrase<2 sentenceInParagraph<1 -59 48 59
    words<6 cueGap<3 cueForm<4 cuesBefore<1 -13 31 capitals<2 9 -75 -65 cueForm<1 sentenceInParagraph<1 -34 33 56
    phraseBeforeCue bestScore<30 secondBefore<17 -46 beforeWord tokensAfter<23 28 -46 -37 39 tokenAfterCue<17 50 secondAfter<15 -49 22
    bestScore<14 -28 afterOwner afterWork bestScore<30 secondAfter<2 38 ending<2 paragraphsBefore<16 28 -24 -72 57 -65 -70
    smallWords<3 tokensAfter<12 quotationsInText<12 secondAfter<15 -37 10 47 theNoun quotationsInText<2 35 -55 26 beforePhrase<5 57 -18
    tokensAfter<12 bestShare<100 quotationsInText<3 -32 judgedTitle 36 secondAfter<15 -51 30 tie<21 38 -67 pronoun -28 30
    before<5 sentenceHasCue 1 carriedFromWhole 67 -33 before<12 -69 cueCloseBefore tokensAfter<18 -1 sentencesInParagraph<2 12 -75 37
    bestScore<28 cuesBetween<1 candidates<2 -60 secondBeforePhrase<1 14 -29 before<29 32 -18 looksLikeTitle 50 cueForm<4 32 -61
    tokenBeforeCue<29 mentions<5 cuesBefore<1 firstInSentence paragraphsBefore<4 -46 4 -52 gap<-20 -33 33 laterInSentence 42 -26 -41
    bestScore<30 after<38 afterDash tokenBeforeCue<29 candidates<3 phraseAfterQuotation -37 36 21 -42 -73 -54 tokenAfterCue<25 53 -18
    afterWork beforeNoun bestShare<100 tokensAfter<12 29 isFirstOfSentence -33 tokensAfter<27 37 -37 -31 phraseBeforeCue -55 37 -62
    tightlyTied afterDash after<34 cueKind<28 candidates<4 bestScore<17 10 -45 31 -28 -40 -73 cueKind<27 -29 54
    before<48 afterWork bestScore<5 -24 afterOwner candidates<3 1 31 thirdBefore<20 40 -60 -51 isPreviousSpeaker -66 30
    smallWords<3 capitals<3 hasSpoken quotationsInText<12 -15 14 54 thirdAfter<46 -70 41 tie<32 onlyInSentence -22 60 -46
    onlyInSentence capitals<2 7 commasBetween<2 -63 21 bestScore<2 subjectWithoutCue -70 34 words<11 sentenceInParagraph<1 21 -14 52
    besideOther bestScore<2 -33 judgedDirect bestShare<44 40 -6 afterOtherWord tie<28 62 bestScore<17 14 -55 -46 -57
    onlyInSentence hasCuedRival secondBefore<8 -3 -78 secondBefore<45 15 -40 oneWord afterOtherWord 27 -21 sentencesInParagraph<2 14 -57
    onlyInSentence hasCuedRival -66 thirdBefore<32 29 thirdAfter<12 23 -64 cueGap<-6 -31 gap<-2 29 offers<2 -41 22
    quotationsInParagraph<4 tokensAfter<19 secondAfterPhrase<2 cuesBetween<1 before<13 -75 2 thirdBefore<10 43 -33 10 before<5 19 -51 38
    tightlyTied gap<-2 secondBeforePhrase<45 onlyInSentence bestShare<82 22 -63 23 gap<-6 -87 10 -35 before<32 41 -38
    capitals<3 tokenBeforeCue<17 candidates<4 tie<25 19 -30 33 secondBefore<33 sentencesInParagraph<2 23 -71 18 thirdAfter<46 -36 36
    tokensBefore<14 afterPhrase<19 phraseAfterCue -51 40 tokenAfterCue<5 29 thirdAfter<30 afterPhrase<27 30 -72 27 cueForm<4 32 -31
    afterWork afterOwner secondBefore<36 tokenBeforeCue<17 shareHigh 32 thirdAfter<9 31 -26 -27 -14 sentenceHasCue 18 -62 -57
    bestScore<29 shareMiddle thirdAfter<47 -24 22 sentenceInParagraph<1 35 -10 offers<2 -39 judgedTitle 55 cueForm<4 35 -49
    cueCloseBefore secondBeforePhrase<39 onlyInSentence carriedFromCueBefore -29 26 afterPhrase<2 sentencesAway<1 -67 10 cueKind<28 32 -13 -52 27
    afterOwner phraseBeforeCue cueGap<3 personhood<5 -7 21 -60 tokenAfterCue<19 49 thirdBefore<25 beforeName -55 20 18 -36
    sinceSpoken<1 words<2 sentencesInParagraph<2 4 -48 onlyInSentence capitals<1 11 -33 offeredTwice -3 sentencesInParagraph<5 42 -33 52
    quotationsInParagraph<4 quotationsInParagraph<3 sentencesInParagraph<5 tie<28 opensSentenceItself -5 42 words<27 -71 25 -55 -42 sinceSpoken<0 -28 56
    thirdAfter<47 tokensBefore<15 before<31 before<12 tokensBefore<1 paragraphsAway<1 26 -42 -64 36 -54 9 oneWord 47 -30
    after<38 paragraphsAway<1 onlyInSentence secondBefore<34 secondBefore<23 -10 37 -36 beforeStop 28 -38 -48 phraseBeforeCue -46 15
    words<6 sentencesInParagraph<5 cueForm<4 quotationsInText<10 allCapitals -34 20 27 -36 -68 tie<20 47 bestScore<24 17 -65
    secondAfter<15 family<1 cueKind<29 -10 -71 judgedTitle 59 -24 sentencesInParagraph<5 verbsBetween<3 capitals<2 40 -5 -33 -54
    afterWork sentencesInParagraph<5 capitals<3 tokensBefore<6 offers<2 -42 29 24 hasPersonInside -33 23 judgedDirect -69 23 -60
    tokensAfter<12 tie<31 capitals<5 smallWords<3 7 60 -23 sentencesInParagraph<3 -52 25 before<4 20 quotationsInText<4 14 -36
    afterWork besideOther quotationsInParagraph<4 beforeNoun tie<26 thirdAfter<10 35 1 bestShare<97 7 -47 -26 46 -40 -51
    secondAfterPhrase<15 secondBefore<32 besideOther 32 -40 -22 verbsBetween<1 words<8 -40 16 cueForm<3 21 paragraphsBefore<16 11 -65
    repeats<1 sentencesInParagraph<3 capitals<3 23 secondAfter<18 -35 22 sentenceHasPerson capitals<1 -28 58 cueNearBefore -49 18 -33
    afterOwner secondAfter<13 clausesBetween<1 smallWords<9 phraseWords<4 cueMidBefore -47 22 27 21 15 paragraphsBefore<2 -36 21 -38
    tokensAfter<25 bestScore<29 cueCloseBefore secondBeforePhrase<43 candidates<6 onlyInSentence bestShare<82 3 -62 -1 35 -54 31 31 -39
    thirdAfter<47 quotationsInParagraph<4 quotationsBefore<1 thirdAfter<8 offeredTwice sentenceHasCue -29 34 40 -19 -38 32 thirdBefore<49 43 -33
    sentencesInParagraph<5 beforePhrase<29 afterPreposition secondBefore<13 -5 26 -20 sentencesInParagraph<2 23 beforePhrase<46 -63 22 secondBefore<10 21 -60
    repeats<1 sentencesInParagraph<3 secondAfter<15 -9 24 beforePhrase<7 secondAfter<20 33 -28 thirdAfter<47 tokenAfterCue<31 -92 3 25 -41
    secondBefore<31 quotationsInParagraph<2 secondBefore<4 beforeWord scoreLow capitals<8 -93 20 16 23 14 afterOwner 30 -40 -17
    afterDash afterWork sentencesInParagraph<3 candidates<3 -12 candidates<9 paragraphsBefore<18 40 -14 -21 sentenceHasPerson 39 -35 -40 -51
    words<8 quotationsInText<11 beforeCue laterInSentence 3 carriedFromCueBefore -60 11 -69 cuesBefore<1 quotationsInText<17 23 -38 50 28
    before<5 18 before<12 -47 sentencesInParagraph<2 onlyInSentence -9 40 gap<-14 judgedPartial 8 -77 verbsBetween<1 -27 20
    quotationsInParagraph<4 personhood<10 personhood<5 gap<-26 -52 -4 28 shareHighest quotationsInText<10 -78 0 21 quotationsInText<27 61 -10
    after<36 candidates<9 candidates<4 quotationsInParagraph<2 cueGap<0 -81 -11 shareHigh 21 -36 quotationsInText<5 47 3 -40 -34
    quotationsInParagraph<4 hasVerbInside bestShare<44 secondBefore<36 44 -23 secondAfter<44 cuesBefore<1 -42 -4 9 9 sentenceInParagraph<2 54 -17
    tokensAfter<13 oneWord secondAfter<14 beforePhrase<5 judgedTitle 37 -27 -40 41 -20 candidates<9 paragraphsBefore<13 19 -38 -63
    hasSpoken words<2 looksLikeTitle secondAfterPhrase<32 -72 11 13 thirdAfter<46 looksLikeTitle 7 quotationsInText<6 14 -47 43 42
    after<36 tie<28 laterInSentence sentencesInParagraph<3 candidates<9 33 -31 cueKind<27 15 -42 -20 -33 bestScore<27 -41 30
    words<11 quotationsInParagraph<4 quotationsInText<10 -23 verbsBetween<1 -32 32 quotationsInText<27 63 -19 quotationsInText<13 paragraphsAway<1 52 -13 -14
    cueForm<4 tokensBefore<12 cueNearBefore hasVerbInside bestShare<52 34 -38 16 44 secondBeforePhrase<49 35 -32 judgedDirect -36 25
    words<4 -12 secondAfter<23 secondAfterPhrase<37 secondAfterPhrase<2 carriedOverSentence carriedFromCueBefore -58 30 26 isFirstSpeech 43 -21 -58 42
    afterWork oneWord before<26 gap<-17 47 isNearest -21 quotationsInText<14 35 -25 26 quotationsInText<13 -31 19 -50
    afterDash secondAfter<41 tokenBeforeCue<29 shareLow phraseWithinTen allCapitals -15 20 24 42 tokenBeforeCue<42 -61 7 26 -47
    repeats<2 cueForm<4 bestShare<100 capitals<5 20 -22 -29 tokensBefore<13 words<4 -19 37 tie<5 -64 13 -43
    besideOther capitals<3 gap<-7 after<28 14 -34 tokensAfter<25 24 -13 smallWords<3 secondAfter<31 -56 5 22 -37
    gap<6 tokensAfter<12 tie<21 18 weighedAgain carriedOverSentence -48 11 5 secondAfter<12 30 words<9 -33 21 35
    afterDash afterWork verbsBetween<4 isPreviousSpeaker 8 secondAfterPhrase<13 19 beforePhrase<1 14 -58 secondAfterPhrase<33 -53 25 -38 -46
    secondAfter<39 after<22 offers<3 thirdBefore<30 smallWords<9 -36 24 16 25 -19 fewWords 49 clausesBetween<1 -37 34
    secondAfterPhrase<17 secondAfterPhrase<2 weighedAgain carriedOverSentence -49 16 18 29 words<3 -22 isFirstOfSentence -19 commasBetween<1 54 -9
    phraseBeforeAuxiliary carriedFromPart onlyInSentence offers<4 -35 11 sentencesInParagraph<3 bestScore<1 -35 afterWeakCue 26 -31 -24 26 28
    besideOther quotationsInParagraph<2 sentenceInParagraph<1 5 allCapitals bestScore<30 -82 9 28 secondBefore<34 afterOwner 38 -26 -16 -38
    capitals<3 mentions<18 mentions<2 cueCloseBefore tokenBeforeCue<23 8 -37 43 -24 39 scoreLow endsInComma -45 14 22
    sinceSpoken<1 verbsBetween<4 secondAfterPhrase<29 afterDash 13 -33 secondAfter<18 words<26 clausesBetween<1 -54 -1 21 12 -33 36
    onlyInSentence bestShare<77 cuesBefore<1 -22 37 headKind<2 -57 15 bestShare<81 beforePreposition -21 27 secondBefore<24 -1 39
    hasSpoken repeats<1 phraseFar mentions<10 tokensAfter<13 7 -17 tokensBefore<10 tokenAfterCue<17 40 -33 -59 27 -29 29
    afterWork thirdAfter<36 isPreviousSpeaker secondBeforePhrase<1 27 cueCloseBefore -15 37 -27 nameOfOneWord quotationsInText<10 -52 11 29 -40
    beforePhrase<29 shareHigh firstSubject cuesBetween<1 quotationsInText<24 11 -46 28 -34 beforePhrase<18 -38 32 tokenBeforeCue<12 11 -51
    repeats<1 quotationsInParagraph<4 afterPhrase<2 bestScore<24 bestScore<13 -33 34 -57 scoreMiddle cueForm<4 31 -12 -10 38 -36
    secondBefore<17 phraseBeforeCue middleWords -38 15 10 secondBefore<31 afterPhrase<32 44 -17 cueKind<30 shareHighest -24 19 34
    paragraphsBefore<3 tokensBefore<22 -48 17 tokenBeforeCue<29 afterOwner cueGap<0 35 4 -28 cuesBefore<2 cueForm<4 30 -26 -62
    smallWords<9 sentencesAway<1 afterWork quotationsInText<4 -23 cueForm<4 20 -15 -40 carriedLength<9 gap<-16 14 -77 18 38
    words<28 secondAfter<15 cueKind<28 sentenceInParagraph<1 -18 26 -42 family<1 cuesAfter<1 37 -4 secondAfter<32 19 -50 38
    tokenBeforeCue<29 candidates<4 paragraphsBefore<4 -52 capitals<2 -18 15 paragraphsBefore<11 36 secondBeforePhrase<24 13 -35 thirdAfter<10 17 -45
    secondBeforePhrase<48 tokensAfter<29 afterDash quotationsInText<7 1 24 -36 secondAfterPhrase<12 26 secondAfterPhrase<35 -65 12 gap<-7 -63 11
    thirdAfter<46 thirdAfter<34 phraseWords<3 -9 cuesAfter<2 37 -27 sentencesInParagraph<2 8 -54 words<2 -18 commasBetween<1 66 -7
    candidates<6 quotationsInParagraph<2 verbsBetween<1 -36 4 quotationsInText<24 ending<1 -8 33 -35 tokensBefore<9 -27 candidates<10 40 -22
    afterWork offeredTwice cuesAfter<1 7 secondAfter<13 tokenBeforeCue<13 43 -31 -46 cueToPhrase<3 27 tokensAfter<8 29 -45 -41
    mentions<18 secondBeforePhrase<39 secondAfter<18 secondAfter<4 scoreMiddle cuesBefore<1 -39 14 35 -28 15 cueCloseBefore -49 29 40
    quotationsInParagraph<4 afterPhrase<2 allCapitals carriedLength<9 -53 9 34 personhood<10 afterPhrase<4 35 0 shareHigh 9 -75 33
    cuesBefore<1 quotationsInText<24 tokenAfterCue<13 5 -28 -51 quotationsInText<13 gap<-7 tokenAfterCue<12 -63 namesBetween<1 -35 33 20 39
    afterWork personhood<8 personhood<5 allCapitals -4 phraseWithinTen 33 -21 quotationsInParagraph<3 46 -16 rankOnSide<4 -36 30 -45
    nameWithTitle sinceSpoken<2 quotationsInText<2 31 afterPhrase<27 -2 tokensBefore<10 mentions<1 24 endsInComma -51 18 -41 39 25
    beforePhrase<29 repeats<1 secondAfterPhrase<2 -17 tokensAfter<30 19 -36 quotationsInText<11 -55 10 tokenAfterCue<33 rankOnSide<3 -55 23 21
    smallWords<3 sentencesInParagraph<2 capitals<3 25 -28 thirdAfter<34 isFirstSpeech cueForm<3 4 -35 35 leftOfCue -51 7 28
    gerundCue beforePhrase<29 beforePhrase<19 tokensAfter<12 beforePhrase<6 quotationsInText<5 -17 22 -41 -22 offeredOften 48 -40 -23 39
    besideOther personhood<9 thirdBefore<32 17 beforePhrase<19 tokensAfter<4 16 namedOften -47 13 24 nameWithTitle -47 20 -42
    tokensBefore<7 phraseAfterCue quotationsInParagraph<4 -23 20 32 afterPreposition personhood<-7 -35 18 weighedAgain 26 beforeConjunction -40 15
    bestShare<91 sentencesInParagraph<5 tokensBefore<12 0 27 -30 gap<3 bestScore<29 carriedFromCueAfter phraseWords<4 -44 14 19 10 34
    quotationsInParagraph<4 secondAfter<41 after<22 shareHigher family<1 -23 23 21 -27 fewWords 40 rankOnSide<1 -45 25 35
    afterOwner bestScore<30 before<48 afterDash sentenceInParagraph<1 13 -10 -39 -33 afterWeakCue 42 -21 sentenceHasCue 20 -52
    laterInSentence bestScore<30 sentencesInParagraph<5 3 -33 paragraphsBefore<3 -20 42 quotationsInText<13 sentencesInParagraph<3 -40 8 bestScore<20 -28 35
    secondAfter<15 -11 tokensAfter<12 sentencesInParagraph<5 words<2 candidates<4 -38 30 45 -33 beforePhrase<18 theNoun -28 33 22
    paragraphsBefore<14 bestShare<39 -33 paragraphsBefore<3 bestShare<77 24 -39 22 scoreLow paragraphsBefore<29 cueNearBefore -39 24 20 17
    personhood<9 personhood<5 namesBetween<2 personhood<1 6 -25 thirdBefore<13 8 -53 32 gap<-17 32 secondAfter<15 -75 -6
    secondBefore<17 phraseBefore 6 -33 tokensAfter<30 bestScore<24 secondBefore<38 36 tokenAfterCue<12 -25 26 bestScore<30 -35 22 -36
    gerundCue cueGap<-6 quotationsInParagraph<2 candidates<7 nameWithTitle -83 14 2 looksLikeTitle 37 -36 secondAfterPhrase<2 -18 9 42
    personhood<9 candidates<4 paragraphsBefore<3 -51 before<48 oneWord sentenceInParagraph<1 -3 38 afterPhrase<27 -46 18 -48 19 -26
    quotationsInParagraph<4 tie<26 sentencesInParagraph<2 14 -9 gap<-16 18 tokensBefore<16 -48 secondAfter<10 37 -26 hasCuedRival -16 47
    secondBefore<49 secondBefore<32 secondBefore<17 -12 bestShare<66 42 capitals<2 phraseBeforeAuxiliary tokenAfterCue<13 -70 5 33 37 -25 24
    laterInSentence quotationsInParagraph<2 sentencesInParagraph<2 thirdBefore<13 -17 44 afterNaming -41 27 tokensAfter<4 48 isFirstOfSentence -26 14 -24
    repeats<1 sentencesInParagraph<5 capitals<3 weakCue personhood<10 22 secondBeforePhrase<3 -45 21 personhood<5 -40 23 -12 -36 -27
    tie<31 cuesBetween<1 secondBeforePhrase<1 7 quotationsInText<14 -1 secondAfterPhrase<25 -70 1 laterInSentence offers<5 34 -12 -21 -32
    words<21 sinceSpoken<1 theNoun rankOnSide<1 cueToPhrase<1 -2 -42 hasCuedRival -25 15 rankOnSide<1 44 -11 33 32
    afterOwner tie<10 beforePhrase<29 secondBefore<29 49 cuesAfter<2 paragraphsBefore<27 35 -32 -32 -13 scoreHigh 1 -31 -30
    longWords secondBefore<17 cuesAfter<1 allCapitals -46 8 10 bestShare<64 28 bestShare<93 cuesAfter<1 3 -49 16 31
    cueGap<-6 quotationsInParagraph<2 cueForm<2 4 -65 9 onlyInSentence phraseWithinTen sentenceInParagraph<1 -38 commasBetween<1 43 -33 48 14
    paragraphsBefore<17 afterWork startsWithCapital -6 18 -40 secondBeforePhrase<1 quotationsInParagraph<2 40 quotationsInText<11 -40 mentions<32 33 -35 -42
    quotationsInText<2 36 besideOther quotationsInText<11 cueTouchesBefore quotationsBetween<1 -17 36 35 phraseWithinTwo tokensAfter<12 44 -5 -24 -39
    laterInSentence candidates<10 phraseBeforeQuotation paragraphsBefore<3 candidates<5 -44 13 smallWords<3 7 36 -28 -30 carriedFromCueBefore -32 18
    paragraphsBefore<11 candidates<4 namedOften -19 25 sentencesInParagraph<3 37 -12 middleWords quotationsInText<11 tokensBefore<1 16 -34 2 30
    bestShare<94 capitals<3 isPreviousSpeaker after<46 candidates<9 16 -30 -31 -37 smallWords<6 -49 21 afterOtherWord 22 -28
    words<4 thirdAfter<36 candidates<9 rank<1 -13 20 -36 secondBefore<23 -57 words<2 -31 afterPreposition 43 -23 8
    beforePhrase<23 afterPhrase<45 tokensBefore<15 beforePhrase<7 afterPhrase<19 -23 18 -52 25 ending<1 -57 16 tokenBeforeCue<13 42 -18
    gap<-4 bestShare<65 sentenceHasCue 35 bestShare<48 -47 16 rankOnSide<1 gap<-16 13 cueCloseBefore -60 19 -5 11
    """

  private static let speakerTreeRows: StaticString = """
    phraseBeforeCue hasCuedRival sentencesAway<1 secondBeforePhrase<13 139 -9 afterPhrase<22 -2 -138 phraseAfterComma secondBeforePhrase<5 sentencesAway<1 secondBeforePhrase<2 inPreposition afterPhrase<9 168 otherNoun phraseWords<3 cuesBefore<1 -48 63 153 -94 -108 tokensBefore<21 -123 6 -163 leftOverRelative -150 55 gap<7 102 -83 hasCuedRival tokensAfter<5 sentencesAway<1 44 2 96 otherNoun gap<4 afterPhrase<30 157 -40 6 -91
    isFirstOfSentence phraseAfterComma pronoun nameIsSubject carriedInParagraph according tie<7 nearestCue -97 otherNoun 101 -73 -158 253 laterInSentence tokensBefore<1 1 -112 115 phraseBeforeAuxiliary nameOfOneWord 52 beforePhrase<10 14 -84 -141 phraseBeforeAuxiliary tie<26 109 8 -44 nameWithoutCue headKind<43 162 56 -67 otherNoun nameOfOneWord sinceSpoken<0 137 beforePhrase<1 125 tie<25 64 -95 50 -75
    offers<2 carriedInParagraph isFirstOfSentence phraseAfterComma phraseBefore cueKind<32 -162 141 opensSentenceItself -126 -11 afterPhrase<23 -83 66 cueKind<27 afterPhrase<19 -105 34 phraseWords<2 -27 231 laterInSentence -10 103 phraseBeforeAuxiliary candidates<2 21 afterPhrase<30 gap<3 phraseBeforeQuotation candidates<4 75 gap<-11 personhood<3 12 103 144 -98 6 isFirstOfSentence phraseAfterComma -100 76 62 isFirstOfSentence -115 -19
    offers<2 carriedInParagraph tie<7 phraseWords<3 -41 177 pronoun cueKind<32 quotationAlone phraseBeforePreposition -152 beforePhrase<20 58 -144 -26 193 27 sentencesAway<1 91 quotationAlone -103 9 headKind<49 offers<3 tie<7 person -20 115 tie<10 -124 phraseWords<2 beforePhrase<10 1 -75 36 beforePhrase<10 beforePhrase<3 secondAfterPhrase<5 33 69 110 headKind<17 beforePhrase<18 -73 46 -87 -107
    carriedAcross secondBeforePhrase<9 tokensAfter<6 otherNoun thirdBefore<15 13 phraseAfterCue likelyPerson 63 -39 -73 -88 otherNoun phraseBeforeNoun inPreposition 69 -57 -60 -64 phraseAfterCue cueForm<1 inPreposition pronoun person secondBeforePhrase<13 role -64 41 -134 phraseBeforeNoun 20 -90 50 pronoun -158 0 otherNoun phraseAfterVerb strongCue secondBeforePhrase<32 -21 67 81 -59 -119 -151 -141
    beforePhrase<28 carriedFromFar phraseBeforeAuxiliary sentencesAway<1 beforePhrase<6 tokensBefore<8 30 likelyPerson quotationsBetween<1 83 26 -59 phraseBeforeComma pronoun beforeCue beforePhrase<25 inPreposition -62 23 -163 beforePhrase<27 cuesBefore<2 -134 46 63 40 72 tokensAfter<2 tokensBefore<2 5 -110 -107 beforePhrase<4 words<3 38 -50 -122 -151 nameIsSubject pronoun phraseBeforeRelative leftOverApposition -138 28 -2 -7 22
    offers<2 hasCuedRival cueForm<4 headKind<42 phraseWithinFive 0 115 -107 110 laterInSentence headKind<2 -141 phraseOpensSentence cueToPhrase<-1 143 headKind<45 headKind<44 pronoun -127 -28 16 -147 110 headKind<1 61 cueToPhrase<1 -104 63 phraseBeforeAuxiliary otherNoun rightOfCue gap<3 tokensAfter<9 hasCuedRival 15 phraseAfterCue 49 -84 60 cuesBetween<1 37 -77 -80 -90 phraseOpensSentence -89 -4
    tie<25 rightOfCue bareNoun cueToPhrase<-1 firstSubject 245 13 phraseBeforePreposition tie<8 tie<2 29 77 cueToPhrase<0 -112 verbsBetween<1 28 cuesBetween<1 hasCuedRival 59 -58 secondBefore<10 -39 rank<7 29 -26 rightOfTouchingCue -79 62 -110 -132 hasCuedRival carriedFromFar 1 -99 carriedInSentence phraseBeforePreposition -124 isFirstOfSentence tie<26 secondAfter<49 -138 44 -17 96 carriedFromCueAfter 93 7
    phraseBeforeCue secondBeforePhrase<2 personhood<1 quotationInParagraph<1 tokenAfterCue<11 phraseAfterQuotation -115 1 role 21 112 candidates<6 verbsBetween<3 5 -71 90 mentions<29 36 -63 phraseAfterComma according personhood<4 phraseBeforeRelative -121 -16 mentions<3 secondBeforePhrase<11 109 -2 -83 208 personhood<1 -8 52 candidates<2 8 phraseAfterCue cuesBetween<2 candidates<4 38 tokensAfter<9 verbsBetween<1 133 59 50 18 -57
    offers<2 carriedInParagraph afterPhrase<3 -119 gap<7 nameWithoutCue rightOfCue cueForm<1 phraseAfterComma timesSpoken<1 pronoun -97 4 3 30 candidates<9 inPreposition 60 cueForm<3 32 -110 149 -121 phraseBeforePreposition -111 74 -129 candidates<5 1 101 rightOfCue phraseAfterComma gap<3 afterPhrase<8 36 afterPhrase<25 -59 afterPhrase<30 candidates<2 6 34 -13 phraseAfterNoun -90 -3 54 -97
    beforePhrase<28 tokenAfterCue<2 carriedEnd phraseAfterNoun hasCuedRival 9 carriedFromWhole beforePhrase<6 candidates<2 -86 nameWithoutCue 22 -37 -48 laterInSentence -128 3 -87 -84 bareNoun candidates<3 10 beforePhrase<10 39 tokensAfter<11 phraseAfterNoun -43 47 beforePhrase<22 phraseBefore -78 39 56 -86 beforePhrase<44 phraseBeforeRelative beforePhrase<33 -112 nameWithoutCue -15 -121 phraseBefore -63 99 beforePhrase<45 44 -53
    offers<2 carriedInParagraph cueToPhrase<-1 134 cueToPhrase<1 quotationAlone headKind<2 before<4 -140 -71 headKind<49 headKind<44 pronoun -96 -11 secondAfter<31 -14 97 -135 -27 cueKind<29 77 hasVerbInside 11 -114 laterInSentence quotationAlone -94 8 47 headKind<49 rightOfCue rightOfAddressingCue cueToPhrase<0 51 offers<3 before<5 rank<1 9 -43 rank<2 -78 0 18 -90 -75 -80
    otherNoun nameWithoutCue carriedAcross phraseBeforeAuxiliary cueToPhrase<-1 offers<3 184 12 speechNoun candidates<2 4 headKind<49 rankOnSide<2 candidates<6 24 plural offers<4 cueGap<3 105 4 37 -56 before<10 after<7 1 -56 17 -68 -99 offers<3 before<32 -113 6 -33 -104 offers<2 thirdBefore<28 -128 phraseAfterNoun 32 -85 -18 rankOnSide<7 leftOverRelative -131 41 44
    gap<3 sentencesAway<2 phraseBeforeAuxiliary headKind<49 phraseAfterComma carriedEnd likelyPerson phraseWords<3 headKind<17 gap<-35 -67 11 headKind<41 -65 -3 offers<2 secondAfter<1 20 144 25 before<1 5 -59 -72 44 quotationsInText<4 secondAfterPhrase<30 84 -48 -87 offers<3 -96 -34 -120 cueKind<32 phraseAfterComma phraseBeforeCue phraseBeforeComma -130 secondAfterPhrase<36 -68 56 gap<7 9 -83 -2 137
    headKind<49 carriedFromFar afterPhrase<34 afterPhrase<26 afterPhrase<8 isFirstOfSentence carriedInParagraph afterPhrase<2 -77 rank<1 24 -32 cuesBetween<1 quotationsBefore<1 -51 75 thirdBefore<3 7 -37 headKind<41 21 100 isFirstOfSentence role -88 -9 phraseAfterSubordinator smallWords<2 32 -33 -92 thirdBefore<13 afterPhrase<29 11 isFirstOfSentence -59 8 25 afterPhrase<45 -103 -28 -123 phraseAfterQuotation quotationsInText<4 -20 -118 -1
    gap<3 carriedFromFar phraseBeforeAuxiliary leftOverRelative personhood<-2 nameIsSubject -106 2 possessiveName phraseAfterVerb tokensAfter<11 strongCue inPreposition 4 phraseWords<3 -58 thirdBefore<36 -36 102 15 phraseBeforeNoun 26 -55 tokensAfter<16 -82 56 tokensAfter<18 -112 51 cueGap<3 rankOnSide<3 196 -20 1 rank<2 -83 gap<-15 -51 8 -114 personhood<5 secondAfterPhrase<16 cueGap<6 -67 34 -94 -5
    gap<3 sentencesAway<2 rightOfCue otherNoun phraseAfterComma gap<-18 document secondAfter<48 thirdAfter<2 -13 mentions<3 -86 -13 46 69 tokenAfterCue<11 gap<-6 -13 6 leftOverRelative secondAfter<34 14 43 gap<-5 158 -16 32 gap<-30 44 leftOverRelative -81 46 -115 -116 phraseAfterComma tokenAfterCue<22 afterCommaInverted -96 36 tokenAfterCue<24 secondAfterPhrase<18 135 -7 gap<5 -1 -97 -4
    phraseBeforeCue afterPhrase<8 cueForm<1 beforeWord inPreposition 0 -77 quotationsBefore<1 nameIsSubject -105 -1 37 28 secondAfterPhrase<12 -122 cuesBetween<1 cuesBefore<1 phraseWithinFive words<5 -25 phraseTouches -118 -7 thirdBefore<20 -40 75 -106 phraseAfter phraseAfterCue nameOfOneWord thirdBefore<42 1 59 -21 -85 rightOfTouchingCue phraseAfterComma -101 -15 49 secondBefore<10 6 cuesBetween<2 phraseAfterCue 33 -53 4
    personhood<-1 capitals<9 sinceSpoken<0 -85 1 52 paragraphsAway<1 rightOfCue cueToPhrase<-1 secondAfter<12 16 140 leftOverRelative quotationsBetween<1 possessiveName speechNoun plural nearestCue personhood<3 sinceSpoken<0 -69 tokensBefore<36 0 tokensBefore<49 80 -22 9 candidates<7 11 cueToPhrase<9 74 -8 cuesBetween<2 -62 29 -82 secondAfter<48 -103 53 -30 cuesBefore<1 -29 nearestCue 27 178 -92 -78
    phraseBeforeAuxiliary carriedAcross nameWithoutCue cueToPhrase<-1 tie<14 1 169 phraseAfterVerb likelyPerson tie<7 cueGap<2 leftOverRelative 30 112 nearestCue -46 8 tie<10 afterCommaInverted -108 28 speechNoun 6 -71 tokensBefore<12 0 phraseWithinFive -114 29 theNoun -87 phraseWithinFive -54 124 hasCuedRival 2 phraseFar -81 27 namesBetween<1 carriedLength<23 -43 81 -104 paragraphsBefore<34 -66 9
    otherNoun personhood<0 secondBeforePhrase<11 -13 afterColon -126 42 gap<6 gap<-18 personhood<4 after<8 -25 -71 7 candidates<7 phraseAfterComma secondBeforePhrase<8 candidates<3 2 18 headKind<27 -12 -67 25 plural offers<4 secondBeforePhrase<20 personhood<10 gap<-17 -28 112 -21 quotationsInParagraph<2 47 -40 15 -42 offeredTwice beforeStop -91 66 -2 rank<10 phraseBeforeRelative -105 58 91
    otherNoun place phraseBeforeCue phraseBeforeComma hasCuedRival 1 phraseAfter carriedFromWhole it afterComma phraseBeforeQuotation quotationsBetween<1 3 -35 -72 -42 -90 clausesBetween<1 -19 -91 clausesBetween<1 thirdAfter<32 phraseWithinFive -84 -15 beforeWord afterPhrase<24 111 -14 -23 -97 14 hasCuedRival 4 offers<4 33 6 -112 phraseBeforeCue cueMidBefore afterPhrase<46 -126 11 thirdAfter<1 -59 52 -9
    beforePhrase<6 carriedFromFar nearestSubject 6 48 -97 isFirstOfSentence according pronoun nameIsSubject tokenBeforeCue<43 cueTouchesAfter tokensAfter<28 cueToPhrase<2 -98 -40 namesBetween<2 53 -59 52 paragraphsBefore<14 phraseAfter 116 -53 -80 beforePhrase<27 paragraphsBefore<4 14 beforePhrase<11 -8 -110 beforePhrase<45 -1 -70 phraseAfter beforePhrase<18 -33 beforePhrase<25 95 -2 -41 129 beforePhrase<20 commasBetween<1 -2 -97 16
    place paragraphsAway<1 accordingOpens phraseAfterComma rank<1 afterArticle 5 -32 phraseAfter quotationsBetween<1 words<5 nameIsSubject quotationsInParagraph<2 verbsBetween<1 37 -14 54 rank<7 4 -52 personhood<2 sinceSpoken<0 -68 -12 sinceSpoken<2 6 -38 -36 personhood<5 tokenAfterCue<23 -92 tokenAfterCue<24 inPreposition -22 115 -57 -5 closesSentence 6 33 112 verbsBetween<1 carriedFromCueBefore 12 -67 -97 -101
    according gap<3 gap<-18 personhood<4 -41 -1 rightOfCue tokensBefore<34 personhood<0 capitals<9 phraseBeforeCue -82 -2 59 phraseAfterComma secondBeforePhrase<8 secondBeforePhrase<3 5 67 phraseBeforeCue words<3 personhood<2 leftOverRelative -60 80 afterArticle 116 -26 words<32 secondBeforePhrase<40 -95 -13 10 1 23 secondBeforePhrase<20 mentions<3 126 -18 3 -90 phraseBeforeCue role -84 -24 -3 152
    place verbsBetween<2 nameWithoutCue tokensBefore<38 phraseAfterConjunction candidates<4 carriedFromCueBefore 3 onlyInSentence 8 -80 tokenBeforeCue<20 17 -9 onlyInSentence firstInSentence 65 -41 -63 nameOfOneWord 87 -19 personhood<2 rank<6 words<36 -106 -2 29 namedOften 22 -46 isFirstOfSentence personhood<5 -51 namedOften hasCuedRival -19 56 cueForm<4 -46 21 nameWithoutCue -5 cuesBefore<1 -26 91 -98
    phraseBeforeAuxiliary headKind<49 carriedAcross phraseBeforeNoun cueKind<32 likelyPerson inPreposition possessiveName cueNearBefore phraseAfterVerb cueKind<29 8 -9 fewWords -78 33 28 -85 candidates<8 thirdAfter<49 -72 43 verbsBetween<2 phraseBeforeComma 126 -25 -39 rank<1 4 -67 cueKind<38 151 -12 capitals<9 -66 59 -65 headKind<50 -72 14 isFirstOfSentence sentencesInParagraph<4 -95 29 oneWord -37 33
    otherNoun paragraphsAway<1 place tie<7 offers<2 phraseAfterComma 95 -26 cueNearBefore 9 afterPhrase<25 tokenBeforeCue<18 18 129 20 phraseBeforeCue afterPhrase<8 afterNoun 3 -50 phraseAfterCue secondBefore<11 -52 phraseWords<4 phraseBeforeConjunction pronoun -29 afterPhrase<47 23 -60 secondBefore<26 127 -25 46 smallWords<6 -113 3 7 -85 smallWords<7 -95 -7 phraseWords<4 phraseAfterQuotation -109 4 23
    likelyPerson headKind<49 carriedFromFar secondBeforePhrase<8 secondBeforePhrase<3 4 phraseAfterCue tokensBefore<10 -20 clausesBetween<2 nameIsSubject cueKind<30 143 -22 27 -36 phraseAfter -61 46 phraseAfterCue secondAfterPhrase<18 phraseBeforeNoun phraseAfterConjunction 17 -73 -69 secondAfterPhrase<25 -60 phraseAfter 5 tokensBefore<27 tokensBefore<5 -15 aNoun -101 43 57 -99 -82 secondBeforePhrase<18 phraseAfterNoun -32 59 -85 cueKind<32 -49 80
    phraseBeforeAuxiliary cueToPhrase<-1 88 otherNoun place sentencesAway<2 rank<7 candidates<8 beforePhrase<6 tokensBefore<9 3 sentencesAway<1 20 -76 rank<3 tie<7 17 -8 -54 offers<4 thirdBefore<19 9 phraseAfter thirdBefore<32 147 27 3 0 tokensBefore<38 -7 -78 -82 -76 phraseWords<3 -88 tokensBefore<17 -51 52 offers<3 thirdBefore<44 rank<5 -130 14 33 beforePhrase<9 -2 -58
    phraseBeforeAuxiliary cueKind<32 afterPhrase<30 carriedAcross phraseBeforeQuotation nearestCue beforePhrase<6 beforePhrase<5 4 76 hasCuedRival 2 pronoun beforePhrase<27 -77 looksLikeTitle beforePhrase<28 8 afterPhrase<25 -81 -6 58 21 phraseBeforeRelative 8 phraseAfter 90 9 -60 verbsBetween<7 namesBetween<1 21 -84 31 beforePhrase<6 -2 namesBetween<1 secondAfter<13 22 -51 -79 cueKind<38 160 -25 words<5 -18 -72
    according otherNoun phraseBeforeAuxiliary namesBetween<2 personhood<-3 nameWithoutCue -14 -93 tokensBefore<46 afterPhrase<35 6 afterPhrase<46 isFirstSpeech -59 32 8 73 tokensAfter<3 -2 thirdBefore<8 afterPhrase<25 -95 -21 secondAfter<26 phraseWords<3 -47 14 namesBetween<4 19 -25 isFirstOfSentence before<46 sentencesInParagraph<4 -85 26 36 quotationsInParagraph<2 8 -39 phraseWords<4 phraseAfterQuotation before<46 -110 15 -2 8 134
    phraseBeforeAuxiliary namesBetween<2 tokensBefore<16 carriedFromCueBefore 3 -44 offeredOften namesBetween<1 phraseAfterCue phraseWithinTwenty phraseTouches isPreviousSpeaker tokenAfterCue<37 80 -14 9 endsInComma -66 37 -2 -43 rank<4 clausesBetween<2 afterPreposition 14 -54 59 -54 -9 endsInComma carriedFromCueBefore nameOfOneWord 4 -21 -57 phraseBefore phraseWithinFive -114 -5 0 rank<2 afterCue -75 21 rank<3 23 -29
    beforePhrase<7 beforePhrase<5 possessiveName 4 -51 46 beforePhrase<18 nearestCue -81 -17 nearestCue place nounWithoutCue afterNoun before<25 before<1 -5 -38 phraseAfterCue phraseBefore beforePhrase<35 -74 45 28 -52 31 candidates<7 beforePhrase<20 42 -90 before<22 -48 50 -88 candidates<8 phraseBeforeRelative thirdBefore<24 6 endsInComma beforePhrase<33 -61 4 23 41 thirdBefore<17 -15 74
    phraseBeforeCue secondBeforePhrase<5 it secondBeforePhrase<3 carriedEnd 1 -42 words<4 phraseWithinTwo offeredTwice phraseBefore -12 phraseAfterCue 206 -13 13 -24 personhood<1 -36 38 -74 phraseAfterCue accordingOpens personhood<2 rankOnSide<3 cuesBefore<3 -35 46 -73 secondBeforePhrase<27 secondBefore<27 -71 3 10 76 -111 secondBeforePhrase<1 2 offeredOften secondBeforePhrase<9 tokensBefore<10 11 88 personhood<0 -64 18 -3
    phraseBeforeCue secondBeforePhrase<11 paragraphsAway<1 it cuesBetween<1 laterInSentence personhood<1 -65 -5 40 secondBeforePhrase<3 5 commasBetween<1 114 11 -69 commasBetween<3 -71 26 cueToPhrase<-1 68 personhood<3 cueTouchesBefore smallWords<10 personhood<0 -106 cuesBetween<1 -74 -29 afterColon -35 82 20 words<2 44 secondBeforePhrase<24 -52 -1 secondBeforePhrase<1 2 offeredOften secondBeforePhrase<9 49 cueKind<29 22 -28 -3
    headKind<49 cueToPhrase<-1 tie<14 -2 110 phraseBeforeAuxiliary afterPhrase<36 carriedAcross speechNoun rightOfAddressingCue phraseWithinTwenty 4 secondBeforePhrase<9 secondBeforePhrase<3 1 62 afterPhrase<26 -59 afterPhrase<28 12 -38 -59 thirdBefore<31 -83 15 -47 phraseWords<2 thirdBefore<44 -63 phraseWithinTwenty 43 -45 secondBeforePhrase<34 -15 73 -27 tie<6 afterPhrase<28 cuesBefore<1 -30 phraseWithinTwenty 117 -14 -54 phraseWords<5 -85 20
    cueToPhrase<-1 gerundCue cueForm<3 108 -10 -3 paragraphsAway<1 pronoun person mentions<1 verbsBetween<2 quotationsBefore<1 -5 carriedFromCueAfter phraseBeforePreposition 40 -35 -14 aNoun carriedFromCueAfter phraseBeforeComma -52 19 6 17 clausesBetween<1 beforeStop -26 26 clausesBetween<3 cueNearBefore -77 9 19 mentions<3 9 phraseWithinFive looksLikeTitle -1 -32 quotationsBefore<1 9 66 8 verbsBetween<1 1 -78
    paragraphsAway<1 gap<3 tie<7 phraseWords<3 gerundCue phraseWithinTen otherNoun 6 -74 offers<3 91 13 -43 offers<2 secondBefore<46 tokenAfterCue<11 -8 120 -14 20 tie<10 -78 gap<-11 phraseAfterSubordinator -7 gap<-12 -76 44 otherNoun 3 -44 offers<2 phraseWords<4 allCapitals tie<26 -100 -29 22 17 phraseAfterSubordinator beforeCue 12 -41 -57 gap<-3 -64 29
    beforePhrase<28 phraseBeforeAuxiliary 3 beforePhrase<7 family<1 7 -58 quotationsInParagraph<3 -83 31 commasBetween<1 beforePhrase<31 -89 isFirstSpeech secondBeforePhrase<14 offers<4 tokensBefore<9 -13 77 -29 secondBeforePhrase<33 rank<4 thirdAfter<29 -108 clausesBetween<1 54 -61 38 11 tokensBefore<7 -15 offers<3 rank<3 172 -11 16 phraseWords<3 offers<3 quotationsInText<17 -108 13 secondBeforePhrase<3 30 -47 clausesBetween<1 -47 38
    afterPhrase<34 cueKind<32 cueKind<29 possessiveName carriedFromFar opensSentence phraseWithinTwenty phraseBeforeQuotation 4 beforeStop -65 10 phraseAfterNoun -2 isFirstOfSentence -72 -4 30 -49 afterArticle -72 36 isFirstOfSentence quotationsAfter<2 phraseBeforePreposition thirdBefore<23 ending<1 tokensAfter<6 66 -37 -60 -11 -79 51 -1 cueKind<38 139 -21 afterArticle secondAfterPhrase<32 paragraphsBefore<26 -84 5 secondAfterPhrase<39 1 -59 8
    carriedAcross rightOfCue strongCue accordingOpens rank<3 pronoun inPreposition possessiveName -1 -60 rank<2 afterCue cueMidAfter -98 30 30 thirdBefore<20 -38 61 candidates<4 2 afterArticle 43 -20 isFirstOfSentence paragraphsBefore<3 tokensAfter<10 -37 74 tokensAfter<13 phraseAfterComma -44 2 paragraphsBefore<50 -80 26 -6 78 personhood<0 -39 isFirstOfSentence 20 3 tokensAfter<16 -73 11 -51
    speechNoun cueKind<32 commasBetween<1 rightOfCue phraseWords<3 cueNearAfter 3 after<27 -40 -1 candidates<9 10 after<12 -26 before<22 -10 117 -55 opensSentence after<8 secondAfterPhrase<19 4 quotationsBetween<1 -6 -46 after<18 secondAfterPhrase<44 -59 28 after<25 phraseWords<2 -24 cuesAfter<1 -8 48 after<31 -52 secondAfterPhrase<9 23 -22 36 cueToPhrase<1 91 -12 sentencesInParagraph<3 -86 19
    phraseBeforeAuxiliary possessiveName headKind<49 sentencesAway<2 speechNoun nameOfOneWord candidates<4 2 phraseWithinTwenty secondAfter<49 sentencesAway<1 mentions<3 secondAfter<7 35 14 -9 -52 64 0 person rankOnSide<2 -11 sinceSpoken<0 -114 2 3 secondAfter<35 -77 35 -54 tie<6 smallWords<5 48 -41 afterColon -72 26 secondAfter<48 candidates<8 -99 16 28 beforePhrase<7 -13 beforePhrase<35 -77 12
    cueKind<32 otherNoun rankOnSide<4 tie<7 phraseAfter offers<3 smallWords<2 quotationsInText<17 oneQuotationBetween gerundCue secondBefore<47 173 4 2 -21 -28 -10 tie<5 11 70 nearestCue -39 5 tie<10 afterCommaInverted -73 19 headKind<49 1 -55 before<10 -42 -7 afterPhrase<20 smallWords<1 67 -28 before<11 smallWords<2 61 -49 before<44 -83 17 cueKind<38 133 -34
    otherNoun personhood<0 tie<25 -9 words<34 -82 0 tie<7 before<3 3 gerundCue tie<1 12 after<29 46 -4 -21 headKind<49 tie<10 -46 cueToPhrase<-1 tie<14 -3 74 verbsBetween<2 carriedLength<23 1 42 words<2 14 cuesAfter<1 phraseAfterSubordinator -2 -58 firstInSentence -55 2 -53 headKind<50 after<19 -77 phraseAfterSubordinator -28 48 verbsBetween<2 47 -39
    beforePhrase<28 quotationsBetween<1 carriedAcross 3 carriedLength<23 -62 28 -17 beforePhrase<32 secondAfter<46 nameIsSubject -110 7 26 allCapitals commasBetween<1 verbsBetween<1 nameIsSubject beforeStop phraseBeforePreposition -76 14 45 6 tokensAfter<3 isFirstOfSentence -38 39 beforePhrase<36 quotationsInText<20 offeredOften 111 -5 -22 -1 nameIsSubject cueMidBefore phraseWords<4 beforeStop -102 22 20 23 -7 tokensBefore<23 90 -41
    according gap<3 gap<-17 phraseWords<2 namedOnce headKind<27 -17 -81 -85 personhood<18 7 -32 tokensBefore<38 paragraphsAway<1 phraseWithinFive inPreposition 2 personhood<4 tokensBefore<21 -83 9 37 aNoun tokensBefore<12 6 personhood<0 -39 46 -57 -39 personhood<3 96 0 personhood<5 hasCuedRival 16 commasBetween<1 -86 endsOpen gap<6 -8 -77 phraseWords<2 -38 55 4 84
    likelyPerson phraseAfterVerb place phraseAfterSubordinator phraseBeforeQuotation strongCue tokenBeforeCue<22 2 offeredOften beforePreposition secondBeforePhrase<10 -18 afterOwner -91 28 11 -3 secondBeforePhrase<3 4 19 -49 gap<-1 gap<-12 -66 words<12 secondBeforePhrase<10 61 gap<-9 56 -16 -39 -87 -55 secondBeforePhrase<18 words<4 aNoun cueKind<30 113 -14 -32 -56 -80 cueKind<32 rankOnSide<1 -8 -61 47
    cueToPhrase<-1 cueToPhrase<-2 -7 document 96 -10 strongCue bareNoun it cueToPhrase<0 -51 rank<7 isFirstOfSentence phraseAfter document tokensAfter<12 endsInComma 0 -45 firstInSentence 49 -26 -68 document -43 52 offers<2 cuesBetween<1 -22 100 1 -24 -53 offers<5 -69 22 isFirstOfSentence cueToPhrase<4 cueNearAfter offers<4 34 3 -19 offers<4 -47 9 3
    gap<3 gap<-11 isFirstSpeech phraseWords<5 person candidates<11 -19 37 2 44 -32 candidates<6 phraseAfterComma secondBeforePhrase<11 1 -18 15 nameWithoutCue offers<4 secondBeforePhrase<25 gap<2 timesSpoken<2 phraseAfterCue 71 -21 -19 -6 phraseAfterComma after<20 -73 phraseWords<3 -20 71 48 1 -40 offers<2 phraseAfterComma after<8 27 -83 -14 phraseWords<2 -31 gap<9 -6 58
    beforePhrase<6 nearestSubject paragraphsAway<1 beforePhrase<5 2 39 smallWords<7 -64 26 29 beforePhrase<18 -56 afterPhrase<32 thirdAfter<33 rank<3 phraseBeforePreposition -5 beforePhrase<32 -15 102 ownedNoun -32 47 afterPhrase<20 words<3 phraseAfterCue 121 -2 9 beforePhrase<24 phraseBefore -29 56 personhood<4 -59 6 beforePhrase<19 44 isFirstOfSentence afterPhrase<46 -87 4 rank<2 afterPhrase<44 20 -73 33
    beforePhrase<6 beforePhrase<3 1 offeredTwice 2 24 beforePhrase<18 beforePhrase<11 -13 -74 according thirdAfter<1 beforePhrase<22 afterCue -3 65 beforePhrase<33 tokensBefore<9 -9 -79 -5 beforePhrase<45 beforePhrase<32 beforeCue phraseWithinFive tokensBefore<34 pronoun -62 -1 36 thirdAfter<12 -39 thirdAfter<37 71 -12 5 tokensBefore<6 -13 phraseBeforeNoun beforePhrase<36 cueToPhrase<6 84 -4 3 -47 -40 74
    gap<-35 -47 headKind<17 afterPhrase<35 2 phraseBeforeNoun -14 -63 cuesBetween<1 after<25 afterPhrase<46 -87 23 endsOpen 1 before<44 -64 45 hasVerbInside gap<-11 before<32 tokenAfterCue<33 -54 23 gap<-26 -30 phraseFar -4 82 tokenAfterCue<42 offeredOften after<25 afterComma oneQuotationBetween 103 -7 -6 -1 8 -34 beforePhrase<7 endsOpen -12 42 afterPhrase<20 5 -77
    according pronoun personhood<2 rank<1 allCapitals beforePhrase<20 -1 secondBefore<1 0 -52 beforePhrase<19 paragraphsBefore<8 36 -37 92 cuesBetween<1 beforePhrase<33 phraseWithinTwenty -81 secondBefore<22 -58 11 rank<2 49 -43 ownedNoun capitals<1 secondBefore<43 2 -45 sinceSpoken<0 phraseAfterComma -79 8 beforeConjunction namesBetween<10 -36 32 30 28 1 secondBefore<17 beforePhrase<24 4 -39 17 65
    headKind<49 beforePhrase<7 beforePhrase<3 1 endsInComma 17 -20 beforePhrase<18 -49 thirdAfter<33 cuesBetween<1 tokensBefore<20 tokensBefore<17 clausesBetween<1 -15 -54 40 pronoun tie<5 11 -100 thirdAfter<1 48 -36 cuesBetween<3 4 -39 looksLikeTitle phraseBeforePreposition thirdAfter<41 gap<-8 -8 70 6 -44 tokensBefore<21 95 -12 verbsBetween<5 isNearest namesBetween<6 -71 27 cuesBetween<1 -44 64 43
    according phraseBeforeAuxiliary namesBetween<4 tie<7 phraseBefore words<4 secondAfterPhrase<4 7 -56 3 headKind<43 12 words<6 after<32 phraseOpensSentence 127 3 -5 0 headKind<49 plural 1 before<27 -62 21 -43 ending<2 isFirstOfSentence afterPhrase<27 -95 -4 thirdAfter<33 18 -39 afterPhrase<32 0 -50 before<23 isFirstOfSentence -76 -15 secondAfterPhrase<45 -19 after<20 97 -27 72
    according gap<-13 personhood<5 secondBeforePhrase<8 personhood<-4 42 verbsBetween<1 11 after<9 -8 ownedNoun gap<-18 -67 -15 28 beforePhrase<10 cuesBefore<2 -39 12 tokensAfter<20 -91 25 3 personhood<-2 secondBeforePhrase<5 beforePhrase<29 -33 32 hasCuedRival 5 -97 gap<3 leftOverRelative 3 gap<-5 90 -8 namedOnce beforePhrase<13 -1 phraseBeforeConjunction paragraphsBefore<3 29 -69 36 15 84
    speechNoun cueKind<32 phraseBeforeAuxiliary secondBeforePhrase<8 secondBeforePhrase<3 1 candidates<7 pronoun -3 41 secondBefore<23 4 81 nameWithoutCue cueKind<28 cueKind<26 cuesBetween<1 shortWords -36 8 1 12 gap<1 secondBeforePhrase<49 -17 15 -69 smallWords<8 tokensAfter<19 repeats<1 -82 14 13 56 gap<-2 pronoun phraseWords<2 -41 tokensAfter<4 -30 24 28 -59 cueKind<38 93 -16 -88
    beforePhrase<6 beforePhrase<3 0 endsInComma afterColon 11 48 -19 commasBetween<1 beforePhrase<18 -49 gap<-3 nameWithoutCue theNoun gap<-11 -21 paragraphsBefore<25 25 sentencesInParagraph<4 -70 27 85 offers<2 after<31 180 -31 -17 endsOpen after<24 quotationsBefore<1 offers<3 -83 -11 68 7 beforeWord -77 -1 according afterCue leftOverRelative -35 34 secondAfter<23 74 -28 58
    """
}
