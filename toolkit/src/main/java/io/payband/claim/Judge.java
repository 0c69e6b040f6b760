package io.payband.claim;

import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the sentences of one page, in their order. */
final class Judge {

  /** The most tokens of a sentence. */
  static final int LONGEST = 600;

  private final Ledgers book;
  private final int[] source;
  private final List<Claim> out;
  private final boolean hidden;

  Judge(Ledgers book, int[] source, List<Claim> out, boolean hidden) {
    this.book = book;
    this.source = source;
    this.out = out;
    this.hidden = hidden;
  }

  void page(Page page) {
    Sheet before = null;
    for (Sentence sentence : Sentences.of(page)) {
      if (out.size() > ClaimCheck.MOST_CLAIMS) {
        return;
      }
      if (sentence.tokens().size() > LONGEST) {
        unsupported(
            sentence.tokens().getFirst().from(),
            sentence.tokens().getLast().to(),
            "limit",
            "A sentence is longer than " + LONGEST + " words.",
            null);
        before = null;
        continue;
      }
      Sheet sheet =
          new Sheet(
              sentence,
              book,
              before == null || before.sentence().block() + 3 < sentence.block()
                  ? null
                  : cut(before));
      sentence(sheet);
      before = sheet;
    }
  }

  /** Keeps the chain short, so that no page holds on to all of itself. */
  private static Sheet cut(Sheet sheet) {
    return sheet;
  }

  private void sentence(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Verbatim.explain(sheet, book, this, claims);
    Figures figures = new Figures(sheet, book);
    List<Integer> open = new ArrayList<>();
    List<Figures.Found> founds = new ArrayList<>();
    Held[] carried = new Held[sheet.quantities().size()];
    for (int i = 0; i < sheet.quantities().size(); i++) {
      Quantity q = sheet.quantities().get(i);
      Figures.Found found = figures.find(i);
      founds.add(found);
      if (verbatim(sheet, q)) {
        continue;
      }
      Held held = found.held();
      if (held != null) {
        carried[i] = held;
        sheet.use(held);
        sheet.explain(q.from(), q.to());
        claims.add(
            claim(sheet, q.from(), q.to(), held.kind().word(), held.fact().id(), null, null));
      } else {
        open.add(i);
      }
    }
    new Names(sheet).judge(this, claims);
    dates(sheet, open, claims);
    counts(sheet, open);
    new Directions(sheet, book, carried).explain();
    Residue residue = new Residue(sheet, book, open);
    residue.judge(this, claims, founds);
    side(sheet);
    claims.sort((a, b) -> a.from() - b.from());
    out.addAll(claims);
  }

  /** Whether a figure is one of the words of a statement that was found word for word. */
  private static boolean verbatim(Sheet sheet, Quantity q) {
    for (int i = q.from(); i < q.to(); i++) {
      if (!sheet.explained(i)) {
        return false;
      }
    }
    return true;
  }

  /** A year that a fact's role or source speaks of needs no fact of its own. */
  private void dates(Sheet sheet, List<Integer> open, List<Claim> claims) {
    for (int k = open.size() - 1; k >= 0; k--) {
      Quantity q = sheet.quantities().get(open.get(k));
      // "who scored 3 or higher": a number that the role of a fact speaks of.
      if (q.sort() == Quantity.Sort.COUNT
          && sheet.stems().contains(sheet.token(q.to() - 1).low())
          && sheet.token(q.to() - 1).number()) {
        sheet.explain(q.from(), q.to());
        open.subList(k, k + 1).clear();
        continue;
      }
      if (q.sort() != Quantity.Sort.DATE || q.date() == null) {
        continue;
      }
      for (Held held : sheet.used()) {
        if (dated(held, q.date())) {
          sheet.explain(q.from(), q.to());
          claims.add(claim(sheet, q.from(), q.to(), "date", held.fact().id(), null, null));
          open.subList(k, k + 1).clear();
          break;
        }
      }
    }
  }

