// Written by `make train`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out mention 93.0, resolved 90.0 (direct), mention 89.4, resolved 87.2 (all);
// seen mention 94.4, resolved 91.4 (direct), mention 91.5, resolved 89.2 (all).
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
    leftOfCue 177
    leftThroughChain 253
    leftOverApposition 146
    leftOverFarApposition 114
    leftOverComplement 166
    leftOverRelative 207
    rightOfTouchingCue 399
    rightOfCue -197
    rightOfAddressingCue -312
    afterCommaInverted 433
    firstSubject -86
    nearestSubject 44
    subjectOfCue -12
    quotedAs 550
    passiveAgent 281
    passiveSubject -153
    opensSentence 125
    according 700
    accordingOpens 256
    colon 155
    colonBefore 26
    dash 458
    dashBelow 450
    speechNounOwner 52
    subjectWithoutCue -18
    nameWithoutCue -70
    nounWithoutCue -32
    carriedInParagraph 215
    carriedAcross -35
    carriedEnd 36
    carriedOpen 481
    previousCue -77
    previousSubject -165
    previousSubjectAcross -208
    previousColon 360
    cueTouchesBefore 156
    cueNearBefore 147
    cueMidBefore 122
    cueFarBefore 45
    cueTouchesAfter 158
    cueNearAfter 82
    cueMidAfter 88
    cueFarAfter -59
    oneQuotationBetween -187
    moreQuotationsBetween -130
    semicolonBetween -126
    conjunctionBetween -236
    subordinatorBetween -193
    relativeBetween -128
    cueServesOther -207
    finalAttribution 354
    strongCue 9
    mediumCue -109
    weakCue -165
    gerundCue -111
    infinitiveCue -106
    gerundAfterThing -302
    gerundAfter -149
    gerundClauseFirst 262
    person 125
    likelyPerson 6
    organisation 92
    place -154
    pronoun 175
    they 86
    it -12
    firstPerson 28
    role 12
    group -46
    document 37
    plural -30
    speechNoun -109
    demonym -18
    otherNoun -202
    bareNoun -16
    possessiveName -93
    inPreposition -66
    quotationAlone 120
    phraseBefore 46
    phraseAfter -65
    phraseTouches -15
    phraseWithinTwo -35
    phraseWithinFive 18
    phraseWithinTen 3
    phraseWithinTwenty -11
    phraseFar 21
    phraseOpensSentence 29
    phraseAfterComma 75
    phraseAfterQuotation 13
    phraseAfterSubordinator -62
    phraseAfterConjunction -13
    phraseAfterCue -130
    phraseAfterVerb -95
    phraseAfterNoun -26
    phraseBeforeCue 93
    phraseBeforeAuxiliary -57
    phraseBeforeVerb 53
    phraseBeforeComma 58
    phraseBeforeRelative 36
    phraseBeforePreposition 63
    phraseBeforeQuotation -37
    phraseBeforeEnd 60
    phraseBeforeConjunction 69
    phraseBeforeNoun 14
    nameOfOneWord -65
    nameWithTitle 26
    namedOnce -12
    namedOften -4
    nameIsSubject -10
    theNoun 86
    aNoun 28
    ownedNoun 108
    longPhrase -50
    isPreviousSpeaker 50
    hasSpoken 37
    isFirstSpeech 14
    isNearest 37
    isFirstOfSentence 65
    hasCuedRival 45
    nearestCue 19
    nearestCueBeforeAs -65
    absolute 269
    offeredTwice -10
    offeredOften -21
    carriedFromWhole -4
    carriedFromPart 23
    carriedFromCueAfter -4
    carriedFromCueBefore -66
    carriedOverSentence -62
    carriedInSentence 227
    carriedFromFar -146
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 4
    leftThroughChain 59
    leftOverApposition 26
    leftOverFarApposition -6
    leftOverComplement 10
    leftOverRelative 2
    rightOfTouchingCue 32
    rightOfCue 33
    afterCommaInverted 37
    firstSubject -69
    nearestSubject -3
    subjectOfCue -2
    opensSentence 56
    according 77
    accordingOpens 49
    colon -39
    colonBefore 31
    dash 8
    speechNounOwner -2
    subjectWithoutCue -61
    nameWithoutCue -22
    nounWithoutCue -35
    carriedInParagraph 59
    carriedAcross -104
    carriedEnd -60
    carriedOpen -43
    previousCue 44
    previousSubject 15
    previousSubjectAcross -61
    previousColon -34
    cueTouchesBefore -13
    cueNearBefore 68
    cueMidBefore 49
    cueFarBefore 5
    cueTouchesAfter -32
    cueMidAfter 9
    cueFarAfter 25
    oneQuotationBetween 69
    moreQuotationsBetween -2
    finalAttribution 31
    strongCue 20
    mediumCue 8
    weakCue -29
    gerundCue -15
    infinitiveCue -11
    gerundClauseFirst 63
    person 30
    likelyPerson -11
    organisation 24
    place -14
    pronoun 102
    they 8
    it 9
    firstPerson -5
    role -43
    group 17
    document 47
    plural -23
    speechNoun -56
    demonym 12
    otherNoun -52
    bareNoun -3
    possessiveName -54
    inPreposition -46
    quotationAlone -8
    oneWord -39
    fewWords -12
    shortWords 8
    middleWords 23
    longWords 19
    endsInComma -19
    endsInStop 5
    endsOpen 12
    startsWithCapital -5
    opensSentenceItself 81
    opensParagraph -14
    closesSentence 42
    afterComma -12
    afterColon -49
    afterThat 14
    afterPreposition -11
    afterArticle 5
    afterOwner -53
    afterCue -34
    afterAuxiliary 30
    afterConjunction 35
    afterNoun -11
    afterOtherWord 2
    beforeStop -20
    beforeWord 15
    beforeCue -43
    beforePreposition 10
    beforeConjunction 52
    onlyInSentence 6
    laterInSentence -8
    hasVerbInside 28
    hasPersonInside -4
    looksLikeTitle -58
    phraseBefore 18
    phraseAfter 25
    phraseTouches 16
    phraseWithinTwo 37
    phraseWithinFive 1
    phraseWithinTen 7
    phraseWithinTwenty -13
    phraseFar -4
    phraseOpensSentence 28
    phraseAfterComma 25
    phraseAfterQuotation 45
    phraseAfterSubordinator -48
    phraseAfterConjunction -48
    phraseAfterCue 48
    phraseAfterVerb -21
    phraseAfterNoun -20
    phraseBeforeCue 23
    phraseBeforeAuxiliary -16
    phraseBeforeVerb -8
    phraseBeforeComma 34
    phraseBeforePreposition 36
    phraseBeforeQuotation -70
    phraseBeforeEnd -4
    phraseBeforeConjunction -17
    phraseBeforeNoun -9
    nameOfOneWord -10
    nameWithTitle 22
    namedOnce -27
    namedOften 7
    nameIsSubject 38
    theNoun -37
    ownedNoun -16
    longPhrase -90
    isPreviousSpeaker 62
    hasSpoken 37
    isFirstSpeech 11
    isNearest -44
    isFirstOfSentence 44
    hasCuedRival -10
    nearestCue 4
    nearestCueBeforeAs -49
    offeredTwice 11
    offeredOften -11
    carriedFromWhole -55
    carriedFromPart 10
    carriedFromCueAfter 144
    carriedFromCueBefore 106
    carriedOverSentence 41
    carriedInSentence -48
    judgedDirect 7
    judgedPartial 1
    judgedTitle -51
    judgedScare 41
    afterNaming 19
    afterTerm 48
    tightlyTied 68
    afterWeakCue 52
    afterNounOfSpeech 20
    afterPerson 40
    afterBracket -16
    afterDash -40
    afterAdverb 26
    beforeNoun -14
    beforeName 20
    beforeBracket -4
    besideSpeech 4
    besideOther 14
    sentenceHasPerson 24
    allCapitals -3
    scoreLowest -81
    scoreLow -27
    scoreMiddle 48
    scoreHigh 59
    shareLow -94
    shareMiddle 5
    shareHigh 11
    shareHigher 36
    shareHighest 40
    weighedAgain -28
    bias -122
    """

  private static let speechRows: StaticString = """
    2565
    afterCue<2 tokensAfter<1 -6 besideSpeech scoreHigh -447 -47 -38 before<5 82 startsWithCapital scoreHigh -78 72 -276
    allCapitals cueForm<1 after<1 23 cuesBefore<1 -298 -22 words<6 bestShare<95 cuesBefore<1 -160 -10 54 87 -346
    words<4 scoreHigh beforeWord quotationsInText<13 -158 -13 -303 capitals<2 53 -162 afterCue<2 thirdAfter<3 32 -159 83
    judgedTitle bestScore<7 words<21 -237 3 words<3 bestScore<21 -116 22 beforeStop bestScore<12 -26 78 -44 -285
    looksLikeTitle bestScore<7 -171 endsOpen cueForm<1 after<5 52 -101 78 bestScore<23 -82 39 mediumCue -229 -25
    judgedTitle cueKind<26 after<1 36 cuesBefore<1 -144 -19 words<3 scoreHigh -75 40 79 tokensBefore<28 -208 -20
    phraseBeforeCue cuesBetween<1 carriedFromPart beforeName longWords -169 -36 16 10 verbsBetween<3 51 -54 fewWords 72 -24
    judgedTitle bestScore<7 cuesBetween<1 -159 -10 bestScore<27 closesSentence phraseBeforeCue -69 14 58 quotationAlone 82 -52 -147
    words<6 bestScore<20 rank<5 -118 -10 capitals<2 29 mediumCue -129 36 bestScore<13 secondBeforePhrase<12 1 -105 72
    words<8 bestScore<19 -94 thirdBefore<10 48 startsWithCapital 14 tokensBefore<14 -97 3 bestScore<4 -54 after<49 75 -59
    judgedDirect bestScore<20 -82 afterOwner afterWork afterPreposition 47 -34 -84 -123 cueKind<27 thirdAfter<8 34 -86 79
    judgedTitle words<6 sentenceHasCue -58 after<35 35 -54 cueForm<1 after<32 opensParagraph 52 -27 -106 80 -105
    hasPersonInside cuesBefore<1 opensSentenceItself -95 paragraphsAway<1 47 -92 startsWithCapital 37 onlyInSentence cueToPhrase<1 16 -119 8 57
    bestScore<12 subjectWithoutCue -88 -20 before<4 66 before<12 onlyInSentence -116 -11 bestScore<30 before<30 7 -44 49
    looksLikeTitle strongCue gap<-2 after<1 48 personhood<1 -31 32 -70 beforeCue<14 80 -2 clausesBetween<1 -94 -23
    judgedTitle bestScore<13 namedOften -60 24 tokensAfter<27 bestScore<29 secondAfter<2 60 nameOfOneWord -22 50 78 -49 -77
    judgedTitle beforeCue<1 bestShare<93 tokensAfter<12 26 -48 -79 tokensAfter<18 phraseAfterVerb 62 -65 before<5 47 -76 -71
    before<1 repeats<1 nearestCue quotationInParagraph<1 -41 62 78 -59 cueGap<0 quotationsBefore<1 19 -51 candidates<3 -95 -31
    smallWords<3 bestScore<29 cuesBetween<1 -62 beforeCue<29 16 -67 judgedTitle 53 -43 onlyInSentence afterPhrase<18 -70 41 65
    bestScore<13 cuesBetween<1 -62 12 looksLikeTitle beforeStop afterPhrase<28 candidates<1 -30 62 -5 -52 cueForm<4 6 -94
    judgedDirect before<12 -83 before<30 25 tokensAfter<18 rankOnSide<1 -44 24 -80 secondAfterPhrase<2 cuesBetween<1 -87 51 62
    bestScore<12 longWords -56 36 afterOwner bestScore<29 cuesBetween<1 phraseAfterQuotation -40 36 before<32 51 -23 64 -88
    words<8 cuesBefore<1 phraseBeforeCue -60 11 quotationsInText<11 -16 38 offers<3 sentenceInParagraph<1 isFirstOfSentence -67 37 51 79
    hasPersonInside judgedTitle bestScore<29 thirdAfter<3 16 bestShare<47 28 -52 52 cueForm<4 -19 -101 bestScore<13 -23 62
    words<8 cuesBefore<1 secondAfterPhrase<2 -85 -22 cueForm<4 27 looksLikeTitle 8 -90 cueKind<27 quotationsInText<24 22 -66 65
    bestScore<29 cuesBetween<1 capitals<3 smallWords<2 namedOften -35 19 29 -59 headKind<29 29 -31 judgedTitle 61 -30
    looksLikeTitle strongCue after<29 17 -43 sentencesInParagraph<4 60 -33 mediumCue verbsBetween<2 phraseWords<1 17 -83 1 31
    hasPersonInside afterDash afterOwner sentencesInParagraph<2 tie<26 after<41 59 -17 -32 phraseBeforeCue -29 20 -61 -90 46
    smallWords<3 capitals<3 bestScore<12 offeredTwice -50 14 secondBefore<3 50 1 -63 onlyInSentence -35 tie<32 69 -44
    beforeNoun bestScore<4 -42 judgedDirect cueGap<1 afterWork 16 -71 -52 paragraphsAway<1 dash 64 -33 -46 -58
    afterOwner scoreHigh gap<-2 quotationsInText<11 paragraphsBefore<14 8 sentenceHasPerson 16 -67 36 -47 sentenceHasPerson -62 50 -65
    onlyInSentence startsWithCapital bestScore<23 -37 27 -60 endsOpen cueKind<28 bestScore<1 -40 54 -26 beforePreposition -43 35
    smallWords<3 capitals<3 oneWord afterPhrase<19 -20 afterCue<15 43 -8 -35 -60 secondAfterPhrase<2 sentenceInParagraph<1 -51 52 59
    laterInSentence smallWords<2 rank<2 endsInComma -34 13 endsInComma tokensBefore<27 45 -24 -26 41 candidates<4 -68 3
    onlyInSentence hasCuedRival cueGap<1 -96 23 tokensAfter<11 35 -32 quotationsInParagraph<2 sentenceHasPerson -60 bestScore<28 -8 46 41
    oneWord onlyInSentence capitals<2 19 -53 bestScore<1 -41 paragraphsBefore<12 46 bestScore<27 -10 48 quotationsInText<13 -58 8
    beforeNoun smallWords<3 tokensAfter<12 secondAfter<15 quotationsInText<12 quotationsInText<6 5 shareMiddle -82 12 28 43 -28 41 -55
    bestShare<100 tokensAfter<12 quotationsInText<3 -32 besideOther 33 -43 quotationsInText<2 44 before<3 25 -34 tie<17 35 -74
    onlyInSentence quotationsInParagraph<4 -33 sinceSpoken<0 -35 55 oneWord tokensAfter<13 paragraphsBefore<3 -23 42 -7 before<29 9 -69
    bestScore<29 gap<-2 gap<-14 personhood<1 -46 11 13 thirdAfter<46 besideSpeech -49 26 25 paragraphsBefore<3 -40 47
    onlyInSentence cuesBefore<1 scoreHigh -60 15 4 afterOtherWord beforeNoun beforeCue<32 quotationsInParagraph<2 20 64 -17 -26 -37
    bestScore<29 after<38 cueGap<-6 -45 candidates<3 phraseAfterQuotation -46 37 tokensAfter<13 44 -8 -48 afterCue<25 57 -24
    bestScore<29 tokensAfter<12 bestShare<92 quotationsInText<3 -40 personhood<11 nounWithoutCue 45 -35 -38 cuesAfter<1 -39 27 -23 30
    tightlyTied afterDash after<34 afterPhrase<27 15 cueGap<-6 namedOften -77 13 -1 -38 -76 afterPhrase<2 -35 55
    bestScore<4 -31 before<48 afterOwner afterPhrase<18 beforeCue<8 candidates<4 -27 38 -55 30 thirdBefore<20 39 -61 -40
    afterOwner secondBefore<31 offers<3 cueKind<28 8 gap<-8 23 -102 tokensBefore<25 57 -17 capitals<3 -7 -59 -50
    smallWords<3 capitals<3 candidates<4 -14 beforeCue<11 firstSubject 41 -31 -4 thirdAfter<46 -72 44 capitals<6 52 -29
    afterDash bestScore<1 -41 laterInSentence sentenceInParagraph<1 fewWords 44 -1 -6 bestScore<17 -73 bestShare<76 33 -32 -70
    cuesBefore<1 words<7 subjectWithoutCue -37 6 laterInSentence 25 -55 cueForm<4 31 isFirstOfSentence 20 beforePhrase<1 12 -74
    paragraphsAway<1 onlyInSentence tokensBefore<11 gap<3 -71 20 7 sentencesInParagraph<3 beforePhrase<31 33 -17 ending<1 -49 13 -60
    tightlyTied gap<-2 gap<-4 -9 isPreviousSpeaker 46 -30 gap<6 thirdBefore<23 -72 -7 17 looksLikeTitle 44 -21
    secondAfter<15 ending<1 secondAfter<11 -13 -77 onlyInSentence -36 15 family<1 beforeNoun 32 -16 bestScore<23 -61 8
    capitals<3 sentencesInParagraph<5 secondBefore<19 secondAfterPhrase<17 16 -32 candidates<10 28 -35 -55 thirdAfter<46 words<15 -55 2 37
    afterWork paragraphsAway<1 afterOwner afterDash afterPhrase<2 shareMiddle -44 41 after<43 30 -13 -57 -40 -56 -65
    afterWork cueGap<3 besideOther quotationsInParagraph<4 afterOwner afterDash 16 -45 -40 59 -39 words<6 -56 30 -57
    sentencesInParagraph<5 hasSpoken tightlyTied tokensBefore<6 -31 afterCue<35 commasBetween<1 16 sentencesInParagraph<2 16 -56 43 26 45 -56
    afterDash afterWork sentencesInParagraph<5 afterOwner beforePhrase<29 afterPhrase<33 26 -26 -18 sentenceHasCue 21 -59 -51 -50 -63
    afterCue<19 phraseBeforeCue beforeNoun isFirstOfSentence -13 sentencesInParagraph<2 45 -8 -41 40 secondAfterPhrase<15 29 phraseWords<4 -40 25
    afterDash besideOther sentencesInParagraph<5 words<2 -15 capitals<2 31 afterCue<32 isFirstOfSentence -9 35 -37 -47 -49 -60
    words<9 tokensBefore<7 -36 cueForm<3 9 -34 tie<31 secondAfterPhrase<2 sentencesInParagraph<2 -36 36 59 words<27 -78 31
    thirdAfter<47 before<30 before<12 before<5 endsInComma bestShare<98 20 -70 41 -65 24 tokensBefore<15 -58 5 26
    paragraphsAway<1 before<4 27 before<12 -43 before<30 besideOther aNoun afterConjunction 47 -24 -35 -39 -14 -51
    beforeCue<29 tie<7 thirdAfter<18 -3 44 quotationsInText<9 bestScore<18 words<7 -32 35 -61 quotationsInText<21 19 -31 -39
    secondAfter<15 cueKind<29 after<22 8 -30 family<1 tokensBefore<18 -110 -14 17 sentencesInParagraph<5 family<1 26 -16 -58
    afterWork sentencesInParagraph<5 beforePhrase<31 secondBefore<46 secondBefore<13 secondBefore<3 quotationsInParagraph<2 -18 44 -24 38 -27 -24 -50 -59
    tokensAfter<12 tie<31 secondBefore<32 repeats<1 28 -27 tokensAfter<10 shareHighest -33 26 40 -34 gap<3 -27 18
    phraseBeforeQuotation onlyInSentence bestShare<76 13 offers<4 -57 11 tokensAfter<27 tie<28 bestShare<81 0 41 -22 -33 -60
    quotationsInParagraph<4 words<13 rank<5 beforeCue<40 allCapitals sentenceInParagraph<1 -7 -52 5 20 21 24 mentions<1 57 -10
    repeats<1 capitals<3 sentencesInParagraph<3 besideOther previousSubjectAcross timesSpoken<11 34 -40 -34 -30 secondAfterPhrase<24 -38 12 -20 -37
    beforePhrase<29 paragraphsBefore<2 -38 afterWork afterPreposition endsOpen 32 -3 -20 -41 afterCue<33 secondAfter<22 -75 2 23
    tokensAfter<12 secondAfter<15 bestScore<12 words<36 -52 22 namesBetween<2 -15 laterInSentence 54 -22 sentencesInParagraph<5 44 -26 -22
    thirdAfter<47 clausesBetween<1 thirdAfter<28 thirdBefore<49 tightlyTied -46 12 21 thirdAfter<36 35 -22 9 thirdBefore<49 42 -32
    afterOwner sentencesInParagraph<5 secondAfter<13 beforePreposition thirdBefore<12 -18 18 -52 headKind<49 26 -30 -42 afterCue<12 18 -61
    repeats<1 beforeCue<23 afterDash secondBeforePhrase<45 13 -29 -53 beforePhrase<19 rank<3 33 -32 -69 phraseWithinFive -62 15
    secondBefore<31 headKind<42 quotationsInParagraph<2 sentenceHasPerson -46 12 besideOther afterOwner 46 -29 -32 -19 inPreposition -25 25
    tokensAfter<12 cueToPhrase<2 candidates<6 endsInComma shareMiddle -33 21 28 32 38 thirdBefore<32 thirdBefore<19 -25 41 -39
    afterNaming words<9 quotationsInText<11 secondAfter<44 -26 23 cuesBefore<1 quotationsInText<17 25 -42 offeredTwice 71 -10 26 51
    laterInSentence smallWords<2 sentencesInParagraph<2 thirdBefore<13 -11 36 judgedPartial 15 paragraphsBefore<7 5 -53 28 carriedFromCueBefore -39 21
    personhood<10 shareHighest cueForm<4 20 -15 afterPhrase<2 cuesBetween<1 -76 14 secondAfterPhrase<29 35 -30 shareHighest -56 22
    quotationsInParagraph<4 quotationsInParagraph<3 after<36 cueGap<-3 quotationsInParagraph<2 phraseWords<3 -77 17 17 9 -33 -38 quotationsInText<27 57 -20
    quotationsInParagraph<4 secondAfter<44 cuesBefore<1 afterPhrase<17 phraseAfterCue -55 33 cueKind<28 11 -54 3 14 sentenceInParagraph<2 54 -14
    tokensAfter<13 sentencesInParagraph<5 secondAfter<15 judgedPartial -17 30 28 -38 candidates<9 paragraphsBefore<13 gap<-2 41 -8 -37 -60
    laterInSentence words<3 thirdAfter<14 16 secondAfterPhrase<33 cueNearBefore -80 18 16 17 carriedFromCueBefore secondAfterPhrase<3 -76 -7 30
    after<36 smallWords<8 tie<28 laterInSentence sentencesInParagraph<3 candidates<9 29 -27 -16 -21 -46 38 bestScore<27 -38 29
    words<11 quotationsInParagraph<4 offeredTwice quotationsInText<10 paragraphsBefore<11 -15 -64 capitals<1 42 -20 2 quotationsInText<27 61 -16 21
    secondBeforePhrase<35 cueForm<4 tokensBefore<12 bestScore<17 17 cueNearBefore -39 37 34 smallWords<3 -27 31 bestShare<84 -45 14
    afterNaming words<4 hasCuedRival -37 cueKind<27 21 smallWords<1 -30 29 secondAfterPhrase<37 19 secondAfter<26 -64 26 40
    capitals<3 oneWord isPreviousSpeaker 22 -14 quotationsInText<13 -32 16 before<5 paragraphsBefore<9 30 -19 secondAfter<31 -59 4
    capitals<3 beforeCue<23 tie<26 afterOwner 29 -37 quotationsInText<14 -28 41 -22 thirdAfter<45 hasPersonInside -49 13 44
    repeats<1 capitals<3 cueFarBefore afterPhrase<19 beforeWord tokensBefore<6 -26 35 tie<5 27 -62 29 -22 -14 -30
    onlyInSentence hasCuedRival gap<0 -61 21 2 ending<1 secondAfter<34 shareHigher -44 12 weighedAgain -25 43 22
    tie<26 phraseBeforeQuotation cueForm<4 15 afterCue<33 judgedDirect tie<5 -66 21 28 28 -42 family<1 -29 36
    beforePhrase<29 mediumCue judgedTitle 3 tokensAfter<7 -51 0 cuesAfter<2 personhood<11 62 -16 -34 beforeCue<12 14 -60
    secondAfter<39 tightlyTied thirdBefore<22 carriedFromCueAfter bestShare<71 -5 -47 33 oneWord isNearest 2 57 -30 28 27
    afterWork gap<-2 gap<-4 mentions<16 -3 40 firstInSentence 46 -17 secondBefore<12 secondAfterPhrase<2 -14 30 -26 -42
    afterDash words<2 sentencesInParagraph<2 12 -31 offers<7 phraseWithinTwo afterWork 20 -25 bestScore<27 -24 31 -38 -41
    quotationsInParagraph<4 secondBefore<32 quotationsInParagraph<3 quotationsInParagraph<2 candidates<4 beforePhrase<5 0 -60 16 36 -30 theNoun -25 26 37
    cueGap<-6 afterPhrase<27 19 quotationsAfter<1 -65 21 after<36 afterArticle bestShare<36 -45 6 cueGap<1 56 -16 -21
    verbsBetween<4 secondAfterPhrase<29 gap<-2 cueKind<28 30 -7 -5 secondAfter<18 clausesBetween<1 words<25 -56 20 0 16 -36
    afterWork afterNaming after<28 cueToPhrase<2 -3 beforeStop gap<-3 60 -19 -28 before<3 35 -23 31 -41
    cuesBetween<2 carriedFromPart afterNaming offeredTwice phraseBeforeConjunction -27 36 quotationsInText<10 22 -27 26 23 beforeCue<32 39 -21
    secondAfterPhrase<29 thirdAfter<8 quotationsInText<9 47 words<12 -22 46 bestScore<30 judgedTitle -30 bestScore<20 -17 49 32 -12
    beforePhrase<29 personhood<9 secondBefore<44 15 weighedAgain 21 -41 nameWithTitle phraseBeforeVerb -67 22 13 secondBefore<49 -43 32
    repeats<1 tokensAfter<29 capitals<7 cueForm<4 secondAfter<18 4 besideOther 43 -22 -13 -34 -32 allCapitals -59 3
    secondBefore<17 paragraphsBefore<29 allCapitals -32 person 46 -40 tokensAfter<14 48 -27 secondBefore<31 30 cueKind<30 -16 33
    paragraphsBefore<3 tokensBefore<22 -46 19 beforeCue<29 cueGap<0 afterOwner 40 -25 1 beforePhrase<19 tokensBefore<21 33 -30 -51
    smallWords<9 paragraphsAway<1 phraseAfterSubordinator quotationsInParagraph<4 secondAfterPhrase<2 -27 -1 27 cueKind<28 53 -20 paragraphsBefore<18 -67 15 37
    onlyInSentence sentenceInParagraph<1 -30 15 words<3 rankOnSide<1 -41 candidates<10 36 -47 bestShare<66 -13 previousColon 50 -39
    secondBeforePhrase<39 tokensBefore<12 afterPhrase<2 -38 tokensBefore<10 paragraphsBefore<3 -38 24 verbsBetween<2 -60 28 beforeCue<31 25 -29 -24
    secondBeforePhrase<48 afterDash cuesAfter<2 document 17 -31 secondBeforePhrase<12 sentencesInParagraph<2 8 -66 22 -37 gap<-7 -61 14
    thirdAfter<46 thirdAfter<24 gap<-17 35 personhood<9 gap<2 -7 31 -47 -26 words<2 -17 tie<26 58 -21
    candidates<6 cueToPhrase<2 tokensBefore<10 3 tokensBefore<26 carriedFromPart -53 23 36 24 tokensBefore<9 -27 rank<7 39 -24
    cuesAfter<1 bestShare<100 13 -30 judgedDirect after<32 cueNearBefore candidates<7 -61 -2 17 phraseBeforeCue -24 33 32
    namedOften tie<32 thirdAfter<36 before<30 words<5 33 phraseAfterQuotation -20 40 -12 tie<10 6 -47 -58 28
    personhood<10 gap<3 afterPhrase<44 mentions<3 quotationsInParagraph<4 family<1 -17 22 37 31 mentions<1 11 -51 35 -31
    cuesBefore<1 quotationsInText<24 afterCue<13 6 -31 -52 bestShare<85 secondAfterPhrase<29 41 -3 gap<-7 secondAfterPhrase<30 -68 11 14
    afterWork personhood<9 tokensBefore<11 -1 afterConjunction cueGap<-17 -23 33 -28 afterCue<15 offers<3 -19 40 -50 -45
    afterPhrase<27 afterPhrase<19 -5 bestShare<79 -5 67 tokensBefore<10 tokensBefore<7 -11 secondAfter<35 54 -23 sentencesInParagraph<3 -10 -60
    beforePhrase<29 repeats<1 bestScore<3 -28 personhood<9 16 nameWithTitle -47 16 quotationsInText<11 -56 10 beforeCue<12 11 -56
    words<9 sentencesInParagraph<2 carriedLength<2 shareHigh endsInComma 53 -9 -13 -38 judgedPartial 8 thirdAfter<13 5 -53 26
    afterOtherWord offers<5 beforeCue<22 phraseWithinTen -4 30 38 -28 thirdBefore<12 -53 beforePhrase<32 shareHighest 35 -31 -42
    quotationsBefore<1 afterPhrase<28 13 thirdBefore<25 -28 quotationsInText<9 -15 38 besideSpeech -49 thirdBefore<29 28 quotationsInText<13 -48 22
    afterPreposition tokensBefore<7 thirdAfter<23 shareMiddle tightlyTied -40 6 11 bestScore<15 -14 42 personhood<-7 -32 18 -23
    bestShare<76 tokensAfter<30 phraseWords<5 tokensBefore<4 -8 33 -29 -25 onlyInSentence offeredOften -42 15 oneWord 12 -35
    quotationsInParagraph<4 secondAfter<41 after<28 isNearest hasCuedRival -35 tokensAfter<10 36 -39 hasCuedRival 44 -20 -33 12 34
    afterCue<15 secondBeforePhrase<22 bestScore<17 24 -4 -17 phraseWords<4 words<5 clausesBetween<1 -47 sentenceInParagraph<1 23 -32 15 22
    bestScore<29 sentencesInParagraph<5 capitals<7 bestScore<25 tokensAfter<19 13 -16 -19 -39 -44 afterOwner paragraphsBefore<3 -20 44 -19
    secondAfter<15 beforePhrase<31 gap<-12 judgedDirect -49 18 tokensBefore<7 -15 32 -43 tokensAfter<12 sentencesInParagraph<5 34 -33 -5
    secondBeforePhrase<48 quotationsInText<21 sentenceHasCue cueGap<-13 -29 23 secondBefore<3 44 cueGap<0 1 -41 -23 sentenceHasCue -47 16
    secondAfter<15 namesBetween<4 gap<-12 gap<-21 7 -64 candidates<4 sentencesInParagraph<3 -34 12 cueKind<29 32 -23 27 5
    secondBefore<17 phraseBefore 5 mediumCue namesBetween<4 -56 17 24 tokensAfter<30 quotationsInText<11 0 secondBefore<34 54 1 -39
    cueGap<-6 quotationsInParagraph<2 secondBefore<38 phraseWords<4 -80 17 2 9 isFirstOfSentence quotationsInParagraph<4 organisation -21 31 29 19
    personhood<9 candidates<4 paragraphsBefore<3 -54 before<48 sentenceInParagraph<1 -7 27 -51 afterPreposition secondAfterPhrase<46 35 -15 -23 -26
    gap<6 candidates<3 tie<20 paragraphsBefore<6 -36 37 carriedOverSentence smallWords<9 -54 10 7 sentencesInParagraph<3 10 -21 29
    secondBefore<49 secondBefore<32 bestShare<97 secondBefore<19 -4 26 secondAfterPhrase<35 -34 25 bestScore<30 -34 23 beforeWord 39 -16
    quotationsBefore<1 quotationsInParagraph<2 sentencesInParagraph<2 thirdBefore<13 -17 42 afterNaming -39 23 tokensAfter<4 tightlyTied 61 -14 -6 -24
    beforeCue<8 secondBeforePhrase<45 phraseBeforeQuotation 19 -31 -34 capitals<2 before<30 26 -18 before<35 capitals<4 -57 9 18
    cuesBetween<1 -9 tie<27 cueForm<4 36 leftOfCue 32 secondBeforePhrase<9 -48 11 secondAfterPhrase<31 thirdBefore<10 32 -43 -60
    words<21 hasSpoken personhood<10 personhood<5 -8 secondAfterPhrase<18 -15 quotationsInParagraph<3 47 -14 shareHighest -45 18 31 29
    tie<10 cuesAfter<2 beforePhrase<32 31 -17 -20 afterPhrase<19 before<4 12 -35 gap<-7 paragraphsBefore<20 -32 28 22
    longWords secondBefore<17 afterPhrase<4 bestShare<92 33 -27 -32 cuesAfter<1 secondBefore<36 35 -4 tokensBefore<10 15 -40 28
    cueGap<-6 quotationsInParagraph<2 secondBefore<39 -63 8 8 onlyInSentence phraseWithinTen sentenceInParagraph<1 -36 commasBetween<1 40 -33 49 15
    paragraphsBefore<17 mentions<7 candidates<3 carriedOverSentence words<38 -44 25 20 paragraphsBefore<11 20 -19 37 secondBeforePhrase<1 10 -41
    quotationsInText<2 33 quotationsInText<11 offeredTwice cuesBetween<1 quotationsInText<6 -24 17 -49 11 secondAfterPhrase<33 secondBeforePhrase<1 23 -29 37
    onlyInSentence phraseWithinTen -22 22 scoreLow paragraphsBefore<29 verbsBetween<1 quotationsInText<10 hasPersonInside -19 33 -43 10 36 27
    paragraphsBefore<11 candidates<4 shareMiddle -24 34 29 secondBefore<3 18 sentencesInParagraph<2 paragraphsBefore<18 41 -25 phraseAfterSubordinator -39 30
    capitals<3 shareHigh 12 capitals<2 afterPreposition headKind<44 rank<5 -64 5 12 22 18 smallWords<3 -34 7
    paragraphsBefore<31 secondBefore<17 opensSentenceItself -31 sentencesInParagraph<2 capitals<8 -33 26 39 4 sentenceHasCue weighedAgain 29 -34 47
    tokensBefore<15 opensParagraph -10 bestShare<63 -35 37 capitals<1 endsOpen 38 sentencesInParagraph<2 15 -50 cueToPhrase<12 46 -16
    tokensBefore<24 paragraphsBefore<3 beforeCue<1 17 -51 group 11 -31 paragraphsBefore<5 afterPhrase<31 41 -21 rank<4 -62 -3
    """

  private static let speakerTreeRows: StaticString = """
    offers<2 quotationAlone tie<7 beforeCue<5 257 gap<2 56 -106 quotationsBefore<1 cueToPhrase<-1 171 nounWithoutCue thirdBefore<10 -185 -136 headKind<44 headKind<27 -5 -162 headKind<49 gap<7 69 -110 -140 tie<27 -123 111 1 headKind<49 offers<3 beforeCue phraseAfterCue tie<7 100 -3 -136 gap<6 151 -115 secondAfterPhrase<3 48 gap<5 quotationsBefore<1 118 47 -53 -118
    beforePhrase<28 sentencesAway<1 beforePhrase<7 gap<-3 phraseBeforeAuxiliary quotationsBefore<1 142 80 28 rankOnSide<2 beforePhrase<3 57 106 -55 phraseBeforeComma rightOfTouchingCue beforePhrase<25 beforeCue<1 gap<-2 -38 -137 cueToPhrase<2 weakCue 107 -23 -64 -135 136 beforePhrase<27 cueToPhrase<-1 131 -59 142 endsInStop -156 opensSentenceItself -134 sentencesAway<2 1 -114 nameIsSubject leftOverRelative cueToPhrase<1 -154 -84 94 32
    offers<2 quotationInParagraph<1 rightOfTouchingCue pronoun phraseOpensSentence afterPhrase<25 -150 beforePhrase<6 57 afterPhrase<30 -16 -154 67 29 191 beforePhrase<8 carriedInSentence -5 99 phraseBeforeComma -129 -22 otherNoun beforePhrase<10 candidates<2 19 candidates<3 69 118 phraseBeforeComma phraseBeforeCue rightOfTouchingCue pronoun beforePhrase<32 beforeCue -136 phraseWithinTwo -103 57 -37 -24 77 56 beforePhrase<28 114 -7 -122
    phraseBeforeCue nameIsSubject carriedInParagraph phraseAfterComma afterCue<11 pronoun phraseWithinTwo -139 secondBefore<1 23 -111 -16 otherNoun rightOfAddressingCue afterPhrase<8 afterPhrase<2 -92 115 afterPhrase<25 -57 26 -141 -132 34 carriedOverSentence 72 quotationAlone -98 10 afterPhrase<19 previousSubject 84 3 phraseAfterComma -51 65 startsWithCapital headKind<48 90 -34 phraseAfterComma tokensAfter<5 18 afterPhrase<28 63 -49 107
    offers<2 carriedInParagraph isFirstOfSentence pronoun timesSpoken<1 cueToPhrase<-1 102 aNoun cueToPhrase<1 -150 -48 -68 candidates<3 10 -115 30 phraseWords<2 -34 words<20 179 -12 candidates<4 0 110 phraseBeforeAuxiliary phraseBeforePreposition candidates<2 15 phraseAfterVerb bareNoun phraseBeforeQuotation candidates<4 49 rankOnSide<1 117 opensSentenceItself 63 -38 -85 -80 -68 isFirstOfSentence -133 50 secondBeforePhrase<1 -13 -110
    isFirstOfSentence phraseBeforeCue carriedInParagraph according secondAfterPhrase<8 -144 beforePhrase<6 cuesBefore<2 -8 85 phraseBeforeRelative candidates<2 -7 rightOfTouchingCue -117 60 nearestCue -51 168 231 carriedInSentence opensSentenceItself -90 3 89 opensSentenceItself beforePhrase<25 98 beforePhrase<32 -94 secondAfterPhrase<19 99 -22 2 tokensAfter<6 phraseAfterSubordinator otherNoun cueGap<-2 53 20 -58 -80 otherNoun candidates<3 34 77 -49
    phraseBeforeCue person hasCuedRival otherNoun 4 -100 according cueToPhrase<1 laterInSentence phraseAfterComma rightOfTouchingCue -135 95 9 carriedLength<1 -80 63 phraseBeforeRelative otherNoun mentions<1 3 -81 -112 phraseBefore -40 163 243 mentions<4 possessiveName 56 -71 cueToPhrase<1 hasCuedRival 28 offeredOften -91 6 14 hasCuedRival 17 otherNoun offeredOften thirdBefore<11 39 93 43 -70
    nameWithoutCue sentencesAway<2 secondBeforePhrase<9 carriedEnd sentencesAway<1 afterPhrase<4 59 commasBetween<1 cuesBetween<1 afterPhrase<26 -44 24 secondBeforePhrase<1 51 phraseAfterCue 213 46 cuesBefore<1 -79 3 -2 -97 phraseAfterComma cueKind<32 personhood<4 afterPhrase<26 leftOverRelative -127 33 afterPhrase<28 34 -100 phraseWords<2 -46 28 speechNounOwner 230 -37 59 -151 secondBeforePhrase<5 personhood<1 -99 mentions<3 77 -27 -122
    beforePhrase<28 carriedAcross phraseBeforeAuxiliary gap<3 tie<25 headKind<49 phraseAfterComma tokensAfter<12 22 51 68 -53 personhood<0 -88 quotationsBefore<1 cuesBetween<1 commasBetween<1 -89 0 4 47 beforePhrase<6 -3 afterCue<22 afterCommaInverted -121 54 tie<17 -81 166 beforePhrase<4 -11 -118 -124 beforePhrase<33 leftOverRelative passiveAgent -132 48 28 tie<25 gap<7 14 -96 personhood<4 -111 4
    tie<25 otherNoun rightOfCue nameOfOneWord candidates<3 17 tie<8 nearestCue 27 candidates<7 64 148 headKind<30 it 43 -57 -6 person rankOnSide<1 -2 -80 phraseAfterComma 12 54 afterCommaInverted -119 21 phraseBeforeRelative rankOnSide<7 -128 34 40 endsInStop phraseAfterComma candidates<6 person -126 -46 nameOfOneWord words<2 74 -29 -101 -1 cuesBefore<1 -3 -57
    offers<2 hasCuedRival tie<25 otherNoun 127 -53 carriedAcross -1 -83 tie<7 otherNoun gap<3 183 -46 tokensBefore<34 -98 73 laterInSentence phraseAfterComma according pronoun -133 -16 124 -5 tie<27 -87 58 otherNoun phraseAfterComma according gap<3 tokensAfter<11 offers<3 hasCuedRival 5 tie<7 14 -94 12 34 nameOfOneWord -16 -122 176 49 -90
    gap<3 carriedFromFar personhood<0 offers<3 -89 -11 offers<3 opensSentence personhood<2 isNearest gap<-11 -34 fewWords phraseWords<2 3 -54 51 endsInComma -90 26 possessiveName nameIsSubject 43 7 -71 112 gap<-18 personhood<2 -44 8 phraseAfterVerb 20 -56 afterConjunction -138 44 offers<3 role document afterCue personhood<5 -140 -52 16 22 -19 -26
    beforePhrase<28 tie<25 otherNoun rightOfAddressingCue likelyPerson phraseAfterComma phraseWords<4 nameOfOneWord 20 6 53 40 rank<2 0 -78 -103 -80 quotationAlone tie<28 beforePhrase<6 carriedOverSentence nameOfOneWord 34 verbsBetween<2 -88 54 -81 person -111 -8 -118 0 beforePhrase<33 leftOverRelative thirdAfter<29 -127 -47 55 commasBetween<1 person tie<25 beforePhrase<36 42 -36 -94 39 -64
    otherNoun sentencesAway<2 phraseBeforeAuxiliary according likelyPerson inPreposition possessiveName tokensBefore<13 secondAfterPhrase<2 after<11 3 after<18 -94 -18 candidates<2 4 rankOnSide<3 20 tokensAfter<14 30 -78 phraseAfterCue sentencesAway<1 rankOnSide<2 60 23 -61 -69 -100 nearestCue candidates<8 -92 1 candidates<7 -14 152 rankOnSide<1 -6 -95 189 secondAfterPhrase<4 -121 -46 -125 rankOnSide<7 -102 59
    headKind<49 personhood<-1 secondBeforePhrase<11 -10 -126 carriedFromFar rightOfCue likelyPerson carriedEnd speechNoun afterCue<3 secondBeforePhrase<13 carriedInSentence 8 cuesBetween<1 83 8 headKind<27 afterCue<2 isFirstOfSentence -16 32 51 -71 beforeCue<9 headKind<27 30 123 namesBetween<4 rightOfAddressingCue 18 -72 -29 -85 -64 afterCue<1 -76 beforeCue<10 69 -29 afterCommaInverted -107 25 -117 secondBeforePhrase<1 -36 -116
    paragraphsAway<1 isFirstOfSentence afterPhrase<30 afterPhrase<26 afterPhrase<8 nameOfOneWord offeredTwice carriedInSentence candidates<3 0 cueForm<1 -103 14 candidates<4 5 90 63 timesSpoken<1 -102 14 phraseBeforeRelative phraseAfterComma -97 -24 nearestCue -41 78 nearestCue phraseAfterComma mediumCue 2 -64 39 44 phraseAfterComma pronoun -111 -12 31 cueToPhrase<-1 113 afterPhrase<34 12 -25 afterPhrase<26 -107 -3
    headKind<49 personhood<-1 capitals<9 afterCue<1 subjectWithoutCue -129 -20 -36 33 sentencesAway<2 carriedEnd phraseBeforeNoun phraseAfterSubordinator possessiveName headKind<17 sentencesAway<1 14 quotationAlone -69 3 headKind<41 after<35 -84 1 phraseWords<2 headKind<44 -124 -13 opensSentenceItself after<17 14 64 -13 oneWord -89 39 mentions<4 secondAfterPhrase<29 11 -43 -76 -52 -67 -108 phraseWords<4 -103 -3
    phraseBeforeCue tie<7 weakCue thirdBefore<26 27 rank<5 94 -3 -5 cueToPhrase<-1 tie<14 -33 181 hasCuedRival tie<28 9 phraseBeforeComma -80 3 carriedInSentence afterPhrase<3 carriedLength<23 -123 -2 tie<10 -113 phraseAfterNoun afterPhrase<8 nameOfOneWord 25 -31 afterPhrase<23 -67 theNoun -26 41 -74 carriedFromCueAfter 73 -4 secondBefore<10 5 afterPhrase<28 hasCuedRival 8 37 3
    according phraseBeforeCue paragraphsAway<1 likelyPerson place leftOverRelative phraseAfterNoun rightOfTouchingCue cueGap<1 phraseAfterCue endsInComma phraseTouches 9 -85 -24 secondBefore<1 11 -99 isNearest afterCommaInverted -68 43 endsOpen 9 -79 29 cueMidBefore -45 39 cueGap<-2 cueGap<-8 -7 205 -37 -116 isNearest -97 -13 verbsBetween<1 -26 -113 candidates<2 2 phraseAfterCue 19 -51 185
    phraseBeforeAuxiliary cueToPhrase<-1 tie<14 -1 175 secondBeforePhrase<8 paragraphsAway<1 secondBeforePhrase<3 8 commasBetween<1 cueToPhrase<0 -45 timesSpoken<3 108 -22 -13 -75 phraseBeforeCue phraseAfter person pronoun capitals<6 secondAfterPhrase<23 -112 plural -62 47 28 17 tie<7 68 secondBeforePhrase<24 -57 7 tie<26 -116 -40 secondAfterPhrase<19 28 person pronoun -76 10 6 secondBeforePhrase<1 -20 -96
    gap<3 carriedAcross rightOfCue tie<8 phraseWords<3 gerundCue 13 -48 50 phraseBeforeCue nameOfOneWord personhood<2 phraseWords<1 tokensBefore<30 4 93 gap<-2 phraseWords<4 -25 30 personhood<1 -91 20 15 timesSpoken<1 person phraseBeforeEnd -106 -8 -37 -9 nearestSubject 6 47 -95 -93 cueToPhrase<-1 87 personhood<5 phraseBeforeCue nounWithoutCue -118 gap<6 -6 -81 -32 -4
    beforePhrase<6 carriedAcross candidates<3 3 personhood<0 -51 rank<7 endsInComma 26 rank<1 20 -22 -16 -74 isFirstOfSentence cueKind<32 nearestCue hasCuedRival beforePhrase<27 -77 1 phraseAfter beforePhrase<22 beforePhrase<18 -80 rankOnSide<4 57 -63 cuesBetween<2 -86 isFirstSpeech -42 44 -105 cuesBetween<1 beforePhrase<33 -70 21 rankOnSide<1 59 -10 106 beforePhrase<20 rankOnSide<3 0 -98 19
    otherNoun phraseBeforeAuxiliary phraseBeforeNoun according carriedAcross plural strongCue headKind<49 cueGap<-16 -33 pronoun phraseAfterVerb 1 beforeStop -71 53 tokensBefore<15 6 57 -64 phraseWords<4 11 45 cueGap<0 10 -83 carriedFromCueBefore quotationsInText<8 42 -62 -91 123 headKind<2 -95 -9 phraseOpensSentence before<23 -87 secondAfterPhrase<45 secondAfterPhrase<28 15 -72 34 -12 phraseWords<3 -125 -7
    rightOfCue paragraphsAway<1 afterPhrase<34 cueKind<32 bareNoun secondBeforePhrase<8 secondBeforePhrase<3 7 phraseBeforeEnd 58 -48 afterPhrase<23 before<24 capitals<5 -69 12 capitals<1 phraseWords<4 before<45 -61 27 57 34 afterPhrase<28 22 verbsBetween<2 namedOften endsOpen -44 9 22 -67 quotationsInParagraph<3 -106 40 cueKind<38 157 -17 phraseWords<4 -46 43 verbsBetween<1 -10 -90 afterPhrase<4 -5 -109
    gap<3 rightOfCue gap<-18 personhood<4 -39 nameIsSubject mentions<12 103 -46 -6 likelyPerson leftOverRelative personhood<-2 -31 sentencesAway<1 cuesBetween<1 beforePhrase<20 afterColon 5 70 hasCuedRival gap<-3 68 -32 -64 18 hasCuedRival 1 words<30 -97 43 gap<1 111 -12 -37 -86 cueToPhrase<-1 87 beforePhrase<10 -12 personhood<4 hasCuedRival -2 -123 beforePhrase<27 -79 13
    headKind<49 place according possessiveName sentencesAway<2 afterPhrase<36 plural speechNoun nameOfOneWord 9 afterPhrase<25 leftOverRelative isFirstOfSentence quotationAlone secondAfter<32 afterColon -109 21 4 16 -10 63 3 -56 secondAfterPhrase<46 -65 54 headKind<41 -41 46 -75 secondAfter<48 -102 37 131 afterColon -108 22 quotationsInParagraph<3 phraseBeforeCue leftOverRelative cueToPhrase<20 -128 8 20 -11 27
    gap<3 gap<-11 beforePhrase<10 endsInComma likelyPerson 6 -65 -57 beforePhrase<34 afterPhrase<22 -20 -72 isFirstOfSentence -29 48 candidates<6 beforePhrase<28 5 phraseAfterNoun -82 -7 nameIsSubject secondBeforePhrase<22 gap<2 rankOnSide<3 rightOfCue beforePhrase<5 57 sentenceInParagraph<2 152 -16 -27 -24 -18 cuesBetween<1 -35 56 8 beforePhrase<6 -8 beforePhrase<42 secondBeforePhrase<10 -6 phraseWords<4 -110 19 0
    gap<3 gap<-18 document phraseBeforeComma -31 6 68 leftOverRelative carriedInSentence carriedFromCueBefore secondBeforePhrase<9 secondBeforePhrase<3 4 offeredOften 64 -6 afterPhrase<25 capitals<5 isFirstOfSentence gap<-17 33 opensSentence cuesBefore<1 -19 -97 29 endsOpen -38 58 24 afterPhrase<28 23 gap<-3 gap<-7 -28 13 -64 -72 candidates<6 13 91 cuesBefore<1 -13 120 afterPhrase<28 -18 -76
    place phraseBeforeCue nameOfOneWord mentions<1 cueGap<2 afterCue<33 bareNoun plural secondAfterPhrase<31 secondAfterPhrase<26 quotationsBefore<1 carriedFromCueBefore rank<5 hasCuedRival 3 carriedEnd -46 29 53 -85 20 50 -22 secondAfterPhrase<48 -65 45 -79 24 -61 11 rank<1 startsWithCapital secondAfterPhrase<45 -54 42 16 thirdBefore<1 -102 afterCue<15 afterArticle -44 23 rank<5 13 -36 6 -89
    according place afterPhrase<28 carriedFromFar quotationsBetween<1 tokensBefore<34 4 secondAfterPhrase<19 73 candidates<10 thirdBefore<15 -42 personhood<13 63 -39 -53 -21 -63 phraseAfter pronoun personhood<2 isFirstOfSentence afterPhrase<33 cuesBefore<1 -2 tokensAfter<12 beforeCue -105 29 0 tokensBefore<21 -61 phraseWithinTwenty 72 -25 -8 secondAfterPhrase<32 -15 18 25 tokensAfter<5 14 isFirstOfSentence -84 -15 -86 118
    beforePhrase<6 paragraphsAway<1 otherNoun beforePhrase<3 4 endsInComma thirdAfter<31 30 -2 -22 thirdBefore<28 11 -88 -63 after<24 beforePhrase<18 -76 otherNoun phraseWithinFive afterCue beforePhrase<33 afterOtherWord candidates<2 -5 cueKind<32 -72 23 after<8 46 -37 -10 43 thirdBefore<10 -23 30 -90 cueKind<32 isFirstOfSentence phraseBeforeCue -42 candidates<8 -8 thirdBefore<17 -32 101 13 98
    beforePhrase<7 carriedAcross cuesBefore<1 rank<3 2 -50 11 -56 isFirstOfSentence beforePhrase<18 -72 beforePhrase<20 clausesBetween<1 capitals<3 61 -43 -22 personhood<4 phraseAfterCue cueGap<-2 cueGap<-9 -36 beforePhrase<35 102 -12 hasCuedRival secondAfterPhrase<3 -46 sentencesAway<1 82 -35 offers<3 cueToPhrase<-1 29 fewWords -119 -24 secondAfterPhrase<4 47 -40 -84 personhood<14 5 -82 beforePhrase<20 -39 11
    beforePhrase<7 beforePhrase<3 2 16 beforePhrase<18 -66 commasBetween<1 cuesBetween<1 phraseAfterCue looksLikeTitle -23 tokensBefore<14 110 -44 -102 beforePhrase<22 54 aNoun tokensBefore<7 namesBetween<1 9 -74 beforePhrase<31 -23 52 -53 leftOverRelative beforePhrase<28 beforePhrase<23 -50 beforePhrase<24 person 101 -31 person phraseBeforeCue -88 41 6 nameIsSubject quotationsAfter<1 -91 8 -17 onlyInSentence 116 -28
    cueToPhrase<-1 inPreposition -4 123 headKind<49 likelyPerson otherNoun paragraphsAway<1 rank<7 candidates<8 inPreposition 4 allCapitals secondBeforePhrase<34 -90 endsOpen -40 70 59 phraseWithinTwo inPreposition 26 secondBeforePhrase<35 145 -6 -28 -32 commasBetween<3 phraseBeforeCue -79 12 35 afterOtherWord -97 37 rank<1 0 mentions<8 -81 2 cueToPhrase<1 phraseBeforeCue -114 -1 secondBeforePhrase<22 22 -64
    rightOfCue namesBetween<2 phraseWords<4 bareNoun personhood<-2 secondBeforePhrase<7 -1 hasCuedRival 17 -99 phraseAfterComma secondBeforePhrase<11 secondBeforePhrase<3 3 personhood<6 58 -4 family<1 person -38 -7 quotationsInParagraph<2 42 -24 19 -73 personhood<6 48 6 endsInComma phraseWords<2 pronoun carriedFromCueAfter personhood<2 -79 -11 1 16 8 before<22 phraseWithinFive -92 -6 4 cueGap<5 -87 24
    place according beforePhrase<7 sentencesAway<2 secondBeforePhrase<3 2 words<2 beforePhrase<3 -78 -3 17 -49 secondBeforePhrase<10 tokensBefore<26 5 tokensBefore<43 phraseAfterCue before<7 -14 100 -24 -50 beforePhrase<32 beforePhrase<20 beforePhrase<18 -57 4 leftOverRelative -91 36 secondBeforePhrase<18 secondBeforePhrase<12 -33 words<6 tokensBefore<21 141 -1 5 secondBeforePhrase<34 clausesBetween<2 -89 21 before<28 -19 60 95 -77
    phraseBeforeAuxiliary phraseBeforeNoun place according headKind<49 opensSentence commasBetween<1 tokensBefore<16 3 offeredOften ending<2 quotationsBetween<1 offers<3 phraseBefore 33 cueToPhrase<0 -19 140 34 -28 paragraphsBefore<11 42 -10 -8 beforeCue -2 -43 28 afterColon cueToPhrase<1 -82 headKind<50 -32 42 53 89 -72 capitals<9 -58 37 offers<3 tokensBefore<30 -90 14 paragraphsBefore<34 -33 27
    otherNoun speechNoun place cueToPhrase<-1 73 namesBetween<4 phraseAfterSubordinator candidates<8 carriedAcross 2 paragraphsBefore<21 -60 25 rankOnSide<3 phraseAfter 58 2 personhood<6 -39 22 phraseAfter tokensAfter<11 rankOnSide<1 11 words<2 17 -60 38 -92 tokensAfter<2 -6 afterPhrase<25 personhood<-4 32 -80 -3 -79 -95 rankOnSide<7 beforeCue<50 cueToPhrase<-1 33 leftOverRelative -89 26 30 72
    phraseBeforeAuxiliary place speechNoun cueKind<32 namesBetween<1 tokensBefore<16 nounWithoutCue 3 -67 secondBeforePhrase<22 firstSubject thirdBefore<18 15 sinceSpoken<0 mentions<6 -23 49 86 0 secondBeforePhrase<34 -38 quotationsInParagraph<3 phraseWithinTwenty mentions<3 66 11 -24 -31 endsInComma phraseBeforeNoun cuesAfter<1 -1 namesBetween<4 26 -25 -52 before<5 -53 -6 cueKind<38 100 -19 -66 -62 before<23 -62 -17
    according place otherNoun cueKind<29 longPhrase commasBetween<1 tokensBefore<13 2 offers<2 phraseBefore laterInSentence afterNoun -83 46 32 afterPhrase<7 -51 118 9 nameWithoutCue -1 -40 37 isFirstOfSentence cueNearBefore inPreposition afterPhrase<27 -73 -25 thirdAfter<31 -48 104 17 tokensBefore<14 9 -17 afterPhrase<7 quotationsInParagraph<2 -20 83 beforeCue<50 offers<3 -93 -26 26 -68 93
    paragraphsAway<1 headKind<49 possessiveName personhood<-2 nameIsSubject personhood<-3 -90 32 personhood<-4 tokensBefore<9 -23 phraseAfterNoun -17 82 -34 phraseWithinFive cueKind<29 2 -10 tokensBefore<12 4 afterCue<38 tokensAfter<14 theNoun headKind<17 secondAfter<22 38 -15 -50 76 93 -52 inPreposition tokensAfter<38 -99 17 27 nearestCue -56 phraseAfterNoun quotationsInText<4 43 -41 66 tokensAfter<18 -54 33
    gap<3 gap<-18 isFirstOfSentence words<11 -54 0 tie<25 candidates<11 -16 47 smallWords<2 123 -31 tokensBefore<34 rankOnSide<4 otherNoun tie<7 tokensBefore<7 4 phraseBeforeCue 42 10 tie<10 -75 beforePhrase<45 2 -41 quotationsInParagraph<3 isFirstSpeech -76 17 43 -32 mentions<3 quotationsInText<13 98 0 -17 person beforePhrase<4 -12 before<38 -84 50 candidates<7 12 -50
    according gap<3 gap<-18 phraseWords<2 cuesAfter<1 gap<-49 49 quotationInParagraph<1 isFirstOfSentence -89 -19 -8 -76 -1 rankOnSide<4 candidates<6 1 offers<3 secondAfter<42 sinceSpoken<0 offers<2 -70 16 plural 48 -34 secondAfterPhrase<11 -14 gap<-3 cueGap<-8 -18 145 -18 7 -30 secondAfterPhrase<10 beforeStop offers<3 -64 28 85 phraseBeforeComma gap<7 -22 -92 9 88
    beforePhrase<6 gap<-35 -43 3 after<24 rankOnSide<3 gap<-2 tokensAfter<7 tie<7 tie<1 -9 64 mentions<4 -16 -64 mentions<12 afterPhrase<24 after<12 -19 128 beforePhrase<36 42 -48 -42 beforePhrase<35 -65 5 beforePhrase<35 -73 mentions<2 -43 33 gap<7 afterCue<22 endsInComma cuesBetween<1 -79 12 before<10 3 verbsBetween<2 67 -29 tie<17 17 96 -68
    gap<-17 personhood<-4 secondBeforePhrase<12 70 -37 personhood<1 rank<10 secondAfterPhrase<28 endsInComma -10 -81 -66 52 -6 possessiveName gap<3 candidates<5 1 tie<7 30 tie<26 phraseBeforeCue secondAfterPhrase<35 words<38 isFirstOfSentence -58 -3 37 secondBeforePhrase<24 -6 smallWords<2 78 -11 14 plural gap<-1 quotationsInText<17 77 -9 -32 -50 cueToPhrase<-1 57 cueKind<28 -10 -84 -62
    likelyPerson strongCue phraseWithinTwenty speechNoun paragraphsAway<1 according cueToPhrase<0 -39 plural 0 before<24 -62 smallWords<1 51 -38 53 smallWords<9 -52 27 -74 phraseAfter before<27 candidates<4 -2 quotationsInText<19 -34 9 before<36 cueToPhrase<11 44 -12 -21 -62 rightOfAddressingCue candidates<3 2 cueToPhrase<15 theNoun document 12 -40 38 -14 -44 candidates<6 -18 -77
    phraseBeforeAuxiliary according afterPhrase<28 leftOverRelative 3 cuesBefore<1 -21 commasBetween<2 aNoun 110 -12 -16 secondBeforePhrase<16 cuesBetween<1 phraseAfterNoun cuesBefore<1 secondBefore<38 -27 40 -88 32 commasBetween<3 nameIsSubject 21 -3 -59 secondBeforePhrase<33 secondBefore<48 isFirstOfSentence -86 -9 5 secondBeforePhrase<35 17 cuesAfter<1 -9 mentions<5 -98 4 86 isFirstOfSentence secondBeforePhrase<45 -76 6 phraseAfterNoun -27 29
    quotationsBetween<1 cueToPhrase<-1 words<29 nameIsSubject 94 -3 -23 gap<-35 -49 gap<3 rightOfCue candidates<9 headKind<49 2 quotationInParagraph<1 afterCue<36 sentencesInParagraph<4 secondBefore<11 4 cuesBetween<3 -91 6 16 16 words<7 94 -24 21 secondBeforePhrase<44 -63 35 document quotationsInText<7 -5 -44 words<7 76 -26 isPreviousSpeaker nameOfOneWord headKind<17 quotationInParagraph<1 31 -22 -50 -87 -6
    phraseBeforeAuxiliary likelyPerson paragraphsAway<1 cueKind<29 candidates<4 2 pronoun mentions<28 offers<4 beforeCue<44 endsOpen 4 28 75 -2 -31 32 rank<10 rank<7 words<12 2 offers<3 -107 -3 -43 54 carriedFromWhole words<15 42 -29 -61 candidates<6 -14 thirdBefore<49 -88 16 offers<3 candidates<7 thirdBefore<44 ownedNoun -117 14 13 26 words<2 19 -30
    cueToPhrase<-1 inPreposition -2 82 inPreposition tie<7 7 phraseBeforeCue nameOfOneWord personhood<2 -8 5 personhood<4 tokensBefore<12 endsInStop -42 22 -66 phraseBeforeConjunction rank<1 7 -28 personhood<20 109 -16 3 words<5 startsWithCapital phraseWords<3 personhood<3 -81 32 secondBefore<17 -39 111 onlyInSentence -31 cueToPhrase<2 phraseBeforeCue 158 -10 -17 phraseBeforeCue -89 startsWithCapital 47 -52
    beforePhrase<7 tokensBefore<9 0 firstSubject 15 -3 after<25 beforePhrase<32 namedOften beforePhrase<28 phraseBeforeComma cueTouchesBefore beforePhrase<25 beforePhrase<18 -49 -7 -79 28 quotationInParagraph<1 50 -3 -86 -82 commasBetween<1 offers<2 tokensBefore<6 -48 paragraphsBefore<24 middleWords rankOnSide<3 144 -18 -23 -30 -2 -31 phraseWords<4 commasBetween<1 7 candidates<9 -44 24 namedOnce thirdAfter<13 -9 94 -1
    phraseBeforeAuxiliary quotationsBetween<1 gap<7 laterInSentence carriedFromCueBefore speechNoun 2 secondAfter<40 -72 29 -81 secondBeforePhrase<1 secondBefore<13 48 -8 secondBeforePhrase<35 phraseBefore -14 namedOnce offers<3 secondBefore<22 6 secondBefore<35 195 5 45 -10 -22 afterOtherWord offers<2 -77 -13 45 -16 words<5 secondBeforePhrase<5 11 role paragraphsBefore<31 secondBeforePhrase<47 -83 6 24 33 secondBeforePhrase<33 -71 3
    headKind<49 nameWithoutCue gap<-18 phraseAfterSubordinator before<10 -27 2 -73 otherNoun candidates<6 1 rank<3 thirdBefore<18 before<31 15 -29 firstInSentence 42 -9 before<12 -38 7 -51 verbsBetween<2 words<29 phraseAfterCue phraseWithinTen -84 commasBetween<1 40 -42 -1 11 gap<-10 commasBetween<3 78 -29 -37 quotationsInText<4 cuesBetween<1 -37 phraseWithinTwenty 75 -30 phraseBeforeRelative -58 30
    afterPhrase<34 place plural bareNoun speechNoun according afterPhrase<25 afterPhrase<8 1 rank<2 -48 rank<3 afterPhrase<22 before<4 -23 90 -6 -24 3 66 -42 before<42 afterPhrase<4 24 -82 47 before<24 -57 smallWords<1 phraseBefore -29 65 -37 -52 nameOfOneWord before<4 -46 before<12 63 before<25 -38 afterPhrase<45 -45 35 rank<1 36 -66
    plural phraseBeforeAuxiliary beforePhrase<28 likelyPerson 3 candidates<5 -11 phraseWithinFive -80 21 beforePhrase<32 nameIsSubject -87 12 commasBetween<1 quotationsInText<6 -16 quotationsInText<20 secondBefore<12 -13 beforePhrase<34 phraseAfter candidates<9 137 -17 -27 namesBetween<1 -16 40 -33 ownedNoun -30 46 quotationsInText<13 beforePhrase<7 words<2 33 -27 -73 subjectWithoutCue -18 50 secondBefore<44 rankOnSide<2 -83 -6 19
    otherNoun plural phraseAfterComma secondBeforePhrase<8 secondBeforePhrase<3 1 phraseAfterCue commasBetween<1 offers<2 115 32 -10 -11 phraseAfterCue family<1 tokensBefore<11 -1 secondBeforePhrase<47 after<27 words<19 isFirstOfSentence -66 8 8 document -13 58 14 words<3 nameIsSubject 89 -15 -8 words<17 -82 8 after<27 17 -9 -26 phraseWords<3 tokensBefore<39 -71 24 candidates<4 -23 42
    phraseBeforeAuxiliary possessiveName opensSentence rankOnSide<3 personhood<-3 after<35 -39 24 paragraphsAway<1 tokensBefore<23 2 mentions<2 26 -6 words<32 -49 17 personhood<4 nameOfOneWord phraseAfterQuotation -18 35 personhood<3 -79 -17 tie<25 -2 phraseBeforeComma 71 -12 24 inPreposition -82 words<3 62 -38 words<4 cueKind<26 after<18 tokensBefore<14 -12 95 -9 -25 pronoun -55 -1
    likelyPerson phraseBeforeConjunction verbsBetween<2 quotationsBetween<1 tokensBefore<8 afterPhrase<29 2 -21 7 -16 afterPhrase<3 candidates<2 -3 -70 afterArticle after<35 afterCue<2 -18 -1 clausesBetween<2 -64 14 11 tokensBefore<16 -12 tokensBefore<30 quotationsInText<15 quotationsInText<5 -9 156 -15 -30 tokensBefore<3 0 tokensBefore<42 paragraphsBefore<22 afterAuxiliary phraseWithinTen candidates<3 -12 -93 -14 17 quotationInParagraph<1 30 -49 29
    quotationsBetween<1 gap<3 carriedAcross gap<-35 inPreposition -48 28 phraseAfterComma phraseBeforePreposition 1 paragraphsBefore<10 after<17 aNoun gap<-3 146 -8 -7 rankOnSide<4 -27 51 fewWords -36 37 endsInComma 15 -14 verbsBetween<7 paragraphsBefore<30 -73 38 48 cueToPhrase<-1 beforePreposition 60 -23 document personhood<3 phraseAfterComma personhood<-16 16 secondAfter<5 11 -97 -12 -3 45 -18
    likelyPerson beforePhrase<47 beforePhrase<33 beforePhrase<10 3 beforePhrase<18 -59 afterOtherWord beforePhrase<28 phraseBeforeComma quotationsBefore<1 pronoun -33 -1 before<23 -20 72 4 before<26 pronoun strongCue -92 2 21 quotationsInText<7 -36 quotationsInText<15 document 89 -21 -32 isFirstSpeech startsWithCapital -11 59 96 words<7 36 2 beforePhrase<50 -47 29 beforePhrase<20 -33 sentencesInParagraph<3 19 -43
    """
}
