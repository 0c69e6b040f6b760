package io.payband.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the names, titles and credentials of a sentence by the role that it gives them. */
final class Names {

  private static final Set<String> TO_COME =
      Set.of(
          "expect",
          "expected",
          "expecting",
          "will",
          "complete",
          "completing",
          "finish",
          "finishing",
          "progress",
          "pursuing",
          "studying",
          "study",
          "toward",
          "towards",
          "candidate",
          "ahead",
          "come",
          "due",
          "next",
          "pending",
          "yet",
          "preparing",
          "sit",
          "sitting",
          "exam",
          "graduate",
          "awaiting",
          "waiting",
          "training",
          "underway",
          "ongoing",
          "working",
          "await");
  private static final Set<String> ADVERT =
      Set.of(
          "you",
          "your",
          "ad",
          "advert",
          "posting",
          "opening",
          "required",
          "requirement",
          "requires",
          "require",
          "ask",
          "asks",
          "prefer",
          "prefers",
          "preferred",
          "would",
          "learn",
          "listing");
  private static final Set<String> COMPETING =
      Set.of("competing", "other", "another", "second", "rival", "elsewhere", "both");

  private final Sheet sheet;

  Names(Sheet sheet) {
    this.sheet = sheet;
  }

  void judge(Judge judge, List<Claim> claims) {
    for (Sheet.Mention mention : sheet.mentions()) {
      if (told(mention)) {
        continue;
      }
      List<Held> fitting = new ArrayList<>();
      for (Held held : mention.holders()) {
        if (fits(mention, held)) {
          fitting.add(held);
        }
      }
      Held first = mention.holders().getFirst();
      if (fitting.isEmpty()) {
        claims.add(
            judge.claim(
                sheet,
                mention.from(),
                mention.to(),
                first.kind().word(),
                null,
                "The ledger has this as the " + first.fact().role() + Figures.subject(first) + ".",
                Judge.suggestion(first)));
      } else {
        claims.add(
            judge.claim(
                sheet,
                mention.from(),
                mention.to(),
                first.kind().word(),
                fitting.getFirst().fact().id(),
                null,
                null));
        sheet.use(fitting.getFirst());
      }
      sheet.explain(mention.from(), mention.to());
    }
  }

  private boolean fits(Sheet.Mention mention, Held held) {
    return switch (held.kind()) {
      case NAME -> name(mention, held);
      case TITLE -> title(mention, held);
      case CREDENTIAL -> credential(mention, held);
      default -> true;
    };
  }

  private boolean name(Sheet.Mention mention, Held held) {
    String role = held.fact().role().toLowerCase(Locale.ROOT);
    String before = low(mention.from() - 1);
    String greeting = sheet.token(0).low();
    boolean greets =
        Set.of("dear", "hi", "hello", "hey").contains(greeting)
            && mention.from() < 5
            && !Judge.any(sheet, 0, sheet.size(), Set.of("this", "here", "am", "it", "is"));
    if (greets) {
      return !role.equals("writer")
          && !role.contains("place")
          && (!role.contains("employer")
              || (!role.contains("competing")
                  && !role.contains("current")
                  && !role.contains("last")));
    }
    if (role.matches(
            ".*\\b(required|preferred|requirement|of the opening|for the opening|in the opening)\\b.*")
        && !role.contains("employer")
        && !role.contains("place")) {
      return quoted(mention) || Judge.any(sheet, 0, sheet.size(), ADVERT);
    }
    if (role.equals("addressee")) {
      return !before.equals("am") && !before.equals("sincerely");
    }
    if (role.contains("employer that made the offer")) {
      return !window(mention, 3, COMPETING) && !working(mention);
    }
    if (role.contains("competing")) {
      return !working(mention)
          && !before.equals("your")
          && !window(mention, 3, Set.of("join", "joining"));
    }
    if (role.contains("employer applied to")) {
      return !working(mention);
    }
    if (role.contains("last employer")) {
      return !window(mention, 4, Set.of("join", "joining", "apply", "applying", "currently"));
    }
    return true;
  }

  /** Whether the words before say that the writer works there. */
  private boolean working(Sheet.Mention mention) {
    for (int i = Math.max(0, mention.from() - 5); i < mention.from(); i++) {
      String low = low(i);
      if ((low.equals("work") && !low(i - 1).equals("to"))
          || low.equals("worked")
          || (low.equals("working") && low(i - 2).equals("been"))
          || low.equals("employed")
          || (low.equals("employer") && low(i - 1).equals("current"))
          || low.equals("left")
          || low.equals("currently")) {
        return true;
      }
    }
    return false;
  }

