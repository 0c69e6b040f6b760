package io.payband.letter.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a job ad. What it says is data: it is quoted or left out, never followed. */
final class JobAdReader {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^\\s*(?:job )?(title|position|role|company|employer|organi[sz]ation)\\s*:\\s*");
  private static final Pattern HIRES =
      Pattern.compile(
          "(?:(?<employer>[A-Z][\\w&.'’-]*(?: (?:[A-Z&][\\w&.'’-]*|of|and|the))*) is (?:hiring|looking for|seeking)"
              + "|[Ww]e are (?:hiring|looking for|seeking)) (?:an?|our next) "
              + "(?<title>(?:[A-Z][\\w/+#.-]*)(?: (?:[A-Z(][\\w/+#.)-]*|of|and|for))*)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^\\s*About ((?!(?i:the|this|you|your|us|our)\\b)[\\p{L}\\p{N}][^:\\n]{1,60}?):?\\s*$");
  private static final Pattern TITLE_AT =
      Pattern.compile(
          "^\\s*(?<title>[^,|–—\\n]{3,70}?)\\s*(?: at | @ | \\| | – | — |, )\\s*(?<employer>[A-Z][^,|–—\\n(]{1,60}?)\\s*(?:[,|–—(].*)?$");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)^\\W*(?:(?:minimum |basic |preferred |key |required |desired )?(?:requirements?|qualifications)"
              + "|what (?:you(?:'|’)?ll|you will|we(?:'|’)re looking for|you bring|we need|we are looking for|you(?:'|’)?ll do)"
              + "[^\\n]{0,30}|who you are|about you|must[- ]haves?|you have|your profile"
              + "|your (?:skills|experience|background)|responsibilities|duties|the (?:role|job|work)"
              + "|nice to have|skills|you should have|in this role[^\\n]{0,30})\\W*$");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•‣◦▪–·]|\\d{1,2}[.)])\\s+");
  private static final Pattern NEEDS =
      Pattern.compile(
          "(?i)\\b(you have|you bring|you(?:'|’)ve|experience (?:with|in|of)|must have|required|we need|"
              + "knowledge of|certified|certification|licen[cs]e)\\b");
  private static final Pattern WHY =
      Pattern.compile(
          "^(?:We (?:build|make|help|serve|run|design|teach|care|grow|print|move|provide|bring|believe|operate|produce|restore|work)|Our \\w+ (?:is|believes?|builds?|makes?|helps?|serves?|teach(?:es)?|cares?|wants?) |[A-Z][\\w&.'’-]*(?:\\.? [A-Z][\\w&.'’-]*)* (?:builds|makes|helps|serves|runs|designs|teaches|cares|provides|brings|operates|produces|restores))\\b");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?i)\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\w+teen|\\w+ty|hundreds?|thousands?"
              + "|millions?|dozens?|half|twice|largest|leading|best|first)\\b");
  private static final Set<String> ABBREVIATED =
      Set.of("St", "Dr", "Mr", "Ms", "Mrs", "Inc", "Co", "e.g", "i.e", "etc", "approx", "No");

  private static final Map<JobAd.Asks, Pattern> ASKS = new EnumMap<>(JobAd.Asks.class);

  static {
    ASKS.put(
        JobAd.Asks.PAY,
        Pattern.compile(
            "(?i)(?:salary|pay|compensation) (?:expectations?|requirements?)|(?:desired|expected) (?:salary|pay)"));
    ASKS.put(
        JobAd.Asks.START,
        Pattern.compile(
            "(?i)(?:your|earliest|possible|preferred) (?:earliest )?(?:start(?:ing)? date|availability)|when you (?:can|could) start|notice period"));
    ASKS.put(
        JobAd.Asks.REFERENCES,
        Pattern.compile("(?i)\\b(?:send|include|provide|list)\\b[^.\\n]{0,40}references"));
    ASKS.put(JobAd.Asks.SAMPLES, Pattern.compile("(?i)portfolio|work samples?|writing samples?"));
    ASKS.put(
        JobAd.Asks.PERMIT,
        Pattern.compile(
            "(?i)driver(?:'|’)?s licen[cs]e|authori[sz]ed to work|right to work|work permit"));
  }

  private final String document;
  private @Nullable Passage title;
  private @Nullable Passage employer;
  private @Nullable Passage why;
  private final List<Passage> requirements = new ArrayList<>();

  private JobAdReader(String document) {
    this.document = document;
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when it is too long
   */
  static JobAd read(String document) {
    if (document.length() > Resume.LONGEST) {
      throw new IllegalArgumentException(
          "the job ad has "
              + document.length()
              + " characters; expected at most "
              + Resume.LONGEST);
    }
    JobAdReader reader = new JobAdReader(document);
    reader.lines();
    Set<JobAd.Asks> asks = EnumSet.noneOf(JobAd.Asks.class);
    ASKS.forEach((ask, pattern) -> {
      if (pattern.matcher(document).find()) {
        asks.add(ask);
      }
    });
    return new JobAd(reader.title, reader.employer, reader.requirements, reader.why, asks);
  }

  private void lines() {
    boolean asked = false;
    boolean first = true;
    int from = 0;
    while (from < document.length()) {
      int end = document.indexOf('\n', from);
      end = end < 0 ? document.length() : end;
      String line = document.substring(from, end);
      if (!line.isBlank()) {
        head(from, line, first);
        first = false;
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
          if (asked) {
            requirements.add(Passage.of(document, from + bullet.end(), end));
          }
        } else if (line.length() < 80 && !line.strip().endsWith(".")) {
          asked = ASKED.matcher(line).find();
        } else {
          sentences(from, end, asked);
        }
      }
      from = end + 1;
    }
  }

  private void head(int from, String line, boolean first) {
    Matcher label = LABEL.matcher(line);
    if (label.find() && label.end() < line.length()) {
      Passage value = Passage.of(document, from + label.end(), from + line.length());
      if (label.group(1).matches("(?i)title|position|role")) {
        title = value;
      } else {
        employer = value;
      }
      return;
    }
    Matcher about = ABOUT.matcher(line);
    if (about.find() && employer == null) {
      employer = group(from, about, 1);
    }
    Matcher hires = HIRES.matcher(line);
    if (hires.find()) {
      title = title == null ? group(from, hires, 3 - 1) : title;
      if (employer == null && hires.group("employer") != null) {
        employer = group(from, hires, 1);
      }
    }
    Matcher at = TITLE_AT.matcher(line);
    if (first && line.length() < 100 && title == null) {
      if (at.find()) {
        title = group(from, at, 1);
        employer = employer == null ? group(from, at, 2) : employer;
      } else if (line.strip().split("\\s+", -1).length <= 6 && !line.strip().endsWith(".")) {
        title = Passage.of(document, from, from + line.length());
      }
    }
  }

  private Passage group(int from, Matcher matcher, int group) {
    return Passage.of(document, from + matcher.start(group), from + matcher.end(group));
  }

  private void sentences(int from, int end, boolean asked) {
    int start = from;
    for (int i = from; i < end; i++) {
      char c = document.charAt(i);
      boolean last = i + 1 == end;
      boolean point = (c == '.' || c == '!' || c == '?') && !last && document.charAt(i + 1) == ' ';
      if (last || (point && !abbreviated(start, i))) {
        sentence(Passage.of(document, start, i + 1), asked);
        start = i + 1;
      }
    }
  }

  private boolean abbreviated(int from, int point) {
    int word = document.lastIndexOf(' ', point - 1) + 1;
    return ABBREVIATED.contains(document.substring(Math.max(from, word), point));
  }

  private void sentence(Passage sentence, boolean asked) {
    String text = sentence.text();
    if (ASKS.values().stream().anyMatch(pattern -> pattern.matcher(text).find())) {
      return;
    }
    if (asked || NEEDS.matcher(text).find()) {
      requirements.add(sentence);
    } else if (why == null
        && WHY.matcher(text).find()
        && text.length() <= 200
        && !FIGURE.matcher(text).find()) {
      why = sentence;
    }
  }
}
