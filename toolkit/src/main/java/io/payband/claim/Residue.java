package io.payband.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks of every word that is left what explains it: the last and widest check. */
final class Residue {

  private static final Set<String> CUTS =
      Set.of(
          "and",
          "but",
          "while",
          "whereas",
          "because",
          "since",
          "so",
          "although",
          "though",
          "which",
          "who",
          "whom",
          "where",
          "when",
          "that",
          "if",
          "or");

  /** Words for a status: another form of the word is another status. */
  private static final Set<String> STATUS =
      Set.of(
          "guaranteed",
          "signed",
          "agreed",
          "approved",
          "vested",
          "promised",
          "confirmed",
          "verified");

  private static final Set<String> SIGNS = Set.of(",", ";", ":", "—", "–", "(", ")", "!", "?");

  private final Sheet sheet;
  private final Ledgers book;
  private final List<Integer> open;

  /** Tokens from {@code from} to before {@code to}, and what of them is left unexplained. */
  record Piece(int from, int to, List<Integer> left) {}

  Residue(Sheet sheet, Ledgers book, List<Integer> open) {
    this.sheet = sheet;
    this.book = book;
    this.open = open;
  }

  void judge(Judge judge, List<Claim> claims, List<Figures.Found> founds) {
    List<Piece> pieces = pieces();
    List<Piece> need = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!piece.left().isEmpty()) {
        need.add(piece);
      }
    }
    need.removeIf(piece -> !figure(piece) && work(piece));
    Talk talk = new Talk(sheet, book);
    need.removeIf(piece -> !figure(piece) && talk.free(piece));
    if (need.isEmpty()) {
      return;
    }
    // One statement for all of it, or one for each piece.
    Statements statements = new Statements(sheet, book);
    @Nullable Statement whole = statements.carries(need);
    if (whole != null) {
      support(judge, claims, need, whole);
      return;
    }
    int i = 0;
    while (i < need.size()) {
      int to = i;
      Statement found = null;
      for (int k = need.size(); k > i; k--) {
        found = statements.carries(need.subList(i, k));
        if (found != null) {
          to = k;
          break;
        }
      }
      if (found != null) {
        support(judge, claims, need.subList(i, to), found);
        i = to;
      } else {
        fail(judge, claims, need.get(i), founds, statements);
        i++;
      }
    }
  }

  /** Whether a piece says what the title that the writer holds says: "I teach chemistry". */
  private boolean work(Piece piece) {
    if (!Judge.any(sheet, piece.from(), piece.to(), Set.of("i"))) {
      return false;
    }
    for (Held held : book.facts()) {
      if (held.kind() != io.payband.fact.FactKind.TITLE
          || (!held.fact().role().contains("current") && !held.fact().role().contains("last"))) {
        continue;
      }
      boolean all = true;
      boolean head = false;
      String last = held.words().getLast().low();
      for (int i : piece.left()) {
        String low = sheet.token(i).low();
        boolean own =
            low.equals(last)
                || (last.startsWith(Stem.of(low))
                    && last.length() <= Stem.of(low).length() + 3
                    && low.length() > 3);
        boolean word = false;
        for (Token token : held.words()) {
          word |= token.stem().equals(sheet.token(i).stem());
        }
        head |= own;
        all &= own || word;
      }
      if (all && head) {
        return true;
      }
    }
    return false;
  }

  private boolean figure(Piece piece) {
    for (int index : open) {
      Quantity q = sheet.quantities().get(index);
      if (q.from() >= piece.from() && q.from() < piece.to()) {
        return true;
      }
    }
    return false;
  }

  private void support(Judge judge, List<Claim> claims, List<Piece> pieces, Statement statement) {
    claims.add(
        judge.claim(
            sheet,
            pieces.getFirst().from(),
            pieces.getLast().to(),
            "statement",
            statement.held().fact().id(),
            null,
            null));
    for (int index : open) {
      Quantity q = sheet.quantities().get(index);
      if (q.from() >= pieces.getFirst().from() && q.to() <= pieces.getLast().to()) {
        claims.add(
            judge.claim(
                sheet, q.from(), q.to(), Judge.kind(q), statement.held().fact().id(), null, null));
      }
    }
    sheet.use(statement.held());
  }

  private static boolean found(List<Figures.Found> founds, int index) {
    return founds.get(index).held() == null
        && founds.get(index).near() != null
        && !"No fact of the ledger has this value and unit.".equals(founds.get(index).reason());
  }

  private void fail(
      Judge judge,
      List<Claim> claims,
      Piece piece,
      List<Figures.Found> founds,
      Statements statements) {
    for (int index : open) {
      Quantity q = sheet.quantities().get(index);
      if (q.from() >= piece.from()
          && q.from() < piece.to()
          && (found(founds, index) || statements.reason() == null)) {
        Figures.Found found = founds.get(index);
        claims.add(
            judge.claim(
                sheet,
                q.from(),
                q.to(),
                Judge.kind(q),
                null,
                found.reason(),
                Judge.suggestion(found.near())));
        return;
      }
    }
    StringBuilder words = new StringBuilder();
    for (int i : piece.left()) {
      words.append(words.isEmpty() ? "" : " ").append(sheet.token(i).text());
    }
    Statement near = statements.nearest(piece);
    String reason = statements.reason();
    claims.add(
        judge.claim(
            sheet,
            piece.from(),
            piece.to(),
            "statement",
            null,
            reason != null ? reason : "Nothing in the ledger says \"" + words + "\".",
            Judge.suggestion(near == null ? null : near.held())));
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= sheet.size(); i++) {
      boolean cut =
          i == sheet.size()
              || (SIGNS.contains(sheet.token(i).low()) && !inQuantity(i))
              || (i > from
                  && CUTS.contains(sheet.token(i).low())
                  && !inQuantity(i)
                  && !sheet.inPhrase(i));
      if (cut) {
        if (i > from) {
          pieces.add(piece(from, i));
        }
        from = i;
      }
    }
    return pieces;
  }

  private boolean inQuantity(int i) {
    for (Quantity q : sheet.quantities()) {
      if (q.from() <= i && i < q.to()) {
        return true;
      }
    }
    return sheet.explained(i);
  }

  private Piece piece(int from, int to) {
    List<Integer> left = new ArrayList<>();
    boolean firm = false;
    for (int i = from; i < to; i++) {
      if (sheet.content(i) && !explained(i)) {
        left.add(i);
        firm |= !Lexicon.get().has("talk", sheet.token(i).low()) || praised(i, from);
      }
    }
    boolean promises = !left.isEmpty() && promised(from, to);
    firm |= promises;
    boolean hard = false;
    for (int index : open) {
      Quantity q = sheet.quantities().get(index);
      if (q.from() >= from && q.from() < to) {
        hard = true;
      }
    }
    firm |= !left.isEmpty() && tells(new Piece(from, to, left));
    if (!firm && !hard && !(measured(from, to) && !asks(to))) {
      return new Piece(from, to, List.of());
    }
    // Words of talk may lead up to what is said.
    List<Integer> kept = new ArrayList<>();
    boolean lead = !promises && !tells(new Piece(from, to, left));
    for (int i : left) {
      lead &= Lexicon.get().has("talk", sheet.token(i).low()) && !praised(i, from);
      if (!lead) {
        kept.add(i);
      }
    }
    if (hard && kept.isEmpty()) {
      for (int index : open) {
        Quantity q = sheet.quantities().get(index);
        if (q.from() >= from && q.from() < to) {
          kept.add(q.from());
        }
      }
    }
    return new Piece(from, to, kept);
  }

  /** Whether the source that a word announces is one of the ledger's. */
  private boolean sourced(int from) {
    for (int i = from; i < Math.min(sheet.size(), from + 8); i++) {
      for (Label label : sheet.labels()) {
        if (label.from() == i && label.of(Tag.SOURCE)) {
          return true;
        }
      }
      for (Sheet.Mention mention : sheet.mentions()) {
        if (mention.from() == i && mention.holders().getFirst().fact().role().contains("source")) {
          return true;
        }
      }
      if (sheet.token(i).is(",")
          || sheet.token(i).is("ad")
          || sheet.token(i).is("letter")
          || sheet.token(i).is("offer")) {
        return !sheet.token(i).is(",");
      }
    }
    return false;
  }

  /**
   * Whether a figure other than a date stands in a piece: words of talk are then no longer free.
   */
  private boolean measured(int from, int to) {
    for (Quantity q : sheet.quantities()) {
      if (q.from() >= from
          && q.from() < to
          && q.sort() != Quantity.Sort.DATE
          && sheet.explained(q.from())
          && !sheet.inPhrase(q.from())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an offer elsewhere is one of several, which no one fact carries: "every other offer".
   */
  private boolean quantified(int at) {
    return at > 0
        && Set.of("every", "all", "any", "most", "both", "many", "several", "no", "some")
            .contains(sheet.token(at - 1).low());
  }

  /** Whether words of talk stand in a sentence that tells something rather than wishes or asks. */
  private boolean tells(Piece piece) {
    if (sheet.sentence().asks() || new Talk(sheet, book).opened(piece)) {
      return false;
    }
    for (Quantity q : sheet.quantities()) {
      if (q.from() >= piece.from() && q.from() < piece.to() && sheet.explained(q.from())) {
        return false;
      }
    }
    boolean subject = false;
    for (int i = piece.from(); i < piece.to(); i++) {
      subject |= SUBJECTS.contains(sheet.token(i).low());
    }
    boolean verb = false;
    for (int i : piece.left()) {
      verb |= TELLING.contains(sheet.token(i).low());
    }
    return subject && verb;
  }

  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "you",
          "we",
          "they",
          "he",
          "she",
          "team",
          "teams",
          "people",
          "office",
          "work",
          "base",
          "pay",
          "company",
          "recruiter",
          "both");
  private static final Set<String> TELLING =
      Set.copyOf(
          List.of(
              ("make made take find want wanted need work working care support help helps useful get getting give giving send sending leave leaving join bring"
                      + " contribute contributing children parents kids family friends boss reference open flexible fit great excellent fantastic success luck home know knowing learn"
                      + " interview interviews visit approach quality accept agree sign consider considered bonus equity benefits")
                  .split(" ", -1)));

  /** "You will pay for it": what others will do is a promise, unless it is hoped or asked. */
  private boolean promised(int from, int to) {
    if (sheet.sentence().asks()) {
      return false;
    }
    for (int i = Math.max(from, 1); i < to; i++) {
      if (!sheet.token(i).is("will") && !sheet.token(i).is("shall")) {
        continue;
      }
      boolean named = false;
      for (Sheet.Mention mention : sheet.mentions()) {
        named |=
            mention.to() == i && mention.holders().getFirst().fact().role().contains("employer");
      }
      boolean other =
          Set.of("you", "they", "company", "employer", "team").contains(sheet.token(i - 1).low());
      if (named || other) {
        return !Judge.any(
            sheet,
            0,
            i,
            Set.of(
                "hope",
                "wish",
                "if",
                "whether",
                "when",
                "what",
                "how",
                "which",
                "who",
                "where",
                "sure",
                "trust",
                "confident",
                "know",
                "see",
                "find",
                "doubt"));
      }
    }
    return false;
  }

  /** "My patients love me" is no talk: it tells of people. */
  private boolean praised(int i, int from) {
    return i == from + 1
        && (sheet.token(from).is("my") || sheet.token(from).is("our"))
        && PEOPLE.contains(sheet.token(i).low());
  }

  private static final Set<String> PEOPLE =
      Set.copyOf(
          List.of(
              ("patients pupils students customers clients users readers team teams colleagues boss people"
                      + " friends members editors children kids parents family")
                  .split(" ", -1)));

  /** Whether the sentence tells of what others will do rather than asking. */
  private boolean others() {
    return sheet.has("they", "will")
        && !sheet.has("i", "my", "could", "would", "can", "may", "might", "if", "we");
  }

  private boolean asks(int to) {
    for (Label label : sheet.labels()) {
      if (label.tags().contains(Tag.ASK) && label.from() < to) {
        return true;
      }
    }
    return sheet.sentence().asks();
  }

  /** Whether a fact that the sentence rests on has the very word. */
  private boolean said(String low) {
    for (Held held : sheet.used()) {
      String text = held.fact().role() + " " + held.fact().text();
      if (text.toLowerCase(Locale.ROOT).contains(low)) {
        return true;
      }
    }
    return false;
  }

  private boolean explained(int i) {
    if (sheet.explained(i)) {
      return true;
    }
    Token token = sheet.token(i);
    if (Lexicon.get().has("free", token.low())) {
      return true;
    }
    if (i + 1 < sheet.size()
        && sheet.token(i + 1).is(":")
        && Lexicon.get().has("heading", token.low())) {
      return true;
    }
    if ((token.is("within")
            || token.is("under")
            || token.is("over")
            || token.is("above")
            || token.is("below"))
        && i + 1 < sheet.size()
        && sheet.explained(i + 1)
        && token.is("within")) {
      return true;
    }
    if (((token.is("first") || token.is("second") || token.is("third"))
            && i == 0
            && sheet.size() > 1
            && sheet.token(1).is(","))
        || (token.is("got") && i > 0 && sheet.token(i - 1).is("have"))) {
      return true;
    }
    if (token.is("according") || token.is("based")) {
      return sourced(i);
    }
    for (Quantity q : sheet.quantities()) {
      if (q.from() <= i && i < q.to()) {
        return false;
      }
    }
    if (Lexicon.get().carried(token.stem(), sheet.stems())
        && !sheet.stems().isEmpty()
        && (!STATUS.contains(token.low()) || said(token.low()))) {
      return true;
    }
    for (Label label : sheet.labels()) {
      if (label.from() <= i
          && i < label.to()
          && book.any(label.tags())
          && !(label.tags().contains(Tag.COMPETING) && quantified(label.from()))
          && !(label.tags().contains(Tag.ASK) && others())) {
        return true;
      }
    }
    return false;
  }
}
