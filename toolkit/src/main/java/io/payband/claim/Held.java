package io.payband.claim;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact as it is compared with a text. */
final class Held {

  private final Fact fact;
  private final Set<Tag> tags = EnumSet.noneOf(Tag.class);
  private final Set<String> stems = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();
  private final List<Token> words;
  private final boolean advert;
  private boolean compares;
  private final @Nullable Day day;

  Held(Fact fact) {
    this.fact = fact;
    this.words =
        fact.kind().counted() || fact.kind() == FactKind.DATE ? List.of() : tokens(fact.text());
    List<Token> role = tokens(fact.role());
    if (fact.kind() != FactKind.STATEMENT) {
      for (Label label : Label.in(role)) {
        tags.addAll(label.tags());
      }
    }
    settle();
    String low = fact.role().toLowerCase(Locale.ROOT);
    boolean ad =
        fact.source() instanceof FactSource.Document(String name, int f, int t, String k)
            && name.toLowerCase(Locale.ROOT)
                .matches(".*\\b(ad|advert|advertisement|posting|job description|vacancy)\\b.*");
    advert =
        !tags.contains(Tag.POSTED)
            && fact.kind() != FactKind.NAME
            && !low.contains("applied for")
            && (ad
                || low.matches(
                    ".*\\b(required|preferred|requirement|of the opening|in the opening|for the opening|of the employer applied to|employer says)\\b.*"));
    add(role);
    if (fact.kind() == FactKind.CREDENTIAL) {
      add(words);
      for (int i = 0; i < words.size(); i++) {
        if (Dates.year(words, i) > 0) {
          years.add(Integer.parseInt(words.get(i).low()));
        }
      }
    }
    if (fact.unit() != null) {
      add(tokens(fact.unit()));
    }
    if (fact.subject() != null) {
      add(tokens(fact.subject()));
    }
    if (fact.source() instanceof FactSource.Snapshot snapshot) {
      add(tokens(snapshot.cohort()));
      if (snapshot.measure() != null) {
        add(tokens(snapshot.measure()));
      }
      add(tokens(snapshot.kind()));
    }
    day = fact.kind() == FactKind.DATE ? Day.ledger(fact.text()) : null;
  }

  /** The labels of a role say more than one thing at times; the narrower stands. */
  private void settle() {
    if (fact.ask()) {
      tags.removeIf(t -> t.group() == Tag.SIDE);
      tags.add(Tag.ASK);
    }
    String low = fact.role().toLowerCase(Locale.ROOT);
    if (low.matches(
        ".*\\b(difference|increase|gap|raise|excess)\\b.*\\b(between|over|above|to|and)\\b.*")) {
      tags.clear();
      compares = true;
      return;
    }
    if (low.contains("competing")) {
      tags.remove(Tag.OFFER);
      tags.remove(Tag.ASK);
      tags.add(Tag.COMPETING);
    }
    if (low.contains("vesting")) {
      tags.removeIf(t -> t.group() == Tag.MEASURE);
      tags.add(Tag.VESTING);
    }
    if (low.contains("share of base")) {
      tags.remove(Tag.BASE);
    }
    if (low.contains("posted")) {
      tags.remove(Tag.MARKET);
      tags.add(Tag.POSTED);
    }
    if (low.contains("sign-on") || low.contains("signing")) {
      tags.remove(Tag.BONUS);
    }
    if (low.contains("last working day")) {
      tags.remove(Tag.LAST);
    }
    if (low.contains("last employer")
        || low.contains("last title")
        || low.contains("at the last")) {
      tags.removeIf(t -> t.group() == Tag.SIDE);
      tags.add(Tag.LAST);
    }
    if (low.contains("current employer") || low.contains("current title")) {
      tags.removeIf(t -> t.group() == Tag.SIDE);
      tags.add(Tag.CURRENT);
    }
    if (low.contains("total compensation")) {
      tags.remove(Tag.BASE);
      tags.remove(Tag.WAGE);
    }
    if (fact.kind() == FactKind.NUMBER
        || (fact.kind() == FactKind.PERCENT && !tags.contains(Tag.BONUS))) {
      tags.removeIf(t -> t.group() == Tag.MEASURE);
    }
    if (fact.kind() == FactKind.DATE && tags.remove(Tag.DECIDE)) {
      tags.add(Tag.DEADLINE);
    }
    if (tags.contains(Tag.BASE) && tags.size() > 2) {
      tags.remove(Tag.TOTAL);
    }
  }

  private void add(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.word() && !Lexicon.get().function(token.low())) {
        stems.add(token.stem());
      }
      if (token.number() && Dates.year(tokens, tokens.indexOf(token)) > 0) {
        years.add(Integer.parseInt(token.low()));
      }
      if (token.number()) {
        stems.add(token.low());
      }
    }
  }

  static List<Token> tokens(String text) {
    Page page = new Page();
    int[] index = {0};
    text.codePoints()
        .forEach(c -> {
          String read = Fold.read(c);
          for (int i = 0; i < read.length(); i++) {
            page.add(read.charAt(i), index[0], index[0] + 1);
          }
          index[0]++;
        });
    return Tokenizer.tokens(page, 0, page.length());
  }

  Fact fact() {
    return fact;
  }

  FactKind kind() {
    return fact.kind();
  }

  Set<Tag> tags() {
    return tags;
  }

  Set<String> stems() {
    return stems;
  }

  /** The years that its role speaks of. */
  Set<Integer> years() {
    return years;
  }

  /** The words of a name, a title, a credential or a statement. */
  List<Token> words() {
    return words;
  }

  /** Whether it is a difference of two others, which have the sides and not it. */
  boolean compares() {
    return compares;
  }

  /** Whether the role names one of these measures. */
  boolean speaks(Set<Tag> measures) {
    for (Tag tag : measures) {
      String word =
          tag == Tag.TOTAL
              ? "total"
              : tag == Tag.SIGNON ? "sign" : Stem.of(tag.name().toLowerCase(Locale.ROOT));
      if (stems.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the job ad says it, which makes it nobody's achievement. */
  boolean advert() {
    return advert;
  }

  @Nullable Day day() {
    return day;
  }

  String unit() {
    return String.valueOf(fact.unit());
  }

  boolean has(int group) {
    for (Tag tag : tags) {
      if (tag.group() == group) {
        return true;
      }
    }
    return false;
  }

  boolean is(Tag tag) {
    return tags.contains(tag);
  }
}
