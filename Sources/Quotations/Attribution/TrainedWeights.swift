// Written by `make train`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out mention 93.1, resolved 90.1 (direct), mention 89.5, resolved 87.2 (all);
// seen mention 94.4, resolved 91.3 (direct), mention 91.5, resolved 89.1 (all).
// swift-format-ignore-file

extension AttributionModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = AttributionModel(
    speaker: FeatureWeights(rows: speakerRows, names: names), speakerTrees: BoostedTrees(rows: speakerTreeRows, names: names),
    speech: BoostedTrees(rows: speechRows, names: names), leastSpeech: 400,
    certainty: FeatureWeights(rows: certaintyRows, names: names), leastConfidence: 0.1,
    sureConfidence: 0.81)

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
    beforeBracket hasDigits isInHeading besideSpeech besideOther sentenceHasCue sentenceHasPerson allCapitals
    noCandidate scoreLowest scoreLow scoreMiddle scoreHigh shareLow shareMiddle shareHigh shareHigher shareHighest
    weighedAgain bias words capitals smallWords tokensBefore tokensAfter quotationsBefore quotationsAfter
    cuesBefore cuesAfter ending before secondBefore thirdBefore after secondAfter thirdAfter family
    sentencesInParagraph quotationsInParagraph sentenceInParagraph quotationInParagraph repeats quotationsInText
    paragraphsBefore candidates bestScore bestShare gap cueGap cueToPhrase quotationsBetween cuesBetween
    commasBetween clausesBetween verbsBetween namesBetween rank rankOnSide offers mentions personhood timesSpoken
    sinceSpoken phraseWords beforePhrase secondBeforePhrase afterPhrase secondAfterPhrase cueKind cueForm beforeCue
    afterCue sentencesAway paragraphsAway headKind carriedLength tie
    """

  private static let speakerRows: StaticString = """
    leftOfCue 178
    leftThroughChain 250
    leftOverApposition 144
    leftOverFarApposition 115
    leftOverComplement 172
    leftOverRelative 206
    rightOfTouchingCue 396
    rightOfCue -197
    rightOfAddressingCue -312
    afterCommaInverted 432
    firstSubject -94
    nearestSubject 44
    subjectOfCue -2
    quotedAs 550
    passiveAgent 274
    passiveSubject -154
    opensSentence 129
    according 698
    accordingOpens 252
    colon 158
    colonBefore 34
    dash 458
    dashBelow 450
    speechNounOwner 46
    subjectWithoutCue -21
    nameWithoutCue -72
    nounWithoutCue -32
    carriedInParagraph 221
    carriedAcross -55
    carriedEnd 55
    carriedOpen 488
    previousCue -79
    previousSubject -176
    previousSubjectAcross -229
    previousColon 360
    cueTouchesBefore 150
    cueNearBefore 147
    cueMidBefore 119
    cueFarBefore 42
    cueTouchesAfter 156
    cueNearAfter 81
    cueMidAfter 85
    cueFarAfter -60
    oneQuotationBetween -200
    moreQuotationsBetween -133
    semicolonBetween -125
    conjunctionBetween -238
    subordinatorBetween -193
    relativeBetween -128
    cueServesOther -211
    finalAttribution 357
    strongCue 7
    mediumCue -112
    weakCue -174
    gerundCue -121
    infinitiveCue -100
    gerundAfterThing -295
    gerundAfter -149
    gerundClauseFirst 270
    person 125
    likelyPerson 6
    organisation 95
    place -152
    pronoun 181
    they 89
    it -11
    firstPerson 32
    role 10
    group -55
    document 37
    plural -20
    speechNoun -110
    demonym -16
    otherNoun -211
    bareNoun -6
    possessiveName -92
    inPreposition -62
    quotationAlone 120
    phraseBefore 53
    phraseAfter -59
    phraseTouches -10
    phraseWithinTwo -37
    phraseWithinFive 19
    phraseWithinTen 7
    phraseWithinTwenty -10
    phraseFar 25
    phraseOpensSentence 26
    phraseAfterComma 76
    phraseAfterQuotation 4
    phraseAfterSubordinator -64
    phraseAfterConjunction -10
    phraseAfterCue -129
    phraseAfterVerb -95
    phraseAfterNoun -23
    phraseBeforeCue 93
    phraseBeforeAuxiliary -53
    phraseBeforeVerb 54
    phraseBeforeComma 61
    phraseBeforeRelative 38
    phraseBeforePreposition 66
    phraseBeforeQuotation -40
    phraseBeforeEnd 62
    phraseBeforeConjunction 82
    phraseBeforeNoun 15
    nameOfOneWord -65
    nameWithTitle 28
    namedOnce -10
    namedOften -3
    nameIsSubject -6
    theNoun 89
    aNoun 32
    ownedNoun 112
    longPhrase -47
    isPreviousSpeaker 51
    hasSpoken 39
    isNearest 40
    isFirstOfSentence 69
    hasCuedRival 48
    nearestCue 21
    nearestCueBeforeAs -80
    absolute 272
    offeredTwice -7
    offeredOften -19
    carriedFromWhole -5
    carriedFromPart 11
    carriedFromCueAfter 9
    carriedFromCueBefore -34
    carriedOverSentence -63
    carriedInSentence 233
    carriedFromFar -164
    """

  private static let certaintyRows: StaticString = """
    leftOfCue -5
    leftThroughChain 69
    leftOverApposition 39
    leftOverFarApposition -7
    leftOverComplement 20
    leftOverRelative -8
    rightOfTouchingCue 32
    rightOfCue 37
    afterCommaInverted 47
    firstSubject -68
    nearestSubject -17
    subjectOfCue 13
    opensSentence 60
    according 78
    accordingOpens 49
    colon -38
    colonBefore 19
    dash 14
    speechNounOwner -8
    subjectWithoutCue -30
    nameWithoutCue -24
    nounWithoutCue -40
    carriedInParagraph 55
    carriedAcross -99
    carriedEnd -57
    carriedOpen -46
    previousCue 43
    previousSubject -4
    previousSubjectAcross -52
    previousColon -38
    cueNearBefore 70
    cueMidBefore 47
    cueFarBefore 16
    cueTouchesAfter -32
    cueNearAfter -3
    cueMidAfter 1
    cueFarAfter 27
    oneQuotationBetween 58
    moreQuotationsBetween -14
    finalAttribution 19
    strongCue 27
    mediumCue 22
    weakCue -36
    gerundCue -43
    infinitiveCue 22
    gerundClauseFirst 75
    person 29
    likelyPerson -21
    organisation 36
    place -14
    pronoun 99
    they 38
    it -12
    firstPerson 4
    role -41
    document 55
    plural -39
    speechNoun -62
    demonym 21
    otherNoun -49
    bareNoun 5
    possessiveName -61
    inPreposition -60
    quotationAlone 1
    oneWord -38
    fewWords -16
    shortWords 12
    middleWords 20
    longWords 19
    endsInComma -5
    endsInStop -1
    endsOpen 3
    startsWithCapital -11
    opensSentenceItself 80
    opensParagraph -15
    closesSentence 46
    afterComma -14
    afterColon -35
    afterThat 2
    afterPreposition -14
    afterArticle 17
    afterOwner -52
    afterCue -17
    afterAuxiliary 18
    afterConjunction 24
    afterNoun -6
    afterOtherWord -6
    beforeStop -22
    beforeWord 20
    beforeCue -37
    beforePreposition 12
    beforeConjunction 44
    onlyInSentence 6
    firstInSentence 1
    laterInSentence -10
    hasVerbInside 23
    hasPersonInside 3
    looksLikeTitle -52
    phraseBefore 20
    phraseAfter 23
    phraseTouches 17
    phraseWithinTwo 33
    phraseWithinFive 8
    phraseWithinTen 8
    phraseWithinTwenty -14
    phraseFar -10
    phraseOpensSentence 31
    phraseAfterComma 23
    phraseAfterQuotation 30
    phraseAfterSubordinator -55
    phraseAfterConjunction -61
    phraseAfterCue 37
    phraseAfterVerb -26
    phraseAfterNoun -9
    phraseBeforeCue 28
    phraseBeforeAuxiliary 8
    phraseBeforeVerb -13
    phraseBeforeComma 39
    phraseBeforeRelative 8
    phraseBeforePreposition 33
    phraseBeforeQuotation -71
    phraseBeforeEnd -12
    phraseBeforeConjunction -12
    phraseBeforeNoun -27
    nameOfOneWord -1
    nameWithTitle 25
    namedOnce -31
    namedOften 10
    nameIsSubject 33
    theNoun -41
    aNoun -12
    ownedNoun -9
    longPhrase -97
    isPreviousSpeaker 60
    hasSpoken 25
    isFirstSpeech 3
    isNearest -25
    isFirstOfSentence 34
    hasCuedRival -14
    nearestCue -10
    nearestCueBeforeAs -48
    offeredTwice 12
    offeredOften -7
    carriedFromWhole -60
    carriedFromPart 16
    carriedFromCueAfter 140
    carriedFromCueBefore 94
    carriedOverSentence 36
    carriedInSentence -45
    judgedDirect 12
    judgedPartial 4
    judgedTitle -52
    judgedScare 34
    afterNaming -7
    afterTerm 49
    tightlyTied 65
    afterWeakCue 76
    afterNounOfSpeech 18
    afterPerson 55
    afterBracket -15
    afterDash -27
    afterAdverb 3
    beforeNoun -21
    beforeName 22
    besideSpeech 16
    besideOther -3
    sentenceHasCue 3
    sentenceHasPerson 21
    allCapitals -3
    scoreLowest -72
    scoreLow -46
    scoreMiddle 58
    scoreHigh 57
    shareLow -72
    shareMiddle -2
    shareHigh -3
    shareHigher 35
    shareHighest 40
    weighedAgain -30
    bias -116
    """

  private static let speechRows: StaticString = """
    2565
    bestScore<12 smallWords<3 cuesBefore<1 -557 -99 -43 smallWords<1 bestScore<28 cuesBetween<1 carriedFromPart -342 -8 -72 27 79
    judgedTitle afterCue<1 tokensAfter<1 scoreMiddle -54 70 cuesBefore<1 -332 -50 words<3 tokensAfter<10 31 -104 92 -442
    judgedTitle bestScore<12 words<11 cuesBefore<1 -243 -19 -5 words<4 bestScore<27 secondAfter<2 15 -122 48 86 -307
    looksLikeTitle cueForm<1 tokensAfter<1 gap<-1 60 -79 -201 words<3 -10 beforePhrase<32 98 -40 carriedInParagraph -243 -19
    words<6 bestScore<19 ending<2 -205 -36 afterOwner before<31 40 -41 -183 cueKind<27 after<23 22 -194 94
    looksLikeTitle afterCue<2 after<1 44 cuesAfter<2 -137 28 cueKind<28 repeats<1 89 -50 -16 afterCue -180 2
    judgedTitle bestScore<12 cuesBetween<1 -156 -10 endsOpen besideOther beforeStop 83 -38 -65 bestScore<27 -45 58 -148
    words<6 judgedTitle cueKind<26 -101 bestShare<89 -50 45 -119 cueKind<27 onlyInSentence bestShare<83 -1 -196 10 89
    words<6 cuesBetween<1 bestScore<29 tokensBefore<35 -118 28 26 quotationsInText<11 -32 36 bestScore<13 cuesBetween<1 -109 38 82
    before<5 judgedTitle cueKind<26 weighedAgain sentenceInParagraph<1 -125 39 55 88 -88 cuesBefore<1 -111 judgedTitle 32 -83
    words<8 bestScore<23 cuesBetween<1 -104 -26 looksLikeTitle 48 sentenceHasCue 10 -119 cueKind<26 sentenceInParagraph<1 -68 68 87
    bestScore<13 -73 words<6 shareHigh phraseBeforeCue -30 fewWords 75 -9 -72 beforeStop paragraphsAway<1 86 -55 -56
    looksLikeTitle cueForm<1 tokensAfter<1 37 hasCuedRival -102 -17 beforeCue<14 78 words<3 -51 51 mediumCue -101 23
    hasPersonInside scoreHigh -50 onlyInSentence startsWithCapital 39 before<5 29 -137 tie<10 59 -63 cueKind<26 3 83
    tokensBefore<1 bestScore<1 -89 71 bestScore<23 beforeNoun -32 -131 judgedPartial before<5 44 -69 cueTouchesAfter 62 -57
    judgedTitle cueForm<1 gap<-2 quotationsInText<9 endsOpen 23 -85 47 -86 smallWords<3 scoreHigh -17 53 89 -78
    looksLikeTitle beforeCue<1 cuesBetween<1 -51 32 beforeCue<14 afterPhrase<28 81 -13 -12 cueForm<4 cueForm<2 -50 45 -131
    tightlyTied tokensAfter<1 judgedTitle bestShare<100 54 -36 -68 cuesBefore<1 paragraphsBefore<11 -17 -93 8 afterPhrase<2 -50 68
    hasPersonInside onlyInSentence tokensBefore<14 startsWithCapital -13 -121 3 ending<1 beforePreposition -64 31 afterWork 49 -62 56
    before<4 sentenceHasCue 7 75 cuesBefore<1 thirdAfter<47 -72 18 looksLikeTitle after<35 46 -45 cueForm<4 12 -110
    bestScore<29 bestScore<7 -62 thirdAfter<3 31 scoreMiddle 10 cuesBefore<1 thirdAfter<47 -95 19 -5 looksLikeTitle 78 -34
    onlyInSentence capitals<2 bestScore<23 -34 49 tokensBefore<27 -110 17 bestScore<3 -64 ending<1 family<1 16 -61 54
    tightlyTied gap<-2 smallWords<2 quotationsInText<11 paragraphsBefore<11 13 -66 19 41 cuesBefore<1 -70 18 isFirstOfSentence -11 76
    smallWords<3 phraseBeforeCue tokensBefore<7 cuesBetween<1 -88 11 sentencesInParagraph<2 27 oneWord -11 -87 12 cueKind<26 -2 72
    bestScore<29 opensSentenceItself carriedFromCueBefore carriedFromWhole cueForm<4 -8 afterCue<36 -86 38 -112 41 bestScore<1 -55 43 46
    tokensAfter<12 secondAfter<15 judgedTitle weighedAgain strongCue -73 39 41 -61 42 weighedAgain 10 phraseAfterSubordinator -79 15
    beforeNoun onlyInSentence capitals<2 cueForm<1 -42 50 -56 beforePhrase<3 54 beforeCue<17 17 -63 phraseBeforeCue -85 12
    before<4 bestShare<100 44 -33 before<12 tokensBefore<17 -119 1 after<36 besideOther before<31 37 -11 -72 -56
    words<8 hasSpoken tokensBefore<12 afterCue headKind<2 -72 -13 41 cueForm<4 21 -63 57 bestScore<13 -25 59
    bestScore<5 -62 tokensBefore<1 48 secondBefore<13 mediumCue -65 30 secondBefore<32 beforePhrase<22 55 -46 bestShare<98 -29 52
    after<36 paragraphsAway<1 onlyInSentence capitals<2 22 -46 candidates<10 beforeStop 41 -29 -62 -56 secondBeforePhrase<1 -3 -83
    phraseBeforeCue besideOther tokensAfter<12 capitals<5 23 -42 cueToPhrase<0 42 -52 -84 afterOwner beforePhrase<22 63 -48 -62
    afterWork afterOwner scoreHigh after<36 before<48 14 -78 -58 quotationAlone afterPreposition 65 -39 -67 -64 -86
    scoreHigh besideOther thirdAfter<3 22 secondAfter<23 bestShare<71 0 -89 5 -72 paragraphsBefore<3 -49 afterOwner 52 -45
    afterOwner bestScore<29 beforeNoun secondAfter<15 bestShare<88 12 -58 cueGap<3 cueGap<-4 -26 45 -37 -47 52 -66
    tokensAfter<13 quotationsBefore<1 document 36 -39 bestShare<83 27 secondBeforePhrase<31 -94 22 secondAfter<46 tokensBefore<1 18 -50 23
    onlyInSentence hasCuedRival beforeConjunction -90 15 5 cueKind<28 afterOtherWord 37 -28 sentenceInParagraph<1 secondBeforePhrase<1 -32 45 -88
    afterDash repeats<1 afterOwner phraseBeforeCue cueGap<3 candidates<3 -22 20 -50 beforePhrase<24 54 -38 -47 -51 -84
    after<36 afterWork tie<32 smallWords<3 quotationsInText<11 paragraphsBefore<17 -1 -51 cueForm<4 48 -37 60 -60 -69 -39
    bestScore<5 -42 afterOwner afterWork quotationsInText<21 beforeStop paragraphsAway<1 30 -55 -35 bestScore<19 -82 28 -60 -54
    afterDash words<8 cueForm<4 secondBefore<4 -36 sentencesInParagraph<5 21 -69 looksLikeTitle 0 -79 offers<3 0 73 -81
    afterDash words<4 -18 after<8 shareHigher words<38 quotationInParagraph<1 -76 7 35 52 after<36 68 -22 -79
    capitals<3 quotationsInParagraph<4 sentenceInParagraph<1 onlyInSentence -25 24 judgedPartial 27 -58 53 hasPersonInside thirdAfter<46 -86 35 27
    besideOther afterWork paragraphsAway<1 phraseBeforeQuotation repeats<1 secondBefore<31 32 paragraphsBefore<24 17 -59 -25 -59 -49 -65 -60
    sinceSpoken<2 smallWords<4 secondBeforePhrase<48 afterDash sentencesInParagraph<3 4 thirdAfter<48 thirdAfter<34 -20 -97 45 -67 -54 24 58
    words<8 capitals<3 bestShare<100 thirdBefore<32 13 -18 -53 thirdAfter<37 -74 18 isFirstOfSentence words<28 -28 33 56
    tightlyTied candidates<4 paragraphsBefore<4 -87 gap<-5 10 -36 cueKind<27 after<23 66 -4 bestScore<16 -58 3 33
    laterInSentence tie<28 cuesBetween<1 secondBeforePhrase<1 afterPhrase<19 -24 48 secondBeforePhrase<12 -60 -1 headKind<29 46 -16 -39 -28
    capitals<3 words<3 sentencesInParagraph<3 tokensBefore<15 rank<1 -67 22 secondBeforePhrase<45 52 -41 -41 31 smallWords<3 -61 3
    capitals<2 bestScore<7 -27 bestShare<66 56 tokensBefore<26 beforePhrase<7 39 -32 -47 smallWords<3 thirdAfter<47 -41 32 17
    secondAfter<15 secondAfter<2 secondAfterPhrase<29 25 tokensBefore<11 -82 5 bestShare<72 5 before<4 -1 -94 tokensAfter<12 41 -6
    afterOwner bestScore<29 after<27 afterPhrase<2 sentenceInParagraph<1 carriedFromPart -93 15 20 18 thirdAfter<33 -47 7 35 -51
    words<9 mentions<18 gap<-15 -46 phraseAfterVerb -2 -67 30 isFirstOfSentence carriedOverSentence mentions<3 -46 29 48 51
    besideOther bestScore<5 -31 afterWork cueGap<3 candidates<9 paragraphsBefore<17 37 quotationsInText<11 -32 27 -26 -32 -50 -75
    bestScore<29 afterNaming tokensBefore<16 -25 gap<-15 -33 30 38 afterCue<25 afterOwner 62 -29 beforePhrase<1 30 -55
    beforeConjunction before<48 afterCue<15 secondAfterPhrase<2 -20 ending<1 -11 37 capitals<2 gap<-5 26 -35 -54 -61 40
    sentencesInParagraph<5 cuesAfter<2 oneWord onlyInSentence tokensBefore<11 tie<10 25 -81 18 tie<32 39 -43 -24 -39 -61
    personhood<10 bestShare<100 besideOther paragraphsBefore<3 -25 17 -44 nameIsSubject carriedFromCueAfter -75 17 26 shareHighest -82 28
    paragraphsBefore<3 -45 phraseBeforeQuotation before<1 bestShare<62 -39 50 phraseBefore bestShare<56 28 -58 tokensAfter<25 14 -38 -68
    verbsBetween<1 bestShare<64 18 opensSentenceItself -43 10 quotationsInText<10 quotationsInText<2 56 endsOpen 17 -43 quotationInParagraph<2 60 -22
    tokensBefore<1 35 after<27 cueToPhrase<2 smallWords<3 nameWithoutCue -24 36 43 48 phraseBeforeCue bestShare<54 9 -52 18
    paragraphsBefore<3 shareMiddle -59 21 sentencesInParagraph<5 beforeCue<29 secondBeforePhrase<47 bestScore<-2 -39 23 -33 thirdAfter<18 18 -64 -53
    words<9 quotationsInText<12 secondAfter<15 -43 -3 sentencesInParagraph<3 afterNoun 54 -35 -14 sentencesInParagraph<2 tightlyTied -25 43 50
    quotationsInParagraph<4 laterInSentence offeredTwice cuesBefore<1 cueForm<1 -7 -62 18 capitals<1 -10 44 -35 sinceSpoken<0 -23 67
    mentions<16 quotationsInParagraph<4 afterDash before<48 beforeNoun 2 rank<1 -62 12 -57 -65 sinceSpoken<0 -18 59 43
    cueGap<-11 -46 phraseBeforeQuotation isFirstOfSentence cuesBetween<1 besideSpeech -39 20 tie<23 55 -7 cuesAfter<2 33 -30 -52
    secondBefore<17 cuesAfter<1 beforePhrase<6 -6 -70 16 cuesAfter<2 paragraphsBefore<18 36 secondBefore<32 31 -43 secondBeforePhrase<27 -72 32
    sentencesInParagraph<5 afterDash cueGap<-3 afterPhrase<27 20 quotationsInParagraph<2 personhood<16 phraseWords<3 -109 8 27 0 17 -58 -60
    secondBeforePhrase<38 afterOwner secondAfter<13 bestScore<13 -39 11 paragraphsBefore<4 -24 tokensAfter<12 56 5 -37 phraseBeforeCue -54 19
    tokensAfter<27 candidates<4 phraseAfterQuotation thirdAfter<44 -35 20 secondAfterPhrase<22 58 -23 cueGap<-6 -8 31 secondAfterPhrase<12 32 -52
    before<48 repeats<1 capitals<5 afterDash secondAfterPhrase<15 onlyInSentence 0 54 4 -41 nameIsSubject -56 33 -36 -44
    repeats<1 capitals<3 beforeCue<29 tokensAfter<19 29 -12 thirdAfter<22 11 -69 smallWords<3 thirdAfter<45 -77 29 10 -46
    cueGap<-14 bestScore<30 -60 30 tokensBefore<15 verbsBetween<1 tightlyTied mediumCue -42 17 24 17 bestScore<17 -14 45
    afterOwner sentencesInParagraph<3 tie<32 secondAfterPhrase<2 tokensBefore<17 -38 42 27 -62 rank<1 12 -52 sentenceHasCue 25 -80
    words<9 afterNaming quotationsInParagraph<4 gap<6 -30 30 quotationsInText<27 55 -14 43 quotationsInText<13 tie<33 56 -35 -26
    quotationsInParagraph<4 onlyInSentence phraseWithinTen -39 29 secondBefore<12 opensSentenceItself -81 quotationsInParagraph<2 after<9 -58 40 38 17 43
    bestShare<100 sentencesInParagraph<2 16 before<3 37 before<12 paragraphsBefore<7 28 -84 weighedAgain 30 scoreLowest -32 39 -40
    quotationsInParagraph<4 subjectWithoutCue shareHigher bestScore<29 -30 afterCue<25 49 beforePhrase<1 26 -61 7 namesBetween<1 42 -17 39
    sentencesInParagraph<3 bestScore<1 -42 personhood<10 verbsBetween<3 afterPreposition 32 -21 startsWithCapital -57 25 -23 sentenceHasPerson 30 -34
    tokensBefore<1 24 sentencesInParagraph<5 tokensAfter<12 candidates<4 -18 secondAfter<15 looksLikeTitle 36 -43 69 beforeCue<43 -32 37 -69
    gap<-7 quotationsInText<12 candidates<6 candidates<2 16 -72 3 afterPhrase<27 47 -24 afterPhrase<19 -18 onlyInSentence -14 37
    secondAfter<39 after<22 4 afterCue nameWithTitle -41 17 41 tokensBefore<13 words<4 -39 42 paragraphsBefore<18 67 -10
    tokensAfter<27 words<2 quotationsInText<3 -81 2 quotationsInText<24 phraseBeforeQuotation 26 -46 capitals<1 26 -53 isFirstOfSentence 10 -63
    tokensBefore<14 verbsBetween<1 smallWords<9 afterCue -37 30 21 13 cueForm<4 afterPhrase<31 shortWords 64 -11 -8 -37
    cueGap<-6 afterPhrase<10 38 -46 afterDash words<7 besideSpeech verbsBetween<2 -13 21 40 isFirstOfSentence 3 62 -43
    secondBefore<17 mediumCue thirdBefore<7 cueKind<28 21 -74 -51 39 secondBefore<31 35 onlyInSentence -38 sentencesInParagraph<2 48 -8
    secondBefore<13 -20 phraseTouches bestShare<96 secondBefore<36 phraseAfterVerb 24 -32 beforePhrase<19 -35 nearestCue 40 -28 50 -42
    sinceSpoken<2 afterPhrase<38 thirdBefore<32 tokensBefore<9 -14 beforePhrase<23 44 -16 scoreLow -34 24 ending<1 -72 26 43
    gap<3 gap<-2 words<27 secondBefore<12 quotationInParagraph<1 bestScore<8 4 -107 11 3 52 endsInComma -43 5 34
    mentions<7 candidates<3 quotationsInParagraph<2 smallWords<9 paragraphsBefore<12 -119 -16 30 secondBefore<3 38 -38 1 paragraphsBefore<17 45 -27
    secondAfter<44 shareHigh ownedNoun tokensBefore<6 nearestCue carriedFromCueAfter -44 24 21 clausesBetween<2 27 -25 -53 -27 30
    quotationsInParagraph<4 tokensAfter<18 secondAfter<15 -15 sentenceInParagraph<1 32 -15 cuesBetween<1 scoreLow -78 4 verbsBetween<2 38 -40 35
    tie<28 before<29 16 thirdAfter<2 24 before<35 cueToPhrase<3 -80 14 cuesBefore<1 thirdAfter<33 -14 48 -30 -41
    personhood<10 personhood<5 bestShare<76 13 bestScore<17 14 tie<21 3 -68 38 bestShare<98 bestShare<61 5 -72 22
    gap<-7 quotationsInText<13 thirdAfter<25 -13 quotationsInText<10 beforePreposition -98 8 22 sentenceInParagraph<2 42 -33 phraseAfterNoun 15 -29
    thirdAfter<46 thirdAfter<36 isPreviousSpeaker cuesBefore<1 quotationsInText<21 2 -48 before<30 45 -5 -32 bestScore<24 -58 19 39
    personhood<9 personhood<5 weakCue allCapitals -5 31 -34 isFirstSpeech 50 -16 nameWithTitle phraseAfter -72 15 16
    afterWork tightlyTied quotationsInText<21 personhood<9 personhood<5 cuesAfter<1 12 -31 44 -28 bestScore<19 -55 16 31 -45
    sentencesInParagraph<2 judgedPartial thirdBefore<33 -25 29 isPreviousSpeaker 49 afterCue<15 30 -48 smallWords<3 -20 gap<-14 -24 62
    oneWord strongCue afterDash 16 -34 afterCue<13 25 rankOnSide<2 hasVerbInside -70 6 12 phraseBeforeCue -38 18
    besideOther quotationsInParagraph<4 scoreLow paragraphsBefore<29 paragraphsBefore<11 2 afterCue<35 -39 23 41 repeats<1 33 -30 44 -56
    tie<32 before<29 namedOnce 18 -19 namedOnce tokensAfter<30 phraseOpensSentence -23 40 -70 30 gap<-16 19 -72
    beforePhrase<29 mediumCue beforePhrase<19 onlyInSentence -27 5 31 offers<5 59 -30 subjectWithoutCue afterCue<33 -54 29 34
    cueKind<28 beforePhrase<19 afterPhrase<33 afterPhrase<19 -12 18 judgedPartial 6 -69 39 beforePhrase<6 9 afterCue<36 -65 16
    words<38 tie<28 words<6 cueForm<4 fewWords -19 21 -33 23 scoreLow quotationInParagraph<1 -91 4 15 44
    capitals<3 oneWord personhood<11 18 -28 secondAfterPhrase<32 allCapitals -52 14 17 thirdAfter<45 words<16 -48 1 32
    words<28 quotationAlone sentencesInParagraph<3 afterWork candidates<9 21 -25 -37 -15 carriedFromCueAfter sentencesInParagraph<3 -89 17 29 34
    gap<3 gap<-2 secondBeforePhrase<45 13 mediumCue -48 24 secondBeforePhrase<10 -2 secondAfter<40 tokensAfter<5 13 -81 20 35
    afterWork verbsBetween<1 -8 endsOpen 41 namesBetween<2 secondAfter<15 -27 cueGap<3 47 -26 phraseAfterNoun -52 23 -48
    sentencesInParagraph<5 capitals<3 thirdAfter<36 personhood<10 23 -27 secondAfter<43 tokensAfter<9 19 paragraphsBefore<4 19 -80 38 -23 -56
    """

  private static let speakerTreeRows: StaticString = """
    offers<2 quotationAlone tie<7 beforeCue<5 255 gap<2 38 -113 quotationsBefore<1 cueToPhrase<-1 183 nounWithoutCue -165 secondAfterPhrase<2 -158 beforeCue -81 gap<7 95 -107 headKind<1 113 -116 headKind<27 4 -119 headKind<49 offers<3 beforeCue phraseAfterCue tie<7 132 -3 -132 gap<6 153 -113 secondAfterPhrase<3 48 gap<5 quotationsBefore<1 phraseAfterCue 121 49 48 -58 -118
    beforePhrase<28 sentencesAway<1 beforePhrase<7 gap<-3 phraseBeforeAuxiliary quotationsBefore<1 139 80 24 63 phraseBeforeComma rightOfTouchingCue cueToPhrase<1 cueToPhrase<-1 154 gap<3 cuesBetween<1 -129 gap<-5 -73 59 -162 cueToPhrase<2 37 -68 123 beforePhrase<27 cueToPhrase<-1 135 -56 143 endsInStop -156 before<3 sentencesAway<2 0 -118 -140 nameIsSubject leftOverRelative beforeCue<50 beforePhrase<43 -157 -85 72 106 31
    offers<2 quotationInParagraph<1 rightOfTouchingCue phraseBeforeCue phraseOpensSentence pronoun beforePhrase<24 phraseBeforePreposition afterCue<23 -142 121 beforePhrase<5 83 -112 -171 4 54 81 204 beforePhrase<8 carriedInSentence -4 102 -86 otherNoun beforePhrase<10 candidates<2 20 candidates<3 67 116 phraseBeforeComma phraseBeforeCue beforeCue pronoun beforePhrase<32 -134 -34 -24 commasBetween<1 64 -106 56 beforePhrase<28 118 -13 -122
    phraseBeforeCue nameIsSubject carriedInParagraph phraseAfterComma afterCue<11 pronoun namesBetween<1 startsWithCapital -126 phraseWithinTwo -86 14 phraseAfterQuotation -151 53 -5 otherNoun rightOfAddressingCue afterPhrase<8 afterPhrase<2 -101 125 afterPhrase<25 -56 26 -142 -129 36 namesBetween<1 95 -1 afterPhrase<19 73 phraseAfterComma -54 60 startsWithCapital headKind<48 93 -40 phraseAfterComma tokensAfter<5 18 afterPhrase<28 64 -45 111
    offers<2 carriedInParagraph isFirstOfSentence pronoun timesSpoken<1 cueToPhrase<-1 99 aNoun cueToPhrase<1 -150 words<4 54 -105 -60 candidates<3 7 -114 20 phraseWords<3 3 words<20 220 -27 candidates<5 1 138 phraseBeforeAuxiliary phraseBeforePreposition candidates<2 15 phraseAfterVerb bareNoun phraseBeforeQuotation candidates<4 49 rankOnSide<1 114 57 -85 -78 -73 isFirstOfSentence -133 46 secondBeforePhrase<1 -14 -109
    isFirstOfSentence phraseBeforeCue carriedInParagraph person according headKind<2 -150 beforePhrase<4 4 headKind<17 -41 phraseBeforeRelative -151 38 211 namedOften beforePhrase<20 87 phraseBeforeComma -87 31 phraseBeforeVerb -128 -5 carriedInSentence endsInStop -106 1 candidates<4 26 154 opensSentenceItself beforePhrase<10 108 otherNoun 40 -101 2 tokensAfter<8 phraseAfterSubordinator otherNoun 29 -59 -78 candidates<5 53 96
    phraseBeforeCue person hasCuedRival -2 according laterInSentence cueToPhrase<1 phraseAfterComma rightOfTouchingCue phraseOpensSentence -139 -26 81 12 otherNoun mentions<1 phraseBefore -59 phraseAfterCue 46 -76 -72 phraseBeforeRelative -111 61 carriedLength<1 -69 67 259 mentions<4 53 cueToPhrase<1 hasCuedRival 27 offeredOften -93 7 18 hasCuedRival 17 otherNoun phraseAfterCue phraseWithinTwenty 67 24 -50 -72
    nameWithoutCue sentencesAway<2 secondBeforePhrase<10 carriedEnd sentencesAway<1 afterPhrase<8 58 afterPhrase<25 -27 commasBetween<1 secondBeforePhrase<3 cuesBetween<1 22 56 phraseAfterCue 164 -61 cuesBefore<1 -81 10 cuesBefore<1 1 -94 -93 phraseAfterComma cueKind<32 phraseAfterCue personhood<4 afterPhrase<26 -111 afterPhrase<28 46 -87 10 -144 speechNounOwner 220 -38 58 -150 personhood<2 -144 secondBeforePhrase<5 27 thirdAfter<34 -102 12
    beforePhrase<28 carriedAcross phraseBeforeAuxiliary gap<3 tie<25 headKind<49 phraseAfterComma tokensAfter<12 22 50 68 -50 quotationsBefore<1 cuesBetween<1 commasBetween<1 -92 -1 2 beforePhrase<1 cuesBetween<1 112 19 -43 beforePhrase<6 -2 afterCue<23 afterCommaInverted -118 51 tie<17 -83 144 beforePhrase<4 -13 -114 -122 beforePhrase<33 leftOverRelative -125 48 tie<25 gap<7 16 -97 personhood<4 -116 -15
    carriedAcross otherNoun tie<25 rightOfCue phraseAfterComma nameOfOneWord candidates<2 13 rankOnSide<4 40 headKind<42 17 -76 person rankOnSide<1 -7 -76 11 50 -102 tie<27 inPreposition nameOfOneWord person phraseAfterComma words<4 candidates<7 -36 88 -118 18 34 candidates<2 9 -97 -112 candidates<5 -2 103 phraseBeforeRelative rankOnSide<7 -128 31 42 carriedOpen -129 49
    offers<2 carriedAcross gap<3 tie<7 otherNoun 200 -50 tie<27 hasCuedRival gap<-6 -32 gap<-2 165 -6 pronoun -88 6 laterInSentence hasCuedRival 0 -106 63 phraseAfterComma according -139 71 -27 -125 otherNoun phraseAfterComma according gap<3 tokensAfter<11 offers<3 hasCuedRival 5 tie<7 38 -94 13 33 hasCuedRival 30 -80 189 50 -87
    gap<3 carriedFromFar personhood<0 offers<2 -129 -20 offers<3 opensSentence gap<2 isNearest endsInComma commasBetween<1 8 accordingOpens rankOnSide<1 0 phraseAfterQuotation phraseWords<2 -89 -28 58 99 -54 gap<-3 commasBetween<1 74 -47 -79 28 109 gap<-18 personhood<2 -45 9 phraseAfterVerb 20 -56 -132 offers<3 role afterCue document -124 3 23 -14 -22
    beforePhrase<28 tie<25 otherNoun phraseAfterComma rightOfAddressingCue nameOfOneWord 22 person -60 8 -101 42 phraseWords<4 -97 21 quotationAlone tie<28 beforePhrase<6 carriedOverSentence nameOfOneWord opensSentenceItself 53 -11 verbsBetween<2 -85 54 -93 offeredTwice -107 -4 -117 0 beforePhrase<33 thirdAfter<29 leftOverRelative -124 29 afterOtherWord -56 62 tie<25 commasBetween<1 22 -38 person -103 -5
    otherNoun sentencesAway<2 phraseBeforeAuxiliary according likelyPerson inPreposition possessiveName sentencesAway<1 rightOfAddressingCue tokensBefore<8 rankOnSide<3 13 -75 phraseAfterCue cueKind<29 37 cueNearBefore -1 47 beforeCue -69 63 -98 tokensBefore<2 tokensAfter<3 4 paragraphsBefore<22 -90 33 -92 -107 nearestCue -75 candidates<7 4 177 rankOnSide<1 -7 -91 177 secondAfterPhrase<4 -122 -46 -122 rankOnSide<7 -106 57
    headKind<49 personhood<-1 secondBeforePhrase<11 -10 -121 carriedFromFar likelyPerson rightOfCue speechNoun carriedEnd strongCue secondBeforePhrase<8 secondBeforePhrase<3 carriedInSentence 8 cuesBetween<1 85 6 commasBetween<1 namedOften beforeCue<17 146 -18 -12 -31 secondBeforePhrase<31 -32 opensSentenceItself phraseTouches 20 -59 -42 cuesBetween<1 10 32 -62 -96 afterCommaInverted -102 23 afterCue<1 -77 -15 -115 secondBeforePhrase<1 -28 -114
    paragraphsAway<1 afterPhrase<30 cueToPhrase<-1 afterPhrase<22 169 17 afterPhrase<25 afterPhrase<8 nameOfOneWord tokensBefore<34 cueForm<3 2 35 94 timesSpoken<1 isFirstOfSentence -104 -13 19 isFirstOfSentence phraseBeforeRelative pronoun -110 -32 tokensBefore<8 -43 79 oneWord -35 65 candidates<2 3 afterPhrase<28 27 pronoun -18 34 isFirstOfSentence phraseAfterComma pronoun -110 -11 27 afterPhrase<34 22 -31 -92
    headKind<49 sentencesAway<2 personhood<-1 capitals<9 afterCue<1 -93 -31 57 possessiveName carriedEnd phraseBeforeNoun phraseAfterSubordinator headKind<17 sentencesAway<1 14 quotationAlone -71 3 phraseWords<2 headKind<44 -128 -14 headKind<41 thirdAfter<22 -80 1 opensSentenceItself secondAfterPhrase<2 -37 44 -15 rankOnSide<4 family<1 -30 40 -92 -45 -64 oneWord -110 22 -118 phraseWords<4 phraseAfterQuotation -106 7 -5
    phraseBeforeCue tie<7 weakCue phraseBefore 20 tie<5 40 167 -15 hasCuedRival tie<28 9 afterPhrase<19 -5 -104 carriedInSentence cueToPhrase<-1 tie<14 -35 166 afterPhrase<3 carriedLength<23 -121 4 afterPhrase<8 phraseAfterNoun 1 -63 cueToPhrase<0 -131 phraseBefore tie<26 -115 -36 afterPhrase<23 rank<2 -100 -32 theNoun -28 41 carriedFromCueAfter 75 -7 secondBefore<10 5 22
    according phraseBeforeCue paragraphsAway<1 place likelyPerson leftOverRelative rightOfTouchingCue leftOverApposition carriedInParagraph phraseAfterNoun cueGap<1 phraseAfterCue -6 secondBefore<1 9 -98 -38 secondBefore<15 beforePreposition -76 14 cueMidBefore -26 50 candidates<5 0 48 33 29 cueGap<-2 nearestCue 11 209 -36 -72 -116 verbsBetween<1 -27 -118 candidates<2 2 phraseAfterCue place 19 -54 -47 171
    phraseBeforeAuxiliary paragraphsAway<1 cueToPhrase<-1 tie<14 -1 161 secondBeforePhrase<8 secondBeforePhrase<3 8 commasBetween<1 cueToPhrase<0 -45 87 endsInComma 24 -76 phraseBeforeCue phraseAfter phraseBeforeRelative secondAfterPhrase<26 longWords -90 28 secondBeforePhrase<29 cuesBefore<1 45 -63 7 cueToPhrase<2 -33 namesBetween<3 138 -36 tie<26 -105 secondBeforePhrase<13 -2 -87 secondAfterPhrase<16 33 -12 phraseBeforeCue -97 19 secondBeforePhrase<1 -23 -91
    gap<3 carriedAcross rightOfCue tie<8 phraseWords<3 13 49 phraseBeforeCue nameOfOneWord personhood<2 carriedInParagraph isFirstOfSentence tokensBefore<21 -78 tokensBefore<24 67 phraseWords<3 -62 13 personhood<-6 83 document -20 53 tokensBefore<27 3 77 17 person cueToPhrase<-1 45 rank<1 -20 -107 -19 nearestSubject 7 50 -98 -96 personhood<5 cueToPhrase<-1 55 rankOnSide<2 -57 -114 -3
    beforePhrase<7 sentencesAway<2 candidates<2 1 beforePhrase<5 rank<7 14 -24 75 -106 isFirstOfSentence nearestCue hasCuedRival beforePhrase<27 -65 -1 cueKind<32 phraseBefore -103 beforePhrase<22 beforePhrase<18 -83 rank<3 74 -37 cuesBetween<2 beforeCue<44 -94 33 -24 85 rightOfCue candidates<7 -11 beforePhrase<18 -28 81 -97 beforePhrase<20 rankOnSide<2 7 -89 cuesBetween<1 looksLikeTitle -52 67 21
    otherNoun phraseBeforeAuxiliary carriedAcross according phraseBeforeNoun headKind<49 strongCue plural phraseWithinTwenty tokensBefore<16 2 beforeCue<22 tokensAfter<16 pronoun 9 secondAfterPhrase<32 90 -4 88 -23 -13 tokensAfter<5 10 -93 tokensBefore<13 8 headKind<2 18 56 -58 secondAfterPhrase<27 nounWithoutCue -122 8 tokensAfter<10 32 -56 114 -67 -46 phraseWords<3 -125 quotationsInText<3 76 before<30 -68 27
    secondBeforePhrase<8 paragraphsAway<1 secondBeforePhrase<3 inPreposition phraseWords<4 5 26 phraseWords<3 -73 49 cueKind<30 before<26 afterPhrase<25 afterPhrase<8 35 -79 isNearest 4 72 document 104 -22 -35 verbsBetween<1 -9 -89 cueKind<32 afterPhrase<25 opensSentence capitals<5 -64 4 33 afterPhrase<28 21 secondBeforePhrase<33 secondBeforePhrase<17 -30 -78 secondBeforePhrase<35 29 namedOften -47 5 cueKind<38 150 -28
    gap<3 rightOfCue gap<-18 personhood<4 -40 nameIsSubject mentions<12 93 -47 -5 leftOverRelative likelyPerson personhood<-2 -34 cuesBetween<1 beforePhrase<10 sentencesAway<1 rankOnSide<2 afterColon 6 73 -42 -67 hasCuedRival -2 -50 sentencesAway<1 17 hasCuedRival 3 -68 -32 gap<1 words<5 179 24 -11 -94 cueToPhrase<-1 86 beforePhrase<10 -9 personhood<4 before<38 -113 25 -8
    headKind<49 place according sentencesAway<2 speechNoun possessiveName phraseAfterSubordinator afterPhrase<36 plural phraseAfterVerb 6 headKind<17 22 -88 secondAfterPhrase<46 -68 78 afterPhrase<45 -88 headKind<29 -22 50 family<1 cueNearBefore -49 21 20 secondAfter<48 -91 33 secondAfter<35 -105 25 -77 122 afterColon -110 24 quotationsInParagraph<3 phraseBeforeCue leftOverRelative cueToPhrase<25 -126 12 20 -17 21
    gap<3 rightOfCue gap<-18 phraseWords<2 personhood<6 quotationInParagraph<1 rankOnSide<10 -83 43 -22 0 cuesBetween<3 11 secondBeforePhrase<48 -61 45 candidates<6 beforePhrase<28 5 allCapitals nameIsSubject -65 3 63 rankOnSide<3 nameIsSubject cueGap<-1 cueGap<-9 -16 116 secondBeforePhrase<33 49 -38 10 personhood<5 -42 18 -93 beforePhrase<13 -10 personhood<4 phraseWords<4 -104 30 beforePhrase<27 -80 10
    gap<3 leftOverRelative gap<-11 opensSentence sentencesAway<2 phraseAfterVerb -11 -79 -78 35 candidates<6 3 offeredOften secondBeforePhrase<20 gap<-1 middleWords afterPreposition plural 121 -18 6 -13 ending<1 -39 35 afterPhrase<26 -40 23 3 cuesBefore<1 -2 commasBetween<2 smallWords<3 171 -4 -12 strongCue gap<7 -28 afterOtherWord cuesBefore<2 -102 19 24 ending<1 37 -30
    place phraseBeforeCue bareNoun nameOfOneWord mentions<1 cueGap<2 quotationsBefore<1 carriedFromCueBefore secondAfterPhrase<33 secondAfterPhrase<26 plural subjectWithoutCue 2 -51 -83 secondAfterPhrase<28 68 3 pronoun -42 6 -84 rank<1 26 -15 -54 rank<9 afterCue<12 1 23 -59 rank<1 startsWithCapital -51 16 thirdBefore<1 -100 -22 -77 hasCuedRival 2 secondAfterPhrase<3 52 pronoun 2 25 -84
    according place phraseBeforeCue afterPhrase<8 carriedFromFar phraseAfterNoun candidates<4 0 18 secondAfterPhrase<44 cueGap<-2 27 -74 47 -66 secondAfterPhrase<11 afterPhrase<46 -122 13 phraseAfter secondBefore<12 isFirstOfSentence -99 -5 phraseWithinTwenty secondAfterPhrase<23 -40 phraseAfterNoun theNoun pronoun tokensBefore<30 thirdBefore<43 -14 45 -61 31 58 cueKind<31 81 -27 -25 isFirstOfSentence -75 4 6 -81 114
    beforePhrase<6 paragraphsAway<1 beforePhrase<3 3 endsInComma 25 -24 -59 isFirstOfSentence nameOfOneWord afterCue phraseBeforeCue mentions<1 phraseWithinFive afterOtherWord -83 6 smallWords<1 40 -47 -18 candidates<8 -10 thirdBefore<17 -12 105 phraseBeforeCue capitals<3 beforePhrase<33 150 -15 -22 -6 phraseWithinFive candidates<2 6 afterOtherWord -112 -20 thirdBefore<23 -57 thirdBefore<36 92 -43 beforePhrase<20 -33 13
    beforePhrase<7 carriedAcross cuesBefore<1 rank<3 2 -45 sentencesAway<1 cueToPhrase<15 offers<3 36 isFirstOfSentence 26 5 -23 -74 -54 isFirstOfSentence beforePhrase<18 -68 beforePhrase<20 21 personhood<4 phraseAfterCue cueGap<-2 cueGap<-9 -42 beforePhrase<35 93 -6 cueToPhrase<-1 68 hasCuedRival secondAfterPhrase<3 -50 51 offers<3 -92 secondAfterPhrase<3 55 -42 -87 personhood<14 3 -72 beforePhrase<20 -39 12
    beforePhrase<6 beforePhrase<3 2 namesBetween<3 20 -16 isFirstOfSentence nearestCue isPreviousSpeaker commasBetween<1 beforePhrase<31 cuesBetween<1 -87 -10 tokensBefore<7 nameIsSubject -79 12 phraseWithinTwo aNoun 46 -51 -35 cueGap<4 phraseBeforeCue leftOfCue -103 31 -22 beforeCue<9 88 -68 -5 phraseAfterCue role leftOverRelative -2 92 93 beforeCue<5 19 -93 beforePhrase<20 tokensBefore<14 5 -82 10
    headKind<49 rankOnSide<4 paragraphsAway<1 otherNoun likelyPerson tokensBefore<13 2 secondBeforePhrase<5 secondBeforePhrase<1 14 phraseWithinTwo cueToPhrase<0 -14 99 3 thirdBefore<45 secondBeforePhrase<47 6 38 -25 rank<1 3 inPreposition commasBetween<1 -16 -99 30 afterOtherWord -94 38 commasBetween<4 phraseBeforeCue -75 10 48 -22 phraseBeforeRelative firstInSentence phraseBeforeCue afterPhrase<46 -104 12 clausesBetween<1 33 -67 21 46
    namesBetween<2 phraseWords<4 bareNoun phraseAfterComma secondBeforePhrase<9 secondBeforePhrase<3 3 cueGap<-3 phraseAfterConjunction -42 61 50 endsInComma pronoun personhood<2 secondBeforePhrase<39 -85 namesBetween<1 28 -75 -24 4 -3 17 -73 28 personhood<2 pronoun carriedFromCueAfter phraseWords<2 nounWithoutCue -91 11 secondBeforePhrase<8 phraseWords<4 -12 79 role -65 -1 hasCuedRival 9 -46 9 personhood<16 5 -33
    according place commasBetween<1 tokensBefore<16 2 phraseAfterCue secondBeforePhrase<16 beforePhrase<18 26 secondBeforePhrase<1 -14 thirdBefore<5 -27 thirdBefore<42 words<3 beforeConjunction 181 -4 words<4 -48 76 18 secondBeforePhrase<42 -15 24 -71 beforePhrase<10 beforeWord 4 -24 secondBeforePhrase<10 phraseAfterSubordinator leftOverRelative 0 75 -58 before<46 words<2 1 phraseAfterSubordinator afterComma -102 -35 -13 33 -86 108
    phraseBeforeAuxiliary place according headKind<49 phraseBeforeNoun tokensBefore<19 inPreposition 2 -39 offers<2 closesSentence isNearest cueKind<29 91 -10 -8 paragraphsBefore<8 50 -9 cueKind<30 isNearest 4 ending<1 -36 58 -24 paragraphsBefore<21 isNearest -62 20 20 phraseBeforeRelative cueToPhrase<25 offers<3 afterColon -96 15 -20 45 42 98 -84 paragraphsBefore<27 offers<3 -85 -34 12
    otherNoun speechNoun cueToPhrase<-1 81 place carriedAcross phraseAfterSubordinator afterPhrase<34 phraseBeforeEnd 3 offeredTwice allCapitals nameWithTitle -103 11 53 7 afterPhrase<45 -84 rankOnSide<3 12 paragraphsBefore<26 -61 23 phraseAfter rankOnSide<4 words<12 timesSpoken<1 27 -35 -48 -78 -89 verbsBetween<7 -64 33 -76 -89 rankOnSide<7 beforeCue<50 cueToPhrase<-1 32 leftOverRelative -95 16 30 61
    phraseBeforeAuxiliary speechNoun cueKind<32 place namesBetween<2 bareNoun tokensBefore<16 3 namesBetween<1 secondBeforePhrase<12 53 7 -4 -50 endsInComma nameOfOneWord thirdBefore<42 1 sentencesAway<1 40 -38 mentions<2 -79 -12 cuesAfter<1 14 mentions<7 nounWithoutCue -85 -18 0 -56 cueKind<38 105 -9 phraseWithinTwenty -87 17 before<28 -59 secondBeforePhrase<5 before<45 38 -41 before<44 -52 27
    according otherNoun place cueKind<29 longPhrase nameWithoutCue tokensBefore<23 2 offers<3 41 afterPhrase<27 -21 17 isFirstOfSentence thirdAfter<34 hasCuedRival 2 -64 16 tokensBefore<17 -18 commasBetween<3 105 -23 40 isFirstOfSentence phraseBefore -74 leftOverRelative afterPhrase<27 -67 -9 73 tokensBefore<14 9 -17 -64 beforeCue<50 firstInSentence leftOverRelative -84 32 afterPhrase<25 63 -33 58 89
    rightOfCue paragraphsAway<1 cueKind<32 possessiveName cueKind<29 personhood<-2 -29 headKind<49 tokensBefore<13 2 pronoun phraseBeforeConjunction isNearest nameOfOneWord cuesAfter<2 4 nameIsSubject 100 -19 person -89 -6 ending<1 -15 44 tokensBefore<30 121 -22 39 nearestCue -54 32 headKind<17 -5 tokensBefore<34 inPreposition -26 -98 inPreposition -25 92 secondAfter<48 -77 30 63 -43 -57
    otherNoun gap<-35 capitals<4 -65 31 gap<3 it tie<7 headKind<43 8 before<24 10 headKind<48 99 -16 tie<10 -76 beforePhrase<45 phraseWithinTwenty 4 -8 secondBeforePhrase<18 7 -63 phraseBeforeCue -83 24 before<25 words<3 -74 -20 commasBetween<1 phraseBeforeComma -59 46 smallWords<1 88 -12 headKind<50 cueMidBefore -81 tokensBefore<34 -28 64 smallWords<2 69 -30
    gap<3 gap<-18 phraseWords<2 timesSpoken<1 secondAfterPhrase<18 -19 rankOnSide<10 quotationsInText<12 -96 -14 39 0 afterArticle -6 45 rankOnSide<4 candidates<9 possessiveName 3 rankOnSide<1 22 -69 phraseWords<3 phraseWithinTwo beforeCue<19 46 -25 -43 82 person offers<5 -80 13 -3 phraseWords<2 candidates<4 -9 -72 verbsBetween<1 namedOnce -39 7 rankOnSide<3 phraseBeforePreposition 74 -23 -26
    gap<7 tie<7 phraseWords<3 gerundCue cueNearBefore 3 27 -42 inPreposition 21 before<30 -6 141 tie<10 -69 gap<-14 after<8 -5 rankOnSide<1 -81 tie<25 -25 cuesBetween<1 -43 tokensAfter<6 -20 77 speechNoun phraseAfterComma possessiveName cueKind<32 0 57 -50 14 -58 after<11 afterPhrase<20 101 -17 strongCue cueKind<32 -86 26 afterCue<13 35 -38
    according gap<-35 secondBeforePhrase<44 namesBetween<9 -82 2 19 gap<3 leftOverRelative cueKind<29 nearestSubject tie<7 isFirstOfSentence 30 5 tie<10 -58 0 28 secondBeforePhrase<10 personhood<-4 44 -3 personhood<2 afterOwner paragraphsBefore<2 20 -58 27 -4 words<5 gap<-14 -30 127 secondBeforePhrase<11 27 -36 cueKind<28 cueForm<4 secondAfterPhrase<13 words<7 46 -31 -42 19 -85 82
    speechNoun according likelyPerson strongCue paragraphsAway<1 phraseWithinTwenty cueToPhrase<0 -43 -1 after<8 phraseAfter -2 57 phraseAfter quotationsInText<21 -29 24 -79 smallWords<9 -57 10 rightOfAddressingCue candidates<3 2 cueToPhrase<15 candidates<9 11 42 -13 -53 candidates<5 before<5 before<4 -8 -67 17 phraseWithinTen quotationsInText<15 clausesBetween<3 -99 15 5 -3 78 after<35 -83 12
    phraseBeforeAuxiliary afterPhrase<28 nounWithoutCue sentencesAway<2 4 commasBetween<5 -62 40 cuesBefore<3 secondBeforePhrase<13 -10 -76 afterPhrase<16 -21 93 cuesBetween<1 cuesBefore<1 afterPhrase<46 cueTouchesBefore -36 37 42 namedOnce -85 9 secondBeforePhrase<5 afterPhrase<36 secondBeforePhrase<1 10 commasBetween<1 80 -26 -24 secondBefore<48 phraseAfterNoun -14 -46 22 isFirstOfSentence mentions<35 -71 19 phraseAfterNoun -27 nameIsSubject -34 66
    gap<3 gap<-18 phraseFar -30 paragraphsBefore<16 -20 17 quotationsBetween<1 candidates<9 rankOnSide<4 rightOfCue cuesBetween<1 rankOnSide<2 rank<2 0 63 -52 6 secondBeforePhrase<44 -64 35 -28 gap<-6 headKind<46 rankOnSide<4 77 2 -39 paragraphsBefore<11 words<7 56 -26 -39 -22 after<11 gap<7 -31 headKind<2 97 -16 cueForm<4 gap<7 -17 document -72 18 0
    phraseBeforeAuxiliary likelyPerson paragraphsAway<1 rank<7 tie<7 ownedNoun thirdBefore<15 3 offers<3 secondBefore<38 hasCuedRival -30 93 -20 11 73 tie<10 afterCommaInverted -65 30 2 rank<10 -30 mentions<1 64 -30 carriedFromWhole words<15 48 -29 -60 cueKind<32 rank<1 -4 -52 42 rank<2 offers<3 thirdBefore<44 ownedNoun -127 12 -1 -29 words<2 34 -27
    cueToPhrase<-1 60 inPreposition cueKind<30 tie<7 8 phraseBeforeCue hasCuedRival 2 words<29 tokensBefore<14 beforeWord -21 -68 tie<25 paragraphsBefore<34 -22 28 rank<5 cuesAfter<1 paragraphsBefore<8 18 secondBefore<22 7 -59 51 words<7 104 -18 namesBetween<3 40 -36 3 -15 words<5 paragraphsBefore<16 paragraphsBefore<4 70 -58 tokensAfter<9 after<28 paragraphsBefore<27 172 -14 -31 -14 -68
    beforePhrase<6 beforePhrase<5 2 44 after<24 beforePhrase<32 phraseBeforeComma beforePhrase<25 namedOften beforePhrase<18 -50 laterInSentence offers<3 tokensBefore<30 paragraphsBefore<20 -108 -6 50 rank<3 33 -42 oneQuotationBetween 79 -29 -80 -93 1 commasBetween<1 offers<2 middleWords paragraphsBefore<24 tokensBefore<6 -2 subjectWithoutCue rankOnSide<3 165 -14 -16 -33 -45 -3 -29 phraseWords<4 3 candidates<7 9 95
    phraseBeforeAuxiliary quotationsBetween<1 gap<11 phraseWithinFive afterPhrase<36 2 afterCue -32 38 tokensBefore<12 5 tokensBefore<30 offers<3 paragraphsBefore<24 namedOnce afterPhrase<17 13 aNoun 149 -4 -3 -34 secondAfter<26 33 -23 -21 rankOnSide<1 41 -54 -18 words<4 offers<2 after<18 sentencesInParagraph<2 -14 127 -41 isFirstOfSentence tokensAfter<14 -74 5 8 offers<3 -93 secondBeforePhrase<40 -39 30
    otherNoun gap<3 phraseAfterComma commasBetween<1 candidates<6 1 cueToPhrase<6 thirdBefore<18 6 cueFarBefore smallWords<1 59 18 -18 -11 opensSentence candidates<3 0 cueToPhrase<-1 53 ownedNoun rank<2 cuesBetween<3 before<4 words<3 45 -43 -84 19 -16 37 32 14 before<25 -27 commasBetween<1 -38 51 gap<-30 55 theNoun phraseBeforeRelative cueToPhrase<-1 27 -97 26 1
    place afterPhrase<36 bareNoun plural phraseBeforeQuotation cueKind<29 carriedLength<23 before<1 1 carriedOverSentence mentions<1 14 3 -61 smallWords<8 -11 72 according cueForm<2 4 subjectOfCue -19 5 51 afterPhrase<1 5 -62 cuesAfter<1 afterPhrase<23 -46 smallWords<1 63 -19 -66 phraseAfterNoun -85 35 afterPhrase<45 -77 before<30 quotationInParagraph<1 -40 14 before<37 40 -29 -58
    phraseBeforeAuxiliary likelyPerson beforePhrase<28 plural 3 -34 beforePhrase<32 -81 commasBetween<1 phraseAfter beforePhrase<35 secondBefore<12 -40 quotationsInText<20 middleWords 114 -27 -21 secondBefore<46 namesBetween<1 candidates<3 7 family<1 -100 27 19 54 nameIsSubject -66 16 ownedNoun -34 55 rankOnSide<1 endsOpen 14 -52 cuesAfter<2 -56 18 quotationsInText<13 beforePhrase<5 oneWord -32 30 -87 9
    phraseWords<4 otherNoun secondBeforePhrase<6 secondBeforePhrase<3 1 offers<4 nameIsSubject 53 0 -16 phraseAfterComma family<1 tokensBefore<9 tokensBefore<6 offers<2 isPreviousSpeaker -94 5 -3 nameIsSubject 51 -16 secondBeforePhrase<47 isFirstOfSentence -52 -1 10 fewWords phraseBeforeCue -45 20 after<17 namesBetween<4 107 -20 -3 9 tokensBefore<39 -54 43 tokensBefore<33 tokensBefore<28 14 -35 offers<3 96 -1
    phraseBeforeAuxiliary possessiveName place tie<7 6 tie<10 beforeCue<11 5 -67 cueKind<32 pronoun personhood<2 hasCuedRival 1 carriedLength<24 afterConjunction paragraphsAway<1 -21 -72 23 53 tokensBefore<37 2 -39 tokensBefore<15 3 rankOnSide<2 50 5 beforeCue<11 74 -39 words<32 -55 25 inPreposition -78 words<3 62 -34 words<4 cueKind<27 after<18 64 -9 -19 -44
    likelyPerson quotationsBetween<1 cueToPhrase<-1 words<21 phraseAfterNoun -1 90 -28 verbsBetween<2 tokensBefore<12 1 phraseAfterCue sentencesInParagraph<3 isFirstSpeech 1 nameIsSubject 53 -3 40 afterPhrase<8 19 -76 afterPhrase<3 candidates<2 -7 -75 onlyInSentence namesBetween<2 40 -6 afterPhrase<28 cueKind<29 4 -23 candidates<11 -31 33 -17 tokensBefore<8 -7 quotationsInText<3 25 phraseWithinTen -72 after<12 -35 27
    speechNoun quotationsBetween<1 gap<3 carriedAcross phraseBeforePreposition nameWithoutCue 2 personhood<1 phraseAfterComma -88 21 after<30 secondAfter<11 -22 gap<-3 75 1 -50 paragraphsBefore<10 after<17 130 -6 fewWords -35 46 paragraphsBefore<30 verbsBetween<7 -69 29 36 cueToPhrase<-1 43 document personhood<3 phraseAfterComma -94 -14 -5 47 gap<16 isPreviousSpeaker -36 -6 55 secondAfter<40 -89 34
    likelyPerson beforePhrase<7 repeats<2 beforePhrase<3 2 12 -51 beforePhrase<18 beforePhrase<15 -13 -72 repeats<2 cuesBefore<2 cueNearBefore person pronoun cueGap<-7 15 looksLikeTitle sentencesInParagraph<3 -63 3 23 19 beforePhrase<27 beforePhrase<20 19 -57 7 32 isFirstSpeech pronoun leftOverRelative cueGap<-33 35 -51 25 8 before<12 -56 57 80 beforePhrase<20 -36 sentencesInParagraph<3 24 -42
    """
}
