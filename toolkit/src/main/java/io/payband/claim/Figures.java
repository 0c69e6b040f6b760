package io.payband.claim;

import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fact that carries each figure of a sentence. */
final class Figures {

  private static final Set<String> STRONG =
      Set.of(
          ",", ";", ":", "and", "but", "while", "whereas", "versus", "vs", "than", "plus", "(", ")",
          "—", "|", "/", ".", "?", "!");
  private static final Set<String> WEAK =
      Set.of(
          "is", "are", "was", "were", "with", "to", "below", "above", "against", "on", "from", "at",
          "over", "instead", "for", "as");
  private static final Set<String> ADVERT =
      Set.of(
          "you",
          "your",
          "ad",
          "advert",
          "advertisement",
          "posting",
          "opening",
          "listing",
          "vacancy",
          "requirement",
          "requirements",
          "job",
          "position",
          "role",
          "post");

  private static final Set<String> WEAKLY =
      Set.of(
          "offer",
          "offered",
          "offering",
          "proposed",
          "range",
          "ask",
          "asked",
          "need",
          "want",
          "consider",
          "market",
          "going",
          "elsewhere",
          "previous",
          "ad",
          "posted",
          "current",
          "match");

  private final Sheet sheet;
  private final Ledgers book;

  /** What a figure's own words say of it. */
  private record Local(
      Set<Tag> measure,
      Set<Tag> band,
      Set<Tag> source,
      @Nullable Tag side,
      int level,
      int left,
      int right) {}

  record Found(@Nullable Held held, @Nullable String reason, @Nullable Held near) {}

  Figures(Sheet sheet, Ledgers book) {
    this.sheet = sheet;
    this.book = book;
  }

  Found find(int index) {
    Quantity q = sheet.quantities().get(index);
    if (named(q)) {
      return new Found(null, "A name with a number is right only as a whole.", null);
    }
    Local local = local(index);
    boolean carried = carried();
    Held best = null;
    int bestScore = -1;
    String reason = null;
    Held near = null;
    for (Held held : book.facts()) {
      if (!Match.fits(q, held, book, carried)) {
        continue;
      }
      String against = against(index, q, held, local);
      if (against != null) {
        if (near == null) {
          near = held;
          reason = against;
        }
        continue;
      }
      int score = score(q, held, local);
      if (score > bestScore) {
        best = held;
        bestScore = score;
      }
    }
    if (best != null) {
      return new Found(best, null, null);
    }
    if (near != null) {
      return new Found(null, reason, near);
    }
    return new Found(null, "No fact of the ledger has this value and unit.", nearest(q, local));
  }

  /** Whether a figure is part of a name: "Java 25". */
  private boolean named(Quantity q) {
    int at = q.from() - 1;
    if (q.sort() != Quantity.Sort.COUNT || at < 0 || q.words() || q.hedge().length() > 0) {
      return false;
    }
    Token before = sheet.token(at);
    boolean name =
        (before.capital() && at > 0 && sheet.token(at - 1).word())
            || (sheet.token(q.from()).joined() && before.word())
            || (before.capital()
                && sheet.token(q.from()).glued()
                && !sheet.token(q.from()).joined());
    if (!name
        || Lexicon.get().function(before.low())
        || Lexicon.get().has("free", before.low())
        || Lexicon.get().has("talk", before.low())) {
      return false;
    }
    for (Sheet.Mention mention : sheet.mentions()) {
      if (mention.to() == q.from()) {
        return false;
      }
    }
    for (Label label : sheet.labels()) {
      if (label.to() == q.from()) {
        return false;
      }
    }
    return true;
  }

  /** A thousand said with another sum may be left out with this one. */
  private boolean carried() {
    int back = 0;
    for (Sheet s = sheet; s != null && back < 30; s = s.before(), back++) {
      for (Quantity other : s.quantities()) {
        if ((other.sort() == Quantity.Sort.MONEY && other.thousands())
            || (other.thousands() && other.sort() == Quantity.Sort.COUNT)) {
          return true;
        }
      }
    }
    return false;
  }

