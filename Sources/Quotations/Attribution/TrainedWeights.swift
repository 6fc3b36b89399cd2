// Written by `make train`; do not edit.
// swift-format-ignore-file

extension AttributionModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = AttributionModel(
    speaker: FeatureWeights(rows: speakerRows), speakerTrees: BoostedTrees(rows: speakerTreeRows),
    speech: BoostedTrees(rows: speechRows), leastSpeech: 400,
    certainty: FeatureWeights(rows: certaintyRows), leastConfidence: 0.1,
    sureConfidence: 0.82)

  private static let speakerRows: StaticString = """
    leftOfCue 183
    leftThroughChain 232
    leftOverApposition 142
    leftOverFarApposition 112
    leftOverComplement 181
    leftOverRelative 204
    rightOfTouchingCue 396
    rightOfCue -197
    rightOfAddressingCue -312
    afterCommaInverted 430
    firstSubject -93
    nearestSubject 39
    subjectOfCue -13
    quotedAs 550
    passiveAgent 280
    passiveSubject -154
    opensSentence 129
    according 694
    accordingOpens 252
    colon 157
    colonBefore 27
    dash 458
    dashBelow 450
    speechNounOwner 47
    subjectWithoutCue -28
    nameWithoutCue -82
    nounWithoutCue -40
    carriedInParagraph 213
    carriedAcross -43
    carriedEnd 49
    carriedOpen 485
    previousCue -88
    previousSubject -173
    previousSubjectAcross -144
    previousColon 360
    cueTouchesBefore 155
    cueNearBefore 142
    cueMidBefore 113
    cueFarBefore 39
    cueTouchesAfter 156
    cueNearAfter 81
    cueMidAfter 84
    cueFarAfter -64
    oneQuotationBetween -192
    moreQuotationsBetween -137
    semicolonBetween -125
    conjunctionBetween -238
    subordinatorBetween -197
    relativeBetween -126
    cueServesOther -205
    finalAttribution 354
    strongCue 6
    mediumCue -115
    weakCue -180
    gerundCue -116
    infinitiveCue -83
    gerundAfterThing -292
    gerundAfter -150
    gerundClauseFirst 270
    person 128
    likelyPerson 8
    organisation 93
    place -149
    pronoun 180
    they 87
    it -11
    firstPerson 28
    role 14
    group -53
    document 39
    plural -28
    speechNoun -109
    demonym -16
    otherNoun -211
    bareNoun -4
    possessiveName -96
    inPreposition -70
    quotationAlone 120
    phraseBefore 50
    phraseAfter -60
    phraseTouches -11
    phraseWithinTwo -36
    phraseWithinFive 18
    phraseWithinTen 7
    phraseWithinTwenty -10
    phraseFar 22
    phraseOpensSentence 27
    phraseAfterComma 75
    phraseAfterQuotation 1
    phraseAfterSubordinator -62
    phraseAfterConjunction -13
    phraseAfterCue -128
    phraseAfterVerb -88
    phraseAfterNoun -19
    phraseBeforeCue 91
    phraseBeforeAuxiliary -53
    phraseBeforeVerb 60
    phraseBeforeComma 62
    phraseBeforeRelative 38
    phraseBeforePreposition 65
    phraseBeforeQuotation -41
    phraseBeforeEnd 63
    phraseBeforeConjunction 70
    phraseBeforeNoun 12
    nameOfOneWord -61
    nameWithTitle 27
    namedOnce -11
    namedOften -4
    nameIsSubject -10
    theNoun 87
    aNoun 30
    ownedNoun 113
    longPhrase -40
    isPreviousSpeaker 45
    hasSpoken 44
    isFirstSpeech -11
    isNearest 39
    isFirstOfSentence 68
    hasCuedRival 46
    nearestCue 17
    offeredTwice -11
    offeredOften -22
    carriedFromWhole -16
    carriedFromPart 26
    carriedFromCueAfter 11
    carriedFromCueBefore -55
    carriedOverSentence -62
    carriedInSentence 230
    carriedFromFar -158
    """

  private static let certaintyRows: StaticString = """
    leftOfCue -6
    leftThroughChain 68
    leftOverApposition 44
    leftOverFarApposition -31
    leftOverComplement 4
    leftOverRelative -1
    rightOfTouchingCue 32
    rightOfCue 33
    afterCommaInverted 42
    firstSubject -53
    nearestSubject -11
    subjectOfCue -4
    opensSentence 56
    according 83
    accordingOpens 47
    colon -30
    colonBefore 18
    dash 17
    subjectWithoutCue -45
    nameWithoutCue -17
    nounWithoutCue -40
    carriedInParagraph 62
    carriedAcross -106
    carriedEnd -58
    carriedOpen -45
    previousCue 40
    previousSubject -4
    previousSubjectAcross -66
    previousColon -37
    cueTouchesBefore -5
    cueNearBefore 69
    cueMidBefore 34
    cueFarBefore 14
    cueTouchesAfter -18
    cueNearAfter -2
    cueMidAfter 7
    cueFarAfter 31
    oneQuotationBetween 47
    moreQuotationsBetween -4
    finalAttribution 27
    strongCue 37
    mediumCue 18
    weakCue -43
    gerundCue -42
    infinitiveCue 19
    gerundClauseFirst 61
    person 24
    likelyPerson -19
    organisation 11
    place -4
    pronoun 97
    they 12
    it 9
    firstPerson 7
    role -36
    group -2
    document 65
    plural -6
    speechNoun -59
    demonym 14
    otherNoun -70
    bareNoun 7
    possessiveName -44
    inPreposition -40
    quotationAlone 10
    oneWord -32
    fewWords -16
    shortWords 13
    middleWords 18
    longWords 15
    endsInComma -8
    endsInStop 11
    endsOpen -5
    startsWithCapital -20
    opensSentenceItself 83
    opensParagraph -16
    closesSentence 34
    afterComma -3
    afterColon -47
    afterThat 10
    afterPreposition -14
    afterArticle 23
    afterOwner -47
    afterCue -25
    afterAuxiliary 28
    afterConjunction 36
    afterNoun -34
    afterOtherWord -12
    beforeStop -3
    beforeWord 13
    beforeCue -33
    beforePreposition 13
    beforeConjunction 52
    onlyInSentence 1
    firstInSentence 4
    laterInSentence -7
    hasVerbInside 37
    hasPersonInside -2
    looksLikeTitle -25
    phraseBefore 28
    phraseAfter 15
    phraseTouches 6
    phraseWithinTwo 33
    phraseWithinFive 1
    phraseWithinTen 11
    phraseWithinTwenty -2
    phraseFar -6
    phraseOpensSentence 27
    phraseAfterComma 24
    phraseAfterQuotation 40
    phraseAfterSubordinator -40
    phraseAfterConjunction -50
    phraseAfterCue 38
    phraseAfterVerb -36
    phraseAfterNoun -8
    phraseBeforeCue 30
    phraseBeforeAuxiliary 7
    phraseBeforeVerb -11
    phraseBeforeComma 42
    phraseBeforeRelative -26
    phraseBeforePreposition 33
    phraseBeforeQuotation -72
    phraseBeforeEnd -7
    phraseBeforeConjunction -24
    phraseBeforeNoun 1
    nameOfOneWord -7
    nameWithTitle 36
    namedOnce -44
    namedOften 14
    nameIsSubject 30
    theNoun -52
    aNoun 2
    ownedNoun -24
    longPhrase -87
    isPreviousSpeaker 60
    hasSpoken 29
    isFirstSpeech 5
    isNearest -27
    isFirstOfSentence 33
    hasCuedRival -14
    nearestCue 12
    offeredTwice 10
    offeredOften -4
    carriedFromWhole -52
    carriedFromPart 8
    carriedFromCueAfter 128
    carriedFromCueBefore 105
    carriedOverSentence 44
    carriedInSentence -45
    judgedDirect 5
    judgedPartial -5
    judgedTitle -37
    judgedScare 34
    afterWork -20
    afterNaming -30
    afterTerm 50
    tightlyTied 64
    afterWeakCue 41
    afterNounOfSpeech 16
    afterPerson 54
    afterBracket -10
    afterDash -27
    afterAdverb 6
    beforeNoun -15
    beforeName 36
    beforeBracket -4
    besideSpeech 8
    besideOther 6
    sentenceHasCue -13
    sentenceHasPerson 34
    allCapitals -15
    scoreLowest -59
    scoreLow -31
    scoreMiddle 45
    scoreHigh 43
    shareLow -64
    shareMiddle -8
    shareHigh -7
    shareHigher 37
    shareHighest 41
    weighedAgain -27
    bias -108
    """

  private static let speechRows: StaticString = """
    2565
    bestScore<12 words<12 cuesBefore<1 -387 -53 -26 words<4 startsWithCapital bestScore<23 -100 36 judgedDirect -242 13 57
    smallWords<1 scoreHigh cuesBetween<1 carriedInSentence -301 -29 -55 0 before<4 60 startsWithCapital 43 hasPersonInside -194 17
    judgedDirect cuesBefore<1 middleWords cueGap<-1 -37 -260 24 weighedAgain 40 -32 cueKind<27 carriedFromCueAfter -104 53 67
    bestScore<12 cuesBetween<1 -200 -35 allCapitals words<6 bestScore<23 secondAfter<2 29 -89 30 61 oneWord -212 -5
    looksLikeTitle bestScore<12 bestScore<7 -156 -39 cueKind<26 secondAfter<1 45 -120 cueKind<28 64 2 afterCue -205 16
    judgedTitle bestScore<13 tokensAfter<5 weighedAgain -83 19 -141 beforeStop afterOwner carriedInSentence 57 -27 -54 -68 -187
    looksLikeTitle cueKind<26 tokensAfter<1 scoreMiddle -22 49 quotationsInParagraph<4 -140 3 cueKind<28 62 -4 mediumCue -166 -18
    looksLikeTitle cueForm<1 closesSentence candidates<5 -130 -34 20 oneWord phraseBeforeVerb 60 -12 -55 afterNaming -126 7
    looksLikeTitle cueKind<26 tokensAfter<1 22 cuesBefore<1 -115 -12 cueKind<28 61 cuesBefore<1 secondAfterPhrase<15 22 -102 17 -104
    hasVerbInside after<36 allCapitals cueKind<26 -44 18 -63 -106 cueKind<27 carriedOverSentence -61 48 fewWords 64 -43
    judgedTitle ending<1 cuesBetween<1 -90 20 phraseBeforeEnd phraseBeforeQuotation 49 -39 after<32 15 -108 afterNaming -113 2
    looksLikeTitle cueKind<26 tokensAfter<1 candidates<1 -35 43 -84 cueKind<28 repeats<1 60 -31 cuesBefore<1 -71 15 -75
    bestScore<12 -77 judgedTitle bestScore<28 thirdAfter<8 44 middleWords mentions<15 -71 26 29 61 mediumCue -93 21
    looksLikeTitle strongCue tokensAfter<1 33 tokensAfter<12 candidates<5 -42 33 -73 56 afterCue clausesBetween<1 -91 -23 19
    words<6 bestScore<19 cuesBetween<1 -88 -24 afterOwner 12 -93 beforeCue<1 onlyInSentence -88 bestScore<4 -35 38 60
    judgedTitle cueKind<26 tokensAfter<1 quotationsInText<5 -30 33 -56 oneWord beforePhrase<31 54 -28 -27 tokensBefore<20 -86 0
    judgedTitle strongCue after<1 scoreMiddle -16 45 -39 firstSubject 55 -20 mediumCue afterNaming -90 9 12
    bestScore<28 tokensAfter<12 bestScore<4 -73 after<28 shareMiddle -2 45 tie<5 13 -63 -70 looksLikeTitle 58 -38
    before<1 endsOpen 52 -45 cuesBefore<1 rank<2 -76 isFirstSpeech 2 -58 allCapitals oneWord 34 -25 -39
    phraseBeforeCue beforeWord bestScore<4 -63 afterOtherWord 21 cuesBefore<1 -76 29 -64 judgedTitle 50 sentenceHasCue 30 -99
    smallWords<2 scoreHigh beforeWord -24 -66 capitals<2 offers<2 -30 40 -35 cueForm<1 sentenceInParagraph<1 -42 42 56
    words<8 capitals<2 bestScore<20 endsInStop -54 12 sentenceHasPerson -47 35 -63 cueKind<27 thirdAfter<8 20 -55 59
    judgedTitle bestScore<28 cuesBetween<1 secondBeforePhrase<1 quotationsInText<9 phraseAfterQuotation -58 32 31 -54 verbsBetween<3 36 -28 53 -53
    words<8 after<38 sentencesInParagraph<3 onlyInSentence capitals<2 3 -64 12 -40 -58 afterCue<2 gap<-2 28 -40 56
    tokensBefore<1 ending<1 -29 41 after<27 tokensAfter<20 looksLikeTitle sentencesInParagraph<5 carriedFromWhole 39 -38 -51 -23 -50 -47
    words<8 afterOwner bestScore<20 sentencesInParagraph<2 5 tokensAfter<19 -29 -87 12 -74 bestScore<6 -30 after<49 51 -37
    words<8 tokensAfter<12 secondAfter<14 judgedTitle -5 -68 20 bestScore<30 -47 11 bestScore<6 -34 quotationsBefore<1 52 -33
    before<4 secondAfterPhrase<46 isNearest scoreMiddle -23 37 55 -43 tokensBefore<7 -53 timesSpoken<3 scoreMiddle 7 -23 42
    scoreHigh cuesBetween<1 thirdAfter<47 -39 11 14 quotationAlone thirdBefore<27 48 capitals<2 34 cueForm<4 18 -67 -65
    smallWords<2 afterOwner offers<2 -28 tokensAfter<10 28 shareHighest -36 29 -63 laterInSentence 40 startsWithCapital 17 -77
    words<6 beforePhrase<1 carriedFromWhole 5 -53 secondAfterPhrase<7 8 -44 beforeCue<1 onlyInSentence -64 8 beforePhrase<32 55 -21
    words<8 tokensBefore<14 pronoun afterCue phraseOpensSentence -50 -4 24 16 5 nearestCue sinceSpoken<0 -29 25 54
    hasPersonInside bestScore<4 -53 shareHigh paragraphsBefore<22 offers<2 -27 cueForm<3 32 -18 35 -35 bestScore<13 -13 45
    judgedTitle phraseBeforeCue beforeNoun candidates<2 gap<-5 10 -54 16 -57 cueKind<28 45 -17 cueForm<4 -13 -75
    onlyInSentence capitals<2 hasCuedRival -35 13 -61 bestScore<4 subjectWithoutCue -58 16 beforePhrase<32 tokensAfter<30 32 -24 -25
    tightlyTied after<38 afterDash afterWork bestShare<100 cueGap<3 12 -37 -41 -56 -65 -50 cueKind<27 -30 44
    bestScore<28 after<36 afterWork bestScore<1 -38 tokensAfter<9 20 -12 -55 -56 bestShare<98 startsWithCapital 33 -35 50
    judgedTitle secondAfterPhrase<2 secondAfter<2 gap<-1 34 -46 -46 oneWord 29 sentenceInParagraph<1 8 -60 weighedAgain 20 -36
    bestScore<28 beforeNoun bestScore<7 -30 thirdAfter<8 bestScore<24 33 -19 thirdBefore<32 9 -37 -49 judgedTitle 46 -15
    hasPersonInside afterDash quotationsInText<12 after<36 -8 -48 secondBeforePhrase<1 41 secondAfterPhrase<33 -38 24 -73 cueForm<1 0 47
    bestScore<29 afterDash besideOther bestScore<1 before<19 -71 6 before<30 13 -22 -55 -69 afterOwner 42 -55
    bestScore<28 bestScore<4 -47 shareMiddle onlyInSentence cuesBefore<1 -64 -1 -3 18 afterOwner paragraphsBefore<3 -34 50 -44
    after<38 bestShare<100 onlyInSentence hasCuedRival thirdAfter<13 -61 14 7 23 endsInComma -60 21 bestScore<20 -53 14
    words<6 afterOwner sentencesInParagraph<2 15 scoreHigh quotationsInParagraph<2 -51 -13 15 -55 afterCue<2 sentenceInParagraph<1 -23 26 44
    words<8 capitals<3 secondAfterPhrase<17 bestScore<13 -21 26 words<3 -29 14 -63 nearestCue beforePhrase<3 23 -35 53
    afterDash judgedTitle bestScore<27 bestShare<97 10 secondBefore<23 -49 22 37 cueForm<4 fewWords -31 20 -57 -63
    smallWords<3 capitals<2 sentencesInParagraph<4 tokensAfter<27 22 -27 -39 clausesBetween<1 -43 5 beforePhrase<5 45 beforePhrase<22 -46 25
    bestScore<29 secondBeforePhrase<1 before<36 hasCuedRival -4 29 -25 paragraphsBefore<17 thirdAfter<40 -16 31 -47 judgedTitle 41 -29
    tokensBefore<1 endsInComma opensParagraph 22 -31 52 cuesBefore<1 -29 cueForm<4 23 looksLikeTitle personhood<1 -26 35 -53
    repeats<1 bestScore<29 ownedNoun cueNearBefore tokensBefore<26 -8 32 34 -48 afterCue<32 48 -19 quotationsInText<12 -64 4
    tokensAfter<12 offers<2 thirdAfter<37 afterOtherWord -8 -51 27 words<66 cueGap<-6 clausesBetween<1 -32 23 36 -32 -22
    smallWords<3 secondAfter<15 -22 family<1 9 -37 afterCue<1 after<32 gap<-1 secondAfterPhrase<44 42 -27 -24 -43 42
    phraseBeforeCue secondBeforePhrase<45 besideOther gap<-2 10 -23 -50 -48 looksLikeTitle afterPhrase<29 47 -15 sentenceHasCue 46 -41
    afterDash paragraphsAway<1 judgedDirect cueForm<4 cueGap<0 35 -7 -37 quotationsInText<13 43 personhood<1 28 -33 -43 -52
    capitals<3 words<2 -20 secondBefore<23 tokensBefore<1 24 before<12 -45 10 firstInSentence 39 -8 words<12 -39 4
    before<5 tie<28 capitals<7 36 -22 -18 before<12 tokensBefore<24 -67 9 before<29 besideOther 21 -38 -13
    words<9 carriedFromWhole beforeCue<14 3 beforePhrase<22 before<31 24 words<3 -58 23 -54 -48 secondBeforePhrase<12 33 -16
    afterDash afterOwner before<32 beforePhrase<32 cueForm<1 candidates<6 -9 36 40 -28 -14 afterCue<12 12 -53 -51
    secondAfter<15 endsOpen 0 -42 tokensAfter<12 quotationsInText<3 -20 37 offeredOften tie<26 quotationsInText<19 34 -30 -25 -31
    onlyInSentence candidates<3 -48 thirdBefore<32 14 -31 smallWords<3 cueNearBefore tokensAfter<14 0 -32 33 phraseBeforeQuotation 41 -25
    cuesBetween<1 phraseBeforeCue thirdAfter<47 -25 16 secondBefore<31 29 -29 quotationsInParagraph<2 candidates<4 cueGap<-3 -86 2 22 26
    afterOwner bestScore<29 cuesBetween<1 thirdAfter<47 afterNaming -25 23 27 headKind<29 24 -19 offers<2 -27 36 -43
    beforeCue<29 afterDash afterOwner repeats<1 besideOther paragraphsAway<1 23 -20 headKind<2 -46 18 -23 -33 -46 -34
    bestScore<29 after<36 cueGap<-6 bestShare<86 4 -68 firstInSentence gap<-2 23 -11 -24 -31 afterOwner 34 -26
    secondBeforePhrase<45 secondAfter<15 after<23 shareMiddle -8 29 paragraphsBefore<13 -3 -55 beforeCue<14 paragraphsBefore<3 -26 30 -14 -41
    afterOwner tie<28 scoreHigh quotationsInText<21 6 -46 24 words<27 quotationInParagraph<1 -78 5 18 afterCue<12 22 -56
    hasPersonInside paragraphsAway<1 afterWork before<4 28 before<12 -48 gap<-13 afterPhrase<20 22 -42 9 -51 -55 20
    capitals<3 words<6 candidates<4 afterPhrase<7 -49 -4 capitals<2 20 -16 29 smallWords<3 thirdAfter<41 -54 25 10
    smallWords<4 quotationsInText<11 offeredTwice thirdBefore<37 -40 3 beforePhrase<18 -21 50 beforePhrase<1 sentenceInParagraph<2 49 -18 -9 20
    paragraphsAway<1 afterWork paragraphsBefore<16 candidates<9 nounWithoutCue candidates<1 -25 25 -22 -24 paragraphsBefore<40 -20 24 -45 -41
    sinceSpoken<1 paragraphsBefore<11 8 thirdBefore<3 15 thirdBefore<22 paragraphsBefore<29 bestScore<29 -66 10 14 bestScore<10 15 -22 35
    quotationsInText<11 smallWords<3 paragraphsBefore<11 -3 -35 tie<33 39 -37 secondBefore<13 -14 secondBefore<38 cueKind<30 54 -19 -4
    besideOther tokensBefore<15 tightlyTied quotationsInText<21 -10 -47 18 cueForm<4 afterCue<37 31 -28 paragraphsBefore<17 11 -46 -41
    sentencesInParagraph<5 afterWork hasCuedRival quotationsBefore<1 endsOpen bestScore<1 -29 phraseBeforeQuotation 28 -26 -19 -47 13 -40 -46
    phraseBeforeQuotation paragraphsAway<1 before<4 bestScore<4 -31 35 before<12 -35 sentencesInParagraph<2 23 allCapitals -26 20 -41 -54
    afterWork paragraphsAway<1 sentencesInParagraph<3 repeats<1 secondAfterPhrase<2 -6 21 clausesBetween<1 -45 21 sentenceHasPerson 36 -28 -39 -48
    sentencesInParagraph<5 phraseBeforeQuotation quotationsBefore<1 smallWords<2 namedOften -8 21 24 tokensBefore<17 bestShare<82 11 -55 9 -46 -42
    secondAfter<15 secondAfter<2 bestScore<24 bestScore<13 phraseWords<3 -27 27 40 hasCuedRival -50 8 -35 tokensAfter<17 21 -16
    secondBeforePhrase<43 quotationsBefore<1 smallWords<3 namesBetween<1 afterCue -15 33 19 31 hasCuedRival -57 quotationsInParagraph<4 -13 34 -30
    personhood<10 personhood<5 cueKind<28 quotationsInText<7 -18 9 -25 tokensBefore<15 looksLikeTitle 22 -39 43 weighedAgain 11 -48
    beforeCue<29 secondBeforePhrase<45 candidates<4 capitals<1 -34 verbsBetween<1 -11 39 capitals<3 tokensAfter<20 38 -3 -25 -29 -30
    secondAfterPhrase<2 -20 secondAfterPhrase<17 secondBefore<29 42 -11 tie<26 afterOwner scoreMiddle 23 paragraphsBefore<11 22 -29 -44 -49
    quotationsInParagraph<4 tokensAfter<12 offers<3 cueGap<-3 -41 0 judgedTitle 30 paragraphsBefore<15 -36 23 cuesBetween<1 -31 11 30
    thirdAfter<47 cuesBefore<1 cueKind<28 afterPhrase<25 bestScore<28 -27 21 13 -52 beforeCue<11 25 sentencesInParagraph<3 7 -44 31
    tokensAfter<25 secondAfterPhrase<2 afterOtherWord -5 -43 secondBeforePhrase<48 cueForm<3 27 judgedTitle 13 -38 phraseBeforeCue -42 18 -31
    bestScore<29 thirdAfter<47 gap<-2 cuesAfter<1 afterWork 10 -35 tokensBefore<10 26 -41 -30 24 judgedTitle 44 -18
    personhood<10 besideOther afterDash afterWork bestScore<-1 -27 11 -28 -33 thirdBefore<23 -62 19 afterPhrase<19 -54 1
    quotationsInParagraph<4 quotationsInParagraph<3 sentencesInParagraph<5 afterPhrase<19 gap<-16 34 -24 8 -46 thirdBefore<37 -50 18 scoreLow 43 -16
    afterWork thirdAfter<8 offers<2 beforePhrase<1 12 -25 afterCue<31 43 -8 beforePhrase<19 -13 beforeCue<12 29 -19 -45
    subjectWithoutCue quotationsInParagraph<4 before<36 cuesBetween<1 quotationsAfter<1 -6 -43 7 sinceSpoken<0 13 bestShare<67 -4 -68 34 20
    leftOverApposition oneWord onlyInSentence afterArticle carriedFromPart commasBetween<2 -40 17 19 30 cuesAfter<2 13 -32 -21 33
    secondAfter<15 cueGap<-3 -37 tokensBefore<17 laterInSentence endsInStop -22 bestShare<66 -25 30 -47 28 cueToPhrase<4 14 -23
    paragraphsAway<1 cueForm<4 beforeNoun 13 -16 fewWords cueGap<-10 -33 22 afterCue<36 -52 15 words<26 -53 11
    hasSpoken secondAfterPhrase<17 3 shareHighest phraseWithinTen mediumCue -43 7 afterCue<32 27 -33 cueGap<-3 -21 22 34
    afterOwner afterWork repeats<1 afterDash tie<26 scoreMiddle 32 tokensAfter<9 29 -18 -4 -34 -20 -38 -30
    words<2 personhood<1 sentencesInParagraph<2 3 -49 11 personhood<9 subjectWithoutCue phraseBeforeComma -3 33 quotationInParagraph<1 43 -18 -22
    paragraphsBefore<3 candidates<5 -58 9 sentencesInParagraph<5 paragraphsBefore<16 tokensAfter<22 21 -15 cueGap<-9 -43 afterPhrase<16 -22 19 -35
    phraseBeforeCue after<28 tie<1 -20 secondBefore<17 thirdBefore<19 10 -36 24 carriedFromCueBefore -21 21 beforePhrase<27 25 -33
    gerundCue quotationsInParagraph<4 subjectWithoutCue afterOtherWord words<4 -22 after<8 quotationsInParagraph<2 -32 18 27 -43 14 23 41
    personhood<10 repeats<1 afterDash scoreLow headKind<27 14 -12 sentenceInParagraph<1 tokensBefore<21 63 -13 -9 -29 -18 -25
    cueGap<-6 quotationsAfter<1 -33 18 afterCue isFirstOfSentence besideSpeech -16 20 tokensAfter<28 likelyPerson 26 -29 -27 39
    beforeCue<29 words<6 paragraphsBefore<11 9 sentencesInParagraph<2 16 -24 15 beforeCue<43 -43 phraseWords<2 -31 namesBetween<2 38 -16
    mentions<15 phraseBeforeVerb tokensBefore<11 quotationsInParagraph<2 secondAfter<19 -41 10 2 16 endsOpen 7 -37 thirdAfter<12 -10 46
    shareHigh mediumCue words<8 -11 bestShare<58 -25 24 cueToPhrase<2 50 -5 subjectWithoutCue secondBefore<29 -3 -52 12
    bestShare<100 thirdBefore<3 bestShare<62 -20 35 bestShare<49 22 tokensAfter<20 candidates<4 -20 17 -31 hasVerbInside -60 5
    secondBeforePhrase<37 tokensBefore<14 cueGap<-6 -39 onlyInSentence headKind<2 bestShare<70 12 -52 15 11 17 sentencesInParagraph<2 12 -41
    tokensBefore<7 hasVerbInside -27 10 secondBeforePhrase<49 secondBefore<45 secondBefore<13 -1 31 cueToPhrase<2 personhood<4 -40 25 33 -22
    tie<28 cueGap<3 quotationsBefore<1 cueGap<-6 -12 14 carriedFromCueBefore -27 28 words<6 -35 23 words<27 -45 15
    sentencesInParagraph<5 capitals<3 thirdAfter<14 18 secondAfterPhrase<34 -17 thirdBefore<49 39 -28 sentenceInParagraph<1 thirdAfter<36 -35 23 18 -35
    bestShare<100 after<38 before<5 bestShare<62 -23 33 bestScore<2 33 -4 tie<5 17 -39 hasVerbInside -52 4
    cuesBefore<1 before<22 before<3 after<9 weighedAgain -47 16 26 bestShare<49 10 -54 1 quotationsInText<11 -6 29
    personhood<9 likelyPerson inPreposition thirdBefore<32 16 -5 -21 afterCue<2 -42 22 nameWithTitle sinceSpoken<2 -47 15 7
    quotationsInParagraph<4 endsOpen capitals<2 sentenceHasPerson -16 32 laterInSentence quotationsAfter<1 17 -31 -46 secondAfter<15 -40 1 32
    capitals<3 oneWord 15 gap<-14 -31 cuesBetween<1 -16 34 beforePhrase<3 secondBefore<34 22 sentenceHasCue 10 -48 -34
    secondAfter<40 beforeConjunction afterCue namesBetween<4 cueKind<28 -8 -37 23 32 17 family<1 personhood<11 38 -22 -21
    before<29 onlyInSentence cuesBefore<1 -29 10 tie<28 25 -13 namedOnce beforePhrase<1 tokensAfter<21 24 -36 -31 27
    afterWork before<48 secondBefore<13 paragraphsBefore<4 -31 1 secondBefore<31 quotationsInText<4 -11 39 paragraphsBefore<19 12 -29 -29 -40
    thirdAfter<8 nameOfOneWord tie<28 judgedTitle bestShare<40 -17 46 -7 -20 -17 bestShare<42 27 timesSpoken<1 -19 17
    besideOther thirdAfter<47 capitals<3 thirdAfter<36 7 -24 judgedDirect -41 0 tokensBefore<24 37 -29 headKind<2 -54 7
    besideOther afterOtherWord clausesBetween<1 afterCue<13 capitals<5 17 -23 -27 thirdAfter<27 30 capitals<1 -32 24 -17 -34
    tokensBefore<15 -13 startsWithCapital quotationsInText<10 phraseBeforeCue thirdBefore<13 9 personhood<1 -71 3 24 18 cueForm<4 38 -20
    candidates<10 candidates<3 quotationsInParagraph<2 -31 1 cueForm<4 beforeWord 26 cueGap<0 31 -18 words<5 -32 21 -35
    afterWork bestScore<-1 -30 personhood<9 personhood<5 gap<-14 before<15 23 -42 5 28 nameWithTitle -36 12 -30
    beforePhrase<29 gap<-13 -17 tokensBefore<14 afterPhrase<10 sentenceInParagraph<1 -36 15 7 29 thirdBefore<22 gap<-8 17 -62 2
    bestShare<100 besideOther secondBefore<36 bestShare<50 43 11 bestShare<96 -12 29 -26 carriedFromCueAfter tie<17 14 -47 15
    phraseBeforeQuotation afterPhrase<27 9 words<4 quotationsInText<7 -37 quotationsInText<24 afterCue<12 34 -13 -36 quotationsInText<9 32 -13 -35
    quotationsInParagraph<4 sentenceHasCue quotationsInText<21 8 -34 before<5 quotationsInParagraph<3 35 -36 paragraphsBefore<31 phraseAfterNoun -43 17 30 26
    candidates<3 -14 sentencesInParagraph<3 candidates<9 isNearest before<48 29 -14 -7 tokensAfter<12 20 -32 bestShare<96 -23 21
    bestScore<-1 -31 thirdBefore<32 thirdBefore<26 bestScore<22 phraseWithinTen -18 26 13 35 sentenceHasPerson 28 afterAuxiliary -23 26
    beforePhrase<29 repeats<2 afterPerson hasSpoken words<2 -19 4 35 40 -31 afterPreposition beforePhrase<48 -42 15 24
    mentions<16 shareHigh phraseAfterQuotation tie<28 shareHigher 6 -16 -29 22 personhood<11 cueKind<29 4 -37 -54 25
    sentencesInParagraph<5 clausesBetween<1 scoreLow offers<3 fewWords -29 5 6 sentencesInParagraph<3 30 -16 shareHigher 26 -13 -35
    capitals<3 words<2 -15 laterInSentence cuesAfter<2 afterPhrase<19 0 27 words<3 -43 20 -13 secondBefore<33 -1 -42
    beforeNoun cueGap<-6 -19 quotationsAfter<1 bestScore<33 17 -25 bestScore<19 phraseWithinTen -45 13 15 tie<10 7 -37
    personhood<9 personhood<5 afterPerson -5 26 paragraphsBefore<3 -16 33 thirdAfter<29 tightlyTied gap<-17 8 -62 15 17
    secondBefore<19 mediumCue secondBefore<3 3 -28 23 secondBefore<31 cueKind<31 39 -22 sentenceHasCue 15 secondBefore<49 -35 9
    sentencesInParagraph<5 secondBefore<16 secondAfter<23 -15 thirdBefore<32 28 -23 tokensAfter<30 afterWork afterPreposition 25 -4 -23 -27 -32
    capitals<3 timesSpoken<11 verbsBetween<3 afterPhrase<19 -2 tokensAfter<28 beforeCue 26 -21 -21 commasBetween<1 19 -35 -37 -15
    shareHighest sentencesInParagraph<3 secondAfter<14 -11 tokensAfter<11 43 -6 bestScore<1 17 -29 afterPhrase<2 -16 tie<31 29 -24
    afterOwner bestScore<30 quotationsInText<24 quotationsInParagraph<4 -3 34 cuesBefore<1 -42 19 paragraphsBefore<3 -19 35 thirdBefore<20 13 -39
    mentions<16 cueGap<-6 quotationsAfter<1 secondAfter<38 -42 9 21 afterPhrase<19 -8 afterPhrase<44 22 endsOpen 23 -36 32
    afterCue candidates<4 beforePhrase<5 -1 -29 tokensAfter<20 capitals<2 secondBeforePhrase<49 quotationsInText<3 -15 43 -22 -6 -16 34
    cueKind<27 quotationsInText<6 -16 thirdAfter<13 thirdAfter<3 18 afterPhrase<8 -37 15 36 quotationsInText<6 gap<-16 -24 17 -21
    verbsBetween<1 tokensBefore<27 afterPerson -15 28 30 tie<25 beforeCue<10 afterPhrase<46 43 -15 5 secondBefore<10 18 -25
    thirdBefore<18 gap<-5 tie<31 34 -12 cuesBetween<1 beforePhrase<7 2 -31 afterCue<31 38 -19 scoreLow -13 11
    beforeCue<29 secondAfterPhrase<43 sentenceInParagraph<2 verbsBetween<1 -1 23 -18 thirdAfter<19 -37 10 thirdBefore<22 -47 paragraphsBefore<11 -22 29
    smallWords<9 tie<27 afterPhrase<44 afterPhrase<19 -14 11 beforePhrase<20 -37 19 tokensBefore<17 -36 before<20 39 -15 23
    sinceSpoken<1 afterPhrase<27 quotationsInText<13 oneWord 3 -31 sinceSpoken<0 -4 41 after<32 -25 afterPhrase<31 27 -9 33
    tie<31 words<8 cueForm<4 4 afterCue<36 -30 23 capitals<7 39 -20 quotationsInParagraph<2 gap<-16 13 -67 12
    quotationsInParagraph<4 smallWords<3 rankOnSide<1 theNoun -24 27 bestShare<70 before<33 -31 13 family<1 25 -21 12 21
    repeats<1 secondBefore<31 secondBeforePhrase<39 paragraphsBefore<5 weighedAgain -33 14 20 leftOfCue -40 17 cuesAfter<1 2 -30 -28
    thirdAfter<46 clausesBetween<1 phraseWords<4 pronoun afterCue<15 offers<3 -15 24 -37 14 23 startsWithCapital -5 27 22
    secondBeforePhrase<48 candidates<3 secondBeforePhrase<17 capitals<2 -39 -1 19 words<3 -1 besideOther 26 -25 verbsBetween<2 0 -52
    afterPhrase<2 carriedLength<5 shareMiddle quotationsInParagraph<4 -50 15 10 bestScore<24 24 -20 smallWords<9 shareHighest -6 14 33
    mentions<16 mentions<10 allCapitals -3 personhood<4 secondBefore<47 headKind<42 49 -4 -14 -18 cueKind<27 10 -39 24
    cueGap<-6 quotationsInParagraph<2 paragraphsBefore<6 9 -49 allCapitals 27 -25 after<36 likelyPerson 12 -19 tie<4 16 -31
    shareHigh mediumCue afterPhrase<28 thirdAfter<5 23 clausesBetween<1 -14 18 afterNoun -22 26 34 thirdAfter<47 -20 23
    beforePhrase<1 afterPhrase<46 sentenceInParagraph<1 afterPhrase<4 -20 24 31 -30 shareHighest after<20 0 -28 after<6 -16 25
    shareMiddle gap<-7 sentencesInParagraph<2 2 -33 verbsBetween<1 thirdBefore<23 -17 scoreHigh 30 -18 secondBefore<44 37 -18 16
    quotationsInText<2 33 quotationsInParagraph<4 after<36 smallWords<15 hasSpoken -6 27 32 tie<4 5 -35 quotationsInText<27 37 -9
    """

  private static let speakerTreeRows: StaticString = """
    isFirstOfSentence beforePhrase<20 paragraphsAway<1 tokensBefore<14 beforePhrase<6 candidates<2 -1 afterPhrase<23 -17 96 -70 beforePhrase<8 offeredTwice 77 183 beforePhrase<18 -63 56 -116 nameIsSubject -102 phraseAfterNoun -54 35 tokensAfter<9 afterCue<10 31 79 otherNoun 116 -33
    offers<2 carriedInParagraph isFirstOfSentence phraseAfterComma pronoun tie<31 -121 -18 22 19 tie<25 otherNoun 189 -47 -48 5 phraseBeforeAuxiliary otherNoun candidates<2 19 beforePhrase<10 97 isFirstOfSentence nameOfOneWord afterPhrase<30 65 -44 -88 91 -81 -54
    cueToPhrase<1 hasCuedRival sentencesAway<1 49 -4 phraseAfterComma phraseAfterQuotation phraseOpensSentence cueToPhrase<-1 137 quotationsBefore<1 personhood<4 -108 nameOfOneWord 25 -91 phraseWords<1 66 -85 33 46 afterPhrase<23 -24 80 phraseAfterComma afterPhrase<8 80 afterPhrase<26 -40 35 93
    tie<25 phraseBeforeAuxiliary rightOfAddressingCue person phraseBeforeCue according tie<7 afterCue<34 -11 98 pronoun -80 33 174 47 secondAfterPhrase<4 26 64 -113 -54 closesSentence carriedInSentence person -98 -35 112 before<3 -2 carriedInSentence -86 44
    offers<2 quotationInParagraph<1 cueTouchesAfter pronoun according phraseBeforeCue -97 24 130 20 127 headKind<1 candidates<5 -2 88 -48 phraseBeforeAuxiliary headKind<49 candidates<2 13 rightOfAddressingCue strongCue phraseBeforeCue nameIsSubject -4 42 58 68 -95 -66 -51
    carriedAcross secondBeforePhrase<8 candidates<3 13 inPreposition rightOfCue likelyPerson phraseBeforeEnd 63 -27 -25 -62 -49 phraseAfterComma cueToPhrase<1 cueToPhrase<-1 inPreposition -32 185 pronoun hasCuedRival -14 -110 -11 cueToPhrase<2 beforeCue<15 34 -40 -45 57 -106
    offers<2 secondBeforePhrase<13 tie<28 tie<7 103 tie<26 person -94 5 9 personhood<1 -102 2 -91 phraseBeforeAuxiliary headKind<49 phraseAfterComma secondBeforePhrase<8 tie<31 34 0 phraseAfterCue personhood<-3 -92 22 -99 70 -64 secondBeforePhrase<1 -1 -76
    beforePhrase<28 carriedFromCueBefore afterCue<3 beforePhrase<6 carriedFromCueAfter 16 quotationInParagraph<1 -85 2 hasCuedRival 15 -58 according beforePhrase<10 39 after<27 -40 rankOnSide<1 59 -18 176 quotationsBefore<1 -102 72 nameIsSubject leftOverRelative hasCuedRival -6 -95 95 16
    phraseBeforeCue secondBeforePhrase<2 carriedFromFar carriedEnd afterCue<11 9 49 -78 -111 beforePhrase<8 gap<-1 45 -30 cueToPhrase<-1 105 phraseBeforeRelative beforePhrase<44 phraseBeforeVerb -105 -46 beforePhrase<45 45 -70 nearestCue -41 114 hasCuedRival 13 headKind<48 48 -45
    tie<25 otherNoun phraseBeforeAuxiliary candidates<3 16 tie<7 nearestCue phraseAfter 40 -36 75 tie<10 -80 according 31 161 secondBeforePhrase<1 6 -64 -102 hasCuedRival phraseBeforeAuxiliary 1 -90 quotationsBefore<1 phraseAfterComma -95 1 secondBeforePhrase<5 47 -80
    carriedAcross inPreposition bareNoun phraseAfterComma cueTouchesAfter pronoun carriedInSentence phraseBeforeEnd aNoun phraseBeforeQuotation -2 -70 -60 -44 59 20 24 endsInComma 48 -14 -99 cueGap<-2 thirdAfter<1 -33 119 beforeCue<1 -91 beforeCue<12 113 -44 -99
    isFirstOfSentence phraseAfterComma rank<1 verbsBetween<1 carriedEnd endsOpen cueGap<1 1 73 -43 -54 tokensAfter<2 secondBefore<1 -2 -62 quotationsBefore<1 -94 21 cueToPhrase<1 cueKind<32 -78 121 cueGap<9 -5 -73 31 otherNoun tokensAfter<19 17 54 -50
    isFirstOfSentence phraseAfterComma gap<3 carriedAcross afterPhrase<32 afterPhrase<26 afterPhrase<8 -2 leftOverRelative -78 48 endsInStop afterPhrase<30 64 -22 2 -78 -90 cueToPhrase<-1 104 firstSubject -91 19 afterPhrase<27 -7 48 afterCue<11 10 afterPhrase<19 49 22
    offers<2 quotationInParagraph<1 cueKind<26 phraseBeforePreposition -82 -9 rightOfCue 28 -97 carriedInSentence tokensBefore<1 -3 -54 49 rightOfCue phraseAfterComma phraseBeforeComma phraseAfterCue commasBetween<1 offers<3 -4 candidates<2 7 25 -12 beforeCue -89 21 34 39 -73
    personhood<3 afterPhrase<26 quotationInParagraph<1 cueToPhrase<-1 101 opensSentence -71 47 afterPhrase<1 sentenceInParagraph<1 49 hasCuedRival 8 -44 -58 afterPhrase<30 candidates<2 6 afterPhrase<28 38 0 mentions<1 -24 -81 mentions<3 candidates<4 15 44 phraseAfterSubordinator 10 -48
    offers<2 quotationInParagraph<1 isFirstOfSentence nameWithoutCue secondAfterPhrase<2 -81 beforePhrase<4 7 -49 -101 phraseWords<3 -4 104 beforePhrase<28 1 -60 beforePhrase<28 according beforePhrase<10 beforePhrase<3 11 35 beforeCue -29 phraseWithinTwo -58 36 118 beforePhrase<32 -88 -2
    beforePhrase<28 carriedFromFar phraseBeforeAuxiliary gap<3 candidates<3 5 gap<-11 beforePhrase<6 14 -34 nameWithoutCue candidates<4 19 45 offeredTwice -70 27 -36 beforePhrase<7 -20 -80 -94 phraseBeforeCue tie<6 4 isFirstOfSentence -83 -20 beforePhrase<33 -58 17
    otherNoun gap<3 gap<-35 -72 personhood<0 nameIsSubject -79 -7 phraseBeforeAuxiliary candidates<2 1 carriedOverSentence phraseBeforeNoun pronoun 19 40 -34 -51 -30 cueToPhrase<-1 85 phraseAfterComma personhood<5 -86 -15 -9 phraseBeforeRelative candidates<13 -92 46 41
    gap<3 carriedFromFar strongCue secondBeforePhrase<9 phraseWords<4 gap<-18 -18 6 35 phraseAfterCue person sinceSpoken<0 -69 -15 13 -91 cuesBetween<1 gap<1 -79 secondBeforePhrase<4 9 52 23 -92 cueKind<32 strongCue role -77 -22 -11 99
    gap<3 carriedFromFar rightOfCue nameWithoutCue carriedEnd afterPhrase<30 candidates<3 4 gap<-10 5 30 pronoun -23 19 -55 person -72 afterPhrase<16 -30 30 -93 -91 cueToPhrase<-1 82 person role pronoun -103 -17 -17 -17
    offers<2 nameWithoutCue carriedFromFar laterInSentence quotationAlone secondAfterPhrase<11 -76 isFirstOfSentence -26 thirdAfter<12 -29 86 1 24 -85 isFirstOfSentence -88 -7 bareNoun rankOnSide<4 leftOverRelative 9 cueGap<-2 148 -8 person pronoun -60 3 4 -75
    sentencesAway<2 isFirstOfSentence phraseBeforePreposition offeredTwice carriedInSentence quotationAlone phraseBefore document cueTouchesAfter -78 20 tokensBefore<4 -38 76 phraseBeforeRelative -11 74 4 35 gerundCue phraseBeforeVerb tokensBefore<1 0 22 -30 -45 phraseWithinFive -71 -11 8 -88
    headKind<49 carriedFromFar likelyPerson phraseAfterComma isFirstOfSentence carriedInSentence cueToPhrase<1 quotationAlone cueKind<32 cueTouchesAfter -46 52 94 2 cueKind<30 secondBefore<13 1 cueToPhrase<4 offeredOften 64 -2 -25 -28 38 9 23 cueKind<32 -40 62 -89 -80
    headKind<49 place likelyPerson beforePhrase<28 phraseAfterComma according carriedFromWhole 5 carriedInParagraph -78 3 80 22 beforePhrase<32 -77 words<5 secondBefore<23 -4 candidates<8 16 98 beforePhrase<33 -58 -7 candidates<3 -4 -50 -93 leftOverRelative -76 50
    otherNoun nameWithoutCue carriedAcross according gap<6 gap<-18 phraseBeforeComma -22 10 candidates<5 inPreposition 6 -51 quotationsBetween<1 nearestCue 18 40 -21 -41 106 -70 isFirstOfSentence secondAfter<49 offers<2 -91 -24 28 -1 candidates<13 -81 42
    carriedAcross afterPhrase<30 rightOfCue possessiveName cueGap<-2 afterPhrase<19 offers<3 words<11 100 -9 20 13 rank<1 phraseBeforeQuotation 8 -49 afterPhrase<23 person -59 -2 9 secondAfter<48 -80 38 -60 phraseAfter cuesBetween<1 -39 -2 -63 -72
    beforePhrase<28 carriedAcross personhood<-3 -60 likelyPerson phraseWords<4 afterPhrase<34 phraseAfterComma carriedInSentence 4 35 20 -27 27 -32 -72 beforePhrase<33 thirdAfter<29 -76 phraseBefore -60 24 afterPhrase<31 afterPhrase<23 cueForm<3 personhood<2 -73 5 27 21 -52
    phraseBeforeCue beforePhrase<28 according carriedAcross phraseAfterSubordinator beforeWord phraseAfterConjunction inPreposition rightOfTouchingCue cueToPhrase<0 -47 4 26 -43 -53 beforePhrase<23 -17 -77 -45 -69 110 beforePhrase<44 leftOverRelative -65 32 beforePhrase<47 26 -46 thirdBefore<9 4 16
    otherNoun according secondBeforePhrase<8 commasBetween<1 secondBeforePhrase<3 6 45 -4 phraseAfterCue offeredTwice cueToPhrase<1 nameIsSubject secondBeforePhrase<18 phraseBeforePreposition -45 17 afterColon -66 17 0 1 cueToPhrase<4 15 -31 -82 110 rank<10 phraseBeforeRelative -81 46 68
    otherNoun phraseBeforeAuxiliary tie<25 rightOfAddressingCue namesBetween<4 candidates<5 7 tie<7 40 11 -14 -65 quotationInParagraph<1 offeredTwice smallWords<1 phraseBefore -34 26 -61 -5 secondBeforePhrase<5 candidates<6 0 70 -34 secondBeforePhrase<1 oneWord -26 43 -62 -65
    otherNoun carriedFromFar according likelyPerson phraseAfterVerb namesBetween<3 candidates<5 offers<3 startsWithCapital carriedInSentence -41 11 -1 6 carriedInSentence nearestCue 3 firstSubject 40 -2 69 phraseAfter -7 -54 -46 -33 99 -78 namesBetween<10 -63 54
    phraseBeforeAuxiliary carriedAcross afterPhrase<30 possessiveName cueKind<32 personhood<-3 offers<3 -72 7 cueNearBefore beforePhrase<28 7 beforePhrase<33 phraseWords<3 -67 31 6 27 100 -61 beforePhrase<6 -1 afterCue -47 37 -63 beforePhrase<4 -19 beforePhrase<33 -83 1
    phraseBeforeAuxiliary nameWithoutCue carriedAcross according speechNoun tie<7 tie<2 8 thirdBefore<10 13 tie<5 29 92 tie<10 afterCommaInverted -87 23 likelyPerson 3 rank<1 6 -52 -67 103 -61 nameOfOneWord -5 -55 offers<3 -81 -25
    headKind<49 place rightOfCue cueKind<32 otherNoun nameWithoutCue nearestCue 1 firstSubject opensSentenceItself 30 6 2 person -54 clausesBetween<2 secondBefore<47 possessiveName -13 -69 42 56 -79 speechNounOwner 106 -25 afterPhrase<5 4 -78 -77 -56
    headKind<49 phraseBeforeAuxiliary place paragraphsAway<1 gap<3 leftOverRelative gap<-17 -9 tokensBefore<34 phraseAfterComma 5 21 personhood<3 89 3 63 ending<1 0 -36 -44 -72 gap<-2 -24 -76 leftOverRelative quotationsInText<4 secondAfterPhrase<23 49 -48 -72 33
    gap<3 gap<-11 personhood<5 beforePhrase<4 carriedFromFar likelyPerson -4 -61 -61 phraseWords<4 -50 paragraphsBefore<7 -39 72 7 candidates<6 3 cuesBetween<1 7 nameIsSubject 64 13 cueToPhrase<-1 55 personhood<5 beforePhrase<11 -13 hasCuedRival 2 -93 3
    beforePhrase<6 offers<3 after<11 2 opensSentence laterInSentence -41 18 60 6 after<24 pronoun phraseWords<2 leftOverRelative -65 75 personhood<1 words<11 -14 -73 namedOften 5 -46 8 nearestCue personhood<3 phraseBefore -55 -5 4 19
    gap<5 rightOfCue carriedAcross gap<-17 phraseAfterSubordinator -8 -67 tokensBefore<37 bareNoun possessiveName phraseBeforeNoun 5 -28 -49 phraseAfterNoun -70 24 mentions<2 93 -6 gap<-1 -67 21 -68 secondAfterPhrase<10 beforeCue 20 -48 afterCommaInverted -56 25
    gap<3 sentencesAway<2 quotationsBetween<1 likelyPerson personhood<0 -23 laterInSentence strongCue 1 9 commasBetween<1 phraseAfterQuotation 55 -4 4 gap<-8 phraseWords<3 -62 31 -4 timesSpoken<1 -37 -3 -63 cueToPhrase<-1 63 phraseAfterComma personhood<3 -79 -15 -4
    afterPhrase<36 according secondBeforePhrase<10 carriedAcross candidates<4 2 firstSubject offeredOften 31 5 -2 -44 afterPhrase<25 words<57 leftOverRelative secondAfterPhrase<44 -58 -1 cueGap<-2 77 -49 49 afterPhrase<28 18 pronoun timesSpoken<1 -45 0 13 92 -33
    phraseBeforeAuxiliary according nameWithoutCue sentencesAway<2 phraseAfterVerb strongCue cueGap<-16 -27 0 8 smallWords<1 offeredTwice -30 52 -63 -62 offeredTwice secondAfterPhrase<34 words<50 -78 19 phraseBeforeEnd phraseAfter 72 -30 -53 -7 100 words<5 -18 -61
    headKind<49 beforePhrase<28 tie<7 10 pronoun beforePhrase<10 0 afterPhrase<8 2 paragraphsBefore<5 -1 -56 tokensBefore<16 5 33 fewWords nameIsSubject allCapitals pronoun -70 -4 32 3 tokensBefore<20 40 -18 tie<7 quotationsInParagraph<2 -28 51 -69
    place otherNoun carriedAcross speechNoun likelyPerson tie<7 gap<-3 tie<5 18 78 6 tie<10 -52 phraseBeforeCue mentions<5 carriedInSentence -2 26 -24 5 rank<1 2 inPreposition -52 27 -64 -53 rankOnSide<8 -52 41 -74
    phraseBeforeCue secondBeforePhrase<5 phraseWords<2 it carriedFromFar -4 -53 -63 10 according phraseAfterComma secondAfterPhrase<43 capitals<5 phraseBeforeRelative -68 cueGap<-2 47 -47 11 before<24 -43 secondBefore<26 -21 before<33 112 -10 -3 75 secondBeforePhrase<1 3 13
    phraseBeforeAuxiliary namesBetween<2 personhood<-2 -27 phraseWords<4 otherNoun tokensBefore<16 3 rank<1 36 pronoun -3 36 -37 inPreposition 15 person 114 -12 endsInComma phraseWords<2 -14 8 cuesAfter<1 21 -50 rank<2 -58 secondBeforePhrase<47 -23 40
    otherNoun phraseBeforeAuxiliary tie<25 offers<2 tie<7 70 beforePhrase<24 37 -39 cueKind<32 4 63 phraseTouches commasBetween<1 tokensBefore<12 -4 quotationsBetween<1 phraseAfter 55 -17 -34 quotationAlone beforePhrase<6 -20 -66 5 -75 isFirstOfSentence -60 -12 -55
    afterPhrase<34 beforePhrase<6 paragraphsAway<1 4 -35 beforePhrase<18 -43 commasBetween<1 rightOfCue candidates<6 personhood<3 -17 8 paragraphsBefore<8 43 5 -52 afterPhrase<4 cueKind<26 personhood<2 -73 -2 commasBetween<3 57 -18 cueKind<32 -42 44 afterPhrase<45 -73 -19
    gap<5 tie<7 phraseBeforeRelative 7 cueGap<-2 rankOnSide<3 words<10 122 -4 -3 4 tie<10 -73 gap<-6 paragraphsAway<1 phraseAfterSubordinator -5 -36 -50 3 according phraseAfterComma afterPhrase<8 after<11 76 phraseAfterCue -54 25 -69 -10 34
    otherNoun gap<-33 -41 gap<3 speechNoun gap<-11 phraseAfterSubordinator -3 -42 phraseAfterComma secondBeforePhrase<11 secondBeforePhrase<3 3 41 phraseBeforeCue inPreposition -44 ending<2 69 -30 8 17 -47 cueToPhrase<-1 38 phraseBeforeCue -40 0 rankOnSide<7 -55 40
    phraseBeforeAuxiliary afterPhrase<30 gap<-33 -45 according cueNearBefore headKind<49 phraseBeforeQuotation carriedAcross 4 -30 beforeStop phraseAfterVerb -74 26 10 quotationsInText<4 33 -52 tie<7 32 6 64 beforePhrase<6 -2 -32 beforePhrase<4 -15 beforePhrase<33 -71 -7
    phraseBeforeAuxiliary afterPhrase<30 cueNearBefore nameWithoutCue 2 secondBeforePhrase<11 cuesBetween<1 -40 31 beforeStop hasCuedRival 20 -65 48 21 gap<1 secondAfterPhrase<23 thirdAfter<10 -57 before<26 secondBeforePhrase<13 73 -19 -38 -4 -45 rank<2 -60 gap<-14 -29 12
    headKind<49 namesBetween<3 nameOfOneWord plural before<4 3 sentencesAway<1 cueKind<29 offeredOften 23 5 1 quotationsInText<4 28 -62 afterCue secondBefore<26 -74 -2 39 namedOnce -1 phraseWithinTwo -53 8 -12 quotationsInText<4 secondAfterPhrase<30 43 -39 -53
    headKind<49 phraseBeforeAuxiliary according commasBetween<1 tokensBefore<16 2 cueKind<30 secondBeforePhrase<8 clausesBetween<1 71 17 beforePhrase<31 beforePhrase<10 13 pronoun -52 16 40 -22 beforePhrase<28 beforeCue 1 -34 phraseWords<2 -66 -17 54 -25 phraseWords<4 -55 19
    phraseBeforeAuxiliary gap<5 carriedFromFar speechNoun gap<-11 personhood<5 -11 5 tokensBefore<18 2 phraseBeforeEnd personhood<6 secondAfterPhrase<49 39 -30 2 -38 afterArticle -65 27 -47 secondAfterPhrase<10 offeredTwice -39 32 -42 rank<2 -51 words<2 30 -21
    place speechNoun possessiveName tie<7 tie<2 5 cuesBefore<1 beforeCue<5 12 -24 rankOnSide<3 59 11 tie<10 afterCommaInverted beforeCue<46 -73 23 14 phraseWithinTwenty phraseBeforeConjunction 1 30 -10 secondAfter<48 thirdAfter<44 -79 29 25 -61 -62
    place headKind<49 rank<7 tie<7 tokensBefore<33 7 47 afterPhrase<36 phraseBeforeAuxiliary cueKind<32 phraseFar headKind<17 2 -14 21 52 quotationsInText<13 oneWord -43 17 12 afterPhrase<45 -67 -9 paragraphsBefore<11 -51 0 nearestCue -52 1 -62
    phraseBeforeAuxiliary afterPhrase<30 tie<25 offers<2 secondBeforePhrase<9 afterCue<13 1 101 phraseAfterNoun -54 58 4 secondBefore<24 endsInComma 2 -29 afterPhrase<23 laterInSentence -56 -9 38 phraseAfter pronoun -12 15 -43 offers<3 phraseAfterConjunction -67 28 -12
    according pronoun afterPhrase<28 phraseBeforeAuxiliary possessiveName tie<7 8 plural 0 -40 -51 isFirstOfSentence quotationsInText<13 -64 6 -10 cuesBetween<1 -31 rankOnSide<4 isFirstOfSentence -15 9 document -37 46 isFirstOfSentence offeredTwice 41 11 4 80
    phraseBeforeCue tie<7 11 otherNoun hasCuedRival 1 carriedOverSentence carriedFromPart secondAfterPhrase<26 phraseBeforeEnd -35 quotationsInText<17 capitals<5 -23 47 64 secondAfterPhrase<28 tie<26 6 69 sinceSpoken<7 phraseBeforeEnd secondAfterPhrase<34 -23 -2 -56 45 18 -55 -57 4
    place phraseBeforeAuxiliary namesBetween<2 phraseWords<4 inPreposition 3 hasSpoken pronoun -56 5 29 inPreposition 9 mentions<1 112 -9 endsInComma phraseWords<2 namedOnce -6 -59 6 phraseBefore -48 4 before<23 offers<3 -70 -11 -1 -59
    according likelyPerson otherNoun place headKind<49 it strongCue secondBeforePhrase<5 secondBeforePhrase<3 1 candidates<4 0 69 -10 5 phraseBeforeCue -67 21 -38 -52 beforeCue<50 leftOverRelative quotationsAfter<1 -59 13 30 50 candidates<3 -3 -40 74
    place carriedAcross possessiveName cueToPhrase<-1 inPreposition -5 78 rankOnSide<3 plural tokensBefore<18 2 cueToPhrase<0 -44 offeredOften phraseBeforeAuxiliary isFirstSpeech afterArticle 25 -14 61 -39 -1 cuesBefore<3 -40 41 isFirstOfSentence -25 -2 -50 -43 -52
    according gap<3 gap<-18 phraseWords<2 -27 gap<-21 afterCue nameIsSubject gap<-31 -10 mediumCue 69 -1 6 -42 -16 carriedInSentence 2 ending<2 51 0 person document before<29 -46 2 34 -1 onlyInSentence -7 84
    beforePhrase<6 beforePhrase<3 1 headKind<27 15 -7 beforePhrase<18 beforePhrase<11 -12 -59 cuesBetween<1 headKind<43 -14 quotationsInParagraph<3 -65 16 phraseWithinTwenty afterOtherWord allCapitals document 3 -46 51 secondAfterPhrase<13 -19 nameIsSubject document 89 -9 -2 -20
    quotationsBetween<1 cueToPhrase<-1 55 pronoun secondBeforePhrase<5 1 nameIsSubject role middleWords phraseBeforeRelative commasBetween<1 before<19 34 looksLikeTitle secondBeforePhrase<48 -58 13 phraseAfterNoun -30 79 -51 40 -66 4 phraseAfterSubordinator 4 -45 offers<2 47 5 -20
    quotationsBetween<1 sentencesAway<2 tie<7 cueGap<2 13 beforeWord -36 3 tie<10 -43 phraseBeforeCue after<18 thirdAfter<33 -2 offeredTwice thirdBefore<8 -14 thirdBefore<33 123 -4 -12 person thirdBefore<46 quotationsBefore<1 -37 11 14 -3 3 -49 -16
    gap<3 gap<-11 isFirstSpeech carriedFromCueBefore -4 carriedInSentence -65 18 -30 candidates<6 nounWithoutCue 1 -46 rankOnSide<3 thirdBefore<18 8 gap<-1 candidates<8 23 secondAfterPhrase<13 7 place 91 -17 endsOpen 24 -45 -25 before<27 -30 14
    speechNoun according strongCue beforePhrase<6 0 beforePhrase<18 -39 commasBetween<1 tokensAfter<3 beforePhrase<20 24 beforePhrase<43 offers<3 -68 -6 18 phraseBefore beforePhrase<27 -58 2 offers<3 phraseWithinTwo aNoun 100 -36 -21 3 -21 5 68 -59
    cueToPhrase<-1 inPreposition -4 73 beforePhrase<6 sentencesAway<2 beforePhrase<3 1 10 -43 cuesBetween<1 cuesBefore<1 0 -59 beforePhrase<18 -35 inPreposition role cuesBetween<2 beforePhrase<22 isFirstOfSentence 46 -3 cuesBefore<2 7 family<1 -49 26 -17 40 -25
    strongCue beforeCue<17 verbsBetween<2 tokensBefore<15 carriedLength<23 -2 31 9 phraseWords<3 phraseBeforeConjunction phraseBeforeCue timesSpoken<1 isNearest -32 15 -3 -1 32 7 offers<4 tokensBefore<49 afterCue<33 -44 -13 32 -4 phraseWords<3 3 offers<2 50 11
    paragraphsAway<1 phraseBeforeAuxiliary personhood<0 -20 phraseWithinFive 0 inPreposition tokensBefore<16 3 candidates<9 cueGap<-4 -8 47 -24 smallWords<1 81 before<19 41 -39 before<28 offers<3 thirdBefore<48 -67 16 -13 secondAfterPhrase<45 -8 offers<2 79 -4 -34
    gap<3 rightOfCue likelyPerson gap<-18 isFirstOfSentence endsInStop -43 candidates<9 -14 32 offers<2 50 -6 possessiveName candidates<6 2 personhood<0 -30 13 -39 -21 -49 afterCue phraseBeforeCue personhood<5 tie<26 -75 -19 -2 0 47
    strongCue beforeCue<16 plural cueToPhrase<-1 45 phraseBeforeNoun sentencesAway<2 beforePhrase<7 1 beforePhrase<18 -37 phraseWithinFive personhood<4 beforePhrase<19 37 -21 0 secondBefore<23 -11 commasBetween<1 verbsBetween<2 afterArticle 84 0 -11 -20 -38 -30 -42 -15 4
    speechNoun according otherNoun personhood<0 personhood<-5 -6 capitals<11 -54 30 tie<7 offers<2 mediumCue 68 -24 6 pronoun phraseAfterSubordinator phraseBeforeNoun phraseAfterConjunction -1 -40 mentions<1 25 -52 -28 6 phraseBeforeRelative -39 34 81 -54
    headKind<49 place gap<-35 -37 gap<3 paragraphsAway<1 tokensBefore<46 2 gap<-15 -12 62 words<28 -56 namesBetween<1 41 -22 beforeStop -20 sinceSpoken<0 78 -15 capitals<4 -59 13 quotationsInParagraph<2 -49 phraseAfterNoun beforePhrase<20 9 -47 42
    gap<-18 personhood<4 -22 personhood<15 7 -25 gap<3 rightOfCue personhood<-2 -20 likelyPerson cueNearBefore otherNoun 3 -28 15 gap<-8 -48 -1 -41 secondAfterPhrase<10 after<11 69 offeredTwice -40 15 phraseBeforeComma gap<7 -19 -64 12
    cueKind<29 place phraseAfterComma commasBetween<1 tokensBefore<13 0 16 afterCue<12 -9 6 11 -40 cueToPhrase<-1 afterCue<25 65 -24 isFirstOfSentence cueGap<1 after<20 -25 cueGap<-8 -33 paragraphsBefore<34 rankOnSide<3 50 -13 -25 afterCue<3 12 -57 -3
    quotationsBetween<1 gap<12 tie<7 phraseWords<3 quotationsBefore<1 inPreposition 4 -37 secondBeforePhrase<1 -4 secondBeforePhrase<35 66 -14 inPreposition 15 61 tie<10 gap<6 secondBeforePhrase<43 -63 20 17 sentencesAway<2 0 -37 role -50 19 gap<16 -17 33
    quotationsBetween<1 according headKind<49 otherNoun it nameOfOneWord tokensBefore<15 carriedFromCueBefore 3 -40 offers<4 20 1 phraseBeforeNoun namedOnce 0 -25 -47 phraseBeforeCue -61 15 -45 phraseBeforeCue tokensBefore<34 afterColon -62 18 26 11 55 -17
    speechNoun likelyPerson beforePhrase<45 it otherNoun gap<-33 -25 2 gap<-34 34 rankOnSide<2 fewWords -26 beforePhrase<18 -10 ending<2 88 -16 phraseBeforeRelative -64 22 -32 secondBeforePhrase<18 19 -50 rankOnSide<1 capitals<2 -24 15 -38 -52
    likelyPerson headKind<17 afterPhrase<35 2 -20 tie<7 headKind<41 -42 21 afterPhrase<27 tokensAfter<5 -65 phraseBeforeConjunction thirdBefore<30 -3 -52 verbsBetween<1 -25 73 afterPhrase<28 5 namesBetween<2 afterCue firstSubject -58 -1 27 offeredTwice 21 -32 -21
    likelyPerson tie<7 ownedNoun cueNearBefore 3 afterPhrase<24 40 8 gap<-6 72 -16 plural afterPhrase<36 pronoun -2 offers<2 gap<-1 80 -26 4 secondAfterPhrase<32 -40 -1 afterPhrase<33 -44 15 gap<-8 gap<-32 18 -52 -7
    quotationsBetween<1 likelyPerson phraseBeforeAuxiliary tokensBefore<17 carriedFromCueBefore afterPhrase<34 2 -28 carriedInSentence -62 5 quotationInParagraph<1 pronoun secondAfterPhrase<2 -37 afterPhrase<32 5 afterPhrase<49 plural -35 25 36 secondAfterPhrase<28 46 -16 30 -14 afterColon -8 -64 -15
    possessiveName headKind<17 rank<7 2 -20 secondBeforePhrase<9 afterCue<13 secondAfterPhrase<33 1 -48 offers<2 headKind<41 -28 68 7 hasVerbInside tokensBefore<10 24 sentencesInParagraph<3 secondAfterPhrase<44 beforeCue tokensBefore<43 -51 20 29 18 thirdBefore<22 -23 48 -36 -48
    cueToPhrase<-1 46 beforePhrase<6 1 beforePhrase<18 -41 repeats<2 headKind<17 nameOfOneWord 2 rank<1 1 secondBefore<14 -56 -12 candidates<8 beforeCue<43 phraseBeforeRelative -65 10 offers<3 56 -18 offers<2 secondBefore<43 beforeCue<43 93 -15 -30 -21 74
    verbsBetween<2 phraseBeforeQuotation bareNoun 1 before<12 5 -60 sentencesInParagraph<3 hasCuedRival 2 -58 24 phraseBefore hasCuedRival 7 phraseAfterComma personhood<5 -60 6 7 before<22 personhood<4 -23 -2 firstInSentence phraseAfterConjunction -3 tokensAfter<10 45 -23 20
    afterPhrase<34 place cueToPhrase<-1 beforeCue<25 phraseAfterNoun -3 76 -22 phraseBeforeAuxiliary pronoun 0 6 secondAfterPhrase<45 beforePhrase<9 -10 beforePhrase<35 -63 12 hasVerbInside gap<-13 -8 72 -29 -46 secondAfterPhrase<32 pronoun -53 2 beforePhrase<32 -15 27
    commasBetween<4 phraseWords<4 afterPhrase<34 pronoun mentions<1 cueKind<28 candidates<7 phraseAfterNoun -4 bareNoun -87 26 19 -27 0 tokensBefore<15 2 22 secondAfterPhrase<32 pronoun -53 7 1 before<26 2 offers<3 nounWithoutCue 89 -8 9 -47
    beforePhrase<6 repeats<2 2 -39 beforePhrase<18 beforePhrase<11 -7 family<1 -63 6 repeats<2 cuesBetween<1 endsOpen tokensAfter<4 beforePhrase<28 -6 -47 11 rank<1 looksLikeTitle -75 11 before<32 -27 21 cuesBetween<3 role 1 40 -32 69
    strongCue secondBeforePhrase<5 secondBeforePhrase<3 -1 thirdAfter<15 thirdBefore<29 beforePhrase<19 16 -44 23 phraseAfterCue phraseBefore -9 92 -6 phraseAfterCue personhood<-3 -56 phraseBefore secondAfterPhrase<13 8 -47 beforePhrase<45 2 capitals<5 looksLikeTitle -63 8 26 -58 4
    likelyPerson place headKind<17 beforePhrase<47 phraseBeforePreposition 1 secondBefore<28 secondBeforePhrase<2 11 -53 secondAfterPhrase<36 mediumCue 118 -8 -9 -27 secondAfterPhrase<2 -44 rank<11 headKind<41 beforePhrase<4 -5 -58 -2 58 afterColon -46 21 afterColon -12 -57
    likelyPerson possessiveName phraseWords<4 otherNoun verbsBetween<2 phraseAfterComma 1 11 cuesBetween<1 -32 afterPhrase<3 candidates<2 5 -55 0 verbsBetween<6 -47 25 candidates<9 9 55 words<2 13 -62 afterColon phraseWords<2 candidates<4 -4 -51 15 -63
    headKind<49 it phraseBeforeNoun paragraphsAway<1 1 quotationsInText<10 quotationsInText<7 -27 candidates<3 61 -24 -49 secondBeforePhrase<40 -35 endsInStop -17 45 phraseBeforeCue -60 14 secondAfterPhrase<33 quotationsInText<9 secondBeforePhrase<18 candidates<5 0 59 -24 strongCue -53 14 -52
    possessiveName gap<-17 beforePhrase<35 beforePhrase<10 -6 gap<-27 6 opensSentenceItself before<47 -61 16 7 beforePhrase<45 33 -18 carriedInSentence carriedFromCueBefore 1 words<45 -61 15 tokensAfter<6 3 51 inPreposition tokensAfter<38 -76 14 words<3 68 -28
    likelyPerson strongCue gap<3 gap<-18 -11 candidates<8 inPreposition possessiveName 1 -48 allCapitals gap<-15 27 -50 44 gap<-1 offers<3 thirdBefore<49 54 -13 2 -23 phraseWords<2 -43 before<26 -19 32 4 afterColon -11 -61
    secondBeforePhrase<9 secondBeforePhrase<3 0 thirdAfter<19 10 49 strongCue capitals<8 according person nameOfOneWord afterCue<18 aNoun phraseWithinFive beforeStop -26 26 6 hasVerbInside words<2 -17 68 -14 phraseBeforeVerb -51 -4 -62 -5 40 34 4
    place quotationsBetween<1 it carriedLength<23 tie<7 cueGap<2 9 beforePhrase<15 2 -28 tie<10 cueGap<4 secondBeforePhrase<44 -52 22 14 beforePhrase<45 0 -20 hasCuedRival -1 cuesBetween<2 80 -7 -32 beforePhrase<35 beforePhrase<4 -9 -44 22 -45
    phraseBeforeAuxiliary according personhood<0 secondBeforePhrase<7 phraseAfterNoun -21 15 hasCuedRival 25 -67 pronoun personhood<2 -6 2 5 42 before<23 offers<3 -64 -8 sentencesInParagraph<2 secondBeforePhrase<42 -30 18 offers<2 72 phraseWords<3 oneWord -31 25 40
    possessiveName plural afterPhrase<36 quotationsBetween<1 phraseAfterVerb likelyPerson 2 afterColon -5 -57 tokensAfter<15 pronoun -53 13 23 -10 thirdBefore<44 -27 nameOfOneWord 42 -15 afterCue thirdBefore<24 -5 -53 tokensAfter<14 57 -26 thirdAfter<44 -52 26
    cueKind<29 plural paragraphsAway<1 phraseBeforeConjunction phraseWords<4 beforePhrase<7 2 person pronoun fewWords -42 6 6 1 person beforePhrase<19 5 58 4 quotationsInParagraph<2 0 words<8 77 -12 namesBetween<1 sentencesInParagraph<2 -14 47 -44 -28 -7
    phraseBeforeAuxiliary verbsBetween<2 headKind<50 1 phraseWithinTwo 56 -11 carriedFromCueBefore headKind<30 phraseWords<3 after<5 3 headKind<2 -20 3 nameIsSubject 52 2 quotationsInText<19 -32 19 -46 afterPreposition oneWord quotationsInText<20 quotationsInParagraph<4 -42 15 13 16 20
    likelyPerson beforePhrase<47 gap<-17 document tokensBefore<38 -5 paragraphsBefore<20 -43 13 40 tokensBefore<20 1 secondBeforePhrase<11 gap<2 after<40 tokensBefore<23 14 52 -14 -28 afterArticle secondBeforePhrase<32 beforePhrase<13 4 allCapitals -38 26 15 -38 -31 -19
    speechNoun tie<7 cueGap<2 words<10 cueGap<-9 mediumCue phraseWords<3 -2 31 -20 candidates<5 6 cuesBefore<4 phraseAfterNoun 26 68 -18 2 words<4 -26 1 carriedInSentence carriedFromCueBefore -1 -56 cuesBetween<1 33 -9 secondAfter<35 -66 36
    phraseBeforeAuxiliary afterPhrase<28 nearestSubject 1 18 gap<1 -2 middleWords candidates<2 2 phraseWords<4 beforePhrase<35 -62 4 13 4 quotationsInText<13 beforePhrase<7 -6 gap<-28 14 -63 cueToPhrase<12 before<24 -3 cueGap<-4 -4 quotationsInText<21 91 -4 -40
    rankOnSide<4 according phraseBeforeQuotation cueKind<30 sentencesAway<1 cuesBetween<1 carriedLength<1 ending<1 isNearest 2 after<12 10 -62 1 27 5 closesSentence after<44 -65 17 opensSentenceItself sentencesAway<3 -57 29 1 -8 -31 47 phraseAfterSubordinator -8 -50
    speechNoun likelyPerson place plural phraseAfterVerb 1 pronoun mentions<21 -46 25 25 words<4 cuesBetween<1 -32 phraseAfterComma afterAuxiliary 62 -16 -17 -42 afterColon -40 22 rank<1 thirdBefore<32 -5 43 words<2 20 -43 -58
    personhood<-2 secondBeforePhrase<7 -1 tokensAfter<35 -63 14 afterPhrase<28 1 phraseBefore thirdBefore<5 -4 -61 phraseAfterCue commasBetween<1 offers<2 thirdBefore<20 personhood<6 theNoun -55 20 44 secondBeforePhrase<50 phraseWithinTwo 89 -19 -18 1 beforePhrase<11 2 -38 -54
    speechNoun sentencesAway<2 carriedLength<23 cueToPhrase<-1 32 phraseWithinTwenty 1 beforePhrase<4 -2 quotationsInText<11 personhood<5 beforePhrase<33 -67 -10 -6 secondAfterPhrase<13 namesBetween<3 -11 75 gap<-19 -40 secondAfterPhrase<35 -16 29 hasCuedRival 0 74 -46 paragraphsBefore<5 18 -61
    cueKind<29 plural pronoun commasBetween<1 tokensBefore<12 0 allCapitals thirdAfter<35 phraseBefore -7 15 30 -17 after<25 allCapitals verbsBetween<7 -3 40 after<7 -6 48 -17 candidates<4 2 20 -27 it according -6 30 -43
    commasBetween<4 according headKind<49 gap<-17 phraseFar quotationAlone person secondAfter<49 pronoun -63 -3 21 beforePhrase<4 2 -38 1 phraseBeforePreposition paragraphsBefore<9 -20 7 secondAfter<3 -13 75 possessiveName 1 -37 cueMidBefore -34 36 55 -37
    cueKind<28 phraseBeforeQuotation phraseAfterComma beforePhrase<47 beforePhrase<32 0 words<5 beforeWord 15 68 -3 -23 endsInComma 12 -12 -27 headKind<33 -3 beforePhrase<1 9 phraseWords<4 beforePhrase<33 phraseAfterConjunction -59 18 beforePhrase<34 37 -23 beforePhrase<5 -27 31
    quotationsBetween<1 gap<14 ownedNoun gap<-6 -3 tokensBefore<16 1 secondBeforePhrase<7 offers<4 gap<2 phraseAfterCue middleWords 76 11 -27 -8 -29 tokensBefore<31 gap<-2 21 -12 -30 isNearest offers<3 cueForm<1 -5 79 4 -27 -40 -11
    rankOnSide<4 phraseWords<4 headKind<49 phraseAfterComma phraseBeforeAuxiliary 0 -15 8 quotationsInParagraph<3 paragraphsBefore<12 -6 -65 43 phraseAfterNoun 6 person 55 -4 document person cuesBefore<4 -33 10 commasBetween<1 19 paragraphsBefore<10 -24 after<8 11 -18 40
    likelyPerson beforePhrase<6 2 secondBeforePhrase<9 cuesBetween<1 -15 thirdBefore<11 3 commasBetween<1 offers<4 56 5 -1 phraseAfterNoun secondAfterPhrase<46 beforePhrase<20 -19 beforePhrase<34 -73 1 secondBeforePhrase<45 -20 65 -3 beforePhrase<23 -26 cuesBetween<2 thirdAfter<22 -26 34 44
    according likelyPerson cueKind<29 carriedFromCueBefore possessiveName 2 tokensAfter<18 -52 19 sentencesAway<1 gap<-4 -16 29 -61 secondBeforePhrase<9 1 thirdBefore<23 phraseAfterComma -47 -11 secondBeforePhrase<49 -12 18 rankOnSide<1 thirdBefore<32 -9 39 gap<-28 25 -39 60
    according cueKind<29 cueKind<26 inPreposition -2 paragraphsBefore<14 timesSpoken<1 -52 16 paragraphsBefore<19 53 -15 cueToPhrase<17 3 -14 cueForm<2 3 isFirstOfSentence phraseBefore -63 phraseBeforeVerb phraseWithinFive subjectOfCue paragraphsBefore<2 10 -40 2 10 23 -7 42
    place cueToPhrase<-1 phraseBeforeVerb afterCue<25 57 -2 -28 gap<3 gap<-6 cuesBetween<1 secondAfterPhrase<35 -33 nounWithoutCue 8 -46 phraseBeforeConjunction -1 47 2 secondAfterPhrase<13 tokensBefore<2 -4 gap<6 -5 48 thirdBefore<5 -9 phraseBeforeComma -62 14 -27
    nameWithoutCue verbsBetween<2 phraseBeforeAuxiliary headKind<50 2 41 candidates<7 -33 quotationsInText<9 -21 40 afterCue<2 -14 rank<3 8 -7 capitals<3 rank<4 phraseAfterCue -42 -2 smallWords<2 secondBefore<24 -9 quotationsInParagraph<2 -3 74 -33 thirdBefore<22 -12 48
    headKind<49 afterPhrase<35 place it phraseWithinFive 0 7 afterPhrase<26 -56 4 -31 headKind<29 afterPreposition -30 16 20 quotationsInParagraph<2 phraseWords<4 beforeCue beforeConjunction -72 12 11 7 nearestCue -17 words<7 oneWord 78 -8 -7
    commasBetween<4 cueKind<29 phraseAfterComma personhood<-2 nameIsSubject -53 -1 0 8 cueKind<32 offers<3 namesBetween<2 closesSentence cueGap<1 commasBetween<1 cueGap<-9 -12 quotationsInText<19 75 -12 -13 -31 phraseWords<4 plural -51 23 20 -53 -4 33 -32
    """
}
