package io.payband.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The working sheet of one sentence: what explains each of its tokens so far. */
final class Sheet {

  /** A name, title or credential of the ledger that stands in the sentence. */
  record Mention(int from, int to, List<Held> holders) {}

  private final Sentence sentence;
  private final List<Token> tokens;
  private final boolean[] explained;
  private final boolean[] phrase;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Quantity> quantities;
  private final List<Label> labels;
  private final @Nullable Sheet before;
  private final Set<Held> used = new LinkedHashSet<>();
  private final Set<String> stems = new HashSet<>();
  private @Nullable Tag side;
  private int doubted = -1;

  Sheet(Sentence sentence, Ledgers book, @Nullable Sheet before) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.before = before;
    int n = tokens.size();
    explained = new boolean[n];
    phrase = new boolean[n];
    boolean[] taken = new boolean[n];
    int at = 0;
    while (at < n) {
      Lexicon.Phrases.Match<List<Held>> name = book.names().at(tokens, at, List.of());
      List<Held> holders = written(name.value(), at, name.to());
      Lexicon.Phrases.Match<String> set = Lexicon.get().phrases().at(tokens, at, "");
      if (name.to() > at && !holders.isEmpty() && name.to() >= set.to()) {
        mentions.add(new Mention(at, name.to(), holders));
        mark(taken, at, name.to());
        at = name.to();
      } else if (set.to() > at && !runsOn(set.to())) {
        mark(taken, at, set.to());
        mark(phrase, at, set.to());
        mark(explained, at, set.to());
        at = set.to();
      } else {
        at++;
      }
    }
    labels = Label.in(tokens);
    for (Mention mention : mentions) {
      Tag side = side(mention);
      if (side != null) {
        labels.add(new Label(mention.from(), mention.to(), java.util.Set.of(side)));
      }
    }
    for (Label label : labels) {
      if (label.of(Tag.PLACE_IN_BAND)) {
        mark(taken, label.from(), label.to());
      }
    }
    quantities = Quantities.in(tokens, taken);
  }

  /** Whether a set phrase that ends with a number word is the begin of a longer figure. */
  private boolean runsOn(int to) {
    if (to >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(to);
    boolean number =
        NumberWords.SMALL.containsKey(tokens.get(to - 1).low()) || tokens.get(to - 1).number();
    return number
        && (next.joined()
            || next.number()
            || NumberWords.SMALL.containsKey(next.low())
            || NumberWords.SCALE.containsKey(next.low())
            || Quantities.UNITS.containsKey(next.low())
            || next.is("%")
            || next.is("percent"));
  }

  /** Whose figure stands beside an employer's name. */
  private static @Nullable Tag side(Mention mention) {
    Tag side = null;
    for (Held held : mention.holders()) {
      String role = held.fact().role();
      if (held.kind() != io.payband.fact.FactKind.NAME
          || !role.contains("employer")
          || role.contains("place")) {
        continue;
      }
      if (role.contains("competing")) {
        side = Tag.COMPETING;
      } else if (role.contains("made the offer")) {
        side = Tag.OFFER;
      } else if (role.contains("current") && side == null) {
        side = Tag.CURRENT;
      } else if (role.contains("last") && side == null) {
        side = Tag.LAST;
      }
    }
    return side;
  }

  /** A name is written with a capital where the ledger has one. */
  private List<Held> written(List<Held> holders, int from, int to) {
    List<Held> out = new ArrayList<>();
    for (Held held : holders) {
      boolean name = held.kind() == io.payband.fact.FactKind.NAME;
      boolean capital = Character.isUpperCase(held.fact().text().codePointAt(0));
      boolean single = to - from == 1;
      if ((!name && !single)
          || !capital
          || tokens.get(from).capital()
          || (to > from + 1 && tokens.get(from + 1).capital())) {
        out.add(held);
      }
    }
    return out;
  }

  private static void mark(boolean[] flags, int from, int to) {
    for (int i = from; i < to; i++) {
      flags[i] = true;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Label> labels() {
    return labels;
  }

  @Nullable Sheet before() {
    return before;
  }

  boolean explained(int i) {
    return explained[i];
  }

  boolean inPhrase(int i) {
    return phrase[i];
  }

  void explain(int from, int to) {
    mark(explained, from, to);
  }

  /** Counts a fact as one that the sentence rests on: its words may then stand in it. */
  void use(Held held) {
    if (used.add(held)) {
      stems.addAll(held.stems());
    }
  }

  Set<Held> used() {
    return used;
  }

  /** The words of the facts that the sentence rests on. */
  Set<String> stems() {
    return stems;
  }

  @Nullable Tag side() {
    return side;
  }

  void side(@Nullable Tag tag) {
    side = tag;
  }

  /** Marks a function word as one that claims. */
  void doubt(int i) {
    doubted = i;
  }

  void trust(int i) {
    doubted = doubted == i ? -1 : doubted;
  }

  /** Whether a word carries meaning that something has to explain. */
  boolean content(int i) {
    Token token = tokens.get(i);
    if (i == doubted) {
      return true;
    }
    if (token.is("do")
        && i > 0
        && tokens.get(i - 1).is("to")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is("with")) {
      return true;
    }
    return token.kind() != Token.Kind.SIGN && !Lexicon.get().function(token.low());
  }

  boolean has(String... lows) {
    for (Token token : tokens) {
      for (String low : lows) {
        if (token.is(low)) {
          return true;
        }
      }
    }
    return false;
  }
}