  private Local local(int index) {
    Quantity q = sheet.quantities().get(index);
    int left = 0;
    for (int k = index - 1; k >= 0; k--) {
      if (sheet.quantities().get(k).sort() != Quantity.Sort.DATE
          || q.sort() == Quantity.Sort.DATE) {
        left = split(sheet.quantities().get(k).to(), q.from());
        break;
      }
    }
    int right = sheet.size();
    for (int k = index + 1; k < sheet.quantities().size(); k++) {
      if (sheet.quantities().get(k).sort() != Quantity.Sort.DATE
          || q.sort() == Quantity.Sort.DATE) {
        right = split(q.to(), sheet.quantities().get(k).from());
        break;
      }
    }
    Set<Tag> measure = nearest(Tag.MEASURE, index, left, right);
    Set<Tag> band = nearest(Tag.PLACE_IN_BAND, index, left, right);
    Set<Tag> source = nearest(Tag.SOURCE, index, left, right);
    Set<Tag> sides = nearest(Tag.SIDE, index, left, right);
    Tag side = sides.isEmpty() ? ofSentence(q) : sides.iterator().next();
    int level = sides.isEmpty() ? 1 : 2;
    if (level < 2 && !band.isEmpty() && !band.contains(Tag.LOW) && !band.contains(Tag.HIGH)) {
      side = Tag.MARKET;
      level = 2;
    }
    String before = q.from() > 0 ? sheet.token(q.from() - 1).low() : "";
    if (before.equals("your") || before.equals("yours") || before.equals("their")) {
      side = before.equals("their") ? Tag.COMPETING : Tag.OFFER;
      level = 2;
    }
    if (side == null) {
      side = inherited();
      level = 0;
    }
    if (measure.isEmpty() && q.sort() != Quantity.Sort.DATE) {
      measure = lead(Tag.MEASURE);
    }
    if (band.isEmpty()) {
      band = lead(Tag.PLACE_IN_BAND);
    }
    return new Local(measure, band, source, side, level, left, right);
  }

  private Set<Tag> lead(int group) {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    for (Label label : Label.in(sheet.sentence().lead())) {
      if (label.of(group)) {
        tags.addAll(label.tags());
      }
    }
    return tags;
  }

  private @Nullable Tag ofSentence(Quantity q) {
    Tag side = null;
    for (Label label : sheet.labels()) {
      if (label.of(Tag.SIDE) && !sheet.inPhrase(label.from()) && label.from() < q.from()) {
        side = label.tags().iterator().next();
      }
    }
    return side;
  }

  private @Nullable Tag inherited() {
    Set<Tag> lead = lead(Tag.SIDE);
    if (!lead.isEmpty()) {
      Tag last = null;
      for (Label label : Label.in(sheet.sentence().lead())) {
        if (label.of(Tag.SIDE)) {
          last = label.tags().iterator().next();
        }
      }
      return last;
    }
    Sheet before = sheet.before();
    return before == null ? null : before.side();
  }

  /** Where the words between two figures part: to the left one, and to the right. */
  private int split(int from, int to) {
    for (int i = from; i < to; i++) {
      if (STRONG.contains(sheet.token(i).low())) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (WEAK.contains(sheet.token(i).low())) {
        return i;
      }
    }
    return to;
  }

  /** Labels that stand together before their figures belong to them in order. */
  private @Nullable Label inOrder(int group, int index) {
    List<Quantity> all = sheet.quantities();
    if (all.get(index).sort() == Quantity.Sort.DATE) {
      return null;
    }
    int first = index;
    while (first > 0 && between(group, all.get(first - 1).to(), all.get(first).from()).isEmpty()) {
      first--;
    }
    int last = index;
    while (last + 1 < all.size()
        && between(group, all.get(last).to(), all.get(last + 1).from()).isEmpty()) {
      last++;
    }
    int from = first == 0 ? 0 : all.get(first - 1).to();
    List<Label> labels = between(group, from, all.get(first).from());
    boolean after = !between(group, all.get(last).to(), sheet.size()).isEmpty();
    for (int k = 1; k < labels.size(); k++) {
      if (labels.get(k).from() - labels.get(k - 1).to() > 2) {
        return null;
      }
    }
    for (int k = first; k <= last; k++) {
      if (all.get(k).sort() != all.get(index).sort()) {
        return null;
      }
    }
    return labels.size() > 1 && labels.size() == last - first + 1 && !after
        ? labels.get(index - first)
        : null;
  }

