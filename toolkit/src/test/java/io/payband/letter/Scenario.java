package io.payband.letter;

import io.payband.fact.FactValue;
import io.payband.letter.cover.Cover;
import io.payband.letter.cover.CoverLetters;
import io.payband.letter.layoff.Layoff;
import io.payband.letter.layoff.LayoffForm;
import io.payband.letter.layoff.LayoffLetters;
import io.payband.letter.negotiation.Asked;
import io.payband.letter.negotiation.Lever;
import io.payband.letter.negotiation.MarketQuote;
import io.payband.letter.negotiation.Negotiation;
import io.payband.letter.negotiation.NegotiationLetter;
import io.payband.letter.negotiation.NegotiationLetters;
import io.payband.letter.negotiation.OfferTerms;
import io.payband.letter.negotiation.Pay;
import io.payband.letter.resignation.Notice;
import io.payband.letter.resignation.Resignation;
import io.payband.letter.resignation.ResignationLetters;
import io.payband.letter.resignation.Stakes;
import io.payband.letter.resignation.WorkingDays;
import io.payband.letter.template.LetterWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A situation of the golden letters, read from its file. */
@NullMarked
final class Scenario {

  private static final LetterWriter WRITER = LetterWriter.english();

  private final Map<String, Object> file;

  private final String resume;
  private final String ad;

  Scenario(String yaml) {
    this(yaml, "", "");
  }

  Scenario(String yaml, String resume, String ad) {
    this.resume = resume;
    this.ad = ad;
    LoaderOptions options = new LoaderOptions();
    file = new Yaml(new Plain(options)).load(yaml);
  }

  /** Every scalar is text. */
  private static final class Plain extends SafeConstructor {
    Plain(LoaderOptions options) {
      super(options);
      yamlConstructors.put(Tag.TIMESTAMP, new Text());
      yamlConstructors.put(Tag.INT, new Text());
      yamlConstructors.put(Tag.FLOAT, new Text());
    }

    private static final class Text extends org.yaml.snakeyaml.constructor.AbstractConstruct {
      @Override
      public Object construct(Node node) {
        return ((ScalarNode) node).getValue();
      }
    }
  }

  Letter letter(String letter, String form) {
    return letter(letter, form, style());
  }

  Letter letter(String letter, String form, Style style) {
    Writing writing =
        switch (letter) {
          case "negotiation" ->
              new NegotiationLetters(WRITER)
                  .write(
                      NegotiationLetter.valueOf(form.toUpperCase(Locale.ROOT)),
                      negotiation(),
                      style);
          case "resignation" -> new ResignationLetters(WRITER).write(resignation(), style);
          case "cover" -> new CoverLetters(WRITER).write(cover(), style);
          case "layoff" -> new LayoffLetters(WRITER).write(layoffForm(form), layoff(), style);
          default -> throw new IllegalArgumentException(letter);
        };
    return switch (writing) {
      case Writing.Written(Letter written) -> written;
      case Writing.Lacks lacks -> throw new IllegalStateException(lacks.toString());
    };
  }

  static LayoffForm layoffForm(String form) {
    return LayoffForm.valueOf(
        form.matches("\\d+") ? "SECONDS_" + form : form.toUpperCase(Locale.ROOT));
  }

  Style style() {
    return new Style(
        Tone.valueOf(text("letter", "tone", "plain").toUpperCase(Locale.ROOT)),
        Length.valueOf(text("letter", "length", "full").toUpperCase(Locale.ROOT)),
        Integer.parseInt(text("letter", "variant", "0")),
        LocalDate.parse(text("letter", "date", "")),
        text("letter", "dates", "").equals("day-first")
            ? DateOrder.DAY_FIRST
            : DateOrder.MONTH_FIRST);
  }

  Parties parties() {
    return new Parties(
        text("writer", "name", ""),
        find("writer", "contact"),
        find("addressee", "name"),
        find("addressee", "title"));
  }

  Negotiation negotiation() {
    @Nullable String currency = find("offer", "base");
    OfferTerms offer =
        new OfferTerms(
            text("offer", "title", ""),
            find("offer", "employer"),
            pay("offer", "base"),
            number("offer", "bonus"),
            number("offer", "sign_on"),
            number("offer", "equity"),
            number("offer", "vesting"),
            date("offer", "start"),
            date("offer", "deadline"));
    Asked asked =
        new Asked(
            pay("ask", "pay"),
            pay("ask", "high"),
            levers(currency == null ? "USD" : currency.split("[ /]", -1)[1]),
            number("ask", "time"),
            date("ask", "until"));
    return new Negotiation(
        parties(),
        offer,
        asked,
        pay("competing", "base"),
        find("competing", "employer"),
        list(file.get("reasons")),
        market(),
        (String) file.get("decline_reason"));
  }

