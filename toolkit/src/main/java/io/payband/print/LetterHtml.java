package io.payband.print;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.letter.Letter;
import io.payband.letter.Paragraph;
import io.payband.letter.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter as HTML. Every figure, date and statement is a link to its line in the ledger below the
 * letter and carries its source for the pointer and for the ear; names and titles are in the ledger
 * too, without a link in the running text. Everything typed is escaped.
 */
public final class LetterHtml {

  private final Letter letter;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, String> worth = new LinkedHashMap<>();

  private LetterHtml(Letter letter) {
    this.letter = letter;
    for (Paragraph paragraph : letter.paragraphs()) {
      for (Run run : paragraph.runs()) {
        if (run.fact() != null && numbers.putIfAbsent(run.fact(), numbers.size() + 1) == null) {
          worth.put(run.fact(), run.text());
        }
      }
    }
  }

  /** The letter alone: {@code <article class="letter">}. */
  public static String article(Letter letter) {
    return new LetterHtml(letter).article();
  }

  /** The facts that it states, in the order of the text: {@code <ol class="ledger">}. */
  public static String ledger(Letter letter) {
    return new LetterHtml(letter).ledger();
  }

  private String article() {
    StringBuilder html = new StringBuilder("<article class=\"letter\">\n");
    List<Paragraph> paragraphs = letter.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      switch (paragraph.part()) {
        case SUBJECT ->
            html.append("<dl class=\"heads\">\n<dt>Subject</dt>\n<dd>")
                .append(runs(paragraph))
                .append("</dd></dl>\n");
        case HEAD -> i = together(paragraphs, i, Paragraph.Part.HEAD, html, "<p class=\"head\">");
        case ITEM -> i = items(paragraphs, i, html);
        case QUESTION ->
            html.append("<p class=\"question\"><strong>")
                .append(runs(paragraph))
                .append("</strong></p>\n");
        case CLOSING ->
            i = together(paragraphs, i, Paragraph.Part.SIGNATURE, html, "<p class=\"closing\">");
        case DATE, GREETING, BODY, SIGNATURE ->
            html.append("<p>").append(runs(paragraph)).append("</p>\n");
      }
    }
    return html.append("</article>\n").toString();
  }

  /** This paragraph and those of the part that follow it, as lines of one; the last one's index. */
  private int together(
      List<Paragraph> paragraphs, int from, Paragraph.Part part, StringBuilder html, String open) {
    html.append(open).append(runs(paragraphs.get(from)));
    int last = from;
    while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).part() == part) {
      last++;
      html.append("<br>").append(runs(paragraphs.get(last)));
    }
    html.append("</p>\n");
    return last;
  }

  private int items(List<Paragraph> paragraphs, int from, StringBuilder html) {
    html.append("<ul>\n");
    int last = from - 1;
    while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).part() == Paragraph.Part.ITEM) {
      last++;
      html.append("<li>").append(runs(paragraphs.get(last))).append("</li>\n");
    }
    html.append("</ul>\n");
    return last;
  }

  private String runs(Paragraph paragraph) {
    StringBuilder html = new StringBuilder();
    for (Run run : paragraph.runs()) {
      @Nullable Fact fact =
          run.fact() == null ? null : letter.ledger().fact(run.fact()).orElse(null);
      if (fact == null || !linked(fact)) {
        html.append(escaped(run.text()));
        continue;
      }
      int number = numbers.getOrDefault(fact.id(), 0);
      html.append("<a class=\"fact").append(yours(fact) ? " yours" : "");
      html.append("\" href=\"#fact-").append(number).append("\">").append(escaped(run.text()));
      html.append("<sup>").append(number).append("</sup><span class=\"source\">");
      html.append(escaped(SourceWords.what(fact) + ". " + SourceWords.where(fact) + "."));
      html.append("</span></a>");
    }
    return html.toString();
  }

  private static boolean linked(Fact fact) {
    return fact.kind() != FactKind.NAME && fact.kind() != FactKind.TITLE;
  }

  private static boolean yours(Fact fact) {
    return !(fact.source() instanceof FactSource.Snapshot);
  }

  private String ledger() {
    StringBuilder html = new StringBuilder("<ol class=\"ledger\">\n");
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      @Nullable Fact fact = letter.ledger().fact(entry.getKey()).orElse(null);
      if (fact != null) {
        html.append("<li id=\"fact-").append(entry.getValue()).append("\"><span class=\"no\">");
        html.append(entry.getValue()).append("</span><span class=\"worth\">");
        html.append(escaped(worth.getOrDefault(fact.id(), "")));
        html.append("</span>\n<div>\n<p>").append(escaped(SourceWords.what(fact)));
        html.append("</p>\n<p>").append(escaped(SourceWords.where(fact)));
        html.append("</p></div></li>\n");
      }
    }
    return html.append("</ol>\n").toString();
  }

  /** A page of its own: the letter, then its ledger. No script, and no address is called. */
  public static String document(Letter letter) {
    String title = letter.subject().isEmpty() ? "Letter" : letter.subject();
    return String.join(
        "\n",
        new ArrayList<>(
            List.of(
                "<!doctype html>",
                "<html lang=\"en\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>" + escaped(title) + "</title>",
                "<style>" + LetterStyle.CSS + "</style>",
                "</head>",
                "<body>",
                article(letter)
                    + "<section>\n<h2>What it rests on</h2>\n"
                    + ledger(letter)
                    + "</section>",
                "</body>",
                "</html>",
                "")));
  }

  /** Text as it may stand between tags and in attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
