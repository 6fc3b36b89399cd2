/// What a label in an export says about the words behind it.
enum ExportLabel: Equatable {
  case headline
  case byline
  case date
  case source
  /// Where in the paper it stood: section, page, edition, length, place. None of the article's words.
  case place
  case dateline
  /// Words above the article: its deck, its teaser.
  case highlight
  case body
  /// What pictures show, or a note that some were there.
  case graphic
  case correction
  case language
  case address
  /// What closes an article: subjects, companies, dates of the archive, kinds.
  case closing

  /// The meaning of a label in capitals: "LOAD-DATE", "LONGUEUR"; nil for words that are none, such as "POLICE".
  static func of(_ name: String) -> ExportLabel? { meanings[name] }

  private static let meanings: [String: ExportLabel] = {
    var meanings: [String: ExportLabel] = [:]
    for (meaning, names) in table {
      for name in names.split(separator: "|") { meanings[String(name)] = meaning }
    }
    return meanings
  }()

  /// The labels of LexisNexis in English, German, French, Dutch, Spanish, Italian and Portuguese: they are in the language
  /// of whoever made the export.
  private static let table: [(ExportLabel, String)] = [
    (.headline, "HEADLINE|TITLE|TITEL|TITRE|KOP|TITULAR|TÍTULO|TITULO|TITOLO|ÜBERSCHRIFT|MANCHETE"),
    (.byline, "BYLINE|AUTHOR|AUTOR|AUTOREN|AUTEUR|AUTEURS|VON|AUTORE|AUTORI|POR|NAAMREGEL|NAME DES AUTORS"),
    (.date, "DATUM|FECHA|DATA"),
    (
      .place,
      """
      SECTION|LENGTH|SERIES|EDITION|COLUMN|PAGE|RUBRIK|LÄNGE|SEITE|AUSGABE|RUBRIQUE|LONGUEUR|EDITION|SÉRIE|SERIE|PAGINA|\
      RUBRIEK|LENGTE|SECTIE|SECCIÓN|SECCION|LONGITUD|SEZIONE|LUNGHEZZA|SEÇÃO|COMPRIMENTO|EXTENSÃO|CATEGORY|DISTRIBUTION|\
      DEPARTMENT|RESSORT|DISTRIBUCIÓN
      """
    ),
    (.dateline, "DATELINE|ORIGINE-DEPECHE|ORIGINE DÉPÊCHE|DATUMSZEILE|ORT|PLAATS|LUGAR|LUOGO"),
    (
      .highlight,
      "HIGHLIGHT|HIGHLIGHTS|ENCART|TEASER|CHAPEAU|CHAPÔ|UNTERTITEL|SUBTITLE|LEAD|VORSPANN|DESTACADO|ABSTRACT"
    ),
    (.body, "BODY|TEXTKÖRPER|CORPS|CUERPO"),
    (
      .graphic,
      """
      GRAPHIC|GRAPHICS|GRAFIK|GRAPHIQUE|ILLUSTRATION|ILLUSTRATIONS|PHOTO|PHOTOS|AFBEELDING|GRÁFICO|GRAFICO|IMMAGINE|BILD
      """
    ),
    (.correction, "CORRECTION|KORREKTUR|RECTIFICATION|CORRECCIÓN"),
    (.language, "LANGUAGE|SPRACHE|LANGUE|TAAL|IDIOMA|LINGUA|LÍNGUA"),
    (.address, "URL"),
    (
      .closing,
      """
      LOAD-DATE|SUBJECT|SUBJECTS|ORGANIZATION|COMPANY|COMPANIES|TICKER|INDUSTRY|PERSON|PEOPLE|GEOGRAPHIC|COUNTRY|STATE|\
      CITY|PUBLICATION-TYPE|PUBLICATION TYPE|DOCUMENT-TYPE|DOCUMENT TYPE|JOURNAL-CODE|JOURNAL CODE|CORRECTION-DATE|\
      PUB-TYPE|ACC-NO|ISSN|TERMS|KEYWORDS|CLASSIFICATION|UPDATE|TYPE|NOTES|NOTE|COPYRIGHT|LOAD DATE|DATE-CHARGEMENT|\
      DATE DE CHARGEMENT|TYPE-PUBLICATION|SUJET|SOCIETE|SOCIÉTÉ|ENTREPRISE|SYMBOLE-BOURSIER|SECTEUR-ACTIVITE|\
      LOCALISATION-GEO|PERSONNE|ORGANISATION|PAYS|VILLE|ÉTAT|LADEDATUM|LADE-DATUM|PUBLIKATIONSART|PUBLIKATIONSTYP|\
      ZEITUNGS-CODE|ZEITUNGSCODE|JOURNAL-CODE|THEMA|THEMEN|SCHLAGWORT|SCHLAGWÖRTER|FIRMA|FIRMEN|UNTERNEHMEN|BRANCHE|LAND|\
      STADT|ORGANISATIONEN|PERSONEN|LAAD-DATUM|LAADDATUM|TYPE PUBLICATIE|PUBLICATIETYPE|ONDERWERP|BEDRIJF|FECHA-CARGA|\
      FECHA DE CARGA|TIPO-PUBLICACIÓN|TIPO DE PUBLICACIÓN|TEMA|EMPRESA|COMPAÑÍA|PAÍS|CIUDAD|DATA-CARICAMENTO|\
      DATA DI CARICAMENTO|TIPO-PUBBLICAZIONE|SOGGETTO|AZIENDA|DATA-CARGA|TIPO-PUBLICAÇÃO|ASSUNTO
      """
    ),
  ]
}