  private List<Lever> levers(String currency) {
    List<Lever> levers = new ArrayList<>();
    for (String key : map("ask").keySet()) {
      String text = text("ask", key, "");
      switch (key) {
        case "sign_on" -> levers.add(amount(Lever.What.SIGN_ON, text, currency));
        case "equity" -> levers.add(amount(Lever.What.EQUITY, text, currency));
        case "bonus" -> levers.add(amount(Lever.What.BONUS, text, "percent"));
        case "review" -> levers.add(amount(Lever.What.REVIEW, text, "months"));
        case "leave" -> levers.add(amount(Lever.What.LEAVE, text, "days"));
        case "start" -> levers.add(new Lever(Lever.What.START, new FactValue.Words(text), null));
        case "other" ->
            levers.add(new Lever(Lever.What.OTHER, new FactValue.Words("I will " + text), null));
        default -> {
          // Not a lever.
        }
      }
    }
    return levers;
  }

  private static Lever amount(Lever.What what, String text, String unit) {
    return new Lever(what, new FactValue.Amount(new BigDecimal(text.split(" ", -1)[0])), unit);
  }

  private @Nullable MarketQuote market() {
    if (map("market").isEmpty()) {
      return null;
    }
    @Nullable String reports = find("market", "reports");
    return new MarketQuote(
        text("market", "role", ""),
        find("market", "place"),
        text("market", "measure", ""),
        text("market", "median", "").split(" ", -1)[1],
        new BigDecimal(text("market", "median", "").split(" ", -1)[0]),
        number("market", "p75"),
        number("market", "p90"),
        reports == null ? null : Integer.valueOf(reports),
        text("market", "confidence", ""),
        text("market", "kind", ""),
        text("market", "date", ""),
        text("market", "snapshot", ""));
  }

  Resignation resignation() {
    Map<String, Object> block = map("resignation");
    Object notice = block.get("notice");
    Set<LocalDate> holidays = new HashSet<>();
    list(block.get("holidays")).forEach(day -> holidays.add(LocalDate.parse(day)));
    return new Resignation(
        parties(),
        text("resignation", "title", ""),
        text("resignation", "employer", ""),
        style().today(),
        notice == null ? Notice.USUAL : notice(asMap(notice)),
        new WorkingDays(holidays, String.valueOf(file.get("place")).matches(".*, [A-Z]{2}")),
        date("resignation", "last_day"),
        find("resignation", "reason"),
        list(block.get("handover")),
        new Stakes(
            list(block.get("vests")).stream().map(LocalDate::parse).toList(),
            date("resignation", "bonus"),
            date("resignation", "repay_until")));
  }

  private static Notice notice(Map<String, Object> notice) {
    String[] period = String.valueOf(notice.get("period")).split(" ", 2);
    String unit = period[1].endsWith("s") ? period[1] : period[1] + "s";
    Notice.Unit found = Notice.Unit.DAYS;
    for (Notice.Unit each : Notice.Unit.values()) {
      found = each.word().equals(unit) ? each : found;
    }
    Notice.End end =
        switch (String.valueOf(notice.get("end"))) {
          case "month" -> Notice.End.END_OF_MONTH;
          case "quarter" -> Notice.End.END_OF_QUARTER;
          default -> Notice.End.ANY_DAY;
        };
    return new Notice(Integer.parseInt(period[0]), found, end, true);
  }

  Layoff layoff() {
    return new Layoff(
        parties(),
        text("layoff", "title", ""),
        text("layoff", "employer", ""),
        find("layoff", "date"),
        date("layoff", "last_day"),
        find("layoff", "cause"),
        find("layoff", "scope"),
        find("layoff", "performance"),
        list(map("layoff").get("achievements")),
        list(map("layoff").get("since")),
        find("layoff", "references"),
        find("layoff", "rehire"),
        text("layoff", "next", ""),
        find("layoff", "opening"),
        find("layoff", "why"),
        pay("layoff", "ask"),
        pay("layoff", "ask_high"));
  }

  Cover cover() {
    return new Cover(
        parties(),
        resume,
        ad,
        find("cover", "title"),
        find("cover", "employer"),
        find("cover", "seen"),
        date("cover", "start"),
        pay("cover", "ask"),
        list(map("cover").get("answers")));
  }

  private @Nullable Pay pay(String block, String key) {
    @Nullable String text = find(block, key);
    if (text == null) {
      return null;
    }
    String[] parts = text.split("[ /]", -1);
    Pay.Measure measure =
        switch (parts[2]) {
          case "hour" -> Pay.Measure.HOURLY;
          case "day" -> Pay.Measure.DAILY;
          default -> Pay.Measure.BASE;
        };
    return new Pay(new BigDecimal(parts[0]), parts[1], measure);
  }

  private @Nullable BigDecimal number(String block, String key) {
    @Nullable String text = find(block, key);
    return text == null ? null : new BigDecimal(text.split(" ", -1)[0]);
  }

  private @Nullable LocalDate date(String block, String key) {
    @Nullable String text = find(block, key);
    return text == null ? null : LocalDate.parse(text);
  }

  private String text(String block, String key, String otherwise) {
    @Nullable String found = find(block, key);
    return found == null ? otherwise : found;
  }

  private @Nullable String find(String block, String key) {
    @Nullable Object value = map(block).get(key);
    return value == null ? null : String.valueOf(value);
  }

  private Map<String, Object> map(String block) {
    @Nullable Object value = file.get(block);
    return value == null ? Map.of() : asMap(value);
  }

  @SuppressWarnings("unchecked") // YAML's keys are text here.
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<String> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
