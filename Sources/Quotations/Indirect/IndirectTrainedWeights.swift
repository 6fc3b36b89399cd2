// Written by `make train-indirect`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Two halves by article, each
// judged by weights learnt from the other, content and speaker, F1: 41.5 and 40.7.
// swift-format-ignore-file

extension IndirectModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = IndirectModel(
    end: IndirectWeights(rows: endRows), speaker: IndirectWeights(rows: speakerRows),
    speech: IndirectWeights(rows: speechRows), leastSpeech: -110)

  private static let endRows: StaticString = """
    saying 0 hasVerbInside 71 threeToFiveWords -30 sixToTwelveWords -33 thirteenToTwentyFive 65 longer 15 endsWithSentence 9 endsAtComma -39 endsAfterQuotation 13 endsBeforeConjunction 16 endsBeforePreposition 10 endsBeforeSubordinator 52 endsBeforeVerb -42 endsBeforeTo 7 endsBeforeGerund 35 beforeIn 23 beforeOn 29 beforeFor 32 beforeOf 51 beforeAs 26 beforeAfter -38 thenAdverb -61 firstEnd 7 secondEnd -11 manyWordsLeft -13 lastWordIsNoun -6 lastWordIsVerb -23 lastWordIsFunction 34
    asserting 0 hasVerbInside 17 threeToFiveWords -38 thirteenToTwentyFive 19 endsWithSentence -46 endsBeforeConjunction -21 endsBeforePreposition 48 endsBeforeSubordinator -37 beforeIn -53 verbFollows -103 firstEnd 24 secondEnd -18 fewWordsLeft 26 lastWordIsVerb -57
    admitting 0 hasVerbInside 11 endsBeforePreposition -37 verbFollows 16 laterEnd -69 lastWordIsNoun 30
    announcing 0 threeToFiveWords -52 sixToTwelveWords 19 endsBeforePreposition 28 endsBeforeVerb -28 endsBeforeTo 79 beforeIn 45 beforeOn 64 beforeOf 32 thenCue -54 verbFollows -27 secondEnd 30 laterEnd -23 fewWordsLeft 30 lastWordIsNoun -15 lastWordIsFunction 13
    noting 0 hasVerbInside -46 oneOrTwoWords -21 threeToFiveWords 33 sixToTwelveWords -72 thirteenToTwentyFive 38 longer 21 endsAtComma -26 endsBeforeConjunction 49 endsBeforePreposition -21 endsBeforeSubordinator -63 endsBeforeTo 107 beforeIn -29 beforeOn 50 verbFollows -29 secondEnd -34 laterEnd 44 manyWordsLeft 6 lastWordIsNoun 65 lastWordIsVerb 23 lastWordIsFunction -17
    telling 0 hasVerbInside 15 oneOrTwoWords -65 threeToFiveWords 49 sixToTwelveWords -22 longer 28 endsAtComma -47 endsBeforeConjunction 50 endsBeforeSubordinator -39 endsBeforeVerb -35 verbFollows -58 secondEnd -28 laterEnd 39 fewWordsLeft -20 manyWordsLeft 42 lastWordIsNoun 11 lastWordIsVerb 59 lastWordIsFunction 40
    asking 0 hasVerbInside 23 sixToTwelveWords 19 thirteenToTwentyFive -31 endsBeforeConjunction -45 endsBeforeSubordinator -42 endsBeforeVerb 54 verbFollows -20 secondEnd 38 laterEnd -5 fewWordsLeft 46 lastWordIsVerb -45
    thinking 0 hasVerbInside 10 oneOrTwoWords -23 thirteenToTwentyFive 24 endsWithSentence 56 endsBeforePreposition 48 endsBeforeSubordinator 57 endsBeforeVerb -74 verbFollows 57 firstEnd 24 laterEnd -38 fewWordsLeft -30 lastWordIsNoun 42
    knowing 0 hasVerbInside 10 threeToFiveWords 17 sixToTwelveWords -42 endsBeforePreposition -11 verbFollows 39 secondEnd -44 laterEnd 13 manyWordsLeft -38 lastWordIsNoun -30 lastWordIsFunction 79
    wanting 0 hasVerbInside 41 threeToFiveWords -28 sixToTwelveWords -16 thirteenToTwentyFive 16 endsBeforePreposition -36 endsBeforeVerb 39 endsBeforeTime -53 verbFollows 12 firstEnd 17 secondEnd 20 laterEnd -37 fewWordsLeft 27 manyWordsLeft -45 lastWordIsNoun -51 lastWordIsVerb 60 lastWordIsFunction -47
    expecting 0 firstEnd -35 secondEnd 60 lastWordIsNoun 17
    promising 0 hasVerbInside 13 oneOrTwoWords 37 threeToFiveWords -39 sixToTwelveWords 25 endsBeforeVerb -33 laterEnd -19 lastWordIsNoun -27 lastWordIsFunction -59
    urging 0 hasVerbInside -11 oneOrTwoWords 34 sixToTwelveWords -9 endsAtComma 40 endsAfterQuotation 47 endsBeforePreposition 24 endsBeforeSubordinator -42 endsBeforeVerb -34 endsBeforeTo -36 endsBeforeGerund 36 beforeOn -63 beforeFor -40 firstEnd -27 secondEnd 12 laterEnd 15 fewWordsLeft -86 manyWordsLeft -6 lastWordIsNoun -21
    proposing 0 hasVerbInside -39 sixToTwelveWords 22 thirteenToTwentyFive -22 endsBeforePreposition -44 endsBeforeVerb -32 verbFollows -10 firstEnd -47 laterEnd 17 manyWordsLeft -25 lastWordIsNoun 37
    supporting 0 oneOrTwoWords 65 threeToFiveWords 37 sixToTwelveWords -18 longer -36 endsBeforePreposition 35 endsBeforeVerb 58 endsBeforeTo -32 beforeFor 53 verbFollows 23 firstEnd 27 laterEnd -44 fewWordsLeft 37 lastWordIsNoun 30
    opposing 0 hasVerbInside 33 sixToTwelveWords 49 endsWithSentence -69 endsBeforeVerb -29 verbFollows -16 firstEnd 63 secondEnd -34 laterEnd -29 fewWordsLeft 52 manyWordsLeft -34 lastWordIsNoun -44
    criticising 0 hasVerbInside -52 oneOrTwoWords 51 sixToTwelveWords -22 longer -42 endsBeforeConjunction 43 endsBeforeVerb 31 endsBeforeTo -37 endsBeforeGerund -31 beforeFor -92 verbFollows 29 fewWordsLeft -24 lastWordIsNoun -33 lastWordIsVerb 40 lastWordIsFunction -38
    praising 0 hasVerbInside -43 endsBeforePreposition -11 verbFollows 60 lastWordIsNoun -31
    accusing 0 hasVerbInside -79 endsWithSentence 80 secondEnd -46 laterEnd 20 manyWordsLeft 28 lastWordIsNoun 34
    describing 0 oneOrTwoWords -33 sixToTwelveWords -26 endsAtComma 81 endsBeforePreposition -28 endsBeforeVerb 25 beforeAs -70 verbFollows -21 fewWordsLeft 38 lastWordIsNoun -53 lastWordIsFunction 49
    citing 0 hasVerbInside -21 threeToFiveWords 45 thirteenToTwentyFive -29 endsBeforePreposition -30 endsBeforeVerb -31 endsBeforeTo 60 beforeIn -56 secondEnd -60 laterEnd 35 fewWordsLeft -34 manyWordsLeft 30 lastWordIsNoun 28
    discussing 0 hasVerbInside 55 sixToTwelveWords -27 endsAtComma -43 endsBeforePreposition 68 beforeIn -42 verbFollows -30 firstEnd 64 secondEnd -31 laterEnd -33 lastWordIsFunction -34
    showing 0 hasVerbInside 13 oneOrTwoWords -26 threeToFiveWords -41 sixToTwelveWords 63 thirteenToTwentyFive 43 endsWithSentence 29 endsAtComma -23 endsBeforePreposition -29 beforeIn 63 verbFollows -21 firstEnd -62 secondEnd 46 laterEnd 16 manyWordsLeft -14 lastWordIsNoun -22 lastWordIsVerb -59
    deciding 0 hasVerbInside -50 endsBeforePreposition 77 laterEnd -29
    implying 0 hasVerbInside 44
    joking 0 sixToTwelveWords 55 endsBeforePreposition -45 verbFollows 24 laterEnd 57 manyWordsLeft 54 lastWordIsNoun -29
    acting 0 hasVerbInside -19 endsWithSentence -66 endsBeforeVerb 24 beforeIn 48 lastWordIsNoun 26 lastWordIsVerb -50 lastWordIsFunction -32
    appearing 0 hasVerbInside 55 sixToTwelveWords 33 endsBeforePreposition 37 endsBeforeVerb -44 laterEnd 50 manyWordsLeft 15 lastWordIsNoun 22 lastWordIsFunction 25
    claimNoun 0 hasVerbInside 29 thirteenToTwentyFive 37 longer -81 endsWithSentence -86 endsAtComma -48 verbFollows 28 laterEnd 74 manyWordsLeft 75 lastWordIsVerb 64
    planNoun 0 endsBeforePreposition -38 endsBeforeVerb 74 verbFollows -48
    demandNoun 0 hasVerbInside -71 verbFollows 50 laterEnd -67
    criticismNoun 0 hasVerbInside 22 sixToTwelveWords -40 endsBeforePreposition 38 verbFollows -34 laterEnd -68 lastWordIsNoun -31
    supportNoun 0 hasVerbInside -53 laterEnd -48
    beliefNoun 0 sixToTwelveWords -51 lastWordIsNoun 28
    questionNoun 0 sixToTwelveWords 50 verbFollows -38
    decisionNoun 0 lastWordIsNoun 53
    documentNoun 0 sixToTwelveWords 62
    advocateNoun 0 laterEnd -66
    sureAdjective 0 thirteenToTwentyFive -56 endsWithSentence 51 lastWordIsNoun 67
    worriedAdjective 0 verbFollows 17
    accordingTo 0 hasVerbInside -14 sixToTwelveWords -58 lastWordIsNoun -61 lastWordIsFunction -35
    colon 0 sixToTwelveWords 55 laterEnd 72
    strongCue 0 hasVerbInside 9 sixToTwelveWords 54 thirteenToTwentyFive -12 longer -35 endsWithSentence 44 endsAtComma 22 endsAtDash 44 endsAtColon 75 endsBeforeQuotation -29 endsAfterQuotation 49 endsBeforeConjunction 28 endsBeforePreposition 29 endsBeforeVerb -65 endsBeforeTo -35 beforeOn 82 beforeAt -26 beforeFrom -32 beforeAs 66 beforeAfter -57 thenConjunction 22 thenRelative 30 thenSubject -44 thenName 24 thenQuotation -49 thenOther -25 conjoinsCue 54 verbFollows -19 firstEnd -19 secondEnd 11 laterEnd 9 fewWordsLeft 14 lastWordIsNoun -24 lastWordIsVerb -24 lastWordIsFunction 8
    mediumCue 0 hasVerbInside -22 oneOrTwoWords -22 threeToFiveWords -26 sixToTwelveWords 47 longer 16 endsWithSentence 14 endsAtComma -31 endsAtDash 99 endsBeforeQuotation -24 endsAfterQuotation 80 endsBeforeConjunction -39 endsBeforePreposition -18 endsBeforeSubordinator 21 endsBeforeVerb -66 endsBeforeTo -31 endsBeforeTime 22 endsBeforeGerund -44 beforeOn 30 beforeOf -49 beforeAs -80 beforeAfter 42 thenBut 66 thenRelative 24 thenName -71 thenOther -76 thenCue 58 conjoinsCue 52 verbFollows -26 firstEnd 12 laterEnd -12 fewWordsLeft -21 manyWordsLeft -7 lastWordIsNoun 12 lastWordIsVerb -45
    weakCue 0 hasVerbInside -58 oneOrTwoWords 19 threeToFiveWords -16 sixToTwelveWords 32 thirteenToTwentyFive -14 longer -22 endsWithSentence 45 endsAtComma -24 endsBeforeConjunction -34 endsBeforePreposition -63 endsBeforeSubordinator 71 endsBeforeVerb -63 endsBeforeTime 30 endsBeforeGerund -53 beforeIn -15 beforeOn -53 beforeFor 34 beforeOf 23 beforeAs 34 beforeAfter -65 thenConjunction 58 thenDeterminer -73 verbFollows -31 secondEnd 13 laterEnd -3 manyWordsLeft -15 lastWordIsNoun 25 lastWordIsFunction 56
    pastForm 0 hasVerbInside -11 threeToFiveWords 21 sixToTwelveWords -32 thirteenToTwentyFive -3 endsWithSentence -28 endsAtComma -22 endsBeforeQuotation -30 endsBeforeConjunction -60 endsBeforePreposition 44 endsBeforeRelative 41 endsBeforeVerb -112 endsBeforeTo 27 endsBeforeTime 52 endsBeforeGerund -43 beforeIn 32 beforeOn 41 beforeAt 55 beforeBy 72 beforeWith -51 beforeFor -24 beforeOf -17 beforeDuring 62 beforeAs 40 beforeAfter -38 thenRelative 71 thenPreposition 41 thenName -44 conjoinsCue -93 conjoinsVerb 132 verbFollows 6 secondEnd 23 fewWordsLeft 31 manyWordsLeft -31 lastWordIsNoun -37 lastWordIsVerb -21 lastWordIsFunction 10
    thirdPersonForm 0 hasVerbInside 8 oneOrTwoWords 25 sixToTwelveWords -36 thirteenToTwentyFive 6 longer 19 endsAtComma -17 endsBeforeConjunction 83 endsBeforePreposition -44 endsBeforeVerb -20 endsBeforeTo 23 beforeIn -37 beforeOn -42 beforeFrom 66 beforeAs 43 conjoinsVerb -51 firstEnd -14 laterEnd 28 manyWordsLeft 41 lastWordIsNoun -22
    baseForm 0 oneOrTwoWords 18 sixToTwelveWords -14 thirteenToTwentyFive -14 longer 11 endsWithSentence 20 endsAtComma 42 endsAtDash 55 endsAtParenthesis 79 endsBeforeConjunction -28 endsBeforePreposition 21 endsBeforeSubordinator 61 endsBeforeVerb -23 endsBeforeTo -66 endsBeforeGerund 27 beforeOn 21 beforeBy -41 beforeWith -30 beforeOf 26 beforeAs -26 thenRelative 61 thenSubordinator 57 thenPreposition 60 thenVerb -39 thenCue 26 conjoinsVerb 38 verbFollows -32 firstEnd -3 laterEnd -23 fewWordsLeft -44 manyWordsLeft -32 lastWordIsNoun -29 lastWordIsVerb -32 lastWordIsFunction 15
    gerundForm 0 hasVerbInside -17 oneOrTwoWords 41 thirteenToTwentyFive -32 endsWithSentence -16 endsAtComma 59 endsBeforeConjunction 23 endsBeforeSubordinator -52 endsBeforeVerb 73 endsBeforeTo 17 endsBeforeGerund -20 beforeOn -56 beforeWith 43 beforeFrom -41 beforeAs 31 thenCue -76 conjoinsCue 59 conjoinsVerb -128 verbFollows -14 firstEnd -30 secondEnd 25 laterEnd 5 fewWordsLeft -45 manyWordsLeft 25 lastWordIsNoun 17 lastWordIsVerb 65
    progressiveForm 0 hasVerbInside -52 threeToFiveWords -42 thirteenToTwentyFive 58 endsWithSentence 31 endsBeforeConjunction 53 endsBeforePreposition 46 endsBeforeVerb -68 beforeIn 79
    infinitiveForm 0 hasVerbInside -37 oneOrTwoWords 43 thirteenToTwentyFive -49 endsAtComma 33 fewWordsLeft 31 manyWordsLeft -25
    passiveForm 0 thirteenToTwentyFive 44 endsBeforeVerb -33 laterEnd -47 lastWordIsNoun 16 lastWordIsVerb -49
    reducedPassive 0 hasVerbInside 75
    hasModal 0 hasVerbInside 45 sixToTwelveWords 38 thirteenToTwentyFive -30 endsWithSentence -92 endsBeforeVerb -40 verbFollows -41 manyWordsLeft 25 lastWordIsNoun -49
    isNegated 0 hasVerbInside 30 oneOrTwoWords 72 thirteenToTwentyFive -27 longer -42 endsWithSentence -35 endsBeforeSubordinator 77 endsBeforeVerb -36 secondEnd 36 laterEnd -15 fewWordsLeft -35 lastWordIsVerb 71
    hasPerfect 0 hasVerbInside -38 sixToTwelveWords -7 thirteenToTwentyFive -19 longer 28 endsAtComma 62 endsBeforeConjunction 56 endsBeforeSubordinator -28 endsBeforeVerb -67 endsBeforeTo -55 endsBeforeGerund -26 beforeIn -37 beforeFor -37 beforeOf 27 beforeAs 55 thenConjunction -65 verbFollows 18 laterEnd -9 fewWordsLeft -51 lastWordIsNoun 23
    hasParticle 0 hasVerbInside 34 endsWithSentence 37 verbFollows 5 manyWordsLeft 24
    mayBeNoun 0 threeToFiveWords 51 longer -52 endsWithSentence 22 endsAtComma -43 endsAtDash 54 endsBeforeConjunction 85 endsBeforeSubordinator -54 endsBeforeVerb 45 endsBeforeTo -25 firstEnd 36 secondEnd -22 laterEnd -14 fewWordsLeft 25 manyWordsLeft 3 lastWordIsNoun -56 lastWordIsVerb -42
    capitalisedCue 0 threeToFiveWords 55 endsWithSentence -41 endsBeforePreposition 53 secondEnd 59 lastWordIsNoun -34
    ownedByName 0 hasVerbInside 12 longer -47 endsWithSentence -81 endsBeforeVerb 65 fewWordsLeft 62 manyWordsLeft 72 lastWordIsNoun 55
    ownedByPronoun 0 hasVerbInside -51 sixToTwelveWords 29 thirteenToTwentyFive -46 endsBeforePreposition -48 laterEnd -51 manyWordsLeft 38 lastWordIsNoun 37
    nounWithArticle 0 threeToFiveWords -49 thirteenToTwentyFive 50 endsBeforeConjunction -79 endsBeforeSubordinator 82 endsBeforeVerb 60 laterEnd -66 lastWordIsNoun -51 lastWordIsFunction -44
    bareNoun 0 hasVerbInside -36 sixToTwelveWords 40 thirteenToTwentyFive -45 endsBeforeVerb 58
    nounAfterVerb 0 sixToTwelveWords 37 endsWithSentence 36 endsBeforePreposition 31 endsBeforeVerb -60 verbFollows 41 laterEnd -38
    followsAnd 0 hasVerbInside 38 sixToTwelveWords 24 thirteenToTwentyFive -58 endsWithSentence 69 endsBeforeConjunction -59 endsBeforeVerb 41 verbFollows 59 secondEnd -15 laterEnd 38 fewWordsLeft 61 manyWordsLeft 31 lastWordIsNoun -29 lastWordIsFunction -31
    followsComma 0 hasVerbInside 25 oneOrTwoWords -29 threeToFiveWords 58 sixToTwelveWords -30 endsWithSentence 19 endsBeforeSubordinator 12 endsBeforeRelative 52 endsBeforeVerb 19 endsBeforeTo -46 endsBeforeGerund 46 beforeOf 80 thenOther -85 conjoinsCue 66 verbFollows 26 firstEnd 10 secondEnd -34 laterEnd 24 fewWordsLeft -17 lastWordIsNoun -13 lastWordIsVerb 19 lastWordIsFunction -24
    opensSentenceCue 0 hasVerbInside -65 endsWithSentence -95 endsBeforePreposition 52 verbFollows 65 laterEnd -34 manyWordsLeft 63 lastWordIsNoun -54 lastWordIsFunction 51
    followsTo 0 thirteenToTwentyFive -34 endsWithSentence 1 endsAtComma 38 endsBeforeConjunction -46 endsBeforeVerb -23 endsBeforeTo -32 verbFollows -10 laterEnd -8 manyWordsLeft -15 lastWordIsNoun 23
    followsPreposition 0 hasVerbInside 76 oneOrTwoWords -31 threeToFiveWords -31 sixToTwelveWords 46 thirteenToTwentyFive 35 endsWithSentence -22 endsAfterQuotation 83 endsBeforeConjunction 68 endsBeforeVerb -50 endsBeforeTo 71 beforeIn 68 verbFollows -33 firstEnd 37 laterEnd -46 manyWordsLeft 60 lastWordIsFunction -41
    followsRelative 0 threeToFiveWords -37 sixToTwelveWords 76 endsWithSentence -59 endsBeforePreposition -77 endsBeforeVerb 77 verbFollows 106 firstEnd 34 fewWordsLeft -37 manyWordsLeft -28 lastWordIsNoun 20 lastWordIsFunction -32
    contentAfter 0 hasVerbInside -19 oneOrTwoWords -10 threeToFiveWords 17 sixToTwelveWords 35 thirteenToTwentyFive 14 longer -56 endsWithSentence 57 endsAtComma 21 endsAtDash 82 endsAtSemicolon 128 endsAtParenthesis 29 endsBeforeQuotation -54 endsAfterQuotation 48 endsBeforeConjunction -24 endsBeforePreposition -22 endsBeforeRelative -66 endsBeforeTo -43 endsBeforeTime -25 endsBeforeGerund -20 beforeIn 37 beforeWith -16 beforeFor -41 beforeOf -104 beforeAfter 93 thenRelative -32 thenPreposition -29 thenSubject 55 thenVerb 24 thenQuotation -45 thenAdverb 31 thenOther 33 conjoinsCue 51 conjoinsVerb 17 conjoinsSubject 75 verbFollows 61 firstEnd -9 secondEnd 31 laterEnd -22 fewWordsLeft -27 manyWordsLeft 24 lastWordIsNoun 48 lastWordIsVerb 26
    contentBefore 0 hasVerbInside -62 thirteenToTwentyFive -41 firstEnd 74 laterEnd -31 manyWordsLeft 36 lastWordIsNoun -16 lastWordIsFunction -30
    contentAfterComma 0 hasVerbInside 57 sixToTwelveWords -34 thirteenToTwentyFive 41 verbFollows -69 laterEnd 51 lastWordIsNoun -16
    secondPiece 0 hasVerbInside -62 thirteenToTwentyFive -41 firstEnd 74 laterEnd -31 manyWordsLeft 36 lastWordIsNoun -16 lastWordIsFunction -30
    asClause 0 hasVerbInside 42 verbFollows -46 laterEnd 46 lastWordIsNoun 53
    startsWithThat 0 hasVerbInside 124 oneOrTwoWords 28 threeToFiveWords -33 thirteenToTwentyFive -17 endsWithSentence 46 endsAfterQuotation 46 endsBeforeVerb -51 endsBeforeTo 57 endsBeforeTime -21 endsBeforeGerund 59 beforeIn -30 beforeOn 66 thenSubject -110 thenName 58 verbFollows 44 secondEnd -14 laterEnd 16 fewWordsLeft -51 lastWordIsNoun -37 lastWordIsVerb -39 lastWordIsFunction -39
    startsWithTo 0 hasVerbInside -71 oneOrTwoWords -54 threeToFiveWords 26 sixToTwelveWords 48 thirteenToTwentyFive -29 endsWithSentence 16 endsAtComma 22 endsBeforeConjunction -63 endsBeforePreposition -47 endsBeforeSubordinator -70 endsBeforeVerb 85 endsBeforeTo -44 beforeOn -57 beforeAs 61 thenDeterminer 123 thenOther -73 verbFollows 26 fewWordsLeft -34 lastWordIsFunction -46
    startsWithIf 0 hasVerbInside 70 thirteenToTwentyFive 14 laterEnd 49 manyWordsLeft -46 lastWordIsNoun 17
    startsWithQuestionWord 0 hasVerbInside 49 threeToFiveWords 11 thirteenToTwentyFive -24 endsAtComma 31 endsBeforeVerb -62 firstEnd -45 secondEnd 34 laterEnd 11 manyWordsLeft 46 lastWordIsNoun -28 lastWordIsFunction -23
    startsWithDeterminer 0 hasVerbInside -43 threeToFiveWords 9 thirteenToTwentyFive -12 endsWithSentence -16 endsAtComma 10 endsBeforeConjunction 57 endsBeforePreposition 17 endsBeforeSubordinator -36 endsBeforeRelative -96 endsBeforeVerb -12 endsBeforeTo 44 endsBeforeTime 82 endsBeforeGerund -41 beforeOn 31 beforeBy -77 beforeFor 46 beforeFrom 39 beforeOf -32 thenOther -34 thenCue -47 verbFollows -34 firstEnd 42 secondEnd -22 laterEnd -20 fewWordsLeft -86 lastWordIsNoun -28 lastWordIsVerb 39 lastWordIsFunction -14
    startsWithSubject 0 hasVerbInside -7 threeToFiveWords 26 thirteenToTwentyFive -51 longer 31 endsAfterQuotation 72 endsBeforeConjunction 25 endsBeforePreposition -24 endsBeforeVerb -32 endsBeforeTo -29 beforeOn -39 beforeBy 53 beforeFor 50 verbFollows -6 firstEnd 63 secondEnd -25 laterEnd -39 fewWordsLeft 19 manyWordsLeft 72 lastWordIsNoun 17
    startsWithObject 0 hasVerbInside -29 oneOrTwoWords 9 sixToTwelveWords -46 endsWithSentence -45 endsBeforeVerb 48 verbFollows 35 firstEnd 67 secondEnd -30 laterEnd -37 fewWordsLeft 34 lastWordIsNoun -27 lastWordIsVerb 57 lastWordIsFunction -41
    startsWithPossessive 0 hasVerbInside -16 oneOrTwoWords -32 threeToFiveWords 57 thirteenToTwentyFive -55 endsWithSentence -37 endsAtComma 25 endsBeforePreposition 37 endsBeforeVerb -55 verbFollows 50 firstEnd -17 secondEnd 17 fewWordsLeft 25 manyWordsLeft 38 lastWordIsNoun 35 lastWordIsVerb 39 lastWordIsFunction 12
    startsWithName 0 hasVerbInside -46 oneOrTwoWords 39 sixToTwelveWords -30 thirteenToTwentyFive -17 endsAtComma -16 endsBeforeConjunction 49 endsBeforePreposition 39 endsBeforeSubordinator 73 endsBeforeGerund -60 beforeIn 43 beforeBy 41 beforeFor -47 beforeAs -57 thenGerund -42 verbFollows 4 secondEnd 24 laterEnd -18 fewWordsLeft -21 manyWordsLeft 21 lastWordIsNoun -1 lastWordIsVerb -41 lastWordIsFunction -36
    startsWithNoun 0 hasVerbInside -51 oneOrTwoWords 23 threeToFiveWords 33 sixToTwelveWords -2 thirteenToTwentyFive -17 endsAtComma 19 endsBeforeConjunction -32 endsBeforePreposition 15 endsBeforeSubordinator 25 endsBeforeVerb 17 beforeFor -43 thenPreposition 49 verbFollows 24 firstEnd -20 secondEnd 13 lastWordIsVerb -43 lastWordIsFunction 20
    startsWithNumber 0 hasVerbInside 33 thirteenToTwentyFive 47 verbFollows 56 laterEnd 43
    startsWithGerund 0 sixToTwelveWords 28 endsBeforePreposition -87 endsBeforeVerb 48 beforeIn -41 verbFollows 16 manyWordsLeft 21 lastWordIsNoun 38 lastWordIsFunction 39
    startsWithQuotation 0 threeToFiveWords 68 verbFollows -53 secondEnd 78 laterEnd -59
    startsWithOther 0 manyWordsLeft -77 lastWordIsNoun 23
    startsWithAuxiliary 0 sixToTwelveWords 57
    startsWithVerb 0 verbFollows -24 lastWordIsNoun -25
    startsWithAdverb 0 sixToTwelveWords 31 laterEnd 33 lastWordIsNoun 61
    startsWithPunctuation 0 threeToFiveWords -16 sixToTwelveWords -14 thirteenToTwentyFive 55 endsAtComma -21 endsBeforePreposition 38 beforeOf 57 secondEnd -48 laterEnd 29 fewWordsLeft 48 manyWordsLeft -25 lastWordIsNoun 27
    startsWithTime 0 verbFollows -64 manyWordsLeft -46
    skipsAbout 0 hasVerbInside -27 oneOrTwoWords 74 sixToTwelveWords -29 beforeIn 48 thenCue 51 verbFollows -19 firstEnd 24 laterEnd -44 manyWordsLeft 22 lastWordIsNoun 32 lastWordIsFunction -44
    skipsOf 0 hasVerbInside -28 thirteenToTwentyFive -37 endsBeforeTo 62 verbFollows 5 firstEnd 34 secondEnd -34 manyWordsLeft 13 lastWordIsNoun 25 lastWordIsFunction -35
    skipsFor 0 hasVerbInside -75 oneOrTwoWords 35 threeToFiveWords -19 sixToTwelveWords -28 thirteenToTwentyFive -31 longer 42 endsBeforeConjunction 47 endsBeforePreposition 46 endsBeforeVerb 40 endsBeforeTo -59 beforeOn -69 firstEnd -31 laterEnd 10 fewWordsLeft -49 manyWordsLeft 23 lastWordIsNoun 38 lastWordIsFunction -24
    skipsTo 0 hasVerbInside -12 oneOrTwoWords -42 threeToFiveWords -34 sixToTwelveWords 41 longer 58 endsAtComma 55 verbFollows 14 firstEnd -30 secondEnd 44 laterEnd -14 fewWordsLeft -46 manyWordsLeft -46 lastWordIsFunction 55
    skipsOn 0 hasVerbInside -76 oneOrTwoWords 43 threeToFiveWords -93 thirteenToTwentyFive 44 endsWithSentence 41 endsBeforePreposition -29 endsBeforeVerb 66 endsBeforeTo -32 verbFollows -80 firstEnd 31 secondEnd 37 laterEnd -68 manyWordsLeft 19 lastWordIsNoun 36
    skipsAgainst 0 hasVerbInside 42 endsBeforePreposition 93
    skipsAs 0 threeToFiveWords 35 sixToTwelveWords -51 endsAtComma 42 verbFollows 42
    skipsOtherPreposition 0 hasVerbInside -58 oneOrTwoWords -88 thirteenToTwentyFive 55 longer 71 verbFollows 9 fewWordsLeft -32 manyWordsLeft -56 lastWordIsFunction -17
    skipsListener 0 hasVerbInside 35 threeToFiveWords -63 endsBeforePreposition 35 verbFollows 31 laterEnd 29 lastWordIsNoun 30
    skipsObject 0 hasVerbInside 47 oneOrTwoWords -52 threeToFiveWords 16 sixToTwelveWords 15 thirteenToTwentyFive 32 endsWithSentence 31 endsAtComma -69 endsBeforeTo -28 beforeIn 71 thenCue 71 firstEnd -14 laterEnd 7 fewWordsLeft -56 lastWordIsNoun -15
    skipsTime 0 thirteenToTwentyFive 58
    skipsToThat 0 hasVerbInside -31 sixToTwelveWords -23 thirteenToTwentyFive 37 longer -35 endsBeforePreposition -35 endsBeforeSubordinator -37 endsBeforeVerb -21 laterEnd -46 fewWordsLeft -20 manyWordsLeft -18 lastWordIsFunction 23
    hasVerbInside -43 oneOrTwoWords -18 threeToFiveWords 19 thirteenToTwentyFive -52 longer 22 endsWithSentence 83 endsAtComma 51 endsAtDash 63 endsAtParenthesis 56 endsBeforeQuotation -17 endsAfterQuotation 41 endsBeforeConjunction 34 endsBeforePreposition -33 endsBeforeSubordinator -31 endsBeforeVerb 59 endsBeforeTo -57 endsBeforeTime -30 endsBeforeGerund -22 beforeIn 14 beforeBy -33 beforeWith -21 beforeFrom -23 beforeOf 17 beforeAs -74 beforeAfter 35 thenConjunction -66 thenGerund 43 thenRelative -48 thenPreposition 49 thenName 20 thenDeterminer 45 thenVerb 49 thenAdverb -73 conjoinsVerb -92 conjoinsSubject -56 verbFollows 40 firstEnd -65 secondEnd 20 laterEnd 21 manyWordsLeft -13 lastWordIsNoun 8 lastWordIsVerb 16 lastWordIsFunction -17
    oneOrTwoWords 14 endsAtComma 37 endsBeforeQuotation -22 endsAfterQuotation -71 endsBeforeConjunction 38 endsBeforePreposition 28 endsBeforeSubordinator 56 endsBeforeVerb -66 endsBeforeTo -47 endsBeforeGerund 15 beforeIn 72 beforeOn 57 beforeOf -30 beforeAs -60 thenCue 44 conjoinsCue 60 conjoinsVerb 54 verbFollows -8 firstEnd 10 fewWordsLeft 13 manyWordsLeft 13 lastWordIsNoun -11 lastWordIsVerb 48
    threeToFiveWords -13 endsAtComma 44 endsBeforeQuotation -25 endsAfterQuotation 48 endsBeforeConjunction 57 endsBeforePreposition -26 endsBeforeSubordinator -24 endsBeforeVerb 2 endsBeforeGerund -64 beforeIn -46 beforeOn -76 beforeAt 61 beforeWith 41 beforeOf -14 beforeAfter -52 thenConjunction 81 thenName -45 thenVerb 94 verbFollows -32 secondEnd 5 laterEnd -2 manyWordsLeft 9 lastWordIsNoun 28 lastWordIsVerb 41 lastWordIsFunction 43
    sixToTwelveWords 1 endsWithSentence -15 endsAtComma 13 endsAtDash 20 endsAtColon 66 endsAfterQuotation -26 endsBeforeConjunction 18 endsBeforeBut 54 endsBeforeRelative -53 endsBeforeVerb 17 endsBeforeTo 6 endsBeforeGerund 40 beforeIn -37 beforeOn -32 beforeBy 57 beforeFrom -44 thenBut -27 thenDeterminer 44 thenAdverb 48 thenCue 56 conjoinsCue -25 verbFollows 26 secondEnd -30 fewWordsLeft -41 manyWordsLeft 19 lastWordIsVerb -62 lastWordIsFunction -9
    thirteenToTwentyFive 30 endsWithSentence 30 endsAtComma 5 endsBeforeConjunction -90 endsBeforePreposition -81 endsBeforeSubordinator -7 endsBeforeRelative 43 endsBeforeVerb 25 endsBeforeTo -25 beforeIn 36 beforeOn -26 beforeAfter 41 thenConjunction -53 thenSubordinator 13 thenName 69 verbFollows 34 laterEnd 15 fewWordsLeft 43 lastWordIsNoun -16 lastWordIsVerb -39 lastWordIsFunction -34
    longer -32 endsWithSentence 61 endsAfterQuotation 112 endsBeforeConjunction -32 endsBeforePreposition 25 endsBeforeVerb -19 beforeOn 63 thenPreposition -44 verbFollows -15 laterEnd -15 fewWordsLeft -33 manyWordsLeft -7 lastWordIsNoun 3 lastWordIsVerb 28 lastWordIsFunction -21
    endsWithSentence 184 laterEnd 79 lastWordIsFunction 84
    endsAtComma 171 thenConjunction 16 thenBut 31 thenPreposition -22 thenSubject 41 thenName -27 thenQuotation -47 thenOther -16 thenCue 31 conjoinsVerb -63 conjoinsSubject -58 verbFollows 10 secondEnd 22 laterEnd 22 fewWordsLeft 34 manyWordsLeft -8 lastWordIsNoun -52 lastWordIsVerb 57 lastWordIsFunction 93
    endsAtDash 140 verbFollows 55 laterEnd 25 manyWordsLeft -21 lastWordIsNoun -72
    endsAtSemicolon 261 lastWordIsNoun 41
    endsAtColon 98 laterEnd 77 manyWordsLeft -51 lastWordIsNoun 44
    endsAtParenthesis 47 verbFollows 82 laterEnd 95
    endsBeforeQuotation -150 firstEnd -32 laterEnd -17 fewWordsLeft -29 lastWordIsNoun -27 lastWordIsFunction -23
    endsAfterQuotation 56 endsBeforeConjunction -50 endsBeforePreposition -42 endsBeforeSubordinator -44 endsBeforeVerb 65 endsBeforeGerund 262 conjoinsVerb -66 verbFollows 33 firstEnd -69 secondEnd 62 manyWordsLeft 94
    endsBeforeConjunction -30 conjoinsCue 69 conjoinsVerb 23 verbFollows 19 fewWordsLeft -78 manyWordsLeft -42 lastWordIsNoun -33 lastWordIsVerb 51
    endsBeforeBut 0 conjoinsVerb 67 lastWordIsNoun 64
    endsBeforePreposition -59 beforeOn -13 beforeFor -33 beforeOf -47 beforeAs 23 beforeAfter 65 verbFollows -28 firstEnd 23 secondEnd -33 laterEnd -18 fewWordsLeft 44 manyWordsLeft -17 lastWordIsNoun 16 lastWordIsVerb -11 lastWordIsFunction 36
    endsBeforeSubordinator -15 verbFollows -55 laterEnd -26 manyWordsLeft -24 lastWordIsNoun -16 lastWordIsVerb -37 lastWordIsFunction -43
    endsBeforeRelative -44 verbFollows -32 laterEnd -15
    endsBeforeVerb -90 verbFollows -41 firstEnd 24 secondEnd -36 laterEnd -30 manyWordsLeft 37 lastWordIsNoun 60 lastWordIsVerb 92 lastWordIsFunction -51
    endsBeforeTo -136 verbFollows -20 firstEnd -39 secondEnd -15 fewWordsLeft -19 lastWordIsNoun 30
    endsBeforeTime -62 verbFollows 24 firstEnd 34 secondEnd -39 laterEnd -26 fewWordsLeft 34 lastWordIsNoun 47 lastWordIsFunction -82
    endsBeforeGerund -80 verbFollows -22 firstEnd -84 secondEnd 48 laterEnd 1 fewWordsLeft 42 lastWordIsNoun -105 lastWordIsFunction -85
    beforeIn 23 laterEnd -19 fewWordsLeft 49 lastWordIsNoun -54 lastWordIsVerb -26 lastWordIsFunction 126
    beforeOn -21 verbFollows 66 firstEnd -34 laterEnd 51 fewWordsLeft 64 manyWordsLeft 33 lastWordIsNoun -18
    beforeAt -14 verbFollows -40
    beforeBy -45 laterEnd 59 manyWordsLeft 61 lastWordIsNoun -22
    beforeWith -17 verbFollows 33 laterEnd -25 manyWordsLeft -26 lastWordIsNoun 31
    beforeFor -67 secondEnd 45 laterEnd -39 fewWordsLeft 20 manyWordsLeft 57 lastWordIsNoun -28
    beforeFrom -9 laterEnd -46
    beforeOf -100 verbFollows -56 firstEnd -34 secondEnd -21 laterEnd 8 fewWordsLeft -15 manyWordsLeft 8 lastWordIsNoun -31
    beforeDuring 89 lastWordIsNoun 61
    beforeAs 38 verbFollows -18 firstEnd -50 laterEnd 44 lastWordIsNoun -38
    beforeAfter 124 verbFollows 42 secondEnd 55 laterEnd -62 lastWordIsNoun 30
    thenConjunction 35 conjoinsCue 68 conjoinsVerb -62 laterEnd 44 manyWordsLeft 46 lastWordIsNoun -28
    thenBut 73 verbFollows 49
    thenGerund 3 thenCue 46 verbFollows -53 laterEnd 39
    thenRelative 31 thenCue -74 verbFollows -70 laterEnd 128
    thenSubordinator 77 thenCue -69 verbFollows -57
    thenPreposition -39 verbFollows 31 laterEnd -10 manyWordsLeft -32 lastWordIsNoun 42
    thenSubject 77 thenCue -62 laterEnd -73 lastWordIsNoun 31
    thenName -56 thenCue 98 verbFollows 76 laterEnd -31 manyWordsLeft 56 lastWordIsNoun -26
    thenDeterminer 27 thenCue -46 verbFollows 88 firstEnd -58 laterEnd -2 manyWordsLeft -58
    thenVerb 36 laterEnd -53 lastWordIsNoun -63
    thenQuotation -98
    thenAdverb 34 manyWordsLeft -38
    thenOther -29 thenCue 57 laterEnd -23 manyWordsLeft 37 lastWordIsNoun 17
    thenCue 67 firstEnd 84 secondEnd -31 laterEnd -22 manyWordsLeft -42 lastWordIsNoun 28
    conjoinsCue 92 manyWordsLeft -60
    conjoinsVerb 55 verbFollows 27 laterEnd 15 manyWordsLeft 90
    conjoinsSubject 113 manyWordsLeft 65
    verbFollows 8 firstEnd 6 secondEnd 19 laterEnd -20 fewWordsLeft 72 manyWordsLeft -12 lastWordIsNoun -19 lastWordIsVerb -37 lastWordIsFunction -51
    firstEnd 61 fewWordsLeft -32 lastWordIsNoun -9 lastWordIsFunction -25
    secondEnd -54 fewWordsLeft 46 lastWordIsNoun 19 lastWordIsFunction -18
    laterEnd -7 fewWordsLeft -23 manyWordsLeft 11 lastWordIsNoun 6 lastWordIsFunction 17 rightOfCue -153
    fewWordsLeft -24 lastWordIsNoun -15 lastWordIsFunction 31
    manyWordsLeft 1 lastWordIsNoun 33 lastWordIsVerb 20 lastWordIsFunction -9
    lastWordIsNoun 43
    lastWordIsVerb 30
    lastWordIsFunction -65
    """

  private static let speakerRows: StaticString = """
    saying 0 leftOfCue -16 noSpeaker -41 speakerAfterPreposition -49 speakerAfterAnd 26 clauseOpener 6 sentenceOpener 19 nameOfPerson 18 personNoun 31 documentSpeaker -59 touchesCue 22 farFromCue 2
    asserting 0 clauseOpener -30 earlierClauseOpener 23
    admitting 0 noSpeaker 43
    announcing 0 noSpeaker -43
    noting 0 leftOfCue 23 firstSubject 27 nearestSubject 62 noSpeaker -11 clauseOpener 29 sentenceOpener 43 nameOfPerson -29 touchesCue 22
    telling 0 touchesCue 34
    asking 0 noSpeaker 95 clauseOpener -31 earlierClauseOpener -35 sentenceOpener -26 nameOfPerson -44 farFromCue -48
    thinking 0 noSpeaker 35 nameOfPerson -31
    knowing 0 noSpeaker 82 otherNoun -39 pluralNoun 45 touchesCue -58 nearCue -31
    wanting 0 firstSubject -16 earlierClauseOpener 25 nameOfPerson 33
    fearing 0 noSpeaker -58
    expecting 0 noSpeaker 55
    promising 0 clauseOpener 39 otherNoun 48
    urging 0 leftOfCue 17 firstSubject -16 clauseOpener -33 sentenceOpener 21 otherNoun 33 touchesCue 13 farFromCue -23
    proposing 0 farFromCue 39
    supporting 0 noSpeaker -45 clauseOpener 17 nearCue 33 farFromCue 28
    opposing 0 earlierClauseOpener 50
    criticising 0 sentenceOpener -28 nearCue -37
    accusing 0 clauseOpener -44
    describing 0 leftOfCue 45
    discussing 0 leftOfCue 22 nearCue -34
    showing 0 noSpeaker -32 nameOfOther -55 documentSpeaker 63 otherNoun 88 farFromCue 25
    acting 0 noSpeaker -43 clauseOpener 32
    appearing 0 leftOfCue -117 firstSubject -74 noSpeaker 191 speakerAfterComma -54 clauseOpener -99 touchesCue -75 nearCue -68 farFromCue -48
    strongCue 0 leftOfCue 30 leftOverFarApposition 50 rightOfCue -16 firstSubject -7 nearestSubject 5 noSpeaker -19 speakerAfterAnd 15 earlierClauseOpener 5 sentenceOpener 40 nameOfPerson 1 heOrShe -26 personNoun -26 groupNoun 30 otherNoun 34 touchesCue 54 nearCue -46 farFromCue 11
    mediumCue 0 leftOfCue 33 rightOfCue -22 firstSubject 9 noSpeaker -43 speakerAfterAnd 14 speakerAfterComma 38 clauseOpener 3 nameOfPerson -24 nameOfOther 32 heOrShe 47 it 40 otherNoun -33 touchesCue 14 nearCue -4
    weakCue 0 leftOfCue 83 firstSubject -18 noSpeaker 17 speakerAfterAnd -24 clauseOpener 9 earlierClauseOpener 23 heOrShe -27 personNoun -22 documentSpeaker 56 otherNoun -17 pluralNoun -35 farFromCue -9
    pastForm 0 leftOfCue 27 leftOverApposition 33 firstSubject -28 nearestSubject -23 speakerAfterAnd -21 clauseOpener 13 earlierClauseOpener 28 sentenceOpener 25 nameOfOther 20 personNoun 8 otherNoun -24 touchesCue 38 nearCue -39
    thirdPersonForm 0 noSpeaker -10 speakerAfterAnd 52 speakerAfterComma -42 clauseOpener 12 nameOfPerson -52 heOrShe -42 documentSpeaker 57 otherNoun 48 pluralNoun -61 touchesCue 24
    baseForm 0 rightOfCue -18 firstSubject -34 noSpeaker -46 speakerAfterPreposition -67 speakerAfterComma -18 clauseOpener -22 earlierClauseOpener 46 nameOfPerson -28 pluralNoun 23 touchesCue 31 nearCue 23
    gerundForm 0 leftOfCue 26 leftOverApposition -51 firstSubject 11 noSpeaker -15 speakerAfterComma 44 sentenceOpener 23 nameOfPerson 15 touchesCue 18 nearCue -16 farFromCue 13
    progressiveForm 0 noSpeaker -54
    infinitiveForm 0 leftThroughChain 27 nameOfPerson 31
    passiveForm 0 noSpeaker 113 clauseOpener -87 earlierClauseOpener -57 sentenceOpener -52 nameOfPerson -29 nearCue -70 farFromCue -43
    hasPerfect 0 leftOfCue 21 firstSubject 35 noSpeaker -23 nameOfPerson 18 otherNoun 24 nearCue 10
    mayBeNoun 0 noSpeaker 36 clauseOpener -23 earlierClauseOpener 20 sentenceOpener -36 otherNoun -32 farFromCue -18
    ownedByName 0 owner 70
    nounWithArticle 0 leftOfCue -55 noSpeaker 47 touchesCue -60
    bareNoun 0 noSpeaker 101 clauseOpener -69
    nounAfterVerb 0 clauseOpener 68 farFromCue 49
    followsAnd 0 firstSubject 87 noSpeaker 40 nameOfPerson 46 otherNoun -31 nearCue -54 farFromCue 23
    followsComma 0 leftOverApposition -23 firstSubject 48 clauseOpener -15 sentenceOpener 17 nameOfPerson 52 nameOfOther -44 personNoun -40 pluralNoun 38 nearCue -59 farFromCue 50
    followsTo 0 nameOfPerson 41
    followsPreposition 0 clauseOpener -28 sentenceOpener 41
    contentAfter 0 leftOfCue 13 leftOverRelative 35 rightOfCue -26 nearestSubject 15 noSpeaker 65 speakerAfterPreposition -70 clauseOpener -13 earlierClauseOpener 8 sentenceOpener 11 nameOfPerson -15 nameOfOther -21 personNoun -6 otherNoun -33 pluralNoun 18 touchesCue -9 nearCue -67 farFromCue 10
    contentBefore 0 clauseOpener 25
    startsWithThat 0 leftOfCue -32 firstSubject 22 nearestSubject -37 noSpeaker 3 speakerAfterAnd 21 speakerAfterComma 36 sentenceOpener 21 heOrShe 31 it -56 personNoun -26 documentSpeaker 44 otherNoun -31 touchesCue -6 nearCue 21 farFromCue -18
    startsWithTo 0 clauseOpener -15 earlierClauseOpener -21
    startsWithQuestionWord 0 leftOfCue 35 noSpeaker -20 sentenceOpener 63
    startsWithDeterminer 0 leftOfCue -12 firstSubject 33 speakerAfterAnd -21 clauseOpener 30 earlierClauseOpener 31 heOrShe 16 otherNoun -25 pluralNoun -26 nearCue 18
    startsWithSubject 0 leftOfCue -23 noSpeaker -37 clauseOpener 37 personNoun 12 nearCue 58
    startsWithObject 0 leftOfCue 49 noSpeaker -41 speakerAfterComma 30
    startsWithPossessive 0 speakerAfterComma -61 sentenceOpener 42
    startsWithName 0 clauseOpener 22 earlierClauseOpener 23 sentenceOpener 32 otherNoun 22 nearCue -12 farFromCue 19
    startsWithNoun 0 firstSubject 20 nameOfPerson -20 they -60 touchesCue -32
    startsWithGerund 0 leftOfCue -34 firstSubject 38
    startsWithPunctuation 0 firstSubject 30 nameOfPerson 29
    skipsAbout 0 noSpeaker 44 sentenceOpener -38 otherNoun -36 touchesCue -54
    skipsOf 0 firstSubject 43 noSpeaker 37 otherNoun -57
    skipsFor 0 noSpeaker 38 nameOfPerson -37
    skipsTo 0 nameOfPerson -24 touchesCue -47
    skipsOn 0 nameOfPerson 40
    skipsAs 0 noSpeaker 86 nearCue -38
    skipsOtherPreposition 0 noSpeaker 23 otherNoun -33
    skipsListener 0 noSpeaker -54
    skipsObject 0 rightOfCue -32 firstSubject -20 noSpeaker -29 clauseOpener 28 earlierClauseOpener 22 sentenceOpener 20 nameOfPerson 20 touchesCue 18 farFromCue 24
    leftOfCue 91 firstSubject 19 nearestSubject 5 speakerAfterAnd -69 clauseOpener 10 sentenceOpener 16 nameOfOther -40 heOrShe 30 personNoun -36 documentSpeaker -49 pluralNoun -53 touchesCue -41 nearCue 22
    leftThroughChain 14
    leftOverApposition 135 firstSubject 35 speakerAfterAnd -57 sentenceOpener 33 otherNoun 36 farFromCue 18
    leftOverFarApposition 104 firstSubject 51
    leftOverRelative 401 nearCue 35
    rightOfCue -280 otherNoun -17 touchesCue -25
    firstSubject 21 speakerAfterAnd -53 speakerAfterComma 29 clauseOpener 31 earlierClauseOpener -23 sentenceOpener -50 nameOfPerson 4 heOrShe -15 nearCue 6 farFromCue -17
    nearestSubject 78 speakerAfterAnd 29 speakerAfterComma 20 clauseOpener 31 nameOfPerson -40 heOrShe 48 nearCue 65 farFromCue -38
    owner 171
    afterAccording 255
    noSpeaker -109
    speakerAfterPreposition 75 nameOfPerson -19 otherNoun 27 touchesCue 31 farFromCue -73
    speakerAfterAnd 25 clauseOpener -28 earlierClauseOpener -23 nameOfPerson -73 nameOfOther -41 heOrShe 27 personNoun -28 pluralNoun -47 touchesCue -37 farFromCue 27
    speakerAfterComma 49 nameOfPerson -22 heOrShe -47 personNoun -24 groupNoun 43 otherNoun 6 touchesCue 34 nearCue -11
    clauseOpener 78 nameOfPerson -16 heOrShe -21 personNoun -23 groupNoun 33 otherNoun 1 touchesCue 32 nearCue -3 farFromCue -22
    earlierClauseOpener 50 nameOfPerson 19 otherNoun -20 pluralNoun -30 nearCue 39 farFromCue -61
    sentenceOpener 60 nameOfPerson -11 heOrShe 30 it -33 personNoun 28 otherNoun -22 pluralNoun -37 touchesCue -31 nearCue 10 farFromCue 26
    nameOfPerson 57 touchesCue -6 nearCue -21 farFromCue 30
    nameOfOther -59
    heOrShe 65 touchesCue 22
    they -4
    it -244
    firstPerson 62 touchesCue 46
    secondPerson 255
    personNoun 54 touchesCue 38 farFromCue -15
    groupNoun -4
    documentSpeaker -1 touchesCue -49
    otherNoun -71
    pluralNoun 82 touchesCue -26 nearCue 19
    touchesCue 60
    nearCue 102
    farFromCue -52
    """

  private static let speechRows: StaticString = """
    saying -21 baseForm 8 touchesQuotation -18 startsWithThat -34 startsWithDeterminer 15 startsWithSubject -26 startsWithPunctuation -18 hasVerbInside 32 hasQuotationInside 25 thirteenToTwentyFive 30 endsWithSentence 27 speakerAfterAnd 34 speakerAfterComma 22 sentenceOpener 16 nameOfPerson 1 touchesCue -11 sentenceHasQuotation -27
    asserting -30 hasVerbInside 23 nearCue 26
    admitting -17
    announcing -76 strongCue 23 pastForm 40 contentAfter -44 hasVerbInside 21 threeToFiveWords -15 sixToTwelveWords 22 thirteenToTwentyFive -12 laterEnd -10 lastWordIsNoun -9 leftOfCue 26 speakerAfterPreposition 20 sentenceOpener -27 nameOfPerson 33 nameOfOther 54 touchesCue -10 nearCue 29
    noting 9 strongCue -26 thirdPersonForm -48 firstCue -34 contentAfter -28 startsWithTo -43 endsWithSentence 8 laterEnd 23 nearestSubject 31 clauseOpener 18 farFromCue 14 sentenceHasQuotation 11
    telling -70 cueOfQuotation -32 firstCue -9 contentAfter -16 startsWithThat 31 skipsToThat 45 hasVerbInside 31 lastWordIsNoun 27 sentenceHasQuotation -27
    asking -37 hasVerbInside 28 verbFollows 36 laterEnd 25 lastWordIsNoun -10 leftOfCue -16 noSpeaker 44
    thinking -65 weakCue 29 baseForm 28 firstCue 30 lastWordIsNoun 23 nearestSubject -21 bias 3
    knowing 13 threeToFiveWords 20 leftOfCue -19 personNoun -28
    wanting -34 weakCue 71 pastForm -40 firstCue -9 startsWithTo -28 hasVerbInside 25 sixToTwelveWords -28 laterEnd 27 speakerAfterComma 22 clauseOpener 1 nameOfPerson 15 heOrShe -42
    fearing -26
    expecting 18
    promising 55 mediumCue -23 pastForm -39 firstCue -40 startsWithTo 67 startsWithDeterminer -42 lastWordIsNoun -17 leftOfCue 16
    urging -26 weakCue -36 pastForm 25 baseForm -26 mayBeNoun 18 followsAnd 46 contentAfter 18 skipsFor 38 secondEnd 29 laterEnd -12 lastWordIsNoun -13 leftOfCue 12 clauseOpener -6 nameOfPerson 34
    proposing -1 lastWordIsNoun 24
    supporting -15 firstCue 22 startsWithNoun 16 oneOrTwoWords 22 endsWithSentence -18 laterEnd -16 firstSubject 10 nearestSubject 25
    opposing -2 firstCue 18 lastWordIsNoun 25
    criticising -18 mediumCue -8 pastForm 35 thirdPersonForm -30 mayBeNoun -24 startsWithDeterminer 29 thirteenToTwentyFive 34 firstSubject 29
    praising 13
    accusing 41 mediumCue 19 hasVerbInside -40 laterEnd 19 firstSubject -28
    describing -8 startsWithDeterminer 25 hasVerbInside -13 endsWithSentence 23 nameOfPerson 25
    citing 11 weakCue -57
    discussing -59 startsWithNoun -21 endsWithSentence -10 lastWordIsNoun 24 clauseOpener -18 sentenceOpener 29 nameOfPerson -7
    showing 0 mediumCue 26 weakCue 32 pastForm -18 startsWithName 39 skipsObject 36 leftOfCue 22 otherNoun 26
    deciding -41 weakCue 26
    implying -5 weakCue -39
    joking 17
    acting -21 firstCue -17 startsWithNoun 25 leftOfCue 37 firstSubject -29 clauseOpener -30 otherNoun -12
    appearing 67 weakCue -28 thirdPersonForm 32 noSpeaker 34
    claimNoun 15
    planNoun -51 lastWordIsNoun -12
    demandNoun 93
    criticismNoun 49
    supportNoun -10
    beliefNoun 36
    questionNoun -69
    decisionNoun -60
    documentNoun -63
    advocateNoun -21
    sureAdjective 64
    worriedAdjective 44
    willingAdjective -7
    accordingTo 92 hasVerbInside 26 laterEnd 27
    colon 50
    strongCue 66 pastForm -17 thirdPersonForm -20 baseForm 1 passiveForm 38 cueOfQuotation -27 firstCue -12 contentAfter -21 secondPiece 38 startsWithThat -15 startsWithTo -16 startsWithDeterminer -23 startsWithName -25 startsWithNoun 28 skipsTo -19 skipsOtherPreposition -27 skipsObject -29 hasVerbInside 29 hasQuotationInside -9 oneOrTwoWords -17 threeToFiveWords 18 sixToTwelveWords 6 endsWithSentence 11 endsAtComma 19 firstEnd 6 laterEnd 14 lastWordIsNoun 11 lastWordIsFunction 23 leftOfCue 10 firstSubject 17 nearestSubject 33 speakerAfterPreposition -23 speakerAfterComma 9 sentenceOpener 19 nameOfPerson 14 heOrShe -11 otherNoun 36 touchesCue 21 nearCue -8 farFromCue 8 bias 7
    mediumCue 43 pastForm 8 hasPerfect 20 followsAnd 26 firstCue 1 insideContent 13 contentAfter 1 contentBefore -13 startsWithDeterminer -21 skipsOn -23 skipsOtherPreposition -16 hasVerbInside 6 hasQuotationInside -29 oneOrTwoWords 2 sixToTwelveWords -12 thirteenToTwentyFive -15 endsAtComma 14 laterEnd 10 leftOfCue 21 speakerAfterPreposition 35 speakerAfterAnd -21 speakerAfterComma 1 clauseOpener 27 earlierClauseOpener 11 personNoun -25 otherNoun -15 nearCue -14 farFromCue 21
    weakCue -31 baseForm 13 hasModal -26 mayBeNoun 24 followsAnd -27 firstCue 19 contentAfter 20 startsWithTo 18 startsWithPossessive -36 skipsTo 27 skipsObject -18 hasVerbInside -12 threeToFiveWords -15 sixToTwelveWords -14 endsWithSentence 4 thenCue -23 firstEnd -14 secondEnd 16 laterEnd 3 lastWordIsNoun 14 leftOfCue 21 firstSubject 25 nearestSubject -11 heOrShe -19 otherNoun 19 bias 5
    pastForm -12 cueOfQuotation 10 firstCue -6 insideContent -19 contentAfter 10 contentBefore -31 startsWithThat -11 startsWithName -19 skipsFor -37 skipsTo -32 hasVerbInside 7 hasQuotationInside -15 oneOrTwoWords 3 threeToFiveWords -14 sixToTwelveWords -26 endsWithSentence -14 endsAtComma 11 verbFollows 7 laterEnd 8 leftOfCue 21 noSpeaker -23 earlierClauseOpener 21 nameOfOther 38 personNoun 9 pluralNoun -21 touchesCue 10 farFromCue 11 sentenceHasQuotation 3
    thirdPersonForm -33 capitalisedCue 37 firstCue 18 insideContent -21 startsWithTo -26 startsWithDeterminer 23 startsWithNoun 19 skipsOtherPreposition -18 endsWithSentence -3 endsAtComma -18 verbFollows -20 manyWordsLeft 15 lastWordIsNoun -18 firstSubject 22 sentenceOpener 16 nameOfPerson -6 personNoun -35 documentSpeaker 43 touchesCue 11 nearCue -2
    baseForm -76 hasModal 15 followsComma -36 cueOfQuotation -23 touchesQuotation -25 contentAfter -4 startsWithTo -14 startsWithName -26 startsWithNoun -26 startsWithPunctuation -10 skipsOn -37 hasVerbInside 15 hasQuotationInside 22 isMostlyQuotation -27 sixToTwelveWords -15 endsWithSentence 11 firstEnd -10 secondEnd 16 laterEnd -4 lastWordIsVerb 22 leftOfCue 16 leftOverApposition 15 nearestSubject -13 speakerAfterPreposition -25 speakerAfterComma 14 clauseOpener 6 earlierClauseOpener 38 sentenceOpener 10 nameOfOther -32 firstPerson 34 personNoun -5 pluralNoun 45 touchesCue 12 nearCue 7 sentenceHasQuotation -13 bias 3
    gerundForm -36 followsComma 33 firstCue -14 insideContent 28 hasQuotationInside -22 threeToFiveWords 16 endsWithSentence 10 verbFollows 33 manyWordsLeft -31 firstSubject 35 speakerAfterPreposition 30 speakerAfterComma 20 clauseOpener -17 earlierClauseOpener -11 sentenceOpener -22 nameOfPerson 26 heOrShe 32 sentenceHasQuotation 17 bias 4
    progressiveForm -25
    infinitiveForm -41 firstCue -24 hasVerbInside -15 sixToTwelveWords -14 laterEnd -22
    passiveForm 20 endsWithSentence 19 lastWordIsNoun -15 noSpeaker 18
    reducedPassive -124
    hasModal -40 firstCue 19 lastWordIsNoun -17 leftOfCue -31 firstSubject -18 clauseOpener -25
    isNegated 42 contentAfter 7 nameOfPerson -33 nearCue -23
    hasPerfect 0 firstCue 19 thirteenToTwentyFive -20 endsWithSentence 16 lastWordIsNoun -26 sentenceOpener 32 nearCue -21 farFromCue 28
    hasParticle 28
    mayBeNoun -5 firstCue 13 insideContent -17 startsWithNoun 17 hasVerbInside -22 sixToTwelveWords 19 endsWithSentence -11 leftOfCue 27 heOrShe -20 touchesCue -4 nearCue 19
    capitalisedCue -18 startsWithNoun 32
    ownedByName -11
    ownedByPronoun 3
    nounWithArticle -35 firstCue 21 threeToFiveWords 26 laterEnd -34 lastWordIsNoun -10
    bareNoun -39 followsPreposition 31 lastWordIsNoun 27 noSpeaker 42
    nounAfterVerb -13 clauseOpener 24
    followsAnd -52 firstCue -19 hasVerbInside 28 hasQuotationInside 34 endsWithSentence 27 firstSubject 39 earlierClauseOpener 21 sentenceOpener 19 heOrShe 45 farFromCue 30 sentenceHasQuotation 35
    followsComma -15 firstCue -22 contentAfter 19 contentBefore -13 startsWithName -24 startsWithNoun 29 skipsObject -25 hasVerbInside 16 thirteenToTwentyFive -23 endsWithSentence 31 laterEnd -8 lastWordIsNoun -7 leftOverApposition -16 firstSubject 16 speakerAfterComma -19 clauseOpener 17 nameOfPerson 24 otherNoun -26 nearCue -28 farFromCue 23 sentenceHasQuotation 14
    opensSentenceCue -2
    followsTo 21 manyWordsLeft 27 lastWordIsNoun 11 firstSubject 23
    followsPreposition -28 sentenceOpener 22 nameOfPerson 28
    followsRelative -15 nameOfPerson 33
    cueOfQuotation -40 firstCue -20 touchesQuotation -15 contentAfter -18 startsWithName -7 hasQuotationInside 107 isMostlyQuotation 14 sixToTwelveWords -9 laterEnd 13 manyWordsLeft 31 lastWordIsNoun -27 leftOfCue 20 noSpeaker -21 speakerAfterComma 28 clauseOpener -19 nameOfPerson -15 sentenceHasQuotation 21 bias -2
    firstCue 64 touchesQuotation -17 contentAfter 10 contentBefore -5 startsWithThat -19 startsWithDeterminer 2 startsWithSubject 20 startsWithName -8 startsWithNoun -9 startsWithAuxiliary -39 startsWithPunctuation -21 startsWithTime -17 skipsTo -36 skipsAs -19 hasVerbInside 4 hasQuotationInside 50 isMostlyQuotation 14 threeToFiveWords 8 sixToTwelveWords 2 thirteenToTwentyFive 17 longer -22 endsAtComma -8 conjoinsVerb 26 verbFollows 38 firstEnd -21 secondEnd 10 laterEnd 14 lastWordIsFunction 18 leftOfCue 25 leftThroughChain -22 leftOverApposition 11 firstSubject -40 noSpeaker -5 speakerAfterPreposition -36 speakerAfterAnd -25 clauseOpener -26 earlierClauseOpener 4 sentenceOpener 15 nameOfPerson -11 heOrShe 2 they 21 personNoun 5 pluralNoun 24 touchesCue -13 farFromCue 12 sentenceHasQuotation -39 bias 3
    insideContent -96 contentAfter -2 startsWithThat 16 startsWithTo -20 hasVerbInside 18 oneOrTwoWords -9 firstEnd -16 laterEnd 15 nearestSubject -15 speakerAfterPreposition 37 sentenceOpener -13 personNoun 19 touchesCue -11 sentenceHasQuotation 17 bias 2
    touchesQuotation 29 thirteenToTwentyFive -33 noSpeaker -23
    contentAfter -19 startsWithThat 46 startsWithTo 16 startsWithDeterminer 21 startsWithSubject 23 startsWithName 7 startsWithNoun 34 startsWithPreposition -31 startsWithVerb -23 startsWithPunctuation -54 skipsOtherPreposition -2 skipsObject -2 hasVerbInside -21 hasQuotationInside -17 isMostlyQuotation -30 oneOrTwoWords 17 threeToFiveWords 20 sixToTwelveWords 19 thirteenToTwentyFive -11 longer -22 endsWithSentence 12 firstEnd 1 laterEnd 1 lastWordIsNoun 6 leftOfCue 1 leftOverApposition 10 leftOverRelative 6 firstSubject 19 speakerAfterPreposition -33 speakerAfterComma 19 clauseOpener 34 earlierClauseOpener 14 sentenceOpener 7 nameOfOther -26 heOrShe 5 firstPerson 14 otherNoun -23 pluralNoun 23 touchesCue -25 nearCue 15 sentenceHasQuotation 7 bias 23
    contentBefore -110 startsWithThat -53 startsWithTo -25 startsWithDeterminer -39 startsWithSubject -42 startsWithNoun -23 startsWithPunctuation 41 hasVerbInside 21 oneOrTwoWords -10 threeToFiveWords -19 sixToTwelveWords -14 longer 25 endsWithSentence -7 lastWordIsNoun -15 leftOfCue -11 firstSubject -10 speakerAfterComma -11 clauseOpener -18 nameOfPerson -19 touchesCue 15 nearCue -6 bias -7
    contentAfterComma -32
    contentIsSubject -6
    secondPiece 217 hasVerbInside -71 firstSubject 37 speakerAfterComma 27 clauseOpener 24
    asClause 130
    startsWithThat 1 skipsObject -24 hasVerbInside 19 thirteenToTwentyFive 8 endsWithSentence 13 secondEnd 22 laterEnd -12 lastWordIsNoun -37 leftOfCue -21 leftOverApposition -33 firstSubject -8 nearestSubject -23 nameOfPerson -9 pluralNoun -31 touchesCue -6
    startsWithTo -39 hasVerbInside -7 threeToFiveWords -18 endsWithSentence -9 endsAtComma 17 firstEnd -18 secondEnd 19 laterEnd -10 manyWordsLeft 28 leftOfCue -32 firstSubject -11 nearestSubject 21 speakerAfterComma -23 clauseOpener -12 sentenceOpener 22 personNoun -21 otherNoun 17 bias -9
    startsWithIf -15
    startsWithQuestionWord 19 hasVerbInside -24 laterEnd -33 clauseOpener -26
    startsWithDeterminer -50 skipsAs 24 skipsOtherPreposition -50 skipsObject 13 isMostlyQuotation -28 longer -17 endsWithSentence -13 firstEnd 9 laterEnd -13 lastWordIsNoun -11 leftOfCue -18 firstSubject 15 nearestSubject -10 speakerAfterComma 14 clauseOpener -8 nameOfPerson -16 heOrShe -25 pluralNoun -24 touchesCue -19 nearCue 9 farFromCue 8 sentenceHasQuotation 5 bias -6
    startsWithSubject -41 thirteenToTwentyFive -18 endsWithSentence -8 laterEnd -10 lastWordIsNoun -21 leftOfCue -7 firstSubject 6 speakerAfterComma -37 touchesCue -12 bias -8
    startsWithObject -64 laterEnd -48
    startsWithPossessive -19 hasVerbInside -35 lastWordIsNoun -17 firstSubject -18 speakerAfterComma -34 nameOfPerson -13
    startsWithName -40 skipsOn -25 skipsOtherPreposition -24 skipsObject -25 threeToFiveWords 16 thirteenToTwentyFive -11 endsWithSentence -8 firstEnd 19 laterEnd -11 lastWordIsNoun -21 leftOfCue -5 firstSubject 4 noSpeaker -20 speakerAfterComma -19 clauseOpener -8 sentenceOpener 23 heOrShe 35 bias -9
    startsWithNoun -101 hasVerbInside -32 endsWithSentence -18 laterEnd -18 leftOfCue 24 clauseOpener -16 heOrShe -23 touchesCue -13 farFromCue -5 bias -9
    startsWithNumber -123 endsWithSentence -22 bias -12
    startsWithGerund -82 skipsObject 21 laterEnd -18 lastWordIsNoun -20 sentenceOpener 29 bias -12
    startsWithQuotation -174
    startsWithOther -157 hasVerbInside -14 endsWithSentence -9 lastWordIsNoun -29 bias -13
    startsWithPreposition -168 endsWithSentence -7 clauseOpener -14 bias -12
    startsWithAuxiliary -137 bias -10
    startsWithVerb -88 leftOfCue -22 touchesCue -43
    startsWithAdverb -115
    startsWithPunctuation -146 hasVerbInside -15 hasQuotationInside -18 isMostlyQuotation -26 oneOrTwoWords -19 threeToFiveWords 25 thirteenToTwentyFive -10 laterEnd -9 lastWordIsNoun 30 leftOfCue -11 firstSubject -11 clauseOpener -4 nameOfPerson 22 otherNoun -22 touchesCue 24 nearCue -32 sentenceHasQuotation -13 bias -17
    startsWithTime -138
    skipsAbout 51 endsWithSentence 3 firstEnd 32 sentenceOpener -32
    skipsOf 56 endsWithSentence -41 lastWordIsNoun -20 firstSubject -26
    skipsFor 6 oneOrTwoWords -25 lastWordIsNoun 17 firstSubject 18 clauseOpener 14
    skipsTo 4 sixToTwelveWords -23 nearestSubject 30 clauseOpener 16 nameOfPerson -18
    skipsOn 21 skipsObject -21 threeToFiveWords -23 lastWordIsNoun 12 clauseOpener 7
    skipsAgainst 45
    skipsWith -78
    skipsAs 21 leftOfCue -41 clauseOpener -30
    skipsOtherPreposition -85 skipsObject 38 oneOrTwoWords -25 sixToTwelveWords -25 secondEnd -16 laterEnd 25 lastWordIsNoun -18 leftOfCue -10 noSpeaker -23 clauseOpener 9 bias -2
    skipsListener -48
    skipsObject -53 oneOrTwoWords -28 threeToFiveWords -31 thirteenToTwentyFive 27 endsWithSentence 7 firstEnd -32 laterEnd 21 lastWordIsNoun -17 leftOverApposition -25 firstSubject -29 speakerAfterComma 15 sentenceOpener -33 touchesCue 3 nearCue -19 bias -2
    skipsTime -48
    skipsToThat -77 endsWithSentence -3 nameOfPerson 35
    hasVerbInside 22 hasQuotationInside -29 threeToFiveWords 8 sixToTwelveWords 15 thirteenToTwentyFive -10 endsWithSentence 15 verbFollows 9 lastWordIsNoun -24 lastWordIsFunction -24 leftOfCue -6 firstSubject 13 nearestSubject -13 speakerAfterComma 10 sentenceOpener -24 heOrShe 11 groupNoun -13 documentSpeaker 28 otherNoun -13 bias 4
    hasQuotationInside 10 sixToTwelveWords 32 longer -31 endsWithSentence -2 endsAtComma -32 firstEnd -33 secondEnd 30 laterEnd 6 lastWordIsNoun -12 leftOfCue -17 firstSubject 8 earlierClauseOpener 9 nameOfPerson 12 heOrShe -12 farFromCue 14
    isMostlyQuotation 7 firstEnd -33 secondEnd 23 nearCue -23
    oneOrTwoWords -60 endsWithSentence -18 verbFollows -7 firstEnd 2 manyWordsLeft -8 leftOfCue 9 speakerAfterComma -14 clauseOpener 20 sentenceOpener 16 personNoun 15 touchesCue -13 farFromCue -23 bias 1
    threeToFiveWords -83 endsWithSentence -2 verbFollows 13 firstEnd -19 lastWordIsNoun 14 leftOfCue 19 leftOverApposition -20 speakerAfterPreposition -22 clauseOpener 19 personNoun -18 touchesCue -12 sentenceHasQuotation 22 bias 4
    sixToTwelveWords -5 endsWithSentence 13 endsAtDash 29 thenCue 23 firstEnd 23 secondEnd -7 laterEnd -11 lastWordIsNoun -18 leftOverRelative 25 firstSubject -2 speakerAfterPreposition 22 speakerAfterComma -9 clauseOpener -4 earlierClauseOpener -29 sentenceOpener -8 nameOfPerson 13 heOrShe 12
    thirteenToTwentyFive -16 endsWithSentence 18 laterEnd 10 leftOfCue -25 firstSubject 6 earlierClauseOpener 17 sentenceOpener -10 nameOfPerson -15 personNoun -19 otherNoun -27 pluralNoun -25 touchesCue 6 farFromCue -14
    longer -3 speakerAfterComma 20 clauseOpener -17
    endsWithSentence 13 laterEnd 10 lastWordIsNoun 21 leftOfCue -7 leftThroughChain 18 firstSubject 11 nearestSubject 12 afterAccording 22 speakerAfterAnd 12 speakerAfterComma 36 clauseOpener 8 earlierClauseOpener 15 sentenceOpener 24 nameOfOther -24 heOrShe 6 otherNoun -16 pluralNoun 30 touchesCue 11 nearCue 18 farFromCue -13 sentenceHasQuotation -20 bias 9
    endsAtComma -21 verbFollows -8 firstEnd 17 manyWordsLeft 32 lastWordIsNoun 31 firstSubject -10 clauseOpener 14 sentenceOpener -25 heOrShe -17
    endsAtDash 8
    endsAtSemicolon 48
    endsAtColon -17
    endsAtParenthesis 3
    endsAfterQuotation -47
    endsBeforeConjunction 12
    endsBeforeBut 28
    endsBeforePreposition -69
    endsBeforeSubordinator -109
    endsBeforeVerb 32
    beforeIn 55
    beforeOn 74
    beforeAfter 60
    thenConjunction 2 verbFollows -20 manyWordsLeft 23
    thenBut 56
    thenGerund -10 thenCue 26 speakerAfterComma 30 sentenceHasQuotation 24
    thenSubordinator -38
    thenPreposition -56
    thenSubject 77
    thenName 35
    thenDeterminer 1 thenCue -25 nameOfPerson 25
    thenVerb -30
    thenAdverb -37
    thenOther 8
    thenCue -2 verbFollows -15 lastWordIsNoun 11 firstSubject 21 nearCue -16
    conjoinsCue 35 clauseOpener 26
    conjoinsVerb -14
    conjoinsSubject 51
    verbFollows -18 secondEnd 7 laterEnd -11 manyWordsLeft 11 lastWordIsNoun -1 firstSubject 11 nearestSubject -21 speakerAfterComma -23 sentenceOpener -29 nameOfPerson 2 personNoun 22 touchesCue -18 nearCue 12 farFromCue -14
    firstEnd -14 lastWordIsNoun 4 speakerAfterComma 14 clauseOpener -14 earlierClauseOpener 13 farFromCue -15 sentenceHasQuotation -5
    secondEnd -80 speakerAfterComma -20 otherNoun -27 nearCue 1 bias 7
    laterEnd -73 nearestSubject 14 afterAccording 24 noSpeaker -10 speakerAfterPreposition -22 sentenceOpener 6 heOrShe -24 personNoun -15 documentSpeaker 34 otherNoun 3 sentenceHasQuotation 15 bias 2
    fewWordsLeft -19
    manyWordsLeft -49 firstSubject 11 clauseOpener 14 sentenceOpener -31 nameOfPerson 13 otherNoun 18 pluralNoun 33 farFromCue 23 bias 4
    lastWordIsNoun 20 leftOverApposition 14 rightOfCue -16 firstSubject 16 nearestSubject 8 afterAccording 22 speakerAfterPreposition 9 speakerAfterAnd -27 speakerAfterComma -9 clauseOpener -14 earlierClauseOpener -21 sentenceOpener 6 nameOfPerson 10 nameOfOther 7 heOrShe 8 groupNoun -11 touchesCue 7 farFromCue -10 sentenceHasQuotation 12 bias 5
    lastWordIsVerb -11 leftOfCue 15 clauseOpener -22
    lastWordIsFunction 10
    leftOfCue 18 firstSubject 23 speakerAfterPreposition -31 speakerAfterAnd 18 speakerAfterComma 21 clauseOpener 28 sentenceOpener 11 nameOfPerson -9 touchesCue -1 sentenceHasQuotation -13 bias 4
    leftThroughChain 13 nameOfPerson 23
    leftOverApposition 60 clauseOpener -27 earlierClauseOpener 21 farFromCue 42
    leftOverFarApposition 98
    leftOverRelative 97 clauseOpener -23 nameOfPerson 29 nearCue 9 bias 6
    rightOfCue -36 nameOfPerson 36
    agent 94
    firstSubject -19 speakerAfterComma 24 earlierClauseOpener -11 sentenceOpener -7 nameOfPerson 24 pluralNoun -27 touchesCue 3 farFromCue -7 sentenceHasQuotation -8
    nearestSubject -29 speakerAfterAnd 14 speakerAfterComma 19 clauseOpener 20 touchesCue 16 nearCue -13
    owner -6
    afterAccording 142
    noSpeaker -73 bias 6
    speakerAfterPreposition 68 heOrShe 25 personNoun 10 otherNoun -10 touchesCue 5
    speakerAfterAnd 20 clauseOpener 31 personNoun -23 pluralNoun -26
    speakerAfterComma -20 clauseOpener 9 nameOfPerson 9 heOrShe 13 personNoun -3
    clauseOpener 5 sentenceOpener -1 nameOfOther -15 heOrShe -17 they 36 personNoun 16 otherNoun -16 pluralNoun 15 sentenceHasQuotation -6
    earlierClauseOpener -16 farFromCue -10
    sentenceOpener 35 documentSpeaker -25 touchesCue 16 sentenceHasQuotation 12 bias 3
    nameOfPerson -39 touchesCue -4 farFromCue 10
    nameOfOther -23
    heOrShe 37 nearCue -16
    they -72
    it -7
    firstPerson 9
    secondPerson 58
    personNoun -14 nearCue -14 farFromCue 24
    groupNoun -14
    documentSpeaker -24
    otherNoun -5 touchesCue -19
    pluralNoun -29
    touchesCue -3
    nearCue -28
    farFromCue -63 sentenceHasQuotation 11 bias 5
    sentenceHasQuotation 22
    bias -190
    """
}