  private static boolean dated(Held held, Day said) {
    if (held.kind() == FactKind.DATE || held.kind() == FactKind.STATEMENT) {
      return false;
    }
    if (said.year() > 0
        && said.month() == 0
        && said.quarter() == 0
        && held.years().contains(said.year())) {
      return true;
    }
    if (held.fact().source() instanceof FactSource.Snapshot snapshot && snapshot.date() != null) {
      Day day = Day.ledger(snapshot.date());
      return day != null && day.carries(said) && (said.year() > 0 || said.month() > 0);
    }
    return false;
  }

  /** Counts of what the text itself lists: "two questions". */
  private static void counts(Sheet sheet, List<Integer> open) {
    for (int k = open.size() - 1; k >= 0; k--) {
      Quantity q = sheet.quantities().get(open.get(k));
      boolean small =
          q.sort() == Quantity.Sort.COUNT
              && q.value().signum() > 0
              && q.value().compareTo(java.math.BigDecimal.TEN) <= 0
              && q.mark() == Quantity.Mark.NONE;
      int at = q.to();
      while (at < sheet.size() && at < q.to() + 2 && LISTED_KIND.contains(sheet.token(at).low())) {
        at++;
      }
      if (small && at < sheet.size() && LISTED.contains(sheet.token(at).low())) {
        sheet.explain(q.from(), at + 1);
        open.subList(k, k + 1).clear();
      }
    }
  }

  private static final Set<String> LISTED =
      Set.of(
          "question",
          "questions",
          "thing",
          "things",
          "point",
          "points",
          "request",
          "requests",
          "note",
          "notes",
          "item",
          "items",
          "number",
          "numbers",
          "word",
          "words",
          "line",
          "lines",
          "topic",
          "topics",
          "thought",
          "thoughts",
          "remark",
          "remarks",
          "sentence",
          "sentences",
          "wish",
          "wishes",
          "paragraph",
          "paragraphs",
          "asks",
          "matters",
          "ways",
          "results",
          "examples",
          "ends",
          "sides");
  private static final Set<String> LISTED_KIND =
      Set.of(
          "quick", "small", "short", "brief", "final", "more", "simple", "little", "last", "other");

  private static void side(Sheet sheet) {
    Tag side = null;
    for (Label label : sheet.labels()) {
      if (label.of(Tag.SIDE)) {
        side = label.tags().iterator().next();
      }
    }
    sheet.side(side != null ? side : sheet.before() == null ? null : sheet.before().side());
  }

  Claim claim(
      Sheet sheet,
      int from,
      int to,
      String kind,
      @Nullable String fact,
      @Nullable String reason,
      @Nullable String suggestion) {
    return claim(
        sheet.token(from).from(), sheet.token(to - 1).to(), kind, fact, reason, suggestion);
  }

  private Claim claim(
      int from,
      int to,
      String kind,
      @Nullable String fact,
      @Nullable String reason,
      @Nullable String suggestion) {
    int length = Math.min(to - from, 400);
    String text = new String(source, from, Math.max(0, length));
    return new Claim(
        from,
        to,
        text,
        kind,
        fact,
        hidden && reason != null ? "In what the markup hides: " + lower(reason) : reason,
        suggestion);
  }

  private static String lower(String reason) {
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }

  void unsupported(int from, int to, String kind, String reason, @Nullable String suggestion) {
    out.add(claim(from, to, kind, null, reason, suggestion));
  }

  static String kind(Quantity q) {
    return switch (q.sort()) {
      case MONEY -> "money";
      case PERCENT, POINTS -> "percent";
      case DURATION -> "duration";
      case DATE -> "date";
      case COUNT, ORDINAL, TIMES -> "number";
    };
  }

  static @Nullable String suggestion(@Nullable Held near) {
    if (near == null) {
      return null;
    }
    String unit = near.kind().counted() ? " " + near.unit() : "";
    return near.kind() == FactKind.STATEMENT
        ? "The ledger says: \"" + near.fact().text() + "\""
        : "The nearest fact is "
            + near.fact().id()
            + ": "
            + near.fact().text()
            + unit
            + ", "
            + near.fact().role()
            + Figures.subject(near)
            + ".";
  }

  static boolean any(Sheet sheet, int from, int to, Set<String> lows) {
    for (int i = Math.max(0, from); i < Math.min(sheet.size(), to); i++) {
      if (lows.contains(sheet.token(i).low())) {
        return true;
      }
    }
    return false;
  }
}
