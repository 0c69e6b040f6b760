package io.payband.claim;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A ledger as texts are compared with it. */
final class Ledgers {

  private final List<Held> facts = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Lexicon.Phrases<List<Held>> names = new Lexicon.Phrases<>();
  private final Set<String> dollars = new HashSet<>();
  private final Set<String> currencies = new HashSet<>();

  Ledgers(Ledger ledger) {
    Map<String, List<Held>> forms = new HashMap<>();
    for (Fact fact : ledger.facts()) {
      Held held = new Held(fact);
      facts.add(held);
      if (fact.kind() == FactKind.MONEY) {
        String currency = held.unit().split("/", -1)[0].strip();
        currencies.add(currency);
        if (currency.endsWith("D") && !currency.equals("AED")) {
          dollars.add(currency);
        }
      }
      for (String form : Forms.of(fact)) {
        if (!form.isBlank()) {
          forms
              .computeIfAbsent(form.toLowerCase(Locale.ROOT).strip(), k -> new ArrayList<>())
              .add(held);
        }
      }
    }
    forms.forEach((form, holders) -> {
      if (!Held.tokens(form).isEmpty()) {
        names.add(form, holders);
      }
    });
    for (Held held : facts) {
      if (held.kind() == FactKind.STATEMENT) {
        statements.add(new Statement(held, named(held.words())));
      }
    }
  }

  /** Which tokens belong to names that the ledger knows. */
  private boolean[] named(List<Token> tokens) {
    boolean[] named = new boolean[tokens.size()];
    int at = 0;
    while (at < tokens.size()) {
      int to = names.at(tokens, at, List.of()).to();
      for (int i = at; i < to; i++) {
        named[i] = true;
      }
      at = Math.max(at + 1, to);
    }
    return named;
  }

  List<Held> facts() {
    return facts;
  }

  List<Statement> statements() {
    return statements;
  }

  Lexicon.Phrases<List<Held>> names() {
    return names;
  }

  /** Whether "$", or a code, can stand for a fact's currency. */
  boolean currency(String written, String held) {
    return switch (written) {
      case "$" -> dollars.contains(held);
      case "kr" -> Set.of("SEK", "NOK", "DKK").contains(held);
      default -> written.equals(held);
    };
  }

  Set<String> currencies() {
    return currencies;
  }

  boolean any(Set<Tag> tags) {
    for (Held held : facts) {
      String kind = held.fact().source().kindOrNull();
      for (Tag tag : tags) {
        if (held.is(tag)
            || (tag == Tag.SELF && "self-reported".equals(kind))
            || (tag == Tag.OFFICIAL && "official".equals(kind))
            || (tag == Tag.POSTEDKIND && "posted".equals(kind))) {
          return true;
        }
      }
    }
    return false;
  }
}
