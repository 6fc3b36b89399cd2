// Written by `make train-indirect`; do not edit. Weights of features and pairs of features, in hundredths, learnt from the
// annotated half of PolNeAR that this project has; no word of its articles is in them. Two halves by article, each
// judged by weights learnt from the other, content and speaker, F1: 42.0 and 40.7.
// swift-format-ignore-file

extension IndirectModel {
  /// Learnt from annotated news; see Documentation/Accuracy.md for how good it is on articles held out.
  package static let trained = IndirectModel(
    end: IndirectWeights(rows: endRows), speaker: IndirectWeights(rows: speakerRows),
    speech: IndirectWeights(rows: speechRows), leastSpeech: -125)

  private static let endRows: StaticString = """
    saying 0 hasVerbInside 50 threeToFiveWords -25 sixToTwelveWords -31 thirteenToTwentyFive 67 longer 14 endsWithSentence 21 endsAtComma -33 endsAfterQuotation 21 endsBeforeSubordinator 58 endsBeforeVerb -38 endsBeforeTo 19 endsBeforeGerund 34 beforeIn 36 beforeOn 42 beforeFor 27 beforeAs 31 thenAdverb -55 verbFollows 4 firstEnd -17 laterEnd 4 fewWordsLeft -6 manyWordsLeft -13 lastWordIsNoun -1 lastWordIsVerb -21 lastWordIsFunction 36
    asserting 0 hasVerbInside 25 threeToFiveWords -25 thirteenToTwentyFive 22 endsWithSentence -42 endsBeforePreposition 57 endsBeforeSubordinator -35 beforeIn -44 verbFollows -106 firstEnd 34 secondEnd -22 fewWordsLeft 23 lastWordIsVerb -54
    admitting 0 hasVerbInside 11 endsBeforePreposition -34 verbFollows 16 secondEnd 16 laterEnd -68 lastWordIsNoun 27
    announcing 0 threeToFiveWords -53 sixToTwelveWords 17 longer 13 endsBeforePreposition 34 endsBeforeVerb -29 endsBeforeTo 83 beforeIn 45 beforeOn 51 beforeOf 41 thenCue -54 verbFollows -24 secondEnd 30 laterEnd -27 fewWordsLeft 37 lastWordIsNoun -13 lastWordIsVerb 29 lastWordIsFunction 14
    noting 0 hasVerbInside -47 oneOrTwoWords -20 threeToFiveWords 38 sixToTwelveWords -73 thirteenToTwentyFive 36 longer 20 endsAtComma -32 endsBeforeConjunction 51 endsBeforePreposition -17 endsBeforeSubordinator -62 endsBeforeVerb 9 endsBeforeTo 107 beforeIn -30 beforeOn 48 verbFollows -35 secondEnd -39 laterEnd 40 manyWordsLeft 10 lastWordIsNoun 63 lastWordIsVerb 22 lastWordIsFunction -17
    telling 0 hasVerbInside 18 oneOrTwoWords -65 threeToFiveWords 42 sixToTwelveWords -24 longer 28 endsAtComma -44 endsBeforeConjunction 50 endsBeforeVerb -35 verbFollows -59 secondEnd -26 laterEnd 37 manyWordsLeft 40 lastWordIsNoun 15 lastWordIsVerb 61 lastWordIsFunction 45
    asking 0 hasVerbInside 21 sixToTwelveWords 20 thirteenToTwentyFive -29 endsBeforeConjunction -42 endsBeforeSubordinator -44 endsBeforeVerb 51 verbFollows -22 secondEnd 40 laterEnd -10 fewWordsLeft 47 lastWordIsVerb -41
    thinking 0 hasVerbInside 13 thirteenToTwentyFive 21 endsWithSentence 50 endsBeforePreposition 32 endsBeforeSubordinator 69 endsBeforeVerb -74 verbFollows 55 firstEnd 28 laterEnd -25 fewWordsLeft -31 lastWordIsNoun 46
    knowing 0 hasVerbInside 10 threeToFiveWords 20 sixToTwelveWords -42 endsBeforePreposition -10 verbFollows 39 secondEnd -48 laterEnd 12 manyWordsLeft -36 lastWordIsNoun -29 lastWordIsFunction 81
    wanting 0 hasVerbInside 40 threeToFiveWords -30 sixToTwelveWords -17 thirteenToTwentyFive 11 endsBeforePreposition -40 endsBeforeVerb 37 endsBeforeTime -53 verbFollows 12 firstEnd 20 secondEnd 18 laterEnd -38 fewWordsLeft 27 manyWordsLeft -45 lastWordIsNoun -51 lastWordIsVerb 57 lastWordIsFunction -52
    expecting 0 firstEnd -36 secondEnd 52 laterEnd -16 lastWordIsNoun 18
    promising 0 oneOrTwoWords 32 threeToFiveWords -37 sixToTwelveWords 25 endsBeforeVerb -32 laterEnd -14 lastWordIsNoun -28 lastWordIsFunction -64
    urging 0 hasVerbInside -13 oneOrTwoWords 38 sixToTwelveWords -11 endsAtComma 42 endsAfterQuotation 40 endsBeforeConjunction 31 endsBeforePreposition 27 endsBeforeSubordinator -38 endsBeforeVerb -31 endsBeforeTo -34 endsBeforeGerund 39 beforeOn -64 beforeFor -41 firstEnd -30 secondEnd 13 laterEnd 16 fewWordsLeft -86 manyWordsLeft -9 lastWordIsNoun -24
    proposing 0 hasVerbInside -36 sixToTwelveWords 18 thirteenToTwentyFive -28 endsBeforePreposition -40 endsBeforeVerb -34 verbFollows -7 firstEnd -50 laterEnd 17 manyWordsLeft -25 lastWordIsNoun 34
    supporting 0 oneOrTwoWords 65 threeToFiveWords 30 sixToTwelveWords -28 thirteenToTwentyFive -23 longer -44 endsBeforePreposition 35 endsBeforeVerb 49 endsBeforeTo -33 beforeFor 53 verbFollows 22 firstEnd 21 laterEnd -42 fewWordsLeft 33 lastWordIsNoun 33 lastWordIsFunction 29
    opposing 0 hasVerbInside 30 sixToTwelveWords 50 endsWithSentence -69 endsBeforeVerb -26 verbFollows -15 firstEnd 64 secondEnd -36 laterEnd -28 fewWordsLeft 55 manyWordsLeft -34 lastWordIsNoun -41
    criticising 0 hasVerbInside -52 oneOrTwoWords 54 sixToTwelveWords -16 longer -36 endsBeforeConjunction 49 endsBeforeVerb 29 endsBeforeTo -37 endsBeforeGerund -29 beforeFor -85 verbFollows 30 lastWordIsNoun -31 lastWordIsVerb 39 lastWordIsFunction -41
    praising 0 hasVerbInside -38 threeToFiveWords 58 endsBeforePreposition -13 verbFollows 52 lastWordIsNoun -29
    accusing 0 hasVerbInside -85 endsWithSentence 70 secondEnd -49 laterEnd 12 lastWordIsNoun 28
    describing 0 hasVerbInside -14 oneOrTwoWords -31 sixToTwelveWords -27 endsAtComma 83 endsBeforePreposition -19 endsBeforeVerb 28 beforeAs -76 verbFollows -23 fewWordsLeft 37 lastWordIsNoun -51 lastWordIsFunction 45
    citing 0 hasVerbInside -18 threeToFiveWords 41 thirteenToTwentyFive -33 endsBeforePreposition -27 endsBeforeVerb -36 endsBeforeTo 62 beforeIn -59 verbFollows 8 secondEnd -60 laterEnd 33 fewWordsLeft -33 manyWordsLeft 23 lastWordIsNoun 28
    discussing 0 hasVerbInside 55 sixToTwelveWords -28 endsAtComma -42 endsBeforePreposition 76 beforeIn -47 verbFollows -26 firstEnd 66 secondEnd -30 laterEnd -35 lastWordIsFunction -24
    showing 0 hasVerbInside 8 oneOrTwoWords -24 threeToFiveWords -39 sixToTwelveWords 61 thirteenToTwentyFive 38 endsWithSentence 28 endsAtComma -26 endsBeforePreposition -37 endsBeforeSubordinator -39 beforeIn 63 verbFollows -16 firstEnd -60 secondEnd 46 laterEnd 14 manyWordsLeft -16 lastWordIsNoun -18 lastWordIsVerb -61
    deciding 0 hasVerbInside -50 endsBeforePreposition 77 laterEnd -35
    implying 0 hasVerbInside 43
    joking 0 sixToTwelveWords 45 endsBeforePreposition -41 verbFollows 25 firstEnd -35 laterEnd 46 manyWordsLeft 57 lastWordIsNoun -22
    acting 0 hasVerbInside -22 endsWithSentence -65 endsBeforeVerb 25 beforeIn 44 lastWordIsNoun 25 lastWordIsVerb -51 lastWordIsFunction -37
    appearing 0 hasVerbInside 52 sixToTwelveWords 32 endsBeforePreposition 35 endsBeforeVerb -42 laterEnd 46 manyWordsLeft 16 lastWordIsNoun 25 lastWordIsFunction 25
    claimNoun 0 hasVerbInside 29 thirteenToTwentyFive 36 longer -78 endsWithSentence -82 endsAtComma -39 endsBeforeVerb 29 verbFollows 23 laterEnd 70 manyWordsLeft 75 lastWordIsVerb 64
    planNoun 0 endsBeforePreposition -36 endsBeforeVerb 79 verbFollows -45
    demandNoun 0 hasVerbInside -67 verbFollows 46 laterEnd -65
    criticismNoun 0 hasVerbInside 18 sixToTwelveWords -34 endsBeforePreposition 37 verbFollows -26 laterEnd -65
    supportNoun 0 hasVerbInside -55 laterEnd -52
    beliefNoun 0 sixToTwelveWords -49 lastWordIsNoun 30
    questionNoun 0 sixToTwelveWords 50 verbFollows -36 lastWordIsNoun 29
    decisionNoun 0 lastWordIsNoun 50
    documentNoun 0 sixToTwelveWords 64
    advocateNoun 0 laterEnd -62
    sureAdjective 0 thirteenToTwentyFive -55 endsWithSentence 52 lastWordIsNoun 66
    worriedAdjective 0 verbFollows 15
    accordingTo 0 hasVerbInside 41 sixToTwelveWords -42 lastWordIsNoun -74
    colon 0 sixToTwelveWords 52 laterEnd 67
    strongCue 0 hasVerbInside 4 threeToFiveWords -4 sixToTwelveWords 49 thirteenToTwentyFive -15 longer -36 endsWithSentence 35 endsAtComma 17 endsAtDash 41 endsAtColon 68 endsBeforeQuotation -19 endsAfterQuotation 51 endsBeforeConjunction 19 endsBeforePreposition 19 endsBeforeRelative -32 endsBeforeVerb -64 endsBeforeTo -35 beforeOn 79 beforeAt -31 beforeFor -12 beforeFrom -29 beforeOf -24 beforeAs 71 beforeAfter -49 thenConjunction 19 thenRelative 25 thenPreposition 35 thenSubject -43 thenName 27 thenQuotation -48 thenOther -19 thenCue -12 conjoinsCue 61 verbFollows -16 firstEnd -22 secondEnd 7 laterEnd 15 fewWordsLeft 11 lastWordIsNoun -23 lastWordIsVerb -25
    mediumCue 0 hasVerbInside -21 oneOrTwoWords -24 threeToFiveWords -26 sixToTwelveWords 43 longer 15 endsWithSentence 11 endsAtComma -33 endsAtDash 92 endsBeforeQuotation -25 endsAfterQuotation 74 endsBeforeConjunction -41 endsBeforePreposition -16 endsBeforeSubordinator 18 endsBeforeVerb -65 endsBeforeTo -30 endsBeforeTime 23 endsBeforeGerund -42 beforeOn 26 beforeOf -37 beforeAs -81 beforeAfter 34 thenBut 57 thenRelative 27 thenName -70 thenOther -74 thenCue 51 conjoinsCue 47 verbFollows -27 firstEnd 10 laterEnd -10 fewWordsLeft -23 manyWordsLeft -4 lastWordIsNoun 15 lastWordIsVerb -45 lastWordIsFunction -7
    weakCue 0 hasVerbInside -59 threeToFiveWords -24 sixToTwelveWords 27 thirteenToTwentyFive -13 longer -21 endsWithSentence 41 endsAtComma -25 endsBeforeConjunction -30 endsBeforePreposition -61 endsBeforeSubordinator 77 endsBeforeRelative 41 endsBeforeVerb -65 endsBeforeTime 30 endsBeforeGerund -51 beforeIn -19 beforeOn -47 beforeFor 35 beforeOf 34 beforeAs 29 beforeAfter -75 thenConjunction 54 thenDeterminer -76 verbFollows -31 secondEnd 7 laterEnd -10 manyWordsLeft -16 lastWordIsNoun 25 lastWordIsFunction 46
    pastForm 0 hasVerbInside -8 threeToFiveWords 26 sixToTwelveWords -26 thirteenToTwentyFive -4 endsWithSentence -28 endsAtComma -17 endsBeforeQuotation -27 endsBeforeConjunction -63 endsBeforePreposition 39 endsBeforeRelative 50 endsBeforeVerb -113 endsBeforeTo 30 endsBeforeTime 51 endsBeforeGerund -39 beforeIn 32 beforeOn 34 beforeAt 56 beforeBy 68 beforeWith -40 beforeFor -19 beforeFrom -32 beforeDuring 59 beforeAs 39 beforeAfter -32 thenConjunction -35 thenGerund -18 thenRelative 66 thenPreposition 32 thenName -51 conjoinsCue -82 conjoinsVerb 126 verbFollows 9 laterEnd -16 fewWordsLeft 30 manyWordsLeft -36 lastWordIsNoun -35 lastWordIsVerb -22 lastWordIsFunction 9
    thirdPersonForm 0 hasVerbInside 6 oneOrTwoWords 30 sixToTwelveWords -37 longer 13 endsAtComma -20 endsBeforeConjunction 87 endsBeforePreposition -48 endsBeforeVerb -15 endsBeforeTo 23 beforeIn -38 beforeOn -45 beforeFrom 69 beforeAs 41 conjoinsVerb -51 firstEnd -7 laterEnd 37 manyWordsLeft 40 lastWordIsNoun -21 lastWordIsFunction -4
    baseForm 0 oneOrTwoWords 23 sixToTwelveWords -12 thirteenToTwentyFive -16 longer 12 endsWithSentence 22 endsAtComma 40 endsAtDash 61 endsAtParenthesis 76 endsBeforeConjunction -29 endsBeforePreposition 13 endsBeforeSubordinator 62 endsBeforeRelative -37 endsBeforeVerb -20 endsBeforeTo -58 endsBeforeGerund 23 beforeOn 27 beforeBy -34 beforeWith -34 beforeOf -16 thenRelative 59 thenSubordinator 56 thenPreposition 55 thenVerb -41 thenOther -30 thenCue 31 conjoinsVerb 34 verbFollows -27 secondEnd 9 laterEnd -19 fewWordsLeft -47 manyWordsLeft -35 lastWordIsNoun -27 lastWordIsVerb -31 lastWordIsFunction 14
    gerundForm 0 hasVerbInside -12 oneOrTwoWords 38 thirteenToTwentyFive -33 endsWithSentence -24 endsAtComma 54 endsBeforeConjunction 24 endsBeforeSubordinator -54 endsBeforeVerb 69 endsBeforeTo 15 endsBeforeGerund -20 beforeOn -56 beforeWith 40 beforeFrom -49 beforeAs 33 thenCue -73 conjoinsCue 47 conjoinsVerb -130 verbFollows -11 firstEnd -22 secondEnd 12 fewWordsLeft -41 manyWordsLeft 17 lastWordIsNoun 20 lastWordIsVerb 59
    progressiveForm 0 hasVerbInside -53 threeToFiveWords -46 thirteenToTwentyFive 56 endsWithSentence 33 endsBeforeConjunction 48 endsBeforePreposition 42 endsBeforeVerb -66 beforeIn 77
    infinitiveForm 0 hasVerbInside -41 oneOrTwoWords 44 thirteenToTwentyFive -53 endsAtComma 33 endsBeforeTo -27 verbFollows 1 fewWordsLeft 27 manyWordsLeft -26 lastWordIsNoun 6
    passiveForm 0 thirteenToTwentyFive 38 endsBeforeVerb -34 laterEnd -43 lastWordIsNoun 16 lastWordIsVerb -54
    reducedPassive 0 hasVerbInside 74
    hasModal 0 hasVerbInside 40 sixToTwelveWords 31 thirteenToTwentyFive -25 endsWithSentence -92 endsBeforeVerb -39 verbFollows -41 manyWordsLeft 26 lastWordIsNoun -47
    isNegated 0 hasVerbInside 25 oneOrTwoWords 56 thirteenToTwentyFive -29 longer -46 endsWithSentence -33 endsBeforeSubordinator 76 endsBeforeVerb -35 laterEnd -28 fewWordsLeft -34 lastWordIsVerb 74
    hasPerfect 0 hasVerbInside -44 sixToTwelveWords -11 thirteenToTwentyFive -23 longer 30 endsAtComma 60 endsBeforeConjunction 52 endsBeforeSubordinator -26 endsBeforeVerb -68 endsBeforeTo -57 endsBeforeGerund -24 beforeIn -39 beforeFor -37 beforeOf 33 beforeAs 50 thenConjunction -58 verbFollows 17 fewWordsLeft -48 manyWordsLeft 7 lastWordIsNoun 26
    hasParticle 0 hasVerbInside 33 endsWithSentence 40 verbFollows 13 manyWordsLeft 25
    mayBeNoun 0 threeToFiveWords 50 longer -49 endsWithSentence 26 endsAtComma -35 endsAtDash 53 endsBeforeConjunction 80 endsBeforeSubordinator -49 endsBeforeVerb 42 endsBeforeTo -25 firstEnd 36 secondEnd -23 laterEnd -13 fewWordsLeft 26 manyWordsLeft 10 lastWordIsNoun -57 lastWordIsVerb -42
    capitalisedCue 0 threeToFiveWords 50 endsWithSentence -36 endsBeforePreposition 53 secondEnd 57 laterEnd -31 lastWordIsNoun -36
    ownedByName 0 hasVerbInside 14 longer -46 endsWithSentence -76 endsBeforeVerb 60 laterEnd -21 fewWordsLeft 63 manyWordsLeft 68 lastWordIsNoun 52
    ownedByPronoun 0 hasVerbInside -55 sixToTwelveWords 26 thirteenToTwentyFive -49 endsBeforePreposition -50 laterEnd -47 manyWordsLeft 41 lastWordIsNoun 36
    nounWithArticle 0 threeToFiveWords -40 thirteenToTwentyFive 48 endsBeforeConjunction -80 endsBeforeSubordinator 79 endsBeforeVerb 61 laterEnd -67 lastWordIsNoun -48 lastWordIsFunction -46
    bareNoun 0 hasVerbInside -41 sixToTwelveWords 33 thirteenToTwentyFive -42 endsBeforeVerb 55
    nounAfterVerb 0 threeToFiveWords -37 sixToTwelveWords 32 endsWithSentence 37 endsBeforePreposition 28 endsBeforeVerb -61 verbFollows 47 laterEnd -43
    followsAnd 0 hasVerbInside 40 sixToTwelveWords 26 thirteenToTwentyFive -56 endsWithSentence 73 endsBeforeConjunction -60 endsBeforeVerb 37 verbFollows 63 secondEnd -9 laterEnd 44 fewWordsLeft 57 manyWordsLeft 31 lastWordIsNoun -28 lastWordIsFunction -31
    followsComma 0 hasVerbInside 14 oneOrTwoWords -26 threeToFiveWords 62 sixToTwelveWords -30 endsWithSentence 32 endsBeforePreposition -28 endsBeforeSubordinator 19 endsBeforeVerb 17 endsBeforeTo -44 endsBeforeGerund 50 thenOther -74 conjoinsCue 65 verbFollows 23 firstEnd -14 secondEnd -16 laterEnd 30 fewWordsLeft -32 manyWordsLeft 14 lastWordIsNoun -14 lastWordIsVerb 18 lastWordIsFunction -22
    opensSentenceCue 0 hasVerbInside -63 endsWithSentence -91 endsBeforePreposition 53 verbFollows 62 secondEnd 59 laterEnd -24 manyWordsLeft 60 lastWordIsNoun -48 lastWordIsFunction 50
    followsTo 0 thirteenToTwentyFive -35 endsWithSentence 5 endsAtComma 37 endsBeforeConjunction -53 endsBeforeVerb -24 endsBeforeTo -28 manyWordsLeft -15 lastWordIsNoun 23
    followsPreposition 0 hasVerbInside 73 oneOrTwoWords -35 threeToFiveWords -30 sixToTwelveWords 46 thirteenToTwentyFive 34 endsWithSentence -16 endsAfterQuotation 79 endsBeforeConjunction 69 endsBeforeVerb -47 endsBeforeTo 72 beforeIn 62 verbFollows -28 firstEnd 34 laterEnd -46 manyWordsLeft 59 lastWordIsFunction -40
    followsRelative 0 threeToFiveWords -34 sixToTwelveWords 76 endsWithSentence -63 endsBeforePreposition -79 endsBeforeSubordinator -57 endsBeforeVerb 70 verbFollows 106 firstEnd 32 fewWordsLeft -38 manyWordsLeft -22 lastWordIsNoun 22 lastWordIsFunction -37
    contentAfter 0 hasVerbInside -2 oneOrTwoWords -15 threeToFiveWords 34 sixToTwelveWords 17 thirteenToTwentyFive 11 longer -48 endsWithSentence 7 endsAtComma 8 endsAtDash 72 endsAtSemicolon 106 endsBeforeQuotation -53 endsAfterQuotation 28 endsBeforeConjunction 12 endsBeforePreposition -3 endsBeforeRelative -24 endsBeforeVerb -13 endsBeforeTo -43 endsBeforeTime -20 endsBeforeGerund -18 beforeIn 18 beforeFor -26 beforeOf -56 beforeAfter 62 thenConjunction 15 thenPreposition -33 thenSubject 52 thenVerb 20 thenQuotation -37 thenAdverb 24 conjoinsCue 40 conjoinsSubject 67 verbFollows 43 firstEnd 6 laterEnd -15 fewWordsLeft -9 manyWordsLeft 15 lastWordIsNoun 48 lastWordIsVerb 30 lastWordIsFunction -16
    contentBefore 0 hasVerbInside -65 thirteenToTwentyFive -34 laterEnd -30 manyWordsLeft 46
    contentAfterComma 0 hasVerbInside 50 sixToTwelveWords -43 thirteenToTwentyFive 36 verbFollows -66 laterEnd 40
    secondPiece 0 hasVerbInside -65 thirteenToTwentyFive -34 laterEnd -30 manyWordsLeft 46
    asClause 0 lastWordIsNoun 57
    startsWithThat 0 hasVerbInside 126 oneOrTwoWords 26 threeToFiveWords -35 thirteenToTwentyFive -15 endsWithSentence 46 endsAfterQuotation 46 endsBeforeVerb -54 endsBeforeTo 56 endsBeforeTime -22 endsBeforeGerund 58 beforeIn -28 beforeOn 69 thenSubject -107 thenName 54 verbFollows 46 secondEnd -15 laterEnd 10 fewWordsLeft -49 lastWordIsNoun -38 lastWordIsVerb -40 lastWordIsFunction -49
    startsWithTo 0 hasVerbInside -68 oneOrTwoWords -52 threeToFiveWords 26 sixToTwelveWords 48 thirteenToTwentyFive -30 endsWithSentence 15 endsAtComma 22 endsBeforeConjunction -61 endsBeforePreposition -45 endsBeforeSubordinator -70 endsBeforeVerb 84 endsBeforeTo -43 beforeOn -52 beforeAs 58 thenDeterminer 115 thenOther -69 verbFollows 27 fewWordsLeft -34 lastWordIsFunction -44
    startsWithIf 0 hasVerbInside 70 thirteenToTwentyFive 14 laterEnd 52 manyWordsLeft -43 lastWordIsNoun 19
    startsWithQuestionWord 0 hasVerbInside 47 threeToFiveWords 14 thirteenToTwentyFive -29 endsWithSentence 23 endsAtComma 43 endsBeforeVerb -58 firstEnd -42 secondEnd 30 laterEnd 12 manyWordsLeft 51 lastWordIsNoun -27 lastWordIsFunction -27
    startsWithDeterminer 0 hasVerbInside -42 threeToFiveWords 9 thirteenToTwentyFive -10 endsWithSentence -16 endsAtComma 12 endsBeforeConjunction 63 endsBeforePreposition 17 endsBeforeSubordinator -41 endsBeforeRelative -83 endsBeforeVerb -14 endsBeforeTo 49 endsBeforeTime 80 endsBeforeGerund -38 beforeOn 36 beforeBy -70 beforeFor 47 beforeFrom 41 thenOther -38 thenCue -48 verbFollows -34 firstEnd 52 secondEnd -28 laterEnd -24 fewWordsLeft -83 lastWordIsNoun -26 lastWordIsVerb 45 lastWordIsFunction -17
    startsWithSubject 0 hasVerbInside -3 threeToFiveWords 30 thirteenToTwentyFive -55 longer 26 endsAfterQuotation 73 endsBeforeConjunction 28 endsBeforePreposition -22 endsBeforeSubordinator -30 endsBeforeVerb -33 endsBeforeTo -30 endsBeforeGerund 16 beforeOn -43 beforeFor 54 verbFollows -13 firstEnd 82 secondEnd -35 laterEnd -46 fewWordsLeft 24 manyWordsLeft 71 lastWordIsNoun 20
    startsWithObject 0 hasVerbInside -25 oneOrTwoWords 10 sixToTwelveWords -44 endsWithSentence -46 endsBeforeVerb 52 verbFollows 33 firstEnd 71 secondEnd -33 laterEnd -39 fewWordsLeft 36 lastWordIsNoun -31 lastWordIsVerb 55 lastWordIsFunction -43
    startsWithPossessive 0 hasVerbInside -14 oneOrTwoWords -40 threeToFiveWords 58 thirteenToTwentyFive -56 endsWithSentence -39 endsAtComma 26 endsBeforePreposition 35 endsBeforeVerb -52 verbFollows 47 fewWordsLeft 29 manyWordsLeft 37 lastWordIsNoun 28 lastWordIsVerb 35 lastWordIsFunction 11
    startsWithName 0 hasVerbInside -44 oneOrTwoWords 38 sixToTwelveWords -31 thirteenToTwentyFive -21 endsAtComma -18 endsBeforeConjunction 53 endsBeforePreposition 40 endsBeforeSubordinator 67 endsBeforeGerund -58 beforeIn 41 beforeBy 37 beforeFor -44 beforeAs -55 thenGerund -39 verbFollows 4 secondEnd 8 laterEnd -27 fewWordsLeft -16 manyWordsLeft 24 lastWordIsVerb -40 lastWordIsFunction -37
    startsWithNoun 0 hasVerbInside -44 oneOrTwoWords 21 threeToFiveWords 35 sixToTwelveWords -1 thirteenToTwentyFive -17 endsAtComma 15 endsBeforeConjunction -28 endsBeforePreposition 15 endsBeforeSubordinator 19 endsBeforeVerb 17 beforeFor -42 thenPreposition 49 verbFollows 23 secondEnd 13 lastWordIsVerb -41 lastWordIsFunction 17
    startsWithNumber 0 hasVerbInside 35 thirteenToTwentyFive 45 verbFollows 52 laterEnd 43
    startsWithGerund 0 threeToFiveWords -5 sixToTwelveWords 25 endsBeforePreposition -81 endsBeforeVerb 48 beforeIn -43 verbFollows 19 manyWordsLeft 19 lastWordIsNoun 36 lastWordIsFunction 41
    startsWithQuotation 0 threeToFiveWords 65 verbFollows -60 secondEnd 71 laterEnd -58
    startsWithOther 0 manyWordsLeft -72 lastWordIsFunction 47
    startsWithAuxiliary 0 sixToTwelveWords 63
    startsWithVerb 0 verbFollows -26 lastWordIsNoun -24
    startsWithAdverb 0 sixToTwelveWords 26 laterEnd 33 lastWordIsNoun 63
    startsWithPunctuation 0 threeToFiveWords -37 sixToTwelveWords -15 thirteenToTwentyFive 58 endsAtComma -26 endsBeforeVerb 35 verbFollows 16 laterEnd 31 fewWordsLeft 23 manyWordsLeft -26 lastWordIsNoun 27
    startsWithTime 0 verbFollows -63 manyWordsLeft -49
    skipsAbout 0 hasVerbInside -29 oneOrTwoWords 72 sixToTwelveWords -30 endsBeforeConjunction 33 beforeIn 55 thenCue 51 verbFollows -24 firstEnd 26 laterEnd -39 manyWordsLeft 24 lastWordIsNoun 32 lastWordIsFunction -44
    skipsOf 0 hasVerbInside -26 thirteenToTwentyFive -36 endsBeforeTo 64 verbFollows 8 firstEnd 36 secondEnd -40 manyWordsLeft 14 lastWordIsNoun 26 lastWordIsFunction -35
    skipsFor 0 hasVerbInside -76 oneOrTwoWords 22 threeToFiveWords -16 sixToTwelveWords -19 thirteenToTwentyFive -31 longer 45 endsBeforeConjunction 41 endsBeforePreposition 41 endsBeforeSubordinator -40 endsBeforeVerb 38 endsBeforeTo -64 beforeOn -69 laterEnd 9 fewWordsLeft -45 manyWordsLeft 17 lastWordIsNoun 40 lastWordIsFunction -23
    skipsTo 0 oneOrTwoWords -41 threeToFiveWords -21 sixToTwelveWords 35 longer 44 endsAtComma 57 endsBeforePreposition -29 secondEnd 45 fewWordsLeft -41 manyWordsLeft -52 lastWordIsFunction 51
    skipsOn 0 hasVerbInside -75 oneOrTwoWords 41 threeToFiveWords -95 thirteenToTwentyFive 41 endsWithSentence 38 endsBeforePreposition -28 endsBeforeVerb 65 endsBeforeTo -30 verbFollows -82 firstEnd 32 secondEnd 36 laterEnd -68 manyWordsLeft 18 lastWordIsNoun 35
    skipsAgainst 0 hasVerbInside 43 endsBeforePreposition 85
    skipsWith 0 lastWordIsNoun 35
    skipsAs 0 threeToFiveWords 39 sixToTwelveWords -46 longer 46 endsAtComma 43 verbFollows 52
    skipsOtherPreposition 0 hasVerbInside -53 oneOrTwoWords -92 thirteenToTwentyFive 57 longer 75 verbFollows 8 firstEnd 18 fewWordsLeft -31 manyWordsLeft -55 lastWordIsFunction -17
    skipsListener 0 hasVerbInside 38 threeToFiveWords -63 sixToTwelveWords -10 endsBeforePreposition 30 verbFollows 33 laterEnd 22 fewWordsLeft -35 lastWordIsNoun 30
    skipsObject 0 hasVerbInside 43 oneOrTwoWords -54 threeToFiveWords 16 sixToTwelveWords 22 thirteenToTwentyFive 38 endsWithSentence 27 endsAtComma -66 endsBeforeTo -30 beforeIn 70 thenCue 66 verbFollows -7 firstEnd -20 laterEnd 2 fewWordsLeft -50 lastWordIsNoun -15
    skipsTime 0 hasVerbInside -26 thirteenToTwentyFive 59
    skipsToThat 0 hasVerbInside -24 sixToTwelveWords -17 thirteenToTwentyFive 30 longer -35 endsBeforePreposition -38 endsBeforeSubordinator -43 endsBeforeVerb -22 laterEnd -43 fewWordsLeft -21 manyWordsLeft -21 lastWordIsFunction 23
    hasVerbInside -44 oneOrTwoWords -15 threeToFiveWords 23 thirteenToTwentyFive -57 longer 25 endsWithSentence 80 endsAtComma 51 endsAtDash 67 endsAtParenthesis 55 endsBeforeQuotation -14 endsAfterQuotation 36 endsBeforeConjunction 38 endsBeforePreposition -24 endsBeforeSubordinator -35 endsBeforeVerb 58 endsBeforeTo -52 endsBeforeTime -29 endsBeforeGerund -15 beforeBy -34 beforeFrom -23 beforeOf 31 beforeAs -76 beforeAfter 31 thenConjunction -65 thenGerund 40 thenRelative -53 thenPreposition 41 thenName 24 thenDeterminer 43 thenVerb 45 thenAdverb -73 conjoinsVerb -89 conjoinsSubject -56 verbFollows 40 firstEnd -32 laterEnd 13 fewWordsLeft 2 manyWordsLeft -14 lastWordIsNoun 6 lastWordIsFunction -19
    oneOrTwoWords 24 endsAtComma 25 endsBeforeQuotation -20 endsAfterQuotation -63 endsBeforeConjunction 41 endsBeforePreposition 27 endsBeforeSubordinator 63 endsBeforeVerb -66 endsBeforeTo -39 beforeIn 68 beforeOn 53 beforeOf -47 beforeAs -61 thenCue 44 conjoinsCue 64 conjoinsVerb 49 verbFollows -5 firstEnd 4 fewWordsLeft 15 manyWordsLeft 11 lastWordIsNoun -13 lastWordIsVerb 44
    threeToFiveWords -38 endsAtComma 40 endsBeforeQuotation -20 endsAfterQuotation 51 endsBeforeConjunction 57 endsBeforePreposition -27 endsBeforeSubordinator -24 endsBeforeVerb 10 endsBeforeGerund -65 beforeIn -37 beforeOn -79 beforeAt 51 beforeWith 47 beforeOf -20 thenConjunction 81 thenName -45 thenVerb 92 verbFollows -31 secondEnd 20 laterEnd -5 manyWordsLeft 10 lastWordIsNoun 25 lastWordIsVerb 40 lastWordIsFunction 38
    sixToTwelveWords 18 endsWithSentence -20 endsAtComma 8 endsAtDash 21 endsAtColon 62 endsAfterQuotation -25 endsBeforeConjunction 11 endsBeforeBut 51 endsBeforeRelative -45 endsBeforeVerb 20 endsBeforeTo 6 endsBeforeGerund 35 beforeIn -32 beforeOn -25 beforeBy 56 beforeFrom -43 beforeOf 15 thenBut -25 thenDeterminer 47 thenAdverb 48 thenCue 50 verbFollows 25 secondEnd -26 fewWordsLeft -39 manyWordsLeft 15 lastWordIsNoun 2 lastWordIsVerb -63 lastWordIsFunction -9
    thirteenToTwentyFive 40 endsWithSentence 30 endsBeforeConjunction -96 endsBeforePreposition -80 endsBeforeSubordinator -9 endsBeforeRelative 46 endsBeforeVerb 23 endsBeforeTo -28 beforeIn 35 beforeOn -25 beforeAfter 42 thenConjunction -50 thenName 67 verbFollows 34 laterEnd 18 fewWordsLeft 43 lastWordIsNoun -18 lastWordIsVerb -39 lastWordIsFunction -37
    longer -45 endsWithSentence 64 endsAfterQuotation 116 endsBeforeConjunction -31 endsBeforePreposition 24 endsBeforeVerb -18 beforeOn 67 thenPreposition -43 verbFollows -15 laterEnd -18 fewWordsLeft -33 lastWordIsVerb 31 lastWordIsFunction -21
    endsWithSentence 235 laterEnd 78 lastWordIsNoun 6 lastWordIsFunction 79
    endsAtComma 188 thenConjunction 12 thenBut 29 thenPreposition -15 thenSubject 34 thenName -21 thenQuotation -39 thenCue 27 conjoinsVerb -58 conjoinsSubject -69 verbFollows 10 firstEnd 24 secondEnd 22 laterEnd 24 fewWordsLeft 29 manyWordsLeft -11 lastWordIsNoun -51 lastWordIsVerb 53 lastWordIsFunction 99
    endsAtDash 135 verbFollows 60 firstEnd 61 laterEnd 33 manyWordsLeft -23 lastWordIsNoun -75
    endsAtSemicolon 298 lastWordIsNoun 33
    endsAtColon 112 laterEnd 71 manyWordsLeft -54 lastWordIsNoun 43
    endsAtParenthesis 80 verbFollows 82 laterEnd 92
    endsBeforeQuotation -166 firstEnd -23 laterEnd -15 fewWordsLeft -20 lastWordIsFunction -21
    endsAfterQuotation 64 endsBeforeConjunction -69 endsBeforePreposition -41 endsBeforeSubordinator -45 endsBeforeVerb 67 endsBeforeGerund 256 verbFollows 23 firstEnd -58 secondEnd 66 laterEnd 15 manyWordsLeft 96
    endsBeforeConjunction -62 conjoinsCue 63 conjoinsVerb 20 verbFollows 27 fewWordsLeft -116 manyWordsLeft -43 lastWordIsNoun -38 lastWordIsVerb 49
    endsBeforeBut -9 conjoinsVerb 67 lastWordIsNoun 69
    endsBeforePreposition -71 beforeIn 12 beforeOn -9 beforeFor -27 beforeOf -58 beforeAs 19 beforeAfter 55 verbFollows -30 firstEnd 33 secondEnd -39 laterEnd -14 fewWordsLeft 52 manyWordsLeft -19 lastWordIsNoun 13 lastWordIsVerb -13 lastWordIsFunction 34
    endsBeforeSubordinator 1 verbFollows -55 laterEnd -32 manyWordsLeft -26 lastWordIsNoun -15 lastWordIsVerb -40 lastWordIsFunction -43
    endsBeforeRelative -85 verbFollows -52
    endsBeforeVerb -91 verbFollows -31 firstEnd 39 secondEnd -38 laterEnd -32 manyWordsLeft 35 lastWordIsNoun 66 lastWordIsVerb 97 lastWordIsFunction -51
    endsBeforeTo -149 verbFollows -19 firstEnd -27 laterEnd -1 fewWordsLeft -11 lastWordIsNoun 35
    endsBeforeTime -72 verbFollows 29 firstEnd 41 secondEnd -36 laterEnd -30 fewWordsLeft 38 lastWordIsNoun 53 lastWordIsFunction -83
    endsBeforeGerund -82 verbFollows -18 firstEnd -72 secondEnd 43 laterEnd 4 fewWordsLeft 41 manyWordsLeft -9 lastWordIsNoun -95 lastWordIsFunction -78
    beforeIn 35 laterEnd -22 fewWordsLeft 46 lastWordIsNoun -51 lastWordIsVerb -26 lastWordIsFunction 129
    beforeOn -24 verbFollows 60 firstEnd -27 laterEnd 45 fewWordsLeft 70 manyWordsLeft 38 lastWordIsNoun -17
    beforeAt -38 manyWordsLeft 31
    beforeBy -45 laterEnd 59 manyWordsLeft 69 lastWordIsNoun -18
    beforeWith -33 verbFollows 31 laterEnd -31 manyWordsLeft -24 lastWordIsNoun 25
    beforeFor -73 firstEnd -24 secondEnd 42 laterEnd -45 fewWordsLeft 24 manyWordsLeft 63 lastWordIsNoun -28
    beforeFrom 5 laterEnd -47
    beforeOf -160 verbFollows -36 firstEnd -59 laterEnd 19 lastWordIsNoun -46
    beforeDuring 92 lastWordIsNoun 59
    beforeAs 49 verbFollows -21 firstEnd -49 laterEnd 39 fewWordsLeft -25 lastWordIsNoun -36
    beforeAfter 144 verbFollows 38 firstEnd 45 secondEnd 55 laterEnd -45 lastWordIsNoun 21
    thenConjunction 39 conjoinsCue 65 conjoinsVerb -55 laterEnd 39 manyWordsLeft 42 lastWordIsNoun -27
    thenBut 84 verbFollows 36
    thenGerund 8 thenCue 47 verbFollows -54 laterEnd 41
    thenRelative -7 thenCue -65 verbFollows -51 laterEnd 109
    thenSubordinator 83 thenCue -76 verbFollows -54
    thenPreposition -42 verbFollows 34 laterEnd -16 manyWordsLeft -36 lastWordIsNoun 49
    thenSubject 90 thenCue -61 laterEnd -77 lastWordIsNoun 30
    thenName -63 thenCue 92 verbFollows 81 laterEnd -32 manyWordsLeft 55 lastWordIsNoun -26
    thenDeterminer 30 thenCue -49 verbFollows 89 firstEnd -63 laterEnd -4 manyWordsLeft -57
    thenVerb 41 laterEnd -54 lastWordIsNoun -58
    thenQuotation -112
    thenAdverb 37 manyWordsLeft -33
    thenOther 1 thenCue 54 laterEnd -22 manyWordsLeft 33 lastWordIsNoun 9
    thenCue 79 firstEnd 79 secondEnd -33 laterEnd -20 manyWordsLeft -42 lastWordIsNoun 28
    conjoinsCue 102 conjoinsVerb -29 manyWordsLeft -56
    conjoinsVerb 81 verbFollows 29 laterEnd -2 manyWordsLeft 90
    conjoinsSubject 137 manyWordsLeft 52
    verbFollows 20 firstEnd 11 secondEnd 14 laterEnd -17 fewWordsLeft 73 manyWordsLeft -10 lastWordIsNoun -17 lastWordIsVerb -38 lastWordIsFunction -58
    firstEnd 25 fewWordsLeft -38 lastWordIsNoun -13 lastWordIsFunction -6
    secondEnd -14 fewWordsLeft 43 lastWordIsNoun 20 lastWordIsFunction -16
    laterEnd -11 fewWordsLeft -17 manyWordsLeft 9 lastWordIsNoun 4 lastWordIsFunction 15
    fewWordsLeft -43 lastWordIsNoun -14 lastWordIsFunction 20
    manyWordsLeft 17 lastWordIsNoun 31 lastWordIsVerb 19 lastWordIsFunction -15
    lastWordIsNoun 38
    lastWordIsVerb 37
    lastWordIsFunction -33
    """