  private boolean title(Sheet.Mention mention, Held held) {
    String role = held.fact().role().toLowerCase(Locale.ROOT);
    boolean possessed =
        role.contains("current")
            || role.contains("last")
            || role.contains("previous")
            || role.contains("former")
            || role.contains("held");
    boolean holds = holds(mention);
    if (sheet.sentence().cell() && !possessed && !holds) {
      return Judge.any(sheet, 0, sheet.size(), OPENING) || leads(OPENING);
    }
    if (held.fact().ask() && window(mention, 5, Set.of("offered", "offer", "offering"))) {
      return false;
    }
    boolean market = sheet.has("median", "percentile", "market");
    if (possessed) {
      boolean wants =
          window(mention, 4, Set.of("applying", "apply", "application", "opening", "vacancy"))
              || (window(mention, 3, Set.of("offered", "offer"))
                  && !window(mention, 4, Set.of("as")));
      boolean was = window(mention, 4, Set.of("was", "formerly", "previously", "former"));
      boolean now = window(mention, 3, Set.of("am", "currently", "current"));
      return !wants
          && !(role.contains("current")
              && window(mention, 3, Set.of("former", "formerly", "previously")))
          && !(role.contains("last") && now && !was);
    }
    return !holds || market;
  }

  private static final Set<String> OPENING =
      Set.of(
          "offer",
          "offered",
          "applied",
          "opening",
          "position",
          "ask",
          "request",
          "role",
          "apply",
          "applying",
          "for",
          "new",
          "asked",
          "market",
          "median",
          "subject");

  private boolean leads(Set<String> lows) {
    for (Token token : sheet.sentence().lead()) {
      if (lows.contains(token.low())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence says that the writer holds the title. */
  private boolean holds(Sheet.Mention mention) {
    if (window(mention, 6, Set.of("hold", "holds", "held")) && sheet.has("i")) {
      return true;
    }
    int i = mention.from() - 1;
    while (i >= 0 && Set.of("a", "an", "the", "your", "now", "currently", "new").contains(low(i))) {
      i--;
    }
    String before = low(i);
    if (before.equals("as")) {
      String verb = low(i - 1);
      boolean joins =
          window(
                  mention,
                  7,
                  Set.of(
                      "join",
                      "joining",
                      "start",
                      "starting",
                      "hire",
                      "apply",
                      "see",
                      "offer",
                      "offered",
                      "begin",
                      "role",
                      "position",
                      "consider",
                      "considered",
                      "work",
                      "working"))
              && !Judge.any(
                  sheet, 0, mention.from(), Set.of("worked", "been", "have", "currently"));
      return !joins && !verb.equals("such");
    }
    if (Set.of("am", "was", "been", "current", "became", "i").contains(before)
        || (before.equals("is") && Judge.any(sheet, 0, i, Set.of("my")))) {
      return true;
    }
    if (before.equals(",") && i > 0) {
      for (Sheet.Mention other : sheet.mentions()) {
        if (other.to() == i && other.holders().getFirst().fact().role().equals("writer")) {
          return true;
        }
      }
    }
    boolean signature =
        (mention.from() <= 1 && sheet.sentence().lead().isEmpty() && !sheet.sentence().cell())
            || (mention.from() > 0
                && low(mention.from() - 1).equals(",")
                && sheet.mentions().getFirst().holders().getFirst().fact().role().equals("writer"));
    return signature
        && !sheet.has(
            "offer",
            "apply",
            "application",
            "position",
            "role",
            "opening",
            ":",
            "leads",
            "would",
            "could");
  }

  /** Whether it is a part of a statement that stands there word for word. */
  private boolean told(Sheet.Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (!sheet.explained(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it stands between quotation marks: the ad's words, told as the ad's. */
  private boolean quoted(Sheet.Mention mention) {
    return mention.from() > 0
        && mention.to() < sheet.size()
        && sheet.token(mention.from() - 1).is("\"")
        && sheet.token(mention.to()).is("\"");
  }

  private boolean credential(Sheet.Mention mention, Held held) {
    String role = held.fact().role().toLowerCase(Locale.ROOT);
    if (held.advert()) {
      return Judge.any(sheet, 0, sheet.size(), ADVERT)
          && !window(mention, 4, Set.of("hold", "have", "am", "my"));
    }
    if (role.matches(
        ".*\\b(to come|expected|in progress|pending|pursu|candidate|not yet|underway|planned)\\b.*")) {
      if (Judge.any(
              sheet, 0, sheet.size(), Set.of("ad", "advert", "posting", "required", "requires"))
          && sheet.has("your", "you", "the")
          && !sheet.has("i", "my")) {
        return true;
      }
      return Judge.any(sheet, Math.max(0, mention.from() - 12), mention.to() + 10, TO_COME)
          && !window(mention, 3, Set.of("hold", "earned", "completed", "have"));
    }
    return !window(mention, 4, Set.of("pursuing", "expect", "lack"));
  }

  private boolean window(Sheet.Mention mention, int size, Set<String> lows) {
    return Judge.any(sheet, mention.from() - size, mention.from(), lows);
  }

  private String low(int i) {
    return i < 0 || i >= sheet.size() ? "" : sheet.token(i).low();
  }
}
