package io.payband.claim;

import io.payband.fact.FactKind;
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
    Figures figures = new Figures(sheet, book);
    List<Integer> open = new ArrayList<>();
    List<Figures.Found> founds = new ArrayList<>();
    for (int i = 0; i < sheet.quantities().size(); i++) {
      Quantity q = sheet.quantities().get(i);
      Figures.Found found = figures.find(i);
      founds.add(found);
      Held held = found.held();
      if (held != null) {
        sheet.use(held);
        sheet.explain(q.from(), q.to());
        claims.add(
            claim(sheet, q.from(), q.to(), held.kind().word(), held.fact().id(), null, null));
      } else {
        open.add(i);
      }
    }
    new Names(sheet).judge(this, claims);
    Residue residue = new Residue(sheet, book, open);
    residue.judge(this, claims, founds);
    side(sheet);
    claims.sort((a, b) -> a.from() - b.from());
    out.addAll(claims);
  }

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
