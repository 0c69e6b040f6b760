package io.payband.letter.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a résumé that is plain text: lists of what was done, each under a line with dates. */
final class ResumeText {

  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•‣◦▪–·]|\\d{1,2}[.)])\\s+");
  private static final Pattern DATES =
      Pattern.compile(
          "\\(?\\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+|\\d{1,2}/)?"
              + "(?:19|20)\\d{2}\\b.*$");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:,|\\||—|–| - | at |@|·|\\t)\\s*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(engineer|developer|manager|nurse|teacher|accountant|analyst|lead|director|designer"
              + "|specialist|technician|assistant|coordinator|officer|administrator|consultant|chef"
              + "|cook|electrician|mechanic|machinist|scientist|researcher|editor|writer|recruiter"
              + "|supervisor|foreman|driver|operator|clerk|associate|architect|attorney|paralegal"
              + "|pharmacist|therapist|physician|professor|instructor|representative|planner|buyer"
              + "|bookkeeper|controller|head|intern|apprentice|fellow|worker|carpenter|plumber"
              + "|welder|picker|librarian|counselor|auditor|strategist|producer)\\b");

  private final String document;
  private final List<Evidence> evidence = new ArrayList<>();
  private @Nullable Passage title;
  private @Nullable Passage employer;
  private int started = -1;

  /** The first half of a heading of two lines, such as the employer above the title. */
  private @Nullable Passage above;

  private ResumeText(String document) {
    this.document = document;
  }

  static Resume read(String document) {
    ResumeText reader = new ResumeText(document);
    int from = 0;
    while (from < document.length()) {
      int end = document.indexOf('\n', from);
      end = end < 0 ? document.length() : end;
      reader.line(from, end);
      from = end + 1;
    }
    reader.endItem(document.length());
    return new Resume(reader.evidence);
  }

  private void line(int from, int end) {
    String line = document.substring(from, end);
    Matcher bullet = BULLET.matcher(line);
    if (bullet.find()) {
      endItem(from);
      started = from + bullet.end();
    } else if (line.isBlank()) {
      endItem(from);
      above = null;
    } else if (started >= 0 && Character.isWhitespace(line.charAt(0))) {
      // An item goes on in an indented line.
      return;
    } else {
      endItem(from);
      heading(from, line);
    }
  }

  private void endItem(int at) {
    if (started >= 0) {
      Passage passage = Passage.of(document, started, at);
      evidence.add(
          new Evidence(
              new Passage(passage.text().replaceAll("\\s+", " "), passage.from(), passage.to()),
              title,
              employer));
    }
    started = -1;
  }

  /**
   * A line above the items: with dates it names a job, otherwise it may be the job's other half.
   */
  private void heading(int from, String line) {
    Matcher dates = DATES.matcher(line);
    boolean dated = dates.find();
    String named = dated ? line.substring(0, dates.start()) : line;
    if (line.equals(line.toUpperCase(Locale.ROOT)) || line.endsWith(":")) {
      title = null;
      employer = null;
      return;
    }
    if (dated) {
      title = null;
      employer = null;
    }
    @Nullable Passage other = null;
    int at = 0;
    for (String part : SEPARATOR.split(named, -1)) {
      int start = named.indexOf(part, at);
      at = start + part.length();
      if (part.isBlank()) {
        continue;
      }
      Passage passage = Passage.of(document, from + start, from + at);
      if (!TITLE.matcher(part).find()) {
        other = other == null ? passage : other;
      } else if (title == null) {
        title = passage;
      }
    }
    if (dated) {
      employer = above != null && title != null ? above : other;
    } else if (title != null && employer == null) {
      employer = other;
    }
    above = dated ? null : other;
  }
}
