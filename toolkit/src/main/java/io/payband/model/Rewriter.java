package io.payband.model;

import io.payband.claim.Claim;
import io.payband.claim.ClaimCheck;
import io.payband.claim.Judgement;
import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.Ledger;
import io.payband.letter.Letter;
import io.payband.letter.Paragraph;
import io.payband.letter.Run;
import io.payband.letter.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a model put the body of a letter into other words. Greeting, lists, sign-off and signature
 * stay. Each sentence is judged alone, then the whole letter; whatever fails is told to the model
 * twice, and then the letter stays as it was. Safe for use by several threads.
 */
public final class Rewriter {

  /** How often a model is asked. */
  public static final int TRIES = 3;

  private static final double MOST_WORDS = 1.2;
  private static final int MOST_PROBLEMS = 12;

  private final ModelClient client;

  /**
   * Asks the model of these settings.
   *
   * @param limit for one answer
   */
  public Rewriter(ModelSettings settings, Duration limit) {
    this.client = new ModelClient(settings, limit);
  }

  /** The letter in the model's words, or as it was. */
  public Rewriting rewrite(Letter letter, Tone tone) {
    List<String> problems = List.of();
    for (int tries = 1; tries <= TRIES; tries++) {
      ModelReply reply = client.ask(ModelPrompt.SYSTEM, ModelPrompt.user(letter, tone, problems));
      if (reply instanceof ModelReply.Failed(String why)) {
        return new Rewriting.Kept(letter, "The letter is in Payband's own words: " + why + ".");
      }
      List<String> found = new ArrayList<>();
      if (reply instanceof ModelReply.Text(String content)) {
        Optional<ModelAnswer> answer = ModelAnswer.read(content, letter.ledger(), found);
        if (answer.isPresent()) {
          Letter rewritten = rewritten(letter, answer.get(), found);
          if (found.isEmpty()) {
            return new Rewriting.Rewritten(rewritten, tries);
          }
        }
      }
      problems = found.subList(0, Math.min(found.size(), MOST_PROBLEMS));
    }
    return new Rewriting.Kept(
        letter,
        "The letter is in Payband's own words: "
            + TRIES
            + " answers of the model stated something"
            + " that no fact carries. The last: "
            + problems.getFirst());
  }

  private static Letter rewritten(Letter letter, ModelAnswer answer, List<String> problems) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : letter.paragraphs()) {
      if (paragraph.part() != Paragraph.Part.BODY) {
        paragraphs.add(paragraph);
      } else if (next < answer.paragraphs().size()) {
        List<Run> runs = new ArrayList<>();
        for (ModelAnswer.Sentence sentence : answer.paragraphs().get(next)) {
          if (!runs.isEmpty()) {
            runs.add(new Run(" ", null));
          }
          runs.addAll(judged(sentence, letter.ledger(), problems));
        }
        paragraphs.add(new Paragraph(Paragraph.Part.BODY, runs));
        next++;
      }
    }
    if (next < answer.paragraphs().size() || paragraphs.size() < letter.paragraphs().size()) {
      problems.add("The answer has another number of paragraphs than the letter.");
    }
    Letter rewritten = new Letter(letter.kind(), paragraphs, letter.ledger(), letter.remarks());
    if (rewritten.words() > letter.words() * MOST_WORDS) {
      problems.add("The answer is longer than the letter.");
    }
    if (problems.isEmpty()) {
      // What each sentence says alone may say more beside the others.
      refused(ClaimCheck.check(letter.ledger(), rewritten.text()), problems);
    }
    return rewritten;
  }

  /**
   * The sentence in runs, by the facts that the checker found for its claims. What only the other
   * side says may be quoted as a whole; nothing else may lean on it.
   */
  private static List<Run> judged(
      ModelAnswer.Sentence sentence, Ledger ledger, List<String> problems) {
    String text = sentence.text();
    List<Run> runs = new ArrayList<>();
    for (Fact fact : ledger.facts()) {
      String quote = "“" + fact.text() + "”";
      int at = othersWord(fact) ? text.indexOf(quote) : -1;
      if (at >= 0) {
        judged(text.substring(0, at), sentence, ledger, runs, problems);
        runs.add(new Run(quote, fact.id()));
        judged(text.substring(at + quote.length()), sentence, ledger, runs, problems);
        return runs;
      }
    }
    judged(text, sentence, ledger, runs, problems);
    return runs;
  }

  private static boolean othersWord(Fact fact) {
    return fact.kind() == FactKind.STATEMENT && fact.id().startsWith("ad-");
  }

  private static void judged(
      String text,
      ModelAnswer.Sentence sentence,
      Ledger ledger,
      List<Run> runs,
      List<String> problems) {
    Ledger own = Ledger.of(ledger.facts().stream().filter(fact -> !othersWord(fact)).toList());
    Judgement judgement = ClaimCheck.check(own, text);
    refused(judgement, problems);
    Set<String> named = new HashSet<>(sentence.facts());
    int at = 0;
    for (Claim claim : judgement.claims()) {
      String fact = claim.fact();
      if (fact == null || claim.from() < at || claim.to() <= claim.from()) {
        continue;
      }
      if (!named.contains(fact)) {
        problems.add("\"" + text + "\" states the fact " + fact + " without naming its id.");
      }
      plain(part(text, at, claim.from()), runs);
      runs.add(new Run(part(text, claim.from(), claim.to()), fact));
      at = claim.to();
    }
    plain(part(text, at, text.codePointCount(0, text.length())), runs);
  }

  private static void refused(Judgement judgement, List<String> problems) {
    for (Claim claim : judgement.claims()) {
      if (!claim.supported()) {
        problems.add("\"" + claim.text() + "\": " + claim.reason());
      }
    }
    if (!judgement.supported() && problems.isEmpty()) {
      problems.add("Something is stated that no fact carries.");
    }
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, null));
    }
  }

  private static String part(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
