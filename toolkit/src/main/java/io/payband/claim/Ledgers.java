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
  private final Map<String, List<Statement>> byStem = new HashMap<>();
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
      if (fact.kind() == FactKind.STATEMENT) {
        Statement statement = new Statement(held);
        statements.add(statement);
        for (String stem : statement.stems()) {
          byStem.computeIfAbsent(stem, k -> new ArrayList<>()).add(statement);
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
      for (Tag tag : tags) {
        if (held.is(tag)) {
          return true;
        }
      }
    }
    return false;
  }
}
