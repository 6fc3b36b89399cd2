// Written by `make train`; do not edit.
// swift-format-ignore-file

extension AttributionModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = AttributionModel(
    speaker: FeatureWeights(rows: speakerRows), speakerTrees: BoostedTrees(rows: speakerTreeRows),
    speech: BoostedTrees(rows: speechRows), leastSpeech: 0,
    certainty: FeatureWeights(rows: certaintyRows), leastConfidence: 0.2)

  private static let speakerRows: StaticString = """
    leftOfCue 187
    leftThroughChain 227
    leftOverApposition 147
    leftOverFarApposition 117
    leftOverComplement 174
    leftOverRelative 201
    rightOfTouchingCue 396
    rightOfCue -199
    rightOfAddressingCue -314
    afterCommaInverted 432
    firstSubject -80
    nearestSubject 46
    subjectOfCue -15
    passiveAgent 270
    passiveSubject -145
    opensSentence 136
    according 699
    accordingOpens 252
    colon 93
    colonBefore 32
    dash 457
    dashBelow 450
    speechNounOwner 54
    subjectWithoutCue -20
    nameWithoutCue -80
    nounWithoutCue -44
    carriedInParagraph 234
    carriedAcross -78
    carriedEnd 81
    carriedOpen 488
    previousCue -76
    previousSubject -172
    previousSubjectAcross -150
    previousColon 360
    cueTouchesBefore 153
    cueNearBefore 139
    cueMidBefore 108
    cueFarBefore 40
    cueTouchesAfter 161
    cueNearAfter 86
    cueMidAfter 93
    cueFarAfter -54
    oneQuotationBetween -195
    moreQuotationsBetween -139
    semicolonBetween -135
    conjunctionBetween -240
    subordinatorBetween -196
    relativeBetween -135
    cueServesOther -207
    finalAttribution 360
    strongCue 10
    mediumCue -113
    weakCue -169
    gerundCue -124
    infinitiveCue -74
    gerundAfterThing -293
    gerundAfter -143
    gerundClauseFirst 264
    person 137
    likelyPerson 13
    organisation 98
    place -156
    pronoun 189
    they 42
    it -23
    firstPerson 32
    role 20
    group -42
    document 45
    plural -7
    speechNoun -108
    demonym -12
    otherNoun -215
    bareNoun 8
    possessiveName -101
    inPreposition -71
    quotationAlone 120
    phraseBefore 62
    phraseAfter -58
    phraseTouches -11
    phraseWithinTwo -33
    phraseWithinFive 15
    phraseWithinTen 14
    phraseWithinTwenty -8
    phraseFar 28
    phraseOpensSentence 8
    phraseAfterComma 62
    phraseAfterQuotation -1
    phraseAfterSubordinator -76
    phraseAfterConjunction -14
    phraseAfterCue -128
    phraseAfterVerb -96
    phraseAfterNoun -23
    phraseBeforeCue 88
    phraseBeforeAuxiliary -54
    phraseBeforeVerb 54
    phraseBeforeComma 57
    phraseBeforeRelative 44
    phraseBeforePreposition 65
    phraseBeforeQuotation -38
    phraseBeforeEnd 66
    phraseBeforeConjunction 96
    phraseBeforeNoun 13
    nameOfOneWord -64
    nameWithTitle 29
    namedOnce -9
    nameIsSubject -7
    theNoun 95
    aNoun 41
    ownedNoun 110
    longPhrase -37
    isPreviousSpeaker 45
    hasSpoken 44
    isFirstSpeech -8
    isNearest 39
    isFirstOfSentence 72
    hasCuedRival 53
    nearestCue 19
    offeredTwice -16
    offeredOften -29
    carriedFromWhole -12
    carriedFromPart 8
    carriedFromCueAfter 37
    carriedFromCueBefore -33
    carriedOverSentence -59
    carriedInSentence 218
    carriedFromFar -163
    """

  private static let certaintyRows: StaticString = """
    leftOfCue -3
    leftThroughChain 65
    leftOverApposition 37
    leftOverFarApposition -45
    leftOverComplement 39
    leftOverRelative -5
    rightOfTouchingCue 39
    rightOfCue 33
    afterCommaInverted 43
    firstSubject -23
    nearestSubject -23
    subjectOfCue -1
    opensSentence 65
    according 93
    accordingOpens 53
    colon -52
    colonBefore 15
    dash 9
    speechNounOwner 11
    subjectWithoutCue -30
    nameWithoutCue -14
    nounWithoutCue -19
    carriedInParagraph 56
    carriedAcross -108
    carriedEnd -69
    carriedOpen -44
    previousCue 3
    previousSubject -8
    previousSubjectAcross -60
    previousColon -40
    cueTouchesBefore -1
    cueNearBefore 80
    cueMidBefore 43
    cueFarBefore 29
    cueTouchesAfter -26
    cueNearAfter -1
    cueMidAfter 14
    cueFarAfter 36
    oneQuotationBetween 40
    moreQuotationsBetween -4
    relativeBetween -10
    finalAttribution 65
    strongCue 39
    mediumCue 17
    weakCue -13
    gerundCue -58
    infinitiveCue -26
    gerundClauseFirst 67
    person 47
    likelyPerson -28
    organisation 10
    place -11
    pronoun 95
    they 9
    it -14
    firstPerson 3
    role -53
    group 14
    document 49
    plural -3
    speechNoun -61
    demonym 20
    otherNoun -41
    bareNoun -7
    possessiveName -50
    inPreposition -59
    quotationAlone 4
    oneWord -32
    fewWords -17
    shortWords -1
    middleWords 22
    longWords 12
    endsInComma -6
    endsOpen -9
    startsWithCapital -21
    opensSentenceItself 106
    opensParagraph -30
    closesSentence 23
    afterComma 1
    afterColon -30
    afterThat -16
    afterPreposition -13
    afterArticle 20
    afterOwner -59
    afterCue -32
    afterAuxiliary 23
    afterConjunction 25
    afterNoun -26
    afterOtherWord -14
    beforeStop -10
    beforeWord 1
    beforeCue -37
    beforePreposition 8
    beforeConjunction 41
    onlyInSentence -6
    firstInSentence 3
    laterInSentence -13
    hasVerbInside 24
    hasPersonInside 4
    looksLikeTitle -34
    phraseBefore 21
    phraseAfter 16
    phraseTouches 10
    phraseWithinTwo 42
    phraseWithinFive 2
    phraseWithinTen 11
    phraseWithinTwenty -13
    phraseFar -17
    phraseOpensSentence 22
    phraseAfterComma 13
    phraseAfterQuotation 41
    phraseAfterSubordinator -30
    phraseAfterConjunction -46
    phraseAfterCue 27
    phraseAfterVerb -37
    phraseBeforeCue 31
    phraseBeforeAuxiliary 14
    phraseBeforeVerb -1
    phraseBeforeComma 35
    phraseBeforeRelative -7
    phraseBeforePreposition 7
    phraseBeforeQuotation -71
    phraseBeforeEnd -26
    phraseBeforeConjunction 15
    phraseBeforeNoun -7
    nameOfOneWord -1
    nameWithTitle 29
    namedOnce -36
    namedOften 13
    nameIsSubject 21
    theNoun -43
    aNoun 1
    ownedNoun -17
    longPhrase -97
    isPreviousSpeaker 51
    hasSpoken 19
    isFirstSpeech -2
    isNearest -34
    isFirstOfSentence 21
    hasCuedRival -3
    nearestCue -2
    offeredTwice 3
    offeredOften -15
    carriedFromWhole -47
    carriedFromPart -5
    carriedFromCueAfter 110
    carriedFromCueBefore 101
    carriedOverSentence 39
    carriedInSentence -42
    judgedDirect 5
    judgedPartial -8
    judgedTitle -60
    judgedScare 47
    afterWork -10
    afterNaming -40
    afterTerm 27
    tightlyTied 58
    afterWeakCue 52
    afterNounOfSpeech 1
    afterPerson 42
    afterBracket -12
    afterDash -45
    afterAdverb 10
    beforeNoun -19
    beforeName 28
    beforeBracket -14
    besideSpeech 19
    besideOther -17
    sentenceHasCue -6
    sentenceHasPerson 20
    allCapitals -2
    scoreLowest -69
    scoreLow -37
    scoreMiddle 49
    scoreHigh 41
    shareLow -99
    shareMiddle 1
    shareHigh -7
    shareHigher 38
    shareHighest 51
    weighedAgain -23
    bias -68
    """

  private static let speechRows: StaticString = """
    2565
    bestScore<10 words<12 -350 -33 words<4 startsWithCapital bestScore<26 -93 46 judgedDirect -256 13 beforeCue<1 0 63
    judgedTitle bestScore<8 cuesBefore<1 smallWords<9 -236 16 14 smallWords<1 bestScore<23 secondAfter<2 16 -151 39 62 -309
    judgedTitle cueKind<26 tokensAfter<1 22 -202 words<4 cuesBetween<1 bestShare<98 -107 25 25 66 afterNaming -269 -21
    looksLikeTitle ending<1 tie<4 22 beforeConjunction -163 -1 afterOtherWord 55 tie<23 33 -128 mediumCue -223 -25
    looksLikeTitle afterCue<1 closesSentence cuesBefore<1 -186 -33 22 oneWord 59 -31 theNoun tokensBefore<32 -177 -16 -7
    judgedTitle bestScore<11 words<16 -127 1 endsOpen besideOther beforeStop 58 -34 -60 bestScore<26 -74 37 -161
    judgedTitle afterCue<1 carriedFromCueAfter hasCuedRival -112 -33 46 words<4 bestScore<20 -78 27 65 afterNaming -141 -2
    words<6 scoreHigh carriedInSentence sinceSpoken<4 -112 21 0 capitals<2 42 -65 cueKind<27 after<23 11 -125 65
    looksLikeTitle beforeCue<1 cuesBetween<1 carriedFromPart -123 -5 26 afterPhrase<30 55 -34 tokensBefore<15 mediumCue -138 -10 -32
    smallWords<1 scoreHigh -85 afterOwner 28 -75 beforeCue<1 thirdAfter<8 15 -101 afterOwner beforePhrase<29 63 -31 -45
    judgedTitle afterCue<2 cuesBetween<1 -81 35 tokensAfter<27 afterPhrase<28 57 1 -51 mediumCue verbsBetween<2 -119 -18 16
    words<6 cuesBefore<1 bestScore<29 previousCue -117 11 24 judgedTitle 19 -46 bestScore<10 -47 judgedTitle 57 -38
    words<6 cuesBefore<1 bestScore<29 cueGap<-1 -13 -104 21 judgedPartial -38 18 offers<2 sentenceInParagraph<1 -52 37 58
    bestScore<14 cuesBetween<1 -91 6 looksLikeTitle bestScore<27 secondAfter<2 45 -33 61 clausesBetween<1 secondAfterPhrase<12 3 -86 6
    words<4 afterAuxiliary quotationsInParagraph<4 -59 -1 25 beforeCue<1 thirdAfter<3 15 secondAfter<13 -103 -8 looksLikeTitle 58 -34
    tokensBefore<1 endsOpen tie<31 55 -19 -43 cuesBefore<1 after<1 -8 -86 judgedTitle after<41 39 -29 -41
    bestScore<29 phraseBeforeCue beforeWord afterOtherWord bestScore<3 -61 3 -64 -81 looksLikeTitle 42 -40 judgedTitle 61 -39
    before<5 cueKind<26 carriedFromCueAfter -37 47 cueKind<28 60 -32 before<12 -109 before<30 14 rank<1 -74 -13
    smallWords<3 phraseBeforeCue cuesBefore<1 -68 -3 afterOwner 25 -67 phraseBeforeEnd tie<31 56 -28 tokensAfter<7 25 -69
    tokensBefore<1 endsOpen 50 -48 cuesBefore<1 thirdAfter<47 cueNearBefore tokensBefore<26 -82 13 10 -6 allCapitals 21 -31
    words<8 cuesBetween<1 beforeName pronoun -56 0 19 afterOwner 13 -66 beforeCue<1 thirdAfter<8 26 -63 59
    smallWords<3 capitals<3 phraseBeforeCue tokensBefore<11 personhood<1 -62 10 -1 secondBefore<31 38 -21 -61 cueKind<26 2 60
    words<8 tokensAfter<12 cueForm<1 -35 afterOwner 29 -47 bestScore<30 -61 9 bestScore<8 -26 capitals<8 55 -19
    tightlyTied after<38 smallWords<2 tokensBefore<12 -36 sentencesInParagraph<3 14 -40 weighedAgain rank<1 -47 34 35 -74 44
    words<6 bestScore<19 tokensAfter<20 -25 -77 afterOwner 18 -73 phraseBeforeEnd paragraphsAway<1 49 -24 bestScore<17 -69 28
    tightlyTied gap<-2 onlyInSentence capitals<2 3 -66 ending<2 phraseBeforeCue -26 34 31 -52 tie<10 48 -26
    bestScore<14 mentions<7 -44 21 before<4 paragraphsAway<1 50 -35 before<12 -48 rankOnSide<1 -21 after<27 35 -8
    words<6 phraseBeforeCue sentencesInParagraph<2 0 -45 4 secondAfterPhrase<2 onlyInSentence -79 tie<25 -28 43 secondAfterPhrase<49 53 -22
    words<8 capitals<3 tokensAfter<12 personhood<2 -7 laterInSentence 48 -21 -26 -65 cueKind<27 thirdAfter<8 20 -53 57
    beforeNoun smallWords<3 secondBeforePhrase<20 4 -24 offers<2 scoreMiddle smallWords<9 -52 23 32 49 phraseBeforeCue -73 13
    words<9 cuesBetween<1 secondBeforePhrase<1 tie<5 30 tokensBefore<15 -50 25 -49 thirdBefore<31 23 -19 phraseBeforeEnd 39 -32
    cuesBetween<1 tie<5 shareHighest -25 42 clausesBetween<1 -47 0 afterOwner before<29 44 afterCue<12 -42 14 -41
    after<36 onlyInSentence capitals<2 bestScore<18 -29 35 -53 bestScore<1 -34 beforeStop 29 -25 phraseBeforeCue -68 21
    words<8 cuesBetween<1 afterCue quotationsInParagraph<4 afterPhrase<19 -58 -21 15 34 4 cueKind<26 sentenceInParagraph<1 -31 35 55
    before<4 paragraphsAway<1 bestScore<13 -11 52 -46 before<12 -54 before<29 sentenceInParagraph<1 30 bestScore<20 -43 24 -19
    judgedTitle tokensAfter<14 cueToPhrase<1 candidates<4 laterInSentence 1 -58 30 38 words<8 -31 22 weighedAgain 26 -41
    words<9 capitals<3 sentencesInParagraph<3 secondAfterPhrase<29 18 secondAfterPhrase<34 -48 14 -27 -42 sentencesInParagraph<2 secondAfterPhrase<2 -45 29 48
    judgedTitle ending<1 secondAfter<13 -49 5 onlyInSentence sinceSpoken<0 -56 18 33 tokensBefore<15 -49 thirdAfter<1 -47 30
    bestScore<29 beforeNoun tokensAfter<19 onlyInSentence -15 gap<-2 22 -19 sentencesInParagraph<2 13 -53 -49 afterOwner 47 -57
    looksLikeTitle personhood<5 cueKind<28 afterCue<2 carriedInParagraph afterPhrase<20 -56 2 18 33 -43 40 cueForm<4 -2 -70
    beforeNoun afterDash sentencesInParagraph<5 firstInSentence beforePhrase<31 21 sentencesInParagraph<2 18 -37 -14 -49 -65 bestScore<20 -61 -1
    words<8 capitals<2 person cuesBefore<1 -28 10 23 -35 capitals<9 afterDash tie<31 52 -24 -36 -34
    cuesBetween<1 phraseBeforeCue secondBefore<16 -49 secondBefore<27 22 sentencesInParagraph<2 13 -37 bestShare<91 -15 46 laterInSentence 24 -16
    beforeNoun tie<24 secondAfterPhrase<2 -20 secondBefore<3 51 9 weighedAgain -53 headKind<41 12 -40 phraseBeforeCue -50 19
    onlyInSentence capitals<2 candidates<4 -23 phraseBeforeVerb 39 -31 cueTouchesBefore -55 24 smallWords<2 offeredTwice -21 11 29
    words<2 -29 looksLikeTitle afterCue<2 thirdAfter<3 16 -19 shareHigh 44 -18 strongCue hasVerbInside 12 -41 -54
    bestScore<29 beforeNoun firstInSentence cueGap<-6 shareMiddle -54 19 12 -26 -34 afterOwner afterCue<25 53 0 -40
    bestScore<29 gap<-2 secondBeforePhrase<45 cueGap<-11 -37 onlyInSentence -13 19 -45 -30 looksLikeTitle tie<10 52 -27 -20
    sentencesInParagraph<5 afterDash beforePhrase<31 laterInSentence oneWord secondBefore<46 27 -17 -13 bestShare<80 19 -48 -26 -53 -51
    hasPersonInside capitals<2 words<3 sentencesInParagraph<2 15 thirdAfter<27 -4 -54 33 thirdAfter<47 gap<-16 16 -44 23 27
    after<38 sentencesInParagraph<5 shareHigh beforePhrase<29 18 -20 afterPhrase<32 afterCue<19 3 -55 28 -43 cueGap<0 10 -40
    afterOwner tightlyTied namesBetween<1 beforeConjunction -19 24 nameIsSubject -2 33 carriedLength<8 42 -24 thirdBefore<20 6 -61
    tokensAfter<12 paragraphsAway<1 afterWork sentencesInParagraph<5 capitals<5 afterOwner 31 -14 -16 -35 -42 -37 cuesBetween<1 -32 8
    bestScore<29 thirdAfter<8 judgedTitle 14 -25 thirdAfter<29 pronoun -51 24 tokensAfter<12 20 -21 afterOwner 42 -33
    bestScore<29 cuesBetween<1 tokensBefore<4 beforeWord -60 1 beforeWord 13 -30 headKind<42 20 -23 looksLikeTitle 46 -12
    bestShare<100 after<36 onlyInSentence secondBefore<34 afterOwner 24 -40 -37 16 phraseBeforeCue -35 26 tie<16 23 -53
    bestScore<29 bestShare<79 cueGap<-1 27 -6 phraseWithinFive hasVerbInside rank<1 -63 -13 -2 21 afterOwner 36 -29
    beforeCue<29 afterOwner afterOtherWord tokensAfter<19 18 -9 -13 sentenceHasCue 12 -52 beforePhrase<6 gap<-7 -38 32 -62
    tokensBefore<14 afterPhrase<19 tokensBefore<1 sentencesInParagraph<2 -27 34 -55 headKind<41 11 -34 sentencesInParagraph<3 secondBeforePhrase<49 29 -28 -22
    shareHigh quotationsInParagraph<4 tie<10 looksLikeTitle bestScore<20 -11 44 -21 mentions<3 thirdBefore<26 -34 2 22 41 -28
    afterWork afterDash words<2 bestScore<13 -40 11 afterPreposition phraseBeforeQuotation afterOwner 25 -14 -35 -17 -47 -47
    secondAfter<15 family<1 secondAfter<3 secondBefore<16 -23 12 phraseBeforeComma -53 17 17 family<1 beforeNoun 27 -13 -25
    cuesBetween<1 tokensAfter<20 secondBeforePhrase<1 beforeCue<3 secondBefore<13 -27 20 38 -14 -36 afterCue<29 27 tokensAfter<5 -46 23
    words<8 cueGap<3 -4 -42 tie<30 afterDash capitals<9 48 -13 -27 words<27 quotationInParagraph<1 -83 10 24
    gap<6 tightlyTied gap<-2 cueForm<4 6 leftOfCue 2 -44 cuesBefore<1 -48 7 secondBefore<12 37 -17 34
    beforeCue<31 bestScore<14 scoreLow -28 words<2 -27 15 thirdBefore<32 22 tokensAfter<12 11 cueToPhrase<1 7 -58 -31
    shareHigh tokensAfter<25 secondAfter<12 cuesBetween<1 personhood<3 -40 16 11 capitals<2 32 tokensAfter<12 22 -29 -32 -23
    bestScore<29 cueGap<-13 -39 thirdAfter<46 thirdAfter<3 scoreMiddle -17 31 quotationsBetween<1 -25 29 24 shareHigh 28 -20
    subjectWithoutCue cuesBefore<1 phraseAfterQuotation carriedFromCueAfter candidates<4 -45 tokensAfter<20 20 -30 23 11 6 sinceSpoken<0 -11 43
    afterWork quotationsInParagraph<4 quotationsInParagraph<3 afterOtherWord after<47 13 -23 -20 secondBefore<23 -50 6 family<1 51 -13 -49
    besideOther quotationsInParagraph<4 words<7 tokensBefore<12 gap<3 -32 24 headKind<2 15 sentencesInParagraph<2 21 -38 13 36 -39
    quotationsInParagraph<4 onlyInSentence thirdBefore<10 22 bestShare<79 -12 -59 quotationsInParagraph<2 tie<25 5 -43 ending<1 -10 44 37
    capitals<3 words<3 tokensBefore<12 rank<1 -53 5 afterPhrase<31 cueForm<4 candidates<5 -2 58 -18 -27 17 -24
    paragraphsAway<1 afterWork bestScore<29 bestShare<86 beforeWord sentencesInParagraph<3 31 -9 -15 afterOtherWord -4 -56 26 -41 -38
    capitals<3 afterCue<15 candidates<4 afterCue<2 bestShare<56 19 -26 28 25 phraseWords<4 -20 28 onlyInSentence -45 -7
    subjectWithoutCue quotationsInParagraph<4 hasPersonInside rankOnSide<1 tokensBefore<38 -36 29 thirdBefore<32 20 afterCue<3 17 -37 12 37 22
    afterOwner afterWork candidates<3 -10 sentencesInParagraph<3 candidates<9 after<47 37 -15 -15 cueKind<28 5 -45 -41 -38
    paragraphsAway<1 sentencesInParagraph<5 afterDash afterOwner capitals<7 cueGap<3 21 -11 -17 cueKind<27 22 -31 -40 -39 -35
    afterOwner ownedNoun bestShare<96 secondAfterPhrase<37 after<47 5 -29 before<25 -53 5 bestShare<100 28 -21 -39 -30
    tokensAfter<25 capitals<3 words<2 -13 isPreviousSpeaker 23 -21 words<15 thirdAfter<45 -45 31 11 offers<3 18 -49
    secondBeforePhrase<39 secondAfter<15 cueKind<29 hasCuedRival onlyInSentence -65 9 24 phraseWords<3 -57 11 11 phraseBeforeCue -50 16
    beforePhrase<29 paragraphsAway<1 secondBefore<3 29 secondBefore<13 cueKind<28 tokensAfter<5 -4 -58 17 secondBefore<29 33 -2 -27 -28
    cueKind<28 afterWork phraseBeforeQuotation phraseBeforeEnd smallWords<4 6 33 -18 -33 -33 beforePhrase<24 bestScore<23 -17 24 -51
    quotationsInParagraph<4 laterInSentence smallWords<3 mentions<16 cuesAfter<2 -6 secondBeforePhrase<29 -53 20 23 23 -31 family<1 48 -7
    bestScore<29 phraseWords<4 beforePhrase<19 mediumCue afterPhrase<31 -12 -40 17 headKind<49 secondAfterPhrase<32 -5 37 -34 24 21
    tokensAfter<20 tie<24 quotationInParagraph<1 bestShare<48 -29 29 -7 quotationInParagraph<1 words<46 -43 20 bestShare<93 28 -22 -21
    bestScore<8 gap<5 -22 31 afterWork after<36 thirdAfter<42 phraseBeforeCue bestShare<100 34 -19 2 -10 -12 -37
    quotationsInParagraph<4 afterPhrase<2 tokensBefore<35 carriedFromCueAfter -46 secondBefore<10 32 -30 27 scoreMiddle 10 after<27 5 -33 28
    quotationsBefore<1 phraseBeforeQuotation tie<27 smallWords<3 bestScore<29 secondBefore<17 -18 7 28 43 -24 -43 carriedFromCueBefore -36 21
    before<5 sentenceHasPerson weighedAgain -42 17 31 sentencesInParagraph<5 before<12 -36 secondBefore<32 phraseAfterVerb 18 -39 -15 -52
    cueGap<-14 afterPhrase<22 24 -49 afterPhrase<19 before<30 afterDash 4 -40 -31 secondBeforePhrase<49 tokensAfter<25 16 -23 -24
    personhood<9 beforeStop secondBefore<36 gap<-2 cueGap<-6 -10 29 sentenceHasCue -26 16 cueForm<1 -38 19 -24 -28
    words<9 cueGap<3 secondAfter<15 secondBeforePhrase<33 -21 16 secondBeforePhrase<47 14 -29 -27 tie<30 27 words<27 -51 15
    after<36 afterDash cueGap<-3 cueToPhrase<3 secondBeforePhrase<34 -35 16 after<29 41 -21 10 -36 tie<4 12 -40
    secondAfter<39 quotationsInParagraph<4 after<28 -3 fewWords -44 gap<-4 -15 27 family<1 38 -14 family<1 30 -18
    document onlyInSentence tokensBefore<12 pronoun -43 19 afterPhrase<23 22 -18 cueGap<-6 cueForm<2 11 -49 12 -42
    afterOwner personhood<10 personhood<5 sentencesInParagraph<5 3 -29 tokensAfter<13 40 scoreMiddle 24 -28 bestShare<98 -32 20 -29
    shareHigh ownedNoun namedOnce beforeConjunction 5 36 -14 -37 thirdAfter<9 looksLikeTitle 19 -25 cueNearBefore -41 13
    capitals<3 candidates<3 -13 cueForm<4 thirdBefore<49 25 -12 secondAfterPhrase<34 -32 17 secondAfter<31 words<40 -47 8 13
    afterWork thirdAfter<3 bestScore<3 -25 personhood<9 bestScore<35 34 -21 -25 mentions<15 bestScore<26 -18 15 29 -40
    gap<3 secondBeforePhrase<1 phraseWords<3 gap<0 candidates<5 -18 17 30 phraseBeforeCue 41 -16 sentencesInParagraph<2 5 -31 27
    theNoun thirdAfter<46 personhood<9 thirdAfter<3 beforePhrase<17 20 -17 -13 -33 clausesBetween<2 30 -30 afterPhrase<31 41 -16
    words<2 phraseBeforeCue afterOtherWord -40 4 17 laterInSentence tokensAfter<13 16 judgedPartial 15 -22 judgedPartial -43 9
    secondAfter<15 ending<1 -32 0 words<4 secondAfterPhrase<34 shareMiddle secondAfter<27 11 -38 12 offeredOften 33 -17 31
    quotationsInParagraph<4 secondAfterPhrase<2 tokensAfter<7 -5 -51 secondAfterPhrase<17 19 subjectWithoutCue tokensBefore<7 tie<10 -1 -56 -2 18 24
    gap<6 candidates<4 cueGap<2 thirdBefore<26 -27 2 18 cueGap<2 candidates<10 bestShare<67 -4 28 -23 -34 32
    secondBefore<44 before<48 subjectWithoutCue secondAfterPhrase<27 tie<5 afterOwner 48 -20 before<4 17 -18 -11 34 -26 -18
    gap<-7 shareMiddle cueToPhrase<3 shareLow timesSpoken<3 carriedOverSentence -58 8 19 22 12 11 afterOwner 9 -24
    bestShare<56 tokensBefore<1 -31 23 bestShare<67 -28 laterInSentence cueGap<-6 mentions<12 -36 24 12 thirdBefore<10 25 -37
    sentencesInParagraph<5 secondAfter<15 secondAfter<2 bestScore<25 bestScore<12 -5 33 hasPersonInside -35 28 -26 gap<-15 -20 14 -37
    secondBeforePhrase<39 verbsBetween<2 thirdAfter<46 beforeCue<29 -2 -32 29 tokensAfter<24 sentenceInParagraph<2 31 -16 -20 verbsBetween<2 1 -56
    cueForm<3 cueGap<-4 secondBefore<10 -22 41 after<47 mentions<9 personhood<1 12 -18 30 -21 thirdBefore<11 17 -24
    afterCue clausesBetween<1 capitals<2 2 longWords -32 9 sentencesInParagraph<2 27 startsWithCapital commasBetween<1 9 -51 15 29
    afterPerson afterCue<15 tokensAfter<11 after<46 15 -26 cuesAfter<1 -29 9 cuesBefore<1 after<24 -46 2 0 28
    sentencesInParagraph<3 onlyInSentence tokensBefore<14 -43 13 cueGap<-6 -21 phraseBeforeQuotation 24 -28 quotationsInParagraph<2 tokensBefore<9 6 -69 -3
    hasSpoken gerundCue candidates<4 quotationsInParagraph<2 sentencesInParagraph<2 opensParagraph 19 -31 -53 quotationsBefore<1 15 -25 1 28 30
    secondAfterPhrase<17 secondAfterPhrase<2 -2 25 words<3 after<2 16 mentions<13 -28 15 after<1 afterPhrase<31 -36 22 20
    secondAfter<23 phraseWords<3 cueKind<28 gap<-12 gap<-16 ending<2 -32 35 -63 4 -40 19 shareHigh 19 -18
    afterPhrase<19 -12 cueForm<4 secondAfterPhrase<36 family<1 35 -14 secondAfter<23 -37 26 afterCue<35 secondAfterPhrase<5 13 -36 29
    personhood<9 ownedNoun bestShare<100 before<5 bestShare<62 -19 32 before<12 -26 6 -19 -31 thirdBefore<44 -32 11
    """

  private static let speakerTreeRows: StaticString = """
    offers<2 quotationAlone role before<1 -150 beforePhrase<24 -48 -122 beforePhrase<5 89 strongCue -114 112 0 beforePhrase<10 before<3 closesSentence 59 0 otherNoun 112 -41 afterPhrase<4 nameOfOneWord 138 -5 afterPhrase<25 -99 afterPhrase<30 46 -73
    tie<24 secondBeforePhrase<2 candidates<2 29 afterPhrase<19 132 83 afterPhrase<26 according personhood<4 -101 afterPhrase<9 94 -75 198 afterPhrase<30 afterPhrase<28 121 34 pronoun -81 42 tokensAfter<3 secondBeforePhrase<13 carriedFromCueBefore -5 laterInSentence -125 74 -106 -104
    offers<2 hasCuedRival tie<24 134 -7 tie<7 otherNoun 172 -89 phraseAfterComma quotationInParagraph<1 pronoun -137 -10 phraseWords<1 2 -107 15 otherNoun phraseAfterComma isFirstOfSentence nameOfOneWord 11 isPreviousSpeaker -96 0 candidates<2 25 81 117 -104
    phraseBeforeCue personhood<3 hasCuedRival paragraphsAway<1 8 -91 cueToPhrase<1 role quotationInParagraph<1 cueToPhrase<-1 77 -124 -57 -13 phraseBeforeRelative otherNoun -10 -97 thirdBefore<12 -46 169 mentions<4 63 nameWithoutCue 5 -85 candidates<2 15 otherNoun 78 -59
    phraseBeforeCue secondBeforePhrase<2 paragraphsAway<1 sentencesAway<1 phraseAfterCue secondBeforePhrase<1 51 -53 85 tokensBefore<2 -1 -87 -126 phraseAfterComma phraseBeforeRelative -103 nearestCue -55 125 phraseBefore -8 71 before<4 sentencesAway<1 32 3 phraseAfterCue phraseAfterVerb 72 -49 -68
    isFirstOfSentence carriedFromFar personhood<0 -120 offeredTwice carriedInParagraph offeredOften tie<30 tie<7 -16 -96 -6 personhood<3 -28 48 sentencesAway<1 86 -3 tie<7 nearestCue -22 100 tie<10 -110 4 -138 afterCue<9 25 phraseWords<3 51 93
    isFirstOfSentence phraseBeforeCue hasCuedRival -5 beforePhrase<20 sentencesAway<1 beforePhrase<6 gap<-1 70 -25 -71 -119 according phraseBeforeRelative pronoun -128 -32 12 168 secondBefore<10 5 beforePhrase<25 83 beforePhrase<33 -69 39 afterCue<9 otherNoun 21 -86 52
    tie<24 otherNoun rightOfCue gap<3 phraseAfterComma tie<8 tie<2 31 85 21 70 -31 -94 -111 after<11 beforePhrase<7 sentencesAway<2 3 -97 nameIsSubject -100 -6 phraseAfterComma carriedInParagraph offeredTwice -119 -12 laterInSentence -61 97 1
    gap<3 sentencesAway<2 headKind<49 carriedEnd rightOfCue afterCue<3 secondBeforePhrase<12 phraseBeforePreposition 13 102 afterPhrase<25 -63 afterPhrase<28 56 -32 phraseBeforeComma afterPhrase<23 -17 36 66 -100 -85 -87 -127 cueToPhrase<-1 167 hasCuedRival 5 role -103 -27
    beforePhrase<28 carriedAcross phraseBeforeAuxiliary according beforePhrase<7 thirdBefore<1 14 isFirstOfSentence 58 28 isFirstOfSentence pronoun rightOfTouchingCue isPreviousSpeaker -85 -11 75 46 beforePhrase<20 -21 48 231 beforePhrase<7 -20 -106 -112 beforePhrase<33 -102 nameWithoutCue -3 -87
    offers<2 carriedInParagraph secondAfterPhrase<2 -109 secondBeforePhrase<9 afterCue<13 gap<2 10 -85 105 cueKind<32 -72 86 8 headKind<49 personhood<-3 secondBeforePhrase<5 6 -111 afterPhrase<8 40 afterPhrase<23 -49 candidates<2 6 afterPhrase<28 41 gap<-2 17 -47 -79
    phraseBeforeCue person cueToPhrase<-1 inPreposition -32 199 nameWithoutCue carriedAcross phraseWords<1 laterInSentence carriedFromCueAfter -81 7 62 secondAfterPhrase<11 -103 rightOfCue phraseWords<4 -33 44 -108 -105 -114 namedOften 31 cueToPhrase<1 -42 8 candidates<2 6 34
    beforePhrase<28 paragraphsAway<1 cueToPhrase<-1 beforePhrase<23 15 207 beforePhrase<6 candidates<2 5 28 secondBeforePhrase<11 cuesBetween<1 -29 commasBetween<1 candidates<5 30 85 beforePhrase<20 -82 17 pronoun -99 -3 -96 beforePhrase<33 -93 secondBeforePhrase<18 36 secondBeforePhrase<41 -98 5
    offers<2 hasCuedRival 1 sinceSpoken<0 -102 carriedAcross candidates<10 phraseAfterCue cueGap<0 39 -31 beforeCue -115 41 79 -104 phraseBeforePreposition bareNoun personhood<-3 -36 likelyPerson candidates<2 5 verbsBetween<2 26 personhood<5 -16 20 -22 -74 -53
    beforePhrase<28 carriedFromFar according beforePhrase<7 carriedEnd tokensBefore<9 9 namesBetween<4 firstSubject tokensBefore<21 29 66 13 -8 -62 phraseBeforeComma afterPhrase<24 beforeCue -97 -1 afterPhrase<32 3 -67 27 202 -110 beforePhrase<33 -93 beforeCue<1 -43 5
    otherNoun beforePhrase<28 phraseBeforeAuxiliary cueKind<32 afterPhrase<3 carriedInParagraph hasCuedRival -14 -104 carriedInSentence hasCuedRival 9 -85 60 phraseAfterComma afterPhrase<32 13 -29 35 160 beforePhrase<9 -19 -94 beforePhrase<33 -82 secondBeforePhrase<18 31 secondBeforePhrase<34 -81 0 -98
    otherNoun carriedAcross beforePhrase<28 likelyPerson place phraseAfterSubordinator rightOfAddressingCue 13 -80 beforePhrase<18 -81 secondAfterPhrase<29 phraseWithinTwenty 61 -60 -37 -82 -42 secondBeforePhrase<6 beforePhrase<31 -64 27 beforePhrase<42 leftOverRelative -87 59 beforePhrase<45 21 -52 -95 -84
    gap<3 headKind<49 carriedFromFar leftOverRelative personhood<0 phraseBeforeCue -66 11 phraseWords<3 headKind<17 gap<-18 -15 11 phraseWords<2 -74 -6 30 113 -103 phraseBeforeCue verbsBetween<5 -99 36 -15 according phraseBeforeCue -85 secondAfterPhrase<4 31 -39 110
    gap<3 otherNoun sentencesAway<2 personhood<0 offers<2 -87 -20 phraseAfterComma tokensAfter<12 leftOverRelative commasBetween<1 phraseWords<3 4 candidates<7 20 97 -9 81 24 34 -99 phraseWords<3 -102 -25 phraseAfterComma personhood<2 phraseWords<4 -102 4 -26 -7
    headKind<49 carriedAcross according tie<7 candidates<5 13 44 tie<10 -84 inPreposition phraseBeforeNoun afterPhrase<25 afterPhrase<8 4 secondBefore<22 -88 -34 9 afterPhrase<34 18 -83 looksLikeTitle pronoun -86 18 47 147 -85 tie<7 2 -96
    gap<5 phraseBeforeAuxiliary gap<-33 -59 likelyPerson place candidates<4 carriedFromCueBefore 6 -62 gap<-11 3 offeredTwice secondBeforePhrase<9 mentions<2 60 10 afterPhrase<25 -64 4 49 -71 gap<-9 -87 -8 isFirstOfSentence -85 -26 cueToPhrase<-1 92 -68
    phraseBeforeAuxiliary gap<3 carriedFromFar likelyPerson phraseAfterComma secondBeforePhrase<9 secondBeforePhrase<3 sentencesAway<1 12 hasCuedRival 1 -73 62 pronoun thirdAfter<2 -50 inPreposition ending<1 -44 20 62 33 30 -36 -90 according phraseBeforeCue -71 -5 107 -54
    phraseBeforeAuxiliary according beforePhrase<28 carriedFromFar personhood<0 -68 strongCue 1 candidates<3 6 25 -86 beforePhrase<32 -93 cueForm<1 personhood<4 hasCuedRival 9 looksLikeTitle -81 29 7 after<19 -14 39 149 beforePhrase<7 -27 beforePhrase<33 -98 -14
    nameWithoutCue paragraphsAway<1 cueKind<32 phraseAfterVerb afterPhrase<30 carriedInSentence afterPhrase<26 afterPhrase<19 5 cuesBetween<1 -80 -28 candidates<2 2 17 48 -16 -58 cueKind<38 162 -20 -67 offeredTwice afterPhrase<16 -96 phraseAfter afterPhrase<33 59 -45 -91 -9
    headKind<49 carriedAcross phraseBeforeAuxiliary possessiveName phraseAfterComma isFirstOfSentence phraseBeforePreposition quotationsBefore<1 phraseBeforeCue quotationAlone phraseWords<2 -70 -3 5 6 27 -76 offers<2 words<20 phraseAfterNoun 119 3 -52 7 24 -61 isFirstOfSentence -73 -16 -78 -62
    headKind<49 nameWithoutCue carriedFromFar cueToPhrase<-1 77 rankOnSide<4 candidates<6 offers<3 hasCuedRival 4 tie<7 23 laterInSentence -61 -4 7 secondBeforePhrase<9 offers<2 carriedOverSentence 120 -33 26 5 -19 -85 person -87 -8 tie<7 -5 -86
    headKind<49 paragraphsAway<1 phraseBeforeAuxiliary according likelyPerson phraseAfterComma commasBetween<1 candidates<4 3 rightOfCue 23 -51 opensParagraph nameOfOneWord 4 candidates<7 -7 -56 -71 offeredTwice 7 37 rankOnSide<1 1 -71 111 -35 verbsBetween<1 -10 -88 -60
    beforePhrase<28 carriedFromFar namesBetween<3 plural candidates<4 2 rank<3 carriedInParagraph 18 68 beforePhrase<9 7 candidates<9 -52 24 -36 -12 -87 beforePhrase<33 namesBetween<1 phraseAfterNoun after<43 -81 38 22 -93 namesBetween<3 cueGap<0 28 -10 -46
    otherNoun personhood<0 organisation -90 -17 according phraseBeforeCue isFirstOfSentence secondAfter<3 tokensBefore<36 -5 58 carriedInSentence personhood<4 -62 -2 50 it nameOfOneWord offers<2 inPreposition 101 -44 12 -9 -65 8 98 rankOnSide<8 -68 54
    gap<3 rightOfCue gap<-14 person nameOfOneWord tie<27 -9 -63 -82 0 leftOverRelative otherNoun tie<24 10 secondBeforePhrase<20 tokensBefore<14 -6 46 -45 -50 phraseBefore -7 smallWords<3 171 0 -77 offeredTwice -69 afterPhrase<29 2 -66
    phraseBeforeAuxiliary gap<5 cueToPhrase<-1 inPreposition 2 123 personhood<0 -37 likelyPerson namesBetween<4 tokensBefore<35 6 firstSubject phraseAfterCue personhood<13 91 -17 -32 -28 -16 gap<-8 -70 -7 cueToPhrase<-1 60 endsInComma -14 -71 isFirstOfSentence -71 -19
    beforePhrase<6 carriedFromFar beforePhrase<3 likelyPerson 4 -33 20 -66 isFirstOfSentence nameOfOneWord afterPhrase<32 rank<3 phraseAfterCue 9 -23 -41 afterCue rank<5 -86 20 55 rank<1 tie<7 48 -43 -84 beforePhrase<20 commasBetween<1 -2 -75 14
    headKind<49 place gap<3 gap<-35 -59 tie<7 before<10 7 offers<3 68 17 tie<10 -70 gap<-6 endsInComma speechNoun -2 -72 -31 6 cueToPhrase<-1 70 offers<3 -61 secondAfterPhrase<4 32 -31 -84 phraseBeforeRelative -66 53
    otherNoun carriedAcross place likelyPerson it headKind<49 cueNearBefore phraseAfterSubordinator tokensBefore<14 3 pronoun 8 34 phraseAfter -1 -78 leftOverRelative 18 94 -50 candidates<4 12 -77 candidates<6 -17 -76 -78 -69 leftOverRelative -67 45
    phraseBeforeAuxiliary headKind<49 nameWithoutCue phraseAfterComma according carriedFromFar rightOfAddressingCue carriedInSentence tie<7 9 pronoun before<1 2 -14 8 30 -63 -62 80 20 personhood<1 -77 smallWords<1 38 -23 nearestCue -69 7 before<23 -63 -16
    cueToPhrase<-1 firstSubject 123 -4 beforePhrase<6 paragraphsAway<1 beforePhrase<3 2 offeredTwice 3 29 -50 nearestCue secondAfterPhrase<34 -35 secondBefore<30 -16 cuesBefore<1 phraseWithinTen 105 -25 3 leftOverRelative cueKind<30 cueToPhrase<6 tokensBefore<34 10 81 -32 -44 95
    speechNoun place cueKind<32 likelyPerson quotationsBetween<1 carriedFromFar strongCue secondBeforePhrase<11 secondBeforePhrase<3 3 cueKind<30 secondBefore<13 -2 74 -24 personhood<1 rankOnSide<2 -12 -48 1 9 -58 -19 rankOnSide<1 1 -59 cueKind<38 106 -19 -69 -82
    phraseBeforeAuxiliary gap<3 carriedAcross phraseBeforeQuotation rankOnSide<4 candidates<8 beforePhrase<28 candidates<4 2 13 beforePhrase<32 -70 -6 43 beforePhrase<10 -3 -44 -62 -52 hasCuedRival 10 beforePhrase<6 secondAfterPhrase<13 35 -40 after<8 25 -66 oneWord -49 7
    phraseBeforeAuxiliary phraseBeforeNoun carriedFromFar rankOnSide<4 candidates<8 afterCue<2 -2 candidates<4 3 secondAfterPhrase<19 25 7 secondAfterPhrase<33 smallWords<3 tokensBefore<11 -10 67 -14 2 beforeCue<12 afterCue<11 -16 23 -27 -55 secondAfterPhrase<27 -71 commasBetween<1 26 -42 -33
    gap<3 gap<-11 personhood<5 phraseWords<4 beforePhrase<4 after<7 gap<-18 -22 12 -39 -51 35 6 candidates<6 2 rankOnSide<3 gap<-1 personhood<6 51 0 5 -30 secondAfterPhrase<10 beforePhrase<24 32 personhood<4 -69 29 phraseWords<2 -78 -25
    otherNoun nameWithoutCue phraseBeforeAuxiliary speechNoun paragraphsAway<1 cueToPhrase<-1 63 headKind<49 candidates<4 2 9 -45 verbsBetween<1 -6 -67 -69 isFirstOfSentence -56 oneWord -23 40 personhood<2 capitals<7 -78 29 isFirstOfSentence -28 14 cueToPhrase<-1 55 -58
    headKind<49 likelyPerson carriedAcross rank<7 possessiveName phraseAfterComma phraseWords<4 headKind<17 phraseBeforeNoun 4 -42 phraseWords<2 headKind<48 -87 8 headKind<41 -44 5 22 17 -54 -26 -45 cueToPhrase<-1 52 rankOnSide<1 -3 -57 phraseWords<4 -58 27
    phraseBeforeAuxiliary phraseBeforeNoun paragraphsAway<1 gap<3 leftOverRelative otherNoun gap<-33 -44 candidates<7 3 plural firstSubject 32 -3 -44 phraseWords<3 -77 22 gap<1 commasBetween<2 115 -30 -11 -20 -47 -52 gap<-2 pronoun -30 25 -80
    place rightOfCue gap<3 gap<-11 phraseAfterSubordinator carriedAcross nameWithTitle isFirstSpeech -3 -29 17 -55 -57 cueNearBefore bareNoun 4 -55 22 phraseBeforeCue document beforeStop -49 35 words<9 81 -40 -2 namedOnce -72 24 -66
    phraseBeforeAuxiliary cueToPhrase<-1 inPreposition -1 109 gap<3 likelyPerson carriedFromFar leftOverRelative quotationsBetween<1 4 -13 gap<-5 nearestCue -6 105 -20 -51 gap<-9 -64 -10 beforePhrase<10 -3 beforePhrase<34 phraseBeforeComma -88 2 2 words<5 -8 -57
    place beforePhrase<6 likelyPerson nearestSubject 3 35 -28 secondBeforePhrase<9 8 phraseAfterCue accordingOpens pronoun person afterCue afterNoun -62 13 phraseBeforeCue 71 -32 beforePhrase<32 -44 beforePhrase<47 22 -43 beforePhrase<18 -33 27 76 -89 -66
    rightOfCue possessiveName it carriedAcross afterPhrase<29 4 phraseBefore -38 speechNoun namesBetween<3 afterPhrase<46 0 33 document cuesBefore<5 -40 37 66 -67 -43 phraseBeforeCue -80 16 thirdAfter<34 secondAfter<48 -92 29 31 afterPhrase<5 -4 -85
    otherNoun speechNoun likelyPerson personhood<-2 secondBeforePhrase<7 4 -80 carriedInSentence it strongCue -1 secondBeforePhrase<1 offers<2 72 2 17 phraseBeforeCue -70 13 secondBefore<13 70 12 rank<1 -3 -46 -68 afterPhrase<20 25 phraseBeforeCue -80 -12
    possessiveName pronoun cueKind<32 secondBeforePhrase<5 paragraphsAway<1 1 -45 nameIsSubject beforeCue<18 hasCuedRival -5 -51 cueKind<28 afterCue<35 45 -33 afterOtherWord secondBeforePhrase<34 -91 -17 36 2 77 tokensBefore<15 4 33 secondAfter<48 secondBefore<47 -93 23 38
    headKind<49 place phraseWithinFive gap<3 carriedAcross gap<-35 -41 pronoun -1 tokensBefore<15 4 35 -42 person phraseAfterComma -65 1 1 tokensBefore<15 6 phraseAfterCue 48 -33 -58 tie<6 tokensBefore<31 -11 80 afterColon -69 17
    phraseBeforeAuxiliary according likelyPerson place tie<7 cueNearBefore 6 32 pronoun tie<10 -46 phraseBeforeConjunction commasBetween<1 1 phraseAfterNoun -8 -43 secondBefore<26 rank<2 -5 133 -19 9 -49 rank<1 1 -47 66 rank<2 -62 -13
    tie<7 phraseWords<3 5 29 phraseBeforeCue it tie<10 -54 cueToPhrase<-1 58 carriedInSentence cuesBetween<1 cuesBefore<1 rankOnSide<2 thirdBefore<12 -13 phraseWithinFive -7 offeredTwice 111 12 -61 smallWords<14 -80 36 oneWord -6 28 20 -78 3
    according otherNoun rank<7 place candidates<7 1 beforePhrase<32 7 words<8 offers<2 phraseBeforeNoun headKind<48 isNearest 158 0 -21 -21 12 -15 -44 -28 rank<8 beforeCue<50 sentenceInParagraph<2 phraseAfterQuotation -75 5 22 29 42 79
    according otherNoun namesBetween<4 phraseBeforeNoun place inPreposition 3 before<25 -48 thirdAfter<20 -18 64 -51 -36 after<8 -5 nounWithoutCue -53 38 headKind<50 theNoun phraseBeforeRelative after<43 -95 14 16 -3 thirdAfter<13 71 -36 77
    according gap<3 gap<-11 person secondBeforePhrase<8 -10 phraseAfterComma -59 -8 -1 phraseAfterComma secondBeforePhrase<25 secondBeforePhrase<24 2 74 secondBeforePhrase<48 before<43 -41 35 thirdBefore<18 -27 51 16 person phraseAfterComma afterNoun -81 23 -8 3 84
    phraseBeforeCue cuesBetween<1 rankOnSide<2 phraseWithinTwo -7 ending<1 afterCue -85 24 before<18 13 -38 personhood<7 verbsBetween<5 -72 14 2 nameOfOneWord it sentencesAway<1 before<4 2 18 candidates<3 -1 -81 -68 personhood<0 -62 -10 3
    phraseBeforeAuxiliary afterPhrase<36 according likelyPerson otherNoun 2 phraseWords<3 theNoun -86 13 secondAfter<2 -29 phraseAfter phraseBeforePreposition 116 -18 -18 -23 67 secondAfterPhrase<32 -56 phraseWords<2 -24 27 oneWord offers<3 thirdBefore<44 -72 10 -18 20
    phraseBeforeCue tie<7 words<5 cueNearAfter tie<2 9 56 -45 7 secondBeforePhrase<5 words<2 27 likelyPerson namedOften carriedAcross 0 carriedLength<22 -63 namesBetween<1 75 -29 -26 -45 words<50 secondBeforePhrase<29 -50 tie<24 0 -39 57 3
    according afterPhrase<28 tie<7 phraseAfter 18 2 afterPhrase<26 afterPhrase<8 -3 afterArticle -35 12 nearestSubject 2 30 phraseBefore secondAfterPhrase<13 -1 isFirstOfSentence tie<25 -98 -1 1 phraseAfterCue phraseWithinTwenty 6 candidates<5 0 -38 -75 77
    beforePhrase<6 secondBeforePhrase<3 carriedInSentence 0 tokensAfter<4 6 65 offeredTwice afterPhrase<22 -44 7 21 secondBeforePhrase<9 tokensBefore<25 2 commasBetween<1 80 1 beforePhrase<44 accordingOpens secondBeforePhrase<48 -48 quotationsInParagraph<2 tokensAfter<21 51 -42 -55 45 beforePhrase<47 18 -45
    pronoun person phraseWords<4 beforePhrase<6 cueToPhrase<10 -2 -53 beforePhrase<33 phraseWords<3 cueToPhrase<-1 34 -72 before<16 -46 35 beforePhrase<36 13 -45 beforePhrase<19 -2 rightOfCue namesBetween<3 93 -20 -31 2 offers<2 rankOnSide<2 76 -14 6
    phraseWithinTwenty rightOfCue paragraphsAway<1 commasBetween<4 according 2 64 -51 verbsBetween<1 2 commasBetween<4 -70 28 phraseBeforeComma -61 13 phraseWords<2 phraseBeforeCue -32 oneWord -1 -46 tokensBefore<22 beforeStop 3 55 oneWord longWords -40 16 23
    phraseBeforeAuxiliary likelyPerson speechNoun phraseWords<4 headKind<30 3 phraseWords<2 cueGap<-7 19 demonym -84 6 secondBeforePhrase<13 fewWords -4 36 phraseAfterComma -59 13 capitals<1 nameIsSubject 58 3 2 secondAfter<35 -72 28 -21 isFirstOfSentence -53 -13
    personhood<0 tie<24 after<35 -18 sentenceInParagraph<1 -12 66 capitals<13 -72 16 quotationsBetween<1 tie<7 cueGap<2 ownedNoun 11 67 phraseTouches -33 2 tie<10 afterCommaInverted -61 20 commasBetween<1 1 after<13 -3 after<31 -30 -2 -17
    gap<-18 phraseWords<2 -27 cuesBetween<3 9 -43 gap<5 rightOfCue carriedInSentence cuesBetween<1 verbsBetween<1 afterPhrase<30 clausesBetween<1 2 gap<-3 16 -74 -41 afterPhrase<46 -36 49 5 cuesAfter<1 12 79 -48 offers<2 -51 afterPhrase<28 12 -42
    according phraseBeforeAuxiliary pronoun beforePhrase<6 beforePhrase<5 0 41 beforePhrase<24 phraseBefore -84 rankOnSide<2 thirdBefore<23 sentencesInParagraph<2 -58 12 39 -49 commasBetween<1 candidates<8 1 48 -16 candidates<4 3 rankOnSide<2 34 beforePhrase<25 13 -40 -20 67
    cueToPhrase<-1 tie<13 -3 84 tie<7 opensSentenceItself 11 2 otherNoun cueToPhrase<12 possessiveName likelyPerson cueToPhrase<0 afterCommaInverted -50 18 1 personhood<1 -40 1 personhood<4 hasPersonInside 41 -40 -71 offers<4 -43 -6 beforeCue<50 -47 26
    namesBetween<1 phraseBeforeQuotation secondBefore<33 2 13 -39 endsInComma rankOnSide<4 secondBefore<24 tie<27 8 -14 tie<24 -2 -42 secondBefore<18 personhood<4 role -72 21 -6 nameOfOneWord 7 personhood<6 -55 2 before<19 after<13 -10 -60 -3
    quotationsBetween<1 pronoun person secondBeforePhrase<11 -1 fewWords secondBeforePhrase<39 cueKind<32 -48 34 thirdBefore<5 -47 phraseBeforePreposition 33 -42 secondBeforePhrase<23 -29 capitals<2 secondBefore<40 offers<3 104 5 -14 -30 2 thirdBefore<29 3 27 offers<2 -49 -12
    cueToPhrase<-1 47 place phraseBeforeNoun pronoun secondBeforePhrase<5 0 offers<3 before<25 timesSpoken<1 namedOnce document -65 15 -4 2 cueGap<-1 45 thirdAfter<47 clausesBetween<2 -67 44 63 secondAfterPhrase<4 21 -8 tokensBefore<15 3 27 -31 -48
    quotationsBetween<1 gap<14 phraseWords<4 gap<-18 phraseWords<2 secondAfter<14 gap<-49 41 -16 phraseBeforeCue -68 1 thirdBefore<27 19 thirdBefore<49 -28 23 otherNoun candidates<5 1 7 strongCue -50 14 candidates<9 6 offeredOften 99 -10 -46 -17
    phraseBeforeAuxiliary strongCue secondBeforePhrase<5 secondBeforePhrase<3 -1 cueGap<-8 -26 44 capitals<9 personhood<0 -56 gap<-1 secondAfter<29 phraseAfterVerb secondAfter<17 tokensAfter<8 -5 37 -28 -51 16 oneWord -16 -72 51 isFirstOfSentence 17 2 oneWord -26 17
    quotationsBetween<1 phraseBeforeNoun place phraseBeforeAuxiliary opensSentence 2 22 secondBeforePhrase<1 1 secondBeforePhrase<40 phraseAfterComma tokensAfter<28 -79 26 13 secondAfterPhrase<45 -22 57 -38 secondBeforePhrase<48 group -51 25 20 secondAfterPhrase<1 30 offers<3 timesSpoken<1 -58 1 -12
    phraseWithinTwenty paragraphsAway<1 tokensBefore<18 1 gap<2 mentions<1 gap<-13 rank<10 -21 67 secondBeforePhrase<20 isFirstSpeech 44 118 cuesBetween<1 phraseWords<3 -78 18 secondBeforePhrase<29 -25 51 rank<8 7 -31 -40 -28 secondBeforePhrase<4 -3 personhood<5 -35 -4
    afterPhrase<36 phraseBeforeAuxiliary phraseWithinTwenty phraseAfterNoun 2 hasPersonInside offeredOften 39 -14 -10 otherNoun -5 -57 offers<3 thirdAfter<37 thirdBefore<44 verbsBetween<5 -80 14 17 46 -7 secondAfterPhrase<32 afterArticle -65 5 tokensAfter<9 offers<2 58 -7 -24
    place possessiveName gap<-35 secondBefore<27 -60 2 cueKind<29 phraseWords<6 nearestSubject 1 20 33 beforeCue<7 16 nameIsSubject beforePhrase<27 gap<2 gap<-18 -37 1 -62 beforeStop -53 30 -1 secondAfter<48 secondBefore<47 -74 17 30 -50
    place carriedFromCueBefore quotationsBetween<1 likelyPerson laterInSentence speechNoun possessiveName 2 secondAfter<48 -65 36 secondAfter<40 -71 29 isFirstOfSentence phraseBefore -1 offeredOften 78 10 -5 before<4 2 -34 -15 laterInSentence -80 before<22 40 -17 -49
    headKind<49 it phraseAfterComma afterPhrase<36 cueKind<32 0 cueKind<38 68 -25 after<20 headKind<29 -58 2 candidates<8 -13 36 9 afterPhrase<27 -70 0 phraseBeforeRelative before<11 words<5 52 -23 nearestSubject afterPhrase<46 -65 12 13 34
    tie<7 6 tie<10 namedOnce -55 15 cueToPhrase<-1 42 pronoun afterOtherWord person nameWithTitle secondAfterPhrase<35 afterNoun -5 -36 phraseAfterComma afterNoun theNoun -68 3 25 17 40 phraseAfterSubordinator 0 afterCue -48 26 -21 5
    phraseBeforeAuxiliary nearestCue headKind<49 -1 headKind<50 -57 18 leftOverRelative headKind<44 headKind<17 3 theNoun endsInComma -58 16 11 fewWords 11 ending<2 85 -7 gap<-5 77 -38 gap<-2 gap<-15 secondBeforePhrase<42 -41 28 -1 -55
    carriedAcross quotationsBetween<1 likelyPerson laterInSentence carriedFromPart phraseBeforeAuxiliary 2 offers<3 -36 -3 hasCuedRival 12 -75 offers<3 phraseBefore secondBefore<13 44 -7 secondBefore<22 -6 secondBefore<36 132 1 0 -17 -14 carriedLength<23 -58 endsInComma -20 65
    speechNoun otherNoun possessiveName rankOnSide<4 tie<7 6 0 document beforePhrase<6 cuesAfter<1 1 -32 beforePhrase<35 -53 5 46 phraseWithinFive -58 9 phraseBeforeRelative verbsBetween<5 theNoun cueToPhrase<-1 24 -71 beforePhrase<25 25 -41 37 34 -62
    it gap<3 gap<-33 shortWords -49 namesBetween<6 50 -21 pronoun tie<7 tie<2 0 gap<1 namesBetween<2 49 7 6 tie<10 -50 -2 secondBeforePhrase<3 2 secondBeforePhrase<12 52 11 secondAfterPhrase<10 15 hasCuedRival 6 -43 -41
    rank<7 nameWithoutCue cueKind<30 leftOverApposition leftOverRelative 1 31 22 -9 capitals<7 smallWords<1 rank<2 family<1 -53 21 sentenceInParagraph<1 commasBetween<2 secondBefore<12 -15 96 -12 -26 offeredTwice phraseBeforePreposition sentenceInParagraph<2 -87 14 26 -10 50 -19
    according carriedInSentence namesBetween<4 cueToPhrase<16 cueGap<-1 5 clausesBetween<1 1 endsInComma phraseFar -10 29 -46 offers<4 -47 -4 endsInStop rank<11 before<32 secondAfterPhrase<49 phraseBeforePreposition -62 10 22 -4 31 -2 ending<2 46 1 50
    afterPhrase<28 place secondAfterPhrase<43 nounWithoutCue phraseBeforeAuxiliary 2 oneWord -29 26 -44 words<4 offers<2 phraseBeforeEnd afterPhrase<24 156 -11 -5 9 1 -46 cuesBetween<1 afterPhrase<46 secondAfterPhrase<3 1 -50 tokensAfter<7 59 secondAfterPhrase<17 35 -52 -1
    pronoun phraseWords<4 otherNoun secondBeforePhrase<5 afterColon 1 -21 phraseAfterCue tie<24 role -5 22 candidates<4 afterColon secondBeforePhrase<28 17 -40 63 shortWords -52 thirdBefore<44 -24 38 -61 -48 candidates<9 8 50 thirdBefore<29 3 24
    cueToPhrase<-1 44 cueKind<29 phraseAfterComma phraseBeforeConjunction secondBeforePhrase<20 phraseAfterVerb 1 46 beforeCue<13 before<45 headKind<27 allCapitals secondBeforePhrase<48 -31 8 48 -64 27 8 secondBefore<26 73 -25 12 secondBeforePhrase<9 0 phraseBefore -76 beforeCue<50 -15 56
    it likelyPerson quotationsBetween<1 quotationsBefore<1 carriedFromPart carriedAcross 1 -36 verbsBetween<4 -42 33 phraseAfterConjunction inPreposition 7 secondBefore<22 -24 tie<25 130 -15 76 -12 inPreposition thirdBefore<1 1 phraseBeforeCue -58 -7 46 phraseBeforeCue -67 9
    likelyPerson verbsBetween<2 2 phraseWords<3 cuesAfter<1 pronoun person gap<-11 secondBefore<10 3 verbsBetween<7 -58 37 8 -2 10 firstInSentence cueToPhrase<0 21 secondBefore<35 -54 -9 10 cuesAfter<2 afterArticle -4 34 69 afterColon -8 -69
    cueToPhrase<-1 inPreposition -3 76 gap<3 tie<7 phraseWords<3 3 16 tie<10 -53 commasBetween<1 1 isFirstSpeech -4 rankOnSide<3 -6 oneWord -59 11 endsOpen nameIsSubject -63 -1 commasBetween<1 -48 phraseWords<2 -4 secondAfter<33 66 -1
    speechNoun phraseBeforeAuxiliary phraseWithinTwenty carriedAcross 2 capitals<1 carriedFromPart -24 48 -38 likelyPerson secondBeforePhrase<10 secondBeforePhrase<3 -2 45 sentencesInParagraph<2 beforePhrase<4 -6 -65 personhood<-1 -46 7 -52 afterPreposition beforePhrase<5 -11 secondBeforePhrase<45 -56 8 19 -60
    afterPhrase<36 carriedInSentence carriedFromCueBefore cuesBetween<1 endsOpen gap<-6 secondAfterPhrase<35 secondBefore<10 1 -78 -1 2 gap<-5 phraseAfterNoun -16 73 gap<4 -61 -4 ending<1 12 1 -64 cuesBetween<1 45 -5 secondAfterPhrase<32 -48 words<6 27 -25
    quotationsBetween<1 according strongCue commasBetween<1 laterInSentence carriedFromCueBefore secondBeforePhrase<48 0 thirdAfter<29 phraseWithinTen 14 -36 48 -67 secondBeforePhrase<5 37 -31 nameWithoutCue cueForm<3 cueGap<-2 12 -6 -20 secondBeforePhrase<5 9 thirdAfter<37 -73 20 3 44 -14
    quotationsBetween<1 gap<14 likelyPerson quotationsBefore<1 cuesBetween<1 cuesBefore<1 0 beforeWord smallWords<17 -65 41 afterPhrase<27 -57 19 3 isFirstOfSentence mentions<7 17 afterOtherWord 83 -13 -7 secondBefore<4 phraseWords<2 -16 30 afterCue<1 -54 -9 -47 -16
    afterPhrase<36 phraseBeforeAuxiliary beforePhrase<47 place tokensBefore<19 0 8 -31 thirdAfter<48 -34 20 beforePhrase<35 beforePhrase<7 gap<-10 -23 tokensBefore<12 -6 43 phraseAfterConjunction -62 secondBefore<32 -23 47 25 candidates<11 afterPhrase<46 tokensAfter<27 -46 24 -4 35
    rankOnSide<4 phraseWords<4 verbsBetween<2 1 endsInComma afterPhrase<29 carriedFromCueBefore 3 -38 -22 quotationsAfter<1 -54 18 personhood<4 verbsBetween<1 7 cueGap<-9 -13 phraseOpensSentence 84 -6 -1 personhood<5 personhood<-5 14 rankOnSide<7 -37 5 commasBetween<1 29 -7
    quotationsBetween<1 likelyPerson beforePhrase<45 beforePhrase<33 beforePhrase<28 1 thirdAfter<29 strongCue words<62 -75 24 10 beforePhrase<31 -35 phraseWithinTwo words<7 cueKind<31 122 -11 -10 -26 17 isNearest -41 28 clausesBetween<3 rankOnSide<2 -10 -56 43 -16
    possessiveName rank<7 pronoun personhood<1 quotationsInParagraph<2 -12 -1 1 candidates<4 2 rank<3 before<36 before<3 0 36 -12 -1 candidates<11 personhood<4 namesBetween<10 -55 16 -8 rankOnSide<6 -16 nameOfOneWord 61 -16 candidates<8 -67 27
    cueKind<29 gap<-33 -34 phraseBeforeQuotation phraseAfterComma secondBeforePhrase<8 secondBeforePhrase<3 1 before<26 8 73 cuesBefore<1 14 isFirstSpeech -32 9 10 startsWithCapital -71 12 according secondBeforePhrase<9 -3 gap<1 personhood<2 words<3 -1 -40 2 -67 37
    """
}
