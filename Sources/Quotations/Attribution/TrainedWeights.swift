// Written by `make train`; do not edit.
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
    leftOfCue 182
    leftThroughChain 237
    leftOverApposition 144
    leftOverFarApposition 112
    leftOverComplement 182
    leftOverRelative 205
    rightOfTouchingCue 399
    rightOfCue -195
    rightOfAddressingCue -312
    afterCommaInverted 429
    firstSubject -94
    nearestSubject 41
    subjectOfCue -9
    quotedAs 550
    passiveAgent 279
    passiveSubject -155
    opensSentence 126
    according 700
    accordingOpens 251
    colon 159
    colonBefore 27
    dash 460
    dashBelow 450
    speechNounOwner 47
    subjectWithoutCue -20
    nameWithoutCue -75
    nounWithoutCue -33
    carriedInParagraph 217
    carriedAcross -33
    carriedEnd 36
    carriedOpen 482
    previousCue -80
    previousSubject -168
    previousSubjectAcross -208
    previousColon 360
    cueTouchesBefore 155
    cueNearBefore 142
    cueMidBefore 116
    cueFarBefore 41
    cueTouchesAfter 158
    cueNearAfter 87
    cueMidAfter 87
    cueFarAfter -59
    oneQuotationBetween -191
    moreQuotationsBetween -139
    semicolonBetween -127
    conjunctionBetween -238
    subordinatorBetween -195
    relativeBetween -127
    cueServesOther -207
    finalAttribution 354
    strongCue 10
    mediumCue -112
    weakCue -173
    gerundCue -116
    infinitiveCue -81
    gerundAfterThing -293
    gerundAfter -145
    gerundClauseFirst 270
    person 128
    likelyPerson 6
    organisation 90
    place -150
    pronoun 178
    they 84
    it -7
    firstPerson 29
    role 12
    group -51
    document 37
    plural -29
    speechNoun -112
    demonym -17
    otherNoun -213
    bareNoun -2
    possessiveName -93
    inPreposition -68
    quotationAlone 120
    phraseBefore 46
    phraseAfter -71
    phraseTouches -12
    phraseWithinTwo -40
    phraseWithinFive 17
    phraseWithinTen 4
    phraseWithinTwenty -13
    phraseFar 20
    phraseOpensSentence 30
    phraseAfterComma 76
    phraseAfterQuotation 3
    phraseAfterSubordinator -61
    phraseAfterConjunction -14
    phraseAfterCue -130
    phraseAfterVerb -99
    phraseAfterNoun -18
    phraseBeforeCue 91
    phraseBeforeAuxiliary -53
    phraseBeforeVerb 56
    phraseBeforeComma 59
    phraseBeforeRelative 37
    phraseBeforePreposition 65
    phraseBeforeQuotation -44
    phraseBeforeEnd 61
    phraseBeforeConjunction 70
    phraseBeforeNoun 12
    nameOfOneWord -63
    nameWithTitle 26
    namedOnce -8
    namedOften -5
    nameIsSubject -10
    theNoun 87
    aNoun 31
    ownedNoun 112
    longPhrase -45
    isPreviousSpeaker 48
    hasSpoken 36
    isFirstSpeech -32
    isNearest 43
    isFirstOfSentence 67
    hasCuedRival 45
    nearestCue 17
    offeredTwice -10
    offeredOften -21
    carriedFromWhole -5
    carriedFromPart 29
    carriedFromCueAfter -7
    carriedFromCueBefore -78
    carriedOverSentence -61
    carriedInSentence 231
    carriedFromFar -146
    """

  private static let certaintyRows: StaticString = """
    leftOfCue 4
    leftThroughChain 69
    leftOverApposition 19
    leftOverFarApposition -17
    leftOverComplement -1
    leftOverRelative 7
    rightOfTouchingCue 43
    rightOfCue 30
    afterCommaInverted 37
    firstSubject -76
    nearestSubject -6
    subjectOfCue 1
    opensSentence 66
    according 93
    accordingOpens 52
    colon -28
    colonBefore 21
    dash 4
    speechNounOwner 2
    subjectWithoutCue -49
    nameWithoutCue -18
    nounWithoutCue -56
    carriedInParagraph 65
    carriedAcross -102
    carriedEnd -59
    carriedOpen -46
    previousCue 39
    previousSubject 1
    previousSubjectAcross -43
    previousColon -29
    cueTouchesBefore -13
    cueNearBefore 57
    cueMidBefore 49
    cueFarBefore 26
    cueTouchesAfter -22
    cueNearAfter -9
    cueMidAfter 22
    cueFarAfter 17
    oneQuotationBetween 46
    moreQuotationsBetween -18
    finalAttribution 36
    strongCue 34
    mediumCue 17
    weakCue -45
    gerundCue -30
    infinitiveCue 12
    gerundClauseFirst 78
    person 38
    likelyPerson -26
    organisation 32
    place -18
    pronoun 97
    they 14
    it -1
    firstPerson -1
    role -50
    group 4
    document 47
    plural -10
    speechNoun -53
    demonym 17
    otherNoun -56
    bareNoun -15
    possessiveName -81
    inPreposition -64
    quotationAlone 14
    oneWord -34
    fewWords -8
    shortWords 17
    middleWords 10
    longWords 12
    endsInComma -9
    endsInStop 9
    endsOpen -3
    startsWithCapital -18
    opensSentenceItself 74
    opensParagraph -23
    closesSentence 35
    afterComma -17
    afterColon -53
    afterThat 21
    afterPreposition -23
    afterArticle 11
    afterOwner -46
    afterCue -11
    afterAuxiliary 31
    afterConjunction 29
    afterNoun -16
    afterOtherWord -1
    beforeStop 2
    beforeWord 15
    beforeCue -54
    beforePreposition 12
    beforeConjunction 57
    onlyInSentence 5
    firstInSentence -1
    laterInSentence -7
    hasVerbInside 39
    hasPersonInside 1
    looksLikeTitle -33
    phraseBefore 15
    phraseAfter 19
    phraseTouches 15
    phraseWithinTwo 31
    phraseWithinFive 8
    phraseWithinTen 13
    phraseWithinTwenty -17
    phraseFar -15
    phraseOpensSentence 32
    phraseAfterComma 25
    phraseAfterQuotation 39
    phraseAfterSubordinator -49
    phraseAfterConjunction -29
    phraseAfterCue 34
    phraseAfterVerb -29
    phraseAfterNoun -11
    phraseBeforeCue 22
    phraseBeforeAuxiliary -17
    phraseBeforeVerb -12
    phraseBeforeComma 41
    phraseBeforeRelative -5
    phraseBeforePreposition 24
    phraseBeforeQuotation -71
    phraseBeforeEnd -11
    phraseBeforeConjunction -7
    phraseBeforeNoun -20
    nameOfOneWord 3
    nameWithTitle 37
    namedOnce -29
    namedOften 4
    nameIsSubject 25
    theNoun -42
    aNoun 4
    ownedNoun -13
    longPhrase -95
    isPreviousSpeaker 49
    hasSpoken 44
    isFirstSpeech 12
    isNearest -15
    isFirstOfSentence 40
    hasCuedRival -5
    nearestCue -3
    offeredTwice 9
    offeredOften -9
    carriedFromWhole -59
    carriedFromPart 22
    carriedFromCueAfter 106
    carriedFromCueBefore 80
    carriedOverSentence 58
    carriedInSentence -61
    judgedDirect 4
    judgedPartial -11
    judgedTitle -31
    judgedScare 34
    afterWork -12
    afterNaming -1
    afterTerm 49
    tightlyTied 68
    afterWeakCue 60
    afterNounOfSpeech -13
    afterPerson 44
    afterBracket -15
    afterDash -48
    afterAdverb 30
    beforeNoun -13
    beforeName 14
    beforeBracket -9
    besideSpeech 24
    besideOther -7
    sentenceHasCue -1
    sentenceHasPerson 19
    allCapitals -15
    scoreLowest -93
    scoreLow -17
    scoreMiddle 59
    scoreHigh 47
    shareLow -58
    shareMiddle 4
    shareHigh -7
    shareHigher 36
    shareHighest 23
    weighedAgain -38
    bias -95
    """

  private static let speechRows: StaticString = """
    2565
    bestScore<11 words<12 -350 -31 words<4 startsWithCapital bestScore<24 -103 39 judgedDirect -246 13 cueForm<1 1 64
    smallWords<1 scoreHigh cuesBetween<1 carriedInSentence -314 -20 -52 2 before<4 60 startsWithCapital 43 hasPersonInside -193 22
    judgedDirect cuesBefore<1 middleWords cueGap<-1 -34 -264 24 weighedAgain 41 -35 cueKind<27 carriedFromCueAfter -106 55 68
    words<6 bestScore<19 cuesBetween<1 -219 -41 allCapitals 18 -140 bestScore<6 -104 cueKind<27 closesSentence -96 42 68
    looksLikeTitle bestScore<8 -154 cueKind<26 secondAfter<2 41 bestShare<70 -8 -141 afterPhrase<28 63 -2 afterCue -205 16
    judgedTitle bestScore<13 tokensAfter<7 bestScore<7 -75 24 -148 beforeStop afterOwner judgedDirect 29 65 -53 -61 -187
    looksLikeTitle cueKind<26 tokensAfter<1 scoreMiddle -22 51 -128 cueKind<28 61 sentenceInParagraph<1 20 -50 mediumCue -163 -21
    looksLikeTitle beforeCue<1 closesSentence candidates<4 -136 -40 scoreMiddle -24 45 oneWord 56 -51 afterNaming -126 7
    looksLikeTitle cueKind<26 tokensAfter<1 26 cuesBefore<1 -118 -3 cueKind<28 61 cuesBefore<1 -69 13 afterCue -109 10
    hasVerbInside after<36 allCapitals cueKind<26 -40 cueKind<28 37 -20 -62 -104 cueKind<27 carriedOverSentence -63 49 60
    judgedTitle endsOpen phraseBeforeEnd strongCue cuesBetween<1 -11 44 61 after<32 24 -111 cuesBetween<1 -88 19 -103
    looksLikeTitle cueKind<26 tokensAfter<1 candidates<1 -33 47 -82 cueKind<28 57 tokensAfter<19 9 -75 carriedFromPart -82 15
    bestScore<13 endsInStop -91 -21 judgedTitle bestScore<29 thirdAfter<8 46 -32 62 mediumCue beforeCue<3 -11 -116 14
    looksLikeTitle strongCue tokensAfter<1 candidates<1 -24 42 cuesBefore<1 -64 -7 57 mediumCue clausesBetween<1 -92 -27 4
    words<6 bestScore<20 ending<2 -84 -9 afterOwner shareHigh 27 -38 -94 bestScore<4 -70 quotationsBefore<1 57 -28
    judgedTitle cueKind<26 tokensAfter<1 17 -55 cueKind<28 repeats<1 56 -37 cuesBefore<1 -41 18 tokensBefore<20 -86 -1
    judgedTitle strongCue after<1 scoreMiddle -19 46 -37 firstSubject 55 -19 afterNaming mediumCue -89 6 15
    bestScore<29 tokensAfter<12 shareMiddle tie<11 bestScore<19 -34 30 -46 bestScore<10 -40 49 -70 afterOwner 55 -64
    opensSentenceItself cuesBefore<1 rank<2 -75 isFirstSpeech 3 -59 allCapitals oneWord 35 -25 -42 ending<1 -45 52
    smallWords<3 bestScore<29 capitals<3 beforeWord 0 phraseBeforeCue -68 11 -81 judgedTitle 47 -50 beforeCue<1 4 60
    smallWords<2 scoreHigh beforeWord -22 timesSpoken<2 -73 16 capitals<2 32 -42 cueForm<1 sentenceInParagraph<1 -35 43 55
    words<8 capitals<2 bestScore<21 endsInStop -50 9 sentenceHasPerson -41 38 -64 cueKind<27 thirdAfter<8 22 -52 59
    judgedTitle bestScore<28 cuesBetween<1 secondBeforePhrase<1 quotationsInText<9 phraseAfterQuotation -55 35 31 -52 thirdAfter<10 45 -13 52 -52
    words<8 shareHigh cuesBetween<1 offeredTwice carriedFromPart -56 17 -1 17 -54 afterCue<2 after<32 18 -63 56
    tokensBefore<1 endsOpen quotationsInParagraph<2 7 56 -30 after<27 sentencesInParagraph<2 26 tokensAfter<8 looksLikeTitle 29 -33 -42 -46
    words<8 afterOwner bestScore<20 sentencesInParagraph<2 secondBefore<4 -46 30 -46 11 -76 beforePhrase<5 53 cueForm<3 -39 42
    words<8 judgedTitle bestScore<29 phraseBeforeAuxiliary tokensAfter<14 -11 -61 30 35 -44 bestScore<6 -38 quotationsBefore<1 52 -30
    words<8 tokensBefore<15 namedOften phraseBeforeCue cuesBetween<1 -65 6 paragraphsBefore<7 -48 20 11 6 afterDash 40 -50
    scoreHigh thirdAfter<3 12 thirdAfter<47 capitals<3 -23 -81 8 quotationAlone capitals<2 54 judgedDirect -31 46 -61
    smallWords<2 afterOwner offers<2 -23 tokensAfter<10 25 -18 mediumCue -81 20 laterInSentence 40 startsWithCapital 19 -78
    onlyInSentence judgedPartial cueTouchesAfter -76 14 -3 words<3 personhood<2 -46 tokensAfter<14 37 -35 afterDash 33 -46
    words<8 tokensBefore<14 pronoun afterCue phraseOpensSentence -50 -2 26 16 6 nearestCue after<32 17 -47 56
    hasPersonInside bestScore<7 -47 shareHigh beforeNoun 13 -29 thirdAfter<46 phraseFar -63 24 24 bestScore<14 -14 46
    judgedTitle phraseBeforeCue beforeNoun candidates<2 -29 16 -60 aNoun 40 -41 cueForm<4 weighedAgain 27 -28 -72
    onlyInSentence capitals<2 bestScore<20 -34 22 -61 bestScore<6 subjectWithoutCue -54 23 beforePhrase<32 tokensAfter<30 34 -27 -29
    tightlyTied after<38 beforePhrase<9 judgedTitle 16 after<1 -56 2 tokensBefore<16 -45 6 -50 cueKind<27 -26 44
    bestScore<29 after<36 bestScore<1 -43 tokensAfter<12 afterWork bestShare<85 33 -2 -43 -20 -52 bestShare<98 -6 50
    judgedTitle scoreHigh gap<-2 beforeWord bestShare<94 34 -22 -26 -40 afterPhrase<2 -44 45 weighedAgain 20 -35
    bestScore<28 beforeNoun bestScore<6 -32 afterWork thirdAfter<8 29 thirdBefore<32 12 -31 -51 -47 judgedTitle 44 -17
    hasPersonInside afterDash after<36 cueForm<4 bestShare<100 afterPhrase<45 24 -28 -52 judgedTitle 11 -70 -36 -74 30
    bestScore<29 mentions<7 shareMiddle afterCue -29 23 bestScore<14 -28 32 capitals<3 36 -33 afterOwner 42 -54
    bestScore<7 -39 afterOwner bestScore<29 shareMiddle -9 secondBefore<34 39 -18 paragraphsBefore<3 -33 51 sentenceHasCue 12 -70
    onlyInSentence hasCuedRival thirdAfter<13 -79 7 tokensBefore<14 -23 26 bestScore<6 subjectWithoutCue -44 21 inPreposition 25 -40
    afterOwner scoreHigh carriedInParagraph quotationsInText<21 sentencesInParagraph<2 16 quotationsInParagraph<2 -42 3 -46 24 quotationAlone 37 -57 -52
    words<8 capitals<3 secondAfterPhrase<16 bestScore<13 -27 28 words<3 -29 14 -60 nearestCue sentenceInParagraph<1 -23 31 53
    afterDash judgedTitle bestScore<28 bestShare<97 tokensAfter<7 28 -6 tie<19 20 -49 38 cueForm<4 -1 -53 -65
    smallWords<3 capitals<2 sentencesInParagraph<5 tokensAfter<30 20 -39 -58 clausesBetween<1 -41 3 beforePhrase<5 44 beforePhrase<22 -45 25
    bestScore<29 beforeWord thirdAfter<29 opensParagraph -1 -45 phraseWords<3 42 -15 opensParagraph -30 26 judgedTitle 40 -25
    tokensBefore<1 endsInComma sentenceInParagraph<1 -30 22 53 cuesBefore<1 tokensBefore<5 -56 -18 cueForm<4 25 sentencesInParagraph<2 11 -46
    repeats<1 paragraphsAway<1 opensSentenceItself secondBefore<13 hasCuedRival -54 -2 secondBefore<31 27 -4 32 -38 quotationsInText<12 -62 5
    quotationsInParagraph<4 onlyInSentence -30 words<3 cueGap<-6 before<25 19 -96 rankOnSide<1 -30 25 judgedTitle 26 -21 37
    smallWords<3 secondAfter<15 afterCue<15 secondAfterPhrase<35 3 -38 family<1 -56 16 family<1 10 -36 afterCue<1 -4 42
    phraseBeforeCue besideOther gap<-2 4 sentenceHasCue -39 10 -64 looksLikeTitle afterPhrase<29 47 -12 strongCue 37 -42
    afterDash paragraphsAway<1 judgedDirect cueForm<4 cueGap<0 32 quotationsInText<11 -18 22 -35 quotationsInText<10 46 -1 -42 -54
    paragraphsBefore<3 tokensBefore<22 -51 17 secondAfterPhrase<2 carriedFromPart laterInSentence -9 -72 22 ending<1 secondAfter<13 -34 11 24
    before<5 bestScore<1 -35 tie<28 32 -12 before<12 -58 scoreMiddle afterPreposition 24 bestScore<9 15 -50 -15
    words<12 carriedFromWhole beforePhrase<1 16 shareHighest thirdAfter<46 beforeConjunction afterNaming -43 19 11 15 20 -46 24
    afterDash besideOther afterOwner before<32 beforePhrase<32 capitals<7 30 -23 -22 cueForm<3 1 -41 -34 -43 -55
    secondAfter<15 endsOpen beforePhrase<5 12 candidates<3 -48 7 -41 tokensAfter<12 quotationsInText<3 -21 39 quotationsInText<6 22 -18
    onlyInSentence bestShare<80 cuesBefore<1 -33 26 afterCue<1 -69 -3 smallWords<3 gap<-2 7 endsInComma -51 11 32
    paragraphsBefore<3 candidates<5 -64 4 cuesBetween<1 isFirstOfSentence bestShare<75 phraseWords<1 33 -17 thirdAfter<40 -53 21 9 17
    afterOwner bestScore<29 cuesBetween<1 thirdAfter<47 cuesBefore<1 beforeName -33 23 13 28 shareHigh 28 -25 27 -42
    afterDash besideOther afterOwner beforeCue<29 repeats<1 paragraphsAway<1 phraseBeforeQuotation 25 -23 -19 -18 -27 -35 -40 -49
    bestScore<29 after<38 subjectWithoutCue quotationsInParagraph<4 -11 29 26 tie<4 8 -46 afterOwner tie<22 41 -31 -24
    secondBeforePhrase<45 words<6 cueForm<4 secondAfter<15 -16 secondBeforePhrase<12 0 49 -35 secondAfterPhrase<2 onlyInSentence -37 19 34 -39
    tie<28 afterOwner scoreHigh quotationsInText<21 subjectWithoutCue -3 31 -39 25 afterCue<12 20 -51 words<27 -56 18
    afterWork paragraphsAway<1 before<5 31 before<12 -51 gap<-14 quotationsInText<11 ending<2 -65 11 13 11 -41 -47
    capitals<3 sentencesInParagraph<5 candidates<4 words<6 -18 18 capitals<2 31 -9 -45 smallWords<3 thirdAfter<41 -55 26 10
    smallWords<4 quotationsInText<11 afterNaming afterPerson before<5 3 -34 28 31 beforePhrase<1 36 secondBefore<23 -32 13 21
    afterWork paragraphsAway<1 paragraphsBefore<16 candidates<9 nounWithoutCue candidates<1 -28 25 -23 -26 paragraphsBefore<40 -19 26 -39 -45
    sinceSpoken<1 paragraphsBefore<11 8 thirdBefore<3 bestScore<13 -11 31 thirdBefore<22 paragraphsBefore<29 cueTouchesBefore -64 13 17 -7 37
    mentions<16 quotationsInParagraph<4 afterOtherWord oneWord tie<32 judgedTitle 15 -17 -43 -26 offers<5 -43 26 24 28
    besideOther tokensBefore<15 tightlyTied cueNearBefore -19 16 18 rank<6 paragraphsBefore<12 38 tie<2 -28 23 -29 -41
    sentencesInParagraph<5 afterWork hasCuedRival quotationsBefore<1 endsOpen bestScore<1 -36 phraseBeforeQuotation 28 -25 -17 -51 14 -40 -45
    phraseBeforeQuotation shareHigh quotationsInText<4 quotationsInText<2 22 namedOften -46 20 tokensAfter<25 hasCuedRival 2 32 -20 -22 -51
    afterWork paragraphsAway<1 sentencesInParagraph<3 repeats<1 besideOther 18 -26 clausesBetween<1 -45 22 sentenceHasPerson 34 -29 -38 -48
    namedOften tokensBefore<11 leftOfCue cueForm<4 -37 13 13 cueForm<4 17 afterCue<36 -45 25 afterCue<31 33 -16
    secondAfter<15 secondAfter<2 hasCuedRival bestScore<24 bestScore<13 -19 33 -44 20 -35 tokensAfter<17 22 phraseAfterSubordinator -22 27
    quotationsBefore<1 smallWords<3 sentencesInParagraph<2 13 quotationsInParagraph<2 allCapitals -44 3 endsOpen 23 -10 30 hasCuedRival -62 4
    personhood<10 afterWork personhood<5 beforePhrase<22 thirdAfter<3 19 -10 beforeCue<12 6 -53 21 -43 quotationsInText<10 -56 5
    beforeCue<19 secondBeforePhrase<45 candidates<4 secondBeforePhrase<19 -12 30 capitals<3 30 -25 -34 before<29 secondBeforePhrase<1 34 -22 -46
    afterOwner bestScore<29 afterPhrase<19 -16 gap<-12 cueForm<4 5 -51 secondAfterPhrase<2 -28 17 paragraphsBefore<3 -27 37 -33
    quotationsInParagraph<4 tokensAfter<12 offers<3 -6 18 cuesBetween<1 -30 verbsBetween<4 sentencesInParagraph<3 35 -31 -36 sinceSpoken<0 -16 45
    thirdAfter<47 cuesBefore<1 cueKind<28 afterPhrase<26 -23 after<36 judgedPartial 35 -7 -21 -47 7 gap<-15 -15 40
    tokensAfter<25 afterPhrase<19 tokensAfter<12 afterOtherWord 10 -30 -35 cueGap<-5 -14 quotationInParagraph<1 phraseAfterComma 37 -16 -10 -31
    afterWork bestScore<29 gap<-2 headKind<42 12 secondAfter<2 18 -37 cuesBetween<1 -28 26 judgedTitle 43 -14 -45
    hasSpoken personhood<10 afterDash repeats<1 afterWork endsInComma phraseBeforeVerb 9 -26 25 -33 -24 -37 -37 37
    besideOther quotationsInParagraph<4 afterOwner afterPhrase<7 before<4 7 -32 tie<26 sentencesInParagraph<3 23 -15 -23 -37 38 -44
    afterWork sentencesInParagraph<5 cueGap<-3 beforePhrase<24 5 -55 isFirstOfSentence sentencesInParagraph<2 beforePhrase<19 -31 24 12 21 -31 -44
    secondBeforePhrase<46 beforeCue<8 bestShare<95 capitals<5 24 -28 -9 smallWords<3 thirdAfter<48 -24 19 25 sentencesInParagraph<2 15 -44
    afterNaming hasSpoken gap<6 beforePhrase<1 quotationsInText<12 scoreLow afterArticle -28 25 15 29 -17 23 33 30
    secondAfter<15 cueGap<-3 -37 tokensBefore<17 secondAfter<2 quotationsInText<5 sentencesInParagraph<2 -47 16 19 -29 26 cueToPhrase<4 16 -24
    paragraphsAway<1 words<6 strongCue fewWords secondAfter<26 -31 15 14 -25 quotationsInText<10 39 -12 words<26 -52 14
    hasSpoken secondAfterPhrase<17 secondBefore<31 10 -15 afterNaming shareHighest -26 secondBefore<24 gap<1 -40 11 30 25 36
    afterWork afterOwner afterDash after<38 afterPreposition phraseAfterQuotation 11 42 -8 tie<4 20 -32 -34 -28 -39
    sentencesInParagraph<5 onlyInSentence hasCuedRival -37 3 bestScore<1 -31 words<2 sentencesInParagraph<2 26 -35 personhood<9 26 -16 -37
    paragraphsBefore<3 candidates<5 -51 6 secondBeforePhrase<46 verbsBetween<1 before<31 5 -34 cueForm<3 32 paragraphsBefore<16 19 -37 -22
    hasSpoken smallWords<4 capitals<3 phraseBeforeVerb candidates<4 -10 18 beforePhrase<18 -41 14 -23 tie<32 31 -25 38
    gerundCue quotationsInParagraph<4 tokensAfter<18 laterInSentence bestScore<1 -29 8 -29 gap<-7 -60 tokensBefore<9 -29 19 24 42
    personhood<10 verbsBetween<3 tokensBefore<15 afterPreposition secondAfterPhrase<2 sentenceInParagraph<1 -31 14 21 ending<1 12 -47 27 -19 -23
    cueGap<-6 clausesBetween<1 quotationsAfter<1 -60 11 secondBefore<12 -41 15 after<36 theNoun 5 40 before<3 25 -23
    words<6 strongCue sentencesInParagraph<2 20 allCapitals quotationsInText<10 -33 6 sinceSpoken<0 -23 36 -22 tie<31 21 -22
    mentions<15 tokensBefore<12 pronoun -16 17 thirdAfter<32 20 cueToPhrase<2 3 tokensBefore<20 10 -84 thirdAfter<12 -13 48
    words<8 capitals<3 gap<-14 timesSpoken<1 -37 18 tokensBefore<12 words<4 gap<4 -28 19 19 15 -34 13
    bestShare<100 thirdBefore<3 bestShare<57 -22 34 bestShare<44 30 sentencesInParagraph<2 quotationsInParagraph<2 30 -20 -18 hasVerbInside -55 7
    secondBeforePhrase<37 shareHigh tokensBefore<14 3 24 bestShare<64 19 verbsBetween<1 -44 bestShare<85 18 -36 sentencesInParagraph<2 9 -41
    tokensBefore<7 tokensBefore<1 endsInComma quotationInParagraph<1 cueToPhrase<1 -4 -64 24 38 beforeCue<13 -41 5 secondBeforePhrase<49 15 -21
    secondBefore<17 tie<10 10 phraseWords<2 -4 -45 tokensAfter<30 secondBefore<44 cueGap<-6 -17 29 bestShare<96 -23 27 -32
    sentencesInParagraph<5 tokensAfter<25 capitals<3 tie<32 oneWord 21 -7 -38 paragraphsBefore<4 -46 paragraphsBefore<9 31 -12 -18 -35
    secondAfter<15 family<1 quotationsInParagraph<4 -20 32 15 family<1 tie<26 after<47 30 -14 -19 smallWords<1 -39 23
    cuesBefore<1 secondAfter<43 before<23 before<3 bestShare<61 -46 9 -51 1 secondBefore<25 32 -16 quotationsInText<11 -5 26
    onlyInSentence -11 family<1 quotationsInParagraph<2 sentencesInParagraph<2 thirdBefore<12 -13 45 gap<-7 -47 secondAfter<19 -25 29 35 -21
    quotationsInParagraph<4 endsOpen quotationsAfter<1 inPreposition 16 -30 -29 secondAfter<15 -37 secondAfterPhrase<34 bestShare<78 10 -30 22 30
    capitals<3 tie<26 afterPhrase<31 aNoun 23 -27 -3 -9 beforePhrase<3 secondBefore<34 24 -27 gap<6 -43 17
    secondAfter<40 beforeCue<10 quotationsInText<9 paragraphsBefore<11 candidates<4 -18 29 judgedDirect -45 9 18 beforePhrase<29 -4 -54 17
    before<29 onlyInSentence cuesBefore<1 -32 9 19 namedOnce beforePhrase<1 tokensAfter<21 25 -36 phraseWithinTen -44 5 26
    afterWork before<48 secondBefore<13 -7 secondBefore<31 quotationsInText<4 -7 39 paragraphsBefore<19 after<41 21 -18 -34 -29 -39
    thirdAfter<8 judgedTitle tokensBefore<7 cueKind<28 8 -51 34 weighedAgain 30 -36 bestShare<44 25 timesSpoken<1 -18 14
    besideOther thirdAfter<46 thirdAfter<36 clausesBetween<1 thirdAfter<29 afterCue<13 -1 -37 22 17 -30 tokensBefore<24 35 -29 -37
    besideOther afterOtherWord cuesAfter<1 secondBefore<17 -8 after<36 34 -12 thirdBefore<10 22 -28 shareMiddle -29 17 -36
    tokensBefore<15 -12 startsWithCapital tokensBefore<24 mentions<1 -13 33 phraseBeforeCue ending<2 -66 11 16 cueForm<4 33 -14
    candidates<10 candidates<3 quotationsInParagraph<2 cueGap<-3 -73 -10 2 cueForm<4 beforeWord 22 -4 words<5 -25 22 -33
    gap<-7 -12 gap<-2 phraseBeforeComma thirdBefore<24 5 36 -17 secondBeforePhrase<4 9 before<4 19 mediumCue -38 11
    beforePhrase<29 gap<-13 -18 tokensBefore<14 afterPhrase<10 sentenceInParagraph<1 beforePhrase<12 -47 16 12 8 32 beforeCue<12 9 -42
    bestShare<100 besideOther secondBefore<36 bestShare<45 47 bestShare<68 secondAfterPhrase<29 10 phraseFar -46 20 23 -5 -26 -26
    phraseBeforeQuotation words<4 afterPhrase<27 afterPhrase<18 tokensBefore<9 -40 8 words<2 -7 46 quotationsInText<7 -36 -2 10 -35
    phraseAfterVerb cueGap<-6 quotationsInParagraph<2 afterPhrase<10 16 -49 8 onlyInSentence headKind<2 -25 headKind<49 27 -25 14 -34
    mentions<5 personhood<9 candidates<6 allCapitals -15 candidates<5 27 -29 before<38 21 -27 -35 sentenceInParagraph<1 28 -12
    thirdBefore<32 thirdBefore<26 bestScore<22 -12 14 36 sentenceHasPerson secondAfterPhrase<36 42 -21 secondAfterPhrase<47 sinceSpoken<0 2 -40 20
    beforePhrase<29 before<30 tokensBefore<7 -5 19 smallWords<1 cueKind<27 quotationsInText<8 -22 27 -39 17 afterPreposition -32 23
    shareHigh tie<28 shareHighest -1 candidates<8 27 -33 -20 gap<-21 21 gap<-13 -58 capitals<1 21 -29
    sentencesInParagraph<5 clausesBetween<1 startsWithCapital bestShare<96 21 -22 -10 after<18 beforeCue<23 secondAfterPhrase<46 50 -12 -12 1 -35
    afterPhrase<19 phraseFar tokensBefore<35 -21 23 28 afterOwner beforeStop words<2 -7 capitals<3 27 -5 -30 -33
    after<28 tie<1 capitals<2 bestScore<19 -21 sentenceHasPerson -21 31 -32 candidates<4 bestScore<20 12 -21 30 -13
    personhood<10 personhood<5 afterPerson -5 27 paragraphsBefore<3 -20 30 nameWithTitle sinceSpoken<1 -53 9 looksLikeTitle 28 -15
    secondBefore<19 secondBefore<3 bestScore<1 -29 16 -20 secondBefore<31 cueKind<31 38 -23 sentenceHasCue 15 inPreposition -32 22
    sentencesInParagraph<5 secondAfter<15 shareMiddle -12 17 tokensAfter<12 31 verbsBetween<1 -22 commasBetween<2 secondBefore<46 34 -18 -29 -32
    phraseAfter opensParagraph words<15 -4 23 words<38 carriedEnd -60 5 11 quotationsInText<14 tokensAfter<25 38 -5 -10
    sentencesInParagraph<3 secondAfter<15 afterCue<19 bestScore<1 -32 10 commasBetween<1 -43 10 tokensAfter<11 39 1 shareHighest -23 17
    afterOwner bestScore<29 cuesBefore<1 -8 headKind<43 20 -27 paragraphsBefore<3 -16 33 thirdBefore<20 15 thirdBefore<33 -48 6
    mentions<16 cueGap<-6 quotationsAfter<1 -33 21 afterPhrase<19 before<4 9 -21 afterPhrase<44 24 endsOpen 27 -38 30
    afterCue afterPhrase<19 beforeWord clausesBetween<1 -17 19 -34 afterPhrase<27 26 beforeWord -16 afterCue<15 35 -8 35
    thirdAfter<46 thirdBefore<37 beforeWord -17 5 tie<17 thirdAfter<13 13 thirdBefore<45 15 -47 31 thirdBefore<49 34 -36
    verbsBetween<1 tokensBefore<31 beforeCue<40 beforeCue<14 -3 -55 20 33 laterInSentence afterOtherWord 23 secondAfter<20 15 -29 -12
    thirdBefore<18 cuesBetween<1 clausesBetween<1 -11 22 afterCue<31 41 capitals<1 26 afterCue<42 -55 15 sentencesInParagraph<5 -4 -42
    beforeCue<29 secondAfterPhrase<43 secondAfterPhrase<34 ending<1 -12 12 29 thirdAfter<19 -39 15 thirdBefore<22 -43 paragraphsBefore<11 -21 32
    afterPhrase<19 before<4 7 cueGap<-8 23 -28 afterPhrase<27 commasBetween<2 39 -17 strongCue 3 hasVerbInside -32 14
    sinceSpoken<1 carriedLength<9 quotationsInText<13 phraseAfter -16 9 cueForm<4 verbsBetween<1 -11 46 phraseWords<2 -48 13 21 32
    tie<31 words<8 bestShare<44 28 quotationsInParagraph<4 -9 23 capitals<6 41 -23 quotationsInParagraph<2 gap<-16 13 -64 11
    afterWork afterDash rankOnSide<1 afterCue<13 bestShare<97 14 -19 -29 bestShare<70 smallWords<1 7 -41 24 -31 -28
    repeats<1 secondBeforePhrase<38 secondBefore<40 beforeCue<23 sentencesInParagraph<2 2 26 -21 tokensBefore<15 -34 13 leftOfCue -35 13 -28
    thirdAfter<46 clausesBetween<1 phraseWords<4 pronoun smallWords<9 -22 14 15 24 thirdAfter<27 besideOther 29 -28 -12 22
    secondBeforePhrase<38 secondAfter<13 secondBeforePhrase<34 phraseBeforeComma -16 18 27 words<3 secondBeforePhrase<12 -15 20 29 verbsBetween<2 -1 -51
    afterPhrase<19 quotationsInParagraph<4 offeredTwice smallWords<6 -32 14 7 21 verbsBetween<3 isPreviousSpeaker bestScore<32 20 -17 -21 -19
    mentions<16 mentions<10 namedOften allCapitals -7 personhood<4 secondBefore<47 38 -14 -26 afterPhrase<45 38 -20 -28 23
    cueGap<-6 quotationsInParagraph<2 paragraphsBefore<6 10 -51 allCapitals 26 -27 after<36 theNoun 5 35 fewWords -31 11
    personhood<9 thirdAfter<3 inPreposition rank<4 33 -13 -19 mentions<15 -7 28 thirdAfter<27 gap<-17 15 -50 10
    beforePhrase<1 afterPhrase<46 sentenceInParagraph<1 afterPhrase<4 -19 23 nameIsSubject 44 -18 -31 sentencesInParagraph<3 -3 hasPersonInside -31 14
    onlyInSentence secondBefore<34 mentions<1 16 -15 -33 sentencesInParagraph<3 secondBefore<4 cueTouchesAfter carriedFromCueAfter -32 24 28 20 -11
    quotationsInText<2 32 shareHigh after<36 cuesBefore<1 -1 candidates<7 32 -8 -20 quotationsInText<4 17 clausesBetween<2 -32 16
    """

  private static let speakerTreeRows: StaticString = """
    offers<2 cuesAfter<1 secondBefore<3 -4 phraseOpensSentence laterInSentence cueToPhrase<-1 114 -106 headKind<1 66 -88 82 cueTouchesAfter headKind<44 laterInSentence -140 9 headKind<45 gap<7 65 -87 -124 202 headKind<49 offers<3 tie<7 person -4 151 tie<10 -114 startsWithCapital -42 tie<25 70 1 secondAfterPhrase<3 40 gap<5 rightOfCue laterInSentence 100 41 -80 -46 -103
    beforePhrase<28 carriedAcross beforePhrase<10 sentencesAway<1 gap<-3 phraseBeforeAuxiliary quotationsBefore<1 122 68 24 nameWithoutCue phraseBeforeAuxiliary 57 -35 -46 secondBefore<22 2 -94 beforeCue cueToPhrase<-1 170 cueToPhrase<1 sentencesAway<1 -96 -14 phraseBeforeAuxiliary gap<-1 rankOnSide<3 beforePhrase<18 -27 92 -41 -55 -85 rankOnSide<1 124 -130 -135 nameIsSubject cueToPhrase<1 -132 gap<-3 -10 -105 nameOfOneWord 69 -36
    offers<2 quotationInParagraph<1 phraseBeforeCue afterPhrase<16 cueForm<2 -133 beforeCue<11 105 -97 beforePhrase<5 53 pronoun -127 -16 74 beforePhrase<28 carriedInSentence cuesBefore<1 -3 -64 86 -109 phraseBeforeAuxiliary beforePhrase<28 candidates<3 candidates<2 18 50 afterPhrase<30 gap<3 108 21 beforePhrase<9 56 pronoun -90 21 beforePhrase<32 -123 nameIsSubject -28 50 beforePhrase<9 offers<3 -80 48 -96
    isFirstOfSentence afterPhrase<25 carriedInParagraph person headKind<2 -130 headKind<17 -36 -107 namedOften cueForm<1 0 96 -107 carriedOverSentence carriedFromFar 80 -60 quotationAlone -86 7 afterPhrase<30 secondBefore<1 3 otherNoun afterPhrase<26 -21 afterPhrase<28 115 48 -91 nameWithoutCue otherNoun -43 -126 -128 tokensAfter<9 afterCue<11 otherNoun possessiveName 26 -79 -67 58 otherNoun 86 -41
    offers<2 hasCuedRival paragraphsAway<1 secondBeforePhrase<35 17 -65 -62 secondBeforePhrase<13 paragraphsAway<1 nameWithoutCue cueToPhrase<0 cueTouchesAfter -128 63 candidates<4 -30 secondBeforePhrase<1 inPreposition 129 -32 14 verbsBetween<2 -119 7 -124 cueToPhrase<-1 97 -126 phraseBeforeComma offers<3 hasCuedRival quotationAlone 50 0 cueToPhrase<-1 121 -83 cueToPhrase<0 -61 candidates<2 17 verbsBetween<2 53 secondBeforePhrase<2 38 -18 74
    isFirstOfSentence phraseBeforeCue carriedInParagraph phraseAfterComma according person cueToPhrase<1 -124 -66 quotationAlone tokensAfter<15 cueToPhrase<3 -101 2 gap<3 50 -55 3 200 gap<6 53 -49 laterInSentence quotationAlone -92 9 candidates<4 16 132 phraseAfterComma nearestCue headKind<49 9 -86 phraseAfterCue 84 -42 94 tokensAfter<6 headKind<45 24 -43 candidates<3 33 headKind<49 71 -28
    isFirstOfSentence cueToPhrase<1 quotationInParagraph<1 according person pronoun phraseWithinFive carriedOpen -120 43 beforeCue -93 -2 17 mentions<4 24 nameIsSubject -95 -7 190 quotationsBetween<1 cueKind<26 0 -86 -80 otherNoun cueKind<28 thirdBefore<3 10 cueToPhrase<4 97 -8 person pronoun -60 28 26 -94 otherNoun tokensAfter<9 phraseAfterSubordinator 23 -65 tokensAfter<21 45 80 -64
    phraseBeforeCue secondBeforePhrase<2 sentencesAway<1 afterPhrase<9 54 cuesBetween<1 -45 namesBetween<3 36 -30 after<1 thirdBefore<3 0 -102 -115 cueKind<32 personhood<4 phraseAfterCue phraseBefore secondBeforePhrase<13 mentions<1 -15 -115 -120 secondBeforePhrase<5 thirdAfter<15 -23 109 personhood<-2 -119 -46 -127 mentions<4 34 -57 speechNounOwner 167 -18 thirdBefore<3 cuesBetween<1 23 0 phraseAfterCue commasBetween<1 60 29 -59
    beforePhrase<28 carriedFromFar headKind<49 tie<25 beforePhrase<10 isFirstOfSentence 74 afterCue<10 16 40 isFirstOfSentence nameOfOneWord inPreposition headKind<17 4 -82 109 -107 beforePhrase<20 -42 53 quotationInParagraph<1 personhood<3 headKind<2 -88 -5 mentions<3 42 -35 quotationsBefore<1 -2 40 -81 -123 beforePhrase<33 tie<7 tie<5 -58 94 -114 tie<25 gap<7 15 -82 hasCuedRival 8 -109
    tie<25 headKind<49 rightOfCue candidates<2 10 tie<8 nearestCue phraseBefore -41 38 leftOverRelative 51 171 tie<10 -106 verbsBetween<1 32 secondAfterPhrase<2 -70 pronoun person -20 20 47 -91 tie<7 -31 -108 carriedAcross tie<27 isFirstOfSentence role pronoun -102 -12 -29 thirdAfter<27 person -89 20 words<7 122 -26 candidates<5 -1 93 -109
    offers<2 carriedInParagraph tie<7 gap<3 role tokensBefore<30 -16 124 169 -64 isPreviousSpeaker role commasBetween<1 gap<-2 tie<28 phraseAfterCue tokensAfter<6 -5 85 -76 phraseWithinTwo -101 31 -98 -110 -20 -1 laterInSentence tokensBefore<4 3 -82 60 rightOfCue gap<3 tie<8 tie<2 22 53 offers<3 before<5 5 tokensAfter<21 -52 57 16 -32 -80
    offers<2 hasCuedRival otherNoun nearestCue 0 85 -73 laterInSentence role phraseOpensSentence afterCue document -104 -12 4 37 nearestCue phraseAfterComma gap<-5 17 -98 17 105 carriedFromPart -30 70 otherNoun phraseAfterComma nameOfOneWord personhood<2 rankOnSide<4 afterCue gap<3 14 -44 64 -25 35 personhood<3 rankOnSide<1 -13 -79 gap<3 7 -66 52 -82
    beforePhrase<28 carriedAcross according beforePhrase<6 beforePhrase<3 12 offeredTwice 22 60 after<27 pronoun tie<7 -1 tie<32 -94 -17 5 rank<1 after<28 38 -35 pronoun tie<11 -8 -74 24 201 -95 beforePhrase<33 tie<7 tie<5 phraseWords<4 -74 51 cueGap<-2 117 -25 pronoun beforeStop -118 14 -8 tie<25 commasBetween<1 20 -31 -73
    otherNoun carriedAcross nameWithoutCue according speechNoun phraseAfterSubordinator candidates<3 5 strongCue carriedInSentence secondAfterPhrase<2 -60 isFirstOfSentence phraseAfterCue phraseAfter phraseAfterNoun rankOnSide<2 61 11 afterCue<12 -34 27 secondAfterPhrase<15 26 -49 -73 rankOnSide<3 32 4 70 34 phraseAfter rankOnSide<4 tokensAfter<11 -10 56 -81 -89 -92 166 isFirstOfSentence -90 -2 -102 rankOnSide<8 -101 46
    headKind<49 carriedFromFar personhood<-1 secondBeforePhrase<11 -16 -102 phraseBeforeAuxiliary afterCue<3 namesBetween<1 carriedInSentence carriedFromCueBefore 9 -58 79 secondBeforePhrase<13 -2 secondBeforePhrase<28 -93 phraseBefore cuesBetween<1 11 -85 -2 rightOfCue beforeCue<10 headKind<27 34 123 namesBetween<4 leftOverRelative 19 phraseBefore -16 124 -21 -61 secondBeforePhrase<1 -12 -73 -106 phraseBeforeRelative secondBeforePhrase<1 namesBetween<5 -47 57 -108 37
    phraseBeforeAuxiliary paragraphsAway<1 otherNoun phraseBeforeNoun cueToPhrase<-1 130 inPreposition phraseBeforeEnd candidates<2 3 afterPhrase<30 phraseBeforeConjunction candidates<4 16 phraseWithinTwenty 39 7 -38 isFirstOfSentence tokensBefore<16 -66 11 16 person -73 afterPhrase<8 26 -80 cueToPhrase<1 -91 candidates<7 -36 cueToPhrase<5 129 -29 afterPhrase<34 -4 -83 rankOnSide<7 -86 43 quotationAlone -95 -11 isFirstOfSentence -92 -29
    otherNoun nameWithoutCue sentencesAway<2 rightOfCue phraseAfterComma phraseWords<4 headKind<27 nameOfOneWord sentencesAway<1 17 quotationAlone -75 6 personhood<3 rankOnSide<1 -8 mentions<8 -91 -10 rankOnSide<4 5 -32 afterCue<1 offeredTwice -80 -10 7 headKind<41 23 81 after<25 44 7 -73 -96 personhood<2 capitals<9 -104 33 mentions<3 25 secondAfterPhrase<47 -63 17 phraseWords<3 -116 -36
    phraseBeforeAuxiliary tie<25 afterPhrase<30 according phraseAfterVerb phraseAfterComma 12 36 -58 148 phraseAfterCue phraseBefore -63 rank<4 7 -31 -87 quotationInParagraph<1 afterPhrase<16 phraseAfterCue -82 -1 afterPhrase<32 cuesAfter<1 thirdBefore<20 1 middleWords phraseBefore -28 138 -21 -37 -61 carriedInSentence tokensBefore<1 0 isFirstOfSentence -78 16 carriedFromCueAfter 74 0 isFirstOfSentence -86 oneWord -41 39
    nameWithoutCue paragraphsAway<1 rightOfCue phraseAfterSubordinator phraseAfterVerb plural candidates<2 2 likelyPerson rank<1 candidates<4 12 carriedOverSentence isFirstOfSentence verbsBetween<1 73 9 27 -48 phraseAfterCue secondBefore<8 -16 17 -63 afterColon candidates<6 12 -59 -92 -37 rank<2 4 -85 nearestCue -54 8 -86 verbsBetween<1 -30 -99 person capitals<9 -107 30 isFirstOfSentence -39 13
    phraseBeforeAuxiliary tie<25 cueToPhrase<-1 inPreposition 2 163 phraseBeforeNoun leftOverRelative phraseAfterVerb opensSentence commasBetween<1 cuesBetween<1 endsOpen 9 cuesBefore<1 -2 -84 22 -1 44 -52 phraseBefore -38 commasBetween<2 159 -1 -50 secondBeforePhrase<13 sentencesAway<2 inPreposition endsOpen -3 sentencesAway<1 nameOfOneWord 86 -33 -39 -67 -90 isFirstOfSentence cueToPhrase<1 -82 13 5 isFirstOfSentence -83 -30
    gap<3 carriedAcross phraseBeforeAuxiliary rightOfCue nameWithoutCue phraseBeforePreposition phraseAfterComma tie<8 phraseWords<3 13 personhood<1 offeredTwice 113 19 26 cueToPhrase<-1 95 gap<-18 cuesAfter<1 -7 -57 6 33 cueToPhrase<0 27 -53 personhood<2 longWords -100 -4 secondAfter<48 -20 57 -82 isFirstOfSentence -75 oneWord -36 26 -88 cueToPhrase<-1 91 phraseAfterComma personhood<4 -96 -17 4
    beforePhrase<6 carriedAcross beforePhrase<3 candidates<11 5 68 offeredTwice 11 39 -78 according isFirstOfSentence personhood<4 rankOnSide<2 candidates<4 -66 cuesBetween<1 -53 rankOnSide<1 personhood<0 -24 94 isFirstSpeech offeredTwice -50 22 52 leftOverRelative candidates<8 -101 rankOnSide<3 20 -61 38 beforePhrase<27 quotationsInParagraph<3 -76 29 -1 rankOnSide<3 cuesBetween<1 -30 17 beforePhrase<20 -78 -11 145
    headKind<49 nameWithoutCue phraseBeforeCue phraseWords<2 headKind<17 sinceSpoken<0 phraseBeforeRelative -52 14 cuesAfter<1 2 quotationsBefore<1 timesSpoken<1 -66 -7 headKind<2 90 -34 -75 speechNoun phraseWords<5 beforeCue<4 phraseAfterConjunction 13 -52 -10 46 -68 hasCuedRival 4 secondAfterPhrase<3 50 16 phraseWords<2 timesSpoken<1 -88 -14 phraseBeforeEnd before<4 -25 secondAfterPhrase<33 4 91 -53 phraseWords<4 -80 -1
    carriedAcross secondBeforePhrase<9 secondBeforePhrase<3 afterPhrase<34 phraseWords<3 bareNoun 5 -70 20 paragraphsBefore<19 -57 14 before<26 afterPhrase<23 afterPhrase<8 28 -79 opensParagraph 45 -34 73 afterPhrase<25 cueKind<32 afterColon before<24 -70 phraseWords<3 capitals<1 -59 verbsBetween<1 66 -21 26 22 cueKind<38 125 -13 afterPhrase<28 24 phraseBefore -80 secondBeforePhrase<32 nameWithTitle -44 36 0 -66
    beforePhrase<28 phraseBeforeAuxiliary sentencesAway<2 cueKind<32 gap<3 sentencesAway<1 isFirstOfSentence beforePhrase<10 before<25 44 10 beforePhrase<18 -60 cuesBetween<1 beforePhrase<20 21 cueKind<29 -79 24 gap<-13 -39 beforePhrase<22 99 12 7 before<1 0 -65 beforePhrase<4 -2 -72 109 -93 beforePhrase<7 -20 -82 beforePhrase<33 words<3 quotationsInParagraph<2 30 -62 phraseBeforeConjunction -97 37 secondBefore<46 -25 41
    otherNoun sentencesAway<2 nameWithoutCue cueToPhrase<-1 firstSubject 108 -3 likelyPerson phraseAfterComma afterPhrase<30 carriedEnd headKind<49 5 -51 -42 theNoun cueToPhrase<1 hasCuedRival sentencesAway<1 45 -40 -57 headKind<43 -14 41 33 endsInComma 29 -11 phraseBeforeRelative -38 38 secondAfter<48 allCapitals phraseBeforePreposition -57 0 secondAfter<29 -22 80 24 -81 phraseBeforeRelative cueToPhrase<25 -89 39 59
    otherNoun place gap<3 gap<-18 personhood<4 phraseWords<2 quotationInParagraph<1 -67 -24 -6 beforePhrase<17 12 -29 leftOverRelative possessiveName candidates<6 4 rankOnSide<2 36 candidates<9 beforePhrase<9 7 -34 39 -65 cueGap<-2 128 0 beforePhrase<14 1 afterPhrase<4 secondBeforePhrase<10 50 -26 cuesBetween<1 phraseWords<4 -38 44 -91 -86 phraseWords<3 cuesBetween<4 -101 19 quotationsInText<4 77 -39
    phraseBeforeAuxiliary gap<3 sentencesAway<2 afterPhrase<30 candidates<4 carriedFromCueBefore 3 -35 gap<-11 -2 nameWithoutCue offeredOften candidates<8 32 secondBeforePhrase<18 133 7 14 -43 secondBeforePhrase<17 gap<-16 -26 7 secondBeforePhrase<33 -65 -8 -68 afterPhrase<28 afterPhrase<27 beforeStop phraseBeforeComma -64 secondBeforePhrase<10 48 -29 48 8 -68 gap<-2 secondBeforePhrase<45 secondBeforePhrase<5 gap<-15 -54 0 -71 18 -88
    otherNoun likelyPerson strongCue phraseAfterVerb commasBetween<3 commasBetween<1 quotationsBefore<1 carriedFromCueBefore 2 -73 rank<3 31 -18 ending<1 9 after<2 -2 -39 after<1 -6 beforePreposition -73 7 afterPreposition -63 36 cueGap<2 firstSubject role aNoun 21 -36 61 2 phraseAfterQuotation -16 6 rank<1 -3 namedOften -67 -5 rank<9 phraseAfterQuotation -82 -6 37
    phraseBeforeAuxiliary according personhood<0 organisation -76 -22 likelyPerson carriedFromFar phraseAfterComma afterPhrase<32 possessiveName candidates<5 2 quotationsBetween<1 quotationInParagraph<1 afterPhrase<3 -52 cueKind<28 22 -1 phraseAfter 49 -13 -20 oneWord -82 25 secondBefore<28 -39 secondAfterPhrase<36 9 -41 offeredTwice 6 32 -69 candidates<5 -15 -70 115 sentencesInParagraph<4 quotationsInText<19 -58 personhood<11 -35 34 14
    rightOfCue beforePhrase<6 paragraphsAway<1 beforePhrase<3 possessiveName 4 -68 after<24 26 -4 -48 nearestCue cueKind<32 hasCuedRival 1 beforePhrase<18 -73 beforePhrase<19 33 phraseWithinFive -41 smallWords<1 30 beforePhrase<20 36 -44 cueKind<39 118 -33 after<20 beforePhrase<26 mediumCue -15 41 -35 thirdBefore<16 13 beforePhrase<22 9 phraseWithinTwenty candidates<4 11 127 -1 namedOnce -84 19
    beforePhrase<6 sentencesAway<2 beforePhrase<3 3 17 -69 phraseBeforeComma cueToPhrase<-1 69 rightOfCue cueGap<0 cueToPhrase<3 thirdAfter<20 beforePhrase<25 mentions<1 31 -31 beforePhrase<33 -67 7 offers<4 secondAfterPhrase<33 93 -29 -3 -38 rightOfTouchingCue beforePhrase<33 personhood<0 -102 -43 offers<2 clausesBetween<2 endsInStop -89 -4 31 2 25 -82 beforePhrase<28 14 secondAfterPhrase<44 cueGap<-2 8 -74 43
    according beforePhrase<6 beforePhrase<3 carriedFromCueBefore 2 carriedInSentence -88 27 namesBetween<3 21 -11 isFirstOfSentence phraseBeforeCue quotationAlone leftOverRelative secondAfter<49 pronoun phraseAfterSubordinator afterCommaInverted -81 16 beforePhrase<18 -54 phraseAfter 68 -35 -12 2 24 -10 pronoun isFirstSpeech nameIsSubject tokensBefore<33 -94 44 2 19 40 commasBetween<1 12 namesBetween<1 26 beforePhrase<33 -66 -3 117
    headKind<49 rankOnSide<4 paragraphsAway<1 candidates<6 secondBeforePhrase<8 3 secondBeforePhrase<33 afterPhrase<28 afterPhrase<25 cueToPhrase<-1 61 phraseAfterVerb colonBefore -75 19 before<25 -31 84 15 -53 8 secondBeforePhrase<8 mentions<1 clausesBetween<2 tokensBefore<18 28 secondAfter<48 106 -18 -6 12 afterPhrase<26 thirdBefore<35 -42 candidates<8 -15 64 14 -43 before<10 -47 -12 nearestCue cueToPhrase<20 -79 30 -8
    phraseBeforeAuxiliary phraseBeforeNoun namesBetween<2 leftOverRelative phraseWords<4 phraseAfterComma secondBeforePhrase<8 secondBeforePhrase<3 carriedInSentence carriedFromCueBefore 3 -44 cuesBetween<1 52 -5 quotationsAfter<1 54 -14 pronoun personhood<2 beforeStop afterCue isFirstOfSentence afterNoun -87 -11 -5 3 36 -1 14 17 25 cueGap<-2 108 -10 secondAfter<1 0 before<16 -46 -4 phraseWords<2 -60 3 before<28 -55 -9
    place possessiveName carriedAcross likelyPerson beforePhrase<6 secondBeforePhrase<3 3 words<2 -17 18 secondBeforePhrase<10 tokensBefore<26 6 commasBetween<1 clausesBetween<2 94 -16 -2 secondBeforePhrase<32 beforePhrase<33 allCapitals beforePhrase<13 8 -84 29 secondBeforePhrase<18 34 -57 afterCue<13 before<39 -34 31 secondBeforePhrase<33 54 commasBetween<1 secondBeforePhrase<49 -1 68 -56 phraseWithinTwenty thirdBefore<46 -21 48 -67 -51 -68 -81
    headKind<49 likelyPerson phraseBeforeCue beforeWord quotationsBetween<1 laterInSentence -1 beforeCue<18 commasBetween<1 38 -14 87 -27 hasCuedRival 11 tokensBefore<15 offers<3 -74 -17 offers<2 commasBetween<1 65 -18 -15 hasCuedRival 2 offeredOften tokensBefore<16 12 43 headKind<31 6 -24 tokensBefore<8 -4 tokensBefore<45 -64 29 cueToPhrase<1 phraseBeforeCue -101 4 beforeCue<5 37 leftOverRelative -43 42
    cueToPhrase<-1 inPreposition -4 113 likelyPerson personhood<-2 nameIsSubject -75 -9 speechNoun rightOfCue namesBetween<4 phraseAfterComma cueNearAfter strongCue verbsBetween<2 candidates<8 0 rankOnSide<3 nameIsSubject 53 -8 -28 -13 candidates<7 5 firstSubject nameIsSubject 77 10 -4 -19 offeredTwice 2 24 endsInStop document -44 37 -5 afterPhrase<5 4 -80 -69 rankOnSide<1 1 -66
    according phraseBeforeCue secondBeforePhrase<5 mentions<13 sentencesAway<2 firstSubject tokensBefore<17 strongCue beforeWord 0 -25 17 sentenceInParagraph<2 quotationsInParagraph<2 11 cuesAfter<1 30 101 -26 -10 tokensAfter<1 11 -69 -24 capitals<5 thirdBefore<20 -50 secondBeforePhrase<48 thirdBefore<22 32 -35 20 mentions<1 -36 before<4 -10 71 secondBeforePhrase<1 2 secondBeforePhrase<8 tokensBefore<10 8 53 cueKind<29 13 -13 103
    phraseBeforeAuxiliary afterPhrase<30 according likelyPerson plural offers<2 tokensBefore<23 hasCuedRival 3 onlyInSentence -6 thirdAfter<32 afterPhrase<20 -74 -17 hasVerbInside afterArticle 73 -26 -39 hasVerbInside isNearest phraseAfterComma afterPhrase<5 27 101 -17 -32 carriedInParagraph -51 24 phraseAfterComma 3 17 -38 -27 81 phraseAfterComma tokensBefore<5 -60 -18 14 offers<3 quotationsInParagraph<4 -69 18 -22
    otherNoun place headKind<49 phraseBeforeQuotation leftOverRelative rightOfAddressingCue paragraphsAway<1 cueKind<29 tokensBefore<21 3 nameIsSubject phraseWithinTwenty beforePreposition phraseAfterCue 46 -20 -8 tokensBefore<37 -21 46 1 cueKind<32 isFirstOfSentence -20 -2 cueKind<38 83 -31 quotationsInText<10 -6 -63 -60 nearestCue -1 78 namedOnce -72 4 quotationsInText<4 15 -69 -64 quotationsInText<4 7 leftOverRelative -61 26
    gap<3 phraseBeforeAuxiliary likelyPerson otherNoun gap<-33 -43 tie<7 candidates<4 5 headKind<41 17 cueMidBefore 69 -12 tie<10 -59 beforePhrase<45 carriedAcross 4 gap<-1 -55 43 -41 rankOnSide<7 isFirstSpeech before<44 -73 19 5 55 gap<-9 -71 -9 before<29 mentions<38 -48 38 1 beforePhrase<13 before<26 -17 39 namedOnce -64 before<27 -25 59
    phraseBeforeAuxiliary according likelyPerson place gap<3 gap<-33 phraseWords<3 -56 21 otherNoun secondAfter<46 phraseAfterComma 2 14 offers<3 gap<-3 secondAfterPhrase<19 14 cueGap<-8 -16 136 9 7 phraseWords<3 quotationsInParagraph<3 -79 47 secondAfter<2 -27 secondAfter<37 83 -9 phraseWords<2 -40 -6 -60 rankOnSide<1 -2 -56 81 offers<3 secondAfterPhrase<46 -87 quotationsInParagraph<3 -43 63 -22
    otherNoun place tie<7 before<11 5 leftOfCue gap<-19 8 gap<1 73 -2 13 beforePhrase<6 gap<-33 -41 beforePhrase<3 1 after<27 18 -7 after<27 phraseWords<2 afterPhrase<25 cueKind<32 -76 20 afterPhrase<33 -2 -69 mentions<1 afterCue role -77 -2 41 0 gap<7 7 document phraseAfterCue -78 11 27 -61 phraseWords<3 -83 3
    otherNoun phraseBeforeAuxiliary afterPhrase<36 place according likelyPerson plural candidates<5 1 secondBeforePhrase<6 secondBeforePhrase<3 12 candidates<7 smallWords<1 -26 44 cueKind<30 isPreviousSpeaker 118 -4 -19 pronoun -7 31 afterCue -50 51 rank<1 1 -46 68 -52 secondAfterPhrase<32 -53 -3 words<5 secondAfterPhrase<45 secondAfterPhrase<31 6 -47 45 quotationsInText<19 -60 10 afterPhrase<20 17 -59
    according strongCue hasCuedRival clausesBetween<5 0 51 sentencesAway<1 nameWithoutCue clausesBetween<1 quotationsAfter<2 -1 47 carriedInParagraph phraseWithinTwo -15 -60 16 smallWords<1 quotationsInText<12 quotationsInText<4 -36 before<4 -19 before<37 87 -13 -41 afterColon -67 26 smallWords<12 -74 16 firstSubject before<3 4 rightOfCue nameIsSubject candidates<7 23 56 11 -37 cueToPhrase<15 1 -28 78
    phraseBeforeAuxiliary afterPhrase<36 place according pronoun secondBeforePhrase<5 secondBeforePhrase<3 2 cuesBetween<1 -15 endsOpen endsInStop -37 35 87 phraseAfterCue afterPhrase<28 nameWithoutCue 7 longWords -51 14 mentions<9 cuesBetween<1 -60 phraseAfterNoun -2 phraseWithinFive -72 5 11 -79 secondBeforePhrase<3 3 secondBeforePhrase<22 50 11 61 -50 phraseWords<2 phraseWithinFive -60 cuesBefore<1 56 -25 -2 -28
    gap<7 gap<-18 headKind<42 -10 -41 likelyPerson quotationsBetween<1 candidates<6 2 pronoun carriedInSentence cuesBetween<1 words<5 rank<2 quotationsInText<19 -70 13 6 clausesBetween<1 25 -46 after<15 afterCue<34 secondBeforePhrase<3 26 -38 32 gap<-7 candidates<9 -8 38 35 43 gap<2 43 -23 -17 gap<-9 shortWords -73 13 -7 endsOpen quotationsInText<25 -81 30 -11
    place tie<7 offers<2 words<11 cuesBetween<1 candidates<9 -39 40 cuesBetween<3 95 -11 cueTouchesAfter -51 30 cueKind<30 candidates<4 3 15 -16 phraseBeforeCue beforeCue<5 cueKind<32 nameOfOneWord -3 candidates<5 secondBefore<47 rank<1 5 secondBefore<13 -60 -6 offers<2 87 -19 cuesBetween<1 -69 -17 70 offers<4 phraseAfterNoun -50 sinceSpoken<0 35 -23 -9 3 -64
    according tie<7 tokensBefore<34 cueKind<30 phraseWords<4 5 24 personhood<7 -32 16 phraseWords<2 -11 words<5 93 -3 tie<10 tokensAfter<16 -77 3 it place phraseBeforeQuotation namesBetween<2 bareNoun 1 -54 personhood<2 quotationInParagraph<1 phraseWithinFive paragraphsBefore<34 -43 14 -1 quotationsInParagraph<3 1 -35 words<2 34 personhood<16 1 -31 tokensBefore<1 4 -69 -49 -53 74
    phraseBeforeAuxiliary carriedAcross place according otherNoun rank<7 tokensBefore<47 rightOfAddressingCue cueGap<0 phraseAfterCue 7 -30 1 -49 47 paragraphsBefore<11 -48 7 phraseWords<3 sentenceInParagraph<2 paragraphsBefore<3 15 -69 21 cueGap<-1 phraseAfterCue cueGap<-9 0 88 -26 -30 51 capitals<4 -55 15 -48 rank<2 fewWords -66 offers<2 40 -20 beforePhrase<35 tokensBefore<17 3 -35 44
    phraseBeforeAuxiliary gap<3 quotationsBetween<1 tie<7 offers<2 onlyInSentence 113 cueKind<28 41 -41 7 tie<10 -50 pronoun commasBetween<1 2 after<13 nounWithoutCue -2 -49 document -31 39 secondBeforePhrase<3 4 26 -16 afterPhrase<28 offers<2 after<11 42 afterNoun -48 37 6 nounWithoutCue -70 1 gap<-2 secondBeforePhrase<47 tokensBefore<16 tokensBefore<13 -21 39 -37 29 -64
    gap<3 headKind<45 phraseAfterComma gap<-17 phraseAfterSubordinator before<10 paragraphsAway<1 candidates<3 4 -34 -66 1 -58 carriedInSentence leftOverRelative 1 gap<1 62 -8 candidates<6 4 57 14 before<13 words<4 84 -12 phraseBeforeRelative phraseAfterSubordinator before<44 verbsBetween<5 -78 18 9 17 31 before<27 rank<3 person phraseAfterComma -53 -4 4 -69 quotationInParagraph<1 29 -33
    afterPhrase<34 cueKind<32 likelyPerson strongCue plural group cueGap<2 pronoun -1 8 firstSubject -38 -2 -38 before<24 firstSubject -73 14 smallWords<1 cuesAfter<1 67 -27 -33 rightOfAddressingCue phraseBeforeRelative 5 29 -45 -20 cueKind<39 78 -20 afterPhrase<45 -77 afterPhrase<50 hasCuedRival 31 rank<4 smallWords<4 sinceSpoken<0 -16 31 -44 cuesAfter<1 -54 9 -55
    beforePhrase<6 2 cuesBetween<1 headKind<33 endsOpen beforeWord -15 16 family<1 looksLikeTitle -68 28 20 -76 commasBetween<1 beforePhrase<18 -39 secondBefore<11 namesBetween<1 5 -42 offeredOften quotationsInText<25 57 -20 quotationsInText<11 quotationsInText<3 31 -37 18 rankOnSide<1 beforeCue<18 -6 63 afterCue offeredOften beforeCue<10 beforeCue<1 -39 cuesAfter<1 -23 48 -71 beforePhrase<22 -43 14 33
    possessiveName phraseBeforeAuxiliary speechNoun place sentencesAway<2 ownedNoun phraseAfterComma secondBeforePhrase<8 secondBeforePhrase<3 2 27 commasBetween<1 -6 looksLikeTitle offers<4 tokensBefore<59 -60 37 -4 23 9 family<1 45 -24 tokensBefore<12 -56 16 words<32 secondBeforePhrase<1 1 -80 18 -49 words<7 secondBeforePhrase<47 secondBeforePhrase<5 2 role phraseAfterComma -64 6 24 32 -52 words<2 21 -76
    phraseBeforeAuxiliary paragraphsAway<1 likelyPerson place tie<7 tokensBefore<7 3 phraseBeforeComma cuesAfter<2 rankOnSide<1 phraseAfterNoun 14 words<11 100 -12 6 -37 rankOnSide<3 after<35 59 -14 10 tie<10 ending<1 5 -57 possessiveName 1 words<3 inPreposition -24 61 -70 -42 tokensBefore<13 -2 isNearest -70 14 words<29 -53 0 words<4 -6 rankOnSide<6 -48 14
    cueToPhrase<-1 afterCue<25 82 -14 cueKind<29 afterPhrase<36 likelyPerson phraseBeforeQuotation carriedFromCueBefore quotationsBetween<1 tokensBefore<14 1 phraseAfterCue commasBetween<1 26 3 -46 -10 carriedInSentence words<42 -78 19 10 quotationsInText<14 after<35 -76 13 10 -16 afterPhrase<46 smallWords<6 -51 11 quotationsInText<7 -39 namesBetween<3 candidates<7 53 -16 -26 cueToPhrase<1 -57 beforeCue<17 cueForm<4 3 -22 -16
    cueToPhrase<-1 firstSubject quotationsBetween<1 103 -7 -5 gap<3 phraseBeforeAuxiliary gap<-17 secondAfter<48 personhood<1 quotationAlone personhood<-4 18 ownedNoun document rankOnSide<10 gap<-61 18 -61 22 27 22 9 gap<-36 -43 verbsBetween<4 -4 25 37 personhood<-2 after<35 -28 22 quotationsBetween<1 3 -14 paragraphsBefore<27 -27 16 cueKind<28 personhood<3 document -31 37 6 -58
    phraseBeforeAuxiliary beforePhrase<47 opensSentence leftOverRelative beforePhrase<6 repeats<2 2 -49 beforePhrase<18 -37 repeats<2 cuesBefore<1 before<45 0 67 sentencesInParagraph<3 role beforePhrase<33 words<22 beforePhrase<25 -16 -53 18 -1 26 before<26 -8 41 61 cueGap<-2 cueGap<-11 -15 words<7 114 9 -28 21 beforePhrase<50 -34 27 quotationsInText<13 oneWord -46 16 secondAfterPhrase<45 -18 71
    according gap<3 quotationsBetween<1 rightOfCue speechNoun opensSentence likelyPerson phraseBeforeAuxiliary 3 rank<2 sentencesInParagraph<4 -47 27 gap<-21 -28 nameOfOneWord 32 -12 afterColon after<13 smallWords<4 offers<3 secondAfterPhrase<13 -19 76 3 -13 -31 -71 21 -41 -43 timesSpoken<1 -32 -6 secondAfterPhrase<4 offers<2 -37 23 clausesBetween<1 -13 paragraphsBefore<3 16 afterPhrase<4 -3 -85 65
    pronoun afterPhrase<28 possessiveName gap<-17 mentions<1 secondAfter<49 thirdBefore<25 -16 -62 20 1 headKind<49 2 -23 secondAfter<48 quotationInParagraph<1 -72 15 37 gap<-3 phraseWithinTwenty thirdBefore<12 -29 gap<-29 -33 gap<-23 nameOfOneWord 80 -5 thirdBefore<36 14 afterPhrase<30 15 -37 nameWithTitle headKind<41 -38 2 13 isFirstOfSentence secondAfter<26 -14 -77 -7 thirdBefore<29 4 23
    phraseBeforeAuxiliary afterPhrase<28 personhood<-3 hasCuedRival 7 secondBeforePhrase<1 2 -73 2 cuesBetween<1 phraseWords<4 headKind<50 headKind<17 phraseWithinFive endsInComma -51 phraseWithinTwo -28 32 26 -69 25 28 beforePhrase<24 6 secondBeforePhrase<8 15 secondBeforePhrase<48 beforePhrase<50 isFirstOfSentence looksLikeTitle -83 8 0 27 18 before<23 offers<3 -67 -14 cueKind<28 offers<2 sentencesInParagraph<2 -11 96 1 -18
    gap<-18 phraseWords<2 afterPreposition person pronoun secondBefore<3 -18 clausesBetween<4 -95 6 secondBefore<28 -24 23 -12 14 cuesBetween<3 gap<-21 secondBefore<46 24 -13 beforePhrase<5 1 -41 -30 gap<5 tokensBefore<38 likelyPerson 2 afterColon -10 -69 afterPreposition nameOfOneWord 76 -13 -22 beforePhrase<6 0 clausesBetween<1 cueMidAfter capitals<1 25 -51 cueGap<9 54 -16 -63
    likelyPerson phraseBeforeAuxiliary personhood<0 capitals<9 tie<25 -14 fewWords -68 11 38 tie<7 before<4 2 mediumCue 18 inPreposition 4 beforeConjunction -58 25 pronoun verbsBetween<2 -1 cuesBetween<1 quotationsAfter<1 isPreviousSpeaker -67 -6 5 phraseBeforeConjunction smallWords<4 secondAfterPhrase<2 -56 -7 12 69 5 paragraphsBefore<34 before<32 -40 5 25 clausesBetween<3 commasBetween<1 -12 -49 25
    quotationsBetween<1 cueKind<32 otherNoun place opensSentence paragraphsAway<1 commasBetween<4 quotationsBefore<1 cueKind<29 2 rankOnSide<4 secondBeforePhrase<5 4 -15 -25 secondBeforePhrase<1 tokensAfter<14 -7 50 secondBeforePhrase<5 firstSubject 77 -11 afterCue<3 -22 27 -36 -23 21 afterColon -48 24 phraseWords<3 phraseBeforeRelative afterCue<35 -79 -1 29 secondBeforePhrase<18 36 -33 cueKind<38 70 -12 tokensAfter<12 -12 -44
    cueToPhrase<-1 firstSubject 82 -4 otherNoun likelyPerson place possessiveName phraseBeforeQuotation rank<7 candidates<7 nounWithoutCue 2 phraseWithinFive -54 9 offers<3 phraseBefore 5 words<7 phraseBeforeNoun cueToPhrase<0 -15 79 -12 -13 3 hasPersonInside -25 19 -35 candidates<8 rankOnSide<1 10 -75 31 -37 rank<1 endsOpen 12 -46 words<2 16 -46 phraseWords<3 -61 3
    beforePhrase<6 2 secondBeforePhrase<9 secondBefore<13 0 commasBetween<1 gap<2 offeredOften family<1 81 -6 1 beforePhrase<27 -56 23 -11 secondBeforePhrase<47 cueKind<32 beforePhrase<32 quotationsAfter<2 beforePhrase<20 -32 isFirstOfSentence -87 9 34 secondBeforePhrase<18 gap<-9 -33 secondBefore<27 6 middleWords 117 -9 secondBeforePhrase<24 -77 secondAfter<22 -38 8 36 gap<3 closesSentence commasBetween<1 70 -16 -9 -51
    cueToPhrase<-1 40 secondBeforePhrase<8 secondBeforePhrase<3 carriedFromCueBefore 1 sentencesAway<1 5 -63 secondBefore<11 -8 timesSpoken<3 cueToPhrase<0 -22 40 -19 cueKind<28 cueForm<4 ending<2 timesSpoken<1 secondAfterPhrase<22 -8 -32 7 secondAfterPhrase<44 words<36 nearestCue -13 cueToPhrase<6 28 -34 26 commasBetween<1 middleWords 86 -10 -11 11 phraseBefore -71 secondBeforePhrase<32 words<3 secondBeforePhrase<20 25 -32 -41 -2
    gap<-18 phraseWords<2 cuesBefore<4 timesSpoken<1 closesSentence thirdBefore<45 -75 -7 -20 -2 18 cuesBefore<3 8 -29 rankOnSide<4 personhood<-3 after<35 before<44 phraseAfterQuotation -51 1 19 28 carriedLength<23 carriedAcross tie<7 gap<-3 tie<5 11 63 cueKind<29 4 -25 plural possessiveName 1 thirdBefore<29 -54 7 -35 -44 gap<-4 -3 quotationAlone 95 0 -24
    according it secondBeforePhrase<9 secondBeforePhrase<3 1 cueGap<-3 -13 tokensBefore<10 -3 50 afterPhrase<23 secondAfterPhrase<43 afterColon cueGap<-2 phraseWords<4 -24 31 paragraphsBefore<39 -64 19 24 secondBeforePhrase<24 -23 cuesBetween<1 before<12 -14 paragraphsBefore<28 100 -16 -1 afterPhrase<28 7 phraseAfter secondAfter<30 person pronoun tokensBefore<42 -59 16 6 2 18 aNoun -70 8 -44 61
    strongCue phraseWithinTwenty carriedFromFar according before<30 bareNoun afterCue<41 1 rank<2 -36 5 isFirstSpeech -62 29 rank<1 ending<1 -63 phraseAfterNoun -24 endsInStop 74 -19 secondAfterPhrase<14 tokensBefore<8 13 -37 phraseAfterNoun sentenceInParagraph<1 -7 14 ending<1 after<29 103 -1 verbsBetween<1 26 -33 36 -36 after<8 tokensAfter<19 -7 51 hasSpoken -29 8 3
    phraseBeforeAuxiliary likelyPerson opensSentence phraseAfterComma personhood<-2 fewWords nameIsSubject -70 -5 paragraphsBefore<10 -18 38 quotationsBetween<1 paragraphsAway<1 gap<3 2 -16 verbsBetween<1 paragraphsBefore<22 -16 46 verbsBetween<7 -69 18 -13 offeredTwice -1 15 nameIsSubject 51 5 gap<-9 -51 inPreposition nameIsSubject fewWords -51 13 2 33 paragraphsBefore<34 gap<-2 -18 -54 mentions<11 -12 41
    speechNoun phraseWithinTwenty tie<7 gap<-3 tie<1 8 gap<-24 -1 quotationsInText<13 afterCue<13 10 73 -1 2 tie<10 tokensAfter<16 -53 16 otherNoun sentencesAway<2 0 -34 after<20 gap<-33 19 -66 5 after<8 gap<-20 -29 -1 quotationsInText<21 phraseWords<4 phraseOpensSentence -34 pronoun -17 23 quotationsInText<11 -15 44 19 quotationInParagraph<1 sentencesInParagraph<3 -77 13 16
    personhood<0 secondBeforePhrase<11 personhood<-4 12 -30 tokensAfter<35 personhood<-2 -78 5 17 speechNoun phraseBeforeAuxiliary strongCue secondBeforePhrase<5 0 phraseAfterCue phraseTouches beforeCue<34 thirdBefore<20 secondAfterPhrase<19 5 -20 9 -29 family<1 -50 16 -63 isFirstOfSentence 14 2 rank<2 thirdBefore<43 tokensAfter<27 beforeCue<22 -70 -14 18 10 secondBeforePhrase<47 phraseWithinTen secondAfterPhrase<31 2 -38 17 36 -46
    phraseBeforeNoun quotationsBetween<1 tie<7 quotationsBefore<1 4 beforePhrase<18 -6 91 beforePhrase<10 1 beforePhrase<18 -51 phraseWithinFive thirdBefore<49 before<46 afterPhrase<4 2 thirdBefore<43 afterPhrase<26 phraseWithinTwenty -61 secondBefore<23 -34 28 tie<25 0 -42 mentions<11 48 -24 37 -40 secondBefore<33 2 tie<25 -2 87 -14 endsInStop -52 afterPhrase<50 mentions<4 tokensBefore<27 58 -21 -25 -46
    headKind<49 otherNoun pronoun rank<7 possessiveName opensSentence secondBeforePhrase<5 1 secondBeforePhrase<34 personhood<2 cueTouchesAfter secondBeforePhrase<13 cueKind<29 thirdAfter<2 19 -20 -53 afterArticle cueKind<32 personhood<-19 16 -70 14 11 17 -3 role 1 secondBefore<24 64 3 nameIsSubject 52 6 thirdAfter<22 -56 12 -22 thirdBefore<29 3 19 sentencesInParagraph<3 -69 28 colonBefore -33 29
    it speechNoun cueToPhrase<-1 34 phraseAfterComma secondBeforePhrase<10 secondBeforePhrase<3 1 fewWords 6 offers<3 77 3 afterArticle paragraphsBefore<20 fewWords after<7 -22 -1 nameIsSubject after<18 namesBetween<2 paragraphsBefore<3 -14 secondBeforePhrase<33 130 20 -23 tie<24 26 -32 -17 document -35 26 offers<5 secondBeforePhrase<48 -67 4 13 7 secondAfter<35 paragraphsBefore<5 18 -78 31 -39
    afterPhrase<36 phraseBeforeAuxiliary plural paragraphsAway<2 otherNoun pronoun secondBeforePhrase<5 2 -5 secondBeforePhrase<3 1 secondBeforePhrase<20 rankOnSide<2 44 -3 8 paragraphsBefore<4 36 inPreposition -44 secondBeforePhrase<33 38 -22 -42 thirdAfter<1 inPreposition 22 -38 -48 secondBeforePhrase<45 secondBeforePhrase<1 thirdAfter<15 -25 8 laterInSentence sentencesInParagraph<4 -65 9 3 17 paragraphsBefore<27 paragraphsBefore<2 18 gerundClauseFirst -41 7 18
    it headKind<17 nameOfOneWord 4 personhood<3 rank<1 0 sinceSpoken<0 -61 3 phraseBeforeAuxiliary 0 paragraphsBefore<36 -33 26 headKind<41 secondAfterPhrase<3 2 rank<10 -50 18 secondAfterPhrase<2 -43 smallWords<4 secondAfter<49 secondAfterPhrase<33 secondAfter<35 secondAfter<20 secondAfterPhrase<27 3 35 secondAfterPhrase<31 tokensAfter<7 4 80 -18 -5 secondAfter<45 headKind<45 -6 -46 45 -36 cueKind<29 -7 -49 -41
    """
}