  private List<Label> between(int group, int from, int to) {
    List<Label> out = new ArrayList<>();
    for (Label label : sheet.labels()) {
      if (label.of(group) && label.from() >= from && label.to() <= to) {
        out.add(label);
      }
    }
    return out;
  }

  /** Whether a label can speak of a figure of this sort. */
  private static boolean speaks(Label label, Quantity q) {
    if (!label.of(Tag.MEASURE)) {
      return true;
    }
    for (Tag tag : label.tags()) {
      boolean fits =
          switch (q.sort()) {
            case DATE -> tag == Tag.DEADLINE || tag == Tag.START || tag == Tag.LASTDAY;
            case DURATION ->
                tag == Tag.VESTING
                    || tag == Tag.DECIDE
                    || tag == Tag.NOTICE
                    || tag == Tag.EXPERIENCE;
            default -> tag.compareTo(Tag.VESTING) < 0;
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private Set<Tag> nearest(int group, int index, int left, int right) {
    Quantity q = sheet.quantities().get(index);
    Label ordered = group == Tag.SIDE ? null : inOrder(group, index);
    if (ordered != null && speaks(ordered, q)) {
      return ordered.tags();
    }
    Label best = null;
    int distance = Integer.MAX_VALUE;
    for (Label label : sheet.labels()) {
      if (!label.of(group)
          || !speaks(label, q)
          || (sheet.inPhrase(label.from()) && label.to() - label.from() == 1)) {
        continue;
      }
      int d = Integer.MAX_VALUE;
      if (label.from() >= left && label.to() <= q.from()) {
        d = q.from() - label.to();
      } else if (label.from() >= q.to() && label.to() <= right) {
        boolean crosses = crosses(q.to(), label.from());
        boolean bracket = label.from() == q.to() + 1 && sheet.token(q.to()).is("(");
        if (crosses && !bracket && group != Tag.SIDE) {
          continue;
        }
        d = label.from() - q.to() + (crosses ? 12 : 0);
      } else if (label.from() < q.to() && label.to() > q.from()) {
        d = 0;
      }
      // "Quarry Labs has offered me": the name says more than the verb.
      if (d < 1000
          && label.to() - label.from() == 1
          && WEAKLY.contains(sheet.token(label.from()).low())) {
        d += 8;
      }
      if (d < distance) {
        distance = d;
        best = label;
      }
    }
    return best == null ? Set.of() : best.tags();
  }

  private boolean crosses(int from, int to) {
    for (int i = from; i < to; i++) {
      if (STRONG.contains(sheet.token(i).low())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why a fact of the right value is not what the sentence means; null when nothing is against it.
   */
  private @Nullable String against(int index, Quantity q, Held held, Local local) {
    String role = held.fact().role();
    String other =
        "The ledger has this figure as the " + role + subject(held) + "; the text differs in ";
    if (disagree(local.measure(), held, Tag.MEASURE, q)) {
      return other + "what it is.";
    }
    if (disagree(local.band(), held, Tag.PLACE_IN_BAND, q)) {
      return other + "its place in the range.";
    }
    if (disagree(local.source(), held, Tag.SOURCE, q) || sources(held)) {
      return other + "its source.";
    }
    if (side(index, q, held, local) != null) {
      return other + "whose it is.";
    }
    if (held.has(Tag.PLACE_IN_BAND)
        && local.band().isEmpty()
        && !range(index)
        && !(held.is(Tag.MEDIAN) && local.side() == Tag.MARKET)) {
      return other + "its place in the range.";
    }
    if (!hourly(q, held) || period(q, held)) {
      return other + "its period.";
    }
    if (names(q, held, local)) {
      return other + "the employer.";
    }
    if (cohort(held)) {
      return other + "the group it describes.";
    }
    if (held.advert() != advert(q, held, local)) {
      return held.advert() ? "The ad says this; it is not the writer's." : other + "who says it.";
    }
    if (q.sort() == Quantity.Sort.COUNT && !counted(q, held)) {
      return "The ledger counts " + held.unit() + " here: " + role + ".";
    }
    if (!generic(q, held, local)) {
      return other + "what it is about.";
    }
    if (years(index, q, held, local)) {
      return other + "its year.";
    }
    return null;
  }

  static String subject(Held held) {
    return held.fact().subject() == null ? "" : " (" + held.fact().subject() + ")";
  }

  private static boolean disagree(Set<Tag> said, Held held, int group, Quantity q) {
    if (said.isEmpty()
        || (q.sort() == Quantity.Sort.DATE && group == Tag.MEASURE && !held.has(group))) {
      return false;
    }
    if (held.compares() && group != Tag.SOURCE) {
      return group == Tag.PLACE_IN_BAND || !held.speaks(said);
    }
    boolean any = false;
    for (Tag tag : held.tags()) {
      if (tag.group() == group) {
        any = true;
        if (said.contains(tag)) {
          return false;
        }
      }
    }
    if (group == Tag.SOURCE) {
      String kind = held.fact().source().kindOrNull();
      if (kind == null) {
        return false;
      }
      Tag is =
          kind.equals("self-reported")
              ? Tag.SELF
              : kind.equals("official") ? Tag.OFFICIAL : Tag.POSTEDKIND;
      return !said.contains(is);
    }
    if (!any
        && group == Tag.MEASURE
        && (held.kind() == FactKind.NUMBER
            || held.kind() == FactKind.PERCENT
            || held.kind() == FactKind.DURATION)) {
      return false;
    }
    return any
        || (held.kind() == FactKind.MONEY && group != Tag.PLACE_IN_BAND)
        || (group == Tag.PLACE_IN_BAND && held.kind() == FactKind.MONEY);
  }

  private @Nullable String side(int index, Quantity q, Held held, Local local) {
    Tag has = null;
    for (Tag tag : held.tags()) {
      if (tag.group() == Tag.SIDE) {
        has = tag;
      }
    }
    Tag said = local.side();
    if (has == null) {
      return null;
    }
    if (held.fact().ask()) {
      return asks(local) ? null : "ask";
    }
    if (said == null || said == has || (local.level() == 0 && has == Tag.OFFER)) {
      return null;
    }
    if (said == Tag.ASK && held.is(Tag.DEADLINE) && wanted(q)) {
      return "ask";
    }
    if (said == Tag.ASK) {
      // "from 185 to 205", "instead of the 16th"
      int at = q.from() - 1;
      boolean from =
          at >= 0
              && (sheet.token(at).is("from")
                  || sheet.token(at).is("than")
                  || (sheet.token(at).is("of") && at > 0 && sheet.token(at - 1).is("instead")));
      boolean date = q.sort() == Quantity.Sort.DATE;
      boolean told = local.level() < 2 && !request(q);
      return from
              || date
              || (told && !held.is(Tag.COMPETING))
              || (has == Tag.MARKET && !local.band().isEmpty())
              || (has == Tag.POSTED && range(index))
          ? null
          : "ask";
    }
    if ((said == Tag.MARKET && has == Tag.POSTED) || (said == Tag.POSTED && has == Tag.MARKET)) {
      return has == Tag.MARKET && !local.band().isEmpty() ? null : "source";
    }
    if (q.sort() == Quantity.Sort.DATE) {
      return local.level() == 2 && (said == Tag.COMPETING) != (has == Tag.COMPETING)
          ? "side"
          : null;
    }
    if (local.level() < 2 && has == Tag.OFFER) {
      return said == Tag.COMPETING || said == Tag.CURRENT ? "side" : null;
    }
    if ((said == Tag.POSTED && has == Tag.OFFER) || (said == Tag.OFFER && has == Tag.POSTED)) {
      return range(index) && has == Tag.POSTED && said == Tag.OFFER ? null : "side";
    }
    return held.kind() == FactKind.DURATION && has != Tag.COMPETING ? null : "side";
  }

  /** "I need an answer by": the writer's own deadline is an ask. */
  private boolean wanted(Quantity q) {
    for (int i = Math.max(0, q.from() - 7); i < q.from() - 1; i++) {
      if (sheet.token(i).is("i")
          && (sheet.token(i + 1).is("need") || sheet.token(i + 1).is("want"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of a figure asks for something. */
  private boolean request(Quantity q) {
    for (int i = q.from() - 1; i >= 0; i--) {
      if (sheet.token(i).is(";") || sheet.token(i).is(".") || sheet.token(i).is("but")) {
        return false;
      }
      for (Label label : sheet.labels()) {
        if (label.tags().contains(Tag.ASK) && label.from() <= i && i < label.to()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean asks(Local local) {
    if (local.side() == Tag.ASK) {
      return true;
    }
    if (local.level() == 2) {
      return false;
    }
    if (sheet.sentence().asks() && sheet.has("could", "would", "can", "may", "might")) {
      return true;
    }
    for (Label label : sheet.labels()) {
      if (label.tags().contains(Tag.ASK)) {
        return true;
      }
    }
    return false;
  }

  private boolean hourly(Quantity q, Held held) {
    if (held.kind() != FactKind.MONEY || q.period() != null) {
      return true;
    }
    String unit = held.unit();
    if (unit.endsWith("/hour") || unit.endsWith("/day")) {
      if (sheet.has("salary", "annual", "annually", "yearly")) {
        return false;
      }
      String lead = leadPeriod();
      return lead == null || unit.endsWith("/" + lead);
    }
    String lead = leadPeriod();
    return lead == null || unit.endsWith("/" + lead) || !unit.contains("/");
  }

  private @Nullable String leadPeriod() {
    List<Token> lead = sheet.sentence().lead();
    for (int i = 0; i < lead.size(); i++) {
      String low = lead.get(i).low();
      boolean per =
          i > 0
              && (lead.get(i - 1).is("/")
                  || lead.get(i - 1).is("per")
                  || lead.get(i - 1).is("a")
                  || lead.get(i - 1).is("an"));
      if (per && Quantities.UNITS.containsKey(low)) {
        String unit = Quantities.UNITS.getOrDefault(low, low);
        return unit.substring(0, unit.length() - 1);
      }
    }
    return null;
  }

  private boolean range(int index) {
    return pair(index, index + 1) || pair(index - 1, index);
  }

  private boolean pair(int a, int b) {
    if (a < 0 || b >= sheet.quantities().size()) {
      return false;
    }
    Quantity one = sheet.quantities().get(a);
    Quantity two = sheet.quantities().get(b);
    if (two.from() - one.to() != 1 || one.sort() != two.sort()) {
      return false;
    }
    return Set.of("-", "–", "—", "to", "and", "through").contains(sheet.token(one.to()).low())
        && one.value().compareTo(two.value()) < 0;
  }

  /** Whether an employer is named beside the figure that is not the fact's. */
  private boolean names(Quantity q, Held held, Local local) {
    String subject = held.fact().subject();
    if (subject == null) {
      return false;
    }
    boolean own = false;
    boolean other = false;
    for (Sheet.Mention mention : sheet.mentions()) {
      if (mention.from() < local.left()
          || mention.to() > local.right()
          || (mention.from() > q.to() && crosses(q.to(), mention.from()))) {
        continue;
      }
      for (Held name : mention.holders()) {
        if (name.kind() == FactKind.NAME
            && name.fact().role().contains("employer")
            && !name.fact().role().contains("place")) {
          if (name.fact().text().equals(subject)) {
            own = true;
          } else {
            other = true;
          }
        }
      }
    }
    boolean employer = false;
    for (Held name : book.facts()) {
      employer |=
          name.kind() == FactKind.NAME
              && name.fact().role().contains("employer")
              && name.fact().text().equals(subject);
    }
    return other && !own && employer;
  }

  private boolean sources(Held held) {
    String kind = held.fact().source().kindOrNull();
    if (kind == null || !(held.fact().source() instanceof FactSource.Snapshot)) {
      return false;
    }
    for (int i = 0; i + 1 < sheet.size(); i++) {
      boolean whose =
          Set.of("your", "my", "their", "our", "own", "internal").contains(sheet.token(i).low());
      if (whose
          && Set.of("figures", "data", "numbers", "survey", "statistics", "study", "benchmark")
              .contains(sheet.token(i + 1).low())) {
        return true;
      }
    }
    for (Label label : sheet.labels()) {
      if (label.of(Tag.SOURCE)) {
        Tag is =
            kind.equals("self-reported")
                ? Tag.SELF
                : kind.equals("official") ? Tag.OFFICIAL : Tag.POSTEDKIND;
        if (!label.tags().contains(is) && kindsInLedger(label.tags()) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private int kindsInLedger(Set<Tag> tags) {
    int count = 0;
    for (Held held : book.facts()) {
      String kind = held.fact().source().kindOrNull();
      if (kind != null) {
        Tag is =
            kind.equals("self-reported")
                ? Tag.SELF
                : kind.equals("official") ? Tag.OFFICIAL : Tag.POSTEDKIND;
        count += tags.contains(is) ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether the sentence names a part of the market figure's group and leaves another part out. */
  private boolean cohort(Held held) {
    if (!held.is(Tag.MARKET) || held.fact().subject() == null) {
      return false;
    }
    String subject = held.fact().subject();
    int in = subject.lastIndexOf(" in ");
    String people =
        in > 0
            ? subject.substring(0, in)
            : subject.contains(",") ? subject.substring(0, subject.indexOf(',')) : subject;
    int said = 0;
    int all = 0;
    Set<String> words = new HashSet<>();
    for (int i = 0; i < sheet.size(); i++) {
      words.add(sheet.token(i).stem());
    }
    for (Token token : sheet.sentence().lead()) {
      words.add(token.stem());
    }
    for (Token token : Held.tokens(people)) {
      if (token.word() && !Lexicon.get().function(token.low())) {
        all++;
        said += words.contains(token.stem()) ? 1 : 0;
      }
    }
    boolean title = false;
    for (Sheet.Mention mention : sheet.mentions()) {
      if (mention.holders().getFirst().kind() == FactKind.TITLE) {
        title = true;
        String before = mention.from() > 0 ? sheet.token(mention.from() - 1).low() : "";
        if ((before.equals("for") || before.equals("of") || before.equals("among"))
            && sheet.token(mention.to() - 1).low().endsWith("s")
            && !within(mention, people)) {
          return true;
        }
      }
    }
    return said > 0 && said < all && !title;
  }

  private boolean within(Sheet.Mention mention, String people) {
    Set<String> stems = new HashSet<>();
    for (Token token : Held.tokens(people)) {
      stems.add(token.stem());
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      if (sheet.content(i) && !Lexicon.get().carried(sheet.token(i).stem(), stems)) {
        return false;
      }
    }
    return true;
  }

  private boolean advert(Quantity q, Held held, Local local) {
    boolean cue = false;
    boolean own = false;
    for (int i = Math.max(0, local.left()); i < Math.min(sheet.size(), local.right()); i++) {
      Token token = sheet.token(i);
      cue |= ADVERT.contains(token.low());
      own |=
          token.is("my")
              || (token.is("i")
                  && i + 1 < sheet.size()
                  && (sheet.token(i + 1).is("have")
                      || sheet.token(i + 1).is("bring")
                      || sheet.token(i + 1).is("hold")
                      || sheet.token(i + 1).is("lead")
                      || sheet.token(i + 1).is("led")));
    }
    if (held.advert()) {
      return !own && (cue || sheet.has("you", "your", "ad", "posting", "opening", "advert"));
    }
    if (held.kind() == FactKind.MONEY || held.kind() == FactKind.DATE || own || held.fact().ask()) {
      return false;
    }
    int from = q.from();
    while (from > local.left() && sheet.token(from - 1).kind() != Token.Kind.SIGN) {
      from--;
    }
    for (int i = from; i < q.from() - 1; i++) {
      boolean asks =
          sheet.token(i).is("you")
              || sheet.token(i).is("ad")
              || sheet.token(i).is("posting")
              || sheet.token(i).is("opening");
      if (asks
          && Set.of(
                  "ask",
                  "asks",
                  "require",
                  "requires",
                  "want",
                  "wants",
                  "need",
                  "needs",
                  "prefer",
                  "prefers")
              .contains(sheet.token(i + 1).low())) {
        return true;
      }
    }
    return false;
  }

  private boolean counted(Quantity q, Held held) {
    if (held.kind() == FactKind.MONEY || held.kind() == FactKind.DURATION) {
      int at = q.to();
      return at >= sheet.size()
          || !sheet.token(at).word()
          || Lexicon.get().has("free", sheet.token(at).low())
          || Lexicon.get().has("talk", sheet.token(at).low())
          || !sheet.content(at)
          || sheet.token(at).joined()
          || label(at);
    }
    if (q.from() > 1
        && sheet.token(q.from() - 1).is("of")
        && Lexicon.get().carried(sheet.token(q.from() - 2).stem(), held.stems())) {
      return true;
    }
    boolean noun = false;
    int seen = 0;
    for (int i = q.to(); i < sheet.size() && seen < 4; i++) {
      Token token = sheet.token(i);
      if (token.kind() == Token.Kind.SIGN || token.number()) {
        break;
      }
      if (Lexicon.get().function(token.low())
          || (Lexicon.get().has("free", token.low())
              && !Lexicon.get().carried(token.stem(), held.stems()))) {
        if (noun || (!token.is("of") && !token.is("the") && !token.is("our") && !token.is("my"))) {
          break;
        }
        continue;
      }
      noun = true;
      seen++;
      if (Lexicon.get().carried(token.stem(), held.stems())) {
        return true;
      }
    }
    return !noun;
  }

  private boolean label(int at) {
    for (Label label : sheet.labels()) {
      if (label.from() <= at && at < label.to()) {
        return true;
      }
    }
    return false;
  }

  private boolean period(Quantity q, Held held) {
    if (held.kind() == FactKind.MONEY) {
      return false;
    }
    // "64 trucks a night": the period stands behind what is counted.
    for (int i = q.to(); i + 1 < sheet.size() && i < q.to() + 4; i++) {
      Token token = sheet.token(i);
      String next = sheet.token(i + 1).low();
      boolean per =
          token.is("a")
              || token.is("an")
              || token.is("per")
              || token.is("each")
              || token.is("every")
              || token.is("/");
      if (per && (Quantities.UNITS.containsKey(next) || TURNS.contains(next))) {
        return !Lexicon.get().carried(sheet.token(i + 1).stem(), held.stems());
      }
      if (token.kind() == Token.Kind.SIGN || token.number()) {
        break;
      }
    }
    if (q.period() == null || q.period().equals("time")) {
      return false;
    }
    return !Lexicon.get().carried(Stem.of(q.period()), held.stems());
  }

  private static final Set<String> TURNS =
      Set.of(
          "shift",
          "night",
          "quarter",
          "session",
          "class",
          "term",
          "semester",
          "season",
          "sprint",
          "person",
          "patient",
          "student",
          "head",
          "visit",
          "release",
          "site",
          "project");

  /** A figure with no fixed role needs words of its own role beside it. */
  private boolean generic(Quantity q, Held held, Local local) {
    if (held.has(Tag.MEASURE) && (!local.measure().isEmpty() || held.kind() == FactKind.MONEY)) {
      return true;
    }
    if (held.kind() == FactKind.MONEY && held.has(Tag.PLACE_IN_BAND)) {
      return true;
    }
    if (q.sort() == Quantity.Sort.DATE && q.from() == 0 && q.to() >= sheet.size() - 1) {
      return true;
    }
    if (held.kind() == FactKind.MONEY && held.has(Tag.SIDE)) {
      return ownWords(q, held);
    }
    if (q.sort() == Quantity.Sort.DURATION
        && ((local.side() == Tag.ASK && local.level() == 2) || request(q))
        && !held.fact().ask()
        && !held.is(Tag.EXPERIENCE)) {
      return false;
    }
    if (held.is(Tag.EXPERIENCE) && years(q)) {
      return true;
    }
    return score(q, held, local) > 0 || Context.overlap(sheet, held) > 0;
  }

  /** Whether a word of the role that names the payment stands in the sentence. */
  private boolean ownWords(Quantity q, Held held) {
    for (Token token : Held.tokens(held.fact().role())) {
      String low = token.low();
      if (!token.word()
          || Lexicon.get().function(low)
          || Set.of("offer", "competing", "asked", "current", "payment", "pay", "last", "employer")
              .contains(low)) {
        continue;
      }
      for (int i = 0; i < sheet.size(); i++) {
        if ((i < q.from() || i >= q.to())
            && Lexicon.get().carries(sheet.token(i).stem(), token.stem())) {
          return true;
        }
      }
      for (Token lead : sheet.sentence().lead()) {
        if (Lexicon.get().carries(lead.stem(), token.stem())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "for eight years", "eight years in": years of work, unless a place of work is named with them.
   */
  private boolean years(Quantity q) {
    for (Sheet.Mention mention : sheet.mentions()) {
      if (mention.from() >= q.to()
          && mention.from() <= q.to() + 2
          && sheet.token(mention.from() - 1).is("at")) {
        return false;
      }
    }
    String next = q.to() < sheet.size() ? sheet.token(q.to()).low() : ".";
    boolean alone =
        next.equals("in")
            || next.equals(".")
            || next.equals(",")
            || next.equals("!")
            || next.equals(";")
            || next.equals("of");
    return alone
        && (sheet.has("work", "worked", "working", "career")
            || (sheet.before() != null && sheet.before().has("work", "worked", "experience"))
            || next.equals("in"));
  }

  private int score(Quantity q, Held held, Local local) {
    int score = 0;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sheet.size(); i++) {
      if ((i >= q.from() && i < q.to()) || !sheet.content(i) || !seen.add(sheet.token(i).stem())) {
        continue;
      }
      if (Lexicon.get().carried(sheet.token(i).stem(), held.stems())) {
        score += i >= local.left() && i < local.right() ? 3 : 1;
      }
    }
    for (Set<Tag> tags : List.of(local.measure(), local.band())) {
      for (Tag tag : tags) {
        score += held.is(tag) ? 4 : 0;
      }
    }
    if (local.side() != null && held.is(local.side())) {
      score += 6;
    }
    return score;
  }

  /** Whether the sentence dates the figure to another year than the fact's. */
  private boolean years(int index, Quantity q, Held held, Local local) {
    if (held.years().isEmpty() || q.sort() == Quantity.Sort.DATE) {
      return false;
    }
    List<Integer> all = new ArrayList<>();
    Integer own = null;
    List<Quantity> list = sheet.quantities();
    for (int k = 0; k < list.size(); k++) {
      Quantity other = list.get(k);
      if (other.sort() == Quantity.Sort.DATE && other.date() != null && other.date().year() > 0) {
        all.add(other.date().year());
        if (k > index
            && own == null
            && other.from() < local.right() + 3
            && other.from() - q.to() < 12
            && nothingBetween(index, k)) {
          own = other.date().year();
        }
      }
    }
    if (all.isEmpty()) {
      return false;
    }
    if (all.size() == 1 || own == null) {
      return java.util.Collections.disjoint(all, held.years());
    }
    return !held.years().contains(own) && !(all.size() > 1 && held.years().containsAll(all));
  }

  private boolean nothingBetween(int a, int b) {
    for (int k = a + 1; k < b; k++) {
      if (sheet.quantities().get(k).sort() != Quantity.Sort.DATE) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Held nearest(Quantity q, Local local) {
    Held best = null;
    double distance = Double.MAX_VALUE;
    for (Held held : book.facts()) {
      if (!Match.kind(q, held.kind())) {
        continue;
      }
      double d = 10.0 / (1 + score(q, held, local));
      if (held.kind().counted() && !q.values().isEmpty() && q.value().signum() > 0) {
        BigDecimal number = held.fact().number();
        d +=
            number.signum() > 0
                ? Math.abs(Math.log(number.doubleValue() / q.value().doubleValue()))
                : 5;
      }
      if (d < distance) {
        distance = d;
        best = held;
      }
    }
    return best;
  }
}
