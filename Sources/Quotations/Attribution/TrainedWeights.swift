// Written by `make train`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Five folds by article, end-to-end
// F1: held out mention 93.0, resolved 90.1 (direct), mention 89.4, resolved 87.1 (all);
// seen mention 94.3, resolved 91.3 (direct), mention 91.3, resolved 89.0 (all).
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
    isFirstOfSentence hasCuedRival nearestCue offeredTwice offeredOften carriedFromWhole carriedFromPart
    carriedFromCueAfter carriedFromCueBefore carriedOverSentence carriedInSentence carriedFromFar judgedDirect
    judgedPartial judgedTitle judgedScare afterWork afterNaming afterSoCalled afterTerm tightlyTied afterWeakCue
    afterNounOfSpeech afterPerson afterBracket afterDash afterAdverb beforeNoun beforeName beforeBracket hasDigits
    isInHeading besideSpeech besideOther sentenceHasCue sentenceHasPerson allCapitals noCandidate scoreLowest
    scoreLow scoreMiddle scoreHigh shareLow shareMiddle shareHigh shareHigher shareHighest weighedAgain bias words
    capitals smallWords tokensBefore tokensAfter quotationsBefore quotationsAfter cuesBefore cuesAfter ending
    before secondBefore thirdBefore after secondAfter thirdAfter family sentencesInParagraph quotationsInParagraph
    sentenceInParagraph quotationInParagraph repeats quotationsInText paragraphsBefore candidates bestScore
    bestShare gap cueGap cueToPhrase quotationsBetween cuesBetween commasBetween clausesBetween verbsBetween
    namesBetween rank rankOnSide offers mentions personhood timesSpoken sinceSpoken phraseWords beforePhrase
    secondBeforePhrase afterPhrase secondAfterPhrase cueKind cueForm beforeCue afterCue sentencesAway
    paragraphsAway headKind carriedLength tie
    """

  private static let speakerRows: StaticString = """
    leftOfCue 181
    leftThroughChain 231
    leftOverApposition 144
    leftOverFarApposition 112
    leftOverComplement 180
    leftOverRelative 204
    rightOfTouchingCue 396
    rightOfCue -197
    rightOfAddressingCue -312
    afterCommaInverted 431
    firstSubject -96
    nearestSubject 39
    subjectOfCue -12
    quotedAs 550
    passiveAgent 280
    passiveSubject -155
    opensSentence 125
    according 695
    accordingOpens 252
    colon 156
    colonBefore 30
    dash 458
    dashBelow 450
    speechNounOwner 44
    subjectWithoutCue -30
    nameWithoutCue -85
    nounWithoutCue -44
    carriedInParagraph 213
    carriedAcross -45
    carriedEnd 52
    carriedOpen 485
    previousCue -90
    previousSubject -175
    previousSubjectAcross -146
    previousColon 360
    cueTouchesBefore 155
    cueNearBefore 142
    cueMidBefore 112
    cueFarBefore 40
    cueTouchesAfter 155
    cueNearAfter 81
    cueMidAfter 83
    cueFarAfter -65
    oneQuotationBetween -189
    moreQuotationsBetween -134
    semicolonBetween -124
    conjunctionBetween -238
    subordinatorBetween -196
    relativeBetween -127
    cueServesOther -206
    finalAttribution 353
    strongCue 5
    mediumCue -116
    weakCue -180
    gerundCue -118
    infinitiveCue -82
    gerundAfterThing -292
    gerundAfter -149
    gerundClauseFirst 272
    person 127
    likelyPerson 7
    organisation 95
    place -150
    pronoun 180
    they 89
    it -6
    firstPerson 28
    role 14
    group -50
    document 39
    plural -30
    speechNoun -109
    demonym -16
    otherNoun -213
    bareNoun -6
    possessiveName -91
    inPreposition -71
    quotationAlone 120
    phraseBefore 51
    phraseAfter -59
    phraseTouches -11
    phraseWithinTwo -36
    phraseWithinFive 18
    phraseWithinTen 8
    phraseWithinTwenty -10
    phraseFar 23
    phraseOpensSentence 28
    phraseAfterComma 75
    phraseAfterQuotation 4
    phraseAfterSubordinator -62
    phraseAfterConjunction -13
    phraseAfterCue -129
    phraseAfterVerb -87
    phraseAfterNoun -18
    phraseBeforeCue 91
    phraseBeforeAuxiliary -53
    phraseBeforeVerb 59
    phraseBeforeComma 62
    phraseBeforeRelative 37
    phraseBeforePreposition 65
    phraseBeforeQuotation -41
    phraseBeforeEnd 61
    phraseBeforeConjunction 70
    phraseBeforeNoun 14
    nameOfOneWord -63
    nameWithTitle 26
    namedOnce -11
    namedOften -3
    nameIsSubject -9
    theNoun 87
    aNoun 31
    ownedNoun 111
    longPhrase -43
    isPreviousSpeaker 50
    hasSpoken 41
    isFirstSpeech -15
    isNearest 39
    isFirstOfSentence 67
    hasCuedRival 46
    nearestCue 17
    offeredTwice -11
    offeredOften -24
    carriedFromWhole -17
    carriedFromPart 25
    carriedFromCueAfter 9
    carriedFromCueBefore -61
    carriedOverSentence -63
    carriedInSentence 227
    carriedFromFar -157
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 1
    leftThroughChain 63
    leftOverApposition 33
    leftOverFarApposition -11
    leftOverComplement 16
    leftOverRelative 1
    rightOfTouchingCue 37
    rightOfCue 38
    afterCommaInverted 38
    firstSubject -52
    nearestSubject 3
    subjectOfCue 16
    opensSentence 52
    according 93
    accordingOpens 48
    colon -37
    colonBefore 14
    dash 23
    speechNounOwner -9
    subjectWithoutCue -40
    nameWithoutCue -17
    nounWithoutCue -47
    carriedInParagraph 57
    carriedAcross -103
    carriedEnd -55
    carriedOpen -46
    previousCue 51
    previousSubject -11
    previousSubjectAcross -63
    previousColon -36
    cueTouchesBefore -4
    cueNearBefore 63
    cueMidBefore 43
    cueFarBefore 9
    cueTouchesAfter 1
    cueNearAfter 15
    cueMidAfter 6
    cueFarAfter 27
    oneQuotationBetween 66
    moreQuotationsBetween -13
    finalAttribution 25
    strongCue 35
    mediumCue 14
    weakCue -20
    gerundCue -49
    infinitiveCue 15
    gerundClauseFirst 71
    person 26
    likelyPerson -16
    organisation 14
    place -7
    pronoun 98
    they 12
    it -4
    firstPerson -2
    role -41
    document 54
    plural 2
    speechNoun -51
    demonym 10
    otherNoun -57
    bareNoun 6
    possessiveName -54
    inPreposition -64
    quotationAlone -4
    oneWord -23
    fewWords -17
    shortWords 6
    middleWords 13
    longWords 15
    endsInComma -1
    endsOpen -5
    startsWithCapital -11
    opensSentenceItself 68
    opensParagraph -7
    closesSentence 50
    afterColon -46
    afterThat 17
    afterPreposition -17
    afterArticle 19
    afterOwner -56
    afterCue -28
    afterAuxiliary 34
    afterConjunction 33
    afterNoun -29
    afterOtherWord -2
    beforeStop -11
    beforeWord 8
    beforeCue -48
    beforePreposition 22
    beforeConjunction 59
    onlyInSentence 3
    firstInSentence 4
    laterInSentence -13
    hasVerbInside 29
    looksLikeTitle -43
    phraseBefore 19
    phraseAfter 20
    phraseTouches 12
    phraseWithinTwo 34
    phraseWithinFive 9
    phraseWithinTen 8
    phraseWithinTwenty -13
    phraseFar -10
    phraseOpensSentence 30
    phraseAfterComma 22
    phraseAfterQuotation 42
    phraseAfterSubordinator -36
    phraseAfterConjunction -46
    phraseAfterCue 35
    phraseAfterVerb -14
    phraseAfterNoun -1
    phraseBeforeCue 26
    phraseBeforeAuxiliary -1
    phraseBeforeVerb -19
    phraseBeforeComma 44
    phraseBeforeRelative -9
    phraseBeforePreposition 31
    phraseBeforeQuotation -61
    phraseBeforeEnd -13
    phraseBeforeConjunction -28
    phraseBeforeNoun -14
    nameOfOneWord -7
    nameWithTitle 43
    namedOnce -39
    namedOften 12
    nameIsSubject 34
    theNoun -48
    aNoun 11
    ownedNoun -22
    longPhrase -91
    isPreviousSpeaker 57
    hasSpoken 26
    isFirstSpeech 5
    isNearest -43
    isFirstOfSentence 35
    hasCuedRival -15
    nearestCue -2
    offeredTwice 4
    offeredOften -7
    carriedFromWhole -69
    carriedFromPart 23
    carriedFromCueAfter 138
    carriedFromCueBefore 102
    carriedOverSentence 47
    carriedInSentence -50
    judgedDirect 15
    judgedPartial 4
    judgedTitle -52
    judgedScare 27
    afterWork -27
    afterNaming 16
    afterTerm 38
    tightlyTied 63
    afterWeakCue 56
    afterPerson 57
    afterBracket -14
    afterDash -34
    afterAdverb 29
    beforeNoun -13
    beforeName 23
    beforeBracket -1
    besideSpeech 2
    besideOther 2
    sentenceHasCue -15
    sentenceHasPerson 21
    allCapitals -6
    scoreLowest -80
    scoreLow -33
    scoreMiddle 54
    scoreHigh 52
    shareLow -76
    shareMiddle -5
    shareHigh 1
    shareHigher 39
    shareHighest 34
    weighedAgain -31
    bias -100
    """

  private static let speechRows: StaticString = """
    2565
    bestScore<11 words<12 cueGap<-7 1 -528 -33 words<4 startsWithCapital bestScore<23 -154 45 judgedDirect -358 18 81
    smallWords<1 scoreHigh cuesBetween<1 -362 -73 1 before<4 paragraphsAway<1 92 -49 startsWithCapital 61 hasPersonInside -268 30
    cueKind<26 secondAfter<2 carriedInParagraph -101 46 cuesBefore<1 -343 -61 before<5 93 before<12 -203 namesBetween<1 -64 44
    words<6 bestScore<19 cuesBetween<1 -255 -51 allCapitals 25 words<2 -7 -228 cueKind<27 closesSentence -166 40 97
    looksLikeTitle bestScore<12 bestScore<7 -185 -38 cueKind<26 secondAfter<2 65 -148 cueKind<28 91 7 afterCue -248 26
    judgedTitle bestScore<12 cuesBefore<1 -127 -2 cueKind<26 closesSentence -122 65 tokensAfter<18 85 bestScore<28 -104 66 -219
    looksLikeTitle afterCue<2 cuesBetween<1 quotationsInParagraph<4 -128 19 phraseWithinTwenty 65 -53 cueKind<28 87 -6 mediumCue -190 -15
    looksLikeTitle endsOpen afterDash cueForm<4 33 92 -114 tie<4 17 candidates<5 beforePreposition -176 13 -28 -126
    smallWords<2 scoreHigh cuesBefore<1 -120 -19 looksLikeTitle 59 secondAfterPhrase<12 52 -113 cueKind<26 cuesBetween<1 -61 58 85
    hasPersonInside after<36 afterOwner cueKind<26 -44 phraseAfterNoun 43 -55 -117 -118 cueKind<26 carriedOverSentence -40 64 86
    judgedTitle endsOpen phraseBeforeEnd 63 after<32 37 -141 cuesBefore<1 rankOnSide<1 candidates<6 -149 10 -21 17 -115
    tokensBefore<1 scoreLowest candidates<1 -37 cueKind<28 81 -46 -83 cuesBefore<1 thirdAfter<47 -110 -9 looksLikeTitle 41 -49
    judgedTitle bestScore<14 secondAfterPhrase<2 -119 secondAfterPhrase<15 41 -56 bestScore<29 thirdAfter<8 63 -39 85 mediumCue -110 23
    looksLikeTitle strongCue tokensAfter<7 candidates<1 -41 tokensAfter<1 55 -1 -68 76 mediumCue clausesBetween<1 -104 -24 19
    words<6 bestScore<19 ending<2 -91 5 afterOwner 16 -109 onlyInSentence strongCue -90 47 bestScore<1 -58 78
    tightlyTied after<28 judgedTitle tokensAfter<12 afterOtherWord 51 -22 -43 tokensBefore<30 -86 34 afterAuxiliary -78 40 72
    judgedTitle strongCue after<1 scoreMiddle -16 58 -40 65 afterNaming mediumCue tokensBefore<15 -127 -34 14 29
    bestScore<29 tokensAfter<12 shareMiddle secondAfter<15 -54 16 bestScore<10 -35 63 -74 afterOwner afterPreposition 82 -32 -66
    before<1 endsOpen 66 -48 cuesBefore<1 rank<2 -83 isFirstSpeech 22 -63 allCapitals oneWord 48 -41 -41
    phraseBeforeCue beforeWord afterDash bestScore<3 -45 21 -112 bestScore<31 -76 38 judgedTitle 64 sentenceHasCue 35 -111
    smallWords<3 capitals<2 afterPhrase<29 offers<2 tokensBefore<6 -67 12 48 -46 -55 cueForm<1 sentenceInParagraph<1 -44 64 81
    words<8 capitals<3 sentencesInParagraph<2 14 judgedDirect -47 39 -99 cueKind<27 thirdAfter<8 26 secondAfter<13 -99 21 77
    tightlyTied secondBeforePhrase<1 shareMiddle quotationsInText<14 -30 36 50 thirdBefore<22 -74 thirdBefore<31 52 tokensAfter<14 7 -73 58
    words<8 after<38 sentencesInParagraph<2 tie<26 39 -53 -28 phraseAfterSubordinator -77 33 afterCue<2 capitals<5 33 -50 72
    after<28 looksLikeTitle sentencesInParagraph<5 tokensAfter<19 sentenceHasPerson quotationsInParagraph<2 -66 38 59 -23 -70 -25 tokensBefore<1 34 -46
    words<8 afterOwner sentencesInParagraph<5 tokensAfter<19 judgedTitle 23 -28 -39 -88 -80 beforePhrase<5 69 cueForm<3 -54 53
    words<8 cueGap<3 secondAfter<15 -38 family<1 27 -42 -77 secondAfterPhrase<2 sentenceInParagraph<1 -59 49 tie<25 84 -4
    smallWords<3 tokensBefore<15 tokensBefore<1 endsOpen 51 -52 before<12 -93 before<30 21 thirdAfter<47 -65 33 16 43
    scoreHigh thirdAfter<3 16 thirdAfter<47 capitals<3 -22 -99 19 quotationAlone capitals<2 69 judgedDirect -27 57 -76
    smallWords<2 tokensAfter<30 afterOwner paragraphsAway<1 afterWork 13 -66 -73 -60 -73 laterInSentence 49 startsWithCapital 20 -102
    onlyInSentence judgedPartial commasBetween<2 -88 27 -8 words<3 phraseBefore -81 personhood<2 -37 34 afterDash 41 -52
    tokensAfter<12 hasCuedRival laterInSentence nearestCue quotationInParagraph<1 tokensBefore<5 -70 9 34 57 -96 39 words<11 -36 43
    bestScore<29 beforeNoun bestShare<100 cueForm<4 11 hasPersonInside secondAfterPhrase<33 -88 16 24 -58 -65 paragraphsBefore<3 -51 48
    beforeNoun secondAfter<15 secondAfter<2 judgedTitle candidates<1 -51 36 -44 -41 candidates<9 35 -41 phraseBeforeCue -66 27
    onlyInSentence hasCuedRival isNearest -120 -6 capitals<2 25 -51 bestScore<4 -39 beforePhrase<32 tokensAfter<30 42 -35 -33
    tightlyTied after<38 afterNaming beforePhrase<9 judgedTitle 16 after<1 -79 3 bestShare<92 -14 -90 67 -52 41
    bestScore<29 after<36 afterWork bestScore<1 -46 besideOther tokensAfter<3 42 0 -60 -67 -56 bestShare<98 -9 64
    repeats<2 capitals<3 oneWord carriedFromWhole 28 -29 sentenceInParagraph<1 13 -69 phraseAfterQuotation theNoun -49 40 30 -63
    bestScore<29 bestScore<6 -38 thirdAfter<8 judgedTitle 34 -27 bestShare<66 18 -34 afterCue<32 64 thirdAfter<3 -68 29
    afterDash after<36 afterWork afterPhrase<45 otherNoun personhood<10 29 -20 -29 endsOpen 23 -63 -58 -38 -86
    bestScore<29 afterDash besideOther bestScore<1 before<19 -100 18 before<30 20 -24 -69 -80 afterOwner 51 -59
    bestScore<7 -45 afterOwner bestScore<29 paragraphsBefore<16 16 cueGap<-9 -91 -8 paragraphsBefore<3 -53 65 sentenceHasCue 26 -83
    bestShare<100 after<38 onlyInSentence hasCuedRival tokensBefore<4 19 -86 11 28 bestScore<19 -69 32 endsInComma -69 28
    afterOwner tightlyTied sentencesInParagraph<5 quotationsInText<21 5 -37 -61 nearestCue -32 secondBefore<31 71 -19 thirdBefore<20 13 -80
    bestScore<29 words<9 capitals<3 cueGap<1 cueGap<-9 -50 tokensBefore<5 -42 14 -53 -72 capitals<7 31 -33 28
    afterDash beforeCue<29 secondBeforePhrase<44 secondAfterPhrase<2 -10 28 tie<2 34 -61 beforePhrase<19 cueGap<-6 -53 36 -88 -72
    besideOther afterWork sentencesInParagraph<5 capitals<2 tokensAfter<30 34 -50 paragraphsBefore<3 -61 paragraphsBefore<9 39 -14 -62 -63 -60
    quotationsInParagraph<4 repeats<1 quotationsInParagraph<3 secondAfter<15 beforePhrase<3 8 tokensBefore<16 -57 11 thirdBefore<14 60 -2 -37 -52 44
    afterWork afterDash secondAfterPhrase<43 hasVerbInside tokensBefore<12 -28 cueForm<4 afterPhrase<45 55 -37 -34 32 -33 -71 -68
    repeats<1 afterCue<29 bestScore<29 paragraphsBefore<29 paragraphsBefore<11 candidates<3 -31 35 -25 46 62 -24 quotationsInText<12 -75 9
    quotationsInParagraph<4 onlyInSentence -34 tokensAfter<18 quotationsInParagraph<2 tokensAfter<5 -26 23 39 secondAfter<36 words<6 -81 25 21 50
    smallWords<3 beforeCue<14 -7 secondBeforePhrase<1 8 -57 afterCue<1 gap<-1 secondAfterPhrase<43 36 -39 -46 sentencesAway<1 67 -20
    phraseBeforeCue besideOther secondBefore<17 before<4 sentencesInParagraph<2 -27 51 -53 secondBefore<43 candidates<10 41 -55 -27 -67 23
    tie<28 afterDash judgedDirect cueForm<4 cueGap<0 48 -9 capitals<2 personhood<1 -39 43 -79 38 -55 -43
    capitals<3 words<2 quotationsInText<13 -42 19 secondBefore<23 1 firstInSentence 54 beforeConjunction -37 46 secondAfter<30 -39 18
    afterCue<15 besideOther candidates<3 nearestCue bestScore<17 1 -58 38 namesBetween<3 35 -23 -42 middleWords -30 40
    words<12 carriedFromWhole beforePhrase<1 before<49 28 -40 thirdAfter<46 shareHighest -37 21 mentions<1 -18 58 -68 30
    beforeCue<23 afterDash afterOwner cueForm<1 0 before<25 57 namesBetween<1 -33 41 -40 -61 beforeCue<44 -63 7
    secondAfter<15 endsOpen 0 -50 tokensAfter<12 quotationsInText<3 -35 51 commasBetween<2 tie<26 nameIsSubject 43 -26 -36 -66
    phraseWords<4 bestShare<46 31 cueNearBefore opensSentenceItself clausesBetween<1 -47 -8 after<9 bestShare<98 18 -57 44 31 32
    paragraphsBefore<3 candidates<5 -86 15 paragraphsBefore<11 headKind<38 31 -28 cuesBetween<1 headKind<39 -41 30 gap<-12 -23 43
    afterOwner bestScore<7 -24 middleWords afterPhrase<18 sentenceInParagraph<1 -39 26 cueGap<-10 -40 25 42 bestScore<15 24 -64
    beforeCue<29 afterOwner afterDash repeats<1 personhood<-10 -41 besideOther 29 endsInStop 27 -60 -28 -50 -39 -43
    personhood<9 besideOther tokensBefore<15 afterCue hasVerbInside -22 20 59 beforeCue<13 42 -16 -39 gap<-17 33 -49
    secondBeforePhrase<45 verbsBetween<1 secondAfter<36 candidates<4 -34 9 22 cueForm<3 secondAfterPhrase<3 -13 45 words<6 -39 32 -45
    tie<28 paragraphsBefore<17 afterWork 18 -59 after<1 37 paragraphsBefore<28 -52 17 words<27 sentencesInParagraph<3 -100 14 29
    hasPersonInside paragraphsAway<1 before<5 25 before<12 -63 gap<-14 -43 9 -65 secondAfterPhrase<37 words<4 -31 48 -39
    sentencesInParagraph<5 capitals<3 candidates<4 -8 capitals<2 39 gap<-16 40 -34 thirdAfter<45 words<16 -67 14 55 -53
    smallWords<4 quotationsInText<11 offeredTwice afterPhrase<19 -67 -13 beforePhrase<18 -17 54 sentenceInParagraph<2 beforePhrase<1 65 -2 -44 25
    cuesBefore<1 mentions<5 tie<32 cuesBetween<1 secondAfterPhrase<2 -57 tokensAfter<27 9 -65 26 -80 28 cueForm<4 29 -19
    paragraphsBefore<9 13 sinceSpoken<1 gap<-15 paragraphsBefore<31 -61 25 afterCue phraseOpensSentence thirdBefore<3 15 -35 28 48 47
    quotationsInText<7 offeredTwice afterCue -51 37 17 afterCue<16 afterPhrase<8 -4 sentenceInParagraph<1 65 -1 looksLikeTitle 5 -54
    tokensBefore<15 quotationsInText<21 offeredTwice -19 16 -56 paragraphsBefore<11 scoreLow 46 -32 quotationsInText<10 scoreLow -72 21 35
    sentencesInParagraph<5 afterWork phraseBeforeQuotation quotationsBefore<1 bestScore<-1 -38 17 bestShare<80 beforePhrase<20 44 -40 -54 -46 -47 -54
    phraseBeforeQuotation words<28 paragraphsAway<1 before<5 bestScore<2 -49 paragraphsBefore<34 50 -40 sentencesInParagraph<2 14 -22 -73 40 -64
    afterWork paragraphsAway<1 sentencesInParagraph<3 15 sentenceHasPerson 54 cueNearBefore before<3 19 before<35 -79 -5 23 -41 -58
    phraseBeforeQuotation sentencesInParagraph<5 smallWords<9 secondBefore<14 cuesAfter<1 -34 15 secondBefore<31 before<29 72 -1 -7 38 -46 -54
    hasSpoken secondAfter<15 secondAfter<2 personhood<8 11 -43 -46 tokensAfter<17 23 tokensBefore<20 tokensBefore<8 -30 29 -65 53
    quotationsInParagraph<4 onlyInSentence endsOpen -62 7 endsOpen quotationsInParagraph<2 3 59 sentencesInParagraph<2 21 allCapitals -56 22 36
    personhood<10 afterWork tokensAfter<25 quotationsInText<7 capitals<1 -53 23 offeredTwice 42 -20 -31 -53 shareHighest -64 26
    beforeCue<29 secondBeforePhrase<45 candidates<3 capitals<2 -40 bestScore<17 42 -27 capitals<3 28 -17 tie<5 20 -61 -34
    gap<1 gap<-2 plural tie<26 cueForm<4 25 -22 -20 -55 -37 beforeNoun quotationsInText<24 45 -28 -27
    hasSpoken quotationsInParagraph<4 smallWords<9 tokensBefore<6 offers<3 phraseAfterCue -61 31 11 -3 30 sinceSpoken<0 -24 57 51
    thirdAfter<47 cuesBefore<1 cueKind<28 after<25 6 before<3 18 -51 rank<1 -98 -9 11 gap<-15 -29 57
    tokensAfter<25 phraseWithinFive endsOpen judgedTitle 26 -25 phraseBeforeVerb secondAfterPhrase<30 -28 35 -54 endsInComma 47 -27 -35
    bestScore<29 thirdAfter<47 thirdAfter<3 7 quotationsInText<2 38 secondAfter<33 -45 -4 headKind<2 59 -14 judgedTitle 60 -27
    personhood<10 mentions<7 paragraphsBefore<21 theNoun -13 rank<2 56 -19 cuesBefore<1 -3 55 32 afterPhrase<22 -66 3
    besideOther quotationsInParagraph<4 afterOwner isFirstOfSentence -14 tokensAfter<27 20 -39 thirdBefore<33 thirdBefore<20 9 -86 20 50 -48
    afterWork thirdAfter<8 offers<2 quotationsInParagraph<3 -21 39 afterCue<31 62 -10 cueNearBefore beforePhrase<19 -23 18 33 -53
    before<48 before<43 bestScore<1 -42 before<4 ending<2 50 -8 theNoun -11 39 41 bestScore<27 -54 25
    afterNaming nameWithTitle sinceSpoken<1 gap<6 carriedFromPart leftOverApposition -24 32 quotationsInText<3 -33 35 35 46 25 42
    secondAfter<15 cueGap<-3 bestShare<82 1 phraseAfterComma afterCue<35 phraseOpensSentence -132 1 3 21 -1 commasBetween<1 24 -12
    cuesBetween<2 phraseBeforeConjunction thirdAfter<46 quotationsInText<24 -6 bestScore<23 -62 13 words<2 -25 afterPreposition 60 -12 48 29
    secondAfterPhrase<17 secondBefore<31 bestShare<79 tokensBefore<6 -12 72 afterOtherWord 16 -47 -25 afterNaming secondAfterPhrase<31 -47 -8 40
    afterWork afterOwner repeats<1 tie<25 phraseBeforeVerb cuesAfter<2 fewWords 18 78 -20 -8 -4 -22 -32 -45
    words<2 quotationsInText<13 -38 25 personhood<9 onlyInSentence shareMiddle -25 nearestCue 61 -39 bestScore<1 -29 31 -31
    phraseBeforeConjunction secondBeforePhrase<23 cueGap<-6 -26 afterPhrase<16 -6 29 offers<3 sentencesInParagraph<2 17 -69 tokensAfter<14 42 -26 58
    thirdAfter<36 beforePhrase<32 beforePhrase<18 8 isPreviousSpeaker 61 -15 thirdBefore<22 -53 12 thirdBefore<49 tokensAfter<9 45 -16 -66
    tokensAfter<12 tokensBefore<12 laterInSentence words<3 -44 quotationsInParagraph<2 tokensBefore<1 -34 30 52 -62 20 phraseAfterSubordinator -28 29
    personhood<10 afterPreposition thirdBefore<26 thirdBefore<17 18 secondAfterPhrase<34 -55 38 34 bestScore<18 20 -40 shareHigh 5 -60
    afterCue<15 phraseAfterComma likelyPerson cueGap<-6 -33 26 -32 shareMiddle 9 -65 clausesBetween<1 -34 sentenceInParagraph<1 43 -36
    personhood<-7 -46 personhood<9 mediumCue phraseAfterComma 6 -30 phraseWords<5 paragraphsBefore<34 53 -28 -29 quotationsInText<10 -45 14
    phraseBeforeVerb tokensBefore<11 mentions<11 quotationsInParagraph<2 -31 2 33 24 endsOpen 13 tokensBefore<17 isNearest 27 -37 -68
    gap<-7 quotationsInText<13 thirdBefore<31 -12 bestShare<99 -76 20 24 paragraphsBefore<18 secondBefore<22 -9 39 secondBefore<32 10 -70
    bestShare<100 thirdBefore<3 bestShare<58 -30 44 bestShare<45 34 quotationInParagraph<1 tokensAfter<25 15 -46 -31 hasVerbInside -69 12
    secondBeforePhrase<35 shareHigh bestScore<14 -4 24 bestShare<65 37 secondAfter<12 judgedTitle 35 -32 -57 sentencesInParagraph<2 14 -52
    tokensBefore<7 hasVerbInside beforeCue<13 -47 secondBeforePhrase<1 43 -32 10 secondBeforePhrase<47 secondBefore<45 27 secondBefore<49 -50 24 -26
    secondBefore<17 tie<10 12 phraseWords<2 words<15 -22 29 -54 quotationsInText<11 -5 sentenceInParagraph<2 beforeCue<31 54 -21 -28
    sentencesInParagraph<5 tie<32 capitals<6 smallWords<3 quotationsInText<13 -5 21 54 -37 words<27 -71 27 judgedDirect -64 21
    gap<3 bestScore<29 startsWithCapital hasVerbInside -32 27 paragraphsBefore<9 bestShare<90 44 -11 -14 judgedTitle 38 -21 29
    """

  private static let speakerTreeRows: StaticString = """
    isFirstOfSentence afterPhrase<25 quotationAlone carriedInSentence phraseBeforeRelative afterPhrase<3 -168 -119 nearestCue -69 227 tokensBefore<13 22 174 afterPhrase<22 7 -134 afterPhrase<30 tokensBefore<1 5 phraseBeforePreposition afterPhrase<28 gap<2 196 48 61 -46 afterPhrase<32 -35 -125 tokensAfter<9 phraseWords<3 phraseBeforeAuxiliary isNearest phraseBeforeEnd afterPhrase<34 109 -16 -83 48 -27 122 phraseBeforeAuxiliary afterPhrase<34 169 30 30
    isFirstOfSentence phraseAfterComma quotationAlone cueToPhrase<1 carriedInSentence cueToPhrase<-1 144 person -152 namedOnce beforePhrase<44 beforePhrase<9 40 -146 3 15 108 headKind<17 cueToPhrase<2 gap<7 104 -55 -20 -79 1 nameWithoutCue tokensBefore<1 50 headKind<49 176 -25 -39 beforePhrase<28 beforePhrase<27 rank<1 52 headKind<48 beforePhrase<7 115 beforePhrase<20 -32 105 -42 137 beforePhrase<33 -101 32
    offers<2 nameWithoutCue cuesAfter<1 quotationsInParagraph<2 mentions<1 pronoun phraseWords<4 -140 34 31 48 rightOfCue -4 -127 role pronoun -146 -3 strongCue -6 206 -161 phraseBeforeAuxiliary candidates<2 21 afterPhrase<30 rightOfCue nameWithoutCue gap<3 candidates<4 79 gap<-11 83 157 13 phraseWords<2 -89 58 -68 phraseBeforeVerb -90 gap<-3 46 -68 offers<3 -133 -38
    offers<2 hasCuedRival tie<25 headKind<49 169 -49 headKind<27 0 -124 tie<7 headKind<48 headKind<41 -64 231 -65 laterInSentence phraseAfterComma cueKind<32 -153 78 headKind<41 -83 59 phraseWords<1 89 -121 headKind<49 phraseAfterComma rightOfCue phraseBeforeComma phraseBeforeCue beforePhrase<6 44 hasCuedRival 50 -81 hasCuedRival quotationAlone 32 0 78 91 -113 117 beforePhrase<19 -41 -150
    carriedAcross secondBeforePhrase<8 tokensAfter<6 phraseBeforeAuxiliary thirdBefore<15 14 51 -58 phraseBeforeNoun secondBeforePhrase<2 tokensAfter<19 57 98 thirdAfter<22 pronoun -96 49 73 -72 nameIsSubject pronoun role phraseBeforeRelative accordingOpens -128 114 phraseBefore -102 beforeCue<18 -34 195 beforeCue<35 secondBeforePhrase<13 21 -76 77 phraseBeforeAuxiliary 63 -50 phraseBeforeAuxiliary person -68 phraseAfterSubordinator 73 -58 -111 -144
    beforePhrase<28 carriedFromFar phraseBeforeAuxiliary sentencesAway<1 nameWithoutCue bareNoun rightOfCue tokensBefore<20 tokensAfter<9 beforePhrase<11 tokensBefore<7 24 62 namesBetween<1 2 -75 namesBetween<2 63 beforePhrase<20 26 -83 beforePhrase<7 phraseOpensSentence 114 43 25 -77 -109 beforeWord phraseAfterNoun 7 -105 -112 tokensAfter<2 tokensBefore<2 5 -116 -112 beforePhrase<4 -10 -122 -155 nameIsSubject leftOverRelative -124 81 21
    offers<2 hasCuedRival isFirstOfSentence headKind<42 2 -107 107 isFirstOfSentence onlyInSentence headKind<1 paragraphsAway<1 68 -95 -103 pronoun headKind<42 -150 headKind<45 -38 -143 -7 cueForm<1 -41 headKind<45 headKind<41 -13 223 -37 headKind<49 offers<3 phraseBeforeComma hasCuedRival 10 inPreposition gap<-3 -44 -127 59 62 hasCuedRival 22 gap<5 48 secondAfterPhrase<9 79 -70 -106
    isFirstOfSentence nameWithoutCue paragraphsAway<1 rightOfCue rightOfAddressingCue cueToPhrase<0 159 phraseAfter tie<10 verbsBetween<2 75 -12 carriedInSentence cuesBetween<1 pronoun -70 8 isNearest 4 63 67 cuesBetween<1 words<5 -59 59 -83 -137 -138 phraseBefore -130 0 person -151 phraseBeforeComma secondAfter<49 -99 58 21 phraseBeforeComma quotationsBefore<1 words<5 46 19 -10 tie<25 57 -58
    carriedAcross secondBeforePhrase<11 candidates<2 7 inPreposition nameOfOneWord bareNoun candidates<4 30 firstSubject subjectWithoutCue cueNearAfter 92 -15 42 26 -59 personhood<3 -67 27 candidates<10 -85 107 phraseAfterComma personhood<2 cueForm<1 -121 inPreposition afterCue<3 3 phraseAfterSubordinator -110 -16 cueForm<3 afterCue<25 226 -59 -62 nameOfOneWord 20 cueForm<4 -97 -3 after<27 63 14 -130
    offers<2 carriedInParagraph hasCuedRival cueForm<4 -23 97 opensSentence afterPhrase<16 cueForm<2 -136 rightOfCue 54 -99 gap<-3 commasBetween<1 otherNoun 67 -68 rankOnSide<5 -102 31 -104 122 candidates<5 2 108 otherNoun rightOfCue place candidates<2 7 likelyPerson gap<3 gap<-18 afterPhrase<10 44 -17 candidates<5 31 56 -18 gap<-10 -105 1 -90 -91 -111
    beforePhrase<28 carriedAcross otherNoun beforePhrase<6 candidates<2 5 likelyPerson isFirstOfSentence before<1 9 61 31 -42 isFirstOfSentence pronoun afterCue<23 candidates<2 2 afterCue -101 12 inPreposition -60 179 beforePhrase<25 beforePhrase<18 -40 79 -56 beforePhrase<20 -48 42 -102 -124 beforePhrase<33 pronoun -119 -15 afterCue<1 beforePhrase<44 quotationsInText<3 23 -106 beforePhrase<45 42 -78 14
    offers<2 hasCuedRival headKind<49 phraseWithinTwo 0 82 -105 quotationsBefore<1 isFirstOfSentence headKind<2 -134 cueToPhrase<-1 108 headKind<45 afterCue -53 87 -130 headKind<41 rank<4 -75 50 headKind<45 160 -39 headKind<1 55 -59 otherNoun rightOfCue leftOverRelative cueKind<32 offers<3 hasCuedRival quotationInParagraph<1 35 -1 secondAfter<48 opensSentence -64 59 59 18 127 95 -83 -91
    offers<2 hasCuedRival headKind<17 carriedAcross 11 -72 cueToPhrase<0 75 -104 laterInSentence phraseWords<3 -104 endsOpen -58 phraseAfter phraseAfterCue 187 -36 -41 carriedFromPart -34 70 headKind<49 cueToPhrase<-1 offers<3 171 3 nameOfOneWord headKind<17 candidates<3 11 34 phraseAfterCue phraseWords<2 -79 rankOnSide<4 26 -56 -103 phraseAfterSubordinator phraseAfterCue 8 hasCuedRival 14 -89 -90 -84
    headKind<49 sentencesAway<2 gap<3 phraseBeforeAuxiliary phraseAfterComma according phraseWords<3 headKind<17 gap<-9 phraseAfterNoun -1 phraseWords<2 -88 4 13 theNoun headKind<41 -118 -29 19 32 141 45 -53 cueKind<32 offers<3 headKind<44 phraseBeforeComma -128 secondAfterPhrase<36 -80 68 -17 secondAfterPhrase<4 49 -39 188 -129 phraseBeforeRelative quotationsInText<4 secondAfterPhrase<30 gap<-1 110 -45 -77 -120 51
    otherNoun carriedFromFar nameWithoutCue rightOfCue phraseAfterComma afterPhrase<30 nearestCue headKind<27 carriedOverSentence 9 -11 afterPhrase<26 cuesBetween<2 thirdAfter<36 -96 2 secondAfter<30 -28 93 -1 thirdBefore<15 12 phraseAfterCue nameIsSubject rank<4 thirdAfter<16 47 120 -18 17 -45 -25 38 -91 beforeStop hasCuedRival 1 secondAfter<49 rank<6 -97 -1 24 58 -123 rank<9 -104 66
    otherNoun gap<3 carriedAcross rightOfCue personhood<-2 isFirstOfSentence cueGap<3 -97 33 -14 phraseAfterComma tokensAfter<10 phraseWords<4 gap<-35 -71 3 43 gap<-11 -13 cueGap<-2 firstSubject leftOfCue 150 39 15 secondAfterPhrase<1 103 22 37 -108 gap<-2 -104 3 phraseAfterComma personhood<5 afterCue<23 -122 afterCue<24 149 -74 -8 2 rankOnSide<7 sentenceInParagraph<2 -116 3 50
    phraseBeforeCue isFirstOfSentence carriedInParagraph phraseBeforeComma role phraseBefore -103 capitals<6 secondAfterPhrase<23 -100 leftOverRelative cuesBefore<1 opensSentenceItself 56 -74 secondAfter<42 paragraphsBefore<3 10 -73 23 84 48 -12 cueGap<-2 leftOverRelative 2 139 secondAfterPhrase<32 hasCuedRival 21 -84 22 gap<-3 3 81 phraseBeforeComma phraseBeforePreposition -11 43 19 hasCuedRival 6 secondAfterPhrase<20 35 gap<6 12 -61
    otherNoun afterPhrase<25 afterPhrase<8 cueForm<1 carriedInParagraph afterPhrase<3 beforeStop words<29 -105 -16 13 0 cuesBetween<1 66 1 nameIsSubject words<10 rightOfCue cuesBetween<3 121 -23 -25 13 15 cuesBetween<1 -88 words<9 -13 -78 afterPhrase<30 secondBefore<3 6 secondAfterPhrase<3 64 cuesBetween<2 27 5 secondAfterPhrase<23 after<35 -77 23 phraseBefore -54 secondBefore<24 -21 17 -92
    according paragraphsAway<1 otherNoun personhood<0 isFirstOfSentence capitals<6 -104 41 -19 inPreposition quotationsBetween<1 strongCue cueToPhrase<0 -79 quotationsBefore<1 isFirstOfSentence hasCuedRival candidates<2 2 36 tokensBefore<13 -52 2 10 candidates<4 -1 phraseAfterQuotation 72 -26 candidates<3 6 26 -24 phraseWords<4 -55 before<35 -48 129 phraseWords<3 -113 quotationsInText<4 78 before<31 -84 15 -89 206
    phraseBeforeAuxiliary cueToPhrase<-1 tie<14 2 194 paragraphsAway<1 place rightOfCue tie<25 rightOfAddressingCue namesBetween<4 tokensBefore<23 10 offeredOften cueToPhrase<13 isFirstOfSentence 98 -4 -46 6 -22 -104 phraseAfterNoun tokensBefore<29 secondBefore<26 1 -34 50 person tokensAfter<35 -89 39 commasBetween<1 phraseAfter 70 -34 -62 -96 -103 tie<32 -96 12 isFirstOfSentence -98 cueToPhrase<15 -14 -81
    headKind<49 gap<3 gap<-33 secondBeforePhrase<32 -83 19 phraseAfterComma secondBeforePhrase<9 secondBeforePhrase<3 carriedEnd candidates<3 2 carriedInSentence headKind<1 -65 14 56 -54 offers<2 before<15 -22 227 30 personhood<-2 -119 secondBeforePhrase<49 beforeWord -42 10 quotationsInParagraph<2 61 -18 32 offeredTwice phraseAfterComma -87 -17 nameOfOneWord 13 -54 quotationsInParagraph<3 rankOnSide<7 offers<3 -126 -45 33 25
    phraseBeforeAuxiliary afterPhrase<30 place likelyPerson rightOfCue afterPhrase<3 laterInSentence thirdAfter<1 -2 offers<2 beforeCue<1 phraseAfterVerb thirdAfter<50 -109 30 43 37 4 thirdAfter<8 16 84 phraseAfterQuotation 17 7 -65 isNearest -59 10 -82 pronoun person role offers<5 -86 4 -1 isNearest -20 61 12 offers<3 sinceSpoken<8 -105 28 isFirstOfSentence -65 -13
    beforePhrase<28 cueToPhrase<-1 inPreposition 1 185 carriedFromFar beforePhrase<7 beforePhrase<3 5 endsInComma namesBetween<3 37 -8 -22 beforeCue phraseBeforeCue phraseBeforeRelative quotationAlone leftOverApposition -80 30 -17 36 beforePhrase<18 -35 phraseBefore -41 offers<4 67 -1 commasBetween<1 21 -77 -102 beforePhrase<32 -115 commasBetween<1 middleWords 16 offers<3 -80 9 cueGap<0 phraseBeforeRelative -29 79 -81
    likelyPerson personhood<-1 nameWithoutCue -26 words<32 -109 2 sentencesAway<2 bareNoun quotationsBetween<1 opensSentence it plural carriedInSentence carriedFromCueBefore cueNearBefore rightOfTouchingCue 5 26 23 -91 carriedFromCueAfter 55 -6 cuesBefore<3 -51 rank<5 words<11 114 -19 -30 -52 44 -20 namesBetween<9 fewWords -109 afterCue<35 -36 50 40 -86 rank<1 -2 sinceSpoken<0 -86 2
    phraseBeforeCue secondBeforePhrase<5 phraseWords<2 carriedInParagraph personhood<5 words<2 9 -56 3 gap<-3 2 68 mentions<8 17 -30 phraseWords<4 personhood<2 smallWords<10 mentions<1 tokensBefore<43 -60 23 -122 26 secondBeforePhrase<24 -56 namedOften 33 gap<-3 -2 -83 inPreposition secondBeforePhrase<49 -42 92 106 secondBeforePhrase<1 4 secondBeforePhrase<8 secondBefore<11 1 personhood<5 89 4 personhood<-3 -75 16
    according phraseBeforeCue personhood<2 nameOfOneWord hasCuedRival -2 laterInSentence phraseBefore role carriedEnd -113 carriedFromCueBefore 51 -67 -19 phraseAfterQuotation words<5 sentencesInParagraph<3 -22 34 -44 36 carriedFromPart -20 33 hasCuedRival -6 -110 nameOfOneWord 15 isFirstOfSentence rank<1 3 -61 rank<7 3 -64 candidates<2 1 offeredOften tokensBefore<16 14 rank<4 62 -18 3 153
    according phraseBeforeAuxiliary otherNoun inPreposition paragraphsAway<1 phraseBeforeQuotation headKind<49 nameOfOneWord candidates<4 4 secondBeforePhrase<8 29 2 namedOnce 2 rankOnSide<2 2 -99 -52 -59 verbsBetween<1 -5 -90 nearestCue looksLikeTitle pronoun tokensBefore<26 -114 sentencesInParagraph<2 45 -68 3 34 61 headKind<50 -89 37 secondBeforePhrase<1 oneWord -40 38 secondBeforePhrase<45 sentencesInParagraph<4 -104 25 -9 175
    according phraseBeforeCue tie<7 offers<2 secondAfter<37 secondBefore<40 phraseAfterVerb secondBefore<3 5 175 -24 -16 -29 17 hasCuedRival tie<28 6 afterPhrase<18 -11 -89 tie<10 -106 personhood<4 phraseAfter namesBetween<1 phraseWords<1 43 phraseAfterCue secondAfter<12 14 offers<4 -62 19 -85 -44 -76 possessiveName personhood<18 6 quotationsInText<15 -73 17 secondAfter<47 -109 30 6 167
    headKind<49 place carriedFromFar possessiveName cueKind<32 secondBeforePhrase<8 secondBeforePhrase<3 4 phraseAfterCue tokensBefore<10 -2 clausesBetween<2 offeredOften 115 7 -41 phraseBeforeComma -75 50 phraseAfterCue phraseBeforeCue secondAfterPhrase<26 phraseBeforeEnd afterCue<33 -69 23 20 secondBefore<25 secondBeforePhrase<32 -64 1 21 cueKind<28 18 -20 -100 cueKind<38 108 -36 secondAfter<48 -89 48 -76 -94 phraseBeforeCue -81 -9
    cueToPhrase<-1 tie<14 -6 143 beforePhrase<6 sentencesAway<2 likelyPerson beforePhrase<3 4 offeredTwice 3 33 candidates<5 -4 -97 -70 rank<3 after<27 tie<6 tie<1 -6 84 mentions<4 beforePhrase<20 tokensBefore<16 -31 beforePhrase<18 -32 106 mentions<1 -65 cuesBefore<2 -3 -79 cuesBefore<1 -11 -95 phraseWithinTwenty 13 -64 beforePhrase<35 afterOtherWord -78 -9 mentions<2 -47 30
    phraseBeforeAuxiliary cueKind<32 beforePhrase<28 phraseAfterNoun namesBetween<4 5 endsInComma afterPhrase<42 -1 -69 -66 secondAfter<9 afterCue<3 -46 51 -72 beforePhrase<31 -99 phraseWithinFive nameIsSubject looksLikeTitle afterCue<11 -77 afterPhrase<29 ending<2 phraseAfter words<2 -23 words<6 178 -10 -52 -28 -57 42 2 hasVerbInside smallWords<1 95 8 -18 cueKind<38 137 -33 oneWord -58 10
    otherNoun personhood<0 phraseBeforeCue smallWords<10 before<24 -102 phraseWords<3 -46 53 tokensBefore<10 -36 72 -7 speechNoun quotationsBetween<1 carriedFromFar possessiveName afterPhrase<36 cueKind<32 group phraseAfterComma 3 cuesBefore<2 7 35 -34 92 afterPhrase<45 -91 phraseWithinFive phraseWords<2 -46 26 43 secondAfter<48 -77 35 -64 -23 -87 phraseWords<3 quotationsInParagraph<3 -105 35 cueKind<30 -33 67
    place according rightOfCue namesBetween<2 tokensBefore<47 rightOfAddressingCue phraseAfterSubordinator pronoun person rank<1 0 sentencesInParagraph<3 -11 -57 5 tokensBefore<15 7 53 phraseBefore -94 sentencesInParagraph<3 capitals<1 afterArticle 27 -46 -57 isFirstOfSentence 75 -15 -71 81 opensParagraph rank<7 tokensBefore<31 carriedFromCueBefore -6 -64 nameOfOneWord 44 -21 -35 phraseWithinFive -81 -6 -76 118 -87
    according beforePhrase<7 carriedAcross nearestSubject likelyPerson beforePhrase<3 candidates<11 3 61 17 candidates<5 -7 -91 43 -53 nearestCue person pronoun before<26 isFirstOfSentence -102 -21 beforePhrase<29 afterCue<36 -78 47 candidates<7 -26 beforePhrase<33 phraseFar 151 -24 -14 beforePhrase<18 -41 beforePhrase<25 46 -19 beforePhrase<24 -55 1 candidates<9 0 endsInStop 73 -20 106
    phraseBeforeCue secondBeforePhrase<5 nameOfOneWord tokensBefore<31 2 secondBefore<45 before<32 84 -11 -22 personhood<4 -49 1 according phraseAfter words<32 secondBeforePhrase<29 cuesBefore<1 commasBetween<1 tokensBefore<8 -35 104 -46 personhood<7 tokensBefore<44 -87 25 -6 personhood<0 -81 -4 commasBetween<1 82 -19 -67 76 secondBeforePhrase<1 2 offeredOften secondBeforePhrase<9 before<4 11 87 personhood<0 -54 20 -6
    cueToPhrase<-1 offeredOften smallWords<1 3 135 2 likelyPerson paragraphsAway<1 phraseAfterVerb plural personhood<0 secondBeforePhrase<7 personhood<-4 hasVerbInside 44 -19 -38 smallWords<10 tokensAfter<35 -117 17 46 speechNoun cueKind<29 5 secondBeforePhrase<5 1 phraseBefore -73 -10 -62 cuesBetween<1 phraseBeforeVerb -100 4 -6 smallWords<1 tokensAfter<7 -50 39 -80 commasBetween<3 -63 carriedFromPart -39 80 -35
    phraseBeforeAuxiliary cueToPhrase<-1 inPreposition 4 97 headKind<49 rank<7 tie<7 thirdBefore<17 4 afterPhrase<27 46 13 cueToPhrase<0 -62 inPreposition pronoun phraseWords<2 -5 6 9 phraseWithinFive rank<4 -73 tokensAfter<4 -45 46 34 hasPersonInside -44 19 tie<7 quotationsInParagraph<2 -26 cueNearAfter 82 -33 -76 rank<2 thirdBefore<44 -74 10 secondBeforePhrase<47 secondBeforePhrase<5 -8 -77 46
    phraseBeforeAuxiliary paragraphsAway<1 according place possessiveName phraseWithinTwenty cueNearBefore plural verbsBetween<6 4 -41 cuesBefore<3 -48 39 phraseBeforeRelative 12 107 after<8 phraseBefore 77 -3 phraseBefore aNoun -72 19 -15 oneWord -77 23 -58 80 verbsBetween<1 carriedLength<23 -17 after<12 -22 82 -93 isFirstOfSentence quotationsInParagraph<3 -76 nameOfOneWord 51 -30 oneWord -31 25
    phraseBeforeAuxiliary gap<-18 phraseWords<2 secondBefore<28 quotationAlone -68 -8 verbsBetween<6 -19 59 gap<-21 offers<6 25 -28 -22 gap<3 tie<7 phraseBeforeRelative hasCuedRival 3 offers<3 words<6 89 9 13 gap<-5 afterCue<12 -17 132 11 tie<10 -63 phraseAfterComma 1 21 phraseWords<2 -43 verbsBetween<1 -20 40 words<5 -11 phraseWords<5 phraseAfterComma -78 12 29
    otherNoun rank<7 possessiveName place tie<7 offers<2 tokensAfter<15 96 secondBeforePhrase<5 56 -65 8 tie<10 -63 beforePhrase<6 secondBeforePhrase<1 0 16 secondBeforePhrase<5 secondBeforePhrase<3 0 offers<2 tokensBefore<10 -36 beforePhrase<33 phraseWithinTwo 215 -9 -4 18 beforePhrase<42 -47 beforePhrase<45 22 isNearest -66 47 -52 thirdAfter<44 -92 54 -36 phraseWords<3 -86 quotationsInText<4 92 -22
    otherNoun carriedFromFar possessiveName it afterPhrase<35 cueKind<32 cueKind<29 rightOfAddressingCue thirdBefore<18 phraseAfterSubordinator 3 -33 phraseWithinFive 5 26 -63 -8 70 afterPhrase<45 -86 paragraphsBefore<23 sinceSpoken<0 -47 phraseWords<2 -17 thirdBefore<31 70 -15 35 afterPhrase<26 -99 -1 thirdBefore<12 16 tokensAfter<22 -90 14 -63 phraseWords<3 phraseBeforeRelative paragraphsBefore<3 20 -112 44 afterPhrase<19 58 -21
    otherNoun place rank<7 phraseWithinTwenty candidates<5 carriedFromCueBefore 2 sentencesAway<1 5 -71 nameIsSubject phraseBefore laterInSentence cueTouchesAfter phraseAfterCue paragraphsBefore<7 7 -68 27 41 43 phraseAfterCue tokensAfter<4 23 62 -68 0 before<22 after<7 -8 -51 candidates<8 -4 namesBetween<3 3 100 paragraphsBefore<11 -62 3 -60 paragraphsBefore<4 before<10 74 -29 before<30 -90 11
    according tie<7 phraseBefore cueKind<28 5 -38 tie<5 smallWords<4 18 -2 rankOnSide<3 smallWords<4 114 -2 -21 phraseBeforeCue nameOfOneWord it tie<10 -51 before<47 before<37 -4 aNoun -65 53 29 -84 secondAfterPhrase<45 candidates<2 -1 offeredOften -56 -19 smallWords<1 after<27 before<12 -16 quotationsBetween<1 127 -13 -16 -41 nearestSubject 2 24 86
    phraseBeforeAuxiliary according rankOnSide<3 candidates<6 possessiveName phraseAfterComma nounWithoutCue 1 headKind<27 23 -92 18 -76 nameIsSubject plural quotationsBetween<1 mentions<15 phraseAfterNoun offeredTwice 17 beforePhrase<1 -23 70 smallWords<3 hasPersonInside beforePhrase<24 -17 137 -25 -38 -32 -28 -52 2 beforePhrase<10 2 organisation secondAfter<49 -68 6 12 89 rank<2 -57 oneWord -29 32
    phraseBeforeAuxiliary according afterPhrase<28 carriedFromFar 3 -46 phraseAfterCue phraseBefore tokensAfter<5 13 document -68 32 speechNoun cueForm<3 nameIsSubject tokensAfter<8 afterColon 1 63 before<32 smallWords<1 tokensAfter<26 123 -12 4 5 verbsBetween<2 6 -30 quotationsInParagraph<3 offers<2 -77 -11 offers<3 86 -11 -68 rightOfTouchingCue -95 12 78 before<28 offers<3 -91 -25 3
    place headKind<17 phraseAfterComma verbsBetween<1 3 personhood<-5 43 personhood<0 -73 tie<7 12 phraseWithinTwo nameOfOneWord tie<26 6 closesSentence -52 verbsBetween<7 -13 61 -22 -65 15 tie<7 headKind<43 -27 afterCue<32 2 words<4 family<1 116 -19 11 after<33 phraseAfterComma firstSubject offeredTwice phraseAfterSubordinator phraseOpensSentence -94 -12 13 -24 -13 -7 1 -67
    beforePhrase<10 beforePhrase<3 1 13 beforePhrase<18 -67 commasBetween<1 cueGap<2 beforePhrase<22 tokensBefore<10 -10 53 tokensAfter<3 beforePhrase<33 cueTouchesBefore -96 6 secondAfterPhrase<27 -16 45 beforePhrase<45 beforePhrase<31 3 beforePhrase<35 87 11 -39 headKind<2 -2 -61 phraseBeforeComma phraseWords<4 pronoun namedOnce -87 -10 -2 17 isFirstSpeech tokensAfter<14 leftOverRelative tokensBefore<14 0 -53 59 54 -64
    phraseBeforeAuxiliary likelyPerson gap<3 gap<-18 -10 possessiveName tokensBefore<34 leftOverRelative headKind<49 4 -26 smallWords<3 73 -20 namedOften 64 -9 -63 rankOnSide<3 phraseWords<2 tokensBefore<5 -12 -66 gap<9 -12 namesBetween<2 83 -22 gap<30 -84 21 rankOnSide<1 endsOpen 14 -57 inPreposition tokensBefore<12 -21 -86 32 gap<-2 gap<-15 -41 phraseWords<3 -16 31 -82
    likelyPerson phraseBeforeAuxiliary possessiveName gap<-17 -8 personhood<-3 nameIsSubject -73 6 before<1 2 offeredOften secondAfterPhrase<45 beforeStop secondAfterPhrase<27 secondAfterPhrase<20 13 -27 offeredTwice secondBeforePhrase<45 84 -17 17 secondBeforePhrase<17 12 secondAfterPhrase<17 161 -15 secondBeforePhrase<5 15 capitals<3 -73 32 0 words<2 30 -82 afterPreposition -33 21 rankOnSide<1 personhood<1 -35 22 gap<-28 33 -60
    clausesBetween<1 possessiveName cueToPhrase<-1 afterCue<32 70 -11 2 secondAfter<29 -74 15 phraseAfterSubordinator pronoun person afterConjunction secondAfter<34 secondAfter<29 endsOpen secondAfter<2 -15 -100 secondAfter<17 -18 offers<2 72 -16 rank<1 -24 offers<4 84 -10 phraseAfterQuotation -71 13 rank<1 47 -28 shortWords 5 -15 tokensBefore<28 2 61 rank<3 rank<2 -35 41 -78
    place gap<-18 phraseAfterSubordinator -10 -70 gap<3 candidates<9 phraseAfterComma secondBeforePhrase<25 secondBeforePhrase<24 2 73 secondBeforePhrase<47 candidates<3 22 pronoun isPreviousSpeaker -77 6 3 after<6 -24 34 14 phraseWords<3 gap<-3 candidates<10 51 -12 -25 74 clausesBetween<1 hasVerbInside quotationsInText<11 secondBeforePhrase<46 secondBeforePhrase<25 11 100 -21 -26 -20 phraseAfterComma after<8 30 -93 19 -57
    verbsBetween<2 personhood<-3 afterPhrase<10 -63 organisation -46 15 afterPhrase<50 3 -63 afterPhrase<3 hasCuedRival -1 -81 beforePhrase<10 afterCue endsInComma afterPhrase<34 ownedNoun 13 -45 phraseOpensSentence 13 -51 -24 endsInStop 4 -84 phraseBeforeRelative beforePhrase<32 pronoun verbsBetween<6 smallWords<8 -76 7 25 -5 verbsBetween<3 namesBetween<5 personhood<-4 16 -53 30 thirdAfter<2 -17 54 35
    beforePhrase<6 beforePhrase<5 2 44 beforePhrase<18 beforePhrase<11 -15 -75 cueToPhrase<-1 59 beforePhrase<19 49 personhood<4 phraseBeforeCue ending<1 mentions<11 -59 29 namesBetween<1 allCapitals tie<26 tie<7 14 -32 tokensBefore<15 -24 84 83 -43 nameIsSubject beforePhrase<25 sentencesInParagraph<2 42 -12 ending<1 7 -68 27 cuesAfter<1 sentencesInParagraph<2 beforePhrase<44 -79 -3 1 verbsBetween<1 3 54
    plural afterPhrase<36 cueToPhrase<-1 inPreposition 0 94 otherNoun beforePhrase<47 carriedEnd gap<-33 afterPhrase<31 -45 32 opensSentence phraseWithinTwenty 3 beforePhrase<10 -1 phraseBeforeEnd -28 before<23 -27 62 nameIsSubject 56 7 -37 -32 cuesBetween<1 -74 afterPhrase<19 38 before<12 19 -45 headKind<29 -36 before<27 family<1 -44 28 48 secondBefore<49 after<46 -68 27 43
    beforePhrase<6 beforeCue beforePhrase<3 1 11 -28 cuesBetween<1 beforeWord sinceSpoken<0 -84 ending<1 allCapitals -74 9 rank<1 secondBefore<15 -14 afterCue<33 phraseAfterConjunction 103 -14 -22 -43 beforePhrase<31 -26 20 beforePhrase<18 -48 cuesBetween<3 beforePhrase<47 beforePhrase<44 namesBetween<1 beforePhrase<32 6 secondBefore<12 -6 64 phraseWithinFive paragraphsBefore<34 -26 32 paragraphsBefore<21 44 -39 33 -30 -42
    gap<3 beforePhrase<45 gap<-13 document -9 51 tokensBefore<18 headKind<49 2 quotationsBefore<1 -49 38 beforePhrase<22 hasCuedRival -15 33 beforePhrase<32 phraseBeforeComma -61 54 gap<-11 -41 tokensBefore<22 phraseBeforeComma 94 -22 cuesBetween<1 -50 tokensBefore<26 -21 65 pronoun isFirstOfSentence -74 -4 23 offeredTwice document allCapitals beforePhrase<10 -21 -86 34 hasVerbInside 97 -51 -3
    likelyPerson phraseBeforeAuxiliary tie<7 before<4 3 afterPhrase<24 namesBetween<2 after<32 words<5 phraseAfter 118 -6 30 0 14 8 headKind<49 plural afterPhrase<36 2 mentions<2 verbsBetween<1 -47 words<6 43 -16 -43 before<27 -67 secondAfterPhrase<46 -20 69 afterPhrase<46 -64 40 before<28 mentions<38 -47 36 mentions<5 verbsBetween<3 37 -20 -30 namesBetween<1 -9 -55
    gap<3 gap<-11 personhood<5 secondBeforePhrase<4 personhood<-4 44 endsInStop cuesBefore<2 phraseAfterQuotation paragraphsBefore<38 -81 5 3 gap<-24 -34 30 -2 beforePhrase<24 -15 phraseBeforeRelative beforePreposition -101 5 31 4 phraseBeforePreposition beforePhrase<36 3 -23 after<18 paragraphsBefore<10 secondBeforePhrase<19 161 4 words<4 55 -50 -11 personhood<5 beforePhrase<11 -6 hasCuedRival 14 phraseBeforeEnd -81 -1 7
    cueKind<29 pronoun phraseWords<2 namedOnce plural verbsBetween<2 0 person tokensAfter<3 verbsBetween<7 -22 55 -76 -1 -57 rankOnSide<1 -3 -81 4 candidates<4 3 secondBefore<27 9 rankOnSide<2 59 9 secondBeforePhrase<9 rankOnSide<4 6 candidates<11 -35 30 cueKind<32 gap<-3 person pronoun ownedNoun -54 29 5 3 secondBeforePhrase<50 -74 20 cueKind<38 79 -34
    quotationsBetween<1 gap<12 quotationsBefore<1 cueKind<29 phraseAfterComma personhood<-2 beforePhrase<33 -55 6 1 endsInComma 18 -13 offers<2 beforeCue<41 gap<-20 40 -88 21 -6 beforePhrase<18 gap<-4 -12 beforePhrase<1 tokensAfter<4 10 74 -2 namedOnce gap<2 phraseAfterVerb personhood<0 -7 137 -18 1 -18 paragraphsBefore<3 29 -59 gap<16 beforePhrase<4 -10 beforePhrase<35 -67 2 41
    """
}