  private static let speakerRows: StaticString = """
    saying 0 leftOfCue -15 noSpeaker -38 speakerAfterPreposition -43 speakerAfterAnd 25 clauseOpener 8 sentenceOpener 24 nameOfPerson 20 personNoun 33 documentSpeaker -73 touchesCue 19 farFromCue 3
    asserting 0 clauseOpener -28 earlierClauseOpener 26
    admitting 0 noSpeaker 41
    announcing 0 noSpeaker -43
    noting 0 leftOfCue 24 firstSubject 29 nearestSubject 58 noSpeaker -12 clauseOpener 29 sentenceOpener 40 nameOfPerson -27 touchesCue 22
    telling 0 touchesCue 31
    asking 0 noSpeaker 97 clauseOpener -34 earlierClauseOpener -38 nameOfPerson -46 farFromCue -48
    thinking 0 noSpeaker 41
    knowing 0 noSpeaker 81 otherNoun -38 pluralNoun 44 touchesCue -57 nearCue -32
    wanting 0 firstSubject -14 earlierClauseOpener 24 nameOfPerson 33
    fearing 0 noSpeaker -58
    expecting 0 noSpeaker 55
    promising 0 clauseOpener 38 otherNoun 49
    urging 0 leftOfCue 17 firstSubject -17 clauseOpener -33 sentenceOpener 21 otherNoun 32 touchesCue 13 farFromCue -22
    proposing 0 farFromCue 42
    supporting 0 noSpeaker -46 clauseOpener 17 nearCue 33 farFromCue 29
    opposing 0 earlierClauseOpener 50
    criticising 0 sentenceOpener -26 nearCue -36
    accusing 0 clauseOpener -44
    describing 0 leftOfCue 46
    discussing 0 leftOfCue 21 nearCue -35
    showing 0 noSpeaker -32 nameOfOther -56 documentSpeaker 61 otherNoun 86 farFromCue 24
    deciding 0 firstSubject 47
    acting 0 noSpeaker -43 clauseOpener 31
    appearing 0 leftOfCue -116 firstSubject -73 noSpeaker 191 speakerAfterComma -53 clauseOpener -98 touchesCue -75 nearCue -68 farFromCue -49
    strongCue 0 leftOfCue 30 leftOverFarApposition 48 firstSubject -3 nearestSubject 6 noSpeaker -19 speakerAfterAnd 15 earlierClauseOpener 3 sentenceOpener 33 heOrShe -26 personNoun -27 otherNoun 31 touchesCue 53 nearCue -44 farFromCue 10
    mediumCue 0 leftOfCue 32 rightOfCue -20 firstSubject 10 noSpeaker -41 speakerAfterAnd 15 speakerAfterComma 40 clauseOpener 4 nameOfPerson -26 nameOfOther 33 heOrShe 47 it 40 otherNoun -34 touchesCue 14 nearCue -4
    weakCue 0 leftOfCue 82 firstSubject -17 noSpeaker 20 speakerAfterAnd -23 clauseOpener 9 earlierClauseOpener 25 heOrShe -26 personNoun -20 documentSpeaker 57 otherNoun -14 pluralNoun -33 farFromCue -12
    pastForm 0 leftOfCue 26 leftOverApposition 39 firstSubject -34 nearestSubject -23 speakerAfterAnd -22 clauseOpener 14 earlierClauseOpener 26 sentenceOpener 27 nameOfPerson 11 nameOfOther 25 personNoun 16 otherNoun -20 touchesCue 39 nearCue -39
    thirdPersonForm 0 noSpeaker -16 speakerAfterAnd 51 speakerAfterComma -51 clauseOpener 14 nameOfPerson -49 heOrShe -43 documentSpeaker 55 otherNoun 45 pluralNoun -63 touchesCue 21
    baseForm 0 firstSubject -36 noSpeaker -51 speakerAfterPreposition -64 speakerAfterComma -16 clauseOpener -19 earlierClauseOpener 49 nameOfPerson -30 pluralNoun 23 touchesCue 30 nearCue 23
    gerundForm 0 leftOfCue 26 leftOverApposition -50 noSpeaker -18 speakerAfterComma 47 sentenceOpener 28 nameOfPerson 20 touchesCue 18 nearCue -17 farFromCue 18
    progressiveForm 0 noSpeaker -52 otherNoun 51
    infinitiveForm 0 leftThroughChain 29 nameOfPerson 30
    passiveForm 0 noSpeaker 110 clauseOpener -86 earlierClauseOpener -56 sentenceOpener -50 nameOfPerson -28 nearCue -69 farFromCue -41
    hasPerfect 0 leftOfCue 22 firstSubject 36 noSpeaker -23 nameOfPerson 15 otherNoun 25 nearCue 10
    mayBeNoun 0 noSpeaker 34 clauseOpener -29 sentenceOpener -34 otherNoun -32 farFromCue -11
    ownedByName 0 owner 70
    nounWithArticle 0 leftOfCue -56 noSpeaker 45 touchesCue -60
    bareNoun 0 noSpeaker 99 clauseOpener -67
    nounAfterVerb 0 clauseOpener 69 farFromCue 50
    followsAnd 0 firstSubject 88 noSpeaker 39 nameOfPerson 43 otherNoun -30 nearCue -55 farFromCue 25
    followsComma 0 leftOverApposition -20 firstSubject 55 clauseOpener -13 sentenceOpener 14 nameOfPerson 55 nameOfOther -43 personNoun -29 pluralNoun 48 nearCue -59 farFromCue 43
    followsTo 0 sentenceOpener 28 nameOfPerson 39
    followsPreposition 0 clauseOpener -27 sentenceOpener 43 nameOfPerson -22
    contentAfter 0 leftOfCue 12 leftOverRelative 34 rightOfCue -25 nearestSubject 15 noSpeaker 66 speakerAfterPreposition -70 clauseOpener -13 earlierClauseOpener 8 sentenceOpener 10 nameOfPerson -12 nameOfOther -22 it -16 personNoun -6 otherNoun -37 pluralNoun 19 touchesCue -9 nearCue -67 farFromCue 10
    contentBefore 0 clauseOpener 25
    startsWithThat 0 leftOfCue -33 firstSubject 22 nearestSubject -39 noSpeaker 2 speakerAfterAnd 19 speakerAfterComma 35 sentenceOpener 27 heOrShe 29 it -56 personNoun -27 documentSpeaker 47 otherNoun -37 touchesCue -4 nearCue 23 farFromCue -21
    startsWithTo 0 clauseOpener -17 earlierClauseOpener -22
    startsWithQuestionWord 0 leftOfCue 35 noSpeaker -19 sentenceOpener 60
    startsWithDeterminer 0 leftOfCue -14 firstSubject 34 speakerAfterAnd -23 clauseOpener 29 earlierClauseOpener 27 heOrShe 16 otherNoun -26 pluralNoun -20 nearCue 20
    startsWithSubject 0 leftOfCue -24 noSpeaker -37 clauseOpener 37 personNoun 13 nearCue 58
    startsWithObject 0 leftOfCue 49 noSpeaker -41 speakerAfterComma 31
    startsWithPossessive 0 speakerAfterComma -59 sentenceOpener 42
    startsWithName 0 speakerAfterAnd -34 clauseOpener 27 earlierClauseOpener 24 sentenceOpener 28 otherNoun 21 nearCue -11 farFromCue 20
    startsWithNoun 0 firstSubject 20 nameOfPerson -22 they -60 touchesCue -34
    startsWithGerund 0 leftOfCue -36 firstSubject 42
    startsWithPunctuation 0 firstSubject 30 nameOfPerson 27
    skipsAbout 0 noSpeaker 43 sentenceOpener -37 otherNoun -35 touchesCue -55
    skipsOf 0 firstSubject 44 noSpeaker 35 otherNoun -57
    skipsFor 0 noSpeaker 38 nameOfPerson -38
    skipsTo 0 nameOfPerson -24 touchesCue -48
    skipsOn 0 nameOfPerson 39
    skipsAs 0 noSpeaker 86 nearCue -39
    skipsOtherPreposition 0 noSpeaker 21 otherNoun -28 touchesCue -23
    skipsListener 0 noSpeaker -54
    skipsObject 0 rightOfCue -31 firstSubject -20 noSpeaker -30 clauseOpener 27 earlierClauseOpener 23 sentenceOpener 15 nameOfPerson 26 touchesCue 21 farFromCue 20
    leftOfCue 96 firstSubject 21 nearestSubject 8 speakerAfterAnd -68 sentenceOpener 21 nameOfOther -40 heOrShe 30 personNoun -35 documentSpeaker -47 pluralNoun -51 touchesCue -38 nearCue 19
    leftThroughChain 19
    leftOverApposition 130 firstSubject 36 speakerAfterAnd -58 sentenceOpener 36 otherNoun 35 farFromCue 21
    leftOverFarApposition 100 firstSubject 50
    leftOverRelative 405 nearCue 33
    rightOfCue -294 touchesCue -25
    firstSubject 24 speakerAfterAnd -52 speakerAfterComma 29 clauseOpener 31 earlierClauseOpener -17 sentenceOpener -52 nameOfPerson 1 heOrShe -16 pluralNoun -19 nearCue 8 farFromCue -16
    nearestSubject 79 speakerAfterAnd 30 speakerAfterComma 20 clauseOpener 29 nameOfPerson -36 heOrShe 49 nearCue 67 farFromCue -40
    owner 173
    afterAccording 265
    noSpeaker -109
    speakerAfterPreposition 75 nameOfPerson -21 otherNoun 26 touchesCue 30 farFromCue -70
    speakerAfterAnd 28 clauseOpener -27 earlierClauseOpener -21 nameOfPerson -72 nameOfOther -40 heOrShe 28 personNoun -26 pluralNoun -47 touchesCue -38 farFromCue 27
    speakerAfterComma 51 nameOfPerson -15 nameOfOther 25 heOrShe -45 personNoun -22 groupNoun 43 otherNoun 9 touchesCue 32 nearCue -16 farFromCue -11
    clauseOpener 80 nameOfPerson -19 heOrShe -23 personNoun -25 groupNoun 34 otherNoun 1 touchesCue 35 nearCue -3 farFromCue -25
    earlierClauseOpener 52 nameOfPerson 18 otherNoun -22 pluralNoun -29 nearCue 39 farFromCue -61
    sentenceOpener 52 heOrShe 33 it -32 personNoun 31 otherNoun -18 pluralNoun -35 touchesCue -29 nearCue 10 farFromCue 24
    nameOfPerson 49 touchesCue -8 nearCue -20 farFromCue 31
    nameOfOther -64
    heOrShe 64 touchesCue 22
    they -5
    it -234
    firstPerson 64 touchesCue 46
    secondPerson 260
    personNoun 51 touchesCue 36 farFromCue -13
    groupNoun -1
    documentSpeaker -8 touchesCue -47
    otherNoun -67
    pluralNoun 88 touchesCue -27 nearCue 18
    touchesCue 58
    nearCue 100
    farFromCue -50
    """

