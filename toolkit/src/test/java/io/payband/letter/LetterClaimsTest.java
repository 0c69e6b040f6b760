package io.payband.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.claim.Claim;
import io.payband.claim.ClaimCheck;
import io.payband.claim.Judgement;
import io.payband.fact.Fact;
import io.payband.fact.FactSource;
import io.payband.fact.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checker passes every letter, and refuses it as soon as one thing in it is changed. As many
 * changes as {@code -Dpayband.mutations=5000} says; 500 without.
 */
@NullMarked
final class LetterClaimsTest {

  private static final long SEED = 20_260_302;
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

  static Stream<LetterCriteriaTest.Case> all() throws IOException {
    List<LetterCriteriaTest.Case> cases = new ArrayList<>();
    for (String kind : List.of("negotiation", "resignation", "layoff", "cover")) {
      cases.addAll(LetterCriteriaTest.cases(kind).toList());
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyClaimOfALetterIsSupported(LetterCriteriaTest.Case one) {
    Judgement judgement = ClaimCheck.check(one.letter().ledger(), one.letter().text());
    List<Claim> refused = judgement.claims().stream().filter(claim -> !claim.supported()).toList();
    assertTrue(judgement.supported(), refused + "\n" + one.letter().text());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFigureOfALetterLiesInAFactWithASource(LetterCriteriaTest.Case one) {
    String text = one.letter().text();
    Ledger ledger = one.letter().ledger();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      int from = text.codePointCount(0, figure.start());
      int to = text.codePointCount(0, figure.end());
      Optional<Fact> fact =
          one.letter().spans().stream()
              .filter(span -> span.from() <= from && to <= span.to())
              .findFirst()
              .flatMap(span -> ledger.fact(span.fact()));
      assertTrue(fact.isPresent(), figure.group() + " in " + text);
      boolean sourced =
          switch (fact.get().source()) {
            case FactSource.Entry entry -> !entry.field().isBlank();
            case FactSource.Document document -> document.from() < document.to();
            case FactSource.Snapshot snapshot -> !snapshot.hash().isBlank();
          };
      assertTrue(sourced, fact.get().toString());
    }
  }

  @Test
  void aChangedLetterIsRefused() throws IOException {
    List<LetterCriteriaTest.Case> cases = all().toList();
    List<Mutation> mutations = List.of(Mutation.values());
    int most = Integer.getInteger("payband.mutations", 500);
    Random random = new Random(SEED);
    List<String> passed = new ArrayList<>();
    int done = 0;
    while (done < most) {
      Letter letter = cases.get(random.nextInt(cases.size())).letter();
      Mutation mutation = mutations.get(random.nextInt(mutations.size()));
      Optional<String> changed = mutation.of(letter, random);
      if (changed.isPresent() && !changed.get().equals(letter.text())) {
        done++;
        if (ClaimCheck.check(letter.ledger(), changed.get()).supported()) {
          passed.add(mutation + ":\n" + changed.get());
        }
      }
    }
    assertEquals(List.of(), passed, passed.size() + " of " + done + " passed, seed " + SEED);
  }
}
