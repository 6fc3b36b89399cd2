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
    leftOfCue 182
    leftThroughChain 237
    leftOverApposition 145
    leftOverFarApposition 116
    leftOverComplement 181
    leftOverRelative 206
    rightOfTouchingCue 398
    rightOfCue -196
    rightOfAddressingCue -312
    afterCommaInverted 430
    firstSubject -97
    nearestSubject 38
    subjectOfCue -11
    quotedAs 550
    passiveAgent 282
    passiveSubject -155
    opensSentence 127
    according 700
    accordingOpens 252
    colon 156
    colonBefore 25
    dash 458
    dashBelow 450
    speechNounOwner 48
    subjectWithoutCue -21
    nameWithoutCue -76
    nounWithoutCue -35
    carriedInParagraph 208
    carriedAcross -32
    carriedEnd 31
    carriedOpen 490
    previousCue -74
    previousSubject -156
    previousSubjectAcross -210
    previousColon 360
    cueTouchesBefore 157
    cueNearBefore 143
    cueMidBefore 114
    cueFarBefore 43
    cueTouchesAfter 160
    cueNearAfter 84
    cueMidAfter 85
    cueFarAfter -63
    oneQuotationBetween -184
    moreQuotationsBetween -138
    semicolonBetween -125
    conjunctionBetween -238
    subordinatorBetween -198
    relativeBetween -130
    cueServesOther -209
    finalAttribution 353
    strongCue 10
    mediumCue -112
    weakCue -175
    gerundCue -117
    infinitiveCue -77
    gerundAfterThing -290
    gerundAfter -149
    gerundClauseFirst 275
    person 126
    likelyPerson 8
    organisation 93
    place -151
    pronoun 180
    they 85
    it -6
    firstPerson 27
    role 14
    group -50
    document 39
    plural -28
    speechNoun -110
    demonym -18
    otherNoun -213
    bareNoun -3
    possessiveName -92
    inPreposition -71
    quotationAlone 120
    phraseBefore 48
    phraseAfter -63
    phraseTouches -11
    phraseWithinTwo -37
    phraseWithinFive 17
    phraseWithinTen 6
    phraseWithinTwenty -12
    phraseFar 21
    phraseOpensSentence 29
    phraseAfterComma 75
    phraseAfterQuotation 2
    phraseAfterSubordinator -62
    phraseAfterConjunction -15
    phraseAfterCue -130
    phraseAfterVerb -94
    phraseAfterNoun -20
    phraseBeforeCue 91
    phraseBeforeAuxiliary -51
    phraseBeforeVerb 57
    phraseBeforeComma 60
    phraseBeforeRelative 37
    phraseBeforePreposition 64
    phraseBeforeQuotation -41
    phraseBeforeEnd 62
    phraseBeforeConjunction 70
    phraseBeforeNoun 13
    nameOfOneWord -63
    nameWithTitle 29
    namedOnce -10
    namedOften -4
    nameIsSubject -12
    theNoun 86
    aNoun 31
    ownedNoun 112
    longPhrase -44
    isPreviousSpeaker 49
    hasSpoken 47
    isFirstSpeech -42
    isNearest 38
    isFirstOfSentence 67
    hasCuedRival 46
    nearestCue 17
    offeredTwice -10
    offeredOften -22
    carriedFromWhole -13
    carriedFromPart 28
    carriedFromCueAfter 20
    carriedFromCueBefore -69
    carriedOverSentence -61
    carriedInSentence 221
    carriedFromFar -144
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 3
    leftThroughChain 56
    leftOverApposition 39
    leftOverFarApposition -20
    leftOverComplement 14
    leftOverRelative 24
    rightOfTouchingCue 41
    rightOfCue 37
    afterCommaInverted 44
    firstSubject -73
    nearestSubject -16
    opensSentence 56
    according 93
    accordingOpens 51
    colon -31
    colonBefore 16
    dash 18
    speechNounOwner 2
    subjectWithoutCue -55
    nameWithoutCue -22
    nounWithoutCue -28
    carriedInParagraph 58
    carriedAcross -100
    carriedEnd -58
    carriedOpen -49
    previousCue 37
    previousSubject -5
    previousSubjectAcross -71
    previousColon -35
    cueTouchesBefore 5
    cueNearBefore 72
    cueMidBefore 40
    cueFarBefore 5
    cueTouchesAfter -18
    cueNearAfter -9
    cueMidAfter 5
    cueFarAfter 44
    oneQuotationBetween 32
    moreQuotationsBetween -9
    finalAttribution 20
    strongCue 31
    mediumCue 16
    weakCue -35
    gerundCue -28
    infinitiveCue 28
    gerundClauseFirst 67
    person 37
    likelyPerson -18
    organisation 24
    place -13
    pronoun 107
    they 13
    it 7
    role -46
    group 10
    document 44
    plural -8
    speechNoun -62
    demonym 7
    otherNoun -65
    bareNoun 9
    possessiveName -59
    inPreposition -48
    quotationAlone 23
    oneWord -26
    fewWords -18
    shortWords 11
    middleWords 16
    longWords 13
    endsInComma -6
    endsInStop 5
    endsOpen -2
    startsWithCapital -17
    opensSentenceItself 78
    opensParagraph -24
    closesSentence 36
    afterComma -1
    afterColon -41
    afterThat 9
    afterPreposition -15
    afterArticle 26
    afterOwner -49
    afterCue -29
    afterAuxiliary 15
    afterConjunction 30
    afterNoun -24
    afterOtherWord -2
    beforeStop 2
    beforeWord 9
    beforeCue -53
    beforePreposition 10
    beforeConjunction 49
    firstInSentence 2
    laterInSentence -5
    hasVerbInside 34
    hasPersonInside 5
    looksLikeTitle -39
    phraseBefore 11
    phraseAfter 28
    phraseTouches 3
    phraseWithinTwo 29
    phraseWithinFive 4
    phraseWithinTen 16
    phraseWithinTwenty -16
    phraseFar 2
    phraseOpensSentence 37
    phraseAfterComma 38
    phraseAfterQuotation 45
    phraseAfterSubordinator -34
    phraseAfterConjunction -46
    phraseAfterCue 45
    phraseAfterVerb -42
    phraseAfterNoun 1
    phraseBeforeCue 36
    phraseBeforeAuxiliary 11
    phraseBeforeVerb -17
    phraseBeforeComma 46
    phraseBeforeRelative -3
    phraseBeforePreposition 31
    phraseBeforeQuotation -70
    phraseBeforeEnd -18
    phraseBeforeConjunction -18
    phraseBeforeNoun -15
    nameWithTitle 37
    namedOnce -35
    namedOften 6
    nameIsSubject 31
    theNoun -38
    aNoun -7
    ownedNoun -18
    longPhrase -101
    isPreviousSpeaker 47
    hasSpoken 28
    isFirstSpeech 3
    isNearest -33
    isFirstOfSentence 43
    hasCuedRival -5
    nearestCue -7
    offeredTwice 5
    offeredOften -13
    carriedFromWhole -60
    carriedFromPart 18
    carriedFromCueAfter 128
    carriedFromCueBefore 109
    carriedOverSentence 48
    carriedInSentence -53
    judgedDirect 8
    judgedPartial -9
    judgedTitle -32
    judgedScare 29
    afterWork -5
    afterNaming -3
    afterTerm 43
    tightlyTied 68
    afterWeakCue 58
    afterNounOfSpeech 12
    afterPerson 56
    afterBracket -17
    afterDash -38
    afterAdverb 20
    beforeNoun -5
    beforeName 21
    beforeBracket -7
    besideSpeech 15
    besideOther -2
    sentenceHasCue 5
    sentenceHasPerson 16
    allCapitals 2
    scoreLowest -66
    scoreLow -30
    scoreMiddle 58
    scoreHigh 34
    shareLow -67
    shareMiddle -18
    shareHigher 47
    shareHighest 34
    weighedAgain -36
    bias -101
    """

  private static let speechRows: StaticString = """
    2565
    bestScore<11 words<12 -347 -30 words<4 startsWithCapital bestScore<23 -109 36 judgedDirect -250 13 cueForm<1 2 64
    smallWords<1 scoreHigh cuesBetween<1 carriedInSentence -307 -21 -58 2 before<4 60 startsWithCapital 43 hasPersonInside -193 17
    judgedDirect cuesBefore<1 middleWords cueGap<-1 -35 -264 24 weighedAgain 43 -35 cueKind<27 carriedFromCueAfter -103 54 68
    bestScore<11 words<27 -180 18 allCapitals words<6 bestScore<23 cuesBetween<1 -117 2 31 61 oneWord -208 -4
    looksLikeTitle bestScore<8 -151 cueKind<26 secondAfter<2 41 -118 afterPhrase<28 63 -2 afterCue judgedDirect -216 -19 16
    judgedTitle bestScore<13 tokensAfter<7 bestScore<7 -76 26 cuesBefore<1 -169 -2 bestScore<28 thirdAfter<8 51 -49 66 -184
    looksLikeTitle cueKind<26 tokensAfter<1 scoreMiddle -21 51 quotationsInParagraph<4 -137 4 cueKind<28 62 -7 mediumCue -164 -20
    looksLikeTitle beforeCue<1 closesSentence candidates<5 -132 -23 22 oneWord beforeCue<14 61 14 -50 afterNaming -126 6
    looksLikeTitle cueKind<26 tokensAfter<1 26 cuesBefore<1 -116 -10 cueKind<28 61 cuesBefore<1 -72 14 phraseWords<1 3 -113
    hasVerbInside after<36 allCapitals personhood<4 tie<5 14 -48 34 -63 -105 cueKind<27 carriedOverSentence -60 49 59
    judgedTitle ending<1 cuesBefore<1 -89 12 phraseBeforeEnd phraseBeforeQuotation 50 -37 after<32 20 -115 afterNaming -112 1
    looksLikeTitle cueKind<26 tokensAfter<1 candidates<1 -35 47 -82 cueKind<28 58 cuesBefore<1 -70 12 carriedFromPart -83 18
    bestScore<13 cuesBefore<1 previousCue -93 13 1 judgedTitle bestScore<28 thirdAfter<8 44 -36 62 mediumCue -88 21
    looksLikeTitle strongCue tokensAfter<1 candidates<1 -25 42 cuesBefore<1 -64 paragraphsBefore<9 -36 26 56 mediumCue -76 10
    words<6 bestScore<19 ending<2 theNoun -94 3 -11 afterOwner 13 -101 bestScore<5 -63 quotationsBefore<1 57 -31
    judgedTitle cueKind<26 tokensAfter<1 quotationsInText<5 -30 34 -56 oneWord beforePhrase<31 54 -18 -29 tokensBefore<20 -85 -2
    judgedTitle strongCue after<1 scoreMiddle -20 45 -37 scoreMiddle 56 -4 mediumCue afterNaming -88 9 12
    bestScore<28 tokensAfter<12 bestScore<5 -66 shareMiddle tie<11 17 -38 beforePhrase<6 54 -32 -72 afterOwner 54 -64
    opensSentenceItself cuesBefore<1 rank<2 -76 -20 allCapitals oneWord sentencesInParagraph<5 39 -36 -25 -39 endsOpen 52 -42
    smallWords<3 bestScore<19 beforeWord capitals<3 2 -75 -77 afterOwner 20 -74 beforeCue<1 sentencesInParagraph<2 -34 43 60
    smallWords<2 scoreHigh beforeWord -21 -66 capitals<2 31 afterPhrase<29 -58 21 cueForm<1 sentenceInParagraph<1 -37 42 56
    words<8 capitals<2 bestScore<21 endsInStop -51 8 sentenceHasPerson -41 37 -63 cueKind<27 thirdAfter<8 21 -56 59
    judgedTitle bestScore<28 cuesBetween<1 afterPhrase<19 carriedFromPart -73 3 tokensAfter<21 9 -66 beforeCue<14 40 -24 54 -53
    words<8 after<38 shareHigh cuesBetween<1 offeredTwice -39 10 20 -47 -61 afterCue<2 secondBeforePhrase<12 22 -51 57
    tokensBefore<1 ending<1 -30 after<9 12 60 after<27 sentencesInParagraph<2 26 tokensAfter<8 looksLikeTitle 28 -34 -42 -47
    words<8 afterOwner bestScore<19 sentencesInParagraph<2 secondBefore<4 -43 21 -47 11 -72 beforePhrase<5 54 cueForm<3 -38 43
    words<8 judgedTitle bestScore<29 secondBefore<17 phraseBeforeCue -67 10 -5 37 -45 bestScore<6 -34 quotationsBefore<1 52 -33
    words<8 tokensBefore<15 tokensBefore<1 endsOpen 39 -49 before<12 -78 before<30 6 -44 6 offers<2 -3 51
    tightlyTied cuesBetween<1 tokensBefore<7 -53 paragraphsBefore<16 11 scoreLow -59 10 headKind<43 paragraphsBefore<3 -32 29 -33 41
    smallWords<2 afterOwner tokensAfter<30 cueKind<26 -22 shareHighest -5 42 -54 -62 laterInSentence 40 startsWithCapital 18 -80
    words<6 beforePhrase<1 carriedFromWhole 5 -51 secondAfterPhrase<7 9 -44 beforeCue<1 cuesBetween<1 -45 28 beforePhrase<32 55 -23
    words<8 tokensAfter<12 hasCuedRival endsInComma -42 26 afterOwner 29 -24 -34 nearestCue after<32 19 -47 56
    hasPersonInside bestScore<7 -47 shareHigh paragraphsBefore<22 -4 39 bestShare<74 7 secondAfter<35 -81 18 bestScore<14 -12 46
    judgedTitle beforeNoun paragraphsAway<1 shareHigh beforeCue<1 gap<-5 32 -22 44 -13 -45 -41 cueForm<4 -15 -69
    onlyInSentence capitals<2 hasCuedRival isNearest -70 20 18 -64 bestScore<4 -36 beforePhrase<32 tokensAfter<30 33 -25 -23
    tightlyTied after<38 beforePhrase<6 judgedTitle afterOtherWord 25 -24 -22 beforeCue<18 tie<25 17 -38 -59 -53 37
    bestScore<29 after<36 bestScore<1 -41 afterWork tokensAfter<12 bestShare<85 34 -2 -16 -54 -54 bestShare<98 -6 50
    judgedTitle scoreHigh gap<-2 beforeWord bestShare<94 33 -20 -28 -37 afterPhrase<2 -46 44 weighedAgain 20 -36
    bestScore<28 beforeNoun bestScore<6 -30 thirdBefore<3 32 sentencesInParagraph<2 18 -21 -49 judgedTitle tie<22 51 -29 -17
    hasPersonInside quotationsInText<12 paragraphsBefore<11 -5 beforeConjunction -44 19 secondBeforePhrase<1 36 quotationsInText<17 15 -37 quotationsInText<24 36 -29
    bestScore<29 besideOther afterDash bestScore<2 -42 judgedDirect commasBetween<1 7 -29 29 -69 -60 afterOwner 43 -53
    bestScore<28 bestScore<7 -37 paragraphsBefore<16 7 cueGap<-9 -69 clausesBetween<1 -28 28 afterOwner paragraphsBefore<3 -37 50 -41
    after<38 bestShare<100 onlyInSentence hasCuedRival shareHighest -66 14 8 25 endsInComma -62 19 bestScore<20 -58 15
    words<6 afterOwner sentencesInParagraph<2 15 quotationsInParagraph<2 -39 sinceSpoken<0 -32 10 -51 afterCue<2 sentenceInParagraph<1 -24 30 43
    words<8 capitals<3 secondAfterPhrase<16 tokensBefore<11 -11 37 -16 -63 secondAfterPhrase<2 sentencesAway<1 -46 33 sentencesAway<1 57 -11
    afterDash judgedTitle bestScore<29 bestShare<98 11 tie<19 17 -48 41 cueForm<4 fewWords -29 19 -52 -64
    smallWords<3 capitals<2 sentencesInParagraph<5 tokensAfter<30 20 -37 -63 clausesBetween<1 theNoun -50 17 5 beforePhrase<5 44 -17
    bestScore<28 beforeWord bestShare<91 14 thirdBefore<22 carriedOverSentence -60 11 17 endsInComma -37 7 looksLikeTitle 44 -26
    tokensBefore<1 endsInComma shareMiddle -27 31 51 cuesBefore<1 tokensBefore<5 -54 -19 cueForm<4 24 secondAfterPhrase<35 -36 23
    repeats<1 bestScore<29 ownedNoun 1 -45 afterCue<32 48 beforePhrase<1 27 cueGap<1 -60 13 quotationsInText<12 -65 4
    tokensAfter<12 secondAfter<15 judgedTitle cuesBefore<1 sentenceInParagraph<1 clausesBetween<1 secondAfter<12 -73 9 12 15 38 -46 27 -23
    smallWords<3 secondAfter<14 -20 family<1 9 -37 afterCue<1 after<32 gap<-1 secondAfterPhrase<44 40 -29 -22 -40 42
    besideOther words<6 quotationsInText<10 quotationsInText<2 27 -25 bestScore<8 -30 25 afterPhrase<23 sentencesInParagraph<2 -18 25 40 -55
    afterDash paragraphsAway<1 judgedTitle tokensAfter<18 afterPhrase<44 phraseAfterVerb 30 -31 -23 -16 cueForm<4 1 -51 -42 -52
    capitals<3 words<2 -21 carriedFromWhole 21 tokensBefore<1 19 -51 words<8 secondAfter<31 -58 2 offers<3 -17 36
    before<5 bestScore<1 -34 capitals<7 tie<32 38 -31 -18 before<12 -56 before<29 besideOther 22 -43 -14
    words<12 carriedFromWhole beforePhrase<1 14 shareHighest thirdAfter<46 beforeConjunction afterNaming -43 16 9 19 25 -47 24
    afterDash besideOther afterOwner before<32 capitals<7 beforePhrase<32 paragraphsBefore<2 -23 32 -15 -24 -12 -34 -43 -54
    secondAfter<15 endsOpen beforePhrase<5 12 -20 -41 tokensAfter<12 quotationsInText<3 -23 38 quotationsInText<6 21 cueToPhrase<2 0 -47
    onlyInSentence candidates<3 -49 thirdBefore<32 13 -35 oneWord phraseBeforeQuotation smallWords<3 6 40 -34 sentenceInParagraph<1 3 -53
    cuesBetween<1 thirdAfter<47 phraseAfterQuotation capitals<3 candidates<3 -37 tie<20 -25 23 -51 judgedDirect -22 42 18 13
    afterOwner bestScore<29 cuesBetween<1 thirdAfter<47 cuesBefore<1 -29 15 27 gap<-13 secondAfterPhrase<27 20 -44 27 30 -41
    repeats<1 afterDash beforeCue<23 afterOwner besideOther paragraphsAway<1 23 -19 -25 -31 beforePhrase<22 -1 -49 -49 -32
    bestScore<29 after<38 tie<23 -14 bestShare<97 21 -27 tie<4 4 -48 afterOwner tie<22 43 -30 -24
    secondBeforePhrase<45 words<6 cueForm<4 gap<-2 13 gap<3 -31 22 -33 secondAfterPhrase<2 onlyInSentence -46 20 35 -36
    tie<28 afterOwner sentencesInParagraph<5 afterWork paragraphsBefore<17 21 -7 -34 -43 afterCue<12 18 -49 words<27 -53 18
    paragraphsAway<1 before<5 25 before<12 -50 gap<-14 quotationsInText<11 ending<1 -66 11 14 afterWork 10 -44 -42
    sentencesInParagraph<5 capitals<3 candidates<4 words<6 -19 18 capitals<2 30 -9 thirdAfter<45 words<16 -51 8 35 -49
    quotationsBefore<1 smallWords<3 sentenceInParagraph<1 afterPhrase<7 -25 repeats<1 22 -26 allCapitals -38 16 31 carriedFromPart -47 24
    cuesBetween<1 secondBeforePhrase<1 candidates<1 -38 12 phraseWords<2 -2 -38 quotationsBefore<1 tie<32 24 -34 judgedTitle 11 -52
    phraseBeforeCue cueGap<3 secondBefore<17 secondBefore<3 bestScore<1 -36 21 -31 7 -39 secondBefore<32 24 bestShare<96 -37 19
    mentions<16 cueGap<-6 afterPhrase<10 20 -41 afterPhrase<19 quotationsInParagraph<4 afterOtherWord -11 -56 26 bestScore<20 -3 26 29
    tokensBefore<15 afterCue words<4 -28 afterCue<2 clausesBetween<1 -35 17 31 32 besideOther rank<6 24 -22 -28
    sentencesInParagraph<5 afterWork quotationsBefore<1 document cuesBetween<1 headKind<2 -11 21 23 -29 hasCuedRival -48 6 -43 -48
    afterWork paragraphsAway<1 before<4 bestScore<2 -33 32 before<12 -34 sentencesInParagraph<2 25 looksLikeTitle -30 19 -39 -48
    afterWork paragraphsAway<1 sentencesInParagraph<3 besideOther afterCue<7 24 1 -27 sentenceHasPerson 33 secondAfterPhrase<23 -46 -2 -38 -47
    sentencesInParagraph<5 namedOften tokensBefore<11 leftOfCue cueForm<4 -36 15 11 cueGap<-15 -35 15 afterCue<31 35 -17 -43
    secondAfter<15 secondAfter<2 judgedPartial bestScore<24 personhood<8 18 -38 -37 shortWords 37 -16 -35 tokensAfter<17 21 -16
    onlyInSentence hasCuedRival -49 quotationsInParagraph<4 -11 38 endsOpen quotationsInParagraph<2 3 44 sentencesInParagraph<2 17 allCapitals -40 16
    afterWork tokensAfter<25 quotationsInText<7 offeredTwice hasVerbInside -44 2 capitals<1 -21 45 offeredTwice 26 -13 -29 -48
    beforeCue<29 secondBeforePhrase<45 candidates<4 capitals<1 -30 5 capitals<3 tokensAfter<20 36 -4 -22 tie<5 14 -48 -30
    afterOwner bestScore<29 thirdAfter<47 secondBefore<38 -2 -27 gap<-15 -25 36 paragraphsBefore<3 -26 40 sentenceHasCue 9 -51
    tokensAfter<12 paragraphsBefore<3 tokensBefore<22 -54 29 document 13 -37 cuesBetween<1 -27 beforeCue<33 phraseWords<5 37 -24 -29
    thirdAfter<47 cuesBefore<1 cueKind<28 afterPhrase<17 bestScore<28 carriedFromCueAfter -40 12 19 after<36 22 -32 -53 6 31
    tokensAfter<25 secondAfterPhrase<2 carriedFromPart -25 12 secondBeforePhrase<43 judgedTitle 24 sentenceHasCue 16 -39 phraseBeforeCue -36 18 -30
    bestScore<28 thirdAfter<47 thirdAfter<3 4 rankOnSide<1 before<4 -1 -48 headKind<42 12 -24 25 looksLikeTitle 45 -17
    hasSpoken personhood<10 repeats<1 afterDash afterWork afterPhrase<44 11 ending<1 -37 13 -33 -35 -25 -35 36
    besideOther quotationsInParagraph<4 afterOwner sentencesInParagraph<5 after<28 10 thirdBefore<19 -37 gap<-7 -28 26 -43 -37 39 -43
    afterWork sentencesInParagraph<5 bestShare<100 shareHighest 1 beforePhrase<1 isFirstOfSentence -43 12 46 hasVerbInside -47 10 -32 -45
    beforeCue<29 secondBeforePhrase<45 rank<5 bestShare<50 21 before<4 16 -14 32 -25 secondAfter<33 shortWords -51 11 10
    afterNaming gap<6 sinceSpoken<1 nameWithTitle afterPhrase<27 -4 hasPersonInside -32 16 onlyInSentence -20 38 30 27 31
    secondAfter<15 afterCue<15 tokensBefore<15 afterPhrase<23 -26 tokensBefore<10 24 -25 20 -34 cueToPhrase<4 secondAfter<27 35 5 -20
    paragraphsAway<1 afterWork quotationsInText<24 words<7 2 quotationsInText<10 42 -11 bestScore<18 -41 20 -34 words<26 -53 13
    onlyInSentence hasCuedRival -46 secondBefore<34 13 -29 cueGap<-6 mentions<16 -49 21 tokensAfter<19 17 sentencesInParagraph<2 12 -40
    afterWork afterOwner tokensBefore<6 cueForm<3 -19 20 after<34 cueGap<-6 -6 tokensBefore<20 40 -2 -10 -27 -37
    sentencesInParagraph<5 words<2 personhood<6 -27 25 personhood<10 bestScore<1 judgedPartial -48 22 onlyInSentence -7 25 -26 -39
    verbsBetween<1 before<31 -2 -29 secondBeforePhrase<45 cueForm<3 tokensAfter<20 quotationsInParagraph<2 55 13 -8 paragraphsBefore<16 11 -39 -31
    hasSpoken phraseBeforeVerb candidates<4 tightlyTied nameWithTitle -19 26 26 secondBefore<32 26 -5 candidates<4 16 -38 34
    tokensAfter<12 tokensBefore<12 laterInSentence quotationsInParagraph<2 secondBefore<9 -37 6 words<3 -13 38 -48 16 phraseAfterSubordinator -23 26
    personhood<10 repeats<1 secondAfterPhrase<2 bestShare<80 bestScore<12 -14 43 onlyInSentence -52 words<7 -30 29 17 -17 -23
    afterCue<15 cueGap<-6 -29 11 clausesBetween<1 mediumCue -38 gap<-6 -26 26 sentenceInParagraph<1 27 phraseWords<3 -43 22
    shareHigh mediumCue beforeCue<32 4 -37 tie<4 46 -11 paragraphsBefore<24 quotationInParagraph<1 personhood<9 20 -27 -26 -50
    phraseBeforeVerb tokensBefore<11 mentions<11 -12 31 bestScore<19 2 28 secondAfter<27 endsOpen 2 -50 thirdAfter<33 30 -22
    shareHigh mediumCue paragraphsBefore<29 paragraphsBefore<16 bestShare<42 -32 9 -34 31 27 bestShare<72 thirdBefore<18 35 -20 -40
    bestShare<100 thirdBefore<3 bestShare<57 -23 34 bestShare<48 23 tokensAfter<20 quotationInParagraph<1 12 -22 -31 hasVerbInside -57 5
    secondBeforePhrase<45 thirdBefore<32 thirdBefore<26 beforePhrase<7 14 verbsBetween<1 -38 14 43 phraseAfterNoun -17 23 gap<-13 -57 -1
    tokensBefore<7 tokensBefore<1 endsInComma quotationInParagraph<1 cueToPhrase<1 -2 -66 23 37 beforeCue<13 -38 4 secondBeforePhrase<49 15 -20
    tie<28 words<6 quotationsInText<10 sentenceHasCue capitals<2 -16 29 -33 cueGap<2 24 -29 17 words<27 -45 15
    sentencesInParagraph<5 capitals<3 tie<32 words<6 paragraphsBefore<11 18 quotationsInText<12 -29 17 36 -38 sentenceInParagraph<1 -26 18 -36
    bestShare<100 after<38 cueForm<3 14 judgedDirect rank<3 -29 9 20 tie<4 18 -39 hasVerbInside -50 4
    secondAfter<15 commasBetween<2 -19 23 before<3 33 secondBefore<13 afterPhrase<3 17 -38 sentencesInParagraph<4 secondBefore<31 37 3 -24
    personhood<9 onlyInSentence -7 sentencesInParagraph<3 quotationsInParagraph<2 8 49 sentenceHasPerson 26 -30 nameWithTitle sinceSpoken<2 -46 14 10
    quotationsInParagraph<4 secondAfter<41 afterCue<16 mentions<7 endsOpen secondAfterPhrase<2 -11 22 bestShare<48 22 -33 34 -21 16 32
    capitals<3 oneWord 16 gap<-14 -32 cuesBetween<1 -16 39 beforePhrase<3 secondBefore<34 23 -27 gap<6 -44 15
    secondAfter<40 namesBetween<4 beforeConjunction afterCue cueKind<28 -7 -38 30 19 24 family<1 personhood<11 38 -22 -21
    personhood<3 beforePhrase<24 gap<-15 before<15 25 -49 cuesBefore<1 -5 26 -27 onlyInSentence -16 personhood<9 42 -10
    afterWork secondBefore<13 -8 secondBefore<31 before<48 quotationsInText<4 -6 39 -20 paragraphsBefore<18 11 words<7 -41 19 -39
    thirdAfter<8 nameOfOneWord tie<28 judgedTitle 40 -3 -18 -20 nameOfOneWord -17 offeredOften sentencesInParagraph<3 46 -9 -17
    besideOther thirdAfter<46 capitals<3 thirdAfter<36 candidates<4 -6 offers<3 34 1 -25 -21 tokensBefore<24 36 -28 -37
    besideOther afterOtherWord afterCue<13 11 rank<1 -43 clausesBetween<1 -9 30 bestShare<86 3 secondBefore<24 -55 10 -35
    tokensBefore<15 -13 startsWithCapital phraseBeforeCue quotationsInText<10 thirdBefore<13 9 personhood<3 -75 5 17 25 phraseBeforeCue 37 -14
    candidates<10 candidates<3 quotationsInParagraph<2 cueGap<-3 -75 -10 2 cueForm<4 beforeWord 21 -4 words<5 -25 22 -35
    gap<-12 sentencesInParagraph<4 gap<-16 afterPhrase<20 36 bestScore<25 smallWords<1 -36 9 23 -27 -51 phraseBeforeConjunction 0 35
    beforePhrase<29 gap<-13 -17 tokensBefore<14 afterPhrase<10 -24 beforePhrase<20 13 -33 32 afterCue<33 beforeCue<12 1 -51 20
    tie<28 besideOther shareHigh secondBefore<37 isNearest 33 6 cueToPhrase<2 isNearest -29 15 31 -4 -31 -25
    repeats<2 theNoun thirdAfter<46 secondBefore<32 bestScore<1 -35 thirdAfter<36 11 -25 bestShare<97 -27 18 20 23 -34
    quotationsInParagraph<4 onlyInSentence clausesBetween<1 -31 7 cueGap<-6 headKind<29 -4 -56 sentenceInParagraph<1 afterPhrase<10 -7 32 -5 26
    afterCue<33 quotationsInParagraph<4 shareHigh -3 quotationsInParagraph<2 afterCue<3 21 -32 -40 20 quotationsInParagraph<3 tokensAfter<18 42 -6 -24
    thirdBefore<32 thirdBefore<26 bestScore<28 -8 22 36 sentenceHasPerson secondAfterPhrase<36 42 -22 secondAfterPhrase<47 afterAuxiliary -30 23 22
    words<2 secondAfterPhrase<32 judgedPartial 2 firstInSentence -57 8 13 beforePhrase<1 14 words<6 -14 offers<2 -15 25
    mentions<18 shareHigh paragraphsBefore<22 phraseAfterQuotation carriedFromCueAfter personhood<5 allCapitals -30 7 12 26 20 25 -20 25
    sentencesInParagraph<5 clausesBetween<1 startsWithCapital bestShare<96 23 -17 onlyInSentence bestShare<63 13 -40 0 after<18 35 1 -34
    afterDash words<2 -16 cuesAfter<2 laterInSentence bestScore<1 -17 18 -16 offers<2 17 tokensBefore<4 9 -54 -33
    beforeNoun cueGap<-6 -19 quotationsAfter<1 bestScore<33 17 -24 bestScore<18 after<18 10 -42 9 bestScore<21 -34 8
    personhood<10 phraseBeforeComma afterPerson phraseWithinFive -10 secondBefore<44 27 -21 30 phraseWithinFive 43 -19 thirdAfter<33 -39 17
    secondBefore<19 mediumCue secondBefore<3 secondAfterPhrase<46 10 -38 -28 30 secondBefore<31 cueKind<31 38 -22 sentenceHasCue 16 -22
    sentencesInParagraph<5 capitals<3 tokensAfter<27 secondBefore<14 thirdBefore<17 12 -22 22 offeredOften 9 -43 verbsBetween<2 -20 22 -32
    capitals<3 timesSpoken<10 verbsBetween<3 afterPhrase<19 -2 tokensAfter<28 beforeCue 27 -22 -21 commasBetween<1 18 -32 -37 -15
    afterPhrase<45 namedOften tie<32 scoreMiddle 10 secondAfter<4 15 -23 -46 sentencesInParagraph<2 41 2 endsOpen 16 -41
    bestScore<29 quotationsInText<2 24 quotationsInParagraph<4 secondAfterPhrase<20 -17 0 quotationsInText<27 36 -14 afterOwner paragraphsBefore<3 -17 37 -21
    secondAfter<23 secondAfter<2 shortWords 14 -14 thirdAfter<33 before<31 cuesAfter<1 -21 16 secondAfter<18 -50 9 7 12
    afterCue afterPhrase<19 beforeWord clausesBetween<1 -17 22 -35 afterPhrase<27 28 beforeWord -16 afterCue<15 32 -8 36
    gap<6 cueKind<27 quotationsInText<6 -15 namedOnce namesBetween<2 29 -11 -15 gerundCue capitals<4 -22 14 19 34
    verbsBetween<1 tokensBefore<15 afterPerson namedOften gap<6 -27 20 9 30 beforePhrase<31 33 -29 laterInSentence 17 -10
    sentencesInParagraph<5 capitals<3 thirdAfter<39 personhood<10 17 -21 nameOfOneWord -31 29 words<40 thirdAfter<45 -32 26 25 -32
    beforeCue<29 secondAfterPhrase<43 6 thirdAfter<31 -35 19 thirdBefore<22 paragraphsBefore<5 7 -52 paragraphsBefore<11 -19 rankOnSide<3 41 -11
    afterPhrase<19 tokensBefore<17 tokensBefore<3 3 -35 allCapitals cueGap<-4 25 tokensBefore<20 16 -38 34 afterPhrase<27 33 -7
    quotationsInText<7 offeredTwice after<32 carriedOverSentence -46 17 3 verbsBetween<3 22 -33 beforeCue<8 18 after<19 -30 3
    tie<31 words<8 bestShare<44 26 quotationsInParagraph<4 -8 23 capitals<6 40 -17 quotationsInParagraph<2 gap<-16 12 -67 8
    afterDash afterWork bestShare<100 bestShare<68 secondAfterPhrase<29 8 -25 rankOnSide<1 before<4 22 -19 23 -19 -28 -31
    repeats<1 secondBefore<31 secondBeforePhrase<39 paragraphsBefore<5 tokensBefore<10 -31 18 20 -20 cuesAfter<1 mentions<3 15 -24 -32 -28
    thirdAfter<46 clausesBetween<1 phraseWords<4 pronoun quotationsInText<8 quotationsInText<5 -20 thirdBefore<36 32 -20 -28 13 26 11 22
    secondBeforePhrase<43 words<3 candidates<4 -25 tokensAfter<19 19 -21 after<8 afterCue<17 5 -37 27 verbsBetween<2 -1 -54
    quotationsInParagraph<4 afterPhrase<2 shareMiddle carriedLength<6 -48 -2 16 smallWords<9 isPreviousSpeaker 1 verbsBetween<2 -36 18 31 23
    mentions<18 mentions<10 tokensBefore<11 paragraphsBefore<6 -34 6 afterPhrase<31 22 secondBefore<33 -37 11 tokensBefore<11 5 -45 26
    cueGap<-6 quotationsInParagraph<2 paragraphsBefore<6 8 -55 allCapitals 28 -25 after<36 9 fewWords -33 secondBeforePhrase<1 31 -15
    thirdAfter<3 personhood<9 inPreposition 27 -23 -32 thirdAfter<46 pronoun quotationsInText<2 28 -18 19 oneWord 31 -16
    beforePhrase<1 afterPhrase<46 sentenceInParagraph<1 afterPhrase<7 -23 23 nameIsSubject 44 -18 -34 shareHighest -16 afterPhrase<2 -24 24
    afterWork afterPhrase<44 mentions<5 thirdBefore<23 -8 thirdBefore<32 phraseAfterNoun 51 -16 -3 17 beforePhrase<19 -35 22 -28
    quotationsInText<2 30 shareHigh bestShare<58 -18 candidates<7 quotationsInParagraph<2 rank<2 -17 23 quotationsInText<4 -23 36 -20 -18
    """

  private static let speakerTreeRows: StaticString = """
    cueToPhrase<1 personhood<3 phraseAfterComma carriedInParagraph cueKind<32 commasBetween<1 beforeCue<3 carriedLength<1 nameWithoutCue inPreposition otherNoun 21 -107 -101 -133 -130 -140 -126 248 laterInSentence quotationAlone -99 9 93 nameWithoutCue 100 -78 nameWithoutCue beforeCue<12 beforeCue 43 137 -112 mentions<3 19 -95 otherNoun phraseAfterComma afterCue<12 31 quotationAlone phraseBeforeComma 75 149 -8 144 -97
    cueToPhrase<1 nameIsSubject carriedInParagraph afterPhrase<25 rightOfTouchingCue cueToPhrase<-1 159 beforeStop -119 namedOnce -85 49 134 afterPhrase<32 headKind<49 52 -53 headKind<2 -124 headKind<17 23 -87 carriedInSentence tokensBefore<1 4 -89 97 phraseBeforeAuxiliary sentencesAway<1 afterPhrase<30 cuesBetween<1 50 104 -35 -1 -92 headKind<49 phraseBeforeAuxiliary tokensBefore<7 previousCue 52 3 afterPhrase<30 110 38 -34 -71
    isFirstOfSentence phraseAfterComma cueToPhrase<1 carriedInParagraph nameIsSubject according namesBetween<1 rightOfTouchingCue before<1 -40 subjectWithoutCue -121 headKind<27 16 -94 94 -131 175 phraseBeforeAuxiliary -4 -123 sentencesAway<1 82 carriedFromCueAfter -100 2 headKind<49 phraseBeforeAuxiliary isNearest 7 87 -82 -104 before<3 13 headKind<48 116 -34 secondAfterPhrase<11 30 headKind<45 nameOfOneWord 99 personhood<2 -27 66 -26
    isFirstOfSentence phraseBeforeCue quotationAlone before<1 phraseWithinFive pronoun -139 -9 after<27 -112 nounWithoutCue -67 35 carriedFromPart pronoun smallWords<10 phraseBeforeVerb -96 -43 -21 -13 paragraphsAway<1 sentenceInParagraph<1 107 -20 -81 -1 before<3 3 aNoun mediumCue 104 beforeCue<23 65 -41 -35 thirdAfter<3 phraseAfterSubordinator cueGap<-2 60 nounWithoutCue 25 -84 -71 after<33 74 37
    nameWithoutCue carriedFromFar rightOfCue phraseBeforeAuxiliary carriedOverSentence afterPhrase<30 candidates<2 13 personhood<3 afterPhrase<26 phraseWords<1 101 according phraseBeforeRelative phraseAfterComma opensSentence cueTouchesAfter -102 66 108 31 83 193 afterPhrase<28 candidates<4 61 115 18 candidates<4 56 92 phraseAfterComma phraseBefore cueTouchesAfter -95 45 -16 64 quotationAlone -109 7 -62 -121 -133 offeredTwice -121 -11
    phraseBeforeCue personhood<3 carriedInParagraph pronoun opensSentence cueTouchesAfter offeredOften leftOverRelative -105 tokensBefore<12 -52 95 -37 before<19 121 -56 126 phraseOpensSentence phraseAfterQuotation -16 58 73 tokensBefore<13 -3 carriedOverSentence 103 -45 mentions<4 phraseAfterNoun previousSubject 64 6 -13 offeredOften phraseBeforeComma thirdBefore<32 -73 -9 10 25 before<5 quotationAlone 29 1 beforeCue<46 65 -12
    gap<3 carriedFromFar otherNoun nameWithoutCue phraseBeforeAuxiliary afterPhrase<2 -17 rightOfCue afterPhrase<8 57 secondBefore<11 gap<1 2 27 phraseAfterCue afterPhrase<30 afterPhrase<16 -47 58 phraseBeforeVerb -28 38 -74 -82 rank<2 -74 oneWord -29 63 gap<2 -79 2 rankOnSide<7 -106 38 -128 cueToPhrase<-1 149 strongCue gap<7 beforeCue -88 -9 -118 cuesBetween<1 26 -82
    tie<25 headKind<49 gap<3 phraseBeforeComma cueToPhrase<0 gap<1 tie<10 -110 36 70 gap<-18 -4 hasCuedRival 21 secondAfterPhrase<2 afterCue -58 56 secondAfterPhrase<19 60 secondAfterPhrase<23 -44 34 60 cueToPhrase<-1 100 hasCuedRival 33 personhood<5 -85 -5 phraseBeforeRelative -95 47 hasCuedRival -3 quotationInParagraph<1 role personhood<3 -121 gap<-12 24 -82 -8 phraseAfterNoun -7 -97
    beforePhrase<7 carriedAcross candidates<3 candidates<2 7 27 likelyPerson otherNoun carriedOverSentence personhood<0 -37 gap<2 63 15 -57 -35 -34 -112 personhood<4 phraseBeforeCue according tie<7 tie<5 -53 83 hasCuedRival -37 -111 160 beforePhrase<25 beforePhrase<18 -23 gap<2 78 -19 nameIsSubject -72 32 afterPhrase<9 tie<25 50 -4 beforePhrase<42 tie<7 25 -93 24
    beforePhrase<28 secondAfterPhrase<2 carriedInSentence quotationAlone phraseWithinTwo cueMidAfter -108 48 phraseBeforeAuxiliary 14 -96 4 62 otherNoun personhood<-1 -76 phraseBeforeAuxiliary secondBefore<3 beforePhrase<27 beforePhrase<10 15 -72 42 likelyPerson beforePhrase<6 quotationsBefore<1 55 20 nearestCue -18 50 gap<-8 -80 8 beforePhrase<4 16 -82 -80 beforePhrase<33 -103 nameWithoutCue gap<7 0 -94 personhood<4 -107 -16
    offers<2 carriedInParagraph isFirstOfSentence isPreviousSpeaker beforePhrase<25 beforePhrase<1 -103 cueForm<2 beforePhrase<6 -15 -85 29 candidates<8 -122 -44 -4 phraseWords<2 beforePhrase<1 39 -77 beforePhrase<30 118 4 candidates<5 1 99 beforePhrase<10 candidates<2 7 isFirstOfSentence 61 29 isFirstOfSentence phraseAfterNoun beforePhrase<20 beforePhrase<18 -66 27 rightOfTouchingCue -92 63 phraseWords<2 -44 17 beforePhrase<20 -38 36
    beforePhrase<28 sentencesAway<2 carriedEnd headKind<49 according beforePhrase<6 tokensBefore<7 12 carriedOverSentence mentions<1 52 beforePhrase<3 19 47 -79 beforeCue hasCuedRival -3 beforePhrase<25 beforePhrase<18 -74 before<10 -59 headKind<42 17 -46 leftOverRelative -93 38 rankOnSide<1 42 -86 176 -70 -86 -117 beforePhrase<33 leftOverRelative -106 70 nameWithoutCue headKind<42 3 -67 hasCuedRival 21 -101
    tie<25 phraseBeforeAuxiliary afterPhrase<30 according candidates<2 8 rightOfAddressingCue phraseBeforePreposition afterPhrase<2 -63 afterPhrase<28 32 secondBeforePhrase<12 30 -14 rightOfTouchingCue -60 44 -82 150 secondBeforePhrase<3 11 secondBeforePhrase<32 -66 -14 secondBeforePhrase<1 -7 secondBeforePhrase<45 -96 -15 secondBeforePhrase<18 secondAfter<27 phraseBeforePreposition rank<1 tokensBefore<30 -5 83 -57 38 tokensBefore<14 -91 26 cueForm<4 afterColon -102 12 65
    carriedAcross gap<3 tie<7 leftOfCue 55 18 tie<10 -106 place phraseAfterComma commasBetween<1 tie<25 14 gap<-1 tokensBefore<12 -4 phraseWithinTwo 45 -49 offeredTwice -85 14 according phraseAfterNoun likelyPerson -6 -74 gap<-23 19 offeredOften -82 -3 118 35 -89 according phraseAfterComma personhood<4 -111 mentions<3 12 -61 1 137 carriedOpen -105 45
    offers<2 carriedInParagraph secondAfterPhrase<2 quotationAlone -104 -10 role isPreviousSpeaker words<8 phraseOpensSentence before<4 -85 -21 51 secondAfterPhrase<8 -8 sentenceInParagraph<3 -109 36 2 thirdBefore<13 -19 cuesBetween<1 -25 122 cuesBetween<1 carriedInSentence -37 85 -1 otherNoun afterPhrase<8 26 afterPhrase<25 words<5 cuesBetween<1 -48 12 -67 offers<3 -4 afterPhrase<30 before<5 12 30 -3 -75
    offers<2 carriedInParagraph isFirstOfSentence quotationAlone phraseWithinFive tokensBefore<14 -108 -61 secondBeforePhrase<13 capitals<1 67 -15 phraseBeforeCue -91 28 -10 thirdAfter<27 -6 longWords 96 -37 laterInSentence hasCuedRival 7 -84 43 phraseBeforeCue person isFirstOfSentence secondBeforePhrase<32 -76 -26 -2 mentions<4 29 isFirstOfSentence phraseWithinFive -62 15 8 hasCuedRival 7 offers<4 tokensBefore<16 25 64 12
    otherNoun tie<25 phraseAfterSubordinator phraseBeforeNoun speechNoun place secondBeforePhrase<24 secondBeforePhrase<9 isFirstOfSentence phraseAfterCue 78 phraseAfter -62 69 14 phraseAfterCue 2 -88 phraseAfterCue 33 -57 -57 -63 -45 phraseAfter verbsBetween<1 42 -30 -89 hasCuedRival 0 laterInSentence nounWithoutCue isFirstOfSentence -101 verbsBetween<2 -55 80 secondBeforePhrase<20 3 -76 secondBeforePhrase<11 42 -85 namesBetween<10 -92 60
    headKind<49 carriedFromFar personhood<0 phraseBeforeCue -78 -5 phraseBeforeCue cueToPhrase<-1 100 beforeWord cuesBetween<1 carriedInSentence cuesBefore<1 phraseWithinFive personhood<3 -57 4 thirdBefore<19 -20 78 leftOverRelative -89 43 56 isNearest speechNoun 2 -86 28 carriedInSentence secondAfterPhrase<3 -78 -24 52 candidates<2 3 secondAfterPhrase<3 54 candidates<9 17 68 -98 leftOverRelative rankOnSide<7 -90 30 52
    otherNoun carriedAcross nameWithoutCue according secondBeforePhrase<8 candidates<3 4 commasBetween<1 tokensBefore<19 24 60 phraseBeforeComma -9 nameIsSubject 91 16 phraseAfterComma pronoun person tokensBefore<55 fewWords phraseBeforeConjunction -99 34 -38 48 mentions<3 6 -34 4 endsInComma 34 -11 110 secondBeforePhrase<11 endsInComma 33 -33 beforeStop secondAfter<49 -98 11 24 -86 phraseBeforeRelative -85 58
    otherNoun place sentencesAway<2 cueToPhrase<-1 gerundCue 127 -6 likelyPerson phraseAfterVerb personhood<0 nameIsSubject smallWords<11 -80 18 personhood<-6 28 -41 plural sentencesAway<1 namesBetween<4 phraseAfter phraseAfterCue 22 -74 7 -14 quotationAlone carriedLength<23 -79 22 2 cueToPhrase<1 -77 9 isNearest -72 18 isNearest -66 1 -91 -99 namesBetween<10 phraseBeforeRelative -89 23 50
    carriedAcross headKind<49 personhood<-1 secondBeforePhrase<11 -2 capitals<9 -111 43 speechNoun cueToPhrase<-1 gerundCue 120 0 otherNoun phraseAfterComma secondBeforePhrase<10 candidates<3 3 nameIsSubject candidates<6 20 rankOnSide<6 cueKind<29 82 19 -25 tokensBefore<36 personhood<2 -28 14 -64 cueToPhrase<1 subjectWithoutCue -68 -23 cueKind<28 20 -33 offeredTwice 9 39 -77 -78 secondBeforePhrase<3 -14 -83 -76
    offers<2 sinceSpoken<0 phraseBeforePreposition beforeStop -90 personhood<1 -47 62 thirdBefore<20 -33 103 carriedAcross otherNoun tie<7 77 tie<27 tokensAfter<23 cueKind<32 -53 34 tokensBefore<7 -29 82 tokensBefore<18 -1 51 tokensBefore<39 -89 54 -74 otherNoun likelyPerson personhood<-3 -28 tie<7 tokensBefore<8 9 tie<5 22 93 tie<10 -47 5 tokensBefore<12 -3 -62 -50
    otherNoun carriedAcross nameWithoutCue speechNoun cueToPhrase<-1 firstSubject 121 -4 plural tie<7 cueGap<2 candidates<5 17 cueGap<-8 8 63 clausesBetween<1 7 -47 cueToPhrase<0 -66 pronoun commasBetween<1 candidates<7 3 tie<26 13 secondBefore<36 104 -19 tokensAfter<2 -3 -23 candidates<4 7 32 cueGap<0 7 -72 -77 isFirstOfSentence -70 6 -77 cueToPhrase<25 -72 39
    gap<3 carriedAcross rightOfCue gap<-11 beforePhrase<6 cuesAfter<1 8 -24 -34 nameWithoutCue cuesBetween<1 beforePhrase<10 carriedLength<1 7 52 beforeWord -50 thirdAfter<22 -37 36 beforePhrase<3 5 offeredOften thirdAfter<19 secondBefore<31 19 63 beforePhrase<18 18 gap<-10 -10 phraseAfterCue 154 40 beforePhrase<28 18 -28 -26 -79 -80 beforePhrase<6 -3 beforePhrase<42 document -81 33 -9
    phraseBeforeAuxiliary gap<3 sentencesAway<2 place tie<7 offers<2 headKind<41 -22 secondBeforePhrase<9 126 thirdBefore<23 -41 secondBeforePhrase<20 -24 85 tie<1 9 phraseWithinFive 23 98 headKind<49 possessiveName carriedEnd tie<10 -55 gap<-36 -42 phraseWithinFive 5 thirdBefore<16 -2 34 -49 -59 secondBeforePhrase<1 -2 -83 -66 -88 offeredTwice gap<6 -25 -81 -8 isFirstOfSentence -72 -25
    beforePhrase<6 carriedFromFar secondBeforePhrase<13 likelyPerson 5 -33 oneWord 26 -13 -80 secondBeforePhrase<10 gap<-12 beforePhrase<20 -71 2 11 afterPhrase<32 afterPhrase<25 leftOverRelative secondBeforePhrase<24 beforePhrase<44 -104 secondBefore<27 -54 38 cueForm<1 -67 secondBeforePhrase<33 afterPhrase<19 97 -37 -39 22 verbsBetween<2 gap<7 secondAfter<1 -21 secondAfter<16 55 -1 -64 -48 hasCuedRival afterPhrase<45 -56 45 -92
    carriedAcross headKind<49 place cueKind<32 otherNoun namesBetween<2 possessiveName candidates<5 4 secondBeforePhrase<6 secondBeforePhrase<3 23 63 leftOverRelative phraseBeforeCue hasCuedRival 54 -27 15 97 secondAfter<48 -86 46 afterPhrase<36 tokensAfter<13 -1 -29 -49 afterOtherWord -94 27 cueKind<38 124 -18 -79 phraseBeforeRelative secondBeforePhrase<1 afterPhrase<20 68 -23 phraseBeforeCue -104 isFirstSpeech -45 52 58 -69
    phraseBeforeAuxiliary gap<3 sentencesAway<2 likelyPerson phraseAfterComma nounWithoutCue commasBetween<1 hasCuedRival 3 sentencesAway<1 16 carriedLength<23 -69 55 leftOverRelative mentions<6 0 -23 commasBetween<2 90 -31 cuesBetween<2 headKind<30 6 -93 42 21 rankOnSide<1 0 -53 -84 cueToPhrase<-1 83 phraseBeforeCue afterCommaInverted after<11 23 phraseAfterComma hasCuedRival -9 -97 -23 41 -6 offers<3 -76 -25
    beforePhrase<28 sentencesAway<2 personhood<-3 -52 bareNoun quotationsBetween<1 phraseWords<4 phraseAfterComma nounWithoutCue carriedEnd rank<6 candidates<9 3 38 -20 -35 pronoun -83 37 19 25 -17 phraseWords<4 -72 28 -69 phraseAfterCue personhood<2 phraseWords<4 pronoun afterCue personhood<-5 -11 rank<11 -81 39 20 17 endsOpen -13 91 beforePhrase<47 thirdAfter<2 -13 28 -36 -90
    phraseBeforeAuxiliary according beforePhrase<28 likelyPerson sentencesAway<2 bareNoun tie<8 13 beforePhrase<6 nearestSubject 5 40 rank<1 2 phraseAfter oneWord offers<3 -62 -3 44 -71 -57 -61 rank<1 -4 -60 beforePhrase<32 tie<26 -88 22 words<5 tie<7 headKind<41 1 102 secondAfterPhrase<46 -9 54 offers<3 -60 3 114 beforePhrase<4 -15 secondAfterPhrase<46 -84 2
    phraseBeforeCue secondBeforePhrase<5 paragraphsAway<1 possessiveName afterPhrase<22 laterInSentence carriedFromPart 7 -42 tokensBefore<13 1 51 afterPhrase<25 -27 afterPhrase<43 15 -29 -65 -60 according secondAfterPhrase<26 colonBefore beforeStop opensSentence tokensBefore<44 -76 15 21 9 30 secondBeforePhrase<29 afterPhrase<23 tokensAfter<28 -79 23 secondBeforePhrase<18 namesBetween<1 tokensAfter<12 tokensBefore<13 -10 119 -34 -12 -65 -1 75 6
    phraseBeforeCue personhood<2 phraseAfterCue it paragraphsAway<1 phraseWithinTwo namesBetween<1 hasVerbInside 25 -5 quotationsInParagraph<2 strongCue phraseAfterComma -54 -4 10 quotationsBetween<1 isFirstOfSentence hasCuedRival 5 -27 26 secondAfter<22 -54 19 -43 namesBetween<1 24 -63 -84 rightOfTouchingCue -82 43 oneWord possessiveName personhood<17 5 timesSpoken<1 -54 0 -76 secondAfter<29 9 72 phraseAfterComma 4 18
    phraseBeforeAuxiliary cueToPhrase<-1 tie<14 -2 124 phraseBeforeNoun otherNoun speechNoun tie<7 offers<2 secondBeforePhrase<8 89 tokensAfter<12 55 -70 10 commasBetween<1 carriedInSentence carriedFromCueBefore tie<10 -58 4 -76 42 after<11 -1 endsOpen role -62 -10 -4 -68 secondBeforePhrase<17 -15 after<43 -85 22 ending<2 -69 -5 secondBeforePhrase<1 -9 secondBeforePhrase<45 -78 secondAfterPhrase<46 -26 54
    otherNoun likelyPerson namesBetween<4 phraseBeforeQuotation phraseWords<4 afterPhrase<35 verbsBetween<2 tokensBefore<17 3 phraseAfterCue verbsBetween<1 afterCue<34 42 -11 8 -39 cuesBetween<1 -44 0 afterPhrase<45 -70 -7 words<4 44 8 -51 endsInStop tokensBefore<15 -79 commasBetween<1 35 -36 beforeCue<13 3 -40 cueKind<26 -59 -9 phraseWords<3 quotationsInParagraph<3 -86 23 afterPhrase<20 words<5 93 -22 -20
    phraseBeforeAuxiliary cueToPhrase<-1 tie<14 3 113 pronoun person verbsBetween<2 mentions<1 phraseWords<4 phraseAfterNoun phraseAfterVerb onlyInSentence 20 -2 -59 phraseBeforeConjunction isFirstSpeech -93 commasBetween<1 59 -40 51 words<7 69 -13 commasBetween<1 phraseAfterComma -21 49 -55 phraseWords<3 closesSentence document -79 27 -27 9 possessiveName 4 words<2 42 -79 11 words<5 -17 -66
    according inPreposition otherNoun carriedAcross afterPhrase<34 phraseAfterSubordinator phraseWithinTwenty 5 offers<3 -21 -1 phraseAfter rankOnSide<4 nameIsSubject secondAfterPhrase<3 -22 secondBefore<32 49 -8 -31 -71 -80 secondAfterPhrase<32 -56 5 -49 afterPhrase<20 fewWords -28 56 -58 phraseAfter hasPersonInside afterPhrase<29 beforeCue<15 endsInComma -28 64 mediumCue 115 -26 -28 -59 nearestCue -93 11 100
    gap<3 gap<-18 document personhood<4 personhood<-4 26 namesBetween<9 -39 13 personhood<15 before<16 -16 22 -31 61 tokensBefore<37 personhood<-3 phraseBeforeCue cueKind<30 -74 12 6 quotationsBetween<1 phraseWithinFive 3 tokensBefore<16 7 39 -18 nameOfOneWord repeats<1 phraseAfterCue 128 -18 -23 -15 cueKind<32 personhood<5 before<27 phraseWithinFive phraseBeforeCue -99 -27 -32 1 1 68
    phraseBeforeAuxiliary beforePhrase<28 carriedFromFar personhood<-3 -33 phraseAfterComma secondBeforePhrase<33 secondBeforePhrase<32 3 beforePhrase<23 -6 110 secondAfterPhrase<18 3 -54 14 -46 beforePhrase<32 secondBeforePhrase<44 -86 49 secondBeforePhrase<18 beforePhrase<33 secondBeforePhrase<3 -70 secondBeforePhrase<4 62 -36 secondBefore<23 7 58 personhood<2 secondBeforePhrase<34 -82 mentions<1 headKind<48 37 -50 -67 beforePhrase<45 secondAfterPhrase<34 -4 52 -45 before<23 -55 -11
    beforePhrase<6 paragraphsAway<1 nearestSubject 3 31 smallWords<7 -65 18 secondBeforePhrase<10 before<22 phraseAfterCue phraseBeforeCue -44 1 6 offers<2 verbsBetween<1 -23 namedOften aNoun tokensBefore<11 -16 168 -7 -23 rankOnSide<4 24 -40 cueToPhrase<-1 58 beforePhrase<44 pronoun phraseBeforeRelative beforeCue<50 leftThroughChain beforePhrase<11 -11 -86 20 52 smallWords<1 85 -32 -8 beforePhrase<47 13 -52
    gap<3 gap<-18 secondBeforePhrase<49 -19 21 candidates<9 speechNounOwner quotationsBetween<1 secondBeforePhrase<49 rankOnSide<4 candidates<4 1 pronoun secondBeforePhrase<9 quotationsBefore<1 7 42 -10 30 -25 candidates<4 -1 beforeCue<13 gap<-7 -23 40 81 -19 -62 smallWords<2 plural candidates<11 81 0 -34 -8 according person role pronoun -89 -15 -14 candidates<6 8 -39 51
    gap<3 gap<-18 beforePhrase<10 -6 beforePreposition candidates<4 11 gap<-27 -16 -78 33 phraseAfterComma quotationsBetween<1 candidates<6 carriedFromCueBefore 2 sentencesAway<1 0 -69 secondAfterPhrase<28 offeredOften gap<2 phraseAfterCue firstSubject after<1 21 80 -17 -33 -28 0 cueKind<26 -25 10 -26 16 secondAfterPhrase<10 beforePhrase<24 32 -38 afterPhrase<4 secondAfterPhrase<36 -26 45 gap<6 -27 -76
    headKind<49 gap<-34 secondBefore<27 -70 4 gap<3 gap<-11 phraseWords<2 beforePhrase<8 tokensAfter<3 1 -26 secondBeforePhrase<4 -8 -69 6 candidates<6 possessiveName 3 -65 offers<4 phraseWords<3 pronoun secondBefore<14 32 -10 secondBeforePhrase<22 96 8 cueKind<30 88 -19 2 secondAfterPhrase<10 offeredTwice -31 30 phraseWords<2 -59 -12 quotationsInText<4 cuesBetween<1 -31 78 phraseWords<4 -72 9
    place according quotationsBetween<1 bareNoun rankOnSide<4 candidates<8 offers<2 quotationInParagraph<1 -27 1 3 phraseWithinTwo cueGap<5 subjectWithoutCue cueGap<-9 -12 phraseBeforeNoun offeredOften 93 22 -25 -4 -17 phraseWords<3 -45 43 phraseAfterSubordinator person rank<10 afterArticle candidates<7 before<12 -54 17 -69 19 34 3 -67 quotationsInParagraph<3 phraseWords<3 -92 21 45 -20 87 -66
    gap<3 tie<7 phraseBeforeRelative 7 cueGap<-2 gap<-18 -8 aNoun 129 -7 7 beforePhrase<6 gap<-24 closesSentence -45 -1 nearestSubject 2 26 tokensAfter<7 pronoun beforePhrase<33 isPreviousSpeaker paragraphsBefore<5 -21 -76 -11 -7 12 cuesBetween<1 phraseWithinFive -39 17 10 according beforePhrase<13 quotationsInText<6 22 -21 beforePhrase<42 phraseAfterCue document -95 20 -7 4 49
    according likelyPerson speechNoun quotationsBetween<1 paragraphsAway<1 phraseAfterVerb plural commasBetween<4 3 -35 afterArticle cueGap<0 -3 -60 29 secondAfterPhrase<43 pronoun -59 18 before<25 -30 61 commasBetween<3 phraseBeforeCue -62 11 before<19 -32 68 secondAfterPhrase<1 45 isPreviousSpeaker phraseBeforeCue -61 -4 -2 secondAfter<40 -77 34 rankOnSide<1 ending<1 -54 5 before<12 -77 -23 79
    headKind<49 place it possessiveName otherNoun rank<7 carriedAcross candidates<8 beforePhrase<6 4 secondBeforePhrase<5 9 secondBeforePhrase<47 beforePhrase<42 tokensAfter<27 -54 23 -7 14 beforePhrase<20 7 headKind<2 9 offeredTwice thirdAfter<50 109 -14 -6 -38 paragraphsBefore<10 -50 -2 -56 thirdAfter<44 -71 49 phraseBeforeCue -80 22 -58 phraseBeforeRelative phraseBeforeCue leftOverFarApposition -77 41 3 43
    phraseBeforeCue tie<7 gap<4 16 -49 afterPhrase<8 carriedAcross secondBefore<22 4 tie<25 3 laterInSentence phraseAfterVerb -88 24 -10 -52 gap<-3 pronoun before<4 -56 tie<25 phraseBeforeVerb quotationsInText<20 -48 12 -7 cuesBetween<1 verbsBetween<1 37 -69 afterPhrase<16 -25 afterPhrase<42 phraseAfterVerb 111 -20 -13 15 cueToPhrase<-1 39 tie<26 hasCuedRival -10 -88 -18 4
    strongCue phraseBeforeCue phraseTouches bareNoun cueToPhrase<-1 beforeCue<32 63 -25 likelyPerson verbsBetween<2 phraseAfterConjunction capitals<12 -3 46 candidates<9 -72 21 secondAfterPhrase<35 isFirstOfSentence verbsBetween<7 -44 32 -10 quotationInParagraph<1 capitals<1 -30 cueGap<-1 -21 42 smallWords<1 71 -5 secondAfterPhrase<18 -76 -13 -60 opensSentenceItself -81 -6 2 isFirstOfSentence cueToPhrase<4 rightOfAddressingCue 24 -42 -14 3
    according rankOnSide<4 quotationsBetween<1 phraseWords<4 commasBetween<1 3 offers<3 -13 4 secondBefore<13 -1 offers<3 after<20 8 thirdBefore<47 afterPreposition 119 -15 -15 11 secondAfterPhrase<1 40 offers<3 phraseBeforeComma -59 7 -6 phraseWords<2 offers<4 secondAfterPhrase<46 -65 13 thirdBefore<30 afterPreposition -40 19 9 rankOnSide<5 -18 offers<2 paragraphsBefore<11 94 -8 paragraphsBefore<16 -23 22 76
    place afterPhrase<34 according strongCue secondBeforePhrase<10 1 phraseAfterComma secondBeforePhrase<48 afterPhrase<32 secondBeforePhrase<30 phraseAfterNoun mentions<20 -36 22 smallWords<1 afterAuxiliary secondBeforePhrase<13 -2 quotationsInText<5 -9 120 -21 -13 -40 -89 thirdBefore<18 -41 thirdBefore<36 68 -11 afterPhrase<26 offers<2 -46 10 9 isFirstOfSentence offeredTwice -1 phraseAfterNoun 31 -6 3 66 afterPhrase<45 -68 -12 -56
    phraseBeforeAuxiliary phraseAfterVerb according phraseBeforeNoun gap<3 tie<7 tie<1 3 17 tie<10 -52 headKind<49 phraseBeforeConjunction gap<-6 carriedFromCueBefore -3 thirdBefore<33 -58 11 3 42 offers<2 -72 -5 hasCuedRival 17 verbsBetween<1 tie<26 offers<3 -81 -21 -3 8 -37 72 smallWords<1 shortWords -22 52 -70 thirdBefore<43 offers<3 mentions<21 -82 16 -18 3
    afterPhrase<30 headKind<17 phraseWithinFive 2 thirdBefore<23 2 22 phraseWords<2 afterOwner -68 24 isFirstSpeech thirdAfter<13 afterPhrase<27 leftOverApposition -56 22 -5 beforeCue<13 27 isNearest -40 6 smallWords<2 firstSubject 72 -12 4 phraseAfterComma phraseWords<5 gap<1 headKind<2 afterPhrase<34 -14 -57 afterPhrase<46 phraseOpensSentence -24 headKind<48 29 -37 40 -54 thirdBefore<27 -22 55 13
    beforePhrase<6 likelyPerson beforePhrase<3 1 offeredTwice -1 23 -24 beforePhrase<18 -46 commasBetween<1 gap<-3 verbsBetween<2 likelyPerson thirdBefore<5 -17 middleWords thirdBefore<36 cueToPhrase<7 71 -7 0 -9 -23 -7 endsOpen after<27 quotationsBefore<1 -46 60 8 beforePhrase<19 35 before<44 -73 21 cueToPhrase<-1 cueForm<3 78 -22 words<2 namesBetween<4 36 -37 quotationAlone -40 3
    gap<-17 phraseAfterSubordinator phraseFar -20 1 -58 gap<5 thirdBefore<17 beforePhrase<28 1 beforePhrase<33 -58 -10 phraseAfterCue beforePhrase<18 beforePhrase<13 7 -56 thirdAfter<15 phraseBeforeEnd thirdBefore<43 24 laterInSentence -34 60 -52 gap<-8 -2 cueGap<3 words<4 tokensAfter<6 10 135 20 -21 gap<-1 -60 8 endsInComma thirdBefore<13 30 afterCue -43 37 according -46 28
    phraseBeforeAuxiliary namesBetween<2 leftOverRelative cueKind<32 carriedLength<23 pronoun nounWithoutCue 0 tokensAfter<24 -57 38 candidates<4 2 26 smallWords<8 -8 quotationAlone 97 0 48 phraseBefore -17 67 phraseBefore quotationAlone nounWithoutCue quotationsBefore<1 phraseAfterCue -77 5 -10 1 7 beforeStop 0 -34 offers<3 namedOnce quotationsInParagraph<4 tokensAfter<26 pronoun -93 -12 23 23 31 -12
    phraseBeforeAuxiliary according personhood<0 -21 phraseWords<3 headKind<17 carriedAcross rankOnSide<3 tokensBefore<14 2 17 -8 verbsBetween<7 -43 30 phraseWords<2 phraseBeforeRelative -66 24 isFirstOfSentence headKind<42 -53 after<7 17 -28 11 tokensBefore<24 6 phraseBeforePreposition after<20 8 looksLikeTitle 81 -20 -23 cueFarAfter 92 -10 isFirstOfSentence quotationsInParagraph<3 -61 12 oneWord secondBefore<39 -36 14 25
    phraseBeforeAuxiliary phraseBeforeNoun opensSentence phraseWithinTwenty candidates<4 aNoun 1 -36 firstSubject quotationsInText<14 nameIsSubject 22 6 secondBeforePhrase<22 9 nameIsSubject -57 5 -1 secondBeforePhrase<9 2 sinceSpoken<0 person -82 quotationsInParagraph<3 -31 31 -8 21 nameOfOneWord sentencesInParagraph<3 secondBeforePhrase<5 16 -50 53 -68 quotationsInText<13 secondBeforePhrase<1 -16 -61 secondBeforePhrase<22 nameIsSubject -44 15 tokensBefore<14 -25 65
    place quotationsBetween<1 cueToPhrase<-1 longWords nameIsSubject 89 0 -14 gap<12 paragraphsAway<1 gap<-35 phraseWords<3 -47 11 cueGap<0 cueToPhrase<1 -48 nameIsSubject hasVerbInside gap<-17 gap<-30 36 -23 offeredOften ending<2 phraseBeforeNoun cuesBetween<3 61 -18 -21 role 9 54 11 1 3 0 gap<-3 secondBefore<31 -58 7 18 role -64 12 -17 -69
    headKind<49 place speechNoun sentencesAway<2 phraseWords<4 cueNearAfter according gap<-35 words<10 -52 14 carriedLength<23 pronoun 0 candidates<4 2 19 gap<-4 -4 61 54 clausesBetween<1 -4 -38 words<4 cueGap<-5 1 42 4 -43 secondAfter<35 -64 22 words<32 -52 22 tie<7 gap<2 cueGap<-9 -20 58 -26 phraseWords<5 sentencesInParagraph<5 -65 18 22
    afterPhrase<34 nounWithoutCue quotationsBetween<1 carriedFromFar laterInSentence possessiveName gap<14 carriedFromPart 2 -28 -36 words<2 24 -65 leftOverRelative offeredOften cuesBefore<2 8 afterPhrase<7 10 63 -20 86 secondBefore<31 -57 22 quotationInParagraph<1 afterPhrase<3 60 -5 -18 cuesBetween<1 afterCue -72 20 secondBefore<32 -13 secondBefore<41 71 -19 afterColon afterPhrase<45 -73 startsWithCapital -3 -38 32
    phraseBeforeAuxiliary rankOnSide<4 phraseAfterComma phraseBeforeConjunction place leftOverRelative sentencesAway<2 longPhrase pronoun -1 5 cueGap<-5 -12 37 -35 cueGap<-2 72 -20 -40 paragraphsBefore<4 22 -53 cueKind<29 16 cueGap<3 4 -33 isFirstOfSentence phraseAfterComma -49 -1 beforeCue<12 9 pronoun -24 14 paragraphsBefore<27 oneWord secondAfterPhrase<46 leftOfCue -52 -9 fewWords -38 60 2 13
    opensSentence phraseBeforeCue mentions<13 likelyPerson cueGap<2 rightOfCue oneWord possessiveName 0 -46 laterInSentence phraseWithinFive offers<2 thirdAfter<42 -56 27 6 38 44 -42 mentions<1 -41 0 cueKind<32 rank<1 1 oneWord afterAuxiliary -75 24 14 30 afterThat offers<4 secondAfterPhrase<1 14 -54 -8 30 plural nearestSubject 2 20 -32 nameIsSubject 51 6
    phraseBeforeAuxiliary place cueKind<32 plural tie<7 tokensBefore<34 5 nearestCue -2 82 pronoun verbsBetween<2 0 cuesBetween<1 -42 -5 secondBeforePhrase<3 2 secondBeforePhrase<22 quotationsInText<6 -1 before<36 74 -14 9 before<25 -48 offers<3 cuesAfter<1 74 -20 -24 cueKind<38 85 -25 -40 rank<2 fewWords -61 quotationsInText<13 -35 39 secondBeforePhrase<47 words<2 28 -26 40
    likelyPerson phraseBeforeAuxiliary speechNoun cueToPhrase<-1 47 paragraphsAway<1 personhood<0 mentions<3 -27 personhood<-6 -6 50 mentions<29 commasBetween<4 tokensBefore<22 2 offers<4 cuesAfter<2 phraseBeforePreposition 22 -30 84 -1 -28 -12 commasBetween<3 -39 24 secondAfter<35 -73 23 offers<3 phraseAfterConjunction tokensAfter<28 -59 26 31 tokensBefore<22 3 -30 tokensBefore<8 0 tokensBefore<34 personhood<2 -51 16 21
    possessiveName phraseBeforeAuxiliary cueToPhrase<-1 tie<14 0 71 personhood<-3 phraseBeforeCue -52 7 carriedFromCueBefore phraseAfterComma commasBetween<1 3 phraseAfterNoun -1 before<28 quotationAlone rank<11 phraseBeforeCue -75 -11 27 19 nearestCue phraseBeforeVerb -41 36 42 9 laterInSentence -69 before<23 25 -17 rank<2 sentencesInParagraph<4 thirdAfter<23 -67 -11 27 phraseAfterNoun -13 36 rank<6 -66 32
    rank<7 cueKind<29 nameOfOneWord nearestSubject opensSentence 3 22 22 person commasBetween<1 smallWords<12 cuesBefore<3 -18 27 namesBetween<2 40 -19 clausesBetween<3 -60 13 0 rank<3 after<20 rank<2 opensParagraph -25 6 11 opensParagraph phraseAfterNoun 8 oneWord after<45 71 -12 -10 -9 person -26 -3 rank<10 -29 person nameOfOneWord 55 -15 -17
    phraseBeforeAuxiliary plural beforePhrase<47 verbsBetween<2 carriedLength<23 2 hasCuedRival 0 77 phraseAfterVerb endsInComma nameWithoutCue beforePhrase<10 1 beforePhrase<31 family<1 -40 8 rankOnSide<4 31 -32 thirdAfter<2 -10 smallWords<1 78 -13 quotationsAfter<1 rankOnSide<4 -62 4 20 -56 isNearest -40 28 tokensAfter<5 smallWords<1 47 -44 -52 beforePhrase<35 beforePhrase<7 -5 -63 smallWords<2 53 -29
    phraseBeforeAuxiliary likelyPerson place sentencesAway<2 speechNoun nounWithoutCue 2 secondBefore<24 thirdBefore<13 -16 after<41 phraseWords<2 -3 after<20 -2 92 -24 thirdBefore<5 21 -66 -37 -38 -36 rank<1 after<8 21 -16 phraseOpensSentence cueToPhrase<0 19 mentions<8 oneWord -73 -2 0 0 rank<2 thirdBefore<43 beforeWord -66 -1 6 oneWord secondBeforePhrase<47 -25 36 26
    likelyPerson it phraseAfterComma place otherNoun phraseBeforeConjunction 0 secondAfter<22 person -48 25 offeredTwice 84 -15 sentencesInParagraph<2 phraseFar isFirstSpeech -76 13 14 smallWords<2 27 -33 -42 offeredTwice afterPhrase<22 -31 6 18 afterPhrase<26 -70 afterPhrase<31 21 -29 afterColon after<16 smallWords<4 looksLikeTitle offeredOften 38 -14 -26 -20 after<29 -50 0 -69
    beforePhrase<6 2 beforePhrase<18 -39 allCapitals pronoun tokensAfter<2 nameIsSubject beforePhrase<25 thirdBefore<33 -38 71 family<1 smallWords<20 -81 26 5 -8 beforePhrase<49 tokensBefore<36 beforePhrase<27 phraseAfter tokensAfter<18 phraseAfterSubordinator thirdBefore<13 10 -86 offeredOften 46 -30 34 phraseWords<4 -92 16 4 phraseWords<3 -13 81 -50 phraseAfter tokensBefore<15 0 40 -29 tokensBefore<30 48 -23
    speechNoun phraseBeforeAuxiliary according inPreposition tie<7 5 headKind<49 phraseBeforeCue beforeCue<10 afterConjunction -3 carriedFromPart -11 51 secondAfterPhrase<26 -36 -5 2 offers<2 -59 -7 secondBefore<25 phraseBefore nounWithoutCue -58 18 quotationInParagraph<1 47 -25 quotationsBefore<1 offers<4 -64 16 tokensBefore<18 70 -26 59 fewWords offers<3 -68 -8 secondAfterPhrase<45 secondAfterPhrase<31 2 -44 63 -55
    quotationsBetween<1 paragraphsAway<1 likelyPerson place beforePhrase<47 beforePhrase<33 beforePhrase<28 2 thirdAfter<29 looksLikeTitle before<44 -65 12 18 tie<14 thirdAfter<35 42 -54 beforePhrase<31 -14 84 afterCue before<10 2 phraseWithinTwenty rank<1 ending<1 -43 27 53 -3 -35 rank<1 23 -41 beforePhrase<9 9 -61 rank<1 3 inPreposition clausesBetween<3 -49 23 23 -30 -14
    according gap<-18 phraseWords<2 personhood<4 -32 -3 cuesBefore<3 personhood<16 words<5 29 0 -28 -32 tokensBefore<37 possessiveName gap<3 cuesBetween<1 verbsBetween<1 gap<2 1 before<4 0 personhood<-4 18 -61 onlyInSentence 4 sentencesInParagraph<4 -48 5 4 before<27 personhood<5 gap<7 -16 -59 3 sentencesInParagraph<3 phraseWords<2 -4 67 -30 -44 mentions<2 58 -16 60
    quotationsBetween<1 gap<14 strongCue commasBetween<1 quotationsBefore<1 speechNoun rank<2 -1 offers<2 gap<2 beforePreposition capitals<2 107 -7 -17 -46 2 -46 secondBefore<31 cueForm<2 34 -17 -4 possessiveName after<13 -2 rank<11 gap<-24 -49 gap<-23 48 aNoun offers<2 -45 -10 words<6 49 -14 36 -56 cueNearAfter leftOverRelative 4 43 -15 -44 -16
    beforePhrase<6 2 secondBeforePhrase<5 secondBeforePhrase<3 endsOpen 4 gap<-3 gap<-12 -23 28 gap<6 -78 20 thirdAfter<15 3 phraseAfterCue gap<6 102 -11 5 allCapitals nameOfOneWord secondBeforePhrase<32 offers<2 headKind<49 -72 7 secondBeforePhrase<13 2 -33 headKind<45 verbsBetween<1 -19 headKind<41 7 thirdAfter<29 16 104 -49 -55 secondBeforePhrase<36 gap<-8 -11 beforePhrase<20 -15 94 -27
    quotationsBetween<1 phraseWords<4 gap<12 gap<-35 -31 headKind<17 1 phraseWords<2 afterCue<33 rank<5 -60 17 secondBefore<36 42 -39 secondBeforePhrase<13 clausesBetween<2 tokensBefore<9 -1 afterAuxiliary aNoun phraseWithinTwenty 65 tokensBefore<19 39 -33 -13 -12 -41 secondAfter<42 gap<-3 -28 afterCue<11 hasVerbInside 56 -6 -20 -56 -34 before<30 1 offers<3 smallWords<2 95 -9 15 -14
    carriedEnd commasBetween<4 according likelyPerson pronoun oneQuotationBetween leftOverRelative commasBetween<1 phraseBeforePreposition 1 capitals<1 namesBetween<1 -60 secondAfter<48 -7 69 phraseBefore 6 sentencesInParagraph<4 104 -4 afterArticle secondAfter<23 phraseBeforePreposition -3 -28 -21 phraseWithinTwenty 31 -8 phraseBefore -24 commasBetween<2 67 -7 -19 5 phraseWithinTwenty phraseBeforeEnd -2 -56 -50 60 capitals<4 -51 20 -40
    likelyPerson cueGap<10 phraseWords<4 otherNoun afterPhrase<35 1 hasCuedRival afterPhrase<46 -9 43 secondAfterPhrase<32 headKind<42 -52 13 words<3 28 -29 headKind<50 afterPhrase<4 15 afterOtherWord -66 15 thirdAfter<13 65 -30 phraseAfterNoun 4 person namesBetween<3 76 -11 -7 -12 phraseWithinTwenty secondAfterPhrase<46 cueForm<1 beforeStop phraseBeforeCue -64 -4 16 afterPhrase<27 30 -6 43 -49
    speechNoun according quotationsBetween<1 gap<14 gap<-35 smallWords<5 -41 20 phraseAfterComma secondBeforePhrase<9 secondBeforePhrase<3 1 namedOften commasBetween<1 54 -3 -13 afterPhrase<28 afterPhrase<23 secondBeforePhrase<24 phraseBeforeRelative -62 10 secondBeforePhrase<28 smallWords<4 after<23 111 -8 -6 beforeStop -27 51 10 secondAfter<46 paragraphsBefore<3 11 secondAfter<3 -14 -57 16 8 -37 gap<16 -18 40 66 -54
    cueKind<29 tie<7 before<3 1 tie<5 10 before<25 61 -13 pronoun otherNoun gap<-33 -30 secondAfterPhrase<49 -1 -20 phraseAfterQuotation secondAfterPhrase<49 isFirstSpeech -69 2 19 14 gap<-3 16 2 cueForm<3 cueKind<32 secondAfterPhrase<19 otherNoun 2 45 -10 document 68 -12 personhood<2 pronoun quotationsInParagraph<3 afterOwner -51 9 secondAfterPhrase<36 -22 40 -5 -2
    """
}