  private static let speechRows: StaticString = """
    saying -19 baseForm 9 touchesQuotation -18 startsWithThat -26 startsWithDeterminer 12 startsWithSubject -26 hasVerbInside 34 hasQuotationInside 25 thirteenToTwentyFive 22 endsWithSentence 30 laterEnd -5 speakerAfterAnd 28 speakerAfterComma 24 sentenceOpener 18 personNoun 12 touchesCue -15 sentenceHasQuotation -36
    asserting -16 hasVerbInside 16
    admitting -12
    announcing -72 strongCue 25 pastForm 32 contentAfter -45 hasVerbInside 15 sixToTwelveWords 21 thirteenToTwentyFive -16 endsWithSentence -9 lastWordIsNoun -8 leftOfCue 29 sentenceOpener -26 nameOfPerson 27 nameOfOther 48 touchesCue -4 nearCue 37
    noting -10 strongCue -21 thirdPersonForm -44 firstCue -31 contentAfter -24 startsWithTo -48 longer 37 laterEnd 26 leftOfCue 10 nearestSubject 32 clauseOpener 23 farFromCue 18 sentenceHasQuotation 16
    telling -76 cueOfQuotation -33 firstCue -8 contentAfter -17 startsWithThat 26 skipsToThat 42 hasVerbInside 40 lastWordIsNoun 26 sentenceHasQuotation -28
    asking -26 hasVerbInside 28 verbFollows 44 laterEnd 22 lastWordIsNoun -17 leftOfCue -18 noSpeaker 37
    thinking -56 weakCue 31 baseForm 31 firstCue 28 laterEnd -14 lastWordIsNoun 27 nearestSubject -22 bias -5
    knowing 4 weakCue 19 thirdPersonForm 29 threeToFiveWords 24 leftOfCue -18 personNoun -25
    wanting -27 weakCue 73 pastForm -44 firstCue -11 startsWithTo -22 hasVerbInside 25 sixToTwelveWords -25 laterEnd 21 clauseOpener 5 nameOfPerson 16 heOrShe -42
    fearing 4
    expecting 23
    promising 28 mediumCue -15 pastForm -39 firstCue -36 contentAfter 19 startsWithTo 70 startsWithDeterminer -44 lastWordIsNoun -14 leftOfCue 17
    urging -16 weakCue -36 pastForm 24 baseForm -28 mayBeNoun 16 followsAnd 45 contentAfter 16 skipsFor 41 secondEnd 24 laterEnd -17 lastWordIsNoun -11 nameOfPerson 31
    proposing 3 lastWordIsNoun 23
    supporting -5 weakCue 16 firstCue 18 startsWithNoun 18 skipsObject -28 oneOrTwoWords 21 endsWithSentence -24 laterEnd -16 lastWordIsNoun -12 firstSubject 15 nearestSubject 23 clauseOpener 8
    opposing -3 firstCue 17 lastWordIsNoun 27
    criticising -20 pastForm 34 thirdPersonForm -32 mayBeNoun -26 startsWithDeterminer 26 firstSubject 34
    accusing 38 mediumCue 25 hasVerbInside -45 laterEnd 19 firstSubject -31
    describing 14 startsWithDeterminer 28 hasVerbInside -16 nameOfPerson 25
    citing 8 weakCue -55
    discussing -68 startsWithNoun -22 lastWordIsNoun 29 clauseOpener -19 sentenceOpener 28 nameOfPerson -13
    showing -7 mediumCue 29 weakCue 34 pastForm -18 skipsObject 37 leftOfCue 24 documentSpeaker 48 otherNoun 31
    deciding -55 weakCue 31 leftOfCue 25
    implying -6 weakCue -39
    joking 19
    acting -21 firstCue -17 startsWithNoun 30 leftOfCue 37 firstSubject -30 clauseOpener -30 otherNoun -16
    appearing 65 weakCue -26 thirdPersonForm 31 noSpeaker 36
    claimNoun 16
    planNoun -44 lastWordIsNoun -12
    demandNoun 91
    criticismNoun 54
    supportNoun -8
    beliefNoun 39
    questionNoun -90
    decisionNoun -58
    documentNoun -56
    advocateNoun -18
    sureAdjective 66
    worriedAdjective 54
    willingAdjective -32
    accordingTo 77 hasVerbInside 30 laterEnd 30
    colon 57
    strongCue 54 pastForm -23 thirdPersonForm -16 passiveForm 42 cueOfQuotation -28 firstCue -15 contentAfter -19 secondPiece 48 startsWithThat -19 startsWithTo -17 startsWithDeterminer -19 startsWithName -22 startsWithNoun 23 skipsOtherPreposition -32 skipsObject -38 hasVerbInside 27 oneOrTwoWords -9 threeToFiveWords 10 sixToTwelveWords 12 endsWithSentence 11 endsAtComma 23 firstEnd 11 laterEnd 13 lastWordIsNoun 7 lastWordIsFunction 28 leftOfCue 20 firstSubject 23 nearestSubject 37 speakerAfterPreposition -22 speakerAfterComma 13 sentenceOpener 21 nameOfPerson 15 heOrShe -13 otherNoun 35 touchesCue 22 nearCue -8 farFromCue 14 bias 9
    mediumCue 15 pastForm 7 hasPerfect 22 mayBeNoun 27 followsAnd 27 firstCue -2 insideContent 14 contentBefore -15 startsWithDeterminer -18 startsWithName 12 startsWithNoun 3 skipsTo -5 skipsOn -22 skipsOtherPreposition -15 hasVerbInside 9 hasQuotationInside -35 oneOrTwoWords 13 thirteenToTwentyFive -10 endsWithSentence 10 endsAtComma 16 laterEnd 10 leftOfCue 24 speakerAfterPreposition 36 speakerAfterAnd -18 speakerAfterComma 4 clauseOpener 31 earlierClauseOpener 15 personNoun -20 otherNoun -15 nearCue -13 farFromCue 21 sentenceHasQuotation 16 bias 5
    weakCue -42 baseForm 15 hasModal -23 mayBeNoun 34 followsAnd -24 firstCue 24 contentAfter 20 startsWithTo 18 startsWithPossessive -40 skipsTo 34 skipsObject -21 hasVerbInside -13 threeToFiveWords -18 endsWithSentence 6 thenCue -21 firstEnd -17 lastWordIsNoun 15 leftOfCue 18 firstSubject 28 clauseOpener 6 heOrShe -23 otherNoun 25 bias 2
    pastForm -4 cueOfQuotation 13 firstCue -4 contentAfter 7 contentBefore -28 startsWithThat -11 startsWithName -20 startsWithNoun 4 skipsFor -44 skipsTo -33 oneOrTwoWords 12 threeToFiveWords -15 sixToTwelveWords -24 endsWithSentence -13 endsAtComma 11 verbFollows 13 firstEnd -23 laterEnd 3 leftOfCue 21 noSpeaker -23 earlierClauseOpener 21 nameOfOther 35 personNoun 18 pluralNoun -26 touchesCue 14
    thirdPersonForm -43 capitalisedCue 37 firstCue 24 insideContent -23 startsWithTo -27 startsWithDeterminer 23 startsWithNoun 22 skipsOtherPreposition -23 oneOrTwoWords -18 endsAtComma -14 verbFollows -16 lastWordIsNoun -15 leftOfCue 8 firstSubject 19 sentenceOpener 13 nameOfPerson -12 personNoun -28 documentSpeaker 33 otherNoun -17 touchesCue 17 sentenceHasQuotation 16
    baseForm -79 hasModal 17 followsComma -21 cueOfQuotation -15 firstCue 8 touchesQuotation -26 contentAfter -3 startsWithTo -18 startsWithName -24 startsWithNoun -26 skipsOn -40 hasVerbInside 13 hasQuotationInside 27 isMostlyQuotation -26 sixToTwelveWords -15 endsWithSentence 14 endsAtComma 11 firstEnd -18 secondEnd 14 lastWordIsVerb 25 leftOfCue 23 firstSubject -13 nearestSubject -14 speakerAfterPreposition -25 speakerAfterComma 15 clauseOpener 8 earlierClauseOpener 41 sentenceOpener 11 nameOfOther -29 firstPerson 33 personNoun -4 pluralNoun 42 touchesCue 9 nearCue 5 sentenceHasQuotation -9 bias -3
    gerundForm -29 followsComma 25 firstCue -22 insideContent 35 contentAfter 16 startsWithDeterminer 16 hasQuotationInside -14 threeToFiveWords 19 verbFollows 38 manyWordsLeft -33 firstSubject 20 speakerAfterPreposition 30 speakerAfterComma 20 clauseOpener -14 earlierClauseOpener -10 sentenceOpener -19 nameOfPerson 17 sentenceHasQuotation 26
    progressiveForm -23
    infinitiveForm -36 firstCue -25 hasVerbInside -14 sixToTwelveWords -15 laterEnd -21
    passiveForm 18 endsWithSentence 23 lastWordIsNoun -14 noSpeaker 16
    reducedPassive -115
    hasModal -49 firstCue 16 leftOfCue -29 firstSubject -18 clauseOpener -26
    isNegated 57 startsWithDeterminer -23 nameOfPerson -31 nearCue -30
    hasPerfect 16 firstCue 27 threeToFiveWords 13 thirteenToTwentyFive -19 endsWithSentence 17 lastWordIsNoun -23 nearCue -33
    hasParticle 14 nameOfPerson 38
    mayBeNoun -14 firstCue 13 startsWithNoun 19 hasVerbInside -23 sixToTwelveWords 18 endsWithSentence -10 manyWordsLeft 14 lastWordIsNoun -8 leftOfCue 22 speakerAfterPreposition 12 heOrShe -27
    capitalisedCue -14 startsWithNoun 28
    ownedByName -9
    ownedByPronoun -9
    nounWithArticle -27 threeToFiveWords 31 laterEnd -37 lastWordIsNoun -10
    bareNoun -28 followsPreposition 30 lastWordIsNoun 25
    nounAfterVerb -15 clauseOpener 21
    followsAnd -39 firstCue -20 hasVerbInside 27 hasQuotationInside 34 endsWithSentence 27 firstSubject 32 earlierClauseOpener 26 heOrShe 41 farFromCue 34 sentenceHasQuotation 33
    followsComma -23 firstCue -24 contentAfter 19 contentBefore -14 startsWithNoun 34 skipsObject -30 hasVerbInside 22 thirteenToTwentyFive -13 endsWithSentence 30 leftOverApposition -31 firstSubject 14 speakerAfterComma -12 clauseOpener 13 nameOfPerson 31 otherNoun -26 nearCue -27 farFromCue 21 sentenceHasQuotation 12
    opensSentenceCue -2
    followsTo 26 manyWordsLeft 29 lastWordIsNoun 10 leftThroughChain 11
    followsPreposition -26 sentenceOpener 17 nameOfPerson 28
    followsRelative -11 nameOfPerson 33
    cueOfQuotation -39 firstCue -23 touchesQuotation -14 contentAfter -14 hasQuotationInside 106 isMostlyQuotation 13 threeToFiveWords 13 laterEnd 9 lastWordIsNoun -19 leftOfCue 25 firstSubject -17 noSpeaker -22 speakerAfterComma 19 clauseOpener -19 nameOfPerson -13 sentenceHasQuotation 18 bias -5
    firstCue 58 touchesQuotation -18 contentAfter 17 contentBefore -7 startsWithThat -18 startsWithDeterminer 7 startsWithSubject 18 startsWithNoun -11 startsWithAuxiliary -46 startsWithPunctuation -20 startsWithTime -23 skipsTo -36 skipsOn -21 skipsAs -19 skipsObject 6 hasVerbInside 5 hasQuotationInside 49 isMostlyQuotation 18 threeToFiveWords 3 sixToTwelveWords 5 thirteenToTwentyFive 15 longer -19 endsWithSentence -17 endsAtComma -11 conjoinsVerb 22 verbFollows 31 firstEnd -22 secondEnd 13 laterEnd 19 lastWordIsFunction 23 leftOfCue 30 leftThroughChain -24 leftOverApposition 13 firstSubject -34 noSpeaker -5 speakerAfterPreposition -34 speakerAfterAnd -23 speakerAfterComma -8 clauseOpener -25 earlierClauseOpener 4 sentenceOpener 17 nameOfPerson -8 heOrShe 9 personNoun 7 otherNoun 9 pluralNoun 27 touchesCue -11 nearCue 7 farFromCue 18 sentenceHasQuotation -42 bias 10
    insideContent -83 contentAfter -8 startsWithThat 17 startsWithTo -20 hasVerbInside 15 hasQuotationInside -21 threeToFiveWords -6 sixToTwelveWords 10 firstEnd -17 laterEnd 16 speakerAfterPreposition 36 personNoun 15 touchesCue -11 sentenceHasQuotation 24 bias -3
    touchesQuotation 27 thirteenToTwentyFive -32 noSpeaker -22
    contentAfter -38 startsWithThat 49 startsWithTo 17 startsWithDeterminer 24 startsWithSubject 25 startsWithName 10 startsWithNoun 34 startsWithPreposition -32 startsWithPunctuation -71 skipsOtherPreposition -5 skipsObject -4 hasVerbInside -23 hasQuotationInside -24 isMostlyQuotation -30 oneOrTwoWords 14 threeToFiveWords 17 sixToTwelveWords 20 thirteenToTwentyFive -12 longer -22 endsWithSentence 19 firstEnd 2 laterEnd -2 lastWordIsNoun 4 leftOfCue -2 leftOverApposition 12 leftOverRelative 11 firstSubject 17 speakerAfterPreposition -38 speakerAfterComma 23 clauseOpener 37 earlierClauseOpener 17 sentenceOpener 8 nameOfOther -22 heOrShe 16 firstPerson 15 otherNoun -23 pluralNoun 24 touchesCue -27 nearCue 12 sentenceHasQuotation 15 bias 17
    contentBefore -98 startsWithThat -57 startsWithTo -26 startsWithDeterminer -40 startsWithSubject -43 startsWithNoun -26 startsWithPunctuation 59 hasVerbInside 26 hasQuotationInside 24 threeToFiveWords -23 sixToTwelveWords -19 longer 32 endsWithSentence -11 lastWordIsNoun -12 leftOfCue -15 firstSubject -10 speakerAfterComma -17 clauseOpener -26 nameOfPerson -12 touchesCue 12 nearCue -3 bias -11
    contentAfterComma -21
    contentIsSubject -5
    secondPiece 207 firstEnd 55 firstSubject 42
    inverted -8 startsWithPunctuation 52 nameOfPerson 63
    asClause 117
    startsWithThat 2 skipsObject -24 hasVerbInside 27 thirteenToTwentyFive 11 endsWithSentence 16 secondEnd 20 laterEnd -7 lastWordIsNoun -38 leftOfCue -14 leftOverApposition -33 firstSubject -12 nearestSubject -23 nameOfPerson -12 pluralNoun -31 touchesCue -5 farFromCue 24
    startsWithTo -30 hasVerbInside -6 threeToFiveWords -22 endsWithSentence -13 endsAtComma 17 secondEnd 24 manyWordsLeft 24 leftOfCue -31 nearestSubject 29 speakerAfterComma -22 clauseOpener -20 sentenceOpener 27 personNoun -23 otherNoun 19 bias -9
    startsWithIf 12
    startsWithQuestionWord 28 hasVerbInside -21 laterEnd -31 clauseOpener -23
    startsWithDeterminer -41 skipsAs 27 skipsOtherPreposition -54 isMostlyQuotation -25 endsWithSentence -15 firstEnd 14 laterEnd -10 lastWordIsNoun -10 leftOfCue -17 firstSubject 15 nearestSubject -11 speakerAfterComma 12 clauseOpener -8 nameOfPerson -18 heOrShe -27 pluralNoun -23 touchesCue -19 nearCue 12 farFromCue 13 sentenceHasQuotation 4 bias -6
    startsWithSubject -32 endsWithSentence -10 laterEnd -9 lastWordIsNoun -15 leftOfCue -12 firstSubject 13 speakerAfterComma -42 touchesCue -8 nearCue 20 bias -8
    startsWithObject -39 hasVerbInside -40 laterEnd -41
    startsWithPossessive 11 hasVerbInside -38 lastWordIsNoun -18 firstSubject -16 speakerAfterComma -39 nameOfPerson -16
    startsWithName -34 skipsOn -34 skipsOtherPreposition -27 skipsObject -30 threeToFiveWords 16 thirteenToTwentyFive -9 endsWithSentence -7 firstEnd 20 laterEnd -15 lastWordIsNoun -17 leftOfCue -7 firstSubject 7 noSpeaker -17 speakerAfterComma -18 clauseOpener -10 sentenceOpener 22 heOrShe 28 bias -9
    startsWithNoun -80 hasVerbInside -29 endsWithSentence -20 laterEnd -18 lastWordIsNoun -5 leftOfCue 31 clauseOpener -20 sentenceOpener 17 heOrShe -22 touchesCue -15 bias -10
    startsWithNumber -118 endsWithSentence -19
    startsWithGerund -77 skipsObject 26 lastWordIsNoun -22 sentenceOpener 35 bias -13
    startsWithQuotation -159
    startsWithOther -141 endsWithSentence -18 lastWordIsNoun -24 bias -17
    startsWithPreposition -130 endsWithSentence -13 leftOfCue -13 clauseOpener -12 bias -17
    startsWithAuxiliary -121 bias -13
    startsWithVerb -80 leftOfCue -25 touchesCue -46
    startsWithAdverb -100
    startsWithPunctuation -112 hasVerbInside -18 isMostlyQuotation -20 oneOrTwoWords -19 threeToFiveWords 25 laterEnd -8 lastWordIsNoun 35 leftOfCue -3 firstSubject -19 clauseOpener -33 nameOfPerson 39 otherNoun -15 touchesCue 23 nearCue -26 sentenceHasQuotation -14 bias -18
    startsWithTime -107
    skipsAbout 47 endsWithSentence 4 firstEnd 34 sentenceOpener -30
    skipsOf 37 endsWithSentence -32 verbFollows 30 lastWordIsNoun -17 firstSubject -23
    skipsFor 8 oneOrTwoWords -23 firstEnd -13 lastWordIsNoun 23 firstSubject 20 clauseOpener 17
    skipsTo -9 sixToTwelveWords -24 nearestSubject 36 clauseOpener 16
    skipsOn 29 skipsObject -22 oneOrTwoWords 24 threeToFiveWords -21 lastWordIsNoun 8 clauseOpener 12
    skipsAgainst 36
    skipsWith -84
    skipsAs 5 leftOfCue -48
    skipsOtherPreposition -78 skipsObject 39 oneOrTwoWords -25 sixToTwelveWords -25 endsWithSentence 15 secondEnd -16 laterEnd 20 lastWordIsNoun -19 leftOfCue -12 noSpeaker -21 clauseOpener 6 sentenceOpener -9 heOrShe -24 bias -5
    skipsListener -46
    skipsObject -48 oneOrTwoWords -34 threeToFiveWords -30 thirteenToTwentyFive 28 endsWithSentence 5 firstEnd -26 laterEnd 24 lastWordIsNoun -16 leftOverApposition -23 firstSubject -28 speakerAfterComma 12 sentenceOpener -32 touchesCue 6 nearCue -18 bias -4
    skipsTime -38
    skipsToThat -79 endsWithSentence -7 nameOfPerson 37
    hasVerbInside 21 hasQuotationInside -27 threeToFiveWords 9 sixToTwelveWords 15 thirteenToTwentyFive -11 longer -10 endsWithSentence 20 verbFollows 21 manyWordsLeft -7 lastWordIsNoun -24 lastWordIsFunction -22 firstSubject 11 nearestSubject -12 speakerAfterComma 5 sentenceOpener -23 heOrShe 5 groupNoun -13 otherNoun -21 sentenceHasQuotation 2 bias 4
    hasQuotationInside -7 threeToFiveWords 21 sixToTwelveWords 31 longer -31 endsWithSentence 5 firstEnd -34 secondEnd 25 laterEnd 10 lastWordIsNoun -4 leftOfCue -24 firstSubject 10 nameOfPerson 18 heOrShe -9 farFromCue 12
    isMostlyQuotation 1 endsWithSentence 14 firstEnd -34 secondEnd 24 nearCue -21
    oneOrTwoWords -69 endsWithSentence -13 firstEnd 2 lastWordIsNoun 1 leftOfCue 8 firstSubject -8 nearestSubject 17 speakerAfterComma -13 clauseOpener 16 sentenceOpener 25 personNoun 16 touchesCue -11 farFromCue -15 bias -4
    threeToFiveWords -77 endsWithSentence -5 verbFollows 15 firstEnd -17 lastWordIsNoun 15 leftOfCue 20 clauseOpener 19 earlierClauseOpener 9 personNoun -22 touchesCue -11 sentenceHasQuotation 16 bias -2
    sixToTwelveWords -19 endsWithSentence 13 endsAtDash 27 thenCue 18 firstEnd 23 secondEnd -7 laterEnd -11 lastWordIsNoun -15 leftOfCue -12 leftOverRelative 24 firstSubject -5 nearestSubject -9 speakerAfterPreposition 25 speakerAfterComma -5 earlierClauseOpener -31 sentenceOpener -9 nameOfPerson 17 heOrShe 12 touchesCue -1
    thirteenToTwentyFive 5 endsWithSentence 11 leftOfCue -25 firstSubject 6 earlierClauseOpener 16 sentenceOpener -9 nameOfPerson -14 personNoun -22 otherNoun -27 pluralNoun -27 touchesCue 1 farFromCue -15
    longer -2 speakerAfterComma 22 clauseOpener -19
    endsWithSentence 14 laterEnd 6 lastWordIsNoun 21 leftOfCue -11 leftThroughChain 20 firstSubject 9 nearestSubject 11 owner -23 afterAccording 24 speakerAfterAnd 17 speakerAfterComma 30 clauseOpener 11 earlierClauseOpener 11 sentenceOpener 22 nameOfOther -24 heOrShe 11 otherNoun -5 pluralNoun 20 touchesCue 12 nearCue 15 farFromCue -11 sentenceHasQuotation -22 bias 10
    endsAtComma -25 verbFollows -12 firstEnd 12 secondEnd -14 manyWordsLeft 26 lastWordIsNoun 36 firstSubject -16 clauseOpener 19 sentenceOpener -24 heOrShe -22 farFromCue 15
    endsAtDash 14
    endsAtSemicolon 51
    endsAtColon -26
    endsAtParenthesis -8
    endsAfterQuotation -14
    endsBeforeConjunction 13
    endsBeforeBut 8
    endsBeforePreposition -58
    endsBeforeSubordinator -124
    endsBeforeVerb 21
    beforeIn 44
    beforeOn 58
    beforeAfter 52
    thenConjunction 0 verbFollows -20 manyWordsLeft 26
    thenBut 66
    thenGerund -9 thenCue 30 sentenceHasQuotation 28
    thenRelative 5 verbFollows -13
    thenSubordinator -47
    thenPreposition -51
    thenSubject 89
    thenName 14 thenCue 32
    thenDeterminer 14 thenCue -26
    thenVerb -25 manyWordsLeft -26 lastWordIsNoun 21
    thenAdverb -47
    thenOther -10 verbFollows 27
    thenCue 2 verbFollows -14 lastWordIsNoun 13 firstSubject 20 nearCue -21
    conjoinsCue 44 clauseOpener 24
    conjoinsVerb -12
    conjoinsSubject 43
    verbFollows -36 secondEnd 16 laterEnd -13 manyWordsLeft 15 lastWordIsNoun 5 firstSubject 17 nearestSubject -24 speakerAfterComma -27 sentenceOpener -36 touchesCue -16 nearCue 11 farFromCue -16
    firstEnd -13 lastWordIsNoun 5 leftOfCue -2 leftOverApposition 21 nearestSubject -8 speakerAfterComma 17 clauseOpener -13 heOrShe 6 nearCue 7 farFromCue -15 sentenceHasQuotation -6
    secondEnd -80 speakerAfterComma -17 clauseOpener 8 otherNoun -19 bias 2
    laterEnd -69 nearestSubject 12 afterAccording 30 noSpeaker -15 speakerAfterPreposition -18 sentenceOpener 9 heOrShe -23 personNoun -15 sentenceHasQuotation 12 bias -2
    fewWordsLeft -20
    manyWordsLeft -34 firstSubject 13 clauseOpener 14 sentenceOpener -28 otherNoun 17 pluralNoun 30 farFromCue 24
    lastWordIsNoun 17 leftOfCue -6 firstSubject 15 nearestSubject 9 afterAccording 20 speakerAfterPreposition 11 speakerAfterAnd -23 speakerAfterComma -5 clauseOpener -16 earlierClauseOpener -15 sentenceOpener 8 nameOfPerson 11 nameOfOther 7 heOrShe 7 touchesCue 13 farFromCue -14 sentenceHasQuotation 11 bias 7
    lastWordIsVerb -15 leftOfCue 20 clauseOpener -27
    lastWordIsFunction 7
    leftOfCue 19 firstSubject 17 speakerAfterPreposition -33 speakerAfterAnd 21 speakerAfterComma 14 clauseOpener 21 nameOfPerson 5 they -12 sentenceHasQuotation -12 bias 7
    leftThroughChain 8 nameOfPerson 31
    leftOverApposition 56 clauseOpener -22 earlierClauseOpener 29 farFromCue 40
    leftOverFarApposition 81
    leftOverRelative 87 clauseOpener -31 nameOfPerson 36 nearCue 14 bias 11
    agent 78
    firstSubject -4 speakerAfterComma 22 earlierClauseOpener -8 sentenceOpener -11 nameOfPerson 16 nameOfOther -10 personNoun 11 pluralNoun -31 touchesCue -3 farFromCue -11
    nearestSubject -33 speakerAfterAnd 15 speakerAfterComma 17 clauseOpener 20 nameOfPerson -13 heOrShe 11 touchesCue 19
    owner 27
    afterAccording 134
    noSpeaker -54 bias 2
    speakerAfterPreposition 63 heOrShe 32 personNoun 15
    speakerAfterAnd -2 clauseOpener 34
    speakerAfterComma -14 clauseOpener 13 heOrShe 15 personNoun -4 touchesCue 11
    clauseOpener -6 earlierClauseOpener -27 sentenceOpener 3 nameOfPerson -2 nameOfOther -14 heOrShe -11 they 37 personNoun 8 otherNoun -15 pluralNoun 15 nearCue 8 sentenceHasQuotation -13 bias 6
    earlierClauseOpener -15 nearCue 23 farFromCue -6 sentenceHasQuotation -14
    sentenceOpener 32 touchesCue 12 farFromCue -9 sentenceHasQuotation 11 bias 4
    nameOfPerson -44 touchesCue -9 farFromCue 20
    nameOfOther -29
    heOrShe 6 nearCue -13 farFromCue 26
    they -44
    it -9
    firstPerson 13
    secondPerson 67
    personNoun -25 nearCue -10 farFromCue 27
    groupNoun -21
    documentSpeaker 1
    otherNoun -22 touchesCue -21
    pluralNoun -22
    touchesCue -2
    nearCue -38
    farFromCue -69 sentenceHasQuotation 11
    sentenceHasQuotation 9
    bias -179
    """
}
